-- Rules between people, and the data about them (docs/adr/0045-privacy-between-people.md).

-- Managers and the owner of a channel are compared with Telegram's administrators.
alter table channel add column check_administrators_at timestamptz(3) not null default now();
-- The owner hears once a day that members add people to a group.
alter table channel add column additions_notified_at timestamptz(3);
create index channel_administrators_to_check on channel (check_administrators_at) where state = 'connected';

-- Access that a manager offers to a person who is not in the chat. Without a foreign key to users: whether the bot knows a
-- person must change nothing here.
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
  constraint pending_access_one_term check (seconds is null or until is null),
  primary key (channel_id, user_id)
);
create index pending_access_user_id_idx on pending_access (user_id);

-- A person who was never seen in the chat is banned by id, and stays unnamed.
alter table access_override add column seen_inside boolean not null default true;

-- Erasure of a person (docs/adr/0045-privacy-between-people.md). The transaction that erases a person names the person's id and
-- the id that replaces it: "old:new". Append-only tables accept exactly this replacement, and no other change.
create function erased_to(id bigint) returns bigint language sql stable as $$
  select case when id::text = split_part(current_setting('paygateprime.erasing', true), ':', 1)
              then split_part(current_setting('paygateprime.erasing', true), ':', 2)::bigint else id end $$;

-- The subject of an audit entry is a person's id in a few actions, such as a change of the wallet.
create function erased_subject(subject text) returns text language sql stable as $$
  select case when subject = split_part(current_setting('paygateprime.erasing', true), ':', 1)
              then split_part(current_setting('paygateprime.erasing', true), ':', 2) else subject end $$;

-- The detail of an audit entry with the id replaced, and without the address in an entry of the person.
create function erased_detail(actor_id bigint, detail jsonb) returns jsonb language sql stable as $$
  select case when jsonb_typeof(detail) <> 'object' then detail else coalesce(
    (select jsonb_object_agg(key, case jsonb_typeof(value) when 'number'
                                    then case when value::numeric % 1 = 0 and value::numeric between 1 and 1099511627775
                                           then to_jsonb(erased_to(value::numeric::bigint)) else value end
                                    else value end)
       from jsonb_each(detail)
      where key not in ('network', 'address') or erased_to(actor_id) is not distinct from actor_id), '{}') end $$;

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

drop trigger audit_entry_is_append_only on audit_entry;
create trigger audit_entry_is_append_only before update or delete on audit_entry
  for each row execute function refuse_change_but_erasure('actor_id', 'subject', 'detail');
drop trigger subscription_adjustment_is_append_only on subscription_adjustment;
create trigger subscription_adjustment_is_append_only before update or delete on subscription_adjustment
  for each row execute function refuse_change_but_erasure('user_id', 'actor_id');
drop trigger trial_is_append_only on trial;
create trigger trial_is_append_only before update or delete on trial
  for each row execute function refuse_change_but_erasure('user_id');
drop trigger member_claim_is_append_only on member_claim;
create trigger member_claim_is_append_only before update or delete on member_claim
  for each row execute function refuse_change_but_erasure('user_id');

-- A payment event keeps its key and its decision for ever: they decide about duplicates. The raw message may be removed.
create function payment_event_keeps_its_decision() returns trigger language plpgsql as $$
begin
  if tg_op = 'UPDATE' and new.payload::text = '{}' and to_jsonb(new) - 'payload' = to_jsonb(old) - 'payload' then
    return new;
  end if;
  raise exception 'rows of % are never changed or deleted', tg_table_name using errcode = 'integrity_constraint_violation';
end $$;
drop trigger payment_event_is_append_only on payment_event;
create trigger payment_event_is_append_only before update or delete on payment_event
  for each row execute function payment_event_keeps_its_decision();
create index payment_event_with_payload on payment_event (received_at) where payload::text <> '{}';

-- The same terms stay frozen as before; only an erasure gives an order another user id.
create or replace function freeze_order() returns trigger language plpgsql as $$
begin
  if (new.user_id <> old.user_id and new.user_id <> erased_to(old.user_id))
     or (new.channel_id, new.kind, new.tier_version_id, new.created_at, new.is_renewal) is distinct from
        (old.channel_id, old.kind, old.tier_version_id, old.created_at, old.is_renewal)
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
