import { startPolling } from "./poll-updates.ts";
import type { PollingOptions } from "./poll-updates.ts";
import { setTimeout as sleep } from "node:timers/promises";
import type { Api } from "grammy";
import type { WebhookInfo } from "grammy/types";
import type { Platform } from "../platform/platform.ts";
import { allowedUpdates } from "./allowed-updates.ts";

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

/** Registers the webhook where Telegram has another one. Safe to run again from any process. */
export async function registerWebhook(api: Api, { url, secret }: WebhookTarget): Promise<"kept" | "set"> {
  const info = await api.getWebhookInfo();
  if (isRegistered(info, url)) return "kept";
  await api.setWebhook(url, { secret_token: secret, allowed_updates: allowedUpdates });
  return "set";
}

/**
 * Telegram does not show the secret. When it reports that this program refused its calls, the secret has
 * changed. Lists are compared without order.
 */
function isRegistered(info: WebhookInfo, url: string): boolean {
  const asked = new Set<string>(info.allowed_updates);
  return (
    info.url === url &&
    asked.size === allowedUpdates.length &&
    allowedUpdates.every((kind) => asked.has(kind)) &&
    info.last_error_message?.includes("401") !== true
  );
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
        logger.info(
          { event: "webhook_registered", outcome: await registerWebhook(telegram, target) },
          "The webhook is registered",
        );
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
