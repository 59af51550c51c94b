import { openNotificationSender } from "../../http/notification-sender.ts";
import type { Delivered, NotificationSender, Stored } from "../../http/notification-sender.ts";
import { SIGNATURE_HEADER } from "./ipn-signature.ts";

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
