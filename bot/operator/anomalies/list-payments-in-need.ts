import { z } from "zod";
import type { Prisma } from "../../../prisma/client/client.ts";
import { paymentProviders } from "../../platform/values/domain.ts";
import { money } from "../../platform/values/money.ts";
import type { Currency } from "../../platform/values/money.ts";
import type { Platform } from "../../platform/platform.ts";
import { paymentStateOf } from "../../payments/index.ts";
import type { PaymentInNeed, PaymentNeed } from "./anomaly-types.ts";
import type { Listed, Range } from "../jobs/list-failed-jobs.ts";

// Rest money and refunds by hand take their time; the buyers and owners concerned were told at once.
const PATIENCE_MS = 86_400_000;

const undecided = { grantedAt: null, resolution: null, refundAskedAt: null, refundedAt: null };

const conditions: Readonly<Record<PaymentNeed, (patientUntil: Date) => Prisma.PaymentWhereInput>> = {
  held: () => ({ ...undecided, heldReason: { not: null } }),
  short: (patientUntil) => ({
    ...undecided,
    status: "partially_paid",
    heldReason: null,
    shortfallDeclinedAt: null,
    createdAt: { lte: patientUntil },
  }),
  refund: (patientUntil) => ({ refundAskedAt: { lte: patientUntil }, refundedAt: null }),
};

/** Payments that wait for a person's word, or for what a person said they would do. */
export async function listPaymentsInNeed(
  { database: { prisma }, clock }: Platform,
  need: PaymentNeed,
  range: Range,
): Promise<Listed<PaymentInNeed>> {
  const where = conditions[need](new Date(clock.now().getTime() - PATIENCE_MS));
  const total = await prisma.payment.count({ where });
  const rows = await prisma.payment.findMany({
    where,
    ...range,
    orderBy: [{ [need === "refund" ? "refundAskedAt" : "createdAt"]: "desc" }, { id: "desc" }],
    include: { order: { include: { user: true, channel: true, tierVersion: true } } },
  });
  return {
    total,
    items: rows.map((row) => ({
      paymentId: row.id,
      provider: z.enum(paymentProviders).parse(row.provider),
      price: money(row.amountMinor, row.currency as Currency),
      buyerName: row.order.user.firstName,
      tierName: row.order.tierVersion?.name ?? null,
      channelTitle: row.order.channel.title,
      state: paymentStateOf({ row }),
      at: (need === "refund" ? row.refundAskedAt : null) ?? row.createdAt,
    })),
  };
}
