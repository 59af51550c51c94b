import { z } from "zod";
import { telegramUserId } from "../../platform/values/domain.ts";
import { defineJob } from "../../platform/jobs/jobs.ts";
import type { JobKind } from "../../platform/jobs/jobs.ts";
import type { Platform } from "../../platform/platform.ts";

/** The job that `rememberUser` writes, in the statement that finds somebody reachable again. */
export const CAME_BACK = "users.came_back";

const payload = z.object({ userId: telegramUserId, since: z.coerce.date() });
/** Somebody who can be written to again, and since when that was not so. */
export type CameBack = z.infer<typeof payload>;

/**
 * What is done, one after the other, each time that somebody comes back. What they missed is other features' business:
 * whoever puts the bot together hands it in. Each must be safe to repeat.
 */
export const cameBackJob = (
  ...deeds: readonly ((platform: Platform, cameBack: CameBack) => Promise<void>)[]
): JobKind<CameBack> =>
  defineJob({
    name: CAME_BACK,
    payload,
    async run(cameBack, platform) {
      for (const deed of deeds) await deed(platform, cameBack);
    },
  });
