import { Html } from "../platform/texts/texts.ts";
import type { Texts } from "../platform/texts/texts.ts";
import { nextDaily } from "../platform/time/recurring-time.ts";
import type { ChannelPost, PostKind, PostResult } from "./find-post.ts";
import { isFresh } from "./due-time.ts";
import { MINUTE_MS } from "../platform/values/durations.ts";

export const nameKind = (texts: Texts, kind: PostKind): string => texts.plain(`posts-name-${kind}`);

/** "9:00 AM", from minutes after midnight. */
export const describeMinute = (texts: Texts, minute: number): string =>
  new Intl.DateTimeFormat(texts.locale, { timeStyle: "short", timeZone: "UTC" }).format(
    new Date(minute * MINUTE_MS),
  );

export function describeTime(texts: Texts, { isDisabled, dailyMinute }: ChannelPost): string {
  if (isDisabled) return texts.plain("posts-time-stopped");
  if (dailyMinute === null) return texts.plain("posts-time-off");
  return texts.plain("posts-time-daily", { time: describeMinute(texts, dailyMinute) });
}

/** The same with the next time, in the zone of the texts. */
export function describeNext(texts: Texts, post: ChannelPost, now: Date): string {
  const { isDisabled, dailyMinute: minute, owner, place } = post;
  if (isDisabled || minute === null || place === undefined) return describeTime(texts, post);
  const next = nextDaily({ minute, timeZone: owner.timeZone }, now);
  return texts.plain("posts-time-next", { time: describeTime(texts, post), next: texts.date(next) });
}

/** The reason of a failure and the remedy, as HTML. */
export function describeFailure(
  texts: Texts,
  { failure, place }: Pick<ChannelPost, "failure" | "place">,
): string {
  const values = { place: place?.title ?? "" };
  if (failure === "bot_may_not") return texts.html("posts-why-bot-may-not", values);
  if (failure === "chooser_may_not") return texts.html("posts-why-chooser-may-not", values);
  return failure === null ? "" : texts.html("posts-why-refused", { reason: failure });
}

/** The reason that nothing was posted, as HTML; "" where the result needs none. */
export const describeReason = (
  texts: Texts,
  post: Pick<ChannelPost, "kind" | "failure" | "place">,
  result: PostResult,
): string => (result === "empty" ? texts.html(`posts-empty-${post.kind}`) : describeFailure(texts, post));

/** The result of the last attempt, as HTML. */
export function describeLast(texts: Texts, post: ChannelPost, now: Date): string {
  const { due, postedAt } = post;
  if (due !== undefined && isFresh(due.at, now)) return texts.html("posts-last-under-way");
  // A due post that is still waiting, for a channel without the bot's rights, is too late.
  const result = due === undefined ? post.result : "late";
  if (result === undefined) return texts.html("posts-last-none");
  const date = postedAt === null ? "" : texts.date(postedAt);
  const why = new Html(describeReason(texts, post, result));
  return texts.html(`posts-last-${result}`, { date, why });
}
