import { telegramId } from "../platform/values/domain.ts";
import type { Transaction } from "../platform/database/database.ts";
import { newId } from "../platform/values/ids.ts";
import { enqueue, job } from "../platform/jobs/jobs.ts";
import type { JobRequest } from "../platform/jobs/jobs.ts";
import type { Platform } from "../platform/platform.ts";
import { revokeAccessLink } from "./invite-links.jobs.ts";
import type { LinkKind } from "./telegram-members.ts";

/** A link as it stands in our table. It is live while `revoked_at` is empty, and a subscription has at most one. */
export type AccessLink = {
  readonly id: string;
  readonly url: string;
  readonly kind: LinkKind;
  readonly createdAt: Date;
  readonly expiresAt: Date | null;
};

/** The newest link of a subscription, and whether it is still live. */
export async function findLatestLink(
  { database }: Platform,
  subscriptionId: string,
): Promise<(AccessLink & { readonly isLive: boolean }) | undefined> {
  const row = await database.prisma.accessLink.findFirst({
    where: { subscriptionId },
    // A live one first: it is what counts, should two have been made within a millisecond.
    orderBy: [{ revokedAt: { sort: "desc", nulls: "first" } }, { createdAt: "desc" }],
  });
  if (row === null) return undefined;
  const { id, url, createdAt, expiresAt } = row;
  return { id, url, kind: linkKindOf(row.kind), createdAt, expiresAt, isLive: row.revokedAt === null };
}

/**
 * Stores a link that Telegram has just made, if the subscription is live and has no live link. The row lock makes
 * this and the end of a subscription come one after the other, so that no link outlives its subscription.
 * @returns whether it was stored; if not, the caller revokes it at Telegram.
 */
export async function storeLink(
  { database, clock }: Platform,
  link: { subscriptionId: string; url: string; kind: LinkKind; expiresAt: Date | null },
): Promise<boolean> {
  const now = clock.now();
  const count = await database.prisma.$executeRaw`
    insert into access_link (id, subscription_id, url, kind, created_at, expires_at)
    select ${newId(now)}, id, ${link.url}, ${link.kind}, ${now}, ${link.expiresAt}
      from subscription
     where id = ${link.subscriptionId}
       and case (select kind from standing st
                  where st.channel_id = subscription.channel_id and st.user_id = subscription.user_id)
             when 'whitelisted' then true
             when 'banned' then false
             else state = 'active' and (access_until is null or access_until > ${now}) end
       for share
    on conflict (subscription_id) where revoked_at is null do nothing`;
  return count === 1;
}

export type LinkSelection = { readonly subscriptionId: string; readonly linkId?: string };

/**
 * Declares live links dead and has Telegram told by jobs of the same transaction, so that a dead link is never given
 * out again, whatever happens to this process.
 * @returns how many were live.
 */
export async function retireLinks(
  transaction: Transaction,
  { clock }: Platform,
  { subscriptionId, linkId }: LinkSelection,
): Promise<number> {
  const rows = await transaction.$queryRaw<DeadLink[]>`
    update access_link link set revoked_at = ${clock.now()}
      from subscription s join channel c on c.id = s.channel_id
     where link.subscription_id = ${subscriptionId} and s.id = link.subscription_id and link.revoked_at is null
       and (${linkId ?? null}::text is null or link.id = ${linkId ?? null})
    returning link.id, link.url, c.id as channel_id, c.telegram_id as chat_id`;
  await enqueue(transaction, rows.map(revocation));
  return rows.length;
}

// More than a minute's sales; the next minute takes the rest.
const EXPIRED_AT_ONCE = 500;

/** The same for links whose own time is over. Telegram opens nobody by them any more; this takes them off its list. */
export async function retireExpiredLinks({ database, clock }: Platform): Promise<void> {
  const now = clock.now();
  await database.prisma.$transaction(async (transaction) => {
    const rows = await transaction.$queryRaw<DeadLink[]>`
      with expired as materialized (
        select id from access_link where revoked_at is null and expires_at <= ${now}
         order by expires_at limit ${EXPIRED_AT_ONCE} for update skip locked)
      update access_link link set revoked_at = ${now}
        from expired, subscription s join channel c on c.id = s.channel_id
       where link.id = expired.id and s.id = link.subscription_id
      returning link.id, link.url, c.id as channel_id, c.telegram_id as chat_id`;
    await enqueue(transaction, rows.map(revocation));
  });
}

type DeadLink = {
  readonly id: string;
  readonly url: string;
  readonly channel_id: string;
  readonly chat_id: bigint;
};

const revocation = ({ id, url, channel_id: channelId, chat_id: chatId }: DeadLink): JobRequest =>
  job(revokeAccessLink, { channelId, chatId: telegramId(chatId), url }, { key: `revoke:${id}` });

/** Whose link this is, alive or dead; undefined for a link that we did not make. */
export async function findLinkOwner(
  { database }: Platform,
  url: string,
): Promise<
  { linkId: string; kind: LinkKind; subscriptionId: string; userId: number; chatId: number } | undefined
> {
  const row = await database.prisma.accessLink.findUnique({
    where: { url },
    include: { subscription: { select: { userId: true, channel: { select: { telegramId: true } } } } },
  });
  if (row === null) return undefined;
  return {
    linkId: row.id,
    kind: linkKindOf(row.kind),
    subscriptionId: row.subscriptionId,
    userId: telegramId(row.subscription.userId),
    chatId: telegramId(row.subscription.channel.telegramId),
  };
}

/** Notes the first use of a link; later ones change nothing. */
export async function markLinkUsed({ database, clock }: Platform, linkId: string): Promise<void> {
  await database.prisma.accessLink.updateMany({
    where: { id: linkId, usedAt: null },
    data: { usedAt: clock.now() },
  });
}

/** A CHECK keeps the column to these two. */
export const linkKindOf = (text: string): LinkKind =>
  text === "one_time_link" ? "one_time_link" : "join_request";
