import { existsSync } from "node:fs";
import { parseDatabaseUrl } from "../database/connection.ts";
import type { Connection } from "../database/connection.ts";
import { startEmbeddedPostgres } from "../database/embedded-postgres.ts";
import { OperatorError } from "../values/errors.ts";
import { describeMissingPackage } from "./missing-package.ts";
import type { DatabaseConfig } from "./database-settings.ts";

/**
 * Runs a command of package.json with the settings of `.env`. The operator reads the sentence of an `OperatorError`; a stack
 * would hide it.
 * @returns the exit code.
 */
export async function runCommand(command: () => Promise<number>): Promise<number> {
  try {
    if (existsSync(".env")) process.loadEnvFile(".env");
    return await command();
  } catch (error) {
    console.error(error instanceof OperatorError ? error.message : (describeMissingPackage(error) ?? error));
    if (error instanceof OperatorError && error.cause instanceof Error)
      console.error(`(${error.cause.message})`);
    return 1;
  }
}

/** Works on the database of the settings. The embedded Postgres runs meanwhile; the program may use it too. */
export async function withConnection<Result>(
  { databaseUrl, dataDir }: DatabaseConfig,
  use: (connection: Connection) => Promise<Result>,
): Promise<Result> {
  const embedded = databaseUrl === undefined ? await startEmbeddedPostgres(dataDir) : undefined;
  try {
    return await use(embedded?.connection ?? parseDatabaseUrl(databaseUrl ?? ""));
  } finally {
    await embedded?.stop();
  }
}
