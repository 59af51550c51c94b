import type { SandboxNowPayments } from "../../sandbox/nowpayments/index.ts";
import { readConfig } from "../../bot/platform/runtime/config.ts";
import {
  approveEverything,
  custodySettings,
  sellForTether,
  sendEverything,
  startCustody,
} from "./custody-scene.ts";
import { openPayoutScene } from "./payout-scene.ts";
import type { PayoutScene } from "./payout-scene.ts";
import { providers } from "../../bot/payments/index.ts";

/** Olga's channel in a local Telegram, and payouts that a local NOWPayments sends. */
export type CustodyChatScene = AsyncDisposable & {
  readonly chat: PayoutScene;
  readonly nowpayments: SandboxNowPayments;
  /** Sells for $9.99 of which Olga's share is $9.70, paid in USDT on Tron. */
  sell(count: number): Promise<void>;
  /** An operator approves the requested payouts, and the program sends them to their end. */
  send(): Promise<void>;
};

export async function openCustodyChatScene({
  walletWaitHours = 0,
  start = new Date(),
} = {}): Promise<CustodyChatScene> {
  const chat = await openPayoutScene({ walletWaitHours, start });
  const nowpayments = await startCustody(chat.platform.clock);
  const { config } = chat.platform;
  const settings = readConfig({ BOT_TOKEN: config.botToken, ...custodySettings(nowpayments) }, providers);
  Object.assign(chat.platform, { config: { ...config, providers: settings.providers } });
  const parts = { platform: chat.platform, nowpayments };
  return {
    chat,
    nowpayments,
    async sell(count) {
      for (let index = 0; index < count; index += 1) await sellForTether(parts, chat.sale);
    },
    async send() {
      await approveEverything(chat.platform);
      await sendEverything(parts);
    },
    async [Symbol.asyncDispose]() {
      await chat[Symbol.asyncDispose]();
      await nowpayments.stop();
    },
  };
}
