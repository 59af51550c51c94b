import type { ExactAmount } from "../payments/index.ts";
import { readBalances } from "../payments/index.ts";
import { readAccounts } from "../payouts/index.ts";
import type { OwnerAccount } from "../payouts/index.ts";
import { telegramId } from "../platform/values/domain.ts";
import type { Platform } from "../platform/platform.ts";
import { eventKinds } from "./kinds.ts";
import type { EventKind } from "./kinds.ts";
import { readOnly } from "./read-only-event.ts";
import type { OnlyEvent } from "./read-only-event.ts";
import { readPayoutSteps } from "./read-payout-steps.ts";
import type { PayoutStep } from "./read-payout-steps.ts";

/** So many events of a kind, of one tier and in one currency. Sums are exact decimal texts; what goes back is negative. */
export type EventGroup = {
  readonly kind: EventKind;
  /** Null: a donation, or an event in which nobody paid. */
  readonly tierName: string | null;
  readonly count: number;
  /** What buyers paid, and what of it is the owner's after all fees; null where nobody paid. */
  readonly money: { readonly currency: string; readonly gross: string; readonly net: string } | null;
};

/** A message to an owner: about what happened in a channel of theirs, or with their payouts. */
export type Notice = {
  readonly ownerId: number;
  readonly languageCode: string | null;
  readonly timeZone: string | null;
  readonly isDigest: boolean;
  readonly about: ChannelNews | PayoutNews;
  /** What the owner is owed now, in the currencies that the message speaks of. */
  readonly balances: readonly ExactAmount[];
  /** How far it is to their next payout, in the same; empty where nobody is paid out by this bot. */
  readonly accounts: readonly OwnerAccount[];
};

export type ChannelNews = {
  readonly kind: "channel";
  readonly channelId: string;
  readonly channelTitle: string;
  /** By kind, the most frequent tiers first. */
  readonly groups: readonly EventGroup[];
  /** The one event, where there is no other. */
  readonly only: OnlyEvent | undefined;
};

export type PayoutNews = { readonly kind: "payouts"; readonly steps: readonly PayoutStep[] };

/** Undefined where there is nothing to tell: it was told, or taken back. */
export async function readNotice(platform: Platform, noticeId: string): Promise<Notice | undefined> {
  const row = await platform.database.prisma.ownerNotice.findUnique({
    where: { id: noticeId },
    include: { owner: true, channel: { select: { title: true } } },
  });
  if (row === null) return undefined;
  const about =
    row.channelId === null || row.channel === null
      ? await readPayoutNews(platform, noticeId)
      : await readChannelNews(platform, noticeId, { id: row.channelId, title: row.channel.title });
  return about === undefined
    ? undefined
    : {
        ownerId: telegramId(row.ownerId),
        languageCode: row.owner.languageCode,
        timeZone: row.owner.timeZone,
        isDigest: row.isDigest,
        about,
        ...(await readStanding(platform, telegramId(row.ownerId), currenciesOf(about))),
      };
}

async function readChannelNews(
  platform: Platform,
  noticeId: string,
  { id, title }: { readonly id: string; readonly title: string },
): Promise<ChannelNews | undefined> {
  const groups = await readGroups(platform, noticeId);
  if (groups.length === 0) return undefined;
  const only = groups.length === 1 && groups[0]?.count === 1 ? await readOnly(platform, noticeId) : undefined;
  return { kind: "channel", channelId: id, channelTitle: title, groups, only };
}

async function readPayoutNews(platform: Platform, noticeId: string): Promise<PayoutNews | undefined> {
  const steps = await readPayoutSteps(platform, noticeId);
  return steps.length === 0 ? undefined : { kind: "payouts", steps };
}

const currenciesOf = (about: ChannelNews | PayoutNews): ReadonlySet<string> =>
  new Set(
    about.kind === "payouts"
      ? about.steps.map(({ amount }) => amount.currency)
      : about.groups.flatMap(({ money }) => money?.currency ?? []),
  );

/** Where nothing is said of money, nobody is told how they stand. */
async function readStanding(
  { database: { prisma }, config, clock }: Platform,
  ownerId: number,
  currencies: ReadonlySet<string>,
): Promise<Pick<Notice, "balances" | "accounts">> {
  if (currencies.size === 0) return { balances: [], accounts: [] };
  const balances = await readBalances(prisma, ownerId);
  const { accounts } = config.payouts
    ? await readAccounts(prisma, { ownerId, now: clock.now() })
    : { accounts: [] };
  const isSpokenOf = ({ currency }: { readonly currency: string }): boolean => currencies.has(currency);
  return { balances: balances.filter(isSpokenOf), accounts: accounts.filter(isSpokenOf) };
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
 * paid. A sale is its own entry; a refund, what its entries turned round. Of a payment that went wrong twice it is said once.
 */
async function readGroups({ database }: Platform, noticeId: string): Promise<EventGroup[]> {
  const rows = await database.prisma.$queryRaw<Row[]>`
    select e.kind, v.name as tier_name, p.currency, count(distinct case e.kind when 'anomaly' then e.subject else e.id::text end)::int as count,
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
