import { z } from "zod";
import { defineJob } from "../../platform/jobs/jobs.ts";
import { reconcileStars } from "./reconcile-stars.ts";

/** Holds Telegram's own list of Star transactions against our payments, on from where it was left. */
export const reconcileStarsJob = defineJob({
  name: "payments.reconcile-stars",
  // The clock's own note of when it fell due: nothing that we need.
  payload: z.unknown(),
  run: (_payload, platform) => reconcileStars(platform),
});

// Two short calls each ten minutes; a lost payment is found while its buyer still wonders. By its key one that waits for
// another attempt, since Telegram was in trouble, is replaced by the next.
export const reconcileStarsCrontab = "*/10 * * * * payments.reconcile-stars ?jobKey=payments.reconcile-stars";
