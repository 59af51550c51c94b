import type { PoolClient } from "pg";
import { accessStatements } from "./access.ts";
import { ledgerStatements } from "./ledger.ts";
import { peopleStatements } from "./people.ts";
import { planStatements } from "./plan.ts";
import { salesStatements } from "./sales.ts";

/**
 * Fills a migrated, empty database with subscriptions and everything that belongs to them. The rows satisfy every constraint
 * and trigger, but triggers and foreign keys do not run, because each of millions of rows would wait for several of them. The
 * user needs the right to set `session_replication_role`; the owner of an embedded database has it.
 *
 * @param onProgress takes the milliseconds of each statement and its first line.
 */
export async function fillDatabase(
  client: Pick<PoolClient, "query">,
  subscriptions: number,
  onProgress: (milliseconds: number, statement: string) => void = () => undefined,
): Promise<void> {
  const { rows } = await client.query<{ has_channels: boolean }>(
    "select exists (select from channel) as has_channels",
  );
  if (rows[0]?.has_channels !== false)
    throw new Error("The database has channels. A fill needs an empty one.");
  const run = async (statement: string): Promise<void> => {
    const began = performance.now();
    await client.query(statement);
    onProgress(Math.round(performance.now() - began), statement.split("\n", 1).join(""));
  };
  // After a crash of the machine the fill is repeated, so nothing needs the disk at once.
  for (const setting of [
    "session_replication_role = replica",
    "synchronous_commit = off",
    "work_mem = '256MB'",
  ])
    await client.query(`set ${setting}`);
  try {
    for (const statement of [
      ...planStatements(subscriptions),
      ...peopleStatements,
      ...accessStatements,
      ...salesStatements,
      ...ledgerStatements,
    ])
      await run(statement);
  } finally {
    for (const name of ["session_replication_role", "synchronous_commit", "work_mem"])
      await client.query(`reset ${name}`);
    await client.query("discard temp");
  }
  await run("vacuum analyze");
}
