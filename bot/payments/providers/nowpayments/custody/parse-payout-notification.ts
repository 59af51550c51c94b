import type { Config } from "../../../../platform/runtime/config.ts";
import type { ProviderNotification } from "../../../contract/payment-provider.ts";
import { parseExact } from "../../../../platform/values/exact-json.ts";
import { verifyNotification } from "../verify-notification.ts";
import { withdrawalMessage } from "./withdrawal.ts";
import type { Withdrawal } from "./withdrawal.ts";

export type ParsedPayoutNotification =
  | {
      readonly kind: "withdrawal";
      readonly withdrawal: Withdrawal;
      /** The JSON text as received. */
      readonly payload: string;
    }
  /** Genuine, but about a payment. */
  | { readonly kind: "other" }
  | { readonly kind: "refused"; readonly reason: "signature" | "unreadable" | "off" };

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
