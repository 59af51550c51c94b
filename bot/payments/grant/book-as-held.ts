import type { Transaction } from "../../platform/database/database.ts";
import { newId } from "../../platform/values/ids.ts";
import { insertPostings } from "./grant.ts";
import { heldEntry } from "../../ledger/index.ts";
import type { LockedPayment } from "../events/lock-payment.ts";

/** What came under a payment's own id is booked under it, as nobody's, whatever it is used for. Once, under its lock. */
export async function bookAsHeld(
  transaction: Transaction,
  { row, receipt }: LockedPayment,
  now: Date,
): Promise<void> {
  if (receipt === undefined || row.bookedAmount !== null) return;
  const entry = { entryId: newId(now), postings: heldEntry(receipt), now, from: "held" as const };
  await transaction.$queryRaw`
    with held as (update payment set booked_amount = paid_amount where id = ${row.id} returning id),
    ${insertPostings("held", entry)}
    select id from held`;
}
