import type { ExactAmount } from "../payments/index.ts";
import { readBalances } from "../payments/index.ts";
import { telegramId } from "../platform/domain.ts";
import type { Platform } from "../platform/platform.ts";
import { eventKinds } from "./kinds.ts";
import type { EventKind } from "./kinds.ts";
import { readOnly } from "./read-only-event.ts";
import type { OnlyEvent } from "./read-only-event.ts";

/** So many events of a kind, of one tier and in one currency. Sums are exact decimal texts; what goes back is negative. */
export type EventGroup = {
  readonly kind: EventKind;
  /** Null: a donation, or an event in which nobody paid. */
  readonly tierName: string | null;
  readonly count: number;
  /** What buyers paid, and what of it is the owner's after all fees; null where nobody paid. */
  readonly money: { readonly currency: string; readonly gross: string; readonly net: string } | null;
};

/** A message to an owner about what happened in a channel of theirs. */
export type Notice = {
  readonly ownerId: number;
  readonly languageCode: string | null;
  readonly timeZone: string | null;
  readonly channelId: string;
  readonly channelTitle: string;
  readonly isDigest: boolean;
  /** By kind, the most frequent tiers first. */
  readonly groups: readonly EventGroup[];
  /** The one event, where there is no other. */
  readonly only: OnlyEvent | undefined;
  /** What the owner is owed now, in the currencies that the message speaks of. */
  readonly balances: readonly ExactAmount[];
};

/** Undefined where there is nothing to tell: it was told, or taken back. */
export async function readNotice(platform: Platform, noticeId: string): Promise<Notice | undefined> {
  const row = await platform.database.prisma.ownerNotice.findUnique({
    where: { id: noticeId },
    include: { owner: true, channel: { select: { title: true } } },
  });
  if (row === null) return undefined;
  const groups = await readGroups(platform, noticeId);
  if (groups.length === 0) return undefined;
  const ownerId = telegramId(row.ownerId);
  const currencies = new Set(groups.map(({ money }) => money?.currency));
  const balances =
    currencies.has("XTR") || currencies.has("USD") ? await readBalances(platform, ownerId) : [];
  return {
    ownerId,
    languageCode: row.owner.languageCode,
    timeZone: row.owner.timeZone,
    channelId: row.channelId,
    channelTitle: row.channel.title,
    isDigest: row.isDigest,
    groups,
    only: groups.length === 1 && groups[0]?.count === 1 ? await readOnly(platform, noticeId) : undefined,
    balances: balances.filter(({ currency }) => currencies.has(currency)),
  };
}

type Row = {
  kind: EventKind;
  tier_name: string | null;
  currency: string | null;
  count: number;
  gross: string;
  net: string;
};

/**
 * Money as the ledger has it: an owner's line is their net, the fees in the same currency were taken out of what the buyer
 * paid. A sale is its own entry; a refund, what its entries turned round.
 */
async function readGroups({ database }: Platform, noticeId: string): Promise<EventGroup[]> {
  const rows = await database.prisma.$queryRaw<Row[]>`
    select e.kind, v.name as tier_name, p.currency, count(*)::int as count,
           coalesce(trim_scale(sum(line.gross)), 0)::text as gross, coalesce(trim_scale(sum(line.net)), 0)::text as net
      from owner_event e
      left join payment p on e.what in ('granted', 'refunded') and p.id = e.subject
      left join orders o on o.id = p.order_id
      left join tier_version v on v.id = o.tier_version_id
      left join lateral (
        select -sum(l.amount) as gross, -sum(l.amount) filter (where l.account = 'owner_balance') as net
          from ledger_posting l
         where l.payment_id = p.id and l.currency = p.currency
           and l.account in ('owner_balance', 'platform_fee', 'provider_fee', 'network_fee')
           and case e.what when 'granted' then l.entry_id = p.grant_id
                           else l.kind in ('refund', 'refund_undone') end) line on true
     where e.notice_id = ${noticeId}
     group by e.kind, v.name, p.currency
     order by array_position(${eventKinds}::text[], e.kind), count(*) desc, v.name`;
  return rows.map(({ kind, tier_name: tierName, count, currency, gross, net }) => ({
    kind,
    tierName,
    count,
    money: currency === null ? null : { currency, gross, net },
  }));
}
