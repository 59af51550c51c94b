import { z } from "zod";
import { opaqueId } from "../../platform/values/domain.ts";
import { defineJob, enqueue, job } from "../../platform/jobs/jobs.ts";
import { ADMITTED_AT_ONCE, admitSubscribers } from "./admit-subscribers.ts";
import { tellDiscussion } from "./tell-discussion.jobs.ts";

// A third of what Telegram takes from a bot: the rest is for those who pay meanwhile.
const TOLD_EACH_MS = 100;

/** Admits a channel's subscribers to its discussion group and tells them, a page after the other. */
export const admitToDiscussion = defineJob({
  name: "subscriptions.admit_to_discussion",
  payload: z.object({ channelId: opaqueId }),
  async run({ channelId }, platform) {
    await platform.database.prisma.$transaction(async (tx) => {
      const now = platform.clock.now();
      const admitted = await admitSubscribers(tx, { groupId: channelId, now });
      if (admitted === undefined) return;
      // The queue runs on real time; no rule depends on it.
      const inTurn = (place: number): Date => new Date(Date.now() + place * TOLD_EACH_MS);
      const jobs = admitted
        .filter(({ state }) => state === "active")
        .map(({ id }, place) =>
          job(
            tellDiscussion,
            { subscriptionId: id, channelId },
            { key: `discussion:${id}`, runAt: inTurn(place) },
          ),
        );
      await enqueue(tx, jobs);
      if (admitted.length < ADMITTED_AT_ONCE) return;
      const next = job(
        admitToDiscussion,
        { channelId },
        { key: `admit:${channelId}`, runAt: inTurn(admitted.length) },
      );
      await enqueue(tx, [next]);
    });
  },
});
