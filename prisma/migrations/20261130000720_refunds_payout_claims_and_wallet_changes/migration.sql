-- Refunds that wait for an operator, operators' claims of payouts, and wallets that wait after a change
-- (docs/adr/0043-sale-owners-and-payout-claims.md).

create table waiting_refund (
  payment_id text primary key references payment on delete restrict on update cascade,
  asked_by bigint not null,
  access text constraint waiting_refund_access check (access in ('kept', 'ended')),
  asked_at timestamptz(3) not null
);

-- Money that arrived and was credited to nobody: few rows of all payments.
create index payment_unsold on payment (order_id)
  where granted_at is null and state in ('held', 'partially_paid', 'rejected', 'refund_requested');

alter table payout_setting
  add column previous_network text,
  add column previous_address text
    constraint payout_setting_previous_address check (char_length(previous_address) between 20 and 128),
  add column previous_wallet_set_at timestamptz(3),
  add constraint payout_setting_previous_is_complete check (
    num_nonnulls(previous_network, previous_address, previous_wallet_set_at) in (0, 3));

alter table payout
  add column wallet_set_at timestamptz(3),
  add column claimed_by bigint,
  add column claimed_at timestamptz(3),
  add constraint payout_claim_is_complete check (num_nonnulls(claimed_by, claimed_at) in (0, 2));

-- Claims change a payout under way: they write nothing to the ledger, and do not concern the owner.
drop trigger payout_is_settled on payout;
create trigger payout_is_settled after update on payout for each row
  when (new.state <> 'requested') execute function payout_is_settled();
drop trigger payout_recorded on payout;
create trigger payout_recorded after insert or update of state on payout
  for each row execute function record_payout_for_owner();

-- The wallets of open requests, as far as their owners have not changed them since.
update payout set wallet_set_at = setting.wallet_set_at
  from payout_setting setting
 where payout.state = 'requested' and setting.owner_id = payout.owner_id
   and setting.network = payout.network and setting.address = payout.address
   and setting.wallet_set_at <= payout.requested_at;

create or replace function payout_moves_forward() returns trigger language plpgsql as $$
begin
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
