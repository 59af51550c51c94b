-- The invariants that need a trigger: append-only tables, frozen terms, payments and payouts that only move forward, and a
-- ledger in balance. Ranges and closed lists are CHECKs beside their tables (docs/adr/0003-database-constraints-enforce-invariants.md).

-- Append-only tables ---------------------------------------------------------------------------------------------

create function refuse_change() returns trigger language plpgsql as $$
begin
  raise exception 'rows of % are never changed or deleted', tg_table_name using errcode = 'integrity_constraint_violation';
end $$;

create trigger ledger_posting_is_append_only before update or delete on ledger_posting
  for each row execute function refuse_change();
create trigger ledger_posting_is_never_truncated before truncate on ledger_posting
  for each statement execute function refuse_change();
create trigger payment_event_is_append_only before update or delete on payment_event
  for each row execute function refuse_change();
create trigger audit_entry_is_append_only before update or delete on audit_entry
  for each row execute function refuse_change();
create trigger subscription_adjustment_is_append_only before update or delete on subscription_adjustment
  for each row execute function refuse_change();
-- One trial and one claim for a person and a channel, for ever: their keys say so as long as no row goes.
create trigger trial_is_append_only before update or delete on trial
  for each row execute function refuse_change();
create trigger member_claim_is_append_only before update or delete on member_claim
  for each row execute function refuse_change();
create trigger tier_version_is_immutable before update or delete on tier_version
  for each row execute function refuse_change();
create trigger bundled_channel_is_immutable before update or delete on bundled_channel
  for each row execute function refuse_change();
create trigger payment_is_never_deleted before delete on payment for each row execute function refuse_change();
create trigger payout_is_never_deleted before delete on payout for each row execute function refuse_change();

-- Orders: the terms are frozen, and a paid order stays paid --------------------------------------------------------

create function freeze_order() returns trigger language plpgsql as $$
begin
  if (new.user_id, new.channel_id, new.kind, new.tier_version_id, new.created_at, new.is_renewal) is distinct from
     (old.user_id, old.channel_id, old.kind, old.tier_version_id, old.created_at, old.is_renewal)
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
create trigger orders_terms_are_frozen before update on orders for each row execute function freeze_order();

-- Apart from the others, for `update of`: the update that marks an order paid does not run it.
create function freeze_order_link() returns trigger language plpgsql as $$
begin
  if new.link_id is distinct from old.link_id then
    raise exception 'the terms of an order are frozen' using errcode = 'integrity_constraint_violation';
  end if;
  return new;
end $$;
create trigger orders_link_is_frozen before update of link_id on orders
  for each row execute function freeze_order_link();

-- Payments: a status, a grant, a decision and a refund are never taken back ----------------------------------------

create function payment_moves_forward() returns trigger language plpgsql as $$
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
create trigger payment_moves_forward before update on payment for each row execute function payment_moves_forward();

-- The ledger: for each currency the postings of an entry add up to zero --------------------------------------------

-- Runs once a statement, over the rows that it inserted: one statement writes all postings of an entry.
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

-- Payouts: each agrees with its entries in the ledger, leaves no negative balance, and is settled once --------------

-- One statement writes the payout and its entry, so the entry exists when this runs.
create function payout_is_booked() returns trigger language plpgsql as $$
declare
  moved numeric;
  remaining numeric;
begin
  select coalesce(sum(amount) filter (where entry_id = new.id and kind = 'payout'), 0), -coalesce(sum(amount), 0)
    into moved, remaining
    from ledger_posting where owner_id = new.owner_id and currency = new.currency;
  if moved <> new.amount_minor / (case new.currency when 'USD' then 100.0 else 1.0 end) or remaining < 0 then
    raise exception 'payout % moves % of what is owed, and leaves %', new.id, moved, remaining
      using errcode = 'integrity_constraint_violation';
  end if;
  return null;
end $$;
create trigger payout_is_booked after insert on payout for each row execute function payout_is_booked();

create function payout_moves_forward() returns trigger language plpgsql as $$
begin
  if old.state <> 'requested'
     or (new.id, new.owner_id, new.currency, new.amount_minor, new.network, new.address, new.is_automatic, new.requested_at)
        is distinct from
        (old.id, old.owner_id, old.currency, old.amount_minor, old.network, old.address, old.is_automatic, old.requested_at)
  then
    raise exception 'a payout is settled once, as it was asked for' using errcode = 'integrity_constraint_violation';
  end if;
  return new;
end $$;
create trigger payout_moves_forward before update on payout for each row execute function payout_moves_forward();

create function payout_is_settled() returns trigger language plpgsql as $$
begin
  if not exists (select from ledger_posting where entry_id = new.settlement_entry_id)
     or exists (select from ledger_posting
                 where entry_id in (new.id, new.settlement_entry_id) and account = 'payouts_in_transit'
                having sum(amount) <> 0) then
    raise exception 'payout % is settled and still on its way', new.id using errcode = 'integrity_constraint_violation';
  end if;
  return null;
end $$;
create trigger payout_is_settled after update on payout for each row execute function payout_is_settled();
