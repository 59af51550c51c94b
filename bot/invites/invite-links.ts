import { telegramId } from "../platform/values/domain.ts";
import type { Transaction } from "../platform/database/database.ts";
import { newId } from "../platform/values/ids.ts";
import { enqueue, job } from "../platform/jobs/jobs.ts";
import type { Platform } from "../platform/platform.ts";
import { revokeAccessLinkJob, revokeLink } from "./invite-links.jobs.ts";
import { claimExpiredLinks, insertLink, linkKind, retireLiveLinks } from "./invites.sql.ts";
import type { LinkKind } from "./invites.sql.ts";

/** A stored invite link. A subscription has at most one live link, which is one without `revoked_at`. */
type InviteLink = {
  readonly id: string;
  readonly url: string;
  readonly kind: LinkKind;
  readonly createdAt: Date;
  readonly expiresAt: Date | null;
};

/** The newest link of a subscription, and whether it is live. */
export async function findLatestLink(
  { database }: Platform,
  subscriptionId: string,
): Promise<(InviteLink & { readonly isLive: boolean }) | undefined> {
  const row = await database.prisma.inviteLink.findFirst({
    where: { subscriptionId },
    // A live link first: two links may have the same millisecond.
    orderBy: [{ revokedAt: { sort: "desc", nulls: "first" } }, { createdAt: "desc" }],
  });
  if (row === null) return undefined;
  const { id, url, createdAt, expiresAt } = row;
  return { id, url, kind: linkKind.read(row.kind), createdAt, expiresAt, isLive: row.revokedAt === null };
}

export type NewInviteLink = {
  readonly subscriptionId: string;
  readonly telegramChatId: number;
  readonly kind: LinkKind;
  /** Null: as long as the subscription lasts. */
  readonly expiresAt: Date | null;
  /** The latest time at which the charge of a renewal is reported. The access lasts until then; null: no charge is awaited. */
  readonly awaitedUntil: Date | null;
};

/**
 * Creates a link at Telegram and stores it.
 * @returns its address; undefined if the subscription got a live link meanwhile, or gives no access any more. The new link is
 * then revoked.
 */
export async function createInviteLink(
  platform: Platform,
  invite: NewInviteLink,
): Promise<string | undefined> {
  const { database, clock } = platform;
  const url = await createChatInviteLink(platform, invite);
  const now = clock.now();
  const { telegramChatId, ...stored } = invite;
  const link = { ...stored, id: newId(now), url, now };
  if ((await insertLink.run(database.prisma, link)) === 1) return url;
  await revokeLink(platform, { telegramChatId, url });
  return undefined;
}

/**
 * Creates an invite link for one person (createChatInviteLink). Telegram shows other administrators only a shortened form of
 * a bot's links. A member limit and join requests exclude each other.
 * @returns the full address.
 */
async function createChatInviteLink(
  { telegram }: Platform,
  { subscriptionId, telegramChatId, kind, expiresAt }: NewInviteLink,
): Promise<string> {
  const created = await telegram.createChatInviteLink(telegramChatId, {
    // Bot API: 0-32 characters.
    name: subscriptionId.slice(0, 32),
    ...(kind === "join_request" ? { creates_join_request: true } : { member_limit: 1 }),
    ...(expiresAt === null ? {} : { expire_date: Math.floor(expiresAt.getTime() / 1_000) }),
  });
  return created.invite_link;
}

/**
 * Retires live links, and enqueues jobs that revoke them at Telegram. A retired link is never sent again, even if the
 * process dies right after the commit.
 * @returns how many were live.
 */
export async function retireLinks(
  transaction: Transaction,
  { clock }: Platform,
  { subscriptionId, linkId = null }: { readonly subscriptionId: string; readonly linkId?: string | null },
): Promise<number> {
  const retired = await retireLiveLinks.all(transaction, { subscriptionId, linkId, now: clock.now() });
  await enqueueRevocations(transaction, retired);
  return retired.length;
}

// More links than one minute's sales; the rest follow in the next run.
const EXPIRED_BATCH = 500;

/** Retires links whose time is over, and removes them from Telegram's list, where they no longer work. */
export async function retireExpiredLinks({ database, clock }: Platform): Promise<void> {
  await database.prisma.$transaction(async (transaction) => {
    const retired = await claimExpiredLinks.all(transaction, { now: clock.now(), most: EXPIRED_BATCH });
    await enqueueRevocations(transaction, retired);
  });
}

type RetiredLink = { readonly id: string } & Parameters<typeof revokeAccessLinkJob.run>[0];

const enqueueRevocations = (transaction: Transaction, links: readonly RetiredLink[]): Promise<void> =>
  enqueue(
    transaction,
    links.map(({ id, ...link }) => job(revokeAccessLinkJob, link, { key: `revoke:${id}` })),
  );

/** The subscriber of a link, live or retired; undefined for a link that the bot did not create. */
export async function findLinkOwner(
  { database }: Platform,
  url: string,
): Promise<
  | {
      linkId: string;
      kind: LinkKind;
      subscriptionId: string;
      userId: number;
      telegramChatId: number;
    }
  | undefined
> {
  const row = await database.prisma.inviteLink.findUnique({
    where: { url },
    include: { subscription: { select: { userId: true, channel: { select: { telegramChatId: true } } } } },
  });
  if (row === null) return undefined;
  return {
    linkId: row.id,
    kind: linkKind.read(row.kind),
    subscriptionId: row.subscriptionId,
    userId: telegramId(row.subscription.userId),
    telegramChatId: telegramId(row.subscription.channel.telegramChatId),
  };
}

/** Records the first use of a link; later uses change nothing. */
export async function recordLinkUse({ database, clock }: Platform, linkId: string): Promise<void> {
  await database.prisma.inviteLink.updateMany({
    where: { id: linkId, usedAt: null },
    data: { usedAt: clock.now() },
  });
}
