import type { BotContext } from "../../../platform/context.ts";

/** Makes the message of the pressed button the progress message of a broadcast. */
export async function followProgress(
  { platform, callbackQuery }: BotContext,
  broadcastId: string,
): Promise<void> {
  const message = callbackQuery?.message;
  if (message === undefined) return;
  await platform.database.prisma.broadcast.updateMany({
    where: { id: broadcastId },
    data: {
      progressChatId: BigInt(message.chat.id),
      progressMessageId: message.message_id,
      progressShown: null,
    },
  });
}
