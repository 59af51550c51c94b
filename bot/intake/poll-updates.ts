import { setTimeout as sleep } from "node:timers/promises";
import { createConcurrentSink, createRunner, createSource, createUpdateFetcher } from "@grammyjs/runner";
import type { UpdateSupplier } from "@grammyjs/runner";
import type { Bot } from "grammy";
import type { Update } from "grammy/types";
import type { BotContext } from "../platform/context.ts";
import type { Connection } from "../platform/database/connection.ts";
import { isDatabaseAway, isServerFull } from "../platform/database/recovery.ts";
import type { Platform } from "../platform/platform.ts";
import { allowedUpdates } from "./update-kinds.ts";
import { createHandlerSlots } from "./handler-slots.ts";
import { createInbox, isPreCheckout } from "./inbox.ts";
import type { Inbox } from "./inbox.ts";
import { isMoneyUpdate, storeMoneyUpdates } from "./money-updates.ts";
import { createPollingSession } from "./polling-lock.ts";

export type PollingOptions = {
  readonly bot: Bot<BotContext>;
  readonly platform: Platform;
  /** For the lock that only one process holds. */
  readonly connection: Connection;
};

export type Polling = {
  /** "standby": another process polls, and this one takes over when the other ends. */
  state(): "starting" | "polling" | "standby" | "stopped";
  /** Stops fetching and waits for the updates that are being handled. */
  readonly stop: () => Promise<void>;
};

// After a fault of the database or of Telegram.
const RETRY_MS = 1_000;
// After a lost lock, and while other processes hold all connections of the server: updates wait.
const HURRY_MS = 100;
// Below the time-out of Bot API calls (20 s), which would cut a longer poll.
const LONG_POLL_SECONDS = 15;
// Includes the updates that wait for their turn. 80 chats with full queues reach the limit; Telegram keeps further updates.
const TAKEN_AT_ONCE = 1_000;
// The search for updates that met faults until their last attempt.
const SEARCH_SECONDS = 30;

/** Polls Telegram, or stands by while another process polls, until it is stopped. */
export function startPolling({ bot, platform, connection }: PollingOptions): Polling {
  const { logger, database } = platform;
  const stopping = new AbortController();
  const session = createPollingSession(connection);
  let state: ReturnType<Polling["state"]> = "starting";

  const turn = async (): Promise<number> => {
    const lock = await session.tryLock(state === "standby" ? stopping.signal : undefined);
    if (lock === undefined) {
      if (state !== "standby")
        logger.info({ event: "polling_standby" }, "Another process polls Telegram; this one stands by");
      state = "standby";
      // The next attempt waits for the lock.
      return 0;
    }
    lock.lost.addEventListener("abort", () => database.pool.cutIdle(), { once: true });
    try {
      const ending = AbortSignal.any([stopping.signal, lock.lost]);
      await poll({
        bot,
        platform,
        ending,
        lost: lock.lost,
        onState: (isWell) => (state = isWell ? "polling" : "starting"),
      });
    } finally {
      await lock.release();
    }
    return lock.lost.aborted ? HURRY_MS : RETRY_MS;
  };
  const loop = async (): Promise<void> => {
    while (!stopping.signal.aborted) {
      const wait = await turn().catch((error: unknown) => {
        if (isServerFull(error)) {
          state = "starting";
          database.pool.makeRoom();
          return HURRY_MS;
        }
        if (isDatabaseAway(error)) database.pool.cutIdle();
        if (!stopping.signal.aborted)
          logger.error({ event: "polling_stopped", err: error }, "Polling stopped and starts again");
        state = "starting";
        return RETRY_MS;
      });
      await sleep(wait, undefined, { signal: stopping.signal }).catch(() => undefined);
    }
    await session.close();
    state = "stopped";
  };
  const ended = loop();
  return {
    state: () => state,
    stop: () => {
      stopping.abort();
      return ended;
    },
  };
}

type PollOptions = {
  readonly bot: Bot<BotContext>;
  readonly platform: Platform;
  readonly ending: AbortSignal;
  readonly lost: AbortSignal;
  /** Whether Telegram delivers updates. */
  readonly onState: (isWell: boolean) => void;
};

/** Polls until `ending`, then waits for running handlers and confirms the last batch to Telegram. */
async function poll({ bot, platform, ending, lost, onState }: PollOptions): Promise<void> {
  const { logger } = platform;
  // A webhook of an earlier configuration makes every getUpdates fail with 409.
  await bot.api.deleteWebhook();
  await bot.init();
  const slots = createHandlerSlots();
  const inbox = createInbox({
    bot,
    platform,
    // At the end, waiting updates stay for the process that takes over, which is ready sooner than this one would be done.
    run: (_chat, work) => slots.run(() => (ending.aborted ? Promise.resolve() : work())),
    search: { everyMs: SEARCH_SECONDS * 1_000, olderThanSeconds: SEARCH_SECONDS },
    // Nobody else handles updates. A second less, for a process that takes the polling over.
    ownMs: (SEARCH_SECONDS - 1) * 1_000,
  });
  const source = updateSource({ bot, platform, inbox, onState });
  const sink = createConcurrentSink<Update>(
    { consume: (update) => inbox.take(update) },
    async (error) => logger.error({ event: "update_failed", err: error }, "An update failed"),
    { concurrency: TAKEN_AT_ONCE },
  );
  const runner = createRunner(createSource(source), sink);
  // A killed process may have left updates. The holder of the polling lock handles them.
  await inbox.takeUp(0).catch(async (error: unknown) => {
    await inbox.close();
    throw error;
  });
  runner.start();
  // Telegram answers the first call when the first update comes, so the state cannot wait for the answer.
  onState(true);
  const ended = runner.task() ?? Promise.resolve();
  try {
    await Promise.race([ended, aborted(ending)]);
  } finally {
    if (runner.isRunning()) await runner.stop();
    // The runner's own stop does not wait for the handlers.
    await inbox.close();
    // Without this call the last batch, although handled, comes again to the next start.
    if (!lost.aborted) await source.confirm().catch(() => undefined);
  }
}

type Source = UpdateSupplier<Update> & { confirm(): Promise<void> };
type SourceOptions = Pick<PollOptions, "bot" | "platform" | "onState"> & { readonly inbox: Inbox };

/**
 * Fetching the next batch tells Telegram that the last one arrived. So a batch is passed on only after its
 * updates are stored. When that fails, the source fails, a new one starts, and Telegram sends the batch again. Only pre-checkout
 * queries are answered meanwhile; they are stored for the process that takes over from a killed one.
 */
function updateSource({ bot, platform, inbox, onState }: SourceOptions): Source {
  const fetch = createUpdateFetcher<Update, unknown>(
    {
      handleUpdate: () => Promise.resolve(),
      errorHandler: () => undefined,
      api: {
        async getUpdates(options, signal) {
          try {
            const updates = await bot.api.getUpdates({ ...options, allowed_updates: allowedUpdates }, signal);
            onState(true);
            return updates;
          } catch (error) {
            if (!signal.aborted) {
              onState(false);
              platform.logger.warn(
                { event: "get_updates_failed", err: error },
                "Telegram delivered no updates",
              );
            }
            throw error;
          }
        },
      },
    },
    { fetch: { timeout: LONG_POLL_SECONDS }, retryInterval: RETRY_MS, silent: true },
  );
  /** @returns the updates that handlers have not seen before. */
  const store = async (updates: readonly Update[]): Promise<ReadonlySet<Update>> => {
    await storeMoneyUpdates(platform, bot, updates.filter(isMoneyUpdate));
    return new Set(await inbox.store(updates.filter((update) => !isMoneyUpdate(update))));
  };
  let next = 0;
  return {
    async supply(batchSize, signal) {
      const updates = await fetch(batchSize, signal);
      const storing = store(updates);
      for (const update of updates.filter(isPreCheckout))
        void inbox.take(
          update,
          storing.then(
            (stored) => stored.has(update),
            () => false,
          ),
        );
      const stored = await storing;
      next = (updates.at(-1)?.update_id ?? next - 1) + 1;
      return updates.filter((update) => stored.has(update) && !isPreCheckout(update));
    },
    async confirm() {
      if (next > 0) await bot.api.getUpdates({ offset: next, limit: 1, timeout: 0 });
    },
  };
}

const aborted = (signal: AbortSignal): Promise<void> =>
  new Promise((done) => {
    if (signal.aborted) done();
    else signal.addEventListener("abort", () => done(), { once: true });
  });
