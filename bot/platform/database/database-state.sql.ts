import { Prisma } from "../../../prisma/client/client.ts";
import { SESSION_MARK } from "./session-client.ts";
import { boolean, defineStatement, list, nullable, text } from "./statement.ts";

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
