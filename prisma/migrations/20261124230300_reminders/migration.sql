-- An id's time has more bits than an integer: five of them are taken before it is made one.
create or replace function new_id(at timestamptz) returns text language sql volatile as $$
  select string_agg(substr('0123456789ABCDEFGHJKMNPQRSTVWXYZ', 1 + case
           when n < 10 then ((milliseconds >> (5 * (9 - n))) & 31)::int
           else get_byte(chance, n - 10) & 31 end, 1), '' order by n)
    from generate_series(0, 25) n,
         (select floor(extract(epoch from at) * 1000)::bigint as milliseconds, uuid_send(gen_random_uuid()) as chance) parts
$$;

-- The moments at which a subscriber is told of their end: so many days before it each, and at the end itself (0) where a
-- grace follows it.
create function reminder_moments(ends timestamptz, reminder_days int[], grace_hours int)
returns table (days_before int, at timestamptz) language sql stable as $$
  select days, ends - make_interval(hours => 24 * days)
    from unnest(case when grace_hours > 0 then reminder_days || 0 else reminder_days end) days
$$;

-- The last word is counted like the reminders: -1.
alter table reminder add constraint reminder_days_before check (days_before between -1 and 60);
