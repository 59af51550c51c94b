import { z } from "zod";
import { defineScheduledJob, enqueue, job } from "../../platform/jobs/jobs.ts";
import type { Platform } from "../../platform/platform.ts";
import { opaqueId } from "../../platform/values/domain.ts";
import { defineNotice } from "../../users/index.ts";
import { describeItem } from "../../orders/index.ts";
import { claimSkipped } from "./grant.sql.ts";

const readers = ["tier_owner", "channel_owner", "buyer"] as const;

const textKeys = {
  tier_owner: "bundle-skipped-tier-owner",
  channel_owner: "bundle-skipped-channel-owner",
  buyer: "bundle-skipped-buyer",
} as const;

/**
 * Notifies the owner of a tier, the owner of a channel that left its bundle, and the buyer, of a payment that did not open the
 * channel. The channel's owner does not learn who paid.
 */
export const notifyOfSkipped = defineNotice({
  name: "payments.notify-of-skipped-channel",
  payload: z.object({ paymentId: opaqueId, channelId: opaqueId, reader: z.enum(readers) }),
  async prepare({ paymentId, channelId, reader }, platform) {
    const { prisma } = platform.database;
    const [payment, channel] = await Promise.all([
      prisma.payment.findUniqueOrThrow({
        where: { id: paymentId },
        include: {
          order: { include: { user: true, channel: true, tierVersion: { select: { name: true } } } },
        },
      }),
      prisma.channel.findUniqueOrThrow({ where: { id: channelId } }),
    ]);
    const { user, channel: home, tierVersion } = payment.order;
    const to = { tier_owner: home.ownerId, channel_owner: channel.ownerId, buyer: user.id }[reader];
    return {
      to,
      write: (texts) =>
        texts.html(textKeys[reader], {
          channel: channel.title,
          home: home.title,
          tier: describeItem(texts, tierVersion?.name),
          buyer: user.firstName,
        }),
    };
  },
});

// Each skipped channel is three messages, and channels rarely change their owner.
const BATCH = 100;

export const notifySkippedJob = defineScheduledJob({
  name: "payments.notify-skipped-channels",
  schedule: { cron: "* * * * *" },
  async run(platform) {
    await notifySkipped(platform);
  },
});

/** Enqueues the notifications of new skipped channels, once for each. */
export const notifySkipped = ({ database, clock }: Platform): Promise<void> =>
  database.prisma.$transaction(async (transaction) => {
    const rows = await claimSkipped.all(transaction, { now: clock.now(), most: BATCH });
    await enqueue(
      transaction,
      rows
        .filter(({ isDiscussion }) => !isDiscussion)
        .flatMap(({ paymentId, channelId }) =>
          readers.map((reader) =>
            job(
              notifyOfSkipped,
              { paymentId, channelId, reader },
              { key: `skipped:${paymentId}:${channelId}:${reader}` },
            ),
          ),
        ),
    );
  });
