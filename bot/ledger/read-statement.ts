import { Prisma } from "../../prisma/client/client.ts";
import type { Platform } from "../platform/platform.ts";
import type { ExactAmount } from "../platform/values/amount.ts";
import { ownerEntries, starsFirst } from "./owner-entries.ts";
import type { OwnerMonth } from "./owner-entries.ts";
import type { EntryAmounts } from "./totals.ts";

/** One entry of the owner's; what it was for, as far as it was for a payment. Exact decimal texts. */
export type StatementEntry = EntryAmounts & {
  readonly id: bigint;
  readonly entryId: string;
  readonly at: Date;
  readonly currency: string;
  readonly net: string;
  readonly channelTitle: string | null;
  /** Null also where the entry is of a donation. */
  readonly tierName: string | null;
  readonly isDonation: boolean;
  /** Also null for a donor who does not want the owner to know who they are. */
  readonly buyerId: bigint | null;
  readonly provider: string | null;
  /** The provider's id of the payment, or what an operator says that a payout can be found by. */
  readonly externalId: string | null;
};

/** What the owner had in each of their currencies before the month; "0" in one that comes up during it. */
export const readOpening = (
  { database }: Platform,
  { ownerId, month: { from, until } }: OwnerMonth,
): Promise<ExactAmount[]> =>
  database.prisma.$queryRaw<ExactAmount[]>`
    select currency, trim_scale(coalesce(-sum(amount) filter (where created_at < ${from}), 0))::text as amount
      from ledger_posting where owner_id = ${ownerId} and created_at < ${until}
     group by currency order by ${starsFirst}`;

/** Some 2 MB; a month of any size is read in pages of this many. */
const PAGE = 5_000;

/** The month's entries in their order, page by page. */
export async function* readStatement(
  { database }: Platform,
  owner: OwnerMonth,
  pageSize = PAGE,
): AsyncGenerator<readonly StatementEntry[]> {
  let after = Prisma.empty;
  for (;;) {
    const page = await database.prisma.$queryRaw<StatementEntry[]>`
      select entry.id, entry.entry_id as "entryId", entry.kind, entry.created_at as at, entry.currency, channel.title as "channelTitle",
             version.name as "tierName", coalesce(orders.kind = 'donation', false) as "isDonation",
             case when donation.is_anonymous then null else orders.user_id end as "buyerId", payment.provider,
             coalesce(payment.external_id, payout.reference) as "externalId", ${texts}
        from (${ownerEntries(owner)} ${after} order by own.created_at, own.id limit ${pageSize}) entry
        left join payment on payment.id = entry.payment_id
        left join payout on payout.id = entry.entry_id
        left join orders on orders.id = payment.order_id
        left join tier_version version on version.id = orders.tier_version_id
        left join donation on donation.order_id = orders.id
        left join channel on channel.id = orders.channel_id
       order by entry.created_at, entry.id`;
    if (page.length > 0) yield page;
    const last = page.at(-1);
    if (last === undefined || page.length < pageSize) return;
    after = Prisma.sql`and (own.created_at, own.id) > (${last.at}::timestamptz, ${last.id}::bigint)`;
  }
}

const texts = Prisma.raw(
  Object.entries({
    gross: "gross",
    platformFee: "platform_fee",
    providerFee: "provider_fee",
    networkFee: "network_fee",
    net: "net",
  })
    .map(([name, column]) => `trim_scale(entry.${column})::text as "${name}"`)
    .join(", "),
);
