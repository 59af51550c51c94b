import { openNotificationSender } from "../../http/notification-sender.ts";
import type { Delivered, NotificationSender, Stored } from "../../http/notification-sender.ts";
import type { Seconds } from "../account/objects.ts";
import { createHmac } from "node:crypto";

export const SIGNATURE_HEADER = "stripe-signature";

/** Hex HMAC-SHA256 over `t.body`. */
const signBody = (secret: string, body: string, time: Seconds): string =>
  createHmac("sha256", secret).update(`${time}.${body}`, "utf8").digest("hex");

/**
 * `t=1492774577,v1=5257…,v0=6ffb…`: one `v1` for each secret, which are two for a day after the secret was rolled. Test events
 * also carry a `v0`, which receivers ignore.
 */
export function signatureHeader(secrets: readonly string[], body: string, time: Seconds): string {
  const signatures = secrets.map((secret) => `v1=${signBody(secret, body, time)}`);
  return [`t=${time}`, ...signatures, `v0=${signBody("v0", body, time)}`].join(",");
}

/** The vendor waits for an answer about this long (from memory; the documentation says "quickly"). */
export const EVENT_DEADLINE_MS = 10_000;

/** A sandbox of the vendor tries three times over a few hours; tests need a shorter pause. */
export const EVENT_RETRIES = 2;
export const EVENT_RETRY_MS = 1_000;

export type EventRequest = {
  readonly url: string;
  readonly body: string;
  readonly origin: "event" | "replay" | "forgery";
  /** Null for a forgery. */
  readonly eventId: string | null;
  readonly type: string | null;
  /** A header to send instead of a fresh signature; null: none at all. */
  readonly fixedHeader?: string | null;
};

export type Delivery = Delivered<EventRequest>;
export type StoredDelivery = Stored<EventRequest>;
export type EventSender = NotificationSender<EventRequest>;

/** As with the vendor, each attempt has its own time and signature. */
export const openEventSender = (sender: {
  retries: number;
  retryMs: number;
  deadlineMs: number;
  now: () => Seconds;
  secrets: () => readonly string[];
  snapshot?: readonly StoredDelivery[] | undefined;
}): EventSender =>
  openNotificationSender<EventRequest>({
    ...sender,
    headers({ body, fixedHeader }) {
      const header =
        fixedHeader === undefined ? signatureHeader(sender.secrets(), body, sender.now()) : fixedHeader;
      return {
        "content-type": "application/json; charset=utf-8",
        "user-agent": "Stripe/1.0 (+https://stripe.com/docs/webhooks)",
        ...(header === null ? {} : { [SIGNATURE_HEADER]: header }),
      };
    },
  });
