-- For the template of the tests' databases: empties a database after a test.

create schema test;

-- A change of the schema advances this sequence. To read it costs nothing.
create sequence test.schema_changes;
create function test.count_schema_change() returns event_trigger language plpgsql as $$
begin
  perform nextval('test.schema_changes');
end $$;

-- A table that never had a row has no size. The two lists of applied migrations change with the schema only.
create view test.used_table as
  select c.oid::regclass::text as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
   where c.relkind = 'r' and n.nspname in ('public', 'graphile_worker') and pg_relation_size(c.oid) > 0
     and c.oid <> all (array['public._prisma_migrations'::regclass, 'graphile_worker.migrations'::regclass]);

-- The rows that the migrations insert.
create table test.seed (name text, rows json);
do $$
declare
  name text;
begin
  for name in select used_table.name from test.used_table loop
    execute format('insert into test.seed select %L, json_agg(t) from %s t', name, name);
  end loop;
end $$;

create function test.empty_database(own_backends int[], out deleted int, out is_changed boolean) language plpgsql as $$
declare
  name text;
  kept test.seed;
  number int;
begin
  -- The connections of a killed program, and statements that the test did not wait for.
  perform pg_terminate_backend(pid, 5000) from pg_stat_activity
    where datname = current_database() and pid <> pg_backend_pid() and (pid <> all (own_backends) or state <> 'idle');
  deleted := 0;
  for name in select used_table.name from test.used_table loop
    execute 'delete from ' || name;
    get diagnostics number = row_count;
    deleted := deleted + number;
  end loop;
  for kept in select * from test.seed loop
    execute format('insert into %1$s select * from json_populate_recordset(null::%1$s, $1)', kept.name) using kept.rows;
  end loop;
  perform setval(format('%I.%I', schemaname, sequencename)::regclass, 1, false)
     from pg_sequences where last_value is not null and schemaname <> 'test';
  select is_called into is_changed from test.schema_changes;
end $$;

create event trigger count_schema_changes on ddl_command_end execute function test.count_schema_change();
