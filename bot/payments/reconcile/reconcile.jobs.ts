import { z } from "zod";
import { defineJob } from "../../platform/jobs/jobs.ts";
import { claimChecks } from "./claim-checks.ts";
import { reconcileStars } from "./reconcile-stars.ts";

/** Looks up the payments and invoices whose check is due. */
export const claimChecksJob = defineJob({
  name: "payments.claim-checks",
  // The crontab's payload is not used.
  payload: z.unknown(),
  async run(_payload, platform) {
    const claimed = await claimChecks(platform);
    if (claimed.payments + claimed.checkouts > 0)
      platform.logger.info({ event: "payment_checks_claimed", ...claimed }, "Payment lookups are enqueued");
  },
});

/** Compares Telegram's list of Star transactions with the payments, from where the last run ended. */
export const reconcileStarsJob = defineJob({
  name: "payments.reconcile-stars",
  payload: z.unknown(),
  run: (_payload, platform) => reconcileStars(platform),
});

/*
 * Checks run every minute, since the first is due after five minutes. The list of Stars is read every ten minutes by two short
 * calls: a lost payment is found while its buyer still waits. Because of the key a waiting job is replaced, not doubled.
 */
export const paymentCrontab = [
  "* * * * * payments.claim-checks ?jobKey=payments.claim-checks",
  "*/10 * * * * payments.reconcile-stars ?jobKey=payments.reconcile-stars",
].join("\n");
