import { Bot } from "grammy";
import type { TestDatabase } from "./test-database.ts";
import { systemClock } from "../../bot/platform/time/clock.ts";
import { readConfig } from "../../bot/platform/runtime/config.ts";
import type { BotContext } from "../../bot/platform/context.ts";
import { loadTranslations } from "../../bot/platform/texts/texts.ts";
import { createLogger } from "../../bot/platform/runtime/logger.ts";
import { createMetrics } from "../../bot/platform/runtime/metrics.ts";
import type { Platform } from "../../bot/platform/platform.ts";
import { createTelegramApi } from "../../bot/platform/telegram/telegram.ts";
import { installErrorBoundary } from "../../bot/intake/error-boundary.ts";
import { stubToken } from "./telegram-stub.ts";
import type { TelegramStub } from "./telegram-stub.ts";
import { providers } from "../../bot/payments/index.ts";

export type IntakeParts = { bot: Bot<BotContext>; platform: Platform; log: string[] };

/** A bot and the parts of its platform that intake uses. `log` collects the lines of the log. */
export function botOn(database: TestDatabase, telegram: TelegramStub): IntakeParts {
  const log: string[] = [];
  const config = readConfig({ BOT_TOKEN: stubToken, TELEGRAM_API_ROOT: telegram.url }, providers);
  const platform = {
    config,
    database,
    clock: systemClock,
    logger: createLogger({
      level: "info",
      secrets: [],
      destination: { write: (line) => void log.push(line) },
    }),
    translations: loadTranslations(),
    metrics: createMetrics(),
    telegram: createTelegramApi(stubToken, telegram.url),
  } as unknown as Platform;
  const bot = new Bot<BotContext>(stubToken, { client: { apiRoot: telegram.url } });
  installErrorBoundary(bot, platform);
  return { bot, platform, log };
}

/** The waiting jobs, in the order of their keys. */
export const storedJobs = async ({ pool }: TestDatabase): Promise<unknown[]> =>
  (await pool.query("select task_identifier as task, key from graphile_worker.jobs order by key")).rows;

/** The ids of the stored updates that are not handled. */
export const unhandled = async ({ pool }: TestDatabase): Promise<number[]> =>
  (
    await pool.query<{ id: number }>(
      "select update_id::int as id from received_update where body is not null order by 1",
    )
  ).rows.map(({ id }) => id);

/** Stores updates, like a process that is killed before it handles them. */
export async function leaveUnhandled(
  { pool }: TestDatabase,
  ...updates: readonly { readonly update_id: number }[]
): Promise<void> {
  for (const update of updates)
    await pool.query("insert into received_update (update_id, body) values ($1, $2)", [
      update.update_id,
      JSON.stringify(update),
    ]);
}
