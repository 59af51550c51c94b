import { createHash, createHmac } from "node:crypto";
import { openNotificationSender } from "../../http/notification-sender.ts";
import type { Delivered, NotificationSender, Stored } from "../../http/notification-sender.ts";
import { sendCopies } from "../../http/send-copies.ts";
import type { Copies, CopyAnswer } from "../../http/send-copies.ts";

export const SIGNATURE_HEADER = "crypto-pay-api-signature";

/** The vendor's: seventeen attempts within three days, then the webhook is disabled. */
export const UPDATE_RETRIES = 16;
/** A pause of the sandbox: the vendor's grow to hours. */
export const UPDATE_RETRY_MS = 1_000;
/** The vendor states no time limit. */
export const UPDATE_DEADLINE_MS = 10_000;

export type UpdateRequest = {
  readonly url: string;
  readonly body: string;
  /** Null for a forged update without a signature. */
  readonly signature: string | null;
  readonly origin: "payment" | "replay" | "forgery";
  /** Null for a forged update. */
  readonly invoiceId: number | null;
};

/** One update with all its attempts; every attempt sends the same bytes and signature. */
export type Delivery = Delivered<UpdateRequest>;
export type StoredDelivery = Stored<UpdateRequest>;
export type UpdateSender = NotificationSender<UpdateRequest>;

export const openUpdateSender = (sender: {
  retries: number;
  retryMs: number;
  deadlineMs: number;
  snapshot?: readonly StoredDelivery[] | undefined;
}): UpdateSender =>
  openNotificationSender({
    ...sender,
    headers: ({ signature }) => (signature === null ? {} : { [SIGNATURE_HEADER]: signature }),
  });

/** Hex HMAC-SHA256 of the body as sent; its key is the SHA-256 of the app's token. */
export const signUpdate = (token: string, body: string): string =>
  createHmac("sha256", createHash("sha256").update(token).digest()).update(body).digest("hex");

/** An update without a payment behind it. */
export type ForgedUpdate = {
  readonly url: string;
  readonly body: string;
  /** Default: the correct signature with `token`. `null` sends no signature. */
  readonly signature?: string | null;
  /** Default: the app's own token, which makes the signature genuine. */
  readonly token?: string;
};

/** Updates that no payment sends: forged, or replayed. */
export type ManualUpdates = {
  sign(body: string): string;
  /** Sends once, without retries. */
  forge(forgery: ForgedUpdate): Promise<Delivery>;
  /** Sends the same bytes and signature again. */
  replay(delivery: Delivery, copies?: Copies): Promise<CopyAnswer[]>;
};

export const createManualUpdates = (app: { token: string; sender: UpdateSender }): ManualUpdates => ({
  sign: (body) => signUpdate(app.token, body),
  forge({ url, body, token = app.token, signature = signUpdate(token, body) }) {
    return app.sender.send({ url, body, signature, origin: "forgery", invoiceId: null }, 0);
  },
  replay({ url, body, signature, invoiceId }, copies) {
    const request = { url, body, signature, origin: "replay", invoiceId } as const;
    return sendCopies(() => app.sender.send(request, 0), copies);
  },
});
