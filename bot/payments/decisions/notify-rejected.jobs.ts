import { z } from "zod";
import { opaqueId, telegramId } from "../../platform/values/domain.ts";
import { defineJob } from "../../platform/jobs/jobs.ts";
import { notifyUser } from "../../users/index.ts";
import { describeAmount } from "../../platform/texts/describe-money.ts";
import { describeItem, textKeyFor } from "../../orders/index.ts";
import { missingFrom, receipt } from "../../ledger/index.ts";

/** Tells the buyer that a payment was rejected or what is missing, and what they can do. */
export const notifyRejected = defineJob({
  name: "payments.notify-rejected",
  payload: z.object({ paymentId: opaqueId }),
  async run({ paymentId }, platform) {
    const payment = await platform.database.prisma.payment.findUniqueOrThrow({
      where: { id: paymentId },
      include: {
        order: { include: { user: true, channel: true, tierVersion: { select: { name: true } } } },
      },
    });
    if (payment.grantedAt !== null || payment.refundedAt !== null) return;
    const { user, channel, tierVersion } = payment.order;
    const texts = platform.translations.for(user.languageCode, user.timeZone);
    const missing = payment.receipt === null ? undefined : missingFrom(receipt.parse(payment.receipt));
    const values = { channel: channel.title, tier: describeItem(texts, tierVersion?.name ?? null) };
    const kind = tierVersion === null ? "donation" : "access";
    const text =
      payment.resolution === "rejected" || missing === undefined
        ? texts.html("payment-rejected", values)
        : texts.html(textKeyFor(kind, "payment-missing-remainder"), {
            ...values,
            missing: describeAmount(texts, missing),
          });
    await notifyUser(platform, telegramId(user.id), text);
  },
});
