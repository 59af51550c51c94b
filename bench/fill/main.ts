import { parseArgs } from "node:util";
import { Client } from "pg";
import type { Connection } from "../../bot/platform/database/connection.ts";
import { readDatabaseConfig } from "../../bot/platform/runtime/config.ts";
import { runCommand, withConnection } from "../../bot/platform/runtime/run-command.ts";
import { migrate } from "../../prisma/migrate.ts";
import { fillDatabase } from "./fill.ts";

async function fill(connection: Connection, count: number): Promise<void> {
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
}

/** `npm run fill -- --subscriptions 100000`: fills the database of DATABASE_URL, or the embedded one of DATA_DIR. */
process.exitCode = await runCommand(async () => {
  const { values } = parseArgs({ options: { subscriptions: { type: "string" } } });
  const count = Number(values.subscriptions);
  if (!Number.isSafeInteger(count) || count < 100) {
    console.error("npm run fill -- --subscriptions N    fills an empty database; N is 100 or more");
    return 2;
  }
  await withConnection(readDatabaseConfig(process.env), (connection) => fill(connection, count));
  return 0;
});
