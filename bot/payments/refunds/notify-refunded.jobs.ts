import { z } from "zod";
import { opaqueId } from "../../platform/values/domain.ts";
import { defineNotice } from "../../users/index.ts";
import type { Notice } from "../../users/index.ts";
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

/** Notifies the owner that Telegram does not know the charge: nothing was refunded. */
export const notifyRefundRefused = defineNotice({
  name: "payments.notify-refund-refused",
  payload: z.object({ paymentId: opaqueId }),
  async prepare({ paymentId }, platform) {
    const { ownerId, valuesFor } = await findRefund(platform, paymentId);
    return {
      to: ownerId,
      write: (texts) => texts.html("refund-refused", valuesFor(texts)),
    };
  },
});
