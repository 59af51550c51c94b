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
import { currencyColumn, pricesColumn } from "../../platform/database/money-columns.ts";

const example: ContextKey = {
  provider: "",
  externalId: "",
  dedupeKey: "",
  orderRef: "",
  parentExternalId: undefined,
  coin: "",
  ratedAfter: new Date(),
};

/** The order's columns are null if the order does not exist or the event is recorded. */
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
    prices: nullable(pricesColumn),
    shortfallBasisPoints: nullable(integer),
    priceCurrency: nullable(currencyColumn),
    askedCurrency: nullable(text),
    quotedUntil: nullable(timestamp),
    staleAt: nullable(timestamp),
    arrivedAmount: nullable(text),
    arrivedAt: nullable(timestamp),
    parentCurrency: nullable(text),
    parentAmount: nullable(text),
    rateAmount: nullable(text),
    rateUsdCents: nullable(bigint),
  },
  examples: [example, { ...example, parentExternalId: "" }],
  sql: ({
    provider,
    externalId,
    dedupeKey,
    orderRef,
    parentExternalId,
    coin,
    ratedAfter,
  }: ContextKey) => Prisma.sql`
    with known as materialized (
      select exists(select 1 from payment_event where provider = ${provider}
                    and external_id = ${externalId} and dedupe_key = ${dedupeKey}) as is_recorded)
    select known.is_recorded,
           o.id, o.user_id, o.channel_id, c.owner_id, o.tier_version_id, o.period_days, o.period_months,
           o.period_until, o.prices, c.shortfall_basis_points,
           p.currency as price_currency, coalesce(p.asked_currency, q.currency) as asked_currency, q.quoted_until, o.stale_at,
           p.paid_amount::text as arrived_amount, p.arrived_at,
           ${parentExternalId === undefined ? noParent : parentColumns},
           coin.min_amount::text as rate_amount, coin.min_usd_cents as rate_usd_cents
      from known
      left join orders o on o.id = ${orderRef} and not known.is_recorded left join channel c on c.id = o.channel_id
      left join payment p on p.provider = ${provider} and p.external_id = ${externalId} and not known.is_recorded
      left join quote q on q.external_id = ${externalId} and not known.is_recorded
      ${parentExternalId === undefined ? Prisma.empty : joinParent(provider, parentExternalId)}
      left join coin on coin.code = ${coin} and coin.checked_at > ${ratedAfter}`,
});

const noParent = Prisma.sql`null::text as parent_currency, null::text as parent_amount`;

const parentColumns = Prisma.sql`
           coalesce(parent.receipt #>> '{asked,currency}', parent_quote.currency) as parent_currency,
           coalesce(parent.receipt #>> '{asked,amount}', parent_quote.amount::text) as parent_amount`;

const joinParent = (provider: string, externalId: string): Prisma.Sql => Prisma.sql`
      left join payment parent on parent.provider = ${provider} and parent.external_id = ${externalId}
      left join quote parent_quote on parent_quote.external_id = ${externalId}`;

type ContextKey = {
  readonly provider: string;
  readonly externalId: string;
  readonly dedupeKey: string;
  readonly orderRef: string;
  readonly parentExternalId: string | undefined;
  /** The arrived coin. */
  readonly coin: string;
  /** Older rates count as unknown. */
  readonly ratedAfter: Date;
};
