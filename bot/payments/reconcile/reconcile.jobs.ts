import { defineScheduledJob, enqueue, job } from "../../platform/jobs/jobs.ts";
import type { JobDefinition, JobRequest } from "../../platform/jobs/jobs.ts";
import type { ProviderReport } from "../contract/provider-report.ts";
import { confirmListed } from "../confirm/receive-report.ts";
import type { Config } from "../../platform/runtime/config.ts";
import type { PaymentProviderName } from "../../platform/values/domain.ts";
import type { Platform } from "../../platform/platform.ts";
import { providers } from "../providers/registry.ts";
import { readListContract } from "../events/requested-jobs.ts";
import { claimCheckoutChecks, claimPaymentChecks } from "./checks.sql.ts";
import { askForPayment, lookUpInvoiceJob, lookUpPaymentJob } from "./lookup.jobs.ts";
import { MINUTE_MS } from "../../platform/values/durations.ts";

/** Looks up the payments and invoices whose check is due. */
export const claimChecksJob = defineScheduledJob({
  name: "payments.claim-checks",
  // The first check of a payment is due after five minutes.
  schedule: { cron: "* * * * *" },
  async run(platform) {
    const claimed = await claimChecks(platform);
    if (claimed.payments + claimed.checkouts > 0)
      platform.logger.info({ event: "payment_checks_claimed", ...claimed }, "Payment lookups are enqueued");
  },
});

/** One job for each provider that has a list of its own to compare with. */
export const reconcileJobs: readonly JobDefinition[] = providers.flatMap(({ name, reconcile }) =>
  reconcile === undefined
    ? []
    : defineScheduledJob({
        name: readListContract(name).name,
        schedule: { cron: reconcile.cron },
        run: (platform) => reconcile.run(platform, (report) => confirm(platform, report)),
      }),
);

/** The list may go on with reports about a payment that this report brings. So the provider is asked at once, and not by a job. */
const confirm = (platform: Platform, report: ProviderReport): Promise<void> =>
  report.kind === "payment_changed"
    ? askForPayment(platform, { ...report.about, source: "lookup" })
    : confirmListed(platform, report);

/** A minute's checks, evenly spread: about three lookups a second, even after a long downtime. */
export const CLAIMED_AT_ONCE = 200;
const APART_MS = MINUTE_MS / CLAIMED_AT_ONCE;

type Claimed = { readonly payments: number; readonly checkouts: number };

/**
 * Claims the due checks, sets the next ones and enqueues a lookup for each, all in one transaction. Safe to run concurrently:
 * a claimed check is not due any more.
 */
export async function claimChecks({
  database,
  clock,
  config,
}: Pick<Platform, "database" | "clock" | "config">): Promise<Claimed> {
  const askable = providersWithLookup(config);
  if (askable.length === 0) return { payments: 0, checkouts: 0 };
  return database.prisma.$transaction(async (transaction) => {
    const due = { providers: askable, now: clock.now() };
    // Each kind has half of the lookups, so that a backlog of one does not stop the other; the rest of a half goes to the other.
    const half = CLAIMED_AT_ONCE / 2;
    const first = await claimCheckoutChecks.all(transaction, { ...due, most: half });
    const payments = await claimPaymentChecks.all(transaction, {
      ...due,
      most: CLAIMED_AT_ONCE - first.length,
    });
    const most = CLAIMED_AT_ONCE - first.length - payments.length;
    const more = first.length < half ? [] : await claimCheckoutChecks.all(transaction, { ...due, most });
    const checkouts = [...first, ...more];
    const requests = [
      ...payments.map((key) =>
        job(lookUpPaymentJob, key, { key: `look-up:${key.provider}:${key.externalId}` }),
      ),
      ...checkouts.map(({ id }) =>
        job(lookUpInvoiceJob, { checkoutId: id }, { key: `look-up-invoice:${id}` }),
      ),
    ];
    await enqueue(transaction, requests.map(spread));
    return { payments: payments.length, checkouts: checkouts.length };
  });
}

const providersWithLookup = (config: Config): PaymentProviderName[] =>
  providers.filter(({ lookup }) => lookup?.canAsk(config)).map(({ name }) => name);

/** In real time, as the job runner and the provider's rate limit. */
const spread = (request: JobRequest, index: number): JobRequest =>
  index === 0 ? request : { ...request, runAt: new Date(Date.now() + index * APART_MS) };
