import { setTimeout as sleep } from "node:timers/promises";
import type { Bot } from "grammy";
import type { Update } from "grammy/types";
import type { BotContext } from "../platform/context.ts";
import { coalesce } from "../platform/runtime/coalesce.ts";
import { retryDatabaseUntilAborted } from "../platform/database/recovery.ts";
import { urgently } from "../platform/database/urgent-work.ts";
import { queryOn, runOn } from "../platform/database/statement.ts";
import type { Platform } from "../platform/platform.ts";
import { isFault, limitMsOf } from "../platform/telegram/telegram.ts";
import { ChatIsBusy } from "./chat-lock.ts";
import { kindOf } from "./update-kinds.ts";
import { createUpdateWork, handleUpdate } from "./handle-update.ts";
import type { UpdateWork } from "./handle-update.ts";
import { listUnhandled, readUpdate, settleUpdates, storeUpdates } from "./received-updates.sql.ts";
import { createUpdateQueue } from "./update-queue.ts";
import type { UpdateKey } from "./update-queue.ts";

export type Inbox = {
  /** Stores updates before they are acknowledged. @returns those that were never delivered before. */
  readonly store: (updates: readonly Update[]) => Promise<readonly Update[]>;
  /**
   * Handles an update in the turn of its chat, until it succeeds. Resolves after the first attempt; never rejects. A pre-checkout
   * query waits neither for its turn nor for `isNew`, because Telegram waits ten seconds for the answer.
   *
   * @param isNew resolves to false if the update was stored before, or could not be stored. The update is then not handled.
   */
  readonly take: (update: Update, isNew?: Promise<boolean>) => Promise<void>;
  /** Whether the update would wait behind another one of its chat. */
  readonly waits: (update: Update) => boolean;
  /** Handles an update that was stored before, unless it is handled or another process works on its chat. */
  readonly takeCopy: (update: Update) => Promise<void>;
  /** Handles the stored updates that are older than this and that the process does not handle yet. */
  readonly takeUp: (seconds: number) => Promise<void>;
  /** Waits for the running handlers. Updates that wait for another attempt stay for the next process. */
  close(): Promise<void>;
};

export type InboxOptions = {
  readonly bot: Bot<BotContext>;
  readonly platform: Platform;
  /**
   * Runs the work on an update when its turn comes.
   * @param isRetaken true: if another process works on the chat, throws `ChatIsBusy` at once and leaves the update to that process.
   */
  readonly run: (key: UpdateKey, work: () => Promise<void>, isRetaken: boolean) => Promise<void>;
  /** The search for stored updates that nobody handles: those of a dead process, or after the last attempt here. */
  readonly search: { readonly everyMs: number; readonly olderThanSeconds: number };
  /** Work that begins within this time after the update came does not ask whether another process has handled it. */
  readonly ownMs: number;
};

// Most faults are over in seconds. Meanwhile the later updates of the chat wait, in their order; after the last attempt they go
// first, and the search takes up the update again.
const WAITS_MS = [500, 1_000, 2_000, 4_000, 8_000, 16_000, 30_000] as const;

export const isPreCheckout = (update: Update): boolean => update.pre_checkout_query !== undefined;

export function createInbox({ bot, platform, run, search, ownMs }: InboxOptions): Inbox {
  const { logger } = platform;
  const { pool } = platform.database;
  const queue = createUpdateQueue({ bot, platform });
  const inHand = new Map<number, Promise<void>>();
  const closing = new AbortController();
  const closed = new Promise<undefined>((done) =>
    closing.signal.addEventListener("abort", () => done(undefined)),
  );
  const settle = coalesce((ids: readonly number[]) => runOn(pool, settleUpdates, { ids }, "prepared"));

  const settleAfterOutage = (id: number): Promise<unknown> =>
    retryDatabaseUntilAborted(() => settle(id), closing.signal);

  /** @param onAttempt called after each attempt. */
  async function carryOut(
    key: UpdateKey,
    work: UpdateWork,
    isRetaken: boolean,
    onAttempt: () => void,
  ): Promise<void> {
    for (const wait of [...WAITS_MS, undefined]) {
      let limitMs = 0;
      try {
        return await run(key, work.run, isRetaken);
      } catch (error) {
        const isBusy = error instanceof ChatIsBusy;
        if (isBusy && isRetaken) return;
        if (!isBusy && !isFault(error)) throw error;
        limitMs = limitMsOf(error);
        logger.warn({ event: "update_postponed", err: error }, "An update met a fault and is handled again");
      }
      onAttempt();
      work.reload();
      if (wait === undefined) return;
      // A call before the time that Telegram names would be refused, and may prolong it.
      await sleep(Math.max(wait, limitMs), undefined, { signal: closing.signal }).catch(() => undefined);
      if (closing.signal.aborted) return;
    }
  }

  function begin(update: Update, isNew: Promise<boolean>, isRetaken: boolean): Promise<void> {
    const id = update.update_id;
    if (inHand.has(id)) return Promise.resolve();
    const work = createUpdateWork({ bot, platform, update, settle, ownMs });
    if (isRetaken) work.reload();
    const attempted = Promise.withResolvers<void>();
    const turn = async (key: UpdateKey): Promise<void> => {
      if (closing.signal.aborted && isRetaken) return;
      if (await isNew) await carryOut(key, work, isRetaken, attempted.resolve);
    };
    const handle = async (): Promise<void> => {
      if (isPreCheckout(update)) {
        await handleUpdate(bot, update);
        if (await isNew) await settleAfterOutage(id);
        return;
      }
      const isDropped = await queue.take(update, turn);
      if (isDropped) platform.metrics.updates.inc({ kind: kindOf(update), outcome: "dropped" });
      if (isDropped && (await isNew)) await settleAfterOutage(id);
    };
    const ended = handle()
      .catch((error: unknown) => logger.error({ event: "update_failed", err: error }, "An update failed"))
      .finally(() => {
        inHand.delete(id);
        attempted.resolve();
      });
    inHand.set(id, ended);
    return attempted.promise;
  }

  const takeUp = async (seconds: number): Promise<void> => {
    // The key of an update is read with the bot's own data.
    await bot.init();
    const reading = queryOn(pool, listUnhandled, { seconds, except: [...inHand.keys()] });
    // A connection that says nothing is given up after half a minute, and a stop does not wait for that.
    const rows = await Promise.race([reading, closed]);
    for (const { body } of rows ?? []) void begin(JSON.parse(body) as Update, Promise.resolve(true), true);
  };
  let searching: Promise<void> | undefined;
  const timer = setInterval(() => {
    searching ??= takeUp(search.olderThanSeconds)
      .catch((error: unknown) =>
        logger.warn({ event: "update_search_failed", err: error }, "Stored updates could not be read"),
      )
      .finally(() => (searching = undefined));
  }, search.everyMs);

  return {
    async store(updates) {
      if (updates.length === 0) return [];
      const ids = updates.map(({ update_id: id }) => id);
      const bodies = updates.map((update) => JSON.stringify(update));
      const rows = await urgently(() => queryOn(pool, storeUpdates, { ids, bodies }, "prepared"));
      const isNew = new Set(rows.map(({ updateId }) => updateId));
      return updates.filter(({ update_id: id }) => isNew.has(id));
    },
    take: (update, isNew = Promise.resolve(true)) => begin(update, isNew, false),
    async takeCopy(update) {
      const isWaiting = async (): Promise<boolean> => {
        const [row] = await queryOn(pool, readUpdate, { id: update.update_id }, "prepared");
        return typeof row?.body === "string";
      };
      if (!(await isWaiting())) return;
      // The process that received the first delivery has begun its work by then, or asks before it begins.
      await sleep(2 * ownMs, undefined, { signal: closing.signal }).catch(() => undefined);
      if (!closing.signal.aborted) await begin(update, Promise.resolve(true), true);
    },
    waits: queue.waits,
    takeUp,
    async close() {
      clearInterval(timer);
      closing.abort();
      await searching;
      await Promise.all(inHand.values());
    },
  };
}
