import { newId } from "../../platform/values/ids.ts";
import type { Platform } from "../../platform/platform.ts";
import type { Transaction } from "../../platform/database/database.ts";
import type { PaymentEvent } from "../events/payment-event.ts";
import { bookmarks } from "./cursors.ts";

/** Under which the audit trail keeps that Telegram's list has another sum; the payment's id is the subject. */
export const AMOUNT_DIFFERS = "payment.amount_differs";

/**
 * The lines of a page are taken: marks their payments as found and moves the bookmark behind them, once.
 * @returns whether it was this reading that did; if not, another one is at it.
 */
export async function turnPage(
  { database, clock, logger }: Platform,
  page: { readonly offset: number; readonly count: number; readonly events: readonly PaymentEvent[] },
): Promise<boolean> {
  const { offset, count, events } = page;
  return database.prisma.$transaction(async (transaction) => {
    const now = clock.now();
    if (!(await moveBookmark(transaction, offset, offset + count, now))) return false;
    const listed = JSON.stringify(events.map(({ externalId: id, price: { amount } }) => ({ id, amount })));
    await transaction.$executeRaw`
      update payment set reconciled_at = ${now}
        from json_to_recordset(${listed}::json) as listed(id text, amount numeric)
       where provider = 'stars' and external_id = listed.id and reconciled_at is null
         and coalesce(paid_amount, amount_minor) = listed.amount`;
    const different = await transaction.$queryRaw<{ id: string; listed: string }[]>`
      select payment.id, max(listed.amount)::text as listed
        from json_to_recordset(${listed}::json) as listed(id text, amount numeric)
        join payment on provider = 'stars' and external_id = listed.id and reconciled_at is null
       group by payment.id`;
    for (const { id, listed: amount } of different) {
      logger.warn({ paymentId: id, listed: amount }, "Telegram's list has another sum for a payment");
      await transaction.auditEntry.create({
        data: { id: newId(now), at: now, action: AMOUNT_DIFFERS, subject: id, detail: { listed: amount } },
      });
    }
    return true;
  });
}

async function moveBookmark(transaction: Transaction, from: number, to: number, now: Date): Promise<boolean> {
  const name = bookmarks.read;
  await transaction.bookmark.createMany({
    data: { name, position: 0n, updatedAt: now },
    skipDuplicates: true,
  });
  const { count } = await transaction.bookmark.updateMany({
    where: { name, position: BigInt(from) },
    data: { position: BigInt(to), updatedAt: now },
  });
  return count === 1;
}
