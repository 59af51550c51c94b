import { z } from "zod";
import { InlineKeyboard } from "grammy";
import { kebabCase } from "../../platform/texts/texts.ts";
import type { Texts } from "../../platform/texts/texts.ts";
import { externalPaymentId, paymentProvider, opaqueId } from "../../platform/values/domain.ts";
import { defineNotice } from "../../users/index.ts";
import { unitsOf } from "../../platform/values/amount.ts";
import { money } from "../../platform/values/money.ts";
import { describeAmount, describeMoney } from "../../platform/texts/describe-money.ts";
import { notifyUndecidedContract } from "../events/requested-jobs.ts";
import { findUndecided } from "./find-undecided.ts";
import type { Undecided } from "./find-undecided.ts";
import { describeItem, textKeyFor } from "../../orders/index.ts";
import { isEnough, missingFrom, receipt } from "../../ledger/index.ts";
import { buttonData } from "../../platform/chat/buttons.ts";
import { chatConnection } from "../../channels/index.ts";
import { defineJob, enqueue, job } from "../../platform/jobs/jobs.ts";

const payload = z.object({ provider: paymentProvider, externalId: externalPaymentId });

/** Asks the owner of the sale for a decision about a payment. */
export const notifyUndecided = defineNotice({
  ...notifyUndecidedContract,
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

/**
 * After a change of the channel's owner, the new owner decides about payments that nobody was credited for. The bot asks about each
 * of them, as it asked the former owner. A payment that becomes undecided meanwhile is in the list, or its own job finds the new
 * owner.
 */
export const askNewOwnerJob = defineJob({
  ...chatConnection.ownerChangedContract,
  async run({ channelId }, { database: { prisma } }) {
    const undecided = await prisma.payment.findMany({
      where: {
        order: { channelId },
        OR: [
          { state: "held" },
          { state: "partially_paid", shortfallDeclinedAt: null },
          // The payment became complete while its refund was requested.
          { state: "pending", status: "paid" },
        ],
      },
      orderBy: { id: "asc" },
      select: { provider: true, externalId: true },
    });
    await enqueue(
      prisma,
      undecided.map(({ provider, externalId }) =>
        job(
          notifyUndecidedContract,
          { provider, externalId },
          { key: `undecided:${provider}:${externalId}` },
        ),
      ),
    );
  },
});

/** Notifies the buyer that a payment was rejected or is incomplete, and of the next step. */
export const notifyRejected = defineNotice({
  name: "payments.notify-rejected",
  payload: z.object({ paymentId: opaqueId }),
  async prepare({ paymentId }, platform) {
    const payment = await platform.database.prisma.payment.findUniqueOrThrow({
      where: { id: paymentId },
      include: {
        order: { include: { channel: true, tierVersion: { select: { name: true } } } },
      },
    });
    if (payment.grantedAt !== null || payment.refundedAt !== null) return undefined;
    const { userId, channel, tierVersion } = payment.order;
    const missing = payment.receipt === null ? undefined : missingFrom(receipt.parse(payment.receipt));
    const kind = tierVersion === null ? "donation" : "access";
    return {
      to: userId,
      write(texts) {
        const values = { channel: channel.title, tier: describeItem(texts, tierVersion?.name) };
        return payment.resolution === "rejected" || missing === undefined
          ? texts.html("payment-rejected", values)
          : texts.html(textKeyFor(kind, "payment-missing-remainder"), {
              ...values,
              missing: describeAmount(texts, missing),
            });
      },
    };
  },
});
