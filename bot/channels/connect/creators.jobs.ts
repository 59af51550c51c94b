import type { Transaction } from "../../platform/database/database.ts";
import { enqueue, job, defineScheduledJob } from "../../platform/jobs/jobs.ts";
import type { Platform } from "../../platform/platform.ts";
import { audit } from "../../platform/audit.ts";
import { changeOwner, claimCreatorChecks } from "./connect.sql.ts";
import type { Administrator } from "../managed/chat-facts.ts";
import { readCreator } from "../managed/chat-facts.ts";
import { refreshState } from "../managed/record-state.ts";
import { recordTitle } from "../managed/record-title.ts";
import { notifyOwnerChanged, ownerChangedContract, stopFormerBroadcastsContract } from "./connect.jobs.ts";
import { HOUR_MS } from "../../platform/values/durations.ts";

export const checkCreatorsJob = defineScheduledJob({
  name: "channels.check-creators",
  schedule: { cron: "* * * * *" },
  async run(platform) {
    await checkCreators(platform);
  },
});

// The check of a channel takes three calls. A batch a minute is a small share of Telegram's 30 calls a second, and 40,000 channels
// fit into a day.
const BATCH = 30;
// A failed check does not wait for the next day.
const RETRY_MS = HOUR_MS;

/**
 * Compares the owners with the creators at Telegram each day, and when the bot can work in a channel again, because the update about
 * a transfer can be lost. So can the update about the bot's own rights, which come first; and no update reports a new title. A failure
 * in one channel does not stop the others. Convergent.
 *
 * @returns how many checks were due.
 */
export async function checkCreators(platform: Platform): Promise<number> {
  const { database, clock, logger, telegram } = platform;
  const due = await claimCreatorChecks.all(database.prisma, { now: clock.now(), most: BATCH });
  for (const { id, telegramChatId } of due) {
    try {
      if ((await refreshState(platform, { telegramChatId })) !== "connected") continue;
      const creator = await readCreator(telegram, telegramChatId);
      if (creator !== undefined)
        await database.prisma.$transaction((transaction) =>
          followCreator(transaction, platform, { telegramChatId, creator }),
        );
      const { title } = await telegram.getChat(telegramChatId);
      await recordTitle(platform, { telegramChatId, title });
    } catch (error) {
      logger.warn(
        { event: "creator_check_failed", err: error, channelId: id },
        "The owner of a channel could not be compared with its creator at Telegram",
      );
      const checkCreatorAt = new Date(clock.now().getTime() + RETRY_MS);
      await database.prisma.channel.updateMany({ where: { id }, data: { checkCreatorAt } });
    }
  }
  return due.length;
}

export type FollowCreatorInput = { readonly telegramChatId: number; readonly creator: Administrator };

/**
 * Makes the creator of a connected channel its owner here, and notifies both owners once. The team of the former owner loses its
 * permissions (`channel_team_ends`), the drafts of other people are deleted (`drafts_end_with_owner`), and their broadcasts end. Earlier sales stay the former
 * owner's, since each ledger posting names an owner. Does nothing for an unknown channel, or when the owner is the creator already.
 */
export async function followCreator(
  transaction: Transaction,
  platform: Platform,
  { telegramChatId, creator }: FollowCreatorInput,
): Promise<void> {
  // The creator need not have started the bot.
  await transaction.user.createMany({
    data: { id: BigInt(creator.id), firstName: creator.firstName, createdAt: platform.clock.now() },
    skipDuplicates: true,
  });
  const changed = await changeOwner.first(transaction, { telegramChatId, ownerId: creator.id });
  if (changed === undefined) return;
  const { id: channelId, formerId } = changed;
  await audit(transaction, platform, {
    actorId: null,
    action: "channel.owner_changed",
    subject: channelId,
    detail: { ownerId: creator.id, formerOwnerId: formerId },
  });
  await enqueue(transaction, [
    ...[creator.id, formerId].map((userId) =>
      job(notifyOwnerChanged, { channelId, userId }, { key: `owner-changed:${channelId}:${userId}` }),
    ),
    job(ownerChangedContract, { channelId }, { key: `ask-new-owner:${channelId}` }),
    job(stopFormerBroadcastsContract, { channelId }, { key: `stop-former:${channelId}` }),
  ]);
}
