import { connection } from "../../channels/index.ts";
import { defineJob, enqueue, job } from "../../platform/jobs/jobs.ts";
import { notifyUndecided } from "../events/requested-jobs.ts";

/**
 * After a change of the channel's owner, the new owner decides about payments that nobody was credited for. The bot asks about each
 * of them, as it asked the former owner. A payment that becomes undecided meanwhile is in the list, or its own job finds the new
 * owner.
 */
export const askNewOwner = defineJob({
  ...connection.ownerChanged,
  async run({ channelId }, { database: { prisma } }) {
    const undecided = await prisma.payment.findMany({
      where: {
        order: { channelId },
        OR: [
          { state: "held" },
          { state: "partially_paid", shortfallDeclinedAt: null },
          // The payment became complete while its refund was requested.
          { state: "pending", status: "paid" },
        ],
      },
      orderBy: { id: "asc" },
      select: { provider: true, externalId: true },
    });
    await enqueue(
      prisma,
      undecided.map(({ provider, externalId }) =>
        job(notifyUndecided, { provider, externalId }, { key: `undecided:${provider}:${externalId}` }),
      ),
    );
  },
});
