import { z } from "zod";
import type { Config } from "../../../../platform/runtime/config.ts";
import type { ParsedPayoutNotification, Withdrawal } from "../../../contract/custody.ts";
import type { ProviderNotification } from "../../../contract/provider-report.ts";
import { parseExact } from "../../../../platform/values/exact-json.ts";
import { verifyNotification } from "../api/signature.ts";
import { amountText, currencyTicker } from "../../../../platform/values/domain.ts";
import { cost, moment, someText, vendorId } from "../api/fields.ts";
import { readStatus, withdrawalStatuses } from "./statuses.ts";

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

/**
 * An IPN about one withdrawal. Pure. IPNs arrive twice, out of order, and before the answer of the call that created the payout: a
 * reader looks the payout up rather than trusts their order.
 */
export function parsePayoutNotification(
  notification: ProviderNotification,
  config: Config,
): ParsedPayoutNotification {
  const verified = verifyNotification(notification, config);
  if (verified.kind === "refused") return verified;
  const message = parseExact(verified.text);
  if (typeof message === "object" && message !== null && "payment_id" in message) return { kind: "other" };
  const { data } = withdrawalMessage.safeParse(message);
  return data === undefined
    ? { kind: "refused", reason: "unreadable" }
    : { kind: "withdrawal", withdrawal: data, payload: verified.text };
}
