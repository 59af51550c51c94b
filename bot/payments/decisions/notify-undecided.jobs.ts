import { kebabCase } from "../../platform/texts/texts.ts";
import { z } from "zod";
import { externalPaymentId, paymentProviders } from "../../platform/values/domain.ts";
import { defineJob } from "../../platform/jobs/jobs.ts";
import type { Texts } from "../../platform/texts/texts.ts";
import { notifyUser } from "../../users/index.ts";
import { decisionButtons, depositButtons } from "./decisions.keyboards.ts";
import { describeAmount } from "../../platform/texts/describe-money.ts";
import { notifyUndecided } from "../events/requested-jobs.ts";
import { findUndecided } from "./find-undecided.ts";
import type { Undecided } from "./find-undecided.ts";
import { describeItem, textKeyFor } from "../../orders/index.ts";
import { isEnough } from "../../ledger/index.ts";

const payload = z.object({ provider: z.enum(paymentProviders), externalId: externalPaymentId });

/** Asks the channel's owner for a decision about a payment. */
export const notifyUndecidedJob = defineJob({
  ...notifyUndecided,
  async run(key, platform) {
    const payment = await findUndecided(platform, key);
    if (payment === undefined) return;
    const { owner, buyer, why, kind, isAnonymous } = payment;
    const texts = platform.translations.for(owner.languageCode, owner.timeZone);
    const text = texts.html(
      isAnonymous ? "donation-decision-needed-anonymous" : textKeyFor(kind, "decision-needed"),
      {
        what: texts.plain(`decision-reason-${kebabCase(why)}`),
        channel: payment.channelTitle,
        tier: describeItem(texts, payment.tierName),
        buyer: buyer.name,
        buyerId: String(buyer.id),
        ...sums(texts, payment),
      },
    );
    await notifyUser(platform, owner.id, text, decisionButtons(texts, payment));
  },
});

/** Tells the buyer about a repeated deposit, and offers to use it if it covers the price. */
export const notifyBuyerOfDeposit = defineJob({
  name: "payments.notify-buyer-of-deposit",
  payload,
  async run(key, platform) {
    const payment = await findUndecided(platform, key);
    if (payment?.why !== "repeated_deposit") return;
    const { buyer, kind, receipt, shortfallBasisPoints } = payment;
    const texts = platform.translations.for(buyer.languageCode, buyer.timeZone);
    const canUse = receipt !== undefined && isEnough([receipt], shortfallBasisPoints);
    const text = texts.html(canUse ? textKeyFor(kind, "deposit-again") : "deposit-again-too-little", {
      channel: payment.channelTitle,
      tier: describeItem(texts, payment.tierName),
      ...sums(texts, payment),
    });
    await notifyUser(platform, buyer.id, text, canUse ? depositButtons(texts, payment) : undefined);
  },
});

function sums(texts: Texts, { receipt }: Undecided): { asked: string; arrived: string } {
  const nothing = texts.plain("decision-arrived-nothing");
  return {
    asked: receipt === undefined ? nothing : describeAmount(texts, receipt.asked),
    arrived: receipt === undefined ? nothing : describeAmount(texts, receipt.arrived),
  };
}
