import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Pool } from "pg";
import type { Connection } from "../../bot/platform/database/connection.ts";
import { startEmbeddedPostgres } from "../../bot/platform/database/embedded-postgres.ts";
import { migrate } from "../../prisma/migrate.ts";

export type BenchPostgres = { readonly connection: Connection; readonly pool: Pool; stop(): Promise<void> };

/** A migrated database with the settings of production: commits wait for the disk. */
export async function startBenchPostgres(): Promise<BenchPostgres> {
  const folder = await mkdtemp(join(tmpdir(), "paygateprime-bench-"));
  const postgres = await startEmbeddedPostgres(folder);
  await migrate(postgres.connection);
  const pool = new Pool({ ...postgres.connection, max: 20 });
  return {
    connection: postgres.connection,
    pool,
    async stop() {
      await pool.end();
      await postgres.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
