import { balances } from "../../ledger/index.ts";
import type { Payment } from "../../../prisma/client/client.ts";
import type { SqlClient } from "../../platform/database/statement.ts";
import { money } from "../../platform/values/money.ts";
import { restOf } from "../events/payment-amounts.ts";
import { keepsFees } from "../providers/registry.ts";
import { selectPartUncovered } from "./part-postings.sql.ts";

export type Uncovered = { readonly currency: string; readonly balance: string; readonly afterwards: string };

/**
 * The owner's balance before and after a refund that would make the balance negative; undefined: the balance covers the refund.
 * True until the end of a transaction that locks the balance (`lockBalanceOfPayment`).
 * @param partMinor the refunded part; undefined: all that has not gone back before.
 */
export function findUncovered(
  client: SqlClient,
  row: Pick<Payment, "id" | "provider" | "currency" | "amountMinor" | "creditMinor" | "refundedMinor">,
  partMinor: bigint | undefined,
): Promise<Uncovered | undefined> {
  const key = { paymentId: row.id, keepsFees: keepsFees(row.provider) };
  if (partMinor === undefined) return balances.selectUncovered.first(client, key);
  const rest = restOf(row);
  return selectPartUncovered.first(client, { ...key, rest, amount: money(partMinor, rest.currency) });
}
