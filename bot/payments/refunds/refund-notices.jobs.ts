import { InlineKeyboard } from "grammy";
import { z } from "zod";
import { buttonData } from "../../platform/chat/buttons.ts";
import { opaqueId, telegramUserId } from "../../platform/values/domain.ts";
import type { Platform } from "../../platform/platform.ts";
import { defineNotice } from "../../users/index.ts";
import type { Notice } from "../../users/index.ts";
import { paymentState } from "../events/payment-row.ts";
import { describeProvider } from "../providers/registry.ts";
import { refundAccessButtons } from "./refund.keyboards.ts";
import { findRefund } from "./find-refund.ts";
import type { FoundRefund } from "./find-refund.ts";
import { describeSum } from "../../ledger/index.ts";
import { findUncovered } from "./refund-steps.ts";

/** Notifies the buyer or the owner of a refund, each by a job of their own. */
export const notifyRefunded = defineNotice({
  name: "payments.notify-refunded",
  payload: z.object({ paymentId: opaqueId, whom: z.enum(["buyer", "owner"]) }),
  async prepare({ paymentId, whom }, platform) {
    const found = await findRefund(platform, paymentId);
    return whom === "buyer" ? noticeToBuyer(found) : noticeToOwner(found);
  },
});

const noticeToBuyer = ({ payment, valuesFor }: FoundRefund): Notice => ({
  to: payment.order.userId,
  write: (texts) =>
    texts.html(
      payment.accessAfterRefund === "ended" ? "refunded-access-ended" : "refunded",
      valuesFor(texts),
    ),
});

/** Notifies the owner of the sale, and asks about the access if nobody has decided about the access. */
function noticeToOwner({ payment, ownerId, valuesFor }: FoundRefund): Notice {
  const isOpen = payment.accessAfterRefund === "open";
  return {
    to: ownerId,
    write: (texts) => ({
      html: texts.html(isOpen ? "refunded-owner-asked" : "refunded-owner", valuesFor(texts)),
      keyboard: isOpen ? refundAccessButtons(texts, payment.id) : undefined,
    }),
  };
}

const ofPart = z.object({ paymentId: opaqueId, partId: opaqueId.optional() });

async function findPartRefund(platform: Platform, { paymentId, partId }: z.infer<typeof ofPart>) {
  const { partRefund } = platform.database.prisma;
  const part = partId === undefined ? null : await partRefund.findUnique({ where: { id: partId } });
  return { ...(await findRefund(platform, paymentId, part?.amountMinor)), part };
}

/** Notifies the owner that the provider did not send the money: the owner has to. */
export const notifyRefundByHand = defineNotice({
  name: "payments.notify-refund-by-hand",
  payload: ofPart,
  async prepare(refund, platform) {
    const { payment, part, ownerId, valuesFor } = await findPartRefund(platform, refund);
    // The owner confirmed or withdrew the refund before this message.
    if (paymentState.read(payment.state) !== "refund_requested") return undefined;
    if (part !== null && part.state !== "requested") return undefined;
    return {
      to: ownerId,
      write: (texts) => ({
        html: texts.html("refund-by-hand-needed", {
          ...valuesFor(texts),
          provider: describeProvider(texts, payment.provider),
        }),
        keyboard: new InlineKeyboard().text(texts.plain("timeline-refund"), buttonData("refund", payment.id)),
      }),
    };
  },
});

/** Notifies the owner that the provider does not know the charge: nothing was refunded. */
export const notifyRefundRefused = defineNotice({
  name: "payments.notify-refund-refused",
  payload: ofPart,
  async prepare(refund, platform) {
    const { payment, ownerId, valuesFor } = await findPartRefund(platform, refund);
    return {
      to: ownerId,
      write: (texts) =>
        texts.html("refund-refused", {
          ...valuesFor(texts),
          provider: describeProvider(texts, payment.provider),
        }),
    };
  },
});

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
