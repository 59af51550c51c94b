import { BotError, GrammyError } from "grammy";
import type { Bot } from "grammy";
import type { Update } from "grammy/types";
import type { Pool } from "pg";
import { handlingUpdate } from "../platform/claim-effect.ts";
import type { BotContext } from "../platform/context.ts";
import { queryOn, runOn } from "../platform/database/statement.ts";
import { AlreadyHandled } from "../platform/forms/chat-state.ts";
import type { Platform } from "../platform/platform.ts";
import { isFault } from "../platform/telegram/telegram.ts";
import { holdCalls } from "../platform/telegram/held-calls.ts";
import type { HeldCall, HeldCalls } from "../platform/telegram/held-calls.ts";
import { readUpdate, storeAnswers } from "./received-updates.sql.ts";

/** Handles an update that is not stored. The error boundary takes errors of the handlers. */
export async function handleUpdate(bot: Bot<BotContext>, update: Update): Promise<void> {
  try {
    await bot.handleUpdate(update);
  } catch (error) {
    if (!(error instanceof BotError)) throw error;
    await bot.errorHandler(error as BotError<BotContext>);
  }
}

export type UpdateWork = {
  /** Continues where the last run ended. @throws a fault, after which the work can run again. */
  readonly run: () => Promise<void>;
  /** Another process may have handled the update: the next run asks the database first. */
  readonly reload: () => void;
};

type WorkOptions = {
  readonly bot: Bot<BotContext>;
  readonly platform: Platform;
  readonly update: Update;
  readonly settle: (updateId: number) => Promise<unknown>;
  /** The time in which no other process takes up the update. */
  readonly ownMs: number;
};

/**
 * The work on one stored update: its handlers run until their effects are stored; then the calls that they left are made; then the
 * update counts as handled.
 */
export function createUpdateWork({ bot, platform, update, settle, ownMs }: WorkOptions): UpdateWork {
  const { pool } = platform.database;
  const id = update.update_id;
  let answers: HeldCall[] | undefined;
  let isOurs = true;
  const ownUntil = performance.now() + ownMs;

  const work = async (): Promise<void> => {
    answers ??= [...(await runHandlers(bot, pool, update))];
    for (let [next] = answers; next !== undefined; [next] = answers) {
      await answer(bot, platform, next);
      answers.shift();
    }
    await settle(id);
  };
  return {
    async run() {
      if (!isOurs || performance.now() > ownUntil) {
        const [row] = await queryOn(pool, readUpdate, { id }, "prepared");
        isOurs = true;
        if (row === undefined || row.body === null) return;
        // The program wrote these calls itself, so they need no parsing.
        if (row.answers !== null) answers ??= JSON.parse(row.answers) as HeldCall[];
      }
      try {
        await work();
      } catch (error) {
        if (!(error instanceof AlreadyHandled)) throw error;
      }
    },
    reload: () => void (isOurs = false),
  };
}

/** A fault leads to another run, and any other error to an apology. @returns the calls that the handlers left. */
async function runHandlers(bot: Bot<BotContext>, pool: Pool, update: Update): Promise<readonly HeldCall[]> {
  const held = holdCalls(update);
  try {
    await handlingUpdate(update.update_id, () => bot.handleUpdate(update));
  } catch (error) {
    if (!(error instanceof BotError)) throw error;
    throwIfUnfinished(error.error, held);
    await bot.errorHandler(error as BotError<BotContext>);
  }
  const { calls } = held;
  // If the calls were not stored, a kill between two of them would run the handlers again.
  if (calls.length > 0 && !held.isStored)
    await runOn(pool, storeAnswers, { id: update.update_id, answers: JSON.stringify(calls) }, "prepared");
  return calls;
}

function throwIfUnfinished(cause: unknown, { fault }: HeldCalls): void {
  if (fault !== undefined) throw fault;
  if (cause instanceof AlreadyHandled || isFault(cause)) throw cause;
}

async function answer(
  bot: Bot<BotContext>,
  platform: Platform,
  { method, payload, otherwise }: HeldCall,
): Promise<void> {
  try {
    await bot.api.raw[method](payload as never);
  } catch (error) {
    if (!(error instanceof GrammyError) || isFault(error)) throw error;
    if (error.description.includes("message is not modified")) return;
    if (otherwise !== undefined)
      return await answer(bot, platform, { method: "sendMessage", payload: otherwise });
    platform.logger.warn(
      { event: "answer_refused", method, err: error },
      "Telegram refused an answer to a person",
    );
  }
}
