import { z } from "zod";
import { describeMoney } from "../../platform/texts/describe-money.ts";
import { job } from "../../platform/jobs/jobs.ts";
import type { JobRequest } from "../../platform/jobs/jobs.ts";
import { opaqueId, telegramId } from "../../platform/values/domain.ts";
import { money } from "../../platform/values/money.ts";
import { defineNotice } from "../../users/index.ts";
import { refundAmountOf } from "../events/payment-row.ts";
import { findRefund } from "./find-refund.ts";
import { findShortening, shortenedEnd } from "../access/change-access.ts";
import { undecidedShare } from "../access/period-left.ts";
import { refundAccessButtons } from "./refund.keyboards.ts";

/** The end of an access that the part has shortened; left out: the access is not shorter. */
const until = z.iso.datetime().optional();

/** Notifies the buyer or the owner of a part that the bot or a person sent back, each by a job of their own. */
export const notifyPartSent = defineNotice({
  name: "payments.notify-part-sent",
  payload: z.object({ partId: opaqueId, whom: z.enum(["buyer", "owner"]), until }),
  async prepare({ partId, whom, until: end }, platform) {
    const part = await platform.database.prisma.partRefund.findUniqueOrThrow({ where: { id: partId } });
    const { payment, ownerId, valuesFor } = await findRefund(platform, part.paymentId);
    const whole = refundAmountOf(payment);
    const toBuyer = part.access === "ended" ? "part-refunded-access-ended" : "part-refunded-buyer";
    return {
      to: whom === "buyer" ? payment.order.userId : ownerId,
      write(texts) {
        const values = {
          ...valuesFor(texts),
          part: describeMoney(texts, money(part.amountMinor, whole.currency)),
          amount: describeMoney(texts, whole),
        };
        return end === undefined
          ? texts.html(whom === "buyer" ? toBuyer : "part-refunded", values)
          : texts.html(shortenedKeys[whom], { ...values, date: texts.date(new Date(end)) });
      },
    };
  },
});

const shortenedKeys = { buyer: "part-refunded-access-shortened", owner: "part-refunded-shortened" } as const;

const reported = z.object({ paymentId: opaqueId, minor: z.string().regex(/^\d{1,15}$/) });

/** Notifies the owner of the sale of a part that was refunded at the provider, and asks about the access. */
export const notifyPartRefund = defineNotice({
  name: "payments.notify-part-refund",
  payload: reported.extend({ until }),
  async prepare({ paymentId, minor, until: end }, platform) {
    const { payment, ownerId, valuesFor } = await findRefund(platform, paymentId);
    const whole = refundAmountOf(payment);
    const isOpen = payment.accessAfterRefund === "open";
    const { userId, channelId } = payment.order;
    const member = { userId: telegramId(userId), channelId, paymentId };
    const shortening = isOpen ? await findShortening(platform, member) : undefined;
    const shortened = shortening && shortenedEnd(shortening, undecidedShare(payment, payment.refundedMinor));
    return {
      to: ownerId,
      write: (texts) => {
        const part = describeMoney(texts, money(BigInt(minor), whole.currency));
        const values = { ...valuesFor(texts), part, amount: describeMoney(texts, whole) };
        if (end !== undefined)
          return texts.html("part-refunded-shortened", { ...values, date: texts.date(new Date(end)) });
        return {
          html: texts.html(isOpen ? "part-refunded-asked" : "part-refunded", values),
          keyboard: isOpen ? refundAccessButtons(texts, paymentId, shortened) : undefined,
        };
      },
    };
  },
});

/** Notifies the buyer of an access that is shorter, because a part went back at the provider. */
export const notifyShortened = defineNotice({
  name: "payments.notify-shortened",
  payload: reported.extend({ until: z.iso.datetime() }),
  async prepare({ paymentId, minor, until: end }, platform) {
    const { payment, valuesFor } = await findRefund(platform, paymentId);
    const whole = refundAmountOf(payment);
    return {
      to: payment.order.userId,
      write: (texts) =>
        texts.html("part-refunded-access-shortened", {
          ...valuesFor(texts),
          part: describeMoney(texts, money(BigInt(minor), whole.currency)),
          amount: describeMoney(texts, whole),
          date: texts.date(new Date(end)),
        }),
    };
  },
});

export const notifyShortenedRequest = (
  { paymentId, minor }: z.infer<typeof reported>,
  end: Date,
): JobRequest =>
  job(
    notifyShortened,
    { paymentId, minor, until: end.toISOString() },
    { key: `shortened:${paymentId}:${end.toISOString()}` },
  );
