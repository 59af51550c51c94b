import { z } from "zod";
import { describeMoney } from "../../platform/texts/describe-money.ts";
import { opaqueId } from "../../platform/values/domain.ts";
import { money } from "../../platform/values/money.ts";
import { defineNotice } from "../../users/index.ts";
import { refundAmountOf } from "../events/payment-amounts.ts";
import { findRefund } from "./find-refund.ts";
import { refundAccessButtons } from "./refund.keyboards.ts";

/** Notifies the buyer or the owner of a part that the bot or a person sent back, each by a job of their own. */
export const notifyPartSent = defineNotice({
  name: "payments.notify-part-sent",
  payload: z.object({ partId: opaqueId, whom: z.enum(["buyer", "owner"]) }),
  async prepare({ partId, whom }, platform) {
    const part = await platform.database.prisma.partRefund.findUniqueOrThrow({ where: { id: partId } });
    const { payment, ownerId, valuesFor } = await findRefund(platform, part.paymentId);
    const whole = refundAmountOf(payment);
    const toBuyer = part.access === "ended" ? "part-refunded-access-ended" : "part-refunded-buyer";
    return {
      to: whom === "buyer" ? payment.order.userId : ownerId,
      write: (texts) =>
        texts.html(whom === "buyer" ? toBuyer : "part-refunded", {
          ...valuesFor(texts),
          part: describeMoney(texts, money(part.amountMinor, whole.currency)),
          amount: describeMoney(texts, whole),
        }),
    };
  },
});

/** Notifies the owner of the sale of a part that was refunded at the provider, and asks about the access. */
export const notifyPartRefund = defineNotice({
  name: "payments.notify-part-refund",
  payload: z.object({ paymentId: opaqueId, minor: z.string().regex(/^\d{1,15}$/) }),
  async prepare({ paymentId, minor }, platform) {
    const { payment, ownerId, valuesFor } = await findRefund(platform, paymentId);
    const whole = refundAmountOf(payment);
    const isOpen = payment.accessAfterRefund === "open";
    return {
      to: ownerId,
      write: (texts) => {
        const part = describeMoney(texts, money(BigInt(minor), whole.currency));
        const values = { ...valuesFor(texts), part, amount: describeMoney(texts, whole) };
        return {
          html: texts.html(isOpen ? "part-refunded-asked" : "part-refunded", values),
          keyboard: isOpen ? refundAccessButtons(texts, paymentId) : undefined,
        };
      },
    };
  },
});
