import { z } from "zod";
import { opaqueId } from "../../platform/values/domain.ts";
import { defineNotice } from "../../users/index.ts";
import { describeAmount } from "../../platform/texts/describe-money.ts";
import { describeItem, textKeyFor } from "../../orders/index.ts";
import { missingFrom, receipt } from "../../ledger/index.ts";

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
