import { Prisma } from "../../../prisma/client/client.ts";
import { SESSION_MARK } from "./session-client.ts";
import { boolean, defineCommand, defineStatement, list, nullable, text } from "./statement.ts";

const mark = Prisma.sql`coalesce(current_setting(${SESSION_MARK}, true), '')`;

/** The state of the session that runs the statement, and of its server. */
export const readServerState = defineStatement({
  columns: { mark: text, timeZone: text, isStandby: boolean, isReadOnly: boolean },
  examples: [{}],
  sql: (_input: object) => Prisma.sql`
    select ${mark} as mark, current_setting('TimeZone') as time_zone, pg_is_in_recovery() as is_standby,
           current_setting('transaction_read_only') = 'on' as is_read_only`,
});

/** The migrations that ran, and the declaration of the program that ran the last ones (`describeCompatibility`). */
export const readSchemaState = defineStatement({
  columns: { mark: text, applied: list(text), failed: list(text), compatibility: nullable(text) },
  examples: [{}],
  sql: (_input: object) => Prisma.sql`
    select ${mark} as mark,
           coalesce(array_agg(migration_name::text order by migration_name)
             filter (where finished_at is not null), '{}') as applied,
           coalesce(array_agg(migration_name::text order by migration_name)
             filter (where finished_at is null), '{}') as failed,
           obj_description('_prisma_migrations'::regclass, 'pg_class') as compatibility
      from _prisma_migrations
     where rolled_back_at is null`,
});

/** The rows of Prisma's table of migrations that count. */
export const readMigrationRows = defineStatement({
  columns: { name: text, checksum: text, isFinished: boolean },
  examples: [{}],
  sql: (_input: object) => Prisma.sql`
    select migration_name::text as name, checksum::text, finished_at is not null as is_finished
      from _prisma_migrations
     where rolled_back_at is null
     order by migration_name`,
});

/** Records a migration in its own transaction, which began with it. Prisma counts a file as one step. */
export const recordMigration = defineCommand<{ name: string; checksum: string }>({
  examples: [{ name: "20991231000000_later", checksum: "e3b0c442" }],
  sql: ({ name, checksum }) => Prisma.sql`
    insert into _prisma_migrations (id, checksum, migration_name, started_at, finished_at, applied_steps_count)
    values (gen_random_uuid()::text, ${checksum}, ${name}, now(), clock_timestamp(), 1)`,
});

/** Whether the schema has a table of migrations, and whether it has tables. Tables of extensions do not count. */
export const readSchemaContents = defineStatement({
  columns: { hasMigrations: boolean, hasTables: boolean },
  examples: [{}],
  sql: (_input: object) => Prisma.sql`
    select to_regclass('_prisma_migrations') is not null as has_migrations,
           exists (select from pg_class as owned
                    where relnamespace = current_schema()::regnamespace and relkind in ('r', 'p')
                      and not exists (select from pg_depend
                                       where classid = 'pg_class'::regclass and objid = owned.oid and deptype = 'e'))
             as has_tables`,
});
