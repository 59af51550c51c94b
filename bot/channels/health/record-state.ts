import { enqueue, wakeJobs, job } from "../../platform/jobs/jobs.ts";
import type { Platform } from "../../platform/platform.ts";
import { notifyState } from "./notify-state.jobs.ts";
import { changedState } from "../managed/channel-settings.ts";
import type { ChannelState } from "../managed/channel-settings.ts";
import { audit } from "../../platform/audit.ts";
import { changeTelegramId } from "./health.sql.ts";

export type RecordStateInput = { readonly telegramChatId: number; readonly state: ChannelState };
export type RecordStateResult =
  | { readonly kind: "changed" }
  | { readonly kind: "unchanged" }
  | { readonly kind: "unknown_channel" };

// An administrator changes the bot's rights one by one; the owner gets one message about the result.
const SETTLES_MS = 3_000;

/**
 * Stores the bot's state in a channel as Telegram reported it. Each change notifies the owner once, and a recovery wakes the
 * channel's deferred jobs. A report may be out of date; `checkBotStates` asks Telegram again.
 */
export async function recordState(
  { database, clock }: Platform,
  { telegramChatId, state }: RecordStateInput,
): Promise<RecordStateResult> {
  const channel = { telegramChatId: BigInt(telegramChatId) };
  return database.prisma.$transaction(async (transaction): Promise<RecordStateResult> => {
    const [changed] = await transaction.channel.updateManyAndReturn({
      where: { ...channel, state: { not: state } },
      data: changedState(state, clock.now()),
      select: { id: true },
    });
    if (changed === undefined) {
      const count = await transaction.channel.count({ where: channel });
      return { kind: count === 0 ? "unknown_channel" : "unchanged" };
    }
    const request = job(
      notifyState,
      { channelId: changed.id, state },
      // Real time, as the job runner's. No business rule depends on the pause.
      { key: `channel-state:${changed.id}`, runAt: new Date(Date.now() + SETTLES_MS) },
    );
    // `wakeJobs` comes first: it would also end the pause of the notification enqueued below.
    if (state === "connected") await wakeJobs(transaction, changed.id);
    await enqueue(transaction, [request]);
    return { kind: "changed" };
  });
}

/** Telegram's chat ids: a group that becomes a supergroup gets another one. */
export type MoveChannelInput = { readonly from: number; readonly to: number };

/**
 * Follows a connected chat to its new id. Members come along; invite links of the old chat do not, and subscribers who ask
 * get new ones. Idempotent; does nothing for a chat that is not connected, or whose new id is connected already.
 *
 * @returns whether the chat is connected under its new id.
 */
export async function moveChannel(platform: Platform, { from, to }: MoveChannelInput): Promise<boolean> {
  const { database, clock } = platform;
  return database.prisma.$transaction(async (transaction) => {
    const moved = await changeTelegramId.first(transaction, { from, to });
    if (moved === undefined)
      return (await transaction.channel.count({ where: { telegramChatId: BigInt(to) } })) > 0;
    // Without a revocation at Telegram, where the links ended with the old chat.
    await transaction.inviteLink.updateMany({
      where: { revokedAt: null, subscription: { channelId: moved.id } },
      data: { revokedAt: clock.now() },
    });
    await wakeJobs(transaction, moved.id);
    await audit(transaction, platform, {
      actorId: null,
      action: "channel.moved",
      subject: moved.id,
      detail: { from, to },
    });
    return true;
  });
}
