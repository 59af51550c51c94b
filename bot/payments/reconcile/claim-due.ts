import { Prisma } from "../../../prisma/client/client.ts";
import type { Config } from "../../platform/runtime/config.ts";
import type { Transaction } from "../../platform/database/database.ts";
import { paymentProviders } from "../../platform/values/domain.ts";
import type { PaymentProviderName } from "../../platform/values/domain.ts";
import { enqueue, job } from "../../platform/jobs/jobs.ts";
import type { JobRequest } from "../../platform/jobs/jobs.ts";
import type { Platform } from "../../platform/platform.ts";
import { providers } from "../providers/registry.ts";
import { askAboutInvoice, askAboutPayment } from "./ask.jobs.ts";
import { FIRST_WAIT, checkWaits } from "../events/check-waits.ts";

/** In one minute, evenly: some three questions a second, whatever has piled up while the program was down. */
export const CLAIMED_AT_ONCE = 200;
const APART_MS = 60_000 / CLAIMED_AT_ONCE;

export type Claimed = { readonly payments: number; readonly checkouts: number };

/**
 * Takes what is due to be checked, moves its next check to later and enqueues a question for each, all in one
 * transaction. Safe to run beside another one: what one has taken is not due for the other.
 */
export async function claimDue({
  database,
  clock,
  config,
}: Pick<Platform, "database" | "clock" | "config">): Promise<Claimed> {
  const askable = askableProviders(config);
  if (askable.length === 0) return { payments: 0, checkouts: 0 };
  return database.prisma.$transaction(async (transaction) => {
    const now = clock.now();
    const payments = await claimPayments(transaction, askable, now);
    const checkouts = await claimCheckouts(transaction, askable, now, CLAIMED_AT_ONCE - payments.length);
    const requests = [
      ...payments.map((key) => job(askAboutPayment, key, { key: `ask:${key.provider}:${key.externalId}` })),
      ...checkouts.map(({ id }) => job(askAboutInvoice, { checkoutId: id }, { key: `ask-invoice:${id}` })),
    ];
    await enqueue(transaction, requests.map(paced));
    return { payments: payments.length, checkouts: checkouts.length };
  });
}

const askableProviders = (config: Config): PaymentProviderName[] =>
  paymentProviders.filter((name) => providers[name].lookup?.canAsk(config, "payment"));

const claimPayments = (
  transaction: Transaction,
  askable: readonly PaymentProviderName[],
  now: Date,
): Promise<{ provider: PaymentProviderName; externalId: string }[]> => transaction.$queryRaw`
  with due as materialized (
    select id from payment where next_check_at <= ${now} and provider = any(${askable})
     order by next_check_at limit ${CLAIMED_AT_ONCE} for update skip locked)
  update payment set checks = checks + 1, next_check_at = ${nextCheck("payment", now)}
    from due where payment.id = due.id
  returning provider, external_id as "externalId"`;

const claimCheckouts = (
  transaction: Transaction,
  askable: readonly PaymentProviderName[],
  now: Date,
  limit: number,
): Promise<{ id: string }[]> => transaction.$queryRaw`
  with due as materialized (
    select id from checkout where next_check_at <= ${now} and provider = any(${askable})
     order by next_check_at limit ${limit} for update skip locked)
  update checkout set checks = checks + 1, next_check_at = ${nextCheck("checkout", now)}
    from due where checkout.id = due.id
  returning checkout.id`;

/** The wait after the check that is taken now; behind the last one the array gives null, and nobody asks again. */
const nextCheck = (what: keyof typeof FIRST_WAIT, now: Date): Prisma.Sql =>
  Prisma.sql`${now}::timestamptz + make_interval(secs => (${checkWaits(FIRST_WAIT[what])}::int[])[checks + 2])`;

/** The job runner lives by real time, and so does the provider's patience; no rule depends on it. */
const paced = (request: JobRequest, index: number): JobRequest =>
  index === 0 ? request : { ...request, runAt: new Date(Date.now() + index * APART_MS) };
