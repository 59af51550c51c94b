import { describePeriod } from "../../platform/texts/describe-period.ts";
import type { Texts } from "../../platform/texts/texts.ts";
import { nameChannels } from "../entitlement/subscription-texts.ts";
import type { ChannelInvite } from "./issue-invites.ts";

/** The ends, the links, and the channels that need no link or have none. HTML. */
export function describeInvites(texts: Texts, heading: string, invites: readonly ChannelInvite[]): string {
  const titlesOf = (...kinds: readonly ChannelInvite["invite"]["kind"][]): string[] =>
    invites.filter(({ invite }) => kinds.includes(invite.kind)).map(({ channelTitle }) => channelTitle);
  const about = (
    key: "invites-banned" | "invites-inside" | "invites-later" | "invites-over" | "invites-paused",
    titles: readonly string[],
  ): string[] => (titles.length === 0 ? [] : [texts.html(key, { channels: nameChannels(texts, titles) })]);
  return [
    [heading, describeEnds(texts, invites)].join("\n"),
    ...describeLinks(texts, invites),
    ...about("invites-inside", titlesOf("already_in")),
    ...about("invites-later", titlesOf("later", "failed")),
    ...about("invites-banned", titlesOf("banned")),
    ...about("invites-paused", titlesOf("paused")),
    ...about("invites-over", titlesOf("not_entitled")),
  ].join("\n\n");
}

function describeLinks(texts: Texts, invites: readonly ChannelInvite[]): string[] {
  const kinds = invites.flatMap(({ invite }) => (invite.kind === "link" ? [invite.linkKind] : []));
  if (kinds.length === 0) return [];
  const key = kinds.includes("one_time_link") ? "invites-one-time-link" : "invites-join-request";
  return [texts.html(key, { count: kinds.length })];
}

/** One sentence if all end together; a line each if the user had time left in one of them before. */
function describeEnds(texts: Texts, invites: readonly ChannelInvite[]): string {
  const ends = invites.map(({ channelTitle: channel, expiresAt }) => ({
    channel,
    until:
      expiresAt === null
        ? describePeriod(texts, { kind: "life" })
        : texts.plain("purchase-until", { date: texts.date(expiresAt) }),
  }));
  const [first] = ends;
  if (first === undefined) return "";
  if (ends.every(({ until }) => until === first.until))
    return texts.html("invites-until", { until: first.until });
  return ends.map((end) => texts.html("invites-until-line", end)).join("\n");
}
