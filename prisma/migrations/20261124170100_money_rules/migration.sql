-- The rules of money that the database keeps: what may be granted and by whom, what an entry of the ledger may be.

alter table channel
  -- Up to a tenth of the price: above that it is no slip of a wallet's fee.
  add constraint channel_shortfall check (shortfall_basis_points between 0 and 1000),
  add constraint channel_refund_access check (refund_access in ('ask', 'at_once'));

alter table payment_event add constraint payment_event_source check (source in ('told', 'asked'));

alter table payment
  drop constraint payment_granted_is_finished,
  drop constraint payment_held_is_not_granted,
  drop constraint payment_repeated_deposit_is_held,
  add constraint payment_resolution check (resolution in ('accepted', 'refunded', 'dismissed')),
  add constraint payment_resolution_has_a_time check ((resolution is null) = (resolved_at is null)),
  -- Money that has not arrived buys nothing.
  add constraint payment_granted_has_arrived check (
    granted_at is null or status in ('partially_paid', 'finished', 'refunded')),
  add constraint payment_grant_is_named check ((granted_at is null) = (grant_id is null)),
  -- What was held, and coins sent again to an old address, are granted by people only.
  add constraint payment_held_is_granted_by_people check (
    granted_at is null or held_reason is null or resolution is not distinct from 'accepted'),
  add constraint payment_repeated_deposit_is_granted_by_people check (
    granted_at is null or parent_external_id is null or resolution is not distinct from 'accepted'),
  add constraint payment_turned_down_is_not_granted check (
    granted_at is null or resolution is null or resolution = 'accepted'),
  add constraint payment_credit check (credit_minor between 0 and amount_minor),
  add constraint payment_granted_seconds check (granted_seconds >= 0),
  add constraint payment_refund_access check (refund_access in ('open', 'kept', 'ended'));

alter table ledger_posting
  drop constraint ledger_posting_account,
  add constraint ledger_posting_account check (account in (
    'provider_clearing', 'owner_balance', 'platform_fee', 'provider_fee', 'network_fee', 'exchange', 'unallocated',
    'refunds', 'payouts_in_transit')),
  drop constraint ledger_posting_amount,
  -- A line of nothing says only one thing: that the owner's part of this entry is nothing.
  add constraint ledger_posting_amount check (amount <> 0 or account = 'owner_balance'),
  add constraint ledger_posting_kind check (kind in ('sale', 'rest', 'held', 'refund', 'refund_sent', 'refund_undone'));

alter table star_subscription
  add constraint star_subscription_state check (state in ('active', 'canceled', 'failed')),
  add constraint star_subscription_canceled_by check (
    canceled_by in ('user', 'bot') and (state = 'canceled' or canceled_by is null));

alter table coin add constraint coin_code check (code ~ '^[A-Z0-9]{1,20}$' and min_amount >= 0 and min_usd_cents >= 0);
alter table quote add constraint quote_amount check (amount > 0 and currency ~ '^[A-Z0-9]{1,20}$');
alter table support_message add constraint support_message_text check (char_length(text) between 1 and 4096);

-- Found without reading the rest --------------------------------------------------------------------------------

create index payment_to_check on payment (next_check_at) where next_check_at is not null;
create index checkout_to_check on checkout (next_check_at) where next_check_at is not null;
create index payment_undecided on payment (created_at) where held_reason is not null and resolution is null;
create index payment_short on payment (created_at)
  where status = 'partially_paid' and granted_at is null and shortfall_declined_at is null;
create index payment_refund_open on payment (refund_asked_at) where refund_asked_at is not null and refunded_at is null;
create index payment_unreconciled on payment (created_at) where provider = 'stars' and reconciled_at is null;
create index payment_event_unknown on payment_event (received_at) where decision = 'unknown_order';
-- The deposits that were sent again to a payment's address.
create index payment_parent on payment (provider, parent_external_id) where parent_external_id is not null;

-- A payment's past does not change: what it was granted with, which coin it was asked in, that it was refunded.
create or replace function payment_moves_forward() returns trigger language plpgsql as $$
begin
  if new.status_rank < old.status_rank
     or new.order_id <> old.order_id
     or new.external_id <> old.external_id
     or new.provider <> old.provider
     or new.parent_external_id is distinct from old.parent_external_id
     or (old.asked_currency is not null and new.asked_currency is distinct from old.asked_currency)
     or (old.granted_at is not null
         and (new.granted_at, new.grant_id, new.granted_seconds, new.granted_until)
             is distinct from (old.granted_at, old.grant_id, old.granted_seconds, old.granted_until))
     or (old.resolution is not null and new.resolution is distinct from old.resolution)
     or (old.refunded_at is not null and new.refunded_at is distinct from old.refunded_at) then
    raise exception 'a payment moves forward only' using errcode = 'integrity_constraint_violation';
  end if;
  return new;
end $$;
