import type { Prisma } from "../../../prisma/client/client.ts";
import { oneOf } from "../../platform/database/statement.ts";
import type { Platform } from "../../platform/platform.ts";
import { paymentProvider } from "../../platform/values/domain.ts";
import { currencies, money } from "../../platform/values/money.ts";
import { paymentStateOf } from "../../payments/index.ts";
import type { Listed, Range } from "../jobs/list-failed-jobs.ts";
import type { OpenPayment, OpenPaymentKind } from "./anomaly-types.ts";

const currency = oneOf(currencies);

// Buyers and owners were notified at once and get a day to complete a payment or to send a refund.
const GRACE_MS = 86_400_000;

const conditions: Readonly<Record<OpenPaymentKind, (before: Date) => Prisma.PaymentWhereInput>> = {
  held: () => ({ state: "held" }),
  partially_paid: (before) => ({
    state: "partially_paid",
    shortfallDeclinedAt: null,
    createdAt: { lte: before },
  }),
  refund: (before) => ({ state: "refund_requested", refundRequestedAt: { lte: before } }),
};

/** Payments that wait for a decision, or for a refund that a person promised to send. */
export async function listOpenPayments(
  { database: { prisma }, clock }: Platform,
  kind: OpenPaymentKind,
  range: Range,
): Promise<Listed<OpenPayment>> {
  const where = conditions[kind](new Date(clock.now().getTime() - GRACE_MS));
  const total = await prisma.payment.count({ where });
  const rows = await prisma.payment.findMany({
    where,
    ...range,
    orderBy: [{ [kind === "refund" ? "refundRequestedAt" : "createdAt"]: "desc" }, { id: "desc" }],
    include: { order: { include: { user: true, channel: true, tierVersion: true } } },
  });
  return {
    total,
    items: rows.map((row) => ({
      paymentId: row.id,
      provider: paymentProvider.parse(row.provider),
      price: money(row.amountMinor, currency.read(row.currency)),
      buyerName: row.order.user.firstName,
      tierName: row.order.tierVersion?.name ?? null,
      channelTitle: row.order.channel.title,
      state: paymentStateOf({ row }),
      at: (kind === "refund" ? row.refundRequestedAt : null) ?? row.createdAt,
    })),
  };
}
