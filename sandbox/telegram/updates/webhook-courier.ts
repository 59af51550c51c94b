import type { Update } from "grammy/types";

export type WebhookTarget = {
  readonly url: string;
  readonly secret?: string;
  readonly maxConnections: number;
};

export type Courier = {
  carry(update: Update): void;
  lastError(): { last_error_date: number; last_error_message: string } | Record<string, never>;
  stop(): void;
};

/** Telegram begins with seconds; a test does not want to wait for them. The growth is what matters. */
const FIRST_RETRY_MS = 100;
const LONGEST_RETRY_MS = 10_000;
/** A receiver that keeps a delivery waiting longer gets it again. */
const ANSWER_WITHIN_MS = 30_000;

/**
 * Posts updates to a webhook until a 2xx: those of one chat (or user) in order and one at a time, those of
 * different chats side by side up to `maxConnections`.
 */
export function createCourier(target: WebhookTarget, onDelivered: (update: Update) => void): Courier {
  const lines = new Map<string, Update[]>();
  /** Lines with an update to post and nobody posting, first come first served. */
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
      signal: AbortSignal.any([stopping.signal, AbortSignal.timeout(ANSWER_WITHIN_MS)]),
    });
    await response.arrayBuffer();
    if (!response.ok)
      throw new Error(`Wrong response from the webhook: ${response.status} ${response.statusText}`);
  };

  const serve = async (key: string, failures: number): Promise<void> => {
    const line = lines.get(key) ?? [];
    const update = line[0];
    if (update === undefined) return;
    open += 1;
    try {
      await post(update);
      line.shift();
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
    else if (line.length > 0) ready.push(key);
    else lines.delete(key);
    pump();
  };
  const retryLater = (key: string, failures: number): void => {
    const timer = setTimeout(
      () => {
        timers.delete(timer);
        void serve(key, failures);
      },
      Math.min(FIRST_RETRY_MS * 2 ** (failures - 1), LONGEST_RETRY_MS),
    );
    timers.add(timer);
  };
  const pump = (): void => {
    while (open < target.maxConnections) {
      const key = ready.shift();
      if (key === undefined) return;
      void serve(key, 0);
    }
  };

  return {
    carry(update) {
      const key = lineOf(update);
      const line = lines.get(key);
      if (line) {
        line.push(update);
        return;
      }
      lines.set(key, [update]);
      ready.push(key);
      pump();
    },
    lastError: () => lastError ?? {},
    stop() {
      stopping.abort();
      for (const timer of timers) clearTimeout(timer);
    },
  };
}

function lineOf(update: Update): string {
  const message = update.message ?? update.callback_query?.message ?? update.channel_post;
  const membership = update.my_chat_member ?? update.chat_member ?? update.chat_join_request;
  const chat = message?.chat ?? membership?.chat;
  const user = update.pre_checkout_query?.from ?? update.subscription?.user;
  return String(chat?.id ?? user?.id ?? "others");
}
