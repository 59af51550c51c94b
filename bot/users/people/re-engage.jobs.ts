import { z } from "zod";
import { telegramUserId } from "../../platform/values/domain.ts";
import { defineJob } from "../../platform/jobs/jobs.ts";
import type { JobDefinition } from "../../platform/jobs/jobs.ts";
import type { Platform } from "../../platform/platform.ts";

/** `upsertUser` enqueues this job in the statement that finds a person reachable again. */
export const REENGAGE = "users.re-engage";

const payload = z.object({ userId: telegramUserId, since: z.coerce.date() });
/** A person who unblocked the bot, and since when they were unreachable. */
export type ReachableAgain = z.infer<typeof payload>;

/** @param steps work of other features for a person who unblocked the bot, in order. Each must be safe to repeat. */
export const reengageJob = (
  ...steps: readonly ((platform: Platform, user: ReachableAgain) => Promise<void>)[]
): JobDefinition<ReachableAgain> =>
  defineJob({
    name: REENGAGE,
    payload,
    async run(user, platform) {
      for (const step of steps) await step(platform, user);
    },
  });
