import { BotError, GrammyError } from "grammy";
import type { Bot } from "grammy";
import type { Update } from "grammy/types";
import type { Pool } from "pg";
import { handlingUpdate } from "../platform/claim-effect.ts";
import type { BotContext } from "../platform/context.ts";
import { isOverrun } from "../platform/database/recovery.ts";
import { queryOn, runOn } from "../platform/database/statement.ts";
import { AlreadyHandled } from "../platform/forms/chat-state.ts";
import type { Platform } from "../platform/platform.ts";
import { isFault } from "../platform/telegram/telegram.ts";
import { holdCalls } from "../platform/telegram/held-calls.ts";
import type { HeldCall } from "../platform/telegram/held-calls.ts";
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

// A program that stood still passes the limit of a transaction once. Work that passes the limit again is too large, or the database too
// slow: the person hears so, instead of waiting for days.
const MOST_OVERRUNS = 3;

/**
 * The work on one stored update: its handlers run until their effects are stored; then the calls that they left are made; then the
 * update counts as handled.
 */
export function createUpdateWork({ bot, platform, update, settle, ownMs }: WorkOptions): UpdateWork {
  const { pool } = platform.database;
  const id = update.update_id;
  let answers: HeldCall[] | undefined;
  let isOurs = true;
  let overruns = 0;
  const isGivenUp = (error: unknown): boolean => isOverrun(error) && ++overruns >= MOST_OVERRUNS;
  const ownUntil = performance.now() + ownMs;

  const work = async (): Promise<void> => {
    answers ??= [...(await runHandlers({ bot, pool, update, isGivenUp }))];
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

type Run = {
  readonly bot: Bot<BotContext>;
  readonly pool: Pool;
  readonly update: Update;
  /** Asked once for each fault. */
  readonly isGivenUp: (fault: unknown) => boolean;
};

/** A fault leads to another run, and any other error to an apology. @returns the calls that the handlers left. */
async function runHandlers({ bot, pool, update, isGivenUp }: Run): Promise<readonly HeldCall[]> {
  const held = holdCalls(update);
  try {
    await handlingUpdate(update.update_id, () => bot.handleUpdate(update));
  } catch (error) {
    if (!(error instanceof BotError)) throw error;
    const cause: unknown = held.fault ?? error.error;
    if (cause instanceof AlreadyHandled || (isFault(cause) && !isGivenUp(cause))) throw cause;
    await bot.errorHandler(error as BotError<BotContext>);
  }
  const { calls } = held;
  // If the calls were not stored, a kill between two of them would run the handlers again.
  if (calls.length > 0 && !held.isStored)
    await runOn(pool, storeAnswers, { id: update.update_id, answers: JSON.stringify(calls) }, "prepared");
  return calls;
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
