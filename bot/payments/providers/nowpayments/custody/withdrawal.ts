import { z } from "zod";
import { amountText, currencyTicker } from "../../../../platform/values/domain.ts";
import { cost } from "../api/rough-amount.ts";
import { moment, someText, vendorId } from "./fields.ts";
import { readStatus, withdrawalStatuses } from "./statuses.ts";
import type { Withdrawal } from "../../../contract/custody.ts";

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
    // The vendor's sample names another id here than the batch's own.
    batchId: message.batch_withdrawal_id,
    // Not in an IPN.
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
