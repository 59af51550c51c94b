-- Erasure reaches owners and operators (docs/adr/0047-erasure-of-owners.md).

-- An entry without a detail keeps none: until now such an entry of the person stopped the erasure.
create or replace function erased_detail(actor_id bigint, detail jsonb) returns jsonb language sql stable as $$
  select case when detail is null or jsonb_typeof(detail) <> 'object' then detail else coalesce(
    (select jsonb_object_agg(key, case jsonb_typeof(value) when 'number'
                                    then case when value::numeric % 1 = 0 and value::numeric between 1 and 1099511627775
                                           then to_jsonb(erased_to(value::numeric::bigint)) else value end
                                    else value end)
       from jsonb_each(detail)
      where key not in ('network', 'address') or erased_to(actor_id) is not distinct from actor_id), '{}') end $$;

drop trigger audit_entry_is_append_only on audit_entry;
create trigger audit_entry_is_append_only before update or delete on audit_entry
  for each row execute function refuse_change_but_erasure('actor_id', 'subject', 'detail', 'owner_id');

drop trigger ledger_posting_is_append_only on ledger_posting;
create trigger ledger_posting_is_append_only before update or delete on ledger_posting
  for each row execute function refuse_change_but_erasure('owner_id');

-- A payout stays as it was asked for and settled; only an erasure replaces the people in it, and removes the address.
create or replace function payout_moves_forward() returns trigger language plpgsql as $$
begin
  if coalesce(current_setting('paygateprime.erasing', true), '') <> ''
     and to_jsonb(new) - array['owner_id', 'claimed_by', 'settled_by', 'address']
         = to_jsonb(old) - array['owner_id', 'claimed_by', 'settled_by', 'address']
     and new.owner_id in (old.owner_id, erased_to(old.owner_id))
     and (new.claimed_by is not distinct from old.claimed_by or new.claimed_by = erased_to(old.claimed_by))
     and (new.settled_by is not distinct from old.settled_by or new.settled_by = erased_to(old.settled_by))
     and (new.address = old.address
          or new.address = erased_address() and erased_to(old.owner_id) <> old.owner_id) then
    return new;
  end if;
  if old.state <> 'requested'
     or (new.id, new.owner_id, new.currency, new.amount_minor, new.network, new.address, new.wallet_set_at,
         new.is_automatic, new.requested_at)
        is distinct from
        (old.id, old.owner_id, old.currency, old.amount_minor, old.network, old.address, old.wallet_set_at,
         old.is_automatic, old.requested_at)
  then
    raise exception 'a payout is settled once, as it was asked for' using errcode = 'integrity_constraint_violation';
  end if;
  if new.state <> 'requested' and new.settled_by is distinct from new.claimed_by then
    raise exception 'payout % is settled by % and claimed by %', new.id, new.settled_by, new.claimed_by
      using errcode = 'integrity_constraint_violation';
  end if;
  return new;
end $$;

-- In the place of a wallet's address: as long as the shortest address.
create function erased_address() returns text language sql immutable as $$ select repeat('-', 20) $$;

-- An erasure reads the balance of an owner and then replaces the owner's id. Until its end no payment is credited to anybody; a
-- payment that waited meanwhile and names the owner is refused, and its sender sends again.
create function stop_credits() returns boolean language plpgsql as $$
begin
  lock table ledger_posting in share row exclusive mode;
  return true;
end $$;

create or replace function ledger_is_balanced() returns trigger language plpgsql as $$
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
