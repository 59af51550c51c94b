-- For the template of the tests' databases: empties a database after a test.

create schema test;

-- A change of the schema advances this sequence. To read it costs nothing.
create sequence test.schema_changes;
create function test.count_schema_change() returns event_trigger language plpgsql as $$
begin
  perform nextval('test.schema_changes');
end $$;

create function test.count_migration_change() returns trigger language plpgsql as $$
begin
  perform nextval('test.schema_changes');
  return null;
end $$;
create trigger count_migration_change after insert or update or delete on public._prisma_migrations
  for each statement execute function test.count_migration_change();

-- A change of the two lists of applied migrations counts as a change of the schema.
create view test.emptied_table as
  select c.oid, c.oid::regclass::text as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
   where c.relkind = 'r' and n.nspname in ('public', 'graphile_worker')
     and c.oid <> all (array['public._prisma_migrations'::regclass, 'graphile_worker.migrations'::regclass]);

-- The rows that the migrations insert.
create table test.seed (name text, rows json);

-- A function with a statement for each table, which a connection plans once. A table that never had a row has no size.
do $$
declare
  emptied test.emptied_table;
  statements text := '';
begin
  for emptied in select * from test.emptied_table loop
    execute format(
      'insert into test.seed select %L, json_agg(t) from %s t having count(*) > 0', emptied.name, emptied.name);
    statements := statements || format(
      'if pg_relation_size(%s) > 0 then delete from %s; get diagnostics number = row_count; deleted := deleted + number; end if;',
      emptied.oid, emptied.name);
  end loop;
  execute format(
    'create function test.delete_rows(out deleted int) language plpgsql as %L',
    'declare number int; begin deleted := 0; ' || statements || ' end');
end $$;

create function test.empty_database(own_backends int[], out deleted int, out is_changed boolean) language plpgsql as $$
declare
  kept test.seed;
begin
  -- The connections of a killed program, and statements that the test did not wait for.
  perform pg_terminate_backend(pid, 5000) from pg_stat_activity
    where datname = current_database() and pid <> pg_backend_pid() and (pid <> all (own_backends) or state <> 'idle');
  deleted := test.delete_rows();
  for kept in select * from test.seed loop
    execute format('insert into %1$s select * from json_populate_recordset(null::%1$s, $1)', kept.name) using kept.rows;
  end loop;
  perform setval(format('%I.%I', schemaname, sequencename)::regclass, 1, false)
     from pg_sequences where last_value is not null and schemaname <> 'test';
  select is_called into is_changed from test.schema_changes;
end $$;

create event trigger count_schema_changes on ddl_command_end execute function test.count_schema_change();
