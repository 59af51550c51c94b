import type { Platform } from "../../../platform/platform.ts";
import type { PaymentEvent } from "../../contract/payment-event.ts";
import { parseStarTransaction } from "./parse-payment.ts";
import { parseTelegramCharge, recordTelegramCharges } from "./telegram-charges.ts";
import type { TelegramCharge } from "./telegram-charges.ts";
import {
  syncCursors,
  moveEndOfList,
  AMOUNT_DIFFERS,
  markReconciled,
  selectDifferent,
  selectUnlisted,
} from "./star-list.sql.ts";
import { newId } from "../../../platform/values/ids.ts";
import type { Transaction } from "../../../platform/database/database.ts";

/** An event that is known already changes nothing. */
export type ConfirmEvent = (event: PaymentEvent) => Promise<void>;

// Bot API, getStarTransactions: 1-100.
const PAGE = 100;

/**
 * Reads Telegram's list of Star transactions from the cursor on, oldest first. Unreported payments are confirmed like reported
 * ones, and known payments are marked as reconciled. The cursor moves after each page: an aborted or a concurrent reading
 * confirms some lines twice, which changes nothing.
 */
export async function reconcileStars(platform: Platform, confirm: ConfirmEvent): Promise<void> {
  for (;;) {
    const offset = await findOffset(platform);
    const readAt = platform.clock.now();
    const { transactions } = await platform.telegram.getStarTransactions({ offset, limit: PAGE });
    // Only an empty page is the end: a shorter page need not be the last.
    if (transactions.length === 0) return recordEndOfList(platform, readAt);
    const events = transactions.map(parseStarTransaction).filter((event) => event !== undefined);
    for (const event of events.toSorted(refundsFirst)) await confirm(await withFirst(platform, event));
    const charges = transactions.map(parseTelegramCharge).filter((charge) => charge !== undefined);
    const hasMoved = await reconcilePage(platform, { offset, count: transactions.length, events, charges });
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
  const { from, until } = event.recurring;
  const halfBefore = new Date((from.getTime() + until.getTime()) / 2);
  const earlier = await database.prisma.payment.count({
    where: { provider: "stars", orderId: event.orderRef, grantedUntil: { lt: halfBefore } },
  });
  return { ...event, recurring: { ...event.recurring, isFirst: earlier === 0 } };
}

/** A payment that was refunded before its first report must not grant access. */
const refundsFirst = (left: PaymentEvent, right: PaymentEvent): number =>
  Number(right.status === "refunded") - Number(left.status === "refunded");

/**
 * Records that the list was read to the end that it had at `readAt`. Older payments that the list lacks are unknown to Telegram:
 * each is logged once, and `listUnlistedPayments` shows it as long as that is so.
 */
async function recordEndOfList({ database, logger, clock }: Platform, readAt: Date): Promise<void> {
  const unlisted = await moveEndOfList.all(database.prisma, { readAt, now: clock.now() });
  if (unlisted.length === 0) return;
  const paymentIds = unlisted.map(({ id }) => id);
  logger.warn(
    { event: "payments_not_listed", paymentIds },
    "Telegram's list of Star transactions lacks these payments",
  );
}

type ListPage = {
  readonly offset: number;
  /** All lines. */
  readonly count: number;
  readonly events: readonly PaymentEvent[];
  readonly charges: readonly TelegramCharge[];
};

/**
 * Records Telegram's charges, marks the payments of a confirmed page as reconciled and moves the cursor past the page, once.
 * @returns false if a concurrent reading has moved the cursor.
 */
async function reconcilePage(
  { database, clock, logger }: Platform,
  { offset, count, events, charges }: ListPage,
): Promise<boolean> {
  return database.prisma.$transaction(async (transaction) => {
    const now = clock.now();
    if (!(await moveCursor(transaction, offset, offset + count, now))) return false;
    const listed = JSON.stringify(events.map(({ externalId: id, price: { amount } }) => ({ id, amount })));
    await recordTelegramCharges(transaction, charges, now);
    await markReconciled.run(transaction, { listed, now });
    for (const { id, listed: amount } of await selectDifferent.all(transaction, { listed })) {
      logger.warn(
        { event: "payment_amount_differs", paymentId: id, listed: amount },
        "Telegram's list has another amount for a payment",
      );
      await transaction.auditEntry.create({
        data: { id: newId(now), at: now, action: AMOUNT_DIFFERS, subject: id, detail: { listed: amount } },
      });
    }
    return true;
  });
}

async function moveCursor(transaction: Transaction, from: number, to: number, now: Date): Promise<boolean> {
  const name = syncCursors.read;
  await transaction.syncCursor.createMany({
    data: { name, position: 0n, updatedAt: now },
    skipDuplicates: true,
  });
  const { count } = await transaction.syncCursor.updateMany({
    where: { name, position: BigInt(from) },
    data: { position: BigInt(to), updatedAt: now },
  });
  return count === 1;
}

/** A payment in Stars that Telegram's list of transactions lacks, or lists with another amount. */
type UnlistedPayment = {
  readonly paymentId: string;
  /** Telegram's charge id. */
  readonly externalId: string;
  readonly orderId: string;
  /** Null: the refund was reported before the payment. */
  readonly payerId: number | null;
  readonly createdAt: Date;
} & (
  | { readonly reason: "not_in_the_list" }
  /** In whole Stars, as exact texts. */
  | { readonly reason: "another_amount"; readonly ours: string; readonly listed: string }
);

// More would have one cause, such as another bot's token or a foreign database.
const SHOWN = 100;

/**
 * The oldest first. Empty until the list was read to its end once; omits the last hour before that moment, since the list may
 * lag. A payment disappears when a later reading finds it.
 */
export async function listUnlistedPayments({ database }: Platform): Promise<UnlistedPayment[]> {
  const rows = await selectUnlisted.all(database.prisma, { most: SHOWN });
  return rows.map(({ id, ours, listed, ...row }) => ({
    ...row,
    paymentId: id,
    ...(listed === null ? { reason: "not_in_the_list" } : { reason: "another_amount", ours, listed }),
  }));
}
