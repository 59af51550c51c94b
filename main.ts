import { existsSync } from "node:fs";
import { parseArgs } from "node:util";
import type { Bot } from "grammy";
import { createBot } from "./bot/bot.ts";
import { createWebhookIntake, initBot, startIntake } from "./bot/intake/index.ts";
import { introduceBot } from "./bot/introduce-bot.ts";
import { notifyOperatorsOfFailedJobs, readGaugeValues } from "./bot/operator/index.ts";
import { operators } from "./bot/users/index.ts";
import { receiveProviderNotification } from "./bot/payouts/index.ts";
import { refreshStaleCoins } from "./bot/checkout/index.ts";
import { systemClock } from "./bot/platform/time/clock.ts";
import type { Clock } from "./bot/platform/time/clock.ts";
import { readConfig } from "./bot/platform/runtime/config.ts";
import type { Config } from "./bot/platform/runtime/config.ts";
import { secretsOf, createLogger } from "./bot/platform/runtime/logger.ts";
import type { Logger } from "./bot/platform/runtime/logger.ts";
import { ConfigError, OperatorError } from "./bot/platform/values/errors.ts";
import type { BotContext } from "./bot/platform/context.ts";
import type { Connection } from "./bot/platform/database/connection.ts";
import type { Database } from "./bot/platform/database/database.ts";
import { retryDatabaseUntilAborted } from "./bot/platform/database/recovery.ts";
import { createShutdown, untilAborted, watchFaults } from "./bot/platform/runtime/shutdown.ts";
import type { Shutdown } from "./bot/platform/runtime/shutdown.ts";
import { createHttpClient } from "./bot/platform/runtime/http-client.ts";
import { loadTranslations } from "./bot/platform/texts/texts.ts";
import { RUNNER_CONNECTIONS, startJobs } from "./bot/platform/jobs/job-runner.ts";
import { collectGarbage, limitHeapGrowth } from "./bot/platform/runtime/lean-heap.ts";
import { createSendMeter, reportSends } from "./bot/platform/telegram/send-meter.ts";
import { createMetrics } from "./bot/platform/runtime/metrics.ts";
import type { Platform } from "./bot/platform/platform.ts";
import { startTracing } from "./bot/platform/runtime/start-tracing.ts";
import { createTelegramApi } from "./bot/platform/telegram/telegram.ts";
import { jobDefinitions } from "./bot/job-definitions.ts";
import { prepareDatabase } from "./prisma/prepare-database.ts";
import { databaseFault, startHealth, startMetrics, startWeb } from "./webhooks/index.ts";
import { providers } from "./bot/payments/index.ts";

/** web: webhooks and health. bot: fetches updates, or registers the webhook. worker: runs the jobs. */
const allRoles = ["web", "bot", "worker"] as const;
export type Role = (typeof allRoles)[number];

export type ProgramOptions = {
  readonly config: Config;
  readonly roles: readonly Role[];
  readonly clock?: Clock;
  readonly logger?: Logger;
  /** A migrated Postgres of the caller. Default: DATABASE_URL, or an embedded one in DATA_DIR. */
  readonly connection?: Connection;
  /** Clients for `connection`, which the caller closes. */
  readonly database?: Database;
  /** Whether the bot's commands and descriptions are set at Telegram; default true. */
  readonly introduces?: boolean;
  /** The last step of the start. The roles `worker` and `bot` work already, and count as ready afterwards. */
  readonly beforeReady?: () => Promise<void>;
  /** Cancels a start that is under way. */
  readonly signal?: AbortSignal;
};

export type Program = {
  /** The port of `web`; undefined without that role. */
  readonly port: number | undefined;
  /** The port on which a process without `web` answers about its health. */
  readonly healthPort: number | undefined;
  /** The port of `GET /metrics`; undefined without METRICS_PORT. */
  readonly metricsPort: number | undefined;
  readonly platform: Platform;
  readonly bot: Bot<BotContext>;
  /** Takes no more work and finishes running work; the rest waits for the next start. Safe to call twice. */
  readonly stop: () => Promise<void>;
};

/**
 * Starts the program in this process.
 * @throws {ConfigError} where the operator has to act first; the message says how.
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
  for (const warning of config.warnings) logger.warn({ event: "config_warning" }, warning);

  const { connection, database, knownMigrations, untilUsable } = await prepareDatabase({
    ...options,
    shutdown,
    heldConnections: has("worker") ? RUNNER_CONNECTIONS : 0,
  });
  const tracing = await startTracing(config, logger);
  shutdown.addFoundation(tracing.stop);
  const http = createHttpClient();
  shutdown.addFoundation(() => http.close());
  const sends = createSendMeter();
  const reports = reportSends(database.pool, sends, logger);
  shutdown.addFoundation(() => reports.stop());
  const metrics = createMetrics(providers.map(({ name }) => name));
  const telegram = createTelegramApi(config.botToken, config.telegram.apiRoot, { sends, metrics });
  const platform = {
    config,
    logger,
    clock,
    database,
    http,
    telegram,
    sends,
    metrics,
    translations: loadTranslations(),
  };
  const bot = createBot(platform);
  const ready = { jobs: () => false, bot: () => false };
  let isStarted = false;

  // First, so that notifications of providers are taken even while Telegram does not answer, and so that a supervisor sees a
  // process that waits for its database.
  let port: number | undefined;
  let healthPort: number | undefined;
  const health = {
    database: () => databaseFault(database.pool, knownMigrations),
    ...(has("worker") ? { jobs: () => isStarted && ready.jobs() } : {}),
    ...(has("bot") ? { bot: () => isStarted && ready.bot() } : {}),
  };
  if (has("web")) {
    const webhook =
      config.telegram.mode === "webhook"
        ? { ...config.telegram, intake: createWebhookIntake({ bot, platform, connection }) }
        : undefined;
    const web = await startWeb({
      platform,
      receive: receiveProviderNotification,
      telegram: webhook && { ...webhook, receive: webhook.intake.take },
      // The first page may be requested before Telegram has returned the bot's name.
      paymentPage: { botName: () => (bot.isInited() ? bot.botInfo.username : undefined) },
      health,
    });
    shutdown.addIntake(async () => {
      await web.stop();
      await webhook?.intake.close();
    });
    port = web.port;
  } else {
    const server = await startHealth({ platform, health });
    shutdown.addIntake(() => server.stop());
    healthPort = server.port;
  }
  const monitor = await startMetrics({ platform, readGaugeValues });
  if (monitor !== undefined) shutdown.addIntake(monitor.stop);
  await untilUsable();
  await initBot(bot, logger, signal);
  if (has("worker")) {
    const jobs = await startJobs({
      pool: database.pool,
      definitions: jobDefinitions(bot, config),
      platform,
      onFailedJob: (failure) => notifyOperatorsOfFailedJobs(platform, failure),
    });
    shutdown.addIntake(() => jobs.stop());
    ready.jobs = jobs.takesJobs;
    await retryDatabaseUntilAborted(() => refreshStaleCoins(platform), signal);
  }
  if (has("bot")) {
    // Not awaited: the bot works without a menu and a description.
    if (options.introduces ?? true) void introduceBot(platform);
    const intake = startIntake({ bot, platform, connection });
    shutdown.addIntake(intake.stop);
    ready.bot = intake.isReady;
  }
  await options.beforeReady?.();
  signal?.throwIfAborted();
  isStarted = true;
  logger.info(
    {
      event: "started",
      roles: options.roles,
      ...(port === undefined ? { healthPort } : { port }),
      ...(monitor === undefined ? {} : { metricsPort: monitor.port }),
      mode: config.telegram.mode,
      bot: bot.botInfo.id,
    },
    "The program runs",
  );
  return { port, healthPort, metricsPort: monitor?.port, platform, bot, stop: shutdown.run };
}

/** `--role web --role bot`; default: all roles. */
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
    // The caller prints the usage.
  }
  throw new ConfigError(usage);
}

/** Runs until SIGTERM or SIGINT. Returns the exit code. */
async function main(parameters: readonly string[]): Promise<number> {
  const stopping = new AbortController();
  // The first signal lets running work end; a second one stops at once.
  const onSignal = (): void => (stopping.signal.aborted ? process.exit(1) : stopping.abort());
  process.on("SIGTERM", onSignal);
  process.on("SIGINT", onSignal);
  limitHeapGrowth();
  let faults: ReturnType<typeof watchFaults> | undefined;
  try {
    if (existsSync(".env")) process.loadEnvFile(".env");
    const roles = readRoles(parameters);
    const config = readConfig(process.env, providers);
    const logger = createLogger({ level: config.logLevel, secrets: secretsOf(config) });
    faults = watchFaults(logger, stopping);
    const { signal } = stopping;
    // A rolling restart stops the next process once this one is ready, and everybody then waits for this one: no pause may follow.
    const program = await startProgram({ config, roles, logger, signal, beforeReady: collectGarbage });
    // The link makes an operator, so it goes to a terminal and never to the log, which stdout is under a supervisor.
    const prints = process.stdout.isTTY;
    const claim = roles.includes("bot")
      ? await operators.createLinkIfNobodyOperates({ ...program, prints })
      : undefined;
    if (claim !== undefined) console.log(claim);
    await untilAborted(signal);
    logger.info({ event: "stopping" }, "The program stops");
    await program.stop();
    return faults.exitCode();
  } catch (error) {
    if (stopping.signal.aborted) return faults?.exitCode() ?? 0;
    // An OperatorError is for the operator: its sentence without a stack.
    console.error(error instanceof OperatorError ? error.message : error);
    return 1;
  }
}

if (import.meta.main) process.exit(await main(process.argv.slice(2)));
