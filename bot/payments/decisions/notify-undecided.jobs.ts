import { z } from "zod";
import { InlineKeyboard } from "grammy";
import { kebabCase } from "../../platform/texts/texts.ts";
import type { Texts } from "../../platform/texts/texts.ts";
import { externalPaymentId, paymentProvider } from "../../platform/values/domain.ts";
import { defineNotice } from "../../users/index.ts";
import { unitsOf } from "../../platform/values/amount.ts";
import { money } from "../../platform/values/money.ts";
import { describeAmount, describeMoney } from "../../platform/texts/describe-money.ts";
import { notifyUndecided } from "../events/requested-jobs.ts";
import { findUndecided } from "./find-undecided.ts";
import type { Undecided } from "./find-undecided.ts";
import { describeItem, textKeyFor } from "../../orders/index.ts";
import { isEnough } from "../../ledger/index.ts";
import { buttonData } from "../../platform/chat/buttons.ts";

const payload = z.object({ provider: paymentProvider, externalId: externalPaymentId });

/** Asks the owner of the sale for a decision about a payment. */
export const notifyUndecidedJob = defineNotice({
  ...notifyUndecided,
  async prepare(key, platform) {
    const payment = await findUndecided(platform, key);
    if (payment === undefined) return undefined;
    const { ownerId, buyer, why, kind, isAnonymous } = payment;
    const textKey = isAnonymous ? "donation-decision-needed-anonymous" : textKeyFor(kind, "decision-needed");
    return {
      to: ownerId,
      write: (texts) => ({
        html: texts.html(textKey, {
          what: [texts.plain(`decision-reason-${kebabCase(why)}`), ...facts(texts, payment)].join("\n"),
          channel: payment.channelTitle,
          tier: describeItem(texts, payment.tierName),
          buyer: buyer.name,
          buyerId: String(buyer.id),
          ...sums(texts, payment),
        }),
        keyboard: decisionButtons(texts, payment),
      }),
    };
  },
});

/** Notifies the buyer of a repeated deposit, and offers to use it if it covers the price. */
export const notifyBuyerOfDeposit = defineNotice({
  name: "payments.notify-buyer-of-deposit",
  payload,
  async prepare(key, platform) {
    const payment = await findUndecided(platform, key);
    if (payment?.why !== "repeated_deposit") return undefined;
    const { buyer, kind, price, receipt, shortfallBasisPoints, isStale } = payment;
    const isWorthIt = receipt?.worth !== undefined && isEnough(price, [receipt], shortfallBasisPoints);
    const canUse = isWorthIt && !isStale;
    const refusal = isWorthIt ? "deposit-again-stale" : "deposit-again-too-little";
    return {
      to: buyer.id,
      write: (texts) => ({
        html: texts.html(canUse ? textKeyFor(kind, "deposit-again") : refusal, {
          channel: payment.channelTitle,
          tier: describeItem(texts, payment.tierName),
          ...sums(texts, payment),
        }),
        keyboard: canUse ? depositButtons(texts, payment) : undefined,
      }),
    };
  },
});

/** The prices where the price is the question, and the value of coins that no valid quote covers. */
function facts(texts: Texts, { isStale, price, priceNow, receipt }: Undecided): string[] {
  const worth = receipt?.worth === undefined ? undefined : unitsOf(receipt.worth.amount) / unitsOf("0.01");
  return [
    ...(isStale
      ? [
          texts.plain("decision-prices", {
            old: describeMoney(texts, price),
            new: priceNow === undefined ? texts.plain("decision-not-sold") : describeMoney(texts, priceNow),
          }),
        ]
      : []),
    ...(worth === undefined
      ? []
      : [
          worth === 0n
            ? texts.plain("decision-worth-unknown")
            : texts.plain("decision-worth", { worth: describeMoney(texts, money(worth, "USD")) }),
        ]),
  ];
}

function sums(texts: Texts, { receipt }: Undecided): { asked: string; arrived: string } {
  const nothing = texts.plain("decision-arrived-nothing");
  return {
    asked: receipt === undefined ? nothing : describeAmount(texts, receipt.asked),
    arrived: receipt === undefined ? nothing : describeAmount(texts, receipt.arrived),
  };
}

/** For the owner and for operators: accept the payment, or reject it. */
const decisionButtons = (texts: Texts, { id, why }: Pick<Undecided, "id" | "why">): InlineKeyboard =>
  new InlineKeyboard()
    .text(texts.plain("decision-accept"), buttonData("accept", id))
    .row()
    .text(
      texts.plain(why === "partially_paid" ? "decision-wait" : "decision-reject"),
      buttonData("reject", id),
    );

/** For the buyer: use a repeated deposit. */
const depositButtons = (texts: Texts, { id, kind }: Pick<Undecided, "id" | "kind">): InlineKeyboard =>
  new InlineKeyboard().text(texts.plain(textKeyFor(kind, "deposit-use")), buttonData("accept", id));
