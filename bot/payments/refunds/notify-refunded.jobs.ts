import { z } from "zod";
import { opaqueId } from "../../platform/values/domain.ts";
import type { Platform } from "../../platform/platform.ts";
import { defineNotice } from "../../users/index.ts";
import type { Notice } from "../../users/index.ts";
import { refundAmountOf } from "../events/payment-amounts.ts";
import { refundAccessButtons } from "./refund.keyboards.ts";
import type { Texts } from "../../platform/texts/texts.ts";
import { describeMoney } from "../../platform/texts/describe-money.ts";
import { describeItem } from "../../orders/index.ts";

/** Notifies the buyer or the owner of a refund, each by a job of their own. */
export const notifyRefunded = defineNotice({
  name: "payments.notify-refunded",
  payload: z.object({ paymentId: opaqueId, whom: z.enum(["buyer", "owner"]) }),
  async prepare({ paymentId, whom }, platform) {
    const found = await find(platform, paymentId);
    if (found.payment.refundedAt === null) return undefined;
    return whom === "buyer" ? noticeToBuyer(found) : noticeToOwner(found);
  },
});

const noticeToBuyer = ({ payment, valuesFor }: Found): Notice => ({
  to: payment.order.userId,
  write: (texts) =>
    texts.html(
      payment.accessAfterRefund === "ended" ? "refunded-access-ended" : "refunded",
      valuesFor(texts),
    ),
});

/** Also asks about the access if nobody has decided about it. */
function noticeToOwner({ payment, valuesFor }: Found): Notice {
  const isOpen = payment.accessAfterRefund === "open";
  return {
    to: payment.order.channel.ownerId,
    write: (texts) => ({
      html: texts.html(isOpen ? "refunded-owner-asked" : "refunded-owner", valuesFor(texts)),
      keyboard: isOpen ? refundAccessButtons(texts, payment.id) : undefined,
    }),
  };
}

/** Notifies the owner that Telegram does not know the charge: nothing was refunded. */
export const notifyRefundRefused = defineNotice({
  name: "payments.notify-refund-refused",
  payload: z.object({ paymentId: opaqueId }),
  async prepare({ paymentId }, platform) {
    const { payment, valuesFor } = await find(platform, paymentId);
    return {
      to: payment.order.channel.ownerId,
      write: (texts) => texts.html("refund-refused", valuesFor(texts)),
    };
  },
});

type Found = Awaited<ReturnType<typeof find>>;

async function find({ database }: Platform, paymentId: string) {
  const payment = await database.prisma.payment.findUniqueOrThrow({
    where: { id: paymentId },
    include: {
      order: {
        include: {
          user: { select: { firstName: true } },
          channel: { select: { title: true, ownerId: true } },
          tierVersion: { select: { name: true } },
          donation: { select: { isAnonymous: true } },
        },
      },
    },
  });
  const { user: buyer, channel, tierVersion, donation } = payment.order;
  const isAnonymous = donation?.isAnonymous ?? false;
  return {
    payment,
    /** The variables of the texts. */
    valuesFor: (texts: Texts) => ({
      channel: channel.title,
      tier: describeItem(texts, tierVersion?.name ?? null),
      buyer: isAnonymous ? texts.plain("donation-somebody") : buyer.firstName,
      amount: describeMoney(texts, refundAmountOf(payment)),
    }),
  };
}
