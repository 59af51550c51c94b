import { setTimeout as sleep } from "node:timers/promises";
import { Client } from "pg";
import type { Connection } from "../../bot/platform/database/connection.ts";

/** Faults of the database, as the program meets them. */
export type Outages = {
  /** Ends every connection of the program. */
  cut(): Promise<void>;
  /** Ends them, and refuses new ones for some seconds. */
  refuse(seconds: number): Promise<void>;
};

/** The name of the connections that no fault meets: those of the soak itself. */
export const SPARED = "soak";

export function createOutages(connection: Connection): Outages {
  const asAdministrator = async (...statements: readonly string[]): Promise<void> => {
    const client = new Client({ ...connection, database: "postgres" });
    await client.connect();
    try {
      for (const statement of statements) await client.query(statement);
    } finally {
      await client.end();
    }
  };
  const database = `"${connection.database}"`;
  const end = `select pg_terminate_backend(pid) from pg_stat_activity
                where datname = '${connection.database}' and application_name <> '${SPARED}'`;
  return {
    cut: () => asAdministrator(end),
    async refuse(seconds) {
      await asAdministrator(`alter database ${database} allow_connections false`, end);
      await sleep(seconds * 1_000);
      await asAdministrator(`alter database ${database} allow_connections true`);
    },
  };
}
