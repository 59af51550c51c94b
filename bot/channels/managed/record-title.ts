import type { Platform } from "../../platform/platform.ts";

export type RecordTitleInput = {
  readonly telegramChatId: number;
  /** Undefined: Telegram names none. */
  readonly title: string | undefined;
};

/**
 * Stores the title of a chat as Telegram reported it. Idempotent; writes only a title that differs, and nothing for a chat that nobody
 * connected. Telegram reports no change of a channel's title by itself, so that other updates about the channel bring it.
 */
export async function recordTitle(
  { database }: Platform,
  { telegramChatId, title }: RecordTitleInput,
): Promise<void> {
  if (title === undefined) return;
  await database.prisma.channel.updateMany({
    where: { telegramChatId: BigInt(telegramChatId), title: { not: title } },
    data: { title },
  });
}
