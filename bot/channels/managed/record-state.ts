import type { Transaction } from "../../platform/database/database.ts";
import { enqueue, wakeJobs, job } from "../../platform/jobs/jobs.ts";
import type { Platform } from "../../platform/platform.ts";
import { telegramId } from "../../platform/values/domain.ts";
import { readBotState } from "./bot-state.ts";
import { notifyState } from "./notify-state.jobs.ts";
import { changedState } from "./channel-settings.ts";
import type { ChannelState } from "./channel-settings.ts";

export type RecordStateInput = {
  readonly telegramChatId: number;
  readonly state: ChannelState;
  /** The person who gets an answer about the state now. An owner with an answer needs no notification. */
  readonly answeredTo?: number | undefined;
};
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
export const recordState = (platform: Platform, input: RecordStateInput): Promise<RecordStateResult> =>
  platform.database.prisma.$transaction((transaction) => recordStateIn(transaction, platform, input));

/** The same in a transaction of the caller. */
export async function recordStateIn(
  transaction: Transaction,
  { clock }: Platform,
  { telegramChatId, state, answeredTo }: RecordStateInput,
): Promise<RecordStateResult> {
  const channel = { telegramChatId: BigInt(telegramChatId) };
  const [changed] = await transaction.channel.updateManyAndReturn({
    where: { ...channel, state: { not: state } },
    data: changedState(state, clock.now()),
    select: { id: true, ownerId: true },
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
  if (telegramId(changed.ownerId) !== answeredTo) await enqueue(transaction, [request]);
  return { kind: "changed" };
}

/**
 * Asks Telegram what the bot is in a channel that counts as connected, and stores a loss.
 * @throws {HttpError} or {GrammyError} when Telegram gave no answer.
 */
export async function refreshState(
  platform: Platform,
  channel: Omit<RecordStateInput, "state">,
): Promise<ChannelState> {
  const state = await readBotState(platform, channel);
  if (state !== "connected") await recordState(platform, { ...channel, state });
  return state;
}
