import type { Amount } from "../../http/amounts.ts";
import type { JsonObject } from "../ipn/json-styles.ts";
import type { Withdrawal, WithdrawalStatus } from "./custody-store.ts";

const iso = (moment: Date | null): string | null => moment?.toISOString() ?? null;

/** A row of `GET /v1/payout` and `GET /v1/payout/:id`. Ids and amounts are strings. */
export function withdrawalBody(withdrawal: Withdrawal): JsonObject {
  const { createdAt, requestedAt, updatedAt } = withdrawal;
  return {
    ...commonBody(withdrawal),
    created_at: iso(createdAt),
    requested_at: iso(requestedAt),
    updated_at: iso(updatedAt),
  };
}

/** A row of the answer to `POST /v1/payout`. The vendor's sample writes the first one's dates unlike the others'. */
export function newWithdrawalBody(withdrawal: Withdrawal, place: number): JsonObject {
  if (place === 0) return withdrawalBody(withdrawal);
  const { createdAt, requestedAt, updatedAt } = withdrawal;
  return {
    ...commonBody(withdrawal),
    createdAt: iso(createdAt),
    requestedAt: iso(requestedAt),
    updatedAt: iso(updatedAt),
  };
}

function commonBody(withdrawal: Withdrawal): JsonObject {
  const { id, batchId, fiat } = withdrawal;
  return {
    is_request_payouts: false,
    id,
    address: withdrawal.address,
    currency: withdrawal.currency,
    amount: withdrawal.amount,
    ...(fiat === null ? {} : { fiat_amount: fiat.amount, fiat_currency: fiat.currency }),
    batch_withdrawal_id: batchId,
    ipn_callback_url: withdrawal.ipnCallbackUrl,
    status: withdrawal.status,
    extra_id: withdrawal.extraId,
    hash: withdrawal.hash,
    error: withdrawal.error,
    payout_description: withdrawal.description,
    unique_external_id: withdrawal.externalId,
  };
}

/** The body of an IPN, which has the fee and lacks `unique_external_id`. */
export function payoutIpnBody(withdrawal: Withdrawal, status: WithdrawalStatus): JsonObject {
  const hasFee: readonly WithdrawalStatus[] = ["SENDING", "FINISHED"];
  const fee: Amount | null = hasFee.includes(status) ? withdrawal.fee : null;
  return {
    id: withdrawal.id,
    batch_withdrawal_id: withdrawal.batchId,
    status,
    error: withdrawal.error,
    currency: withdrawal.currency,
    amount: withdrawal.amount,
    address: withdrawal.address,
    fee,
    extra_id: withdrawal.extraId,
    hash: withdrawal.hash,
    ipn_callback_url: withdrawal.ipnCallbackUrl,
    created_at: iso(withdrawal.createdAt),
    requested_at: iso(withdrawal.requestedAt),
    updated_at: iso(withdrawal.updatedAt),
  };
}
