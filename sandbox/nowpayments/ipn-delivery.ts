import { setTimeout as sleep } from "node:timers/promises";
import { KEPT_DELIVERIES } from "./kept.ts";
import type { KeptDelivery } from "./kept.ts";
import { SIGNATURE_HEADER } from "./ipn-signature.ts";

/** The vendor hangs up on a receiver that has not answered by then. */
export const IPN_DEADLINE_MS = 3_000;

/** Enough of an answer to read in a log. */
const ANSWER_LIMIT = 2_000;

export type Attempt = {
  readonly startedAt: Date;
  readonly result: "answered" | "timed-out" | "connection-failed" | "stopped";
  /** Null unless the receiver answered. */
  readonly httpStatus: number | null;
  readonly answer: string;
};

/** One notification with all its attempts; the same bytes and signature each time. */
export type Delivery = {
  readonly url: string;
  readonly body: string;
  /** Null for a forgery that goes without one. */
  readonly signature: string | null;
  readonly origin: "payment" | "replay" | "forgery";
  /** Of the payment it is about; null for a forgery. */
  readonly paymentId: string | null;
  readonly paymentStatus: string | null;
  readonly attempts: readonly Attempt[];
  /** Of the last attempt; null while none has ended or when it brought no answer. */
  readonly httpStatus: number | null;
  readonly answer: string;
  /** Whether an attempt was answered with a 2xx. */
  readonly accepted: boolean;
};

/** What is sent. */
export type Letter = Pick<Delivery, "url" | "body" | "signature" | "origin" | "paymentId" | "paymentStatus">;

export type Courier = {
  /** The last ones, for a later courier. */
  keep(): KeptDelivery[];
  /** Calls `listener` when a delivery begins, and after each attempt. */
  onChange(listener: () => void): { remove(): void };
  readonly deliveries: readonly Delivery[];
  /** Sends until a 2xx comes back or the retries are used up; never rejects. */
  send(letter: Letter, retries?: number): Promise<Delivery>;
  /** Ends attempts and waits under way, and resolves when none is left. */
  stop(): Promise<void>;
};

/** `retries` further attempts, `retryMs` apart; each is given up after `deadlineMs`. */
export function openCourier(courier: {
  retries: number;
  retryMs: number;
  deadlineMs: number;
  from?: readonly KeptDelivery[] | undefined;
}): Courier {
  const deliveries = (courier.from ?? []).map(({ attempts, ...letter }) => describe(letter, attempts));
  const listeners = new Set<() => void>();
  const tell = (): void => {
    for (const listener of listeners) listener();
  };
  const stopping = new AbortController();
  const underWay = new Set<Promise<Delivery>>();

  async function attempt({ url, body, signature }: Letter): Promise<Attempt> {
    const startedAt = new Date();
    const deadline = AbortSignal.timeout(courier.deadlineMs);
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

  async function deliver(letter: Letter, retries: number): Promise<Delivery> {
    const attempts: Attempt[] = [];
    const delivery = describe(letter, attempts);
    deliveries.push(delivery);
    tell();
    for (let left = retries; ; left -= 1) {
      attempts.push(await attempt(letter));
      tell();
      if (delivery.accepted || left <= 0 || stopping.signal.aborted) return delivery;
      await sleep(courier.retryMs, undefined, { signal: stopping.signal }).catch(() => undefined);
      if (stopping.signal.aborted) return delivery;
    }
  }

  return {
    keep: () =>
      deliveries
        .slice(-KEPT_DELIVERIES)
        .map(({ url, body, signature, origin, paymentId, paymentStatus, attempts }) => {
          return { url, body, signature, origin, paymentId, paymentStatus, attempts };
        }),
    onChange(listener) {
      listeners.add(listener);
      return { remove: () => listeners.delete(listener) };
    },
    deliveries,
    send(letter, retries = courier.retries) {
      const sending = deliver(letter, retries);
      underWay.add(sending);
      return sending.finally(() => underWay.delete(sending));
    },
    async stop() {
      stopping.abort();
      await Promise.all(underWay);
    },
  };
}

/** What `attempts` says by now is read from it each time. */
const describe = (letter: Letter, attempts: readonly Attempt[]): Delivery => ({
  ...letter,
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
