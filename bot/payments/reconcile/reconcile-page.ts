import { newId } from "../../platform/values/ids.ts";
import type { Platform } from "../../platform/platform.ts";
import type { Transaction } from "../../platform/database/database.ts";
import type { PaymentEvent } from "../events/payment-event.ts";
import { syncCursors } from "./sync-cursors.ts";
import { AMOUNT_DIFFERS, markReconciled, selectDifferent } from "./star-list.sql.ts";

/**
 * Marks the payments of a confirmed page as reconciled and moves the cursor past the page, once.
 * @returns false if a concurrent reading has moved the cursor.
 */
export async function reconcilePage(
  { database, clock, logger }: Platform,
  page: { readonly offset: number; readonly count: number; readonly events: readonly PaymentEvent[] },
): Promise<boolean> {
  const { offset, count, events } = page;
  return database.prisma.$transaction(async (transaction) => {
    const now = clock.now();
    if (!(await moveCursor(transaction, offset, offset + count, now))) return false;
    const listed = JSON.stringify(events.map(({ externalId: id, price: { amount } }) => ({ id, amount })));
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
