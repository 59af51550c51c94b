import {
  createInviteLink,
  findLatestLink,
  isInside,
  joinRequests,
  readMemberState,
  retireLinks,
  unban,
} from "../../invites/index.ts";
import type { LinkKind } from "../../invites/index.ts";
import type { Platform } from "../../platform/platform.ts";
import { isEntitled } from "../entitlement/entitlement.ts";
import { findSubscription } from "../entitlement/find-subscription.ts";
import type { SubscriptionView } from "../entitlement/find-subscription.ts";
import { isOwnBan } from "../entitlement/removal-marks.ts";
import { recordMembership, toWholeSecond } from "../membership/record-membership.ts";
import { renewUnusedLink } from "./invites.sql.ts";
import { enqueueNoRoomNotice } from "./no-room.jobs.ts";
import { HOUR_MS, MINUTE_MS } from "../../platform/values/durations.ts";

/** An invite link, or the reason why a link is not needed or not possible. */
export type Invite =
  | {
      readonly kind: "link";
      readonly url: string;
      readonly linkKind: LinkKind;
      /** Null: as long as the subscription lasts. */
      readonly expiresAt: Date | null;
    }
  /** The user is a member, or the pending join request was approved just now. */
  | { readonly kind: "already_in" }
  /** The subscription does not exist, or its time is over. */
  | { readonly kind: "not_entitled" }
  /** The team banned the user. A payment does not undo a ban. */
  | { readonly kind: "banned" }
  | { readonly kind: "paused" };

/**
 * Issues an invite for a subscription: the live link, or a new one. Convergent; concurrent calls end with one live link.
 *
 * A process that dies between the creation and the storing of a link leaves a link that nobody has seen: its address was
 * in that process only. A join request through it is judged by the user who asks, and a one-time link ends within the
 * hour.
 *
 * @throws the error of Telegram if Telegram is not reachable or refuses the bot's rights: try again later.
 */
export async function issueInvite(platform: Platform, subscriptionId: string): Promise<Invite> {
  const found = await checkAdmission(platform, subscriptionId);
  return found.kind === "link_needed" ? provideLink(platform, found.subscription) : found;
}

/**
 * Issues an invite at the request of the user. A one-time link is replaced, since the old one may be lost or used. One
 * replacement a minute, since each costs two calls to Telegram.
 */
export async function reissueInvite(
  platform: Platform,
  subscriptionId: string,
): Promise<Invite | { readonly kind: "too_soon" }> {
  const found = await checkAdmission(platform, subscriptionId);
  if (found.kind !== "link_needed") return found;
  const { subscription } = found;
  if (subscription.accessMode === "join_request") return provideLink(platform, subscription);
  const latest = await findLatestLink(platform, subscriptionId);
  if (latest !== undefined && latest.createdAt.getTime() > platform.clock.now().getTime() - REISSUE_AFTER_MS)
    return { kind: "too_soon" };
  if (latest?.isLive === true) await retire(platform, subscriptionId, latest.id);
  return provideLink(platform, subscription);
}

const REISSUE_AFTER_MS = MINUTE_MS;
// Long enough to find the message; short enough that a leaked link soon becomes worthless.
const ONE_TIME_LASTS_MS = HOUR_MS;
// A link that expires sooner is replaced instead of sent.
const MIN_REMAINING_MS = 5 * MINUTE_MS;

type LinkNeeded = { readonly kind: "link_needed"; readonly subscription: SubscriptionView };

/** Asks Telegram and the database for everything that makes a link needless or useless. */
async function checkAdmission(
  platform: Platform,
  subscriptionId: string,
): Promise<LinkNeeded | Exclude<Invite, { kind: "link" }>> {
  const subscription = await findSubscription(platform, subscriptionId);
  if (subscription === undefined) return { kind: "not_entitled" };
  const { accessOverride, state } = subscription;
  if (accessOverride === "ban") return { kind: "banned" };
  if (state === "paused" && accessOverride === undefined) return { kind: "paused" };
  if (!isEntitled(subscription, platform.clock.now())) return { kind: "not_entitled" };
  const at = toWholeSecond(platform.clock.now());
  const { membership, banUntil } = await readMemberState(platform, subscription);
  const { telegramChatId, userId } = subscription;
  // A buyer without a stored membership is expected to be outside, which needs no write.
  if (membership !== (subscription.membership ?? "outside"))
    await recordMembership(platform, {
      telegramChatId,
      userId,
      membership,
      banUntil,
      at,
      source: "query",
    });
  if (isInside(membership)) return { kind: "already_in" };
  if (membership === "banned") {
    // A payment came in the middle of a removal: the bot lifts its own ban, and no other.
    if (!(await isOwnBan(platform, subscription))) return { kind: "banned" };
    await unban(platform, subscription);
  }
  const mayHaveAsked =
    (await isLinkRepeated(platform, subscriptionId)) ||
    // The user may have asked to join before the payment.
    (await joinRequests.isJoinRequestOpen(platform, subscription));
  if (!mayHaveAsked) return { kind: "link_needed", subscription };
  const answer = await approveSubscriber(platform, subscription);
  if (answer === "no_room") {
    await enqueueNoRoomNotice(platform, subscription);
    return { kind: "link_needed", subscription };
  }
  return answer === "no_request" ? { kind: "link_needed", subscription } : { kind: "already_in" };
}

/**
 * Whether a link for join requests is handed out again. Telegram does not report a request while the bot lacks the right to invite, a
 * second tap on the link sends no other, and only the attempt to approve shows the request. Nobody has asked by a new link.
 */
const isLinkRepeated = async ({ database, clock }: Platform, subscriptionId: string): Promise<boolean> =>
  (await renewUnusedLink.run(database.prisma, { subscriptionId, now: clock.now() })) > 0;

async function provideLink(platform: Platform, subscription: SubscriptionView): Promise<Invite> {
  const {
    id: subscriptionId,
    telegramChatId,
    accessMode: kind,
    chargeAwaitedUntil: awaitedUntil,
  } = subscription;
  const latest = await findLatestLink(platform, subscriptionId);
  if (latest?.isLive === true) {
    if (isReusable(latest, kind, platform.clock.now())) return toInvite(latest);
    await retire(platform, subscriptionId, latest.id);
  }
  const expiresAt =
    kind === "one_time_link" ? new Date(platform.clock.now().getTime() + ONE_TIME_LASTS_MS) : null;
  const url = await createInviteLink(platform, {
    subscriptionId,
    telegramChatId,
    kind,
    expiresAt,
    awaitedUntil,
  });
  if (url !== undefined) return { kind: "link", url, linkKind: kind, expiresAt };
  const current = await findSubscription(platform, subscriptionId);
  return current !== undefined && isEntitled(current, platform.clock.now())
    ? provideLink(platform, current)
    : { kind: "not_entitled" };
}

type StoredLink = NonNullable<Awaited<ReturnType<typeof findLatestLink>>>;

const isReusable = (link: StoredLink, kind: LinkKind, now: Date): boolean =>
  link.kind === kind &&
  (link.expiresAt === null || link.expiresAt.getTime() > now.getTime() + MIN_REMAINING_MS);

const toInvite = ({ url, kind, expiresAt }: StoredLink): Invite => ({
  kind: "link",
  url,
  linkKind: kind,
  expiresAt,
});

async function retire(platform: Platform, subscriptionId: string, linkId: string): Promise<void> {
  await platform.database.prisma.$transaction(async (transaction) => {
    await retireLinks(transaction, platform, { subscriptionId, linkId });
  });
}

/**
 * Approves the waiting join request of an entitled user, if one exists. Safe to repeat.
 *
 * Between the caller's check and Telegram's answer the time may run out, and the removal may find nobody inside. In that
 * case the subscription returns to "ending", and the next sweep removes the user. An override that allows the user needs
 * no such step.
 */
export async function approveSubscriber(
  platform: Platform,
  subscription: SubscriptionView,
): ReturnType<typeof joinRequests.approve> {
  const answer = await joinRequests.approve(platform, subscription);
  if (answer === "done" && subscription.accessOverride !== "allow") {
    await platform.database.prisma.subscription.updateMany({
      where: { id: subscription.id, state: "ended" },
      data: { state: "ending", endedAt: null, endReason: null },
    });
  }
  return answer;
}
