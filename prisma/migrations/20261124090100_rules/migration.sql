-- The rules that the database keeps whatever the program does: ranges, closed lists, append-only tables,
-- immutable tiers, payments that only move forward, and a ledger that is always in balance.

-- Ranges and closed lists -------------------------------------------------------------------------------------

-- Telegram: "at most 52 significant bits" for any id, users below 2^40 as of today.
alter table users add constraint users_id_range check (id between 1 and 1099511627775);

alter table channel
  add constraint channel_id_is_a_chat check (telegram_id < 0 and telegram_id > -4503599627370496),
  add constraint channel_kind check (kind in ('channel', 'supergroup')),
  add constraint channel_access_mode check (access_mode in ('join_request', 'one_time_link')),
  add constraint channel_state check (state in ('connected', 'missing_rights', 'gone'));

-- Stars: an invoice takes 1 to 100,000. Dollars: up to a million, far above what anybody sells here.
alter table tier_version
  add constraint tier_version_name check (char_length(name) between 1 and 64),
  add constraint tier_version_period check (period_days between 1 and 3660),
  add constraint tier_version_stars check (price_stars between 1 and 100000),
  add constraint tier_version_usd check (price_usd_cents between 1 and 100000000),
  add constraint tier_version_has_a_price check (price_stars is not null or price_usd_cents is not null);

alter table orders
  add constraint orders_period check (period_days between 1 and 3660),
  add constraint orders_stars check (price_stars between 1 and 100000),
  add constraint orders_usd check (price_usd_cents between 1 and 100000000),
  add constraint orders_have_a_price check (price_stars is not null or price_usd_cents is not null),
  add constraint orders_status check (status in ('open', 'paid')),
  add constraint orders_paid_has_a_time check ((status = 'paid') = (paid_at is not null));

alter table checkout add constraint checkout_provider check (provider in ('stars', 'nowpayments'));

alter table payment_event add constraint payment_event_provider check (provider in ('stars', 'nowpayments'));

alter table payment
  add constraint payment_provider check (provider in ('stars', 'nowpayments')),
  add constraint payment_status check (status in (
    'waiting', 'confirming', 'confirmed', 'sending', 'partially_paid', 'finished', 'failed', 'expired', 'refunded')),
  add constraint payment_currency check (currency in ('XTR', 'USD')),
  add constraint payment_amount check (amount_minor > 0),
  add constraint payment_paid_amount check (paid_amount >= 0),
  add constraint payment_granted_is_finished check (granted_at is null or status in ('finished', 'refunded')),
  add constraint payment_held_is_not_granted check (granted_at is null or held_reason is null),
  -- Coins sent again to an old address are for a person to decide.
  add constraint payment_repeated_deposit_is_held check (
    parent_external_id is null or granted_at is null);

alter table subscription
  add constraint subscription_state check (state in ('active', 'ending', 'ended')),
  add constraint subscription_end check ((state = 'ended') = (ended_at is not null)),
  add constraint subscription_end_reason check (
    (state = 'ended') = (end_reason is not null)
    and end_reason in ('removed', 'not_a_member', 'administrator')),
  add constraint subscription_for_life_does_not_end check (expires_at is not null or state = 'active'),
  add constraint subscription_period check (expires_at > started_at);

alter table access_link add constraint access_link_kind check (kind in ('join_request', 'one_time_link'));

alter table ledger_posting
  add constraint ledger_posting_account check (account in ('provider_clearing', 'owner_balance', 'platform_fee')),
  add constraint ledger_posting_owner check ((account = 'owner_balance') = (owner_id is not null)),
  add constraint ledger_posting_amount check (amount <> 0),
  add constraint ledger_posting_currency check (currency ~ '^[A-Z0-9]{1,20}$');

-- Found without reading the rest --------------------------------------------------------------------------------

create index subscription_due on subscription (expires_at) where state = 'active';
create index subscription_ending on subscription (id) where state = 'ending';
create index payment_undelivered on payment (granted_at) where granted_at is not null and delivered_at is null;

-- Append-only and immutable ---------------------------------------------------------------------------------------

create function refuse_change() returns trigger language plpgsql as $$
begin
  raise exception 'rows of % are never changed or deleted', tg_table_name using errcode = 'integrity_constraint_violation';
end $$;

create trigger ledger_posting_is_append_only before update or delete on ledger_posting
  for each row execute function refuse_change();
create trigger ledger_posting_is_kept before truncate on ledger_posting
  for each statement execute function refuse_change();
create trigger payment_event_is_append_only before update or delete on payment_event
  for each row execute function refuse_change();
create trigger audit_entry_is_append_only before update or delete on audit_entry
  for each row execute function refuse_change();
create trigger tier_version_is_immutable before update or delete on tier_version
  for each row execute function refuse_change();

-- An order's terms are frozen when it is made; only its way to "paid" is open.
create function freeze_order() returns trigger language plpgsql as $$
begin
  if (new.user_id, new.channel_id, new.tier_version_id, new.created_at) is distinct from
     (old.user_id, old.channel_id, old.tier_version_id, old.created_at)
     or new.period_days is distinct from old.period_days
     or new.price_stars is distinct from old.price_stars
     or new.price_usd_cents is distinct from old.price_usd_cents then
    raise exception 'the terms of an order are frozen' using errcode = 'integrity_constraint_violation';
  end if;
  if old.status = 'paid' and new.status <> 'paid' then
    raise exception 'a paid order stays paid' using errcode = 'integrity_constraint_violation';
  end if;
  return new;
end $$;
create trigger orders_terms_are_frozen before update on orders for each row execute function freeze_order();

create function payment_moves_forward() returns trigger language plpgsql as $$
begin
  if new.status_rank < old.status_rank
     or new.order_id <> old.order_id
     or new.external_id <> old.external_id
     or new.provider <> old.provider
     or (old.granted_at is not null and new.granted_at is distinct from old.granted_at) then
    raise exception 'a payment moves forward only' using errcode = 'integrity_constraint_violation';
  end if;
  return new;
end $$;
create trigger payment_moves_forward before update on payment for each row execute function payment_moves_forward();
create trigger payment_is_kept before delete on payment for each row execute function refuse_change();

-- The ledger is in balance at any moment ------------------------------------------------------------------------
-- Checked once a statement over the rows that it added, so all postings of an entry are written by one statement.

create function ledger_is_balanced() returns trigger language plpgsql as $$
declare
  broken record;
begin
  select entry_id, currency, sum(amount) as total into broken
    from added group by entry_id, currency having sum(amount) <> 0 limit 1;
  if found then
    raise exception 'ledger entry % does not add up in %: %', broken.entry_id, broken.currency, broken.total
      using errcode = 'integrity_constraint_violation';
  end if;
  return null;
end $$;
create trigger ledger_is_balanced after insert on ledger_posting
  referencing new table as added for each statement execute function ledger_is_balanced();
