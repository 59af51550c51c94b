import {
  createLink,
  findLatestLink,
  isInside,
  readMember,
  retireLinks,
  revokeLink,
  storeLink,
  unban,
} from "../../invites/index.ts";
import type { AccessLink, LinkKind } from "../../invites/index.ts";
import type { Platform } from "../../platform/platform.ts";
import { isEntitled } from "./entitlement.ts";
import { findSubscription } from "../find-subscription.ts";
import type { SubscriptionView } from "../find-subscription.ts";
import { letIn } from "./let-in.ts";
import { noteMembership, secondOf } from "./note-membership.ts";
import { isBanOurs } from "./our-bans.ts";

/** How a person comes in, or why not. */
export type WayIn =
  | {
      readonly kind: "link";
      readonly url: string;
      readonly linkKind: LinkKind;
      /** Null: as long as the subscription lives. */
      readonly expiresAt: Date | null;
    }
  /** They are a member, or their waiting join request was approved just now. */
  | { readonly kind: "already_in" }
  /** No such subscription, or its time is over. */
  | { readonly kind: "not_entitled" }
  /** Somebody who runs the channel banned them; that is not undone by a payment. */
  | { readonly kind: "banned" }
  /** Their time stands still until somebody who runs the channel lets it go on. */
  | { readonly kind: "paused" };

/**
 * Gives the holder of a subscription their way in: the link they have, or a new one. Convergent; calls at the same
 * time end with one live link.
 *
 * A process that dies between making a link and storing it leaves one that nobody has ever seen: its address was in
 * that process only. A request through it would be judged by who asks, and one for a single use ends within the hour.
 *
 * @throws whatever Telegram throws when it cannot be reached or refuses the bot's rights: try again later.
 */
export async function giveWayIn(platform: Platform, subscriptionId: string): Promise<WayIn> {
  const found = await openDoor(platform, subscriptionId);
  return found.kind === "link_needed" ? provideLink(platform, found.subscription) : found;
}

/**
 * The same on a person's own request: a one-time link is replaced, for theirs may be lost or used. Once a minute,
 * since each costs two calls to Telegram.
 */
export async function giveWayInAgain(
  platform: Platform,
  subscriptionId: string,
): Promise<WayIn | { readonly kind: "too_soon" }> {
  const found = await openDoor(platform, subscriptionId);
  if (found.kind !== "link_needed") return found;
  const { subscription } = found;
  if (subscription.accessMode === "join_request") return provideLink(platform, subscription);
  const latest = await findLatestLink(platform, subscriptionId);
  if (latest !== undefined && latest.createdAt.getTime() > platform.clock.now().getTime() - REISSUE_AFTER)
    return { kind: "too_soon" };
  if (latest?.isLive === true) await retire(platform, subscriptionId, latest.id);
  return provideLink(platform, subscription);
}

const REISSUE_AFTER = 60_000;
// Long enough to find the message, short enough that a leaked link is soon worth nothing.
const ONE_TIME_LASTS = 60 * 60_000;
// A link that is about to end is not handed out any more.
const STILL_USEFUL = 5 * 60_000;

type Door = { readonly kind: "link_needed"; readonly subscription: SubscriptionView };

/** Everything that makes a link needless or useless, Telegram asked. */
async function openDoor(
  platform: Platform,
  subscriptionId: string,
): Promise<Door | Exclude<WayIn, { kind: "link" }>> {
  const subscription = await findSubscription(platform, subscriptionId);
  if (subscription === undefined) return { kind: "not_entitled" };
  const { standing, state } = subscription;
  if (standing === "banned") return { kind: "banned" };
  if (state === "paused" && standing === undefined) return { kind: "paused" };
  if (!isEntitled(subscription, platform.clock.now())) return { kind: "not_entitled" };
  const at = secondOf(platform.clock.now());
  const membership = await readMember(platform, subscription);
  const { chatId, userId } = subscription;
  // Whoever has just paid is outside, as was to be expected: nothing that needs to be written down.
  if (membership !== (subscription.membership ?? "outside"))
    await noteMembership(platform, { chatId, userId, membership, at, by: "asked" });
  if (isInside(membership)) return { kind: "already_in" };
  if (membership === "banned") {
    // A removal of ours was overtaken by a payment half-way: its ban goes. Anybody else's stays.
    if (!(await isBanOurs(platform, subscription))) return { kind: "banned" };
    await unban(platform, subscription);
  }
  // They may have asked to join before they paid, or asked while nobody was there to answer.
  const answer = await letIn(platform, subscription);
  return answer === "no_request" ? { kind: "link_needed", subscription } : { kind: "already_in" };
}

async function provideLink(platform: Platform, subscription: SubscriptionView): Promise<WayIn> {
  const { id: subscriptionId, chatId, accessMode: kind } = subscription;
  const latest = await findLatestLink(platform, subscriptionId);
  if (latest?.isLive === true) {
    if (isUseful(latest, kind, platform.clock.now())) return asWayIn(latest);
    await retire(platform, subscriptionId, latest.id);
  }
  const expiresAt =
    kind === "one_time_link" ? new Date(platform.clock.now().getTime() + ONE_TIME_LASTS) : null;
  const url = await createLink(platform, { chatId, name: subscriptionId, kind, expiresAt });
  if (await storeLink(platform, { subscriptionId, url, kind, expiresAt }))
    return { kind: "link", url, linkKind: kind, expiresAt };
  // Somebody else's call was faster, or the time ran out in between.
  await revokeLink(platform, { chatId, url });
  const still = await findSubscription(platform, subscriptionId);
  return still !== undefined && isEntitled(still, platform.clock.now())
    ? provideLink(platform, still)
    : { kind: "not_entitled" };
}

const isUseful = (link: AccessLink, kind: LinkKind, now: Date): boolean =>
  link.kind === kind && (link.expiresAt === null || link.expiresAt.getTime() > now.getTime() + STILL_USEFUL);

const asWayIn = ({ url, kind, expiresAt }: AccessLink): WayIn => ({
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
