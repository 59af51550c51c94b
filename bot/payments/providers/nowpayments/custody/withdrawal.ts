import { z } from "zod";
import { amountText, currencyTicker } from "../../../../platform/values/domain.ts";
import { cost } from "../rough-amount.ts";
import { moment, someText, vendorId } from "./fields.ts";
import { readStatus, withdrawalStatuses } from "./statuses.ts";
import type { WithdrawalStatus } from "./statuses.ts";

/** One transfer of a batch, as NOWPayments reports it. Amounts are exact decimal texts, tickers are upper case. */
export type Withdrawal = {
  readonly id: string;
  /** The vendor's sample names another id here than the batch's own; `Payout.batchId` is the one to verify and to ask for. */
  readonly batchId: string;
  /** Undefined in a notification: the vendor's IPN does not carry it. */
  readonly externalId: string | undefined;
  readonly currency: string;
  readonly amount: string;
  readonly address: string;
  readonly memo: string | undefined;
  readonly status: WithdrawalStatus;
  /** The vendor's own word. */
  readonly vendorStatus: string;
  /** The network's transaction, once there is one. */
  readonly hash: string | undefined;
  /** The vendor's reason of a failure. */
  readonly error: string | undefined;
  /** The fee, once it is known. */
  readonly fee: string | undefined;
  readonly createdAt: Date | undefined;
};

/** The vendor's samples mix `created_at` with `createdAt`. Numbers are texts (`parseExact`). */
export const withdrawalMessage = z
  .object({
    id: vendorId,
    batch_withdrawal_id: vendorId,
    unique_external_id: someText,
    currency: currencyTicker,
    amount: amountText,
    address: z.string().min(1).max(255),
    extra_id: someText,
    status: z.string().min(1).max(64),
    hash: someText,
    error: someText,
    fee: cost.nullish().catch(undefined),
    created_at: moment,
    createdAt: moment,
  })
  .transform((message): Withdrawal => ({
    id: message.id,
    batchId: message.batch_withdrawal_id,
    externalId: message.unique_external_id,
    currency: message.currency,
    amount: message.amount,
    address: message.address,
    memo: message.extra_id,
    status: readStatus(withdrawalStatuses, message.status),
    vendorStatus: message.status,
    hash: message.hash,
    error: message.error,
    fee: message.fee ?? undefined,
    createdAt: message.created_at ?? message.createdAt,
  }));
