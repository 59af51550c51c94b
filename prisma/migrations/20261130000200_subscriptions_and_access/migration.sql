-- Access to a channel: subscriptions, the invite links and reminders that belong to them, and everything besides a payment
-- that gives or takes time.

-- Subscriptions ------------------------------------------------------------------------------------------------

create table subscription (
  id text primary key,
  user_id bigint not null references users on delete restrict on update cascade,
  channel_id text not null references channel on delete restrict on update cascade,
  tier_version_id text references tier_version on delete set null on update cascade,
  started_at timestamptz(3) not null,
  expires_at timestamptz(3),
  access_until timestamptz(3),
  extended_at timestamptz(3) not null,
  remind_at timestamptz(3),
  state text not null constraint subscription_state check (state in ('active', 'ending', 'ended', 'paused')),
  paused_at timestamptz(3),
  end_reason text,
  ended_at timestamptz(3),
  membership text
    constraint subscription_membership check (membership in (
      'creator', 'administrator', 'member', 'native_subscriber', 'outside', 'banned')),
  membership_at timestamptz(3),
  check_membership_at timestamptz(3),
  removal_failure text,
  removal_failed_at timestamptz(3),
  constraint subscription_period check (expires_at > started_at),
  constraint subscription_access check ((access_until is null) = (expires_at is null) and access_until >= expires_at),
  constraint subscription_for_life_does_not_end check (expires_at is not null or state in ('active', 'paused')),
  constraint subscription_pause check ((state = 'paused') = (paused_at is not null)),
  constraint subscription_end check ((state = 'ended') = (ended_at is not null)),
  constraint subscription_end_reason check (
    (state = 'ended') = (end_reason is not null)
    and end_reason in ('removed', 'not_a_member', 'administrator', 'allowed'))
);
create unique index subscription_user_id_channel_id_key on subscription (user_id, channel_id);
-- The members of a channel, and the order in which jobs read them page by page.
create index subscription_channel_id_user_id_idx on subscription (channel_id, user_id);
-- The list of a channel's members by the end, and their counts.
create index subscription_channel_id_state_expires_at_user_id_idx on subscription (channel_id, state, expires_at, user_id);
create index subscription_due on subscription (access_until, id) where state = 'active';
create index subscription_to_remind on subscription (remind_at) where state = 'active';
-- People whom an administrator banned, and whose renewals end.
create index subscription_banned on subscription (user_id, channel_id) where state = 'active' and membership = 'banned';
create index subscription_ending on subscription (id) where state = 'ending';
create index subscription_to_check on subscription (check_membership_at) where check_membership_at is not null;

-- The end of the access and the first reminder of a subscription, by its channel's rules. A statement that writes expires_at
-- writes both too. has_grace is false where a refund or a person ends the access at once.
create function subscription_schedule(in_channel text, ends timestamptz, has_grace boolean default true)
returns table (access_until timestamptz, remind_at timestamptz) language sql stable as $$
  select ends + make_interval(hours => case when has_grace then c.grace_hours else 0 end),
         coalesce(ends - make_interval(hours => 24 * (select max(days) from unnest(c.reminder_days) days)),
                  case when c.grace_hours > 0 then ends end)
    from channel c where c.id = in_channel
$$;

-- A day after a subscription begins, pauses or ends, Telegram is asked whether its person is in the chat. Later checks of an
-- active subscription are planned by the job that makes them.
create function first_membership_check(since timestamptz) returns timestamptz language sql immutable as $$
  select since + interval '24 hours'
$$;

create table reminder (
  subscription_id text not null references subscription on delete restrict on update cascade,
  expires_at timestamptz(3) not null,
  -- 0: the reminder at the end, where a grace period follows. -1: the message that the access is over.
  days_before integer not null constraint reminder_days_before check (days_before between -1 and 60),
  delivered_at timestamptz(3) not null,
  primary key (subscription_id, expires_at, days_before)
);
create index reminder_delivered_at_idx on reminder (delivered_at);

-- The moments at which a subscriber is reminded of an end, with the days_before of each.
create function reminder_moments(ends timestamptz, reminder_days int[], grace_hours int)
returns table (days_before int, at timestamptz) language sql stable as $$
  select days, ends - make_interval(hours => 24 * days)
    from unnest(case when grace_hours > 0 then reminder_days || 0 else reminder_days end) days
$$;

create table invite_link (
  id text primary key,
  subscription_id text not null references subscription on delete restrict on update cascade,
  url text not null,
  kind text not null constraint invite_link_kind check (kind in ('join_request', 'one_time_link')),
  created_at timestamptz(3) not null,
  expires_at timestamptz(3),
  used_at timestamptz(3),
  revoked_at timestamptz(3),
  -- When Telegram is asked for a join request whose update was lost. Null: no more.
  ask_at timestamptz(3)
);
create unique index invite_link_url_key on invite_link (url);
create index invite_link_subscription_id_idx on invite_link (subscription_id);
-- Of two processes that issue a link for one subscription at once, the second finds and sends the link of the first.
create unique index invite_link_one_live on invite_link (subscription_id) where revoked_at is null;
create index invite_link_expiring on invite_link (expires_at) where revoked_at is null and expires_at is not null;
create index invite_link_revoked on invite_link (revoked_at) where revoked_at is not null;
create index invite_link_to_ask on invite_link (ask_at) where ask_at is not null and revoked_at is null and used_at is null;

-- Time that was not bought ---------------------------------------------------------------------------------------

create table trial (
  user_id bigint not null references users on delete restrict on update cascade,
  channel_id text not null references channel on delete restrict on update cascade,
  tier_version_id text not null references tier_version on delete restrict on update cascade,
  started_at timestamptz(3) not null,
  primary key (user_id, channel_id)
);
create index trial_channel_id_idx on trial (channel_id);

create table subscription_adjustment (
  id text primary key,
  user_id bigint not null references users on delete restrict on update cascade,
  channel_id text not null references channel on delete restrict on update cascade,
  kind text not null
    constraint subscription_adjustment_kind check (kind in ('gift', 'trial', 'import', 'claim', 'pause', 'end', 'refund')),
  at timestamptz(3) not null,
  seconds integer,
  actor_id bigint,
  -- The payment whose refunded part took the time.
  payment_id text references payment on delete restrict on update cascade,
  constraint subscription_adjustment_payment check ((kind = 'refund') = (payment_id is not null)),
  constraint subscription_adjustment_seconds check (
    case kind when 'pause' then seconds is not null and seconds >= 0 when 'end' then seconds is null
              when 'trial' then seconds > 0
              when 'refund' then seconds is not null and seconds > 0 else seconds is null or seconds > 0 end)
);
create index subscription_adjustment_user_id_channel_id_idx on subscription_adjustment (user_id, channel_id);
create index subscription_adjustment_channel_id_idx on subscription_adjustment (channel_id);
-- A payment and a person who resumes the subscription may end a pause at the same time: one of them does.
create unique index subscription_adjustment_pause on subscription_adjustment (user_id, channel_id, at) where kind = 'pause';

-- Access that a manager offers to a person who is not in the chat (docs/adr/0045-privacy-between-people.md). Without a foreign
-- key to users: whether the bot knows a person must change nothing here.
create table pending_access (
  channel_id text not null references channel on delete restrict on update cascade,
  user_id bigint not null constraint pending_access_user_id_range check (user_id between 1 and 1099511627775),
  kind text not null constraint pending_access_kind check (kind in ('gift', 'import')),
  seconds integer constraint pending_access_seconds check (seconds > 0),
  until timestamptz(3),
  actor_id bigint not null,
  created_at timestamptz(3) not null,
  notified_at timestamptz(3),
  declined_at timestamptz(3),
  primary key (channel_id, user_id),
  constraint pending_access_one_term check (seconds is null or until is null)
);
create index pending_access_user_id_idx on pending_access (user_id);

-- Join requests that the bot left to the administrators. A later payment approves them. Without a foreign key to users:
-- anybody may ask.
create table join_request (
  channel_id text not null references channel on delete cascade on update cascade,
  user_id bigint not null constraint join_request_user_id_range check (user_id between 1 and 1099511627775),
  asked_at timestamptz(3) not null,
  primary key (channel_id, user_id)
);
create index join_request_user_id_idx on join_request (user_id);

-- Members whom no payment explains -------------------------------------------------------------------------------

create table access_override (
  channel_id text not null references channel on delete restrict on update cascade,
  user_id bigint not null references users on delete restrict on update cascade,
  kind text not null constraint access_override_kind check (kind in ('allow', 'ban')),
  actor_id bigint not null,
  created_at timestamptz(3) not null,
  -- A person who was never seen in the chat is banned by id, and stays unnamed.
  seen_inside boolean not null default true,
  primary key (channel_id, user_id)
);
create index access_override_user_id_idx on access_override (user_id);

-- A ban of the bot that may stand: the row is inserted before the ban and deleted after the ban is lifted. The subject is a
-- subscription's id, or "channel:user" for a user without a subscription.
create table open_removal (
  subject text primary key,
  began_at timestamptz(3) not null
);

create table unknown_member (
  channel_id text not null references channel on delete restrict on update cascade,
  user_id bigint not null references users on delete restrict on update cascade,
  joined_at timestamptz(3) not null,
  owner_notified_at timestamptz(3),
  primary key (channel_id, user_id)
);
create index unknown_member_user_id_idx on unknown_member (user_id);

create table member_claim (
  user_id bigint not null references users on delete restrict on update cascade,
  channel_id text not null references channel on delete restrict on update cascade,
  claimed_at timestamptz(3) not null,
  primary key (user_id, channel_id)
);
create index member_claim_channel_id_idx on member_claim (channel_id);

create table member_import (
  id text primary key,
  channel_id text not null references channel on delete restrict on update cascade,
  actor_id bigint not null,
  state text not null
    constraint member_import_state check (state in ('draft', 'checking', 'checked', 'importing', 'done')),
  default_days integer constraint member_import_days check (default_days between 1 and 3660),
  includes_non_members boolean not null default false,
  message_id integer,
  refused json not null,
  created_at timestamptz(3) not null,
  done_at timestamptz(3),
  constraint member_import_done check ((state = 'done') = (done_at is not null))
);
create index member_import_channel_id_idx on member_import (channel_id);

create table member_import_row (
  import_id text not null references member_import on delete cascade on update cascade,
  user_id bigint not null,
  line integer not null,
  days integer,
  until timestamptz(3),
  for_life boolean not null default false,
  check_result text
    constraint member_import_row_check_result check (check_result in (
      'inside', 'outside', 'has_time', 'over', 'allowed', 'banned', 'administrator', 'native_subscriber', 'bot')),
  checked_at timestamptz(3),
  first_name text,
  username text,
  imported_at timestamptz(3),
  primary key (import_id, user_id),
  constraint member_import_row_end check (num_nonnulls(days, until) + for_life::int <= 1 and days between 1 and 3660),
  constraint member_import_row_imported check (imported_at is null or check_result in ('inside', 'outside'))
);
create unique index member_import_row_import_id_line_key on member_import_row (import_id, line);
