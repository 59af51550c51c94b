/**
 * The working tables of a fill: one row for each channel, person, subscription and payment, with every id and moment that
 * several tables repeat. A number stands for a row: the same number of subscriptions makes the same database.
 *
 * Three of ten subscriptions belong to channel 1, a fiftieth each to channels 2 to 11, and the rest to many small channels, of
 * which the first are the larger ones. The last channel is the discussion group of channel 2. Channels 1 to 3 have one owner.
 */
export const planStatements = (subscriptions: number): readonly string[] => [
  `create function pg_temp.chance(n bigint, salt int) returns float language sql immutable as
     $$ select (hashint8extended(n, salt) & 1073741823)::float / 1073741824 $$`,
  // A ULID whose random part is a letter for the table and the number of the row. Postgres inlines it where `ms` is a column.
  `create function pg_temp.ulid(ms bigint, letter text, n bigint) returns text language sql immutable as
     $$ select ${Array.from(
       { length: 10 },
       (_, digit) =>
         `substr('0123456789ABCDEFGHJKMNPQRSTVWXYZ', 1 + ((ms >> ${5 * (9 - digit)}) & 31)::int, 1)`,
     ).join(" || ")} || letter || lpad(n::text, 15, '0') $$`,
  `create temp table size as
     select ${subscriptions}::bigint as subscriptions, greatest(${LARGE + 10}, ${subscriptions} * 12 / 1000)::bigint as channels,
            (${subscriptions} * 94 / 100)::bigint as people, date_trunc('second', now())::timestamptz(3) as today`,
  `create temp table channels as
     select n, ms, pg_temp.ulid(ms, 'C', n) as id, ${FIRST_OWNER} + case when n <= 3 then 1 when n > channels then 2 else n end as owner_id,
            created_at
       from size, lateral (select n, today - interval '900 days' + n * interval '5 minutes' as created_at
                             from generate_series(1, channels + 1) n) made,
            lateral (select ${MS("created_at")} as ms offset 0) clock`,
  "update channels set owner_id = (select owner_id from channels where n = 2) where n = (select channels + 1 from size)",
  `create temp table tiers as
     select n as channel_n, position, version, ms, c.id as channel_id, c.owner_id, c.created_at,
            pg_temp.ulid(c.ms, 'T', n * 10 + position) as tier_id,
            pg_temp.ulid(c.ms, 'V', n * 100 + position * 10 + version) as version_id,
            case position when 1 then 30 when 2 then 365 end as period_days,
            case position when 1 then 230 + 10 * version when 2 then 2500 else 9000 end as stars,
            case position when 1 then 899 + 50 * version when 2 then 9900 else 29900 end as cents
       from channels c, generate_series(1, 3) position, generate_series(1, 2) version
      where (position = 1 or version = 1) and n <= (select channels from size)`,
  `create temp table subs as
     with numbered as (
       select n, chance.state as state_chance, chance.way as way_chance, chance.ends as ends_chance, channels, today, people,
              case when n <= subscriptions * 3 / 10 then 1
                   when n <= subscriptions / 2 then 2 + n % ${LARGE}
                   else ${LARGE + 2} + floor((channels - ${LARGE + 1}) * power(chance.place, 2))::bigint end as channel_n
         from size, generate_series(1, subscriptions) n,
              lateral (select pg_temp.chance(n, 1) as state, pg_temp.chance(n, 2) as way, pg_temp.chance(n, 3) as ends,
                              pg_temp.chance(n, 4) as place) chance),
     shaped as (
       select n, channel_n, ${FIRST_PERSON} + 1 + (n - 1) % people as user_id, today,
              case when state_chance < 0.66 then 'active' when state_chance < 0.97 then 'ended'
                   when state_chance < 0.98 then 'paused' else 'for_life' end as kind,
              case when way_chance < 0.55 then 'stars' when way_chance < 0.70 then 'recurring'
                   when way_chance < 0.96 then 'crypto' else 'import' end as way,
              case when pg_temp.chance(n, 5) < 0.45 then 1 when pg_temp.chance(n, 5) < 0.70 then 2
                   when pg_temp.chance(n, 5) < 0.88 then 3 else 4 end as paid_times,
              ends_chance
         from numbered),
     timed as (
       select shaped.*, (today + case kind when 'ended' then -interval '2 hours' - ends_chance * interval '300 days'
                                 else interval '2 hours' + ends_chance * interval '29 days 20 hours' end)::timestamptz(3) as ends
         from shaped)
     select n, channel_n, user_id, kind, case when kind = 'for_life' then 'stars' else way end as way, ends,
            case when way = 'import' or kind = 'for_life' then 1 else paid_times end as paid_times,
            starts, ${MS("starts")} as ms
       from timed, lateral (
         select (ends - interval '30 days' * case when way = 'import' or kind = 'for_life' then 1 else paid_times end)::timestamptz(3) as starts) first
      order by starts`,
  `create temp table subscriptions as
     select s.*, pg_temp.ulid(s.ms, 'S', n) as id, t.channel_id, t.owner_id, t.version_id, t.stars, t.cents
       from subs s join tiers t on t.channel_n = s.channel_n and t.version = 1
                                and t.position = case when s.kind = 'for_life' then 3 else 1 end`,
  // Renewals buy a new order each; a recurring payment stays with its first one.
  `create temp table payments as
     with made as (
       select n as sub_n, j, user_id, channel_n, channel_id, owner_id, version_id, 'access' as kind, way, stars, cents,
              case when kind = 'for_life' then null else 30 end as days, (starts + (j - 1) * interval '30 days')::timestamptz(3) as at
         from subscriptions, generate_series(1, paid_times) j where way <> 'import'
       union all
       select given.n, 1, ${FIRST_PERSON} + 1 + (given.n * 7) % people, c.n, c.id, c.owner_id, null, 'donation', 'stars', 100, null, null,
              (today - pg_temp.chance(given.n, 6) * interval '400 days')::timestamptz(3)
         from size, generate_series(1, subscriptions / 50) given (n), channels c
        where c.n = 1 + given.n % 40),
     numbered as materialized (select row_number() over (order by at, sub_n, j) as n, ${MS("at")} as ms, made.* from made)
     select n, ms, sub_n, j, user_id, channel_n, channel_id, owner_id, version_id, kind, way, at, days,
            case when way = 'crypto' then 'nowpayments' else 'stars' end as provider,
            case when way = 'crypto' then 'USD' else 'XTR' end as currency,
            case when way = 'crypto' then cents else stars end::bigint as amount, stars, cents,
            case when kind = 'donation' or way = 'crypto' and n % 2000 >= 2 or way <> 'crypto' and n % 80 > 0 then 'granted'
                 when way <> 'crypto' then 'refunded' when n % 2000 = 0 then 'held' else 'short' end as outcome,
            pg_temp.ulid(ms, 'P', n) as id, pg_temp.ulid(ms, 'G', n) as grant_id,
            case when way = 'recurring' then pg_temp.ulid(ms - (j - 1) * ${MONTH_MS} - ${TWO_MINUTES_MS}, 'A', sub_n)
                 else pg_temp.ulid(ms - ${TWO_MINUTES_MS}, 'B', n) end as order_id,
            case when way = 'crypto' then (5000000000 + n)::text else 'charge-' || n end as external_id
       from numbered`,
  "analyze channels, tiers, subscriptions, payments",
];

const MS = (at: string): string => `floor(extract(epoch from ${at}) * 1000)::bigint`;
const MONTH_MS = 30 * 86_400_000;
const TWO_MINUTES_MS = 120_000;
const LARGE = 10;
const FIRST_OWNER = 10_000_000_000;
const FIRST_PERSON = 20_000_000_000;
