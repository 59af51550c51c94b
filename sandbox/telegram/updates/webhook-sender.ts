import type { Update } from "grammy/types";

export type WebhookTarget = {
  readonly url: string;
  readonly secret?: string;
  readonly maxConnections: number;
};

export type WebhookSender = {
  enqueue(update: Update): void;
  lastError(): { last_error_date: number; last_error_message: string } | Record<string, never>;
  stop(): void;
};

/** Telegram starts with seconds, which is too slow for tests. */
const FIRST_RETRY_MS = 100;
const MAX_RETRY_MS = 10_000;
/** A delivery without a response within this time is retried. */
const RESPONSE_TIMEOUT_MS = 30_000;

/**
 * Posts updates to a webhook until a 2xx. The updates of one chat (or user) go in order and one at a time, those of
 * different chats in parallel up to `maxConnections`.
 */
export function createWebhookSender(
  target: WebhookTarget,
  onDelivered: (update: Update) => void,
): WebhookSender {
  const queues = new Map<string, Update[]>();
  /** Keys of queues with an update and no running delivery, in order of arrival. */
  const ready: string[] = [];
  const timers = new Set<NodeJS.Timeout>();
  const stopping = new AbortController();
  let open = 0;
  let lastError: { last_error_date: number; last_error_message: string } | undefined;

  const post = async (update: Update): Promise<void> => {
    const response = await fetch(target.url, {
      method: "POST",
      headers: {
        "content-type": "application/json",
        ...(target.secret === undefined ? {} : { "x-telegram-bot-api-secret-token": target.secret }),
      },
      body: JSON.stringify(update),
      redirect: "manual",
      signal: AbortSignal.any([stopping.signal, AbortSignal.timeout(RESPONSE_TIMEOUT_MS)]),
    });
    await response.arrayBuffer();
    if (!response.ok)
      throw new Error(`Wrong response from the webhook: ${response.status} ${response.statusText}`);
  };

  const deliverNext = async (key: string, failures: number): Promise<void> => {
    const queue = queues.get(key) ?? [];
    const update = queue[0];
    if (update === undefined) return;
    open += 1;
    try {
      await post(update);
      queue.shift();
      onDelivered(update);
      failures = 0;
    } catch (error) {
      failures += 1;
      const last_error_message = error instanceof Error ? error.message : String(error);
      lastError = { last_error_date: Math.floor(Date.now() / 1000), last_error_message };
    } finally {
      open -= 1;
    }
    if (stopping.signal.aborted) return;
    if (failures > 0) retryLater(key, failures);
    else if (queue.length > 0) ready.push(key);
    else queues.delete(key);
    deliverReady();
  };
  const retryLater = (key: string, failures: number): void => {
    const timer = setTimeout(
      () => {
        timers.delete(timer);
        void deliverNext(key, failures);
      },
      Math.min(FIRST_RETRY_MS * 2 ** (failures - 1), MAX_RETRY_MS),
    );
    timers.add(timer);
  };
  const deliverReady = (): void => {
    while (open < target.maxConnections) {
      const key = ready.shift();
      if (key === undefined) return;
      void deliverNext(key, 0);
    }
  };

  return {
    enqueue(update) {
      const key = queueKey(update);
      const queue = queues.get(key);
      if (queue) {
        queue.push(update);
        return;
      }
      queues.set(key, [update]);
      ready.push(key);
      deliverReady();
    },
    lastError: () => lastError ?? {},
    stop() {
      stopping.abort();
      for (const timer of timers) clearTimeout(timer);
    },
  };
}

function queueKey(update: Update): string {
  const message = update.message ?? update.callback_query?.message ?? update.channel_post;
  const membership = update.my_chat_member ?? update.chat_member ?? update.chat_join_request;
  const chat = message?.chat ?? membership?.chat;
  const user = update.pre_checkout_query?.from ?? update.subscription?.user;
  return String(chat?.id ?? user?.id ?? "others");
}
