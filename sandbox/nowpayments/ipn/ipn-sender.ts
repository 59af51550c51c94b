import { openNotificationSender } from "../../http/notification-sender.ts";
import type { Delivered, NotificationSender, Stored } from "../../http/notification-sender.ts";
import { createHmac } from "node:crypto";
import { writeJson } from "./json-styles.ts";
import type { Json, JsonStyle, KeyOrder } from "./json-styles.ts";

export const SIGNATURE_HEADER = "x-nowpayments-sig";

/** Hex HMAC-SHA512 over text that is already in canonical form. */
export function signText(secret: string, canonical: string): string {
  return createHmac("sha512", secret).update(canonical, "utf8").digest("hex");
}

/** Signs the JSON of a body with its keys sorted at every depth, as the vendor does. */
export function signBody(
  secret: string,
  body: Json,
  style: JsonStyle = "javascript",
  order: Exclude<KeyOrder, "as-given"> = "sorted",
): string {
  return signText(secret, writeJson(body, style, order));
}

/** The vendor's time limit for a receiver. */
export const IPN_DEADLINE_MS = 3_000;

/** The vendor's dashboard shows "3 times, a minute apart" as an example; tests need a shorter pause. */
export const IPN_RETRIES = 3;
export const IPN_RETRY_MS = 1_000;

/** Every attempt sends the same bytes and signature. */
export type IpnRequest = {
  readonly url: string;
  readonly body: string;
  /** Null for a forged IPN without a signature. */
  readonly signature: string | null;
  readonly origin: "payment" | "payout" | "replay" | "forgery";
  /** Null for an IPN about a payout, and for a forged one. */
  readonly paymentId: string | null;
  /** Null for an IPN about a payment, and for a forged one. */
  readonly withdrawalId: string | null;
  /** The status of the payment or of the withdrawal; null for a forged IPN. */
  readonly paymentStatus: string | null;
};

export type Delivery = Delivered<IpnRequest>;
export type StoredDelivery = Stored<IpnRequest>;
export type IpnSender = NotificationSender<IpnRequest>;

/** Retries come `retryMs` apart; each attempt times out after `deadlineMs`. */
export const openIpnSender = (sender: {
  retries: number;
  retryMs: number;
  deadlineMs: number;
  snapshot?: readonly StoredDelivery[] | undefined;
}): IpnSender =>
  openNotificationSender({
    ...sender,
    headers: ({ signature }) => ({
      "user-agent": "NOWPayments",
      ...(signature === null ? {} : { [SIGNATURE_HEADER]: signature }),
    }),
  });
