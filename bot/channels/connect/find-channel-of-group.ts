import { telegramId } from "../../platform/values/domain.ts";
import type { Platform } from "../../platform/platform.ts";
import type { ChatFacts } from "./telegram-rights.ts";

/**
 * The caller's channel whose discussion group this is at Telegram, where nobody has connected the group yet: it may be meant
 * as what comes along with the channel, rather than as something to sell.
 */
export async function findChannelOfGroup(
  { database }: Platform,
  { facts, callerId }: { readonly facts: ChatFacts; readonly callerId: number },
): Promise<{ channelId: string; channel: string; group: string } | undefined> {
  if (facts.kind !== "inside" || facts.chatKind !== "supergroup" || facts.linkedChatId === undefined)
    return undefined;
  const [group, channel] = [BigInt(facts.telegramChatId), BigInt(facts.linkedChatId)];
  const known = await database.prisma.channel.findMany({ where: { telegramId: { in: [group, channel] } } });
  const main = known.find(({ telegramId: id }) => id === channel);
  if (main === undefined || telegramId(main.ownerId) !== callerId || known.length > 1) return undefined;
  return { channelId: main.id, channel: main.title, group: facts.title };
}
