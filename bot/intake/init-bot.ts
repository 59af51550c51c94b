import { GrammyError } from "grammy";
import type { Bot } from "grammy";
import { ConfigError } from "../platform/values/errors.ts";
import type { BotContext } from "../platform/context.ts";
import type { Logger } from "../platform/runtime/logger.ts";

/**
 * Loads the bot's own data (getMe); waits while Telegram does not answer.
 * @throws {ConfigError} when Telegram does not know the token.
 */
export async function initBot(
  bot: Bot<BotContext>,
  logger: Logger,
  signal: AbortSignal | undefined,
): Promise<void> {
  const reminder = setInterval(
    () => logger.warn({ event: "telegram_unreachable" }, "Telegram does not answer; the start waits for it"),
    10_000,
  );
  try {
    // The same signal by another declaration: grammY's type comes from a package for older runtimes.
    await bot.init(signal as Parameters<typeof bot.init>[0]);
  } catch (error) {
    // Bot API: 401 for a revoked token, 404 for an unknown one.
    if (error instanceof GrammyError && [401, 404].includes(error.error_code))
      throw new ConfigError(
        "Telegram does not know this BOT_TOKEN. Ask @BotFather for it: /mybots, your bot, API Token.",
      );
    throw error;
  } finally {
    clearInterval(reminder);
  }
}
