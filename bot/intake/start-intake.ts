import { startPolling } from "./poll-updates.ts";
import type { PollingOptions } from "./poll-updates.ts";
import { startWebhookRegistration } from "./register-webhook.ts";

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
