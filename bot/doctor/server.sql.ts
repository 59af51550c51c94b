import { Prisma } from "../../prisma/client/client.ts";
import { boolean, defineStatement, integer, list, text, timestamp } from "../platform/database/statement.ts";

export const readServer = defineStatement({
  columns: { version: text, major: integer, now: timestamp },
  examples: [{}],
  sql: (_input: object) => Prisma.sql`
    select current_setting('server_version') as version, current_setting('server_version_num')::int / 10000 as major,
           clock_timestamp() as now`,
});

/*
 * The privilege functions refuse a relation of the other kind, and Postgres may evaluate the terms of an `and` in any order: hence
 * `case`.
 */

/** The privileges that the user of the session lacks, and whether the user owns the tables, as migrations require. */
export const readPrivileges = defineStatement({
  columns: { missing: list(text), isOwner: boolean },
  examples: [{}],
  sql: (_input: object) => Prisma.sql`
    with schema as (
      select oid, nspname from pg_namespace where nspname in (current_schema(), 'graphile_worker')),
    relation as (
      select class.oid, schema.nspname, class.relname, class.relkind, class.relowner
        from pg_class class join schema on schema.oid = class.relnamespace where class.relkind in ('r', 'p', 'S')),
    missing as (
      select 'USAGE on schema ' || quote_ident(nspname) as name from schema where not has_schema_privilege(oid, 'USAGE')
      union all
      select privilege || ' on ' || quote_ident(nspname) || '.' || quote_ident(relname)
        from relation cross join unnest(array['SELECT', 'INSERT', 'UPDATE', 'DELETE']) privilege
       where case relkind when 'S' then false else not has_table_privilege(oid, privilege) end
      union all
      select 'USAGE on ' || quote_ident(nspname) || '.' || quote_ident(relname)
        from relation where case relkind when 'S' then not has_sequence_privilege(oid, 'USAGE') else false end)
    select coalesce(array_agg(name order by name), '{}') as missing,
           coalesce((select bool_and(pg_has_role(relowner, 'USAGE')) from relation), true) as is_owner
      from missing`,
});
