-- The ledger, in double entry, and the payouts of what it owes to the owners. Their rules stand in the chapter of the
-- invariants.

create table ledger_posting (
  id bigserial primary key,
  entry_id text not null,
  kind text not null
    constraint ledger_posting_kind check (kind in (
      'sale', 'remainder', 'held', 'refund', 'refund_sent', 'refund_reversed', 'part_refund',
      'part_refund_reversed', 'dispute', 'dispute_reversed', 'fee', 'payout', 'payout_sent', 'payout_reversed',
      'payout_sending', 'payout_unsent', 'conversion', 'broadcast', 'broadcast_spent', 'broadcast_returned')),
  account text not null
    constraint ledger_posting_account check (account in (
      'provider_clearing', 'owner_balance', 'platform_fee', 'tax', 'provider_fee', 'network_fee', 'exchange', 'unallocated',
      'refunds', 'payouts_in_transit', 'paid_out', 'rounding', 'broadcasts')),
  owner_id bigint,
  -- The provider that holds the money, or from which the money left for an owner; null there: an operator sent it by hand.
  provider text,
  currency text not null constraint ledger_posting_currency check (currency ~ '^[A-Z0-9]{1,20}$'),
  amount numeric(48, 18) not null,
  payment_id text references payment on delete restrict on update cascade,
  created_at timestamptz(3) not null,
  constraint ledger_posting_owner check ((account = 'owner_balance') = (owner_id is not null)),
  constraint ledger_posting_provider check (
    case account when 'provider_clearing' then provider is not null when 'paid_out' then true else provider is null end),
  -- A posting of zero is allowed only where the owner's part of an entry is zero.
  constraint ledger_posting_amount check (amount <> 0 or account = 'owner_balance')
);
create index ledger_posting_entry_id_idx on ledger_posting (entry_id);
create index ledger_posting_payment_id_idx on ledger_posting (payment_id);
-- Most postings have no owner. A sale has seven postings, and each index costs its buyer time.
create index ledger_posting_of_owner on ledger_posting (owner_id, id) where owner_id is not null;
-- In the order of a statement, which is read page by page.
create index ledger_posting_of_owner_by_time on ledger_posting (owner_id, created_at, id) where owner_id is not null;
-- The few postings that are compared with Telegram's charges.
create index ledger_posting_broadcast_spent on ledger_posting (created_at) where kind = 'broadcast_spent';

-- Sums of the ledger up to a posting. A page adds the newer postings, which are few, so that a balance never costs more with the
-- sales of a year. A row for each balance that every payment updates would let only one payment of an owner commit at a time.

create table ledger_balance (
  account text not null,
  -- 0: an account without an owner.
  owner_id bigint not null,
  currency text not null,
  amount numeric(48, 18) not null,
  primary key (account, owner_id, currency)
);

-- The sums of the accounts over all owners, so that the check of each minute costs the same with any number of owners.
create table ledger_total (
  account text not null,
  -- Empty: an account that no provider holds.
  provider text not null,
  currency text not null,
  amount numeric(48, 18) not null,
  primary key (account, provider, currency)
);

-- The entries of an owner by month (UTC). A credit is positive here; gross is the sum of the four.
create table ledger_month (
  owner_id bigint not null,
  currency text not null,
  kind text not null,
  month timestamptz(3) not null,
  net numeric(48, 18) not null,
  platform_fee numeric(48, 18) not null,
  provider_fee numeric(48, 18) not null,
  network_fee numeric(48, 18) not null,
  primary key (owner_id, month, currency, kind)
);

-- The owners' shares of payments in Stars, less refunds, by the hour of the payment (UTC), for the Stars that Telegram holds. A job
-- removes the hours that nobody asks for any more.
create table ledger_star_hour (
  owner_id bigint not null,
  hour timestamptz(3) not null,
  net numeric(48, 18) not null,
  primary key (owner_id, hour)
);

-- One row, or none before the first run.
create table ledger_checkpoint (
  id integer primary key default 1 constraint ledger_checkpoint_is_one check (id = 1),
  -- The last posting in the sums.
  balanced_to bigint not null default 0,
  -- The last posting that the program checked without finding a fault, and the time of the check.
  checked_to bigint not null default 0,
  checked_at timestamptz(3),
  -- The next value of balanced_to, and the transaction before which all others must have ended: a posting with a lower id may
  -- be committed later than one with a higher id.
  next_to bigint,
  next_transaction bigint
);

-- Adds the postings of ended transactions to the sums, and returns the last of them. Safe to run at any time and from several
-- sessions.
create function settle_ledger() returns bigint language plpgsql as $$
declare
  point ledger_checkpoint;
  running xid8 := pg_snapshot_xmin(pg_current_snapshot());
begin
  lock table ledger_checkpoint in share row exclusive mode;
  insert into ledger_checkpoint default values on conflict do nothing;
  select * into point from ledger_checkpoint;
  -- Nothing to do while some of those transactions still run. A restored backup may hold a number that this server has not reached;
  -- it counts as over.
  if point.next_transaction > running::text::bigint
     and point.next_transaction <= pg_snapshot_xmax(pg_current_snapshot())::text::bigint then
    return point.balanced_to;
  end if;
  if point.next_to > point.balanced_to and point.next_transaction <= running::text::bigint then
    with changed as (
      insert into ledger_balance as known (account, owner_id, currency, amount)
      select account, coalesce(owner_id, 0), currency, sum(amount) from ledger_posting
       where id > point.balanced_to and id <= point.next_to group by 1, 2, 3
      on conflict (account, owner_id, currency) do update set amount = known.amount + excluded.amount
      returning account, owner_id, currency, amount),
    -- A balance that reaches the floor makes its owner due: the program looks at few owners instead of at all. A locked row is left
    -- out, because whoever changes the settings looks at the balance anyway. The moment is in the past for every clock.
    due as (
      select s.owner_id from payout_setting s join changed b using (owner_id)
       where b.account = 'owner_balance' and s.check_at is null and s.strategy in ('instant', 'threshold')
         and s.network is not null and -b.amount >= payout_floor(s, b.currency)
         for update of s skip locked)
    update payout_setting set check_at = 'epoch' where owner_id in (select owner_id from due);
    insert into ledger_total as known (account, provider, currency, amount)
    select account, coalesce(provider, ''), currency, sum(amount) from ledger_posting
     where id > point.balanced_to and id <= point.next_to group by 1, 2, 3
    on conflict (account, provider, currency) do update set amount = known.amount + excluded.amount;
    insert into ledger_month as known (owner_id, currency, kind, month, net, platform_fee, provider_fee, network_fee)
    select own.owner_id, own.currency, own.kind, date_trunc('month', own.created_at, 'UTC'), -sum(own.amount),
           sum(fees.platform), sum(fees.provider), sum(fees.network)
      from ledger_posting own
     cross join lateral (
           select coalesce(-sum(amount) filter (where account = 'platform_fee'), 0) as platform,
                  coalesce(-sum(amount) filter (where account = 'provider_fee'), 0) as provider,
                  coalesce(-sum(amount) filter (where account = 'network_fee'), 0) as network
             from ledger_posting line where line.entry_id = own.entry_id and line.currency = own.currency) fees
     where own.owner_id is not null and own.id > point.balanced_to and own.id <= point.next_to
     group by 1, 2, 3, 4
    on conflict (owner_id, month, currency, kind) do update
       set net = known.net + excluded.net, platform_fee = known.platform_fee + excluded.platform_fee,
           provider_fee = known.provider_fee + excluded.provider_fee, network_fee = known.network_fee + excluded.network_fee;
    insert into ledger_star_hour as known (owner_id, hour, net)
    select own.owner_id, date_trunc('hour', paid.created_at, 'UTC'), -sum(own.amount)
      from ledger_posting own join payment paid on paid.id = own.payment_id
     where own.owner_id is not null and own.currency = 'XTR' and own.id > point.balanced_to and own.id <= point.next_to
     group by 1, 2
    on conflict (owner_id, hour) do update set net = known.net + excluded.net;
    point.balanced_to := point.next_to;
  end if;
  update ledger_checkpoint
     set balanced_to = point.balanced_to,
         next_to = (select case when is_called then last_value else 0 end from ledger_posting_id_seq),
         next_transaction = pg_snapshot_xmax(pg_current_snapshot())::text::bigint;
  return point.balanced_to;
end $$;

-- Functions instead of subqueries: Postgres then knows how few postings are newer, and does not start workers for them.
create function balanced_to() returns bigint language sql stable parallel safe as $$
  select coalesce((select balanced_to from ledger_checkpoint), 0)
$$;
create function checked_to() returns bigint language sql stable parallel safe as $$
  select coalesce((select checked_to from ledger_checkpoint), 0)
$$;

-- The debt to an owner in a currency.
create function balance_of(owner bigint, in_currency text) returns numeric language sql stable as $$
  select -coalesce((select amount from ledger_balance
                     where account = 'owner_balance' and owner_id = owner and currency = in_currency), 0)
         - coalesce((select sum(amount) from ledger_posting
                      where owner_id = owner and currency = in_currency and id > balanced_to()), 0)
$$;

create table payout (
  id text primary key,
  owner_id bigint not null references users on delete restrict on update cascade,
  currency text not null constraint payout_currency check (currency ~ '^[A-Z]{3}$'),
  amount_minor bigint not null constraint payout_amount check (amount_minor > 0),
  network text not null,
  -- A wallet's address, or the id of the Telegram account whose wallet at the provider it is.
  address text not null constraint payout_address check (char_length(address) between 1 and 128),
  -- For networks on which many owners share one address.
  memo text constraint payout_memo check (char_length(memo) between 1 and 128),
  wallet_set_at timestamptz(3) not null,
  -- "sending": in a batch at the provider.
  state text not null default 'requested' constraint payout_state check (
    state in ('requested', 'sending', 'sent', 'refused')),
  is_automatic boolean not null,
  requested_at timestamptz(3) not null,
  -- The program sends a payout without a reason to wait, or with the approval of an operator.
  approval_reason text constraint payout_approval_reason check (char_length(approval_reason) between 1 and 64),
  approved_by bigint,
  approved_at timestamptz(3),
  -- Only the operator who holds the claim settles the payout (docs/adr/0043-sale-owners-and-payout-claims.md).
  claimed_by bigint,
  claimed_at timestamptz(3),
  settlement_entry_id text,
  settled_at timestamptz(3),
  settled_by bigint,
  reference text,
  reason text,
  constraint payout_claim_is_complete check (num_nonnulls(claimed_by, claimed_at) in (0, 2)),
  constraint payout_approval_is_complete check (num_nonnulls(approved_by, approved_at) in (0, 2)),
  constraint payout_settlement_is_complete check (
    num_nonnulls(settlement_entry_id, settled_at) = case when state in ('requested', 'sending') then 0 else 2 end),
  -- The program settles what it sends itself.
  constraint payout_settled_by_nobody_yet check (settled_by is null or state in ('sent', 'refused')),
  constraint payout_is_claimed_or_sending check (claimed_by is null or state <> 'sending'),
  constraint payout_sent_has_a_reference check (
    (state = 'sent') = (reference is not null) and char_length(reference) between 1 and 200),
  constraint payout_refused_has_a_reason check (
    (state = 'refused') = (reason is not null) and char_length(reason) between 1 and 300)
);
create unique index payout_settlement_entry_id_key on payout (settlement_entry_id);
create index payout_owner_id_currency_idx on payout (owner_id, currency);
-- One open payout for an owner and a currency, however many requests arrive at once.
create unique index payout_open on payout (owner_id, currency) where state in ('requested', 'sending');
create index payout_requested on payout (requested_at) where state = 'requested';
-- Each request adds up the payouts of a day, among those of years.
create index payout_unrefused on payout (requested_at) where currency = 'USD' and state <> 'refused';

create function are_thresholds(thresholds jsonb) returns boolean language sql immutable strict as $$
  select not exists (
    select from jsonb_each(thresholds) threshold (currency, minor)
     where currency !~ '^[A-Z]{3}$' or jsonb_typeof(minor) <> 'number' or minor::numeric % 1 <> 0 or minor::numeric <= 0)
$$;

create table payout_setting (
  owner_id bigint primary key references users on delete restrict on update cascade,
  network text,
  address text constraint payout_setting_address check (char_length(address) between 1 and 128),
  memo text constraint payout_setting_memo check (char_length(memo) between 1 and 128),
  wallet_set_at timestamptz(3),
  -- The wallet before a change that still waits: its owner may return to it.
  previous_network text,
  previous_address text
    constraint payout_setting_previous_address check (char_length(previous_address) between 1 and 128),
  previous_memo text constraint payout_setting_previous_memo check (char_length(previous_memo) between 1 and 128),
  previous_wallet_set_at timestamptz(3),
  -- In minor units, in the currencies in which the owner has chosen one: {"XTR": 2500}.
  thresholds jsonb not null default '{}' constraint payout_setting_thresholds check (are_thresholds(thresholds)),
  -- When the program requests a payout: never, as soon as any sale or the threshold is reached, or on a day.
  strategy text not null default 'threshold' constraint payout_setting_strategy check (
    strategy in ('manual', 'instant', 'threshold', 'weekly', 'monthly')),
  -- The least payout of the wallet's coin: the provider's minimum and the network's fee, as the program last heard of them.
  least_usd_cents bigint not null default 100,
  -- When the program next looks at the owner's balances; null: nothing is due before they or the settings change.
  check_at timestamptz(3),
  constraint payout_setting_check check (check_at is null or (strategy <> 'manual' and network is not null)),
  constraint payout_setting_wallet_is_complete check (num_nonnulls(network, address, wallet_set_at) in (0, 3)),
  constraint payout_setting_previous_is_complete check (
    num_nonnulls(previous_network, previous_address, previous_wallet_set_at) in (0, 3)),
  constraint payout_setting_least check (least_usd_cents >= 100)
);
create index payout_setting_check_at on payout_setting (check_at) where check_at is not null;

-- The least amount of a requested payout, in whole units. The program sends dollars alone, so other currencies keep their threshold
-- in every strategy. Without a choice of the owner: 1,000 Stars, or 50 of another currency.
create function payout_floor(setting payout_setting, in_currency text) returns numeric language sql immutable as $$
  select case when in_currency <> 'USD' then threshold
              when setting.strategy in ('manual', 'threshold') then greatest(threshold, setting.least_usd_cents / 100.0)
              else setting.least_usd_cents / 100.0 end
    from (select whole_units(coalesce((setting.thresholds ->> in_currency)::bigint,
                                      case in_currency when 'XTR' then 1000 else 5000 end), in_currency) as threshold) chosen
$$;

-- Payouts of one coin that the provider sends together: one conversion and one request.
create table payout_batch (
  id text primary key,
  provider text not null,
  -- The provider's code: USDTTRC20 is Tether on Tron.
  currency text not null constraint payout_batch_currency check (currency ~ '^[A-Z0-9]{1,20}$'),
  state text not null default 'planned' constraint payout_batch_state check (
    state in ('planned', 'converting', 'funded', 'created', 'verified', 'finished', 'released')),
  -- Grows with each change: of two workers with the same number one writes.
  step integer not null default 0,
  -- Set before the call of a state, and null again with its answer. Set at the start of a run: the call's fate is unknown.
  attempted_at timestamptz(3),
  -- Runs without progress since the last change of the state.
  failures integer not null default 0,
  -- Two-factor codes that the provider refused.
  wrong_codes integer not null default 0,
  -- Why the batch waits or was released, as a code.
  reason text constraint payout_batch_reason check (char_length(reason) between 1 and 64),
  -- An operator must look at the provider.
  stuck_at timestamptz(3),
  source_currency text,
  source_amount numeric(48, 18),
  -- The provider's newest conversion of the pair before the call, so that ours comes after it. Null: there was none.
  conversion_after text,
  conversion_id text,
  -- What the conversion brought: nothing if it was rejected. Null: its end is unknown.
  converted_amount numeric(48, 18),
  provider_batch_id text,
  created_at timestamptz(3) not null,
  changed_at timestamptz(3) not null,
  verified_at timestamptz(3),
  constraint payout_batch_source check (num_nonnulls(source_currency, source_amount) in (0, 2)),
  constraint payout_batch_is_verified_once_created check (
    (state not in ('created', 'verified', 'finished') or provider_batch_id is not null)
    and (state not in ('verified', 'finished') or verified_at is not null))
);
create unique index payout_batch_conversion_id_key on payout_batch (conversion_id);
create unique index payout_batch_provider_batch_id_key on payout_batch (provider_batch_id);
create index payout_batch_open on payout_batch (created_at) where state not in ('finished', 'released');
create index payout_batch_unconverted on payout_batch (changed_at)
  where state = 'released' and conversion_id is not null and converted_amount is null;

-- A payout in a batch. The id is the withdrawal's external id at the provider and the id of the entry that sets the coins aside.
create table payout_transfer (
  id text primary key,
  payout_id text not null references payout on delete restrict on update cascade,
  batch_id text not null references payout_batch on delete restrict on update cascade,
  state text not null default 'planned' constraint payout_transfer_state check (
    state in ('planned', 'sending', 'sent', 'failed', 'released')),
  -- The part of the batch's coins, the network's fee of it, and what the wallet receives.
  share numeric(48, 18),
  fee numeric(48, 18),
  amount numeric(48, 18),
  withdrawal_id text,
  -- The provider's fee, once known.
  charged_fee numeric(48, 18),
  hash text,
  -- The provider's reason of a failure, and when it was reported first. While the state is "sending", the provider may still send.
  error text,
  failed_at timestamptz(3),
  constraint payout_transfer_is_funded check (
    num_nonnulls(share, fee, amount) = case when state in ('sending', 'sent', 'failed') then 3
                                            when state = 'planned' then 0 else num_nonnulls(share, fee, amount) end),
  constraint payout_transfer_amounts check (share = fee + amount and fee >= 0 and amount > 0)
);
create index payout_transfer_payout_id_idx on payout_transfer (payout_id);
create index payout_transfer_batch_id_idx on payout_transfer (batch_id);
-- Nobody is paid twice: a payout has one transfer that may move coins.
create unique index payout_transfer_live on payout_transfer (payout_id) where state in ('planned', 'sending', 'sent');
create unique index payout_transfer_withdrawal_id_key on payout_transfer (withdrawal_id);

-- The row exists while an operator has stopped the sending of payouts.
create table payout_stop (
  id integer primary key default 1 constraint payout_stop_is_one check (id = 1),
  stopped_by bigint not null,
  stopped_at timestamptz(3) not null
);

-- The last comparison of a provider's balance with the ledger, for each coin and currency.
create table custody_balance (
  provider text not null,
  currency text not null,
  at_provider numeric(48, 18) not null,
  -- The ledger's sum of these coins.
  in_ledger numeric(48, 18) not null,
  -- The part of at_provider - in_ledger whose cause an operator knows, such as revenue that was taken out.
  explained numeric(48, 18) not null default 0,
  checked_at timestamptz(3) not null,
  primary key (provider, currency)
);

-- The entries of a provider's balance that were read and concern payments, added up: for a provider whose balance has other uses.
create table counted_balance (
  provider text not null,
  currency text not null,
  amount numeric(48, 18) not null,
  primary key (provider, currency)
);

-- The entries that were read and whose payments have not arrived here: a bank has not decided, the report is late, or the payment
-- belongs to another use of the account.
create table waiting_balance_entry (
  provider text not null,
  id text not null,
  external_id text not null,
  currency text not null,
  amount numeric(48, 18) not null,
  created_at timestamptz(3) not null,
  primary key (provider, id)
);
