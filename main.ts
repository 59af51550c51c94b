import { existsSync } from "node:fs";
import { parseArgs } from "node:util";
import type { Bot } from "grammy";
import { createBot } from "./bot/bot.ts";
import { createWebhookIntake, meetTelegram, startIntake } from "./bot/intake/index.ts";
import { introduceBot } from "./bot/introduce-bot.ts";
import { tellOperators } from "./bot/operator/index.ts";
import { receiveNotification, refreshStaleCoins } from "./bot/payments/index.ts";
import { systemClock } from "./bot/platform/time/clock.ts";
import type { Clock } from "./bot/platform/time/clock.ts";
import { ConfigError, readConfig, secretsOf } from "./bot/platform/runtime/config.ts";
import type { Config } from "./bot/platform/runtime/config.ts";
import type { BotContext } from "./bot/platform/context.ts";
import { parseDatabaseUrl } from "./bot/platform/database/connection.ts";
import type { Connection } from "./bot/platform/database/connection.ts";
import { openDatabase } from "./bot/platform/database/database.ts";
import { startEmbeddedPostgres } from "./bot/platform/database/embedded-postgres.ts";
import { watchFaults } from "./bot/platform/runtime/faults.ts";
import { createHttpClient } from "./bot/platform/runtime/http-client.ts";
import { loadTranslations } from "./bot/platform/texts/texts.ts";
import { startJobs } from "./bot/platform/jobs/jobs.ts";
import { createLogger } from "./bot/platform/runtime/logger.ts";
import type { Logger } from "./bot/platform/runtime/logger.ts";
import { createSendMeter, reportSends } from "./bot/platform/telegram/send-meter.ts";
import type { Platform } from "./bot/platform/platform.ts";
import { DATABASE_CLOSE_MS, createShutdown } from "./bot/platform/runtime/shutdown.ts";
import type { Shutdown } from "./bot/platform/runtime/shutdown.ts";
import { createTelegramApi } from "./bot/platform/telegram/telegram.ts";
import { crontab, jobKinds } from "./bot/tasks.ts";
import { migrationStatus } from "./prisma/engine.ts";
import { migrate } from "./prisma/migrate.ts";
import { databaseAnswers, startWeb } from "./webhooks/index.ts";

/** web: webhooks and health. bot: fetches updates, or registers the webhook. worker: does the jobs. */
const allRoles = ["web", "bot", "worker"] as const;
export type Role = (typeof allRoles)[number];

export type ProgramOptions = {
  readonly config: Config;
  readonly roles: readonly Role[];
  readonly clock?: Clock;
  readonly logger?: Logger;
  /** A migrated Postgres of the caller. Without it: DATABASE_URL, or an embedded one in DATA_DIR. */
  readonly connection?: Connection;
  /** Gives up a start that is under way. */
  readonly signal?: AbortSignal;
};

export type Program = {
  /** On which `web` listens; undefined without that role. */
  readonly port: number | undefined;
  readonly platform: Platform;
  readonly bot: Bot<BotContext>;
  /** Stops taking, finishes what runs, leaves the rest to the next start. Safe to call twice. */
  readonly stop: () => Promise<void>;
};

/**
 * Starts the program in this process.
 * @throws {ConfigError} when the operator has to do something first; its message says what.
 */
export async function startProgram(options: ProgramOptions): Promise<Program> {
  const { config, logger = createLogger({ level: config.logLevel, secrets: secretsOf(config) }) } = options;
  const shutdown = createShutdown(logger);
  try {
    return await start({ ...options, logger }, shutdown);
  } catch (error) {
    await shutdown.run();
    throw error;
  }
}

async function start(
  options: ProgramOptions & { readonly logger: Logger },
  shutdown: Shutdown,
): Promise<Program> {
  const { config, logger, clock = systemClock, signal } = options;
  const has = (role: Role): boolean => options.roles.includes(role);
  for (const warning of config.warnings) logger.warn(warning);

  const { connection, close } = await prepareDatabase(options);
  shutdown.addFoundation(close, DATABASE_CLOSE_MS);
  const database = openDatabase(connection, {
    onError: (error) => logger.warn({ err: error }, "a database connection broke"),
  });
  shutdown.addFoundation(() => database.close());
  const http = createHttpClient();
  shutdown.addFoundation(() => http.close());
  const sends = createSendMeter();
  const reports = reportSends(database.pool, sends, logger);
  shutdown.addFoundation(() => reports.stop());
  const telegram = createTelegramApi(config.botToken, config.telegram.apiRoot, sends);
  const platform = {
    config,
    logger,
    clock,
    database,
    http,
    telegram,
    sends,
    translations: loadTranslations(),
  };
  const bot = createBot(platform);
  const ready = { jobs: () => false, bot: () => false };

  // First, so that a provider's notifications are taken even while Telegram does not answer.
  let port: number | undefined;
  if (has("web")) {
    const updates = createWebhookIntake({ bot, platform, connection });
    shutdown.addFoundation(() => updates.close());
    const web = await startWeb({
      platform,
      receive: receiveNotification,
      telegram: config.telegram.mode === "webhook" ? { ...config.telegram, take: updates.take } : undefined,
      // The first page may be asked for before Telegram has told the bot's name.
      payPage: { botName: () => (bot.isInited() ? bot.botInfo.username : undefined) },
      health: {
        database: () => databaseAnswers(database),
        ...(has("worker") ? { jobs: () => ready.jobs() } : {}),
        ...(has("bot") ? { bot: () => ready.bot() } : {}),
      },
    });
    shutdown.addIntake(web.stop);
    port = web.port;
  }
  await meetTelegram(bot, logger, signal);
  if (has("worker")) {
    const onGaveUp: Parameters<typeof startJobs>[0]["onGaveUp"] = (failure) =>
      tellOperators(platform, failure);
    const jobs = await startJobs({
      pool: database.pool,
      kinds: jobKinds(bot),
      crontab,
      platform,
      onGaveUp,
    });
    shutdown.addIntake(() => jobs.stop());
    ready.jobs = jobs.isRunning;
    await refreshStaleCoins(platform);
  }
  if (has("bot")) {
    // Nobody waits for it: without a menu and a description the bot still does its work.
    void introduceBot(platform);
    const intake = startIntake({ bot, platform, connection });
    shutdown.addIntake(intake.stop);
    ready.bot = intake.isReady;
  }
  signal?.throwIfAborted();
  logger.info({ roles: options.roles, port, mode: config.telegram.mode, bot: bot.botInfo.id }, "running");
  return { port, platform, bot, stop: shutdown.run };
}

type Prepared = { readonly connection: Connection; readonly close: () => Promise<void> };

async function prepareDatabase({ config: { database }, connection }: ProgramOptions): Promise<Prepared> {
  const keepOpen = (): Promise<void> => Promise.resolve();
  if (connection !== undefined) return { connection, close: keepOpen };
  if (database.databaseUrl === undefined) {
    const embedded = await startEmbeddedPostgres(database.dataDir);
    try {
      // Ours alone: no release step has to come first, as it must where several processes share a database.
      await migrate(embedded.connection);
      return { connection: embedded.connection, close: () => embedded.stop() };
    } catch (error) {
      await embedded.stop();
      throw error;
    }
  }
  const shared = parseDatabaseUrl(database.databaseUrl);
  const { pending, failed } = await migrationStatus(shared);
  if (failed.length > 0)
    throw new ConfigError(`A migration ended half-way: ${failed.join(", ")}. Run: npm run migrate -- status`);
  if (pending.length > 0)
    throw new ConfigError(
      `The database is older than this program: ${pending.length} to apply. Run: npm run migrate`,
    );
  return { connection: shared, close: keepOpen };
}

/** `--role web --role bot`; without any, all of them. */
function readRoles(parameters: readonly string[]): readonly Role[] {
  const usage = `Usage: node main.ts [--role ${allRoles.join("|")}]…`;
  try {
    const { values } = parseArgs({
      args: [...parameters],
      options: { role: { type: "string", multiple: true } },
    });
    const chosen = values.role ?? allRoles;
    const known = allRoles.filter((role) => chosen.includes(role));
    if (known.length === new Set(chosen).size) return known;
  } catch {
    // Said below.
  }
  throw new ConfigError(usage);
}

/** Runs until SIGTERM or SIGINT. Returns the exit code. */
async function main(parameters: readonly string[]): Promise<number> {
  const stopping = new AbortController();
  // The first lets running work end; a second says that somebody will not wait, and is obeyed.
  const onSignal = (): void => (stopping.signal.aborted ? process.exit(1) : stopping.abort());
  process.on("SIGTERM", onSignal);
  process.on("SIGINT", onSignal);
  try {
    if (existsSync(".env")) process.loadEnvFile(".env");
    const roles = readRoles(parameters);
    const config = readConfig(process.env);
    const logger = createLogger({ level: config.logLevel, secrets: secretsOf(config) });
    const faults = watchFaults(logger, stopping);
    const program = await startProgram({ config, roles, logger, signal: stopping.signal });
    await new Promise<void>((done) => {
      if (stopping.signal.aborted) done();
      else stopping.signal.addEventListener("abort", () => done());
    });
    logger.info("stopping");
    await program.stop();
    return faults.exitCode();
  } catch (error) {
    if (stopping.signal.aborted) return 0;
    // A ConfigError is for the operator: its sentence and no stack.
    console.error(error instanceof ConfigError ? error.message : error);
    return 1;
  }
}

if (import.meta.main) process.exit(await main(process.argv.slice(2)));
