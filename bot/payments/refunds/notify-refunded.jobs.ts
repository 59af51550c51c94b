import { InlineKeyboard } from "grammy";
import { z } from "zod";
import { buttonData } from "../../platform/chat/buttons.ts";
import { opaqueId } from "../../platform/values/domain.ts";
import { defineNotice } from "../../users/index.ts";
import type { Notice } from "../../users/index.ts";
import { paymentState } from "../events/payment-state.ts";
import { describeProvider } from "../providers/registry.ts";
import { refundAccessButtons } from "./refund.keyboards.ts";
import { findRefund } from "./find-refund.ts";
import type { FoundRefund } from "./find-refund.ts";

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

/** Notifies the owner that the provider did not send the money: the owner has to. */
export const notifyRefundByHand = defineNotice({
  name: "payments.notify-refund-by-hand",
  payload: z.object({ paymentId: opaqueId }),
  async prepare({ paymentId }, platform) {
    const { payment, ownerId, valuesFor } = await findRefund(platform, paymentId);
    // The owner confirmed or withdrew the refund before this message.
    if (paymentState.read(payment.state) !== "refund_requested") return undefined;
    return {
      to: ownerId,
      write: (texts) => ({
        html: texts.html("refund-by-hand-needed", {
          ...valuesFor(texts),
          provider: describeProvider(texts, payment.provider),
        }),
        keyboard: new InlineKeyboard().text(texts.plain("timeline-refund"), buttonData("refund", paymentId)),
      }),
    };
  },
});

/** Notifies the owner that the provider does not know the charge: nothing was refunded. */
export const notifyRefundRefused = defineNotice({
  name: "payments.notify-refund-refused",
  payload: z.object({ paymentId: opaqueId }),
  async prepare({ paymentId }, platform) {
    const { payment, ownerId, valuesFor } = await findRefund(platform, paymentId);
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
