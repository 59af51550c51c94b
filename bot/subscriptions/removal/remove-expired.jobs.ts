import { z } from "zod";
import { whereConnected } from "../../invites/index.ts";
import { opaqueId } from "../../platform/values/domain.ts";
import { defineJob, job, NotNow } from "../../platform/jobs/jobs.ts";
import type { JobRequest } from "../../platform/jobs/jobs.ts";
import { claimDue } from "./claim-due.sql.ts";
import { noteFailure } from "./note-failure.ts";
import { removeExpired } from "./remove-expired.ts";
import { reportStuck } from "./report-stuck.ts";

/**
 * Ends one subscription, as soon as the bot can work in its channel; one that is not over is left alone. Asked for by
 * `removalOf`.
 */
export const removeExpiredJob = defineJob({
  name: "subscriptions.remove",
  // Jobs of an earlier version do not name the channel.
  payload: z.object({ subscriptionId: opaqueId, channelId: opaqueId.optional() }),
  async run({ subscriptionId }, platform, { isLast }) {
    const subscription = await platform.database.prisma.subscription.findUnique({
      where: { id: subscriptionId },
      select: { channelId: true },
    });
    if (subscription === null) return;
    try {
      await whereConnected(platform, subscription.channelId, async () => {
        const { clock, database } = platform;
        await claimDue.all(database.prisma, { now: clock.now(), which: { id: subscriptionId } });
        await removeExpired(platform, subscriptionId);
      });
    } catch (error) {
      if (error instanceof NotNow) throw error;
      await noteFailure(platform, { subscriptionId, error });
      if (isLast) await reportStuck(platform, subscriptionId);
      throw error;
    }
  },
});

/** By the key the sweep sees whether a removal is under way. */
export const removalKey = (subscriptionId: string): string => `remove:${subscriptionId}`;

export const removalOf = (payload: { subscriptionId: string; channelId: string }): JobRequest =>
  job(removeExpiredJob, payload, { key: removalKey(payload.subscriptionId) });
