-- The ledger, in double entry, and the payouts of what it owes to the owners. Their rules stand in the chapter of the
-- invariants.

create table ledger_posting (
  id bigserial primary key,
  entry_id text not null,
  kind text not null
    constraint ledger_posting_kind check (kind in (
      'sale', 'remainder', 'held', 'refund', 'refund_sent', 'refund_reversed', 'payout', 'payout_sent', 'payout_reversed',
      'broadcast', 'broadcast_spent', 'broadcast_returned')),
  account text not null
    constraint ledger_posting_account check (account in (
      'provider_clearing', 'owner_balance', 'platform_fee', 'provider_fee', 'network_fee', 'exchange', 'unallocated',
      'refunds', 'payouts_in_transit', 'paid_out', 'broadcasts')),
  owner_id bigint,
  currency text not null constraint ledger_posting_currency check (currency ~ '^[A-Z0-9]{1,20}$'),
  amount numeric(48, 18) not null,
  payment_id text references payment on delete restrict on update cascade,
  created_at timestamptz(3) not null,
  constraint ledger_posting_owner check ((account = 'owner_balance') = (owner_id is not null)),
  -- A posting of zero is allowed only where the owner's part of an entry is zero.
  constraint ledger_posting_amount check (amount <> 0 or account = 'owner_balance')
);
create index ledger_posting_entry_id_idx on ledger_posting (entry_id);
create index ledger_posting_payment_id_idx on ledger_posting (payment_id);
create index ledger_posting_owner_id_currency_idx on ledger_posting (owner_id, currency);
create index ledger_posting_owner_id_created_at_idx on ledger_posting (owner_id, created_at);

create table payout (
  id text primary key,
  owner_id bigint not null references users on delete restrict on update cascade,
  currency text not null constraint payout_currency check (currency in ('XTR', 'USD')),
  amount_minor bigint not null constraint payout_amount check (amount_minor > 0),
  network text not null,
  address text not null constraint payout_address check (char_length(address) between 20 and 128),
  wallet_set_at timestamptz(3) not null,
  state text not null default 'requested' constraint payout_state check (state in ('requested', 'sent', 'refused')),
  is_automatic boolean not null,
  requested_at timestamptz(3) not null,
  -- Only the operator who holds the claim settles the payout (docs/adr/0043-sale-owners-and-payout-claims.md).
  claimed_by bigint,
  claimed_at timestamptz(3),
  settlement_entry_id text,
  settled_at timestamptz(3),
  settled_by bigint,
  reference text,
  reason text,
  constraint payout_claim_is_complete check (num_nonnulls(claimed_by, claimed_at) in (0, 2)),
  constraint payout_settlement_is_complete check (
    num_nonnulls(settlement_entry_id, settled_at, settled_by) = case state when 'requested' then 0 else 3 end),
  constraint payout_sent_has_a_reference check (
    (state = 'sent') = (reference is not null) and char_length(reference) between 1 and 200),
  constraint payout_refused_has_a_reason check (
    (state = 'refused') = (reason is not null) and char_length(reason) between 1 and 300)
);
create unique index payout_settlement_entry_id_key on payout (settlement_entry_id);
create index payout_owner_id_currency_idx on payout (owner_id, currency);
-- One open payout for an owner and a currency, however many requests arrive at once.
create unique index payout_open on payout (owner_id, currency) where state = 'requested';

create table payout_setting (
  owner_id bigint primary key references users on delete restrict on update cascade,
  network text,
  address text constraint payout_setting_address check (char_length(address) between 20 and 128),
  wallet_set_at timestamptz(3),
  -- The wallet before a change that still waits: its owner may return to it.
  previous_network text,
  previous_address text
    constraint payout_setting_previous_address check (char_length(previous_address) between 20 and 128),
  previous_wallet_set_at timestamptz(3),
  threshold_stars integer not null default 1000,
  threshold_usd_cents bigint not null default 5000,
  is_automatic boolean not null default true,
  constraint payout_setting_wallet_is_complete check (num_nonnulls(network, address, wallet_set_at) in (0, 3)),
  constraint payout_setting_previous_is_complete check (
    num_nonnulls(previous_network, previous_address, previous_wallet_set_at) in (0, 3)),
  constraint payout_setting_thresholds check (threshold_stars > 0 and threshold_usd_cents > 0)
);
