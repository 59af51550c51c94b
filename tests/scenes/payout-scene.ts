import type { TestUser } from "../../sandbox/telegram/index.ts";
import { cryptoEvent, starsEvent } from "../support/payment-events.ts";
import { confirmPayment } from "../../bot/payments/confirm/confirm-payment.ts";
import type { Currency } from "../../bot/platform/values/money.ts";
import { AccessScene } from "./access-scene.ts";
import { requestPayout } from "../../bot/payouts/requests/request-payout.ts";
import { setWallet } from "../../bot/payouts/wallets/change-wallet.ts";
import { OPERATOR, OTHER_OPERATOR, TRON } from "./payee-scene.ts";

export type PayoutScene = AccessScene & { readonly operator: TestUser; readonly otherOperator: TestUser };

/** Olga's channel and two operators, with a local Telegram. */
export async function openPayoutScene({
  isOn = true,
  start = new Date(),
  /** Wallets do not wait by default. */
  walletWaitHours = 0,
} = {}): Promise<PayoutScene> {
  const scene = await AccessScene.openFor("join_request", start);
  const { config } = scene.platform;
  const operatorIds = [OPERATOR, OTHER_OPERATOR];
  Object.assign(scene.platform, { config: { ...config, payouts: isOn, operatorIds, walletWaitHours } });
  const operator = scene.telegram.person({ firstName: "Oscar", id: OPERATOR });
  await scene.meet(operator);
  const otherOperator = scene.telegram.person({ firstName: "Omar", id: OTHER_OPERATOR });
  await scene.meet(otherOperator);
  await scene.meet(scene.telegram.person({ firstName: "Bea", id: scene.sale.buyerId }));
  return Object.assign(scene, { operator, otherOperator });
}

/** Makes `count` sales. @returns the id of the last payment. */
export async function earn(scene: AccessScene, currency: Currency, count: number): Promise<string> {
  const { sale, platform } = scene;
  let paymentId = "";
  for (let index = 0; index < count; index += 1) {
    const order = await sale.order();
    const event = currency === "XTR" ? starsEvent(order, sale.buyerId) : cryptoEvent(order);
    const outcome = await confirmPayment(platform, event);
    if (outcome.kind !== "granted") throw new Error(`The sale is ${outcome.kind}`);
    paymentId = outcome.paymentId;
  }
  return paymentId;
}

/** Sets Olga's wallet and delivers the notification. */
export async function giveWallet(scene: AccessScene): Promise<void> {
  const wallet = { network: "usdt_tron", address: TRON } as const;
  await setWallet(scene.platform, { ownerId: scene.olga.id, wallet });
  await scene.runJobs();
}

/** Requests the available amount as the daily job does. @returns the payout's id. */
export async function requestFor(scene: AccessScene, currency: Currency): Promise<string> {
  const answer = await requestPayout(scene.platform, { ownerId: scene.olga.id, currency, by: "clock" });
  if (answer.kind !== "requested") throw new Error(`The payout is ${answer.kind}`);
  return answer.payoutId;
}
