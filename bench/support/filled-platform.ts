import type { Bot } from "grammy";
import { Client } from "pg";
import { createBot } from "../../bot/bot.ts";
import type { BotContext } from "../../bot/platform/context.ts";
import { parseDatabaseUrl } from "../../bot/platform/database/connection.ts";
import type { Connection } from "../../bot/platform/database/connection.ts";
import { openDatabase } from "../../bot/platform/database/database.ts";
import type { Platform } from "../../bot/platform/platform.ts";
import { createMetrics } from "../../bot/platform/runtime/metrics.ts";
import { readConfig } from "../../bot/platform/runtime/config.ts";
import { createHttpClient } from "../../bot/platform/runtime/http-client.ts";
import { createLogger } from "../../bot/platform/runtime/logger.ts";
import { createSendMeter } from "../../bot/platform/telegram/send-meter.ts";
import { createTelegramApi } from "../../bot/platform/telegram/telegram.ts";
import { loadTranslations } from "../../bot/platform/texts/texts.ts";
import { systemClock } from "../../bot/platform/time/clock.ts";
import { fillDatabase } from "../fill/fill.ts";
import { startBenchPostgres } from "./postgres.ts";
import { BENCH_BOT } from "./bench-bot.ts";
import { recordTelegram } from "./recorded-telegram.ts";
import type { RecordedTelegram } from "./recorded-telegram.ts";
import { providers } from "../../bot/payments/index.ts";

export const OPERATOR = 99_999_999_999;

/** The bot in this process, over a filled database. */
export type FilledPlatform = {
  readonly platform: Platform;
  readonly bot: Bot<BotContext>;
  readonly telegram: RecordedTelegram;
};

/**
 * Works with databases of so many subscriptions. A million take half an hour to fill, so databases that `npm run fill` filled may
 * serve instead: BENCH_FILLED holds their URLs in the order of the counts, with a space between them.
 */
export async function withFilledPlatforms<Result>(
  counts: readonly number[],
  work: (platforms: readonly FilledPlatform[]) => Promise<Result>,
): Promise<Result> {
  const urls = process.env["BENCH_FILLED"]?.split(" ") ?? [];
  const opened = new AsyncDisposableStack();
  try {
    const platforms: FilledPlatform[] = [];
    for (const [index, count] of counts.entries()) {
      const url = urls[index];
      const connection =
        url === undefined
          ? await startFilled((client) => fillDatabase(client, count), opened)
          : parseDatabaseUrl(url);
      platforms.push(openPlatform(connection, opened));
    }
    return await work(platforms);
  } finally {
    await opened.disposeAsync();
  }
}

/** Works with a database of its own, which `fill` fills. */
export const openFilled = async (
  fill: (client: Client) => Promise<void>,
  opened: AsyncDisposableStack,
  environment: Readonly<Record<string, string>>,
): Promise<Platform> => openPlatform(await startFilled(fill, opened), opened, environment).platform;

async function startFilled(
  fill: (client: Client) => Promise<void>,
  opened: AsyncDisposableStack,
): Promise<Connection> {
  const postgres = await startBenchPostgres();
  opened.defer(() => postgres.stop());
  const client = new Client(postgres.connection);
  await client.connect();
  try {
    await fill(client);
  } finally {
    await client.end();
  }
  return postgres.connection;
}

function openPlatform(
  connection: Connection,
  opened: AsyncDisposableStack,
  environment: Readonly<Record<string, string>> = {},
): FilledPlatform {
  const config = readConfig(
    {
      BOT_TOKEN: "123456:AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
      PUBLIC_URL: "https://bot.example",
      OPERATOR_IDS: String(OPERATOR),
      WHO_MAY_CONNECT: "everybody",
      PAYOUTS: "on",
      NOWPAYMENTS_API_KEY: "key of the benchmarks",
      NOWPAYMENTS_IPN_SECRET: "secret of the benchmarks",
      LOG_LEVEL: "error",
      // Nothing listens there: the recorded Telegram answers in this process.
      TELEGRAM_API_ROOT: "http://127.0.0.1:9",
      ...environment,
    },
    providers,
  );
  const database = openDatabase(connection, { onError: (error) => console.error(error) });
  opened.defer(() => database.close());
  const sends = createSendMeter();
  const metrics = createMetrics();
  const telegram = recordTelegram();
  const api = createTelegramApi(config.botToken, config.telegram.apiRoot, { sends, metrics });
  api.config.use(telegram.transformer);
  const http = createHttpClient();
  opened.defer(() => http.close());
  const platform: Platform = {
    config,
    database,
    http,
    sends,
    metrics,
    clock: systemClock,
    logger: createLogger({ level: config.logLevel, secrets: [] }),
    translations: loadTranslations(),
    telegram: api,
  };
  const bot = createBot(platform, BENCH_BOT);
  bot.api.config.use(telegram.transformer);
  return { platform, bot, telegram };
}
