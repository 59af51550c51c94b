import type { Transaction } from "../../platform/database/database.ts";
import { heldEntry } from "../../ledger/index.ts";
import type { LockedPayment } from "../events/lock-payment.ts";
import { postHeld } from "./grant.sql.ts";

/** Posts the arrived money as unallocated under the payment's own id. Does nothing if it is posted; needs the row lock. */
export async function postAsHeld(
  transaction: Transaction,
  { row, receipt }: LockedPayment,
  now: Date,
): Promise<void> {
  if (receipt === undefined || row.bookedAmount !== null) return;
  await postHeld.all(transaction, { paymentId: row.id, postings: heldEntry(receipt), now });
}
