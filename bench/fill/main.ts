import { existsSync } from "node:fs";
import { parseArgs } from "node:util";
import { Client } from "pg";
import { parseDatabaseUrl } from "../../bot/platform/database/connection.ts";
import { startEmbeddedPostgres } from "../../bot/platform/database/embedded-postgres.ts";
import { readDatabaseConfig } from "../../bot/platform/runtime/config.ts";
import { migrate } from "../../prisma/migrate.ts";
import { fillDatabase } from "./fill.ts";

/** `npm run fill -- --subscriptions 100000`, of DATABASE_URL or the embedded database of DATA_DIR. */
const { values } = parseArgs({ options: { subscriptions: { type: "string" } } });
const count = Number(values.subscriptions);
if (!Number.isSafeInteger(count) || count < 100) {
  console.error("npm run fill -- --subscriptions N    fills an empty database; N is 100 or more");
  process.exit(2);
}
if (existsSync(".env")) process.loadEnvFile(".env");
const config = readDatabaseConfig(process.env);
const embedded = config.databaseUrl === undefined ? await startEmbeddedPostgres(config.dataDir) : undefined;
const connection = embedded?.connection ?? parseDatabaseUrl(config.databaseUrl ?? "");
try {
  await migrate(connection);
  const client = new Client(connection);
  await client.connect();
  try {
    await fillDatabase(client, count, (milliseconds, statement) =>
      console.log(`${String(milliseconds).padStart(7)} ms  ${statement.slice(0, 100)}`),
    );
  } finally {
    await client.end();
  }
} finally {
  await embedded?.stop();
}
