import { InlineKeyboard } from "grammy";
import { z } from "zod";
import { balances, describeSum } from "../../ledger/index.ts";
import { buttonData } from "../../platform/chat/buttons.ts";
import { opaqueId, telegramUserId } from "../../platform/values/domain.ts";
import { defineNotice } from "../../users/index.ts";
import { keepsFees } from "../providers/registry.ts";
import { findRefund } from "./find-refund.ts";

/** Notifies one operator of a refund that the owner's balance does not cover. */
export const notifyOperatorOfRefund = defineNotice({
  name: "payments.notify-operator-of-refund",
  payload: z.object({ operatorId: telegramUserId, paymentId: opaqueId }),
  async prepare({ operatorId, paymentId }, platform) {
    const { prisma } = platform.database;
    const waiting = await prisma.waitingRefund.count({ where: { paymentId } });
    const { payment, ownerId, valuesFor } = await findRefund(platform, paymentId);
    const key = { paymentId, keepsFees: keepsFees(payment.provider) };
    const uncovered = await balances.selectUncovered.first(prisma, key);
    // The refund was withdrawn, decided, or covered by later sales before this message.
    if (waiting === 0 || uncovered === undefined) return undefined;
    const owner = await prisma.user.findUniqueOrThrow({ where: { id: ownerId } });
    const { currency, balance, afterwards } = uncovered;
    return {
      to: operatorId,
      isForOperator: true,
      write: (texts) => ({
        html: texts.html("refund-waits-operator", {
          ...valuesFor(texts),
          owner: owner.firstName,
          ownerId: String(ownerId),
          balance: describeSum(texts, { amount: balance, currency }),
          afterwards: describeSum(texts, { amount: afterwards, currency }),
        }),
        keyboard: new InlineKeyboard().text(texts.plain("timeline-refund"), buttonData("refund", paymentId)),
      }),
    };
  },
});

/** Notifies the owner of the sale that an operator declined the refund. */
export const notifyRefundDeclined = defineNotice({
  name: "payments.notify-refund-declined",
  payload: z.object({ paymentId: opaqueId }),
  async prepare({ paymentId }, platform) {
    const { payment, ownerId, valuesFor } = await findRefund(platform, paymentId);
    if (payment.refundRequestedAt !== null || payment.refundedAt !== null) return undefined;
    return { to: ownerId, write: (texts) => texts.html("refund-declined", valuesFor(texts)) };
  },
});
