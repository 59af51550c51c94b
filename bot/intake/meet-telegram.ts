import { GrammyError } from "grammy";
import type { Bot } from "grammy";
import { ConfigError } from "../platform/runtime/config.ts";
import type { BotContext } from "../platform/context.ts";
import type { Logger } from "../platform/runtime/logger.ts";

/**
 * Learns who the bot is; waits as long as Telegram does not answer at all.
 * @throws {ConfigError} when Telegram does not know the token.
 */
export async function meetTelegram(
  bot: Bot<BotContext>,
  logger: Logger,
  signal: AbortSignal | undefined,
): Promise<void> {
  const reminder = setInterval(() => logger.warn("Telegram does not answer; waiting for it"), 10_000);
  try {
    // The same signal by another declaration: grammY's comes from a package for older runtimes.
    await bot.init(signal as Parameters<typeof bot.init>[0]);
  } catch (error) {
    // Bot API: 401 for a token that was revoked, 404 for one that never was.
    if (error instanceof GrammyError && [401, 404].includes(error.error_code))
      throw new ConfigError(
        "Telegram does not know this BOT_TOKEN. Ask @BotFather for it: /mybots, your bot, API Token.",
      );
    throw error;
  } finally {
    clearInterval(reminder);
  }
}
