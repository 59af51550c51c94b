import { InlineKeyboard } from "grammy";
import { z } from "zod";
import { describeSum } from "../../ledger/index.ts";
import { buttonData } from "../../platform/chat/buttons.ts";
import { opaqueId, telegramUserId } from "../../platform/values/domain.ts";
import { defineNotice } from "../../users/index.ts";
import { findUncovered } from "./find-uncovered.ts";
import { findRefund } from "./find-refund.ts";

/** Notifies one operator of a refund that the owner's balance does not cover. */
export const notifyOperatorOfRefund = defineNotice({
  name: "payments.notify-operator-of-refund",
  payload: z.object({ operatorId: telegramUserId, paymentId: opaqueId }),
  async prepare({ operatorId, paymentId }, platform) {
    const { prisma } = platform.database;
    const waiting = await prisma.waitingRefund.findUnique({ where: { paymentId } });
    const partMinor = waiting?.amountMinor ?? undefined;
    const { payment, ownerId, valuesFor } = await findRefund(platform, paymentId, partMinor);
    const uncovered = await findUncovered(prisma, payment, partMinor);
    // The refund was withdrawn, decided, or covered by later sales before this message.
    if (waiting === null || uncovered === undefined) return undefined;
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
  payload: z.object({
    paymentId: opaqueId,
    /** Left out: the whole payment. */
    minor: z
      .string()
      .regex(/^\d{1,15}$/)
      .optional(),
  }),
  async prepare({ paymentId, minor }, platform) {
    const partMinor = minor === undefined ? undefined : BigInt(minor);
    const { payment, ownerId, valuesFor } = await findRefund(platform, paymentId, partMinor);
    if (payment.refundRequestedAt !== null || payment.refundedAt !== null) return undefined;
    return { to: ownerId, write: (texts) => texts.html("refund-declined", valuesFor(texts)) };
  },
});
