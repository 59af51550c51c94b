import { Prisma } from "../../../prisma/client/client.ts";
import { defineStatement, oneOf, text } from "../../platform/database/statement.ts";
import { paymentProviders } from "../../platform/values/domain.ts";
import type { PaymentProviderName } from "../../platform/values/domain.ts";
import { checkWaits, FIRST_WAIT } from "../events/check-waits.ts";

type Claim = {
  /** Providers with a lookup. */
  readonly providers: readonly PaymentProviderName[];
  readonly most: number;
  readonly now: Date;
};

const examples: readonly Claim[] = [{ providers: paymentProviders, most: 1, now: new Date() }];

/** Payments whose check is due, without those that other transactions hold; sets their next check. */
export const claimPaymentChecks = defineStatement({
  columns: { provider: oneOf(paymentProviders), externalId: text },
  examples,
  sql: ({ providers, most, now }: Claim) => Prisma.sql`
    with due as materialized (
      select id from payment where next_check_at <= ${now} and provider = any(${providers})
       order by next_check_at limit ${most} for update skip locked)
    update payment set checks = checks + 1, next_check_at = ${nextCheck("payment", now)}
      from due where payment.id = due.id
    returning provider, external_id`,
});

/** The same for checkouts, whose invoices may have payments that are not reported yet. */
export const claimCheckoutChecks = defineStatement({
  columns: { id: text },
  examples,
  sql: ({ providers, most, now }: Claim) => Prisma.sql`
    with due as materialized (
      select id from checkout where next_check_at <= ${now} and provider = any(${providers})
       order by next_check_at limit ${most} for update skip locked)
    update checkout set checks = checks + 1, next_check_at = ${nextCheck("checkout", now)}
      from due where checkout.id = due.id
    returning checkout.id`,
});

/** After the last wait the array gives null: the checks end. */
const nextCheck = (what: keyof typeof FIRST_WAIT, now: Date): Prisma.Sql =>
  Prisma.sql`${now}::timestamptz + make_interval(secs => (${checkWaits(FIRST_WAIT[what])}::int[])[checks + 2])`;
