import { z } from "zod";
import type { PaymentEvent as EventRow, Prisma } from "../../../prisma/client/client.ts";
import { telegramId } from "../../platform/values/domain.ts";
import { periodOf } from "../../platform/values/period.ts";
import { listPrices, pricesOf } from "../../platform/values/prices.ts";
import { decideByHand, paymentStatus } from "../../payments/index.ts";
import { accounts, entryKinds } from "../../ledger/index.ts";
import { eventDecisions, renewalStates, decisionActions } from "./timeline-types.ts";
import type { TimelineEntry } from "./timeline-types.ts";
import type { Platform } from "../../platform/platform.ts";

export const orderParts = {
  user: true,
  channel: true,
  tierVersion: true,
  checkouts: { include: { quotes: true } },
  providerSubscriptions: true,
  // Ids are sorted by creation time.
  payments: {
    orderBy: { id: "asc" },
    include: {
      postings: { orderBy: { id: "asc" } },
      partRefunds: { where: { state: "requested" }, select: { id: true } },
    },
  },
} satisfies Prisma.OrderInclude;
export type OrderRow = Prisma.OrderGetPayload<{ include: typeof orderParts }>;
type PaymentRow = OrderRow["payments"][number];

export const entriesOfOrder = (order: OrderRow): TimelineEntry[] => [
  {
    kind: "order_created",
    at: order.createdAt,
    paymentId: undefined,
    buyer: { id: telegramId(order.userId), name: order.user.firstName },
    channelTitle: order.channel.title,
    access:
      order.tierVersion === null ? undefined : { tierName: order.tierVersion.name, period: periodOf(order) },
    prices: listPrices(pricesOf(order.prices)),
  },
  ...order.checkouts.flatMap((checkout): TimelineEntry[] => [
    {
      kind: "checkout_opened",
      at: checkout.createdAt,
      paymentId: undefined,
      provider: checkout.provider,
      invoiceId: checkout.externalId ?? undefined,
    },
    ...checkout.quotes.map(({ createdAt, externalId, currency, amount }): TimelineEntry => ({
      kind: "coin_chosen",
      at: createdAt,
      paymentId: order.payments.find((payment) => payment.externalId === externalId)?.id,
      asked: { amount: amount.toFixed(), currency },
      externalId,
    })),
  ]),
];

export const entryOfEvent = (event: EventRow, paymentId: string | undefined): TimelineEntry => ({
  kind: "reported",
  at: event.receivedAt,
  paymentId,
  provider: event.provider,
  status: paymentStatus.read(event.status),
  source: event.source === "lookup" ? "lookup" : "notification",
  decision: z.enum(eventDecisions).parse(event.decision),
  reason: decideByHand.holdReasons.find((known) => known === event.reason),
  orderRef: event.orderRef,
});

/** In the order of cause and effect. */
export function entriesOfPayment(
  payment: PaymentRow,
  { tierVersionId }: Pick<OrderRow, "tierVersionId">,
): TimelineEntry[] {
  const { id: paymentId, grantedAt, refundedAt, deliveredAt } = payment;
  const { grantedSeconds: seconds, grantedMonths: months, grantedUntil: until } = payment;
  const entries: TimelineEntry[] = [];
  if (grantedAt !== null)
    entries.push(
      tierVersionId === null
        ? { kind: "donated", at: grantedAt, paymentId }
        : { kind: "granted", at: grantedAt, paymentId, seconds, months, until },
    );
  entries.push(...entriesOfLedger(payment));
  if (refundedAt !== null) entries.push({ kind: "refunded", at: refundedAt, paymentId });
  if (deliveredAt !== null) entries.push({ kind: "delivered", at: deliveredAt, paymentId });
  return entries;
}

function entriesOfLedger({ id: paymentId, postings }: PaymentRow): TimelineEntry[] {
  return Map.groupBy(postings, ({ entryId }) => entryId)
    .values()
    .flatMap(([first, ...others]): TimelineEntry[] => {
      if (first === undefined) return [];
      const lines = [first, ...others].map(({ account, ownerId, currency, amount }) => ({
        account: z.enum(accounts).parse(account),
        ownerId: ownerId === null ? null : telegramId(ownerId),
        currency,
        amount: amount.toFixed(),
      }));
      const entry = z.enum(entryKinds).parse(first.kind);
      return [{ kind: "posted", at: first.createdAt, paymentId, entry, lines }];
    })
    .toArray();
}

export const entriesOfRenewals = ({ providerSubscriptions, payments }: OrderRow): TimelineEntry[] =>
  providerSubscriptions.map(({ firstChargeId, state, updatedAt, expiresAt }) => ({
    kind: "renewal",
    at: updatedAt,
    paymentId: payments.find(({ externalId }) => externalId === firstChargeId)?.id,
    state: z.enum(renewalStates).parse(state),
    expiresAt,
  }));

const detail = z.object({
  reason: z.string().optional().catch(undefined),
  access: z.enum(["kept", "shortened", "ended"]).optional().catch(undefined),
});

/** The entries of the audit log about the subjects, with the names of their actors. */
export async function findDecisions(
  { database: { prisma } }: Pick<Platform, "database">,
  subjects: readonly string[],
): Promise<{ subject: string; entry: TimelineEntry }[]> {
  const found = await prisma.auditEntry.findMany({
    where: { subject: { in: [...subjects] } },
    orderBy: [{ at: "asc" }, { id: "asc" }],
  });
  const actors = await prisma.user.findMany({
    where: { id: { in: found.flatMap(({ actorId }) => actorId ?? []) } },
    select: { id: true, firstName: true },
  });
  const names = new Map(actors.map(({ id, firstName }) => [id, firstName]));
  return found.map(({ at, action, actorId, subject, detail: json }) => {
    const { reason, access } = detail.catch({}).parse(json ?? {});
    return {
      subject,
      entry: {
        kind: "decided",
        at,
        paymentId: undefined,
        action: decisionActions.find((known) => known === action) ?? "other",
        actionName: action,
        actor: actorId === null ? "bot" : { id: telegramId(actorId), name: names.get(actorId) },
        reason,
        access,
      },
    };
  });
}
