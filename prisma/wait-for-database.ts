import { setTimeout as sleep } from "node:timers/promises";
import type { Pool } from "pg";
import type { Logger } from "../bot/platform/runtime/logger.ts";
import { ConfigError } from "../bot/platform/values/errors.ts";
import { checkDatabase, checkSessionsAreOwn } from "../bot/platform/database/check-database.ts";
import type { Connection } from "../bot/platform/database/connection.ts";
import type { KnownMigrations } from "../bot/platform/database/schema-version.ts";

export type DatabaseWait = {
  readonly pool: Pool;
  readonly connection: Connection;
  readonly known: KnownMigrations;
  readonly logger: Logger;
  readonly signal: AbortSignal | undefined;
};

// A database that comes back is noticed within a second, and a log of a night's outage can still be read.
const RETRY_MS = 1_000;
const LINE_MS = 60_000;

/**
 * Waits until the program can work with its database.
 * @throws {ConfigError} where waiting does not help.
 */
export async function waitForDatabase({
  pool,
  connection,
  known,
  logger,
  signal,
}: DatabaseWait): Promise<void> {
  let lastLine = -Infinity;
  for (;;) {
    const fault = (await checkSessionsAreOwn(connection)) ?? (await checkDatabase(pool, known));
    signal?.throwIfAborted();
    if (fault === undefined) return;
    if (!fault.heals) throw new ConfigError(fault.sentence);
    if (performance.now() - lastLine >= LINE_MS) {
      const { sentence: reason, cause } = fault;
      logger.warn({ event: "database_unavailable", reason, cause }, "The start waits for the database");
      lastLine = performance.now();
    }
    await sleep(RETRY_MS, undefined, { signal });
  }
}
