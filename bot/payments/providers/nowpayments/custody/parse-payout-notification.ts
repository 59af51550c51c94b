import type { Config } from "../../../../platform/runtime/config.ts";
import type { ParsedPayoutNotification } from "../../../contract/custody.ts";
import type { ProviderNotification } from "../../../contract/provider-report.ts";
import { parseExact } from "../../../../platform/values/exact-json.ts";
import { verifyNotification } from "../api/verify-notification.ts";
import { withdrawalMessage } from "./withdrawal.ts";

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
