-- People, the channels and groups that they connect, the teams that work there, and the tiers on sale.
--
-- Conventions of all migrations: a closed list is text with a CHECK, because a new value is then one line that locks nothing.
-- Prisma expects ON UPDATE CASCADE on a foreign key and a unique index (not a unique constraint) for @unique.
-- A partial index serves one periodic job or one page: its cost follows the rows that are due, not the rows stored.

-- A ULID, as bot/platform/values/ids.ts makes them, for rows that a statement inserts for many people at once: ten characters of
-- milliseconds and sixteen random ones.
create function new_id(at timestamptz) returns text language sql volatile as $$
  select string_agg(substr('0123456789ABCDEFGHJKMNPQRSTVWXYZ', 1 + case
           when n < 10 then ((milliseconds >> (5 * (9 - n))) & 31)::int
           else get_byte(chance, n - 10) & 31 end, 1), '' order by n)
    from generate_series(0, 25) n,
         (select floor(extract(epoch from at) * 1000)::bigint as milliseconds, uuid_send(gen_random_uuid()) as chance) parts
$$;

-- People -------------------------------------------------------------------------------------------------------

create table users (
  -- Telegram: "at most 52 significant bits"; today's user ids are below 2^40.
  id bigint primary key constraint users_id_range check (id between 1 and 1099511627775),
  first_name text not null,
  username text,
  telegram_language text,
  -- The format is that of the folder names in locales/.
  chosen_language text constraint users_chosen_language check (chosen_language ~ '^[a-z]{2}(-[A-Z]{2})?$'),
  -- The single place that decides the language of a message (docs/adr/0034-user-language-is-a-generated-column.md).
  language_code text generated always as (coalesce(chosen_language, telegram_language)) stored,
  unreachable_since timestamptz(3),
  time_zone text,
  time_zone_asked_at timestamptz(3),
  created_at timestamptz(3) not null
);

-- Managers look for people by @username, in any case.
create index users_username on users (lower(username)) where username is not null;

create table chat_state (
  key text primary key,
  value jsonb not null,
  updated_at timestamptz(3) not null
);

-- Text, because a client can send characters that json and jsonb refuse.
create table received_update (
  update_id bigint primary key,
  -- Null: the update is handled. The row stays, so that a second delivery is recognised.
  body text,
  -- The calls to Telegram that the handlers left; null: the handlers have not run, or the update is handled.
  answers text,
  -- Claimed effects of the handlers, which no key or condition keeps from a repetition; null: none, or the update is handled.
  effects text[],
  received_at timestamptz(3) not null default now()
);

create index received_update_unhandled on received_update (update_id) where body is not null;
-- The rows lie in the order of their time.
create index received_update_received_at_idx on received_update using brin (received_at);

-- Channels -----------------------------------------------------------------------------------------------------

create table channel (
  id text primary key,
  telegram_chat_id bigint not null constraint channel_telegram_chat_id_range check (telegram_chat_id < 0 and telegram_chat_id > -4503599627370496),
  kind text not null constraint channel_kind check (kind in ('channel', 'supergroup')),
  title text not null,
  owner_id bigint not null references users on delete restrict on update cascade,
  access_mode text not null default 'join_request'
    constraint channel_access_mode check (access_mode in ('join_request', 'one_time_link')),
  state text not null default 'connected' constraint channel_state check (state in ('connected', 'missing_rights', 'gone')),
  state_since timestamptz(3) not null default current_timestamp,
  check_state_at timestamptz(3),
  check_creator_at timestamptz(3) not null default now(),
  additions_notified_at timestamptz(3),
  removals_stuck_at timestamptz(3),
  -- At most a tenth of the price: a larger difference is not a wallet's network fee.
  shortfall_basis_points integer not null default 100
    constraint channel_shortfall check (shortfall_basis_points between 0 and 1000),
  access_after_refund text not null default 'ask' constraint channel_access_after_refund check (access_after_refund in ('ask', 'at_once')),
  access_after_part text not null default 'ask' constraint channel_access_after_part check (access_after_part in ('ask', 'shortened')),
  access_past_due text not null default 'kept' constraint channel_access_past_due check (access_past_due in ('kept', 'ended')),
  grace_hours integer not null default 0 constraint channel_grace check (grace_hours between 0 and 720),
  reminder_days integer[] default array[3, 1]
    constraint channel_reminders check (
      cardinality(reminder_days) <= 5 and 1 <= all (reminder_days) and 60 >= all (reminder_days)),
  unknown_members text not null default 'ignore'
    constraint channel_unknown_members check (unknown_members in ('ignore', 'notify', 'remove')),
  claim_until timestamptz(3),
  claim_days integer constraint channel_claim_days check (claim_days between 1 and 3660),
  discussion_of_id text references channel on delete set null on update cascade,
  created_at timestamptz(3) not null,
  constraint channel_claim_window check (claim_days is null or claim_until is not null),
  constraint channel_is_not_its_own_discussion check (discussion_of_id <> id)
);
create unique index channel_telegram_chat_id_key on channel (telegram_chat_id);
create unique index channel_discussion_of_id_key on channel (discussion_of_id);
create index channel_owner_id_idx on channel (owner_id);
create index channel_broken on channel (state_since) where state <> 'connected';
create index channel_to_check on channel (check_state_at) where check_state_at is not null;
create index channel_creators_to_check on channel (check_creator_at) where state = 'connected';

-- A discussion group and its channel have one owner: a sale of one owner must not open the group of another. A change of
-- either owner unlinks the group.
create function discussion_is_unlinked() returns trigger language plpgsql as $$
begin
  update channel set discussion_of_id = null where discussion_of_id = new.id and owner_id <> new.owner_id;
  return null;
end $$;
create trigger discussion_is_unlinked after update of owner_id on channel
  for each row when (new.owner_id <> old.owner_id) execute function discussion_is_unlinked();

create function discussion_has_one_owner() returns trigger language plpgsql as $$
begin
  if new.owner_id <> (select owner_id from channel where id = new.discussion_of_id) then
    new.discussion_of_id := null;
  end if;
  return new;
end $$;
create trigger discussion_has_one_owner before update of owner_id on channel
  for each row when (new.discussion_of_id is not null and new.owner_id <> old.owner_id)
  execute function discussion_has_one_owner();

-- Teams --------------------------------------------------------------------------------------------------------

-- A row with a channel is for that channel, a row without one for all channels of its owner.
create table team_member (
  id text primary key,
  owner_id bigint not null references users on delete restrict on update cascade,
  channel_id text references channel on delete cascade on update cascade,
  user_id bigint not null references users on delete restrict on update cascade,
  role text not null constraint team_member_role check (role in ('manager', 'support', 'finance', 'read_only')),
  created_at timestamptz(3) not null,
  constraint team_member_is_not_owner check (user_id <> owner_id)
);
create unique index team_member_once on team_member (owner_id, user_id, channel_id) nulls not distinct;
create index team_member_user_id_idx on team_member (user_id);
create index team_member_channel_id_idx on team_member (channel_id);

-- Links by which people ask to join a team. Only the hash of a link is stored.
create table team_invitation (
  id text primary key,
  token_hash text not null,
  owner_id bigint not null references users on delete restrict on update cascade,
  channel_id text references channel on delete cascade on update cascade,
  role text not null constraint team_invitation_role check (role in ('manager', 'support', 'finance', 'read_only')),
  asked_by bigint references users on delete restrict on update cascade,
  created_at timestamptz(3) not null,
  expires_at timestamptz(3) not null
);
create unique index team_invitation_token_hash_key on team_invitation (token_hash);
create index team_invitation_owner_id_idx on team_invitation (owner_id);

-- A new owner chose none of the people who worked for the former owner.
create function channel_team_ends() returns trigger language plpgsql as $$
begin
  delete from team_member where channel_id = new.id;
  delete from team_invitation where channel_id = new.id;
  return null;
end $$;
create trigger channel_team_ends after update of owner_id on channel
  for each row when (new.owner_id <> old.owner_id) execute function channel_team_ends();

-- Tiers --------------------------------------------------------------------------------------------------------

create table tier (
  id text primary key,
  channel_id text not null references channel on delete restrict on update cascade,
  position integer not null,
  providers_off text[] not null default '{}'
    constraint tier_providers_off check (array_to_string(providers_off, ',') ~ '^([a-z]{2,16}(,[a-z]{2,16})*)?$'),
  retired_at timestamptz(3),
  created_at timestamptz(3) not null
);
create index tier_channel_id_idx on tier (channel_id);

-- Whole units of an amount in minor units: Stars are whole, and all other currencies of prices have two decimals.
create function whole_units(minor bigint, currency text) returns numeric language sql immutable as $$
  select minor / case currency when 'XTR' then 1.0 else 100.0 end
$$;

-- A price in each currency, in whole minor units: {"USD": 999, "XTR": 250}. At least one; Telegram takes invoices of 1 to 100,000
-- Stars, and a million of another currency is a bound against typing errors.
-- In PL/pgSQL, because Postgres parses an SQL function anew at each update that checks the constraint: 0.14 ms.
create function are_prices(prices jsonb) returns boolean language plpgsql immutable strict as $$
begin
  return prices <> '{}' and not exists (
    select from jsonb_each(prices) price (currency, minor)
     where currency !~ '^[A-Z]{3}$' or jsonb_typeof(minor) <> 'number' or minor::numeric % 1 <> 0
        or not minor::numeric between 1 and case currency when 'XTR' then 100000 else 100000000 end);
end $$;

create table tier_version (
  id text primary key,
  tier_id text not null references tier on delete restrict on update cascade,
  version integer not null,
  name text not null constraint tier_version_name check (char_length(name) between 1 and 64),
  period_days integer constraint tier_version_period check (period_days between 1 and 3660),
  period_months integer constraint tier_version_months check (period_months between 1 and 120),
  period_until timestamptz(3),
  prices jsonb not null constraint tier_version_prices check (are_prices(prices)),
  trial_days integer constraint tier_version_trial check (trial_days between 1 and 90),
  created_at timestamptz(3) not null,
  constraint tier_version_one_period check (num_nonnulls(period_days, period_months, period_until) <= 1)
);
create unique index tier_version_tier_id_version_key on tier_version (tier_id, version);

create table bundled_channel (
  tier_version_id text not null references tier_version on delete restrict on update cascade,
  channel_id text not null references channel on delete restrict on update cascade,
  primary key (tier_version_id, channel_id)
);
create index bundled_channel_channel_id_idx on bundled_channel (channel_id);

-- Every channel that a version of a tier opens: its own, the bundled ones, and the discussion groups of both. Four selects
-- instead of one join, because a condition on either key is then pushed into each of them.
-- `is_foreign`: a bundled channel, or its discussion group, that belongs to another owner than the tier's channel. A payment
-- does not open it. The joins are left joins on keys: a query that does not read the column does not pay for them.
create view opened_channel as
  select o.tier_version_id, o.channel_id, coalesce(main.owner_id, c.owner_id) <> home.owner_id as is_foreign
    from (select v.id as tier_version_id, t.channel_id from tier_version v join tier t on t.id = v.tier_id
          union
          select tier_version_id, channel_id from bundled_channel
          union
          select v.id, d.id from tier_version v join tier t on t.id = v.tier_id join channel d on d.discussion_of_id = t.channel_id
          union
          select b.tier_version_id, d.id from bundled_channel b join channel d on d.discussion_of_id = b.channel_id) o
    left join channel c on c.id = o.channel_id
    left join channel main on main.id = c.discussion_of_id
    left join tier_version v on v.id = o.tier_version_id
    left join tier t on t.id = v.tier_id
    left join channel home on home.id = t.channel_id;
