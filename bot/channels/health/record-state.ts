import { enqueue, hurryJobsOf, job } from "../../platform/jobs/jobs.ts";
import type { Platform } from "../../platform/platform.ts";
import { tellState } from "./notify-state.jobs.ts";
import type { ChannelState } from "../managed/list-channels.ts";

export type NoteStateInput = { readonly telegramChatId: number; readonly state: ChannelState };
export type NoteStateResult =
  | { readonly kind: "changed" }
  | { readonly kind: "unchanged" }
  | { readonly kind: "unknown_channel" };

// An administrator sets the bot's rights one switch after another: only where that ends is worth a message.
const SETTLES_MS = 3_000;

/**
 * Keeps what Telegram said about the bot's place in a channel. The owner is told once for each change, and what waited for
 * the channel goes on when it works again. What is said here may be late already: `checkPlaces` looks again.
 */
export async function noteState(
  { database, clock }: Platform,
  { telegramChatId, state }: NoteStateInput,
): Promise<NoteStateResult> {
  const telegramId = BigInt(telegramChatId);
  return database.prisma.$transaction(async (tx): Promise<NoteStateResult> => {
    const [changed] = await tx.channel.updateManyAndReturn({
      where: { telegramId, state: { not: state } },
      data: { state, stateSince: clock.now() },
      select: { id: true },
    });
    if (changed === undefined) {
      const count = await tx.channel.count({ where: { telegramId } });
      return { kind: count === 0 ? "unknown_channel" : "unchanged" };
    }
    const request = job(
      tellState,
      { channelId: changed.id, state },
      // The queue runs on real time, so a pause of seconds does too; no rule depends on it.
      { key: `channel-state:${changed.id}`, runAt: new Date(Date.now() + SETTLES_MS) },
    );
    // Before the word of it, which waits on purpose.
    if (state === "connected") await hurryJobsOf(tx, changed.id);
    await enqueue(tx, [request]);
    return { kind: "changed" };
  });
}
