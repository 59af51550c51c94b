import { Prisma } from "../../prisma/client/client.ts";
import {
  bigint,
  boolean,
  defineCustomPlanStatement,
  integer,
  nullable,
  oneOf,
  telegramIdColumn,
  text,
  timestamp,
} from "../platform/database/statement.ts";
import { monthOf } from "./month.ts";
import type { Month } from "./month.ts";

export type OwnerMonth = { readonly ownerId: number; readonly month: Month };

/**
 * The entries of an owner's month, from the postings alone; columns: id, entry_id, kind, currency, created_at, payment_id,
 * gross, platform_fee, provider_fee, network_fee, net.
 *
 * An entry has one line for an owner and currency: the net. The fees are the entry's lines in the same currency; gross is the
 * sum of net and fees. A credit is negative in the ledger and positive here; a refund has the opposite signs of its sale. If
 * fees left the owner nothing, the owner's line is zero.
 */
const ownerEntries = ({ ownerId, month: { from, until } }: OwnerMonth): Prisma.Sql => Prisma.sql`
  select own.id, own.entry_id, own.kind, own.currency, own.created_at, own.payment_id, -own.amount as net,
         fees.platform_fee, fees.provider_fee, fees.network_fee,
         -own.amount + fees.platform_fee + fees.provider_fee + fees.network_fee as gross
    from ledger_posting own
   cross join lateral (
         select coalesce(-sum(amount) filter (where account = 'platform_fee'), 0) as platform_fee,
                coalesce(-sum(amount) filter (where account = 'provider_fee'), 0) as provider_fee,
                coalesce(-sum(amount) filter (where account = 'network_fee'), 0) as network_fee
           from ledger_posting line
          where line.entry_id = own.entry_id and line.currency = own.currency) fees
   where own.owner_id = ${ownerId} and own.created_at >= ${from} and own.created_at < ${until}`;

/** The last posting in the sums of `ledger_balance` and `ledger_month`. */
export const balancedTo = Prisma.sql`balanced_to()`;

/** For `order by`: Stars, then the other currencies. */
export const starsFirst = Prisma.sql`currency <> 'XTR', currency`;

/** The kinds of entries that touch an owner's account. */
const kind = oneOf([
  "sale",
  "remainder",
  "refund",
  "refund_reversed",
  "part_refund",
  "part_refund_reversed",
  "dispute",
  "dispute_reversed",
  "fee",
  "payout",
  "payout_reversed",
  "broadcast",
  "broadcast_returned",
]);
const example: OwnerMonth = { ownerId: 1, month: monthOf(new Date()) };

export const sumOwnerEntries = defineCustomPlanStatement({
  columns: { currency: text, kind, gross: text, platformFee: text, providerFee: text, networkFee: text },
  examples: [example],
  sql: (owner: OwnerMonth) => Prisma.sql`
    select currency, kind, sum(gross)::text as gross, sum(platform_fee)::text as platform_fee,
           sum(provider_fee)::text as provider_fee, sum(network_fee)::text as network_fee
      from (select currency, kind, net + platform_fee + provider_fee + network_fee as gross, platform_fee, provider_fee,
                   network_fee
              from ledger_month where owner_id = ${owner.ownerId} and month = ${owner.month.from}
             union all
            select currency, kind, gross, platform_fee, provider_fee, network_fee
              from (${ownerEntries(owner)} and own.id > ${balancedTo}) newer) entry
     group by currency, kind`,
});

/** The balance before the month in each currency of the owner; "0" for a currency that first occurs in the month. */
export const selectOpeningBalances = defineCustomPlanStatement({
  columns: { currency: text, amount: text },
  examples: [example],
  sql: ({ ownerId, month: { from, until } }: OwnerMonth) => Prisma.sql`
    select currency, trim_scale(coalesce(sum(net) filter (where at < ${from}), 0))::text as amount
      from (select currency, net, month as at from ledger_month where owner_id = ${ownerId} and month < ${until}
             union all
            select currency, -amount, created_at from ledger_posting
             where owner_id = ${ownerId} and created_at < ${until} and id > ${balancedTo}) line
     group by currency order by ${starsFirst}`,
});

export const countStatementEntries = defineCustomPlanStatement({
  columns: { count: integer },
  examples: [example],
  sql: ({ ownerId, month: { from, until } }: OwnerMonth) => Prisma.sql`
    select count(*)::int as count from ledger_posting
     where owner_id = ${ownerId} and created_at >= ${from} and created_at < ${until}`,
});

type StatementPage = {
  readonly owner: OwnerMonth;
  readonly take: number;
  /** The last entry of the page before; undefined: the first page. */
  readonly after: { readonly at: Date; readonly id: bigint } | undefined;
};

/** One page of the month's entries in their order. */
export const listStatementEntries = defineCustomPlanStatement({
  columns: {
    id: bigint,
    entryId: text,
    kind,
    at: timestamp,
    currency: text,
    channelTitle: nullable(text),
    tierName: nullable(text),
    isDonation: boolean,
    buyerId: nullable(telegramIdColumn),
    provider: nullable(text),
    externalId: nullable(text),
    gross: text,
    platformFee: text,
    providerFee: text,
    networkFee: text,
    net: text,
  },
  examples: [
    { owner: example, take: 1, after: undefined },
    { owner: example, take: 1, after: { at: new Date(), id: 1n } },
  ],
  sql: ({ owner, take, after }: StatementPage) => Prisma.sql`
    select entry.id, entry.entry_id, entry.kind, entry.created_at as at, entry.currency,
           channel.title as channel_title, version.name as tier_name,
           coalesce(orders.kind = 'donation', false) as is_donation,
           case when donation.is_anonymous then null else orders.user_id end as buyer_id, payment.provider,
           coalesce(payment.external_id, payout.reference) as external_id,
           trim_scale(entry.gross)::text as gross, trim_scale(entry.platform_fee)::text as platform_fee,
           trim_scale(entry.provider_fee)::text as provider_fee,
           trim_scale(entry.network_fee)::text as network_fee, trim_scale(entry.net)::text as net
      from (${ownerEntries(owner)} ${after === undefined ? Prisma.empty : startAfter(after)}
             order by own.created_at, own.id limit ${take}) entry
      left join payment on payment.id = entry.payment_id
      left join payout on payout.id = entry.entry_id
      left join orders on orders.id = payment.order_id
      left join tier_version version on version.id = orders.tier_version_id
      left join donation on donation.order_id = orders.id
      left join channel on channel.id = orders.channel_id
     order by entry.created_at, entry.id`,
});

const startAfter = ({ at, id }: NonNullable<StatementPage["after"]>): Prisma.Sql =>
  Prisma.sql`and (own.created_at, own.id) > (${at}::timestamptz, ${id}::bigint)`;
