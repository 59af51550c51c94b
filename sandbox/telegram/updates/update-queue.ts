import { randomInt } from "node:crypto";
import { isDeepStrictEqual } from "node:util";
import type { Update, WebhookInfo } from "grammy/types";
import { badRequest, BotApiError } from "../bot-api/bot-api-error.ts";
import { createWebhookSender } from "./webhook-sender.ts";
import type { WebhookSender, WebhookTarget } from "./webhook-sender.ts";

export type UpdateBody = Omit<Update, "update_id">;
export type UpdateKind = Exclude<keyof Update, "update_id">;

/** Kinds that are sent only to a bot that names them in `allowed_updates`. */
const OPT_IN_KINDS: ReadonlySet<string> = new Set<UpdateKind>([
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

/** The updates that the bot has not taken yet, and its `allowed_updates`. */
export type UpdateQueueSnapshot = {
  readonly pending: readonly Update[];
  readonly lastId: number;
  readonly allowed: ReadonlySet<string> | undefined;
};

/** A snapshot may be a second old. Ids of the lost second are never issued again. */
export const ID_GAP_AFTER_RESTORE = 1_000;

export type Redelivery = { readonly keepsId?: boolean };

export type UpdateQueue = {
  snapshot(): UpdateQueueSnapshot;
  /** Queues the update, unless the bot did not allow its kind. */
  push(body: UpdateBody): void;
  /** Every queued update, oldest first, taken or not. */
  readonly log: Update[];
  poll(request: PollRequest, signal: AbortSignal): Promise<readonly Update[]>;
  setWebhook(request: WebhookRequest): void;
  deleteWebhook(dropPending: boolean): void;
  webhookInfo(): WebhookInfo;
  /** Delivers an update again: under the same id to a webhook, under a new one to a poller unless it keeps its id. */
  redeliver(update: Update, options?: Redelivery): void;
  stop(): void;
};

export function createUpdateQueue(snapshot?: UpdateQueueSnapshot): UpdateQueue {
  let pending: Update[] = [...(snapshot?.pending ?? [])];
  const log: Update[] = [...pending];
  let lastId =
    snapshot === undefined ? randomInt(100_000_000, 900_000_000) : snapshot.lastId + ID_GAP_AFTER_RESTORE;
  let allowed: ReadonlySet<string> | undefined = snapshot?.allowed;
  /** Updates that a poller gets once more, whatever its offset. */
  const copies = new Set<Update>();
  let webhook: { readonly target: WebhookTarget; readonly sender: WebhookSender } | undefined;
  let poller: { wake(): void; terminate(): void } | undefined;

  const removePending = (update: Update): void => {
    const index = pending.indexOf(update);
    if (index >= 0) pending.splice(index, 1);
  };
  const deliver = (update: Update): void => {
    pending.push(update);
    if (webhook) webhook.sender.enqueue(update);
    else poller?.wake();
  };
  const allow = (kinds: readonly string[] | undefined): void => {
    // An omitted list leaves the previous one in force; an empty one restores the default.
    if (kinds !== undefined) allowed = kinds.length === 0 ? undefined : new Set(kinds);
  };
  const confirmBefore = (offset: number): void => {
    if (offset < 0) pending = pending.slice(offset);
    else pending = pending.filter((update) => update.update_id >= offset || copies.has(update));
  };
  const takeCopies = (batch: readonly Update[]): void => {
    for (const update of batch) if (copies.delete(update)) removePending(update);
  };

  return {
    snapshot: () => ({ pending, lastId, allowed }),
    log,
    push(body) {
      const kind = Object.keys(body)[0] ?? "";
      const wanted = allowed ? allowed.has(kind) : !OPT_IN_KINDS.has(kind);
      if (!wanted) return;
      // A copy, because the message may be edited later.
      const update: Update = { update_id: ++lastId, ...structuredClone(body) };
      log.push(update);
      deliver(update);
    },
    async poll({ offset, limit = 100, timeout = 0, allowed_updates }, signal) {
      if (webhook)
        throw new BotApiError(
          409,
          "Conflict: can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first",
        );
      poller?.terminate();
      allow(allowed_updates);
      if (offset !== undefined) confirmBefore(offset);
      if (pending.length === 0 && timeout > 0) await waitForUpdate(timeout, signal);
      const batch = pending
        .toSorted((one, other) => one.update_id - other.update_id)
        .slice(0, Math.min(Math.max(limit, 1), 100));
      takeCopies(batch);
      return batch;
    },
    setWebhook({ url, secret_token, max_connections = 40, allowed_updates, drop_pending_updates = false }) {
      if (url === "") return this.deleteWebhook(drop_pending_updates);
      const target = checkTarget(url, secret_token, max_connections);
      allow(allowed_updates);
      if (drop_pending_updates) pending = [];
      // Telegram answers "Webhook is already set", and a delivery that is under way goes on.
      if (!drop_pending_updates && isDeepStrictEqual(webhook?.target, target)) return;
      webhook?.sender.stop();
      poller?.terminate();
      const sender = createWebhookSender(target, removePending);
      webhook = { target, sender };
      for (const update of pending) sender.enqueue(update);
    },
    deleteWebhook(dropPending) {
      webhook?.sender.stop();
      webhook = undefined;
      if (dropPending) pending = [];
    },
    webhookInfo: () => ({
      url: webhook?.target.url ?? "",
      has_custom_certificate: false,
      pending_update_count: pending.length,
      ...webhook?.sender.lastError(),
      ...(webhook ? { max_connections: webhook.target.maxConnections } : {}),
      ...(allowed ? { allowed_updates: [...allowed] as UpdateKind[] } : {}),
    }),
    redeliver(update, { keepsId = false } = {}) {
      const copy = structuredClone(update);
      if (!webhook && keepsId) copies.add(copy);
      deliver(webhook || keepsId ? copy : { ...copy, update_id: ++lastId });
    },
    stop() {
      webhook?.sender.stop();
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
        terminate: () =>
          finish(() =>
            reject(
              new BotApiError(
                409,
                "Conflict: terminated by other getUpdates request; make sure that only one bot instance is running",
              ),
            ),
          ),
      };
      // Telegram waits at most 50 seconds.
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
