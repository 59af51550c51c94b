import { setTimeout as sleep } from "node:timers/promises";
import type { Pool } from "pg";
import type { Logger } from "../bot/platform/runtime/logger.ts";
import { ConfigError } from "../bot/platform/values/errors.ts";
import { checkDatabase, checkSessionsAreOwn } from "../bot/platform/database/check-database.ts";
import type { DatabaseFault } from "../bot/platform/database/check-database.ts";
import type { Connection } from "../bot/platform/database/connection.ts";
import type { KnownMigrations } from "../bot/platform/database/schema-version.ts";
import { MINUTE_MS } from "../bot/platform/values/durations.ts";

export type DatabaseWait = {
  readonly pool: Pool;
  readonly connection: Connection;
  readonly known: KnownMigrations;
  readonly logger: Logger;
  readonly signal: AbortSignal | undefined;
};

// A database that comes back is noticed within a second. A line a minute keeps the log of a night's outage readable.
const RETRY_MS = 1_000;
const LINE_MS = MINUTE_MS;

/**
 * Checks the database once.
 * @returns waits until the program can work with the database.
 * @throws {ConfigError} where waiting does not help.
 */
export async function checkAtStart(wait: DatabaseWait): Promise<() => Promise<void>> {
  const fault = await findFault(wait);
  if (fault === undefined) return () => Promise.resolve();
  report(wait.logger, fault);
  return () => untilUsable(wait);
}

async function untilUsable(wait: DatabaseWait): Promise<void> {
  let lastLine = performance.now();
  for (;;) {
    await sleep(RETRY_MS, undefined, { signal: wait.signal });
    const fault = await findFault(wait);
    if (fault === undefined) return;
    if (performance.now() - lastLine < LINE_MS) continue;
    report(wait.logger, fault);
    lastLine = performance.now();
  }
}

async function findFault({
  pool,
  connection,
  known,
  signal,
}: DatabaseWait): Promise<DatabaseFault | undefined> {
  const fault = (await checkSessionsAreOwn(connection)) ?? (await checkDatabase(pool, known));
  signal?.throwIfAborted();
  if (fault?.heals === false) throw new ConfigError(fault.sentence);
  return fault;
}

const report = (logger: Logger, { sentence: reason, cause }: DatabaseFault): void =>
  logger.warn({ event: "database_unavailable", reason, cause }, "The start waits for the database");
