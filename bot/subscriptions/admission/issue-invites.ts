import { whereConnected } from "../../channels/index.ts";
import { DeferJob } from "../../platform/jobs/jobs.ts";
import type { Platform } from "../../platform/platform.ts";
import { issueInvite } from "./issue-invite.ts";
import type { Invite } from "./issue-invite.ts";
import { listOpenedSubscriptions } from "./issue-invites.sql.ts";

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
