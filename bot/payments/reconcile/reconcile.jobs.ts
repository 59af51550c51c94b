import { defineScheduledJob } from "../../platform/jobs/jobs.ts";
import { claimChecks } from "./claim-checks.ts";
import { reconcileStars } from "./reconcile-stars.ts";

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

/** Compares Telegram's list of Star transactions with the payments, from where the last run ended. */
export const reconcileStarsJob = defineScheduledJob({
  name: "payments.reconcile-stars",
  // Two short calls: a lost payment is found while its buyer still waits.
  schedule: { cron: "*/10 * * * *" },
  run: (platform) => reconcileStars(platform),
});
