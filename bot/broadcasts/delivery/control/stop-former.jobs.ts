import { audit } from "../../../platform/audit.ts";
import { chatConnection, permissions } from "../../../channels/index.ts";
import { defineJob } from "../../../platform/jobs/jobs.ts";
import { telegramId } from "../../../platform/values/domain.ts";
import { requestProgress } from "../../model/request-jobs.ts";

/**
 * Ends each running or paused broadcast of a channel whose author does not manage the channel any more, after a change of the owner:
 * the new owner does not send the former owner's message unknowingly. A scheduled one ends at its time (`startDueBroadcasts`).
 * Convergent.
 */
export const stopFormerJob = defineJob({
  ...chatConnection.stopFormerBroadcastsContract,
  async run({ channelId }, platform) {
    const { database, clock } = platform;
    await database.prisma.$transaction(async (transaction) => {
      const open = { channelId, state: { in: ["filling", "sending", "paused"] } };
      for (const { id, actorId } of await transaction.broadcast.findMany({ where: open })) {
        const author = { channelId, actorId: telegramId(actorId) };
        if (await permissions.isPermitted(transaction, { ...author, permission: "broadcasts.send" }))
          continue;
        const { count } = await transaction.broadcast.updateMany({
          where: { ...open, id },
          data: { state: "stopped", pauseReason: null, doneAt: clock.now() },
        });
        if (count === 0) continue;
        await audit(transaction, platform, { actorId: null, action: "broadcast.stopped", subject: id });
        await requestProgress(transaction, id);
      }
    });
  },
});
