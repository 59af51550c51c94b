import { movableClock } from "../../bot/platform/time/clock.ts";
import type { MovableClock } from "../../bot/platform/time/clock.ts";
import { readConfig } from "../../bot/platform/runtime/config.ts";
import type { Database } from "../../bot/platform/database/database.ts";
import { createHttpClient } from "../../bot/platform/runtime/http-client.ts";
import { loadTranslations } from "../../bot/platform/texts/texts.ts";
import { createLogger } from "../../bot/platform/runtime/logger.ts";
import { createSendMeter } from "../../bot/platform/telegram/send-meter.ts";
import { createMetrics } from "../../bot/platform/runtime/metrics.ts";
import type { Platform } from "../../bot/platform/platform.ts";
import { createTelegramApi } from "../../bot/platform/telegram/telegram.ts";
import { providers } from "../../bot/payments/index.ts";

const translations = loadTranslations();

/** A platform with a test's database. Calls to Telegram fail unless `TELEGRAM_API_ROOT` is given. */
export function createTestPlatform(
  database: Database,
  environment: Readonly<Record<string, string>> = {},
): Platform & { readonly clock: MovableClock } {
  const config = readConfig(
    {
      BOT_TOKEN: "123456:AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
      TELEGRAM_API_ROOT: "http://127.0.0.1:9",
      NOWPAYMENTS_API_ROOT: "http://127.0.0.1:9",
      LOG_LEVEL: "silent",
      WHO_MAY_CONNECT: "everybody",
      ...environment,
    },
    providers,
  );
  const sends = createSendMeter();
  const metrics = createMetrics();
  return {
    config,
    database,
    clock: movableClock(),
    http: createHttpClient(),
    logger: createLogger({ level: config.logLevel, secrets: [] }),
    translations,
    telegram: createTelegramApi(config.botToken, config.telegram.apiRoot, { sends, metrics }),
    sends,
    metrics,
  };
}
