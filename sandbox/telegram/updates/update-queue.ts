import { randomInt } from "node:crypto";
import type { Update, WebhookInfo } from "grammy/types";
import { badRequest, Refusal } from "../refusal.ts";
import { NUMBERS_NOT_GIVEN_AGAIN } from "../world/messages.ts";
import { createCourier } from "./webhook-courier.ts";
import type { Courier, WebhookTarget } from "./webhook-courier.ts";

export type UpdateBody = Omit<Update, "update_id">;
export type UpdateKind = Exclude<keyof Update, "update_id">;

/** Sent only to a bot that names them; the rest is the default. */
const ON_REQUEST_ONLY: ReadonlySet<string> = new Set<UpdateKind>([
  "chat_member",
  "message_reaction",
  "message_reaction_count",
]);

export type PollRequest = {
  readonly offset?: number;
  readonly limit?: number;
  /** Seconds. */
  readonly timeout?: number;
  readonly allowed_updates?: readonly string[];
};

export type WebhookRequest = {
  readonly url: string;
  readonly secret_token?: string;
  readonly max_connections?: number;
  readonly allowed_updates?: readonly string[];
  readonly drop_pending_updates?: boolean;
};

/** What a later Telegram is given to go on from: what the bot has not taken yet, and what it asked for. */
export type KeptUpdates = {
  readonly pending: readonly Update[];
  readonly lastId: number;
  readonly allowed: ReadonlySet<string> | undefined;
};

export type UpdateQueue = {
  keep(): KeptUpdates;
  /** Keeps the update for the bot, unless the bot did not ask for this kind. */
  push(body: UpdateBody): void;
  /** Everything that was kept, oldest first, whether the bot fetched it or not. */
  readonly log: Update[];
  poll(request: PollRequest, signal: AbortSignal): Promise<readonly Update[]>;
  setWebhook(request: WebhookRequest): void;
  deleteWebhook(dropPending: boolean): void;
  webhookInfo(): WebhookInfo;
  /** Delivers once more what the bot has had: under the same id to a webhook, under a new one to a poller. */
  redeliver(update: Update): void;
  stop(): void;
};

export function createUpdateQueue(from?: KeptUpdates): UpdateQueue {
  let pending: Update[] = [...(from?.pending ?? [])];
  const log: Update[] = [...pending];
  let lastId =
    from === undefined ? randomInt(100_000_000, 900_000_000) : from.lastId + NUMBERS_NOT_GIVEN_AGAIN;
  let allowed: ReadonlySet<string> | undefined = from?.allowed;
  let webhook: { readonly target: WebhookTarget; readonly courier: Courier } | undefined;
  let poller: { wake(): void; dismiss(): void } | undefined;

  const settle = (update: Update): void => {
    const index = pending.indexOf(update);
    if (index >= 0) pending.splice(index, 1);
  };
  const enqueue = (update: Update): void => {
    pending.push(update);
    if (webhook) webhook.courier.carry(update);
    else poller?.wake();
  };
  const allow = (kinds: readonly string[] | undefined): void => {
    // An omitted list leaves the previous one in force; an empty one brings back the default.
    if (kinds !== undefined) allowed = kinds.length === 0 ? undefined : new Set(kinds);
  };
  const confirmBefore = (offset: number): void => {
    if (offset < 0) pending = pending.slice(offset);
    else pending = pending.filter((update) => update.update_id >= offset);
  };

  return {
    keep: () => ({ pending, lastId, allowed }),
    log,
    push(body) {
      const kind = Object.keys(body)[0] ?? "";
      const wanted = allowed ? allowed.has(kind) : !ON_REQUEST_ONLY.has(kind);
      if (!wanted) return;
      // A copy: what happens to the message later must not change what was reported.
      const update: Update = { update_id: ++lastId, ...structuredClone(body) };
      log.push(update);
      enqueue(update);
    },
    async poll({ offset, limit = 100, timeout = 0, allowed_updates }, signal) {
      if (webhook)
        throw new Refusal(
          409,
          "Conflict: can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first",
        );
      poller?.dismiss();
      allow(allowed_updates);
      if (offset !== undefined) confirmBefore(offset);
      if (pending.length === 0 && timeout > 0) await waitForUpdate(timeout, signal);
      return pending.slice(0, Math.min(Math.max(limit, 1), 100));
    },
    setWebhook({ url, secret_token, max_connections = 40, allowed_updates, drop_pending_updates = false }) {
      if (url === "") return this.deleteWebhook(drop_pending_updates);
      const target = checkTarget(url, secret_token, max_connections);
      allow(allowed_updates);
      if (drop_pending_updates) pending = [];
      webhook?.courier.stop();
      poller?.dismiss();
      const courier = createCourier(target, settle);
      webhook = { target, courier };
      for (const update of pending) courier.carry(update);
    },
    deleteWebhook(dropPending) {
      webhook?.courier.stop();
      webhook = undefined;
      if (dropPending) pending = [];
    },
    webhookInfo: () => ({
      url: webhook?.target.url ?? "",
      has_custom_certificate: false,
      pending_update_count: pending.length,
      ...webhook?.courier.lastError(),
      ...(webhook ? { max_connections: webhook.target.maxConnections } : {}),
      ...(allowed ? { allowed_updates: [...allowed] as UpdateKind[] } : {}),
    }),
    redeliver(update) {
      const copy = structuredClone(update);
      enqueue(webhook ? copy : { ...copy, update_id: ++lastId });
    },
    stop() {
      webhook?.courier.stop();
      poller?.wake();
    },
  };

  function waitForUpdate(seconds: number, signal: AbortSignal): Promise<void> {
    return new Promise((resolve, reject) => {
      const finish = (end: () => void): void => {
        clearTimeout(timer);
        signal.removeEventListener("abort", waiter.wake);
        if (poller === waiter) poller = undefined;
        end();
      };
      const waiter = {
        wake: () => finish(resolve),
        dismiss: () =>
          finish(() =>
            reject(
              new Refusal(
                409,
                "Conflict: terminated by other getUpdates request; make sure that only one bot instance is running",
              ),
            ),
          ),
      };
      // Telegram waits 50 s at most, whatever was asked for.
      const timer = setTimeout(waiter.wake, Math.min(seconds, 50) * 1000);
      signal.addEventListener("abort", waiter.wake);
      poller = waiter;
    });
  }
}

function checkTarget(url: string, secret: string | undefined, maxConnections: number): WebhookTarget {
  const address = URL.canParse(url) ? new URL(url) : undefined;
  const isLocal = address?.protocol === "http:" && address.hostname === "127.0.0.1";
  if (address?.protocol !== "https:" && !isLocal)
    throw badRequest("bad webhook: An HTTPS URL must be provided for webhook");
  if (secret !== undefined && !/^[\w-]{1,256}$/u.test(secret))
    throw badRequest("secret token contains unallowed characters");
  if (maxConnections < 1 || maxConnections > 100)
    throw badRequest("max_connections must be between 1 and 100");
  return { url, maxConnections, ...(secret === undefined ? {} : { secret }) };
}
