import type { providerTypes } from "../../payments/index.ts";
import { unitsOf } from "../../platform/values/amount.ts";
import type { Transfer } from "../batches/batches.ts";

/**
 * The withdrawal of a transfer: by our id, by the provider's, or, where the provider repeats neither, the only one with the same
 * wallet and amount.
 */
export function findWithdrawal(
  withdrawals: readonly providerTypes.Withdrawal[],
  { id, withdrawalId, address, memo, amount }: Transfer,
): providerTypes.Withdrawal | undefined {
  const named = withdrawals.find(
    (one) => one.externalId === id || (withdrawalId !== undefined && one.id === withdrawalId),
  );
  if (named !== undefined || amount === undefined) return named;
  const alike = withdrawals.filter(
    (one) =>
      one.externalId === undefined &&
      one.address === address &&
      one.memo === memo &&
      unitsOf(one.amount) === unitsOf(amount.amount),
  );
  return alike.length === 1 ? alike[0] : undefined;
}
