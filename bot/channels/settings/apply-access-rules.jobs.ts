import { z } from "zod";
import { opaqueId } from "../../platform/values/domain.ts";
import { defineJob } from "../../platform/jobs/jobs.ts";
import { setRuledMoments } from "./apply-access-rules.sql.ts";

// One batch holds its row locks for about 20 ms, the longest that a renewal waits.
const BATCH = 500;

/**
 * Applies a channel's current grace and reminders to its running subscriptions, in its discussion group too. Convergent:
 * rows that are right already are not written.
 */
export const applyAccessRulesJob = defineJob({
  name: "channels.apply-access-rules",
  payload: z.object({ channelId: opaqueId, changedAt: z.coerce.date() }),
  async run({ channelId, changedAt }, { database: { prisma } }) {
    const channels = await prisma.channel.findMany({
      where: { OR: [{ id: channelId }, { discussionOfId: channelId }] },
      select: { id: true },
    });
    for (const { id } of channels) {
      let after = 0;
      for (;;) {
        const page = await setRuledMoments.first(prisma, { channelId: id, changedAt, after, most: BATCH });
        if (page === undefined || page.last === null || page.read < BATCH) break;
        after = page.last;
      }
    }
  },
});
