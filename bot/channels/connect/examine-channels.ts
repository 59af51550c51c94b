import { setTimeout as sleep } from "node:timers/promises";
import type { Platform } from "../../platform/platform.ts";
import { refusalOf } from "../../platform/telegram/telegram.ts";
import { telegramId } from "../../platform/values/domain.ts";
import { readMissingRights } from "../managed/bot-state.ts";

export type ChannelFault = {
  readonly title: string;
  readonly telegramChatId: number;
  /** The fault and its remedy, for the operator. */
  readonly sentence: string;
};

// Telegram takes some 30 calls a second, and the program works at the same time.
const PER_SECOND = 20;
const PAGE = 200;

/**
 * Asks Telegram about the bot's rights in every channel that sells or has subscribers, without a change in the database.
 * @param onFault called at once for each channel in which the bot cannot work.
 * @returns the number of channels.
 */
export async function examineChannels(
  platform: Pick<Platform, "database" | "telegram" | "config">,
  onFault: (fault: ChannelFault) => void,
): Promise<number> {
  let count = 0;
  for (let after = ""; ;) {
    const page = await platform.database.prisma.channel.findMany({
      where: {
        id: { gt: after },
        // An owner may have closed a channel on purpose. Its subscribers, if any, still have to be let in and removed.
        OR: [
          { state: { not: "gone" } },
          { subscriptions: { some: { state: { in: ["active", "ending", "paused"] } } } },
        ],
      },
      select: { id: true, title: true, telegramChatId: true },
      orderBy: { id: "asc" },
      take: PAGE,
    });
    for (const { title, telegramChatId } of page) {
      const wait = sleep(1_000 / PER_SECOND);
      const chat = { telegramChatId: telegramId(telegramChatId) };
      const sentence = await examineChannel(platform, chat);
      if (sentence !== undefined) onFault({ title, ...chat, sentence });
      await wait;
    }
    count += page.length;
    const last = page.at(-1);
    if (last === undefined || page.length < PAGE) return count;
    after = last.id;
  }
}

async function examineChannel(
  platform: Pick<Platform, "telegram" | "config">,
  chat: { readonly telegramChatId: number },
): Promise<string | undefined> {
  try {
    const missing = await readMissingRights(platform, chat);
    if (missing === undefined)
      return "The bot is not in the chat, or the chat is gone. Ask its owner to add the bot as an administrator.";
    if (missing.includes("administrator"))
      return "The bot is no administrator. Ask the owner of the chat to make it one.";
    return missing.length === 0
      ? undefined
      : `The bot lacks ${missing.join(" and ")}. Ask the owner of the chat to grant it.`;
  } catch (error) {
    return `Telegram does not say what the bot is there: ${refusalOf(error) ?? "no answer"}. Try again later.`;
  }
}
