import { Prisma } from "../../../prisma/client/client.ts";
import {
  bigint,
  boolean,
  defineStatement,
  integer,
  nullable,
  telegramIdColumn,
  text,
  timestamp,
} from "../../platform/database/statement.ts";

/** The order's columns are null if the order does not exist. */
export const selectPaymentContext = defineStatement({
  columns: {
    isRecorded: boolean,
    id: nullable(text),
    userId: nullable(telegramIdColumn),
    channelId: nullable(text),
    ownerId: nullable(telegramIdColumn),
    tierVersionId: nullable(text),
    periodDays: nullable(integer),
    periodMonths: nullable(integer),
    periodUntil: nullable(timestamp),
    priceStars: nullable(integer),
    priceUsdCents: nullable(bigint),
    shortfallBasisPoints: nullable(integer),
    askedCurrency: nullable(text),
  },
  examples: [{ provider: "", externalId: "", dedupeKey: "", orderRef: "" }],
  sql: ({ provider, externalId, dedupeKey, orderRef }: EventKey) => Prisma.sql`
    select exists(select 1 from payment_event where provider = ${provider}
                  and external_id = ${externalId} and dedupe_key = ${dedupeKey}) as is_recorded,
           o.id, o.user_id, o.channel_id, c.owner_id, o.tier_version_id, o.period_days, o.period_months,
           o.period_until, o.price_stars, o.price_usd_cents, c.shortfall_basis_points,
           coalesce((select asked_currency from payment where provider = ${provider}
                        and external_id = ${externalId}),
                    (select currency from quote where external_id = ${externalId})) as asked_currency
      from (values (1)) one left join orders o on o.id = ${orderRef} left join channel c on c.id = o.channel_id`,
});

type EventKey = {
  readonly provider: string;
  readonly externalId: string;
  readonly dedupeKey: string;
  readonly orderRef: string;
};
