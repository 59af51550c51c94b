import type { Platform } from "../../platform/platform.ts";
import type { PaymentEvent } from "../events/payment-event.ts";
import { parseStarTransaction } from "../providers/stars/parse-star-transaction.ts";
import { RECURRING_SECONDS } from "../../orders/index.ts";
import { syncCursors } from "./sync-cursors.ts";
import { recordEndOfList } from "./record-end-of-list.ts";
import { confirmLookup } from "./confirm-lookup.ts";
import { reconcilePage } from "./reconcile-page.ts";

// Bot API, getStarTransactions: 1-100.
const PAGE = 100;

/**
 * Reads Telegram's list of Star transactions from the cursor on, oldest first. Unreported payments are confirmed like reported
 * ones, and known payments are marked as reconciled. The cursor moves after each page: an aborted or a concurrent reading
 * confirms some lines twice, which changes nothing.
 */
export async function reconcileStars(platform: Platform): Promise<void> {
  for (;;) {
    const offset = await findOffset(platform);
    const readAt = platform.clock.now();
    const { transactions } = await platform.telegram.getStarTransactions({ offset, limit: PAGE });
    // Only an empty page is the end: a shorter page need not be the last.
    if (transactions.length === 0) return recordEndOfList(platform, readAt);
    const events = transactions.map(parseStarTransaction).filter((event) => event !== undefined);
    for (const event of events.toSorted(refundsFirst))
      await confirmLookup(platform, await withFirst(platform, event));
    const hasMoved = await reconcilePage(platform, { offset, count: transactions.length, events });
    if (!hasMoved) return;
  }
}

async function findOffset({ database }: Platform): Promise<number> {
  const cursor = await database.prisma.syncCursor.findUnique({ where: { name: syncCursors.read } });
  return Number(cursor?.position ?? 0n);
}

/** The first payment of a subscription has no earlier paid period of its order. */
async function withFirst({ database }: Platform, event: PaymentEvent): Promise<PaymentEvent> {
  if (event.recurring === undefined) return event;
  const { until } = event.recurring;
  const halfBefore = new Date(until.getTime() - (RECURRING_SECONDS / 2) * 1000);
  const earlier = await database.prisma.payment.count({
    where: { provider: "stars", orderId: event.orderRef, grantedUntil: { lt: halfBefore } },
  });
  return { ...event, recurring: { until, isFirst: earlier === 0 } };
}

/** A payment that was refunded before its first report must not grant access. */
const refundsFirst = (left: PaymentEvent, right: PaymentEvent): number =>
  Number(right.status === "refunded") - Number(left.status === "refunded");
