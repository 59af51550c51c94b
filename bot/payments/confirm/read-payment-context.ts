import { telegramId } from "../../platform/values/domain.ts";
import type { Platform } from "../../platform/platform.ts";
import type { OrderTerms, Surroundings } from "../events/decide.ts";
import type { PaymentEvent } from "../events/payment-event.ts";
import { purposeOf } from "../../orders/index.ts";

type Row = {
  recorded: boolean;
  id: string | null;
  user_id: bigint;
  channel_id: string;
  owner_id: bigint;
  tier_version_id: string | null;
  period_days: number | null;
  period_months: number | null;
  period_until: Date | null;
  price_stars: number | null;
  price_usd_cents: bigint | null;
  shortfall: number;
  asked_currency: string | null;
};

/**
 * In one look: the order's frozen terms, the coin that was asked for (which never changes either), what the owner lets
 * be missing, and whether this very event is already stored. Needs no lock, since nothing of it can become wrong.
 */
export async function readSurroundings(
  { database, clock }: Platform,
  event: PaymentEvent,
): Promise<{ order: OrderTerms | undefined; around: Surroundings; isRecorded: boolean }> {
  const [row] = await database.prisma.$queryRaw<Row[]>`
    select exists(select 1 from payment_event where provider = ${event.provider}
                  and external_id = ${event.externalId} and dedupe_key = ${event.dedupeKey}) as recorded,
           o.id, o.user_id, o.channel_id, c.owner_id, o.tier_version_id, o.period_days, o.period_months,
           o.period_until, o.price_stars, o.price_usd_cents,
           c.shortfall_basis_points as shortfall,
           coalesce((select asked_currency from payment where provider = ${event.provider}
                        and external_id = ${event.externalId}),
                    (select currency from quote where external_id = ${event.externalId})) as asked_currency
      from (values (1)) one left join orders o on o.id = ${event.orderRef} left join channel c on c.id = o.channel_id`;
  const isRecorded = row?.recorded ?? false;
  const around = {
    shortfallBasisPoints: row?.shortfall ?? 0,
    askedCurrency: row?.asked_currency ?? undefined,
    now: clock.now(),
  };
  return { order: row === undefined ? undefined : termsOf(row), around, isRecorded };
}

function termsOf(row: Row): OrderTerms | undefined {
  if (row.id === null) return undefined;
  return {
    id: row.id,
    userId: telegramId(row.user_id),
    channelId: row.channel_id,
    ownerId: telegramId(row.owner_id),
    priceStars: row.price_stars,
    priceUsdCents: row.price_usd_cents,
    ...purposeOf({
      tierVersionId: row.tier_version_id,
      periodDays: row.period_days,
      periodMonths: row.period_months,
      periodUntil: row.period_until,
    }),
  };
}
