import { setTimeout as sleep } from "node:timers/promises";

/** Responses are cut to this length in the log. */
const ANSWER_LIMIT = 2_000;

export type Attempt = {
  readonly startedAt: Date;
  readonly result: "answered" | "timed-out" | "connection-failed" | "stopped";
  /** Null without a response. */
  readonly httpStatus: number | null;
  readonly answer: string;
};

/** A JSON notification to a merchant's endpoint; a provider adds what its log shows. */
export type Outgoing = { readonly url: string; readonly body: string };

/** One notification with all its attempts; every attempt sends the same bytes. */
export type Delivered<Request extends Outgoing> = Request & {
  readonly attempts: readonly Attempt[];
  /** Status of the last attempt; null before its end or without a response. */
  readonly httpStatus: number | null;
  readonly answer: string;
  /** Whether an attempt was answered with a 2xx. */
  readonly accepted: boolean;
};

export type Stored<Request extends Outgoing> = {
  readonly request: Request;
  readonly attempts: readonly Attempt[];
};

/** Deliveries that a snapshot contains, for the log and for replays. */
const MAX_STORED_DELIVERIES = 300;

export type NotificationSender<Request extends Outgoing> = {
  /** The newest deliveries, for a later sender. */
  snapshot(): Stored<Request>[];
  /** Calls `listener` when a delivery begins, and after each attempt. */
  onChange(listener: () => void): { remove(): void };
  readonly deliveries: readonly Delivered<Request>[];
  /** Sends until a 2xx or the last retry; never rejects. */
  send(request: Request, retries?: number): Promise<Delivered<Request>>;
  /** Cancels running attempts and pending retries, and resolves when none is left. */
  stop(): Promise<void>;
};

/** Retries come `retryMs` apart; each attempt times out after `deadlineMs`. */
export function openNotificationSender<Request extends Outgoing>(sender: {
  retries: number;
  retryMs: number;
  deadlineMs: number;
  /** Called for each attempt: a provider may sign every one anew. */
  headers: (request: Request) => Record<string, string>;
  snapshot?: readonly Stored<Request>[] | undefined;
}): NotificationSender<Request> {
  const stored: Stored<Request>[] = [...(sender.snapshot ?? [])];
  const deliveries = stored.map(({ request, attempts }) => describe(request, attempts));
  const listeners = new Set<() => void>();
  const notifyListeners = (): void => {
    for (const listener of listeners) listener();
  };
  const stopping = new AbortController();
  const pending = new Set<Promise<Delivered<Request>>>();

  async function attempt(request: Request): Promise<Attempt> {
    const startedAt = new Date();
    const deadline = AbortSignal.timeout(sender.deadlineMs);
    const headers = { "content-type": "application/json", ...sender.headers(request) };
    const { url, body } = request;
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

  async function deliver(request: Request, retries: number): Promise<Delivered<Request>> {
    const attempts: Attempt[] = [];
    const delivery = describe(request, attempts);
    stored.push({ request, attempts });
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
    snapshot: () => stored.slice(-MAX_STORED_DELIVERIES),
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
const describe = <Request extends Outgoing>(
  request: Request,
  attempts: readonly Attempt[],
): Delivered<Request> => ({
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
