import { setTimeout as sleep } from "node:timers/promises";
import { SIGNATURE_HEADER } from "./ipn-signature.ts";

/** The vendor's time limit for a receiver. */
export const IPN_DEADLINE_MS = 3_000;

/** The vendor's dashboard shows "3 times, a minute apart" as an example; tests need a shorter pause. */
export const IPN_RETRIES = 3;
export const IPN_RETRY_MS = 1_000;

/** Responses are cut to this length in the log. */
const ANSWER_LIMIT = 2_000;

export type Attempt = {
  readonly startedAt: Date;
  readonly result: "answered" | "timed-out" | "connection-failed" | "stopped";
  /** Null without a response. */
  readonly httpStatus: number | null;
  readonly answer: string;
};

/** One IPN with all its attempts; every attempt sends the same bytes and signature. */
export type Delivery = {
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
  readonly attempts: readonly Attempt[];
  /** Status of the last attempt; null before its end or without a response. */
  readonly httpStatus: number | null;
  readonly answer: string;
  /** Whether an attempt was answered with a 2xx. */
  readonly accepted: boolean;
};

export type IpnRequest = Pick<
  Delivery,
  "url" | "body" | "signature" | "origin" | "paymentId" | "withdrawalId" | "paymentStatus"
>;

export type StoredDelivery = IpnRequest & { readonly attempts: readonly Attempt[] };

/** Deliveries that a snapshot contains, for the log and for replays. */
const MAX_STORED_DELIVERIES = 300;

export type IpnSender = {
  /** The newest deliveries, for a later sender. */
  snapshot(): StoredDelivery[];
  /** Calls `listener` when a delivery begins, and after each attempt. */
  onChange(listener: () => void): { remove(): void };
  readonly deliveries: readonly Delivery[];
  /** Sends until a 2xx or the last retry; never rejects. */
  send(request: IpnRequest, retries?: number): Promise<Delivery>;
  /** Cancels running attempts and pending retries, and resolves when none is left. */
  stop(): Promise<void>;
};

/** Retries come `retryMs` apart; each attempt times out after `deadlineMs`. */
export function openIpnSender(sender: {
  retries: number;
  retryMs: number;
  deadlineMs: number;
  snapshot?: readonly StoredDelivery[] | undefined;
}): IpnSender {
  const deliveries = (sender.snapshot ?? []).map(({ attempts, ...request }) => describe(request, attempts));
  const listeners = new Set<() => void>();
  const notifyListeners = (): void => {
    for (const listener of listeners) listener();
  };
  const stopping = new AbortController();
  const pending = new Set<Promise<Delivery>>();

  async function attempt({ url, body, signature }: IpnRequest): Promise<Attempt> {
    const startedAt = new Date();
    const deadline = AbortSignal.timeout(sender.deadlineMs);
    const headers: Record<string, string> = {
      "content-type": "application/json",
      "user-agent": "NOWPayments",
    };
    if (signature !== null) headers[SIGNATURE_HEADER] = signature;
    try {
      const signal = AbortSignal.any([deadline, stopping.signal]);
      const response = await fetch(url, { method: "POST", body, headers, signal, redirect: "manual" });
      const answer = (await response.text()).slice(0, ANSWER_LIMIT);
      return { startedAt, result: "answered", httpStatus: response.status, answer };
    } catch {
      const result = stopping.signal.aborted
        ? "stopped"
        : deadline.aborted
          ? "timed-out"
          : "connection-failed";
      return { startedAt, result, httpStatus: null, answer: "" };
    }
  }

  async function deliver(request: IpnRequest, retries: number): Promise<Delivery> {
    const attempts: Attempt[] = [];
    const delivery = describe(request, attempts);
    deliveries.push(delivery);
    notifyListeners();
    for (let left = retries; ; left -= 1) {
      attempts.push(await attempt(request));
      notifyListeners();
      if (delivery.accepted || left <= 0 || stopping.signal.aborted) return delivery;
      await sleep(sender.retryMs, undefined, { signal: stopping.signal }).catch(() => undefined);
      if (stopping.signal.aborted) return delivery;
    }
  }

  return {
    snapshot: () =>
      deliveries
        .slice(-MAX_STORED_DELIVERIES)
        .map(({ url, body, signature, origin, paymentId, withdrawalId, paymentStatus, attempts }) => {
          return { url, body, signature, origin, paymentId, withdrawalId, paymentStatus, attempts };
        }),
    onChange(listener) {
      listeners.add(listener);
      return { remove: () => listeners.delete(listener) };
    },
    deliveries,
    send(request, retries = sender.retries) {
      const sending = deliver(request, retries);
      pending.add(sending);
      return sending.finally(() => pending.delete(sending));
    },
    async stop() {
      stopping.abort();
      await Promise.all(pending);
    },
  };
}

/** Getters, because `attempts` grows while the delivery runs. */
const describe = (request: IpnRequest, attempts: readonly Attempt[]): Delivery => ({
  ...request,
  attempts,
  get httpStatus() {
    return attempts.at(-1)?.httpStatus ?? null;
  },
  get answer() {
    return attempts.at(-1)?.answer ?? "";
  },
  get accepted() {
    return attempts.some(({ httpStatus }) => httpStatus !== null && httpStatus >= 200 && httpStatus < 300);
  },
});
