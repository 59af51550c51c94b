-- The rules of access that the database keeps: what a period may be, how a subscription stands, and the moments that
-- follow from its end.

-- An id as the program makes them (a ULID), for rows whose number only the database knows: the milliseconds, and chance.
create function new_id(at timestamptz) returns text language sql volatile as $$
  select string_agg(substr('0123456789ABCDEFGHJKMNPQRSTVWXYZ', 1 + case
           when n < 10 then (milliseconds >> (5 * (9 - n)))::int & 31
           else get_byte(chance, n - 10) & 31 end, 1), '' order by n)
    from generate_series(0, 25) n,
         (select floor(extract(epoch from at) * 1000)::bigint as milliseconds, uuid_send(gen_random_uuid()) as chance) parts
$$;

-- Periods -----------------------------------------------------------------------------------------------------

alter table tier_version
  add constraint tier_version_one_period check (num_nonnulls(period_days, period_months, period_until) <= 1),
  add constraint tier_version_months check (period_months between 1 and 120),
  add constraint tier_version_trial check (trial_days between 1 and 90);

alter table orders
  add constraint orders_one_period check (num_nonnulls(period_days, period_months, period_until) <= 1),
  add constraint orders_months check (period_months between 1 and 120);

alter table payment
  add constraint payment_granted_months check (
    granted_months is null or granted_months between 1 and 120 and granted_seconds is null);

create or replace function freeze_order() returns trigger language plpgsql as $$
begin
  if (new.user_id, new.channel_id, new.tier_version_id, new.created_at, new.is_renewal) is distinct from
     (old.user_id, old.channel_id, old.tier_version_id, old.created_at, old.is_renewal)
     or new.period_days is distinct from old.period_days
     or new.period_months is distinct from old.period_months
     or new.period_until is distinct from old.period_until
     or new.price_stars is distinct from old.price_stars
     or new.price_usd_cents is distinct from old.price_usd_cents then
    raise exception 'the terms of an order are frozen' using errcode = 'integrity_constraint_violation';
  end if;
  if old.status = 'paid' and new.status <> 'paid' then
    raise exception 'a paid order stays paid' using errcode = 'integrity_constraint_violation';
  end if;
  return new;
end $$;

create or replace function payment_moves_forward() returns trigger language plpgsql as $$
begin
  if new.status_rank < old.status_rank
     or new.order_id <> old.order_id
     or new.external_id <> old.external_id
     or new.provider <> old.provider
     or new.parent_external_id is distinct from old.parent_external_id
     or (old.asked_currency is not null and new.asked_currency is distinct from old.asked_currency)
     or (old.granted_at is not null
         and (new.granted_at, new.grant_id, new.granted_seconds, new.granted_months, new.granted_until)
             is distinct from (old.granted_at, old.grant_id, old.granted_seconds, old.granted_months, old.granted_until))
     or (old.resolution is not null and new.resolution is distinct from old.resolution)
     or (old.refunded_at is not null and new.refunded_at is distinct from old.refunded_at) then
    raise exception 'a payment moves forward only' using errcode = 'integrity_constraint_violation';
  end if;
  return new;
end $$;

-- Channels ------------------------------------------------------------------------------------------------------

alter table channel
  add constraint channel_grace check (grace_hours between 0 and 720),
  add constraint channel_reminders check (
    cardinality(reminder_days) <= 5 and 1 <= all (reminder_days) and 60 >= all (reminder_days)),
  add constraint channel_unknown_members check (unknown_members in ('leave', 'tell', 'remove')),
  add constraint channel_adopt_days check (adopt_days between 1 and 3660),
  add constraint channel_is_not_its_own_discussion check (discussion_of_id <> id);

-- Every channel that a version of a tier opens. Written as four selects, so that a question by either column goes into
-- each of them.
create view opened_channel as
  select v.id as tier_version_id, t.channel_id from tier_version v join tier t on t.id = v.tier_id
  union
  select tier_version_id, channel_id from bundled_channel
  union
  select v.id, d.id from tier_version v join tier t on t.id = v.tier_id join channel d on d.discussion_of_id = t.channel_id
  union
  select b.tier_version_id, d.id from bundled_channel b join channel d on d.discussion_of_id = b.channel_id;

create trigger bundled_channel_is_immutable before update or delete on bundled_channel
  for each row execute function refuse_change();

-- Subscriptions --------------------------------------------------------------------------------------------------

alter table subscription
  drop constraint subscription_state,
  drop constraint subscription_end_reason,
  drop constraint subscription_for_life_does_not_end,
  add constraint subscription_state check (state in ('active', 'ending', 'ended', 'paused')),
  add constraint subscription_end_reason check (
    (state = 'ended') = (end_reason is not null)
    and end_reason in ('removed', 'not_a_member', 'administrator', 'whitelisted')),
  add constraint subscription_for_life_does_not_end check (expires_at is not null or state in ('active', 'paused')),
  add constraint subscription_pause check ((state = 'paused') = (paused_at is not null)),
  add constraint subscription_access check (
    (access_until is null) = (expires_at is null) and access_until >= expires_at),
  add constraint subscription_membership check (membership in (
    'creator', 'administrator', 'member', 'native_subscriber', 'outside', 'banned'));

-- The moments that follow from the end: how long they may be inside, and when they are reminded first. Any statement that
-- names the end sets them anew, so that a channel's changed rule is brought in by `set expires_at = expires_at`.
create function subscription_moments() returns trigger language plpgsql as $$
declare
  rules record;
begin
  select grace_hours, reminder_days into rules from channel where id = new.channel_id;
  -- What is ended at this moment, by a refund or by people, has no grace.
  new.access_until := new.expires_at + make_interval(hours => case new.state when 'ending' then 0 else rules.grace_hours end);
  new.remind_at := coalesce(
    new.expires_at - make_interval(hours => 24 * (select max(days) from unnest(rules.reminder_days) days)),
    case when rules.grace_hours > 0 then new.expires_at end);
  return new;
end $$;
create trigger subscription_moments before insert or update of expires_at on subscription
  for each row execute function subscription_moments();

drop index subscription_due;
create index subscription_due on subscription (access_until) where state = 'active';
create index subscription_to_remind on subscription (remind_at) where state = 'active';
create index subscription_to_check on subscription (check_membership_at) where check_membership_at is not null;

alter table given_time
  add constraint given_time_kind check (kind in ('gift', 'trial', 'import', 'adopted', 'pause', 'end')),
  add constraint given_time_seconds check (
    case kind when 'pause' then seconds is not null and seconds >= 0 when 'end' then seconds is null
              when 'trial' then seconds > 0 else seconds is null or seconds > 0 end);
-- A pause is ended once, by whoever is first: a payment, or somebody who resumes it.
create unique index given_time_pause on given_time (user_id, channel_id, at) where kind = 'pause';

create trigger given_time_is_append_only before update or delete on given_time
  for each row execute function refuse_change();
create trigger trial_is_append_only before update or delete on trial
  for each row execute function refuse_change();

alter table standing add constraint standing_kind check (kind in ('whitelisted', 'banned'));
