import { setTimeout as sleep } from "node:timers/promises";
import type { Api, Bot } from "grammy";
import type { Platform } from "../platform/platform.ts";
import { isUnknownToken } from "../platform/telegram/telegram.ts";
import { ConfigError } from "../platform/values/errors.ts";
import type { BotContext } from "../platform/context.ts";
import type { Logger } from "../platform/runtime/logger.ts";
import { allowedUpdates } from "./update-kinds.ts";
import { UNKNOWN_TOKEN } from "./check-telegram.ts";
import { startPolling } from "./poll-updates.ts";
import type { PollingOptions } from "./poll-updates.ts";

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
    if (isUnknownToken(error)) throw new ConfigError(UNKNOWN_TOKEN);
    throw error;
  } finally {
    clearInterval(reminder);
  }
}

export type Intake = {
  /** Whether updates come in, here or in the process for which this one stands by. */
  readonly isReady: () => boolean;
  /** Takes no more updates and waits for those that are being handled. */
  readonly stop: () => Promise<void>;
};

/** The role `bot`: polls Telegram, or registers the webhook that the `web` processes serve. */
export function startIntake(options: PollingOptions): Intake {
  const { telegram } = options.platform.config;
  if (telegram.mode === "webhook") {
    const registration = startWebhookRegistration(options.platform, telegram);
    return { isReady: registration.isRegistered, stop: registration.stop };
  }
  const polling = startPolling(options);
  return {
    isReady: () => polling.state() === "polling" || polling.state() === "standby",
    stop: polling.stop,
  };
}

type WebhookTarget = { readonly url: string; readonly secret: string };

// Telegram does not answer, or refuses an address that is not up yet (DNS, certificate).
const RETRY_MS = 10_000;

// Telegram's default is 40, its maximum 100 (Bot API, setWebhook). A flooding chat holds one of them.
const MAX_CONNECTIONS = 100;

/**
 * Registers the webhook. Telegram does not show the secret that it has, so each start registers again: a changed secret would
 * otherwise refuse every update. Safe to run again from any process.
 */
export async function registerWebhook(api: Api, { url, secret }: WebhookTarget): Promise<void> {
  await api.setWebhook(url, {
    secret_token: secret,
    allowed_updates: allowedUpdates,
    max_connections: MAX_CONNECTIONS,
  });
}

type WebhookRegistration = {
  readonly isRegistered: () => boolean;
  readonly stop: () => Promise<void>;
};

/** Registers the webhook, and tries again until it succeeds. */
function startWebhookRegistration(
  { telegram, logger }: Platform,
  target: WebhookTarget,
): WebhookRegistration {
  const stopping = new AbortController();
  let done = false;
  const loop = async (): Promise<void> => {
    while (!done && !stopping.signal.aborted) {
      try {
        await registerWebhook(telegram, target);
        logger.info({ event: "webhook_registered" }, "The webhook is registered");
        done = true;
      } catch (error) {
        logger.error(
          { event: "webhook_failed", err: error },
          "Telegram did not register the webhook; the program tries again",
        );
        await sleep(RETRY_MS, undefined, { signal: stopping.signal }).catch(() => undefined);
      }
    }
  };
  const ended = loop();
  return {
    isRegistered: () => done,
    stop: () => {
      stopping.abort();
      return ended;
    },
  };
}
