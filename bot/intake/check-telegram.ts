import type { WebhookInfo } from "grammy/types";
import type { Platform } from "../platform/platform.ts";
import { isUnknownToken, refusalOf } from "../platform/telegram/telegram.ts";
import { allowedUpdates } from "./update-kinds.ts";

export const UNKNOWN_TOKEN =
  "Telegram does not know this BOT_TOKEN. Ask @BotFather for it: /mybots, your bot, API Token.";

export type TelegramCheck =
  | { readonly kind: "answered"; readonly username: string; readonly webhook: WebhookInfo }
  | { readonly kind: "silent"; readonly sentence: string };

/** Asks Telegram who the bot is and where its updates go (getMe, getWebhookInfo). Both calls change nothing. */
export async function checkTelegram({ telegram }: Pick<Platform, "telegram">): Promise<TelegramCheck> {
  try {
    const { username } = await telegram.getMe();
    return { kind: "answered", username, webhook: await telegram.getWebhookInfo() };
  } catch (error) {
    if (isUnknownToken(error)) return { kind: "silent", sentence: UNKNOWN_TOKEN };
    const reason = refusalOf(error);
    const sentence =
      reason === undefined
        ? "Telegram does not answer. Check that this machine reaches TELEGRAM_API_ROOT (proxy, firewall, DNS)."
        : `Telegram refuses the call: ${reason}. Try again later.`;
    return { kind: "silent", sentence };
  }
}

// Updates wait for less than a second while the program runs; more than these have waited for a while.
const MANY_PENDING = 100;
// Telegram repeats a failed delivery within minutes. An older error is over.
const RECENT_SECONDS = 15 * 60;

/** When a delivery failed, in seconds since 1970; undefined: none did of late, or all have been repeated with success. */
function failureOf(
  { last_error_date: at, pending_update_count: waiting }: WebhookInfo,
  now: number,
): number | undefined {
  return at !== undefined && waiting > 0 && now - at < RECENT_SECONDS ? at : undefined;
}

/** The updates that Telegram holds back. `failedAt`: a recent delivery to this program's webhook failed. */
export type WaitingAtTelegram = {
  readonly count: number;
  readonly failedAt?: Date;
  readonly isMuch: boolean;
};

/** @returns undefined if Telegram does not answer. */
export async function readWaitingUpdates({
  telegram,
  config,
}: Pick<Platform, "telegram" | "config">): Promise<WaitingAtTelegram | undefined> {
  try {
    const info = await telegram.getWebhookInfo();
    const count = info.pending_update_count;
    // Telegram's own time, which no rule depends on.
    const failed = config.telegram.mode === "webhook" ? failureOf(info, Date.now() / 1_000) : undefined;
    return {
      count,
      isMuch: count > MANY_PENDING,
      ...(failed === undefined ? {} : { failedAt: new Date(failed * 1_000) }),
    };
  } catch {
    return undefined;
  }
}

/**
 * Compares the webhook as Telegram sees it with the settings.
 * @param now seconds since 1970.
 * @returns a sentence for each difference and each fault, with the remedy.
 */
export function findWebhookFaults(
  info: WebhookInfo,
  { config: { telegram } }: Pick<Platform, "config">,
  now: number,
): string[] {
  const faults: string[] = [];
  const isWebhook = telegram.mode === "webhook";
  const target = isWebhook ? telegram.url : "";
  const isOurs = isWebhook && info.url === target;
  if (info.url !== target) faults.push(describeTarget(info.url ?? "", target));
  if (info.pending_update_count > MANY_PENDING)
    faults.push(
      `${info.pending_update_count} updates wait at Telegram. ${isWebhook ? "Check that PUBLIC_URL leads to a running web process." : "Check that a process with the role bot runs."}`,
    );
  const failedAt = isOurs ? failureOf(info, now) : undefined;
  if (failedAt !== undefined)
    faults.push(
      `Telegram could not deliver an update ${Math.max(0, Math.round(now - failedAt))} s ago: ${info.last_error_message ?? "no reason given"}. Check the proxy, its certificate and PUBLIC_URL.`,
    );
  const missing = allowedUpdates.filter((kind) => info.allowed_updates?.includes(kind) === false);
  if (isOurs && missing.length > 0)
    faults.push(
      `Telegram sends no ${missing.join(", ")}. Start a process with the role bot, which registers the webhook.`,
    );
  return faults;
}

// Both paths could hold a secret, so only the origins are shown.
const originOf = (url: string): string => URL.parse(url)?.origin ?? "another address";

function describeTarget(url: string, target: string): string {
  if (target === "")
    return `Telegram sends updates to ${originOf(url)}, and TELEGRAM_MODE is polling. Start the program, which ends this webhook. If it comes back, another program uses the same token.`;
  if (url === "")
    return "No webhook is registered, and TELEGRAM_MODE is webhook. Start a process with the role bot, which registers it.";
  return `Telegram sends updates to ${originOf(url)} instead of PUBLIC_URL. Start a process with the role bot. If it comes back, another program uses the same token.`;
}
