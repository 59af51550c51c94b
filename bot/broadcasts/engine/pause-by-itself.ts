import type { Platform } from "../../platform/platform.ts";
import { showProgressSoon } from "./show-progress.ts";

/** "content_gone": what it copies was deleted. "refused": Telegram refuses it to everybody. Both are for people to mend. */
export type PauseReason = "content_gone" | "refused";

/** Pauses a broadcast that nobody can be sent: whoever is left is not spent on it. */
export async function pauseByItself(
  { database }: Platform,
  broadcastId: string,
  pauseReason: PauseReason,
): Promise<void> {
  await database.prisma.$transaction(async (transaction) => {
    const { count } = await transaction.broadcast.updateMany({
      where: { id: broadcastId, state: "sending" },
      data: { state: "paused", pauseReason },
    });
    if (count === 1) await showProgressSoon(transaction, broadcastId);
  });
}
