import { whereConnected } from "../../channels/index.ts";
import { DeferJob } from "../../platform/jobs/jobs.ts";
import type { Platform } from "../../platform/platform.ts";
import { issueInvite } from "./issue-invite.ts";
import type { Invite } from "./issue-invite.ts";
import { listOpenedSubscriptions } from "./invites.sql.ts";
import { describePeriod } from "../../platform/texts/describe-period.ts";
import type { Texts } from "../../platform/texts/texts.ts";
import { nameChannels } from "../entitlement/subscription-texts.ts";

/** A channel that a tier opens for a user, with the invite to it. */
export type ChannelInvite = {
  readonly subscriptionId: string;
  readonly channelId: string;
  readonly channelTitle: string;
  /** The end of the subscription. Null: for life. */
  readonly expiresAt: Date | null;
  readonly invite:
    | Invite
    /** The bot cannot work in the channel at the moment. */
    | { readonly kind: "later" }
    /** Telegram threw the error, which may be temporary. */
    | { readonly kind: "failed"; readonly error: unknown };
};

type Bought = {
  readonly userId: number;
  readonly tierVersionId: string;
  /** The payment whose channels are opened; undefined: a trial. */
  readonly paymentId?: string;
};

/**
 * Issues the invites to everything that a tier version opens: its own channel first, each channel followed by its
 * discussion group. A failure for one channel does not hold up the others. Convergent, as `issueInvite` is.
 */
export async function issueInvites(
  platform: Platform,
  { userId, tierVersionId, paymentId }: Bought,
): Promise<readonly ChannelInvite[]> {
  const opened = await listOpenedSubscriptions.all(platform.database.prisma, {
    userId,
    tierVersionId,
    paymentId: paymentId ?? null,
  });
  return Promise.all(opened.map(async (one) => ({ ...one, invite: await tryToIssue(platform, one) })));
}

async function tryToIssue(
  platform: Platform,
  { channelId, subscriptionId }: Omit<ChannelInvite, "invite">,
): Promise<ChannelInvite["invite"]> {
  try {
    return await whereConnected(platform, channelId, () => issueInvite(platform, subscriptionId));
  } catch (error) {
    return error instanceof DeferJob ? { kind: "later" } : { kind: "failed", error };
  }
}

/** Whether the result is final: a link, or a reason why a link is not needed or not possible. */
export const isInviteSettled = ({ invite }: ChannelInvite): boolean =>
  invite.kind !== "later" && invite.kind !== "failed";

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
