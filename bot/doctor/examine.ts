import { providers } from "../payments/index.ts";
import { chatConnection } from "../channels/index.ts";
import { checkTelegram, findWebhookFaults } from "../intake/index.ts";
import { describeConnectionError } from "../platform/database/check-database.ts";
import { parseDatabaseUrl } from "../platform/database/connection.ts";
import type { Connection } from "../platform/database/connection.ts";
import { openDatabase } from "../platform/database/database.ts";
import { isInitialised } from "../platform/database/embedded-postgres.ts";
import type { KnownMigrations } from "../platform/database/schema-version.ts";
import type { Platform } from "../platform/platform.ts";
import { readConfig } from "../platform/runtime/config.ts";
import type { Config } from "../platform/runtime/config.ts";
import { createHttpClient } from "../platform/runtime/http-client.ts";
import { redactor, secretsOf } from "../platform/runtime/logger.ts";
import { withConnection } from "../platform/runtime/run-command.ts";
import { createTelegramApi } from "../platform/telegram/telegram.ts";
import type { Clock } from "../platform/time/clock.ts";
import { ConfigError } from "../platform/values/errors.ts";
import { compareClocks, checkServer } from "./check-server.ts";
import { checkOperatorChat, checkPayouts } from "./check-optional-settings.ts";
import { ok, skipped, wrong } from "./finding.ts";
import type { Report } from "./finding.ts";

export type Examination = {
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly known: KnownMigrations;
  readonly clock: Clock;
  /** Called for each finding at once. No finding holds a secret. */
  readonly report: Report;
};

type Outside = Pick<Platform, "config" | "http" | "clock" | "telegram">;

/**
 * Checks everything that the program needs, without a change anywhere. The program may run meanwhile.
 * @returns whether everything is as it must be.
 */
export async function examine({ environment, known, clock, report }: Examination): Promise<boolean> {
  let isWell = true;
  let clean = (text: string): string => text;
  const tell: Report = (finding) => {
    if (finding.kind === "wrong") isWell = false;
    report({ ...finding, text: clean(finding.text) });
  };
  const config = checkSettings(environment, tell);
  if (config === undefined) return false;
  clean = redactor(secretsOf(config));
  const http = createHttpClient();
  const telegram = createTelegramApi(config.botToken, config.telegram.apiRoot);
  const outside: Outside = { config, clock, http, telegram };
  try {
    const answers = await checkBot(outside, tell);
    await checkProviders(outside, tell);
    await checkDatabaseAndChannels(outside, { known, answers, report: tell });
  } finally {
    await http.close();
  }
  return isWell;
}

function checkSettings(environment: Examination["environment"], report: Report): Config | undefined {
  try {
    const config = readConfig(environment, providers);
    // A URL that is well formed may name a file of certificates that cannot be read.
    if (config.database.databaseUrl !== undefined) parseDatabaseUrl(config.database.databaseUrl);
    report(ok("settings", ["complete", ...config.warnings].join(". ")));
    return config;
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    report(wrong("settings", error.message));
    for (const subject of ["telegram", "database"]) report(skipped(subject, "needs the settings"));
    return undefined;
  }
}

/** @returns whether Telegram answers. */
async function checkBot(outside: Outside, report: Report): Promise<boolean> {
  const before = outside.clock.now().getTime();
  const theirs = await readTimeOfServer(outside.config.telegram.apiRoot);
  const after = outside.clock.now().getTime();
  const found = await checkTelegram(outside);
  if (found.kind === "silent") {
    report(wrong("telegram", found.sentence));
    report(skipped("webhook", "needs Telegram"));
    return false;
  }
  report(ok("telegram", `the bot is @${found.username}`));
  if (theirs !== undefined)
    report(compareClocks("clock", "Telegram's server", { before, after, theirs, precision: 1_000 }));
  const alerts = await checkOperatorChat(outside);
  if (alerts !== undefined) report(alerts);
  const { webhook } = found;
  const faults = findWebhookFaults(webhook, outside, after / 1_000);
  for (const fault of faults) report(wrong("webhook", fault));
  if (faults.length === 0) {
    const mode = webhook.url === "" ? "none, as the program polls" : "registered at PUBLIC_URL";
    report(ok("webhook", `${mode}; ${webhook.pending_update_count} updates wait`));
  }
  return true;
}

const SERVER_MS = 5_000;

/** The `Date` of an answer, in milliseconds; undefined: no answer, or a server that does not tell. */
async function readTimeOfServer(url: string): Promise<number | undefined> {
  try {
    const signal = AbortSignal.timeout(SERVER_MS);
    const { headers } = await fetch(url, { method: "HEAD", redirect: "manual", signal });
    const time = Date.parse(headers.get("date") ?? "");
    return Number.isNaN(time) ? undefined : time;
  } catch {
    // The next check says that Telegram does not answer.
    return undefined;
  }
}

async function checkProviders(outside: Outside, report: Report): Promise<void> {
  for (const { name, checkSettings: check } of providers) {
    if (check === undefined) continue;
    const found = await check(outside);
    if (found.kind === "off") report(skipped(name, "is off"));
    else if (found.faults.length === 0) report(ok(name, found.scope));
    else for (const fault of found.faults) report(wrong(name, fault));
  }
  const payouts = await checkPayouts(outside);
  if (payouts !== undefined) report(payouts);
}

type DatabaseCheck = {
  readonly known: KnownMigrations;
  readonly answers: boolean;
  readonly report: Report;
};

async function checkDatabaseAndChannels(outside: Outside, check: DatabaseCheck): Promise<void> {
  const { config } = outside;
  const { databaseUrl, dataDir } = config.database;
  if (databaseUrl === undefined && !(await isInitialised(dataDir))) {
    check.report(ok("database", "none yet: the first start creates it in DATA_DIR"));
    return;
  }
  try {
    await withConnection(config.database, (connection) => examineData(outside, connection, check));
  } catch (error) {
    const { sentence, cause = "" } = describeConnectionError(error);
    check.report(wrong("database", `${sentence} (${cause})`));
  }
}

async function examineData(
  outside: Outside,
  connection: Connection,
  { known, answers, report }: DatabaseCheck,
): Promise<void> {
  // A broken connection fails its statement too.
  const database = openDatabase(connection, { max: 2, onError: () => undefined });
  try {
    const isReadable = await checkServer({ database, connection, known, clock: outside.clock, report });
    if (!isReadable || !answers)
      return report(skipped("channels", `needs ${isReadable ? "Telegram" : "the database"}`));
    let faults = 0;
    const count = await chatConnection.examineChannels({ ...outside, database }, (fault) => {
      faults += 1;
      report(wrong("channels", `${printable(fault.title)} (${fault.telegramChatId}): ${fault.sentence}`));
    });
    const works = count - faults;
    if (works > 0 || count === 0) report(ok("channels", `the bot can work in ${works} of ${count}`));
  } finally {
    await database.close();
  }
}

/** Owners write the titles, which must not control the operator's terminal. */
const printable = (title: string): string => title.replaceAll(/\p{C}/gu, "");
