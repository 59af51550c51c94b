-- The invariants that need a trigger: append-only tables and what an erasure replaces in them, frozen terms, payments and
-- payouts that only move forward, and a ledger in balance. Ranges and closed lists are CHECKs beside their tables
-- (docs/adr/0003-database-constraints-enforce-invariants.md).

-- The erasure of a person ----------------------------------------------------------------------------------------

-- The transaction that erases a person names the person's id and the id that replaces it: "old:new". Append-only tables accept
-- exactly this replacement, and no other change (docs/adr/0045-privacy-between-people.md, docs/adr/0047-erasure-of-owners.md).
create function erased_to(id bigint) returns bigint language sql stable as $$
  select case when id::text = split_part(current_setting('paygateprime.erasing', true), ':', 1)
              then split_part(current_setting('paygateprime.erasing', true), ':', 2)::bigint else id end $$;

-- The subject of an audit entry is a person's id in a few actions, such as a change of the wallet.
create function erased_subject(subject text) returns text language sql stable as $$
  select case when subject = split_part(current_setting('paygateprime.erasing', true), ':', 1)
              then split_part(current_setting('paygateprime.erasing', true), ':', 2) else subject end $$;

-- The detail of an audit entry with the id replaced, and without the address in an entry of the person. An entry without a
-- detail keeps none.
create function erased_detail(actor_id bigint, detail jsonb) returns jsonb language sql stable as $$
  select case when detail is null or jsonb_typeof(detail) <> 'object' then detail else coalesce(
    (select jsonb_object_agg(key, case jsonb_typeof(value) when 'number'
                                    then case when value::numeric % 1 = 0 and value::numeric between 1 and 1099511627775
                                           then to_jsonb(erased_to(value::numeric::bigint)) else value end
                                    else value end)
       from jsonb_each(detail)
      where key not in ('network', 'address') or erased_to(actor_id) is not distinct from actor_id), '{}') end $$;

-- In the place of a wallet's address: as long as the shortest address.
create function erased_address() returns text language sql immutable as $$ select repeat('-', 20) $$;

-- An erasure reads the balance of an owner and then replaces the owner's id. Until its end no payment is credited to anybody; a
-- payment that waited meanwhile and names the owner is refused, and its sender sends again.
create function stop_credits() returns boolean language plpgsql as $$
begin
  lock table ledger_posting in share row exclusive mode;
  -- The sums of the ledger move to the new id together with the postings.
  lock table ledger_checkpoint in share row exclusive mode;
  return true;
end $$;

-- Append-only tables ---------------------------------------------------------------------------------------------

create function refuse_change() returns trigger language plpgsql as $$
begin
  raise exception 'rows of % are never changed or deleted', tg_table_name using errcode = 'integrity_constraint_violation';
end $$;

-- The arguments name the columns that an erasure may change.
create function refuse_change_but_erasure() returns trigger language plpgsql as $$
declare
  expected jsonb := to_jsonb(old);
  replaced jsonb;
  name text;
begin
  if tg_op = 'UPDATE' then
    foreach name in array tg_argv loop
      replaced := case name
        when 'detail' then erased_detail((to_jsonb(old) ->> 'actor_id')::bigint, to_jsonb(old) -> 'detail')
        when 'subject' then to_jsonb(erased_subject(to_jsonb(old) ->> 'subject'))
        else to_jsonb(erased_to((to_jsonb(old) ->> name)::bigint)) end;
      if to_jsonb(new) -> name = replaced then expected := expected || jsonb_build_object(name, replaced); end if;
    end loop;
    if to_jsonb(new) = expected and expected <> to_jsonb(old) then return new; end if;
  end if;
  raise exception 'rows of % are never changed or deleted', tg_table_name using errcode = 'integrity_constraint_violation';
end $$;

create trigger ledger_posting_is_append_only before update or delete on ledger_posting
  for each row execute function refuse_change_but_erasure('owner_id');
create trigger ledger_posting_is_never_truncated before truncate on ledger_posting
  for each statement execute function refuse_change();
create trigger telegram_charge_is_append_only before update or delete on telegram_charge
  for each row execute function refuse_change();
create trigger audit_entry_is_append_only before update or delete on audit_entry
  for each row execute function refuse_change_but_erasure('actor_id', 'subject', 'detail', 'owner_id');
create trigger subscription_adjustment_is_append_only before update or delete on subscription_adjustment
  for each row execute function refuse_change_but_erasure('user_id', 'actor_id');
-- One trial and one claim for a person and a channel, for ever: their keys say so as long as no row goes.
create trigger trial_is_append_only before update or delete on trial
  for each row execute function refuse_change_but_erasure('user_id');
create trigger member_claim_is_append_only before update or delete on member_claim
  for each row execute function refuse_change_but_erasure('user_id');
create trigger tier_version_is_immutable before update or delete on tier_version
  for each row execute function refuse_change();
create trigger bundled_channel_is_immutable before update or delete on bundled_channel
  for each row execute function refuse_change();
create trigger payment_is_never_deleted before delete on payment for each row execute function refuse_change();
create trigger part_refund_is_never_deleted before delete on part_refund for each row execute function refuse_change();
create trigger payout_is_never_deleted before delete on payout for each row execute function refuse_change();

-- A payment event keeps its key and its decision for ever: they decide about duplicates. The raw message may be removed.
create function payment_event_keeps_its_decision() returns trigger language plpgsql as $$
begin
  if tg_op = 'UPDATE' and new.payload::text = '{}' and to_jsonb(new) - 'payload' = to_jsonb(old) - 'payload' then
    return new;
  end if;
  raise exception 'rows of % are never changed or deleted', tg_table_name using errcode = 'integrity_constraint_violation';
end $$;
create trigger payment_event_is_append_only before update or delete on payment_event
  for each row execute function payment_event_keeps_its_decision();

-- Orders: the terms are frozen, and a paid order stays paid --------------------------------------------------------

-- Only an erasure gives an order another user id.
create function freeze_order() returns trigger language plpgsql as $$
begin
  if (new.user_id <> old.user_id and new.user_id <> erased_to(old.user_id))
     or (new.channel_id, new.kind, new.tier_version_id, new.created_at, new.is_renewal) is distinct from
        (old.channel_id, old.kind, old.tier_version_id, old.created_at, old.is_renewal)
     or new.period_days is distinct from old.period_days
     or new.period_months is distinct from old.period_months
     or new.period_until is distinct from old.period_until
     or new.prices <> old.prices then
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

-- A part stays as it was asked for, and is sent or withdrawn once.
create function part_refund_moves_forward() returns trigger language plpgsql as $$
begin
  if old.state <> 'requested'
     or (new.id, new.payment_id, new.amount_minor, new.access, new.requested_at)
        is distinct from (old.id, old.payment_id, old.amount_minor, old.access, old.requested_at) then
    raise exception 'the refund of a part is settled once, as it was asked for' using errcode = 'integrity_constraint_violation';
  end if;
  return new;
end $$;
create trigger part_refund_moves_forward before update on part_refund
  for each row execute function part_refund_moves_forward();

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
  if exists (select from added a where a.owner_id is not null and not exists (select from users where id = a.owner_id)) then
    raise exception 'a ledger entry names an owner who does not exist' using errcode = 'integrity_constraint_violation';
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
  select coalesce(sum(amount), 0), balance_of(new.owner_id, new.currency) into moved, remaining
    from ledger_posting
   where entry_id = new.id and kind = 'payout' and owner_id = new.owner_id and currency = new.currency;
  if moved <> whole_units(new.amount_minor, new.currency) or remaining < 0 then
    raise exception 'payout % moves % of what is owed, and leaves %', new.id, moved, remaining
      using errcode = 'integrity_constraint_violation';
  end if;
  return null;
end $$;
create trigger payout_is_booked after insert on payout for each row execute function payout_is_booked();

-- A payout stays as it was asked for and settled, and the holder of its claim settles it. Only an erasure replaces the people
-- in it, and removes the address.
create function payout_moves_forward() returns trigger language plpgsql as $$
begin
  if coalesce(current_setting('paygateprime.erasing', true), '') <> ''
     and to_jsonb(new) - array['owner_id', 'claimed_by', 'settled_by', 'approved_by', 'address', 'memo']
         = to_jsonb(old) - array['owner_id', 'claimed_by', 'settled_by', 'approved_by', 'address', 'memo']
     and new.owner_id in (old.owner_id, erased_to(old.owner_id))
     and (new.claimed_by is not distinct from old.claimed_by or new.claimed_by = erased_to(old.claimed_by))
     and (new.settled_by is not distinct from old.settled_by or new.settled_by = erased_to(old.settled_by))
     and (new.approved_by is not distinct from old.approved_by or new.approved_by = erased_to(old.approved_by))
     and ((new.address, new.memo) is not distinct from (old.address, old.memo)
          or new.address = erased_address() and new.memo is null and erased_to(old.owner_id) <> old.owner_id) then
    return new;
  end if;
  if old.state not in ('requested', 'sending')
     or (new.id, new.owner_id, new.currency, new.amount_minor, new.network, new.address, new.memo, new.wallet_set_at,
         new.is_automatic, new.requested_at)
        is distinct from
        (old.id, old.owner_id, old.currency, old.amount_minor, old.network, old.address, old.memo, old.wallet_set_at,
         old.is_automatic, old.requested_at)
  then
    raise exception 'a payout is settled once, as it was asked for' using errcode = 'integrity_constraint_violation';
  end if;
  if old.state = 'requested' and new.state in ('sent', 'refused')
     and (new.settled_by is null or new.settled_by is distinct from new.claimed_by) then
    raise exception 'payout % is settled by % and claimed by %', new.id, new.settled_by, new.claimed_by
      using errcode = 'integrity_constraint_violation';
  end if;
  return new;
end $$;
create trigger payout_moves_forward before update on payout for each row execute function payout_moves_forward();

create function payout_is_settled() returns trigger language plpgsql as $$
begin
  if not exists (select from ledger_posting where entry_id = new.settlement_entry_id)
     or exists (select from ledger_posting
                 where account = 'payouts_in_transit'
                   -- An array, so that the index finds the few entries: alternatives would read the whole ledger.
                   and entry_id = any(array(
                         select new.id union all select new.settlement_entry_id union all
                         select unnest(array[id, id || ':unsent']) from payout_transfer where payout_id = new.id))
                 group by currency having sum(amount) <> 0) then
    raise exception 'payout % is settled and still on its way', new.id using errcode = 'integrity_constraint_violation';
  end if;
  return null;
end $$;
-- Claims change a payout under way, and write nothing to the ledger.
create trigger payout_is_settled after update on payout for each row
  when (new.state in ('sent', 'refused')) execute function payout_is_settled();

-- A batch never goes back behind the request that it was verified with. A released one takes the end of its conversion, once.
create function payout_batch_moves_forward() returns trigger language plpgsql as $$
begin
  if old.state = 'finished'
     or (old.state = 'released'
         and (new.state <> 'released' or old.converted_amount is not null or new.converted_amount is null))
     or (old.verified_at is not null and new.state not in ('verified', 'finished'))
     or (old.provider_batch_id is not null and new.provider_batch_id is distinct from old.provider_batch_id)
     or new.step <> old.step + 1 then
    raise exception 'payout batch % goes from % to %', new.id, old.state, new.state
      using errcode = 'integrity_constraint_violation';
  end if;
  return new;
end $$;
create trigger payout_batch_moves_forward before update on payout_batch
  for each row execute function payout_batch_moves_forward();
create trigger payout_batch_is_never_deleted before delete on payout_batch for each row execute function refuse_change();
create trigger payout_transfer_is_never_deleted before delete on payout_transfer
  for each row execute function refuse_change();
