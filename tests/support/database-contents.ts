import type { Database } from "../../bot/platform/database/database.ts";

/** All rows of all tables as sorted JSON texts; without the lists of applied migrations. */
export async function readContents({ pool }: Pick<Database, "pool">): Promise<Record<string, string[]>> {
  const { rows: tables } = await pool.query<{ name: string }>(
    `select format('%I.%I', schemaname, tablename) as name from pg_tables
      where schemaname in ('public', 'graphile_worker') and tablename not in ('_prisma_migrations', 'migrations')
      order by 1`,
  );
  const contents: Record<string, string[]> = {};
  for (const { name } of tables) {
    const { rows } = await pool.query<{ row: string }>(
      `select to_jsonb(t)::text as row from ${name} t order by 1`,
    );
    contents[name] = rows.map(({ row }) => row);
  }
  return contents;
}

/** The parts of the schema that a restore changes for its time: the foreign keys, and whether triggers run. */
export async function readRules({ pool }: Pick<Database, "pool">): Promise<string[]> {
  const { rows } = await pool.query<{ rule: string }>(
    `select conrelid::regclass || ' ' || conname || ' ' || pg_get_constraintdef(oid) || ' ' || convalidated::text as rule
       from pg_constraint where contype = 'f'
     union all
     select tgrelid::regclass || ' ' || tgname || ' ' || tgenabled::text from pg_trigger where not tgisinternal
      order by 1`,
  );
  return rows.map(({ rule }) => rule);
}
