import type { Config } from "../bot/platform/runtime/config.ts";
import { parseDatabaseUrl } from "../bot/platform/database/connection.ts";
import type { Connection } from "../bot/platform/database/connection.ts";
import { openDatabase } from "../bot/platform/database/database.ts";
import type { Database } from "../bot/platform/database/database.ts";
import { startEmbeddedPostgres } from "../bot/platform/database/embedded-postgres.ts";
import type { KnownMigrations } from "../bot/platform/database/schema-version.ts";
import type { Logger } from "../bot/platform/runtime/logger.ts";
import { DATABASE_CLOSE_MS } from "../bot/platform/runtime/shutdown.ts";
import type { Shutdown } from "../bot/platform/runtime/shutdown.ts";
import { knownMigrations } from "./known-migrations.ts";
import { migrate } from "./migrate.ts";
import { checkAtStart } from "./wait-for-database.ts";

export type DatabaseOptions = {
  readonly config: Config;
  readonly logger: Logger;
  readonly shutdown: Shutdown;
  /** A migrated Postgres of the caller. */
  readonly connection?: Connection;
  /** Clients for `connection`, which the caller closes. */
  readonly database?: Database;
  readonly signal?: AbortSignal;
  /** The connections that the roles of the process hold for as long as they run. */
  readonly heldConnections: number;
};

export type Prepared = {
  readonly connection: Connection;
  readonly database: Database;
  readonly knownMigrations: KnownMigrations;
  /** Waits until the program can work with the database. Until then the program only answers about its health. */
  readonly untilUsable: () => Promise<void>;
};

const alreadyUsable = (): Promise<void> => Promise.resolve();

/**
 * Finds or starts the database, and checks it.
 * @throws {ConfigError} where waiting does not help.
 */
export async function prepareDatabase(options: DatabaseOptions): Promise<Prepared> {
  const { config, logger, shutdown, signal } = options;
  const known = await knownMigrations();
  const open = (connection: Connection): Database => {
    if (options.database !== undefined) return options.database;
    const database = openDatabase(connection, {
      max: config.database.connections,
      held: options.heldConnections,
      onError: (error) =>
        logger.warn({ event: "database_connection_lost", err: error }, "A database connection broke"),
    });
    shutdown.addFoundation(() => database.close());
    return database;
  };
  if (options.connection !== undefined)
    return {
      connection: options.connection,
      database: open(options.connection),
      knownMigrations: known,
      untilUsable: alreadyUsable,
    };
  const { databaseUrl, dataDir } = config.database;
  if (databaseUrl === undefined) {
    const embedded = await startEmbeddedPostgres(dataDir);
    shutdown.addFoundation(() => embedded.stop(), DATABASE_CLOSE_MS);
    // An embedded database belongs to this process alone. A shared one needs a release step.
    await migrate(embedded.connection);
    return {
      connection: embedded.connection,
      database: open(embedded.connection),
      knownMigrations: known,
      untilUsable: alreadyUsable,
    };
  }
  const connection = parseDatabaseUrl(databaseUrl);
  const database = open(connection);
  const wait = await checkAtStart({ pool: database.pool, connection, known, logger, signal });
  const untilUsable = async (): Promise<void> => {
    await wait();
    await database.pool.open();
  };
  return { connection, database, knownMigrations: known, untilUsable };
}
