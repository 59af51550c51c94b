import type { Platform } from "../../platform/platform.ts";
import type { PaymentEvent } from "../events/payment-event.ts";
import { parseStarTransaction } from "../providers/stars/parse-star-transaction.ts";
import { RECURRING_SECONDS } from "../../orders/index.ts";
import { bookmarks } from "./cursors.ts";
import { noteEndOfList } from "./note-end-of-list.ts";
import { takeAnswer } from "./take-answer.ts";
import { turnPage } from "./turn-page.ts";

// Bot API, getStarTransactions: 1-100.
const PAGE = 100;

/**
 * Reads Telegram's own list of Star transactions on from where it was left, oldest first: what we never heard of is taken
 * as if we had, and what we know is marked as found. Each page is one step: the bookmark moves when all of its lines are
 * taken, so a reading that is cut off, or two at once, take some lines twice, which changes nothing.
 */
export async function reconcileStars(platform: Platform): Promise<void> {
  for (;;) {
    const offset = await findOffset(platform);
    const askedAt = platform.clock.now();
    const { transactions } = await platform.telegram.getStarTransactions({ offset, limit: PAGE });
    // Only an empty page is the end: nothing promises that the others are full.
    if (transactions.length === 0) return noteEndOfList(platform, askedAt);
    const events = transactions.map(parseStarTransaction).filter((event) => event !== undefined);
    for (const event of events.toSorted(refundsFirst))
      await takeAnswer(platform, await withFirst(platform, event));
    const isTurned = await turnPage(platform, { offset, count: transactions.length, events });
    if (!isTurned) return;
  }
}

async function findOffset({ database }: Platform): Promise<number> {
  const bookmark = await database.prisma.bookmark.findUnique({ where: { name: bookmarks.read } });
  return Number(bookmark?.position ?? 0n);
}

/** The first payment of a subscription is the one that no earlier period of its order comes before. */
async function withFirst({ database }: Platform, event: PaymentEvent): Promise<PaymentEvent> {
  if (event.recurring === undefined) return event;
  const { until } = event.recurring;
  const halfBefore = new Date(until.getTime() - (RECURRING_SECONDS / 2) * 1000);
  const earlier = await database.prisma.payment.count({
    where: { provider: "stars", orderId: event.orderRef, grantedUntil: { lt: halfBefore } },
  });
  return { ...event, recurring: { until, isFirst: earlier === 0 } };
}

/** A payment that has gone back already, of which we hear only now, shall not open the door first. */
const refundsFirst = (left: PaymentEvent, right: PaymentEvent): number =>
  Number(right.status === "refunded") - Number(left.status === "refunded");
