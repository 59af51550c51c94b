import type { BotContext } from "../../platform/context.ts";

/** From now on the message whose button was pressed is the one that shows how far a broadcast is. */
export async function followProgress(
  { platform, callbackQuery }: BotContext,
  broadcastId: string,
): Promise<void> {
  const message = callbackQuery?.message;
  if (message === undefined) return;
  await platform.database.prisma.broadcast.updateMany({
    where: { id: broadcastId },
    data: { progressChatId: BigInt(message.chat.id), progressMessageId: message.message_id },
  });
}
