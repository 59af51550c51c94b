import { telegramId } from "../../platform/values/domain.ts";
import type { Platform } from "../../platform/platform.ts";
import type { ChatFacts } from "../telegram/chat-facts.ts";

/**
 * The caller's connected channel whose discussion group the chat is, if the group itself is not connected yet. The caller
 * may want the group to come with the channel instead of selling it.
 */
export async function findChannelOfGroup(
  { database }: Platform,
  { facts, callerId }: { readonly facts: ChatFacts; readonly callerId: number },
): Promise<{ channelId: string; channel: string; group: string } | undefined> {
  if (facts.kind !== "inside" || facts.chatKind !== "supergroup" || facts.linkedChatId === undefined)
    return undefined;
  const [group, channel] = [BigInt(facts.telegramChatId), BigInt(facts.linkedChatId)];
  const known = await database.prisma.channel.findMany({
    where: { telegramChatId: { in: [group, channel] } },
  });
  const main = known.find(({ telegramChatId: id }) => id === channel);
  if (main === undefined || telegramId(main.ownerId) !== callerId || known.length > 1) return undefined;
  return { channelId: main.id, channel: main.title, group: facts.title };
}
