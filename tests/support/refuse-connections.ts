import { setTimeout as sleep } from "node:timers/promises";
import { Client } from "pg";
import type { TestDatabase } from "./test-database.ts";

/** Ends every connection of the database and refuses new ones, as a server that fails over does. */
export async function refuseConnections({
  connection,
}: TestDatabase): Promise<{ after(milliseconds: number): Promise<void> }> {
  const admin = new Client({ ...connection, database: "postgres" });
  await admin.connect();
  await admin.query(`alter database "${connection.database}" allow_connections false`);
  await admin.query("select pg_terminate_backend(pid) from pg_stat_activity where datname = $1", [
    connection.database,
  ]);
  return {
    /** Lets connections in again. */
    async after(milliseconds) {
      await sleep(milliseconds);
      await admin.query(`alter database "${connection.database}" allow_connections true`);
      await admin.end();
    },
  };
}
