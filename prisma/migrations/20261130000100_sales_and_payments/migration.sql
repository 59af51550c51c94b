-- Sales: who looked at an offer, by which link, what they ordered, and how the providers say that it was paid.

-- Visits -------------------------------------------------------------------------------------------------------

create table storefront_visit (
  channel_id text not null references channel on delete restrict on update cascade,
  user_id bigint not null references users on delete restrict on update cascade,
  visited_at timestamptz(3) not null,
  primary key (channel_id, user_id)
);
create index storefront_visit_user_id_idx on storefront_visit (user_id);
create index storefront_visit_visited_at_idx on storefront_visit (visited_at);

create table tracked_link (
  id text primary key,
  channel_id text not null references channel on delete restrict on update cascade,
  name text not null constraint tracked_link_name check (char_length(name) between 1 and 64),
  created_at timestamptz(3) not null,
  retired_at timestamptz(3)
);
create index tracked_link_channel_id_idx on tracked_link (channel_id);

create table tracked_link_visit (
  link_id text not null references tracked_link on delete restrict on update cascade,
  user_id bigint not null references users on delete restrict on update cascade,
  open_count integer not null default 1 constraint tracked_link_visit_open_count check (open_count > 0),
  first_at timestamptz(3) not null,
  last_at timestamptz(3) not null,
  primary key (link_id, user_id),
  constraint tracked_link_visit_order check (last_at >= first_at)
);
create index tracked_link_visit_user_id_idx on tracked_link_visit (user_id);
create index tracked_link_visit_last_at_idx on tracked_link_visit (last_at);

-- Orders -------------------------------------------------------------------------------------------------------

-- One price: 1 to 10,000 Stars, or 4.99 to 9,999.99 of another currency.
create function is_donation(prices jsonb) returns boolean language plpgsql immutable strict as $$
begin
  return are_prices(prices) and (
    select count(*) = 1
           and bool_and(case currency when 'XTR' then minor::numeric between 1 and 10000
                                      else minor::numeric between 499 and 999999 end)
      from jsonb_each(prices) price (currency, minor));
end $$;

create table orders (
  id text primary key,
  user_id bigint not null references users on delete restrict on update cascade,
  channel_id text not null references channel on delete restrict on update cascade,
  kind text not null default 'access' constraint orders_kind check (kind in ('access', 'donation')),
  tier_version_id text references tier_version on delete restrict on update cascade,
  period_days integer constraint orders_period check (period_days between 1 and 3660),
  period_months integer constraint orders_months check (period_months between 1 and 120),
  period_until timestamptz(3),
  prices jsonb not null constraint orders_prices check (are_prices(prices)),
  is_renewal boolean not null default false,
  link_id text references tracked_link on delete restrict on update cascade,
  status text not null default 'open' constraint orders_status check (status in ('open', 'paid')),
  created_at timestamptz(3) not null,
  stale_at timestamptz(3) not null,
  paid_at timestamptz(3),
  constraint orders_one_period check (num_nonnulls(period_days, period_months, period_until) <= 1),
  constraint orders_paid_has_a_time check ((status = 'paid') = (paid_at is not null)),
  constraint orders_access_has_a_tier check ((kind = 'access') = (tier_version_id is not null)),
  -- A donation opens nothing and has one exact price.
  constraint orders_donation_has_one_price check (
    kind = 'access'
    or num_nonnulls(period_days, period_months, period_until) = 0 and not is_renewal and is_donation(prices))
);
-- A buyer's orders are looked up for each event of a payment, and counted before each new order. Without the channel in the
-- index, Postgres may read all orders of the channel instead.
create index orders_user_id_channel_id_idx on orders (user_id, channel_id);
create index orders_channel_id_created_at_idx on orders (channel_id, created_at);
create index orders_donations on orders (channel_id) where kind = 'donation';
create index orders_with_link on orders (link_id) where link_id is not null;

-- The tracked link of a channel that a buyer opened last, within seven days before an order: an older visit explains little.
create function attributed_link(buyer bigint, in_channel text, ordered_at timestamptz) returns text language sql stable as $$
  select link.id from tracked_link_visit visit join tracked_link link on link.id = visit.link_id
   where visit.user_id = buyer and link.channel_id = in_channel and visit.last_at > ordered_at - interval '7 days'
   order by visit.last_at desc, link.id desc limit 1
$$;

-- Checkouts: the ways of paying an order that its buyer opened ---------------------------------------------------

create table checkout (
  id text primary key,
  order_id text not null references orders on delete restrict on update cascade,
  provider text not null constraint checkout_provider check (provider ~ '^[a-z]{2,16}$'),
  currency text not null constraint checkout_currency check (currency ~ '^[A-Z]{3}$'),
  external_id text,
  url text,
  -- A payment of this checkout starts a subscription that the provider renews by itself.
  recurs boolean not null default false,
  open_until timestamptz(3),
  telegram_chat_id bigint not null,
  message_id integer,
  shown_status text,
  edited_since timestamptz(3),
  created_at timestamptz(3) not null,
  next_check_at timestamptz(3),
  checks integer not null default 0,
  -- 24 bytes (32 characters of base64url) of which 182 bits are random: gen_random_uuid has 122, from a strong source.
  page_key bytea not null default substring(uuid_send(gen_random_uuid()) || uuid_send(gen_random_uuid()), 1, 24)
    constraint checkout_page_key check (octet_length(page_key) = 24)
);
-- An order is paid once or again and again: each has a page of its own, for each of its prices.
create unique index checkout_order_id_provider_currency_recurs_key on checkout (order_id, provider, currency, recurs);
create unique index checkout_provider_external_id_key on checkout (provider, external_id);
create index checkout_to_check on checkout (next_check_at) where next_check_at is not null;
-- A payment page is looked up by the digest of its key, so that the duration of the search says nothing about any key.
create unique index checkout_page_digest on checkout (sha256(page_key));

create table quote (
  id text primary key,
  checkout_id text not null references checkout on delete restrict on update cascade,
  external_id text not null,
  currency text not null,
  amount numeric(48, 18) not null,
  address text not null,
  memo text,
  quoted_until timestamptz(3) not null,
  created_at timestamptz(3) not null,
  constraint quote_amount check (amount > 0 and currency ~ '^[A-Z0-9]{1,20}$')
);
create unique index quote_checkout_id_currency_key on quote (checkout_id, currency);
create unique index quote_external_id_key on quote (external_id);

create table coin (
  code text primary key,
  min_amount numeric(48, 18) not null,
  min_usd_cents bigint not null,
  checked_at timestamptz(3) not null,
  constraint coin_code check (code ~ '^[A-Z0-9]{1,20}$' and min_amount >= 0 and min_usd_cents >= 0)
);

-- Payments -----------------------------------------------------------------------------------------------------

create table payment_event (
  id text primary key,
  provider text not null constraint payment_event_provider check (provider ~ '^[a-z]{2,16}$'),
  external_id text not null,
  dedupe_key text not null,
  status text not null
    constraint payment_event_status check (status in (
      'pending', 'confirming', 'confirmed', 'settling', 'partially_paid', 'paid', 'failed', 'expired', 'refunded')),
  order_ref text not null,
  decision text not null,
  reason text,
  source text not null default 'notification'
    constraint payment_event_source check (source in ('notification', 'lookup')),
  payload json not null,
  received_at timestamptz(3) not null
);
-- Decides which of two deliveries of one notification counts.
create unique index payment_event_provider_external_id_dedupe_key_key on payment_event (provider, external_id, dedupe_key);
create index payment_event_order_ref_idx on payment_event (order_ref);
create index payment_event_unknown on payment_event (received_at) where decision = 'unknown_order';
create index payment_event_with_payload on payment_event (received_at) where payload::text <> '{}';

create table payment (
  id text primary key,
  provider text not null constraint payment_provider check (provider ~ '^[a-z]{2,16}$'),
  external_id text not null,
  parent_external_id text,
  order_id text not null references orders on delete restrict on update cascade,
  status text not null
    constraint payment_status check (status in (
      'pending', 'confirming', 'confirmed', 'settling', 'partially_paid', 'paid', 'failed', 'expired', 'refunded')),
  status_rank integer not null,
  currency text not null constraint payment_currency check (currency ~ '^[A-Z]{3}$'),
  amount_minor bigint not null constraint payment_amount check (amount_minor > 0),
  payer_id bigint,
  credit_minor bigint not null default 0,
  asked_currency text,
  asked_amount numeric(48, 18),
  paid_currency text,
  paid_amount numeric(48, 18) constraint payment_paid_amount check (paid_amount >= 0),
  -- When this amount was first reported: coins that come after a quote's validity count for their value only.
  arrived_at timestamptz(3),
  booked_amount numeric(48, 18),
  receipt json,
  granted_at timestamptz(3),
  grant_id text,
  granted_seconds integer constraint payment_granted_seconds check (granted_seconds >= 0),
  granted_months integer,
  granted_until timestamptz(3),
  held_reason text,
  resolution text constraint payment_resolution check (resolution in ('accepted', 'refunded', 'rejected')),
  resolved_by bigint,
  resolved_at timestamptz(3),
  shortfall_declined_at timestamptz(3),
  refund_requested_at timestamptz(3),
  -- A person sends the requested refund, because the provider has no call for it.
  refund_by_hand boolean not null default false,
  refunded_at timestamptz(3),
  -- The parts that went back while the payment stays, together.
  refunded_minor bigint not null default 0,
  -- The last refund that did not reach the buyer.
  failed_refund_id text,
  -- The provider's fee, where it became known after the payment.
  fee_minor bigint constraint payment_fee check (fee_minor >= 0),
  -- Since when the buyer's bank holds the money; null: it does not, or it has given the money to the merchant.
  disputed_at timestamptz(3),
  access_after_refund text constraint payment_access_after_refund check (access_after_refund in ('open', 'kept', 'ended')),
  -- When a refund took the time back that the payment bought.
  access_ended_at timestamptz(3),
  -- Of the parts that went back: those whose effect on the access is decided, together.
  access_decided_minor bigint not null default 0,
  next_check_at timestamptz(3),
  checks integer not null default 0,
  reconciled_at timestamptz(3),
  delivered_at timestamptz(3),
  created_at timestamptz(3) not null,
  updated_at timestamptz(3) not null,
  -- The single place that derives the state of a payment from the facts above.
  state text not null generated always as (case
    when refunded_at is not null then 'refunded'
    when refund_requested_at is not null then 'refund_requested'
    when disputed_at is not null then 'disputed'
    when granted_at is not null then 'granted'
    when resolution = 'accepted' then 'merged'
    when resolution is not null then 'rejected'
    when held_reason is not null then 'held'
    when status = 'partially_paid' then 'partially_paid'
    else 'pending' end) stored,
  constraint payment_credit check (credit_minor between 0 and amount_minor),
  constraint payment_refunded_part check (refunded_minor between 0 and amount_minor),
  constraint payment_decided_part check (access_decided_minor between 0 and refunded_minor),
  constraint payment_granted_months check (
    granted_months is null or granted_months between 1 and 120 and granted_seconds is null),
  constraint payment_resolution_has_a_time check ((resolution is null) = (resolved_at is null)),
  -- Money that has not arrived buys nothing.
  constraint payment_granted_has_arrived check (
    granted_at is null or status in ('partially_paid', 'paid', 'refunded')),
  constraint payment_grant_has_an_id check ((granted_at is null) = (grant_id is null)),
  -- Only a person grants a held payment, or coins that were sent again to an old address.
  constraint payment_held_is_granted_by_a_person check (
    granted_at is null or held_reason is null or resolution is not distinct from 'accepted'),
  constraint payment_repeated_deposit_is_granted_by_a_person check (
    granted_at is null or parent_external_id is null or resolution is not distinct from 'accepted'),
  constraint payment_rejected_is_not_granted check (
    granted_at is null or resolution is null or resolution = 'accepted')
);
create unique index payment_provider_external_id_key on payment (provider, external_id);
create unique index payment_grant_id_key on payment (grant_id);
create index payment_order_id_idx on payment (order_id);
create index payment_parent on payment (provider, parent_external_id) where parent_external_id is not null;
create index payment_undelivered on payment (granted_at) where granted_at is not null and delivered_at is null;
-- The check of the ledger reads by this index. BRIN costs a payment nothing, and payments are stored in the order of their time.
create index payment_granted_at_idx on payment using brin (granted_at) with (autosummarize = on);
create index payment_refunded on payment (refunded_at) where refunded_at is not null;
create index payment_to_check on payment (next_check_at) where next_check_at is not null;
create index payment_held on payment (created_at) where state = 'held';
create index payment_partially_paid on payment (created_at)
  where state = 'partially_paid' and shortfall_declined_at is null;
create index payment_refund_requested on payment (refund_requested_at) where state = 'refund_requested';
create index payment_unreconciled on payment (created_at) where provider = 'stars' and reconciled_at is null;
-- Money that arrived and was credited to nobody: few rows of all payments.
create index payment_unsold on payment (order_id)
  where granted_at is null and state in ('held', 'partially_paid', 'rejected', 'refund_requested');

-- The income from a payment in minor units: the credited part of the price, less the tax in it.
create function income_of(payment payment) returns bigint language sql immutable as $$
  select payment.credit_minor - case when payment.receipt #>> '{tax,currency}' = payment.currency
                                     then least(payment.credit_minor, trunc((payment.receipt #>> '{tax,amount}')::numeric
                                                                            / whole_units(1, payment.currency))::bigint)
                                     else 0 end
$$;

-- Refunds beyond the owner's balance, which wait for an operator (docs/adr/0043-sale-owners-and-payout-claims.md).
create table waiting_refund (
  payment_id text primary key references payment on delete restrict on update cascade,
  asked_by bigint not null,
  access text constraint waiting_refund_access check (access in ('kept', 'shortened', 'ended')),
  -- Null: the whole payment.
  amount_minor bigint constraint waiting_refund_amount check (amount_minor > 0),
  asked_at timestamptz(3) not null
);

-- Parts of payments that people of the bot send back (docs/adr/0066-a-part-is-a-refund-of-its-own.md). The id is the key of the
-- provider's call and of the entry that sets the money aside.
create table part_refund (
  id text primary key,
  payment_id text not null references payment on delete restrict on update cascade,
  amount_minor bigint not null constraint part_refund_amount check (amount_minor > 0),
  access text constraint part_refund_access check (access in ('kept', 'shortened', 'ended')),
  state text not null default 'requested' constraint part_refund_state check (state in ('requested', 'sent', 'withdrawn')),
  -- The sum of all parts that the provider reported while this one was on its way.
  reported_minor bigint not null default 0,
  requested_at timestamptz(3) not null,
  settled_at timestamptz(3),
  constraint part_refund_settlement_has_a_time check ((state = 'requested') = (settled_at is null))
);
create index part_refund_payment_id_idx on part_refund (payment_id);
-- Two people who refund at once ask for one part.
create unique index part_refund_open on part_refund (payment_id) where state = 'requested';

-- Disputes of buyers at their banks, as providers report them (docs/adr/0063-a-dispute-takes-the-money-at-once.md).
create table dispute (
  id text primary key,
  provider text not null constraint dispute_provider check (provider ~ '^[a-z]{2,16}$'),
  external_id text not null,
  payment_id text not null references payment on delete restrict on update cascade,
  status text not null constraint dispute_status check (status in ('inquiry', 'open', 'won', 'lost', 'closed')),
  amount_minor bigint not null constraint dispute_amount check (amount_minor > 0),
  fee_minor bigint not null default 0 constraint dispute_fee check (fee_minor >= 0),
  due_by timestamptz(3),
  told_at timestamptz(3),
  opened_at timestamptz(3) not null,
  withdrawn_at timestamptz(3),
  reinstated_at timestamptz(3),
  -- The part of the amount that came back.
  reinstated_minor bigint not null default 0,
  closed_at timestamptz(3),
  constraint dispute_reinstated_was_withdrawn check (reinstated_at is null or withdrawn_at is not null),
  constraint dispute_reinstatement_has_a_time check ((reinstated_at is null) = (reinstated_minor = 0)),
  constraint dispute_reinstated_part check (reinstated_minor >= 0)
);
create unique index dispute_provider_external_id_key on dispute (provider, external_id);
create index dispute_payment_id_idx on dispute (payment_id);
create index dispute_open on dispute (opened_at) where closed_at is null;

-- Channels of bundles that payments did not open, because these channels were sold (docs/adr/0044-payment-terms-are-enforced.md).
create table skipped_channel (
  payment_id text not null references payment on delete restrict on update cascade,
  channel_id text not null references channel on delete restrict on update cascade,
  notified_at timestamptz(3),
  primary key (payment_id, channel_id)
);
create index skipped_channel_channel_id_idx on skipped_channel (channel_id);
create index skipped_channel_to_notify on skipped_channel (payment_id) where notified_at is null;

-- Subscriptions that a provider renews: each charge is a payment of the order.
create table provider_subscription (
  provider text not null constraint provider_subscription_provider check (provider ~ '^[a-z]{2,16}$'),
  external_id text not null,
  first_charge_id text not null,
  order_id text not null references orders on delete restrict on update cascade,
  user_id bigint not null,
  currency text not null,
  amount_minor bigint not null constraint provider_subscription_amount check (amount_minor > 0),
  state text not null constraint provider_subscription_state check (state in ('active', 'past_due', 'canceled', 'failed')),
  canceled_by text,
  expires_at timestamptz(3) not null,
  -- Until then the report of the next charge may come.
  awaited_until timestamptz(3) not null,
  has_portal boolean not null default false,
  card_ends_at timestamptz(3),
  card_reminded_at timestamptz(3),
  created_at timestamptz(3) not null,
  updated_at timestamptz(3) not null,
  primary key (provider, external_id),
  constraint provider_subscription_awaited check (awaited_until >= expires_at),
  constraint provider_subscription_canceled_by check (
    canceled_by in ('user', 'bot', 'channel', 'bundle', 'provider') and (state = 'canceled' or canceled_by is null))
);
create index provider_subscription_order_id_idx on provider_subscription (order_id);
create index provider_subscription_user_id_idx on provider_subscription (user_id);
create index provider_subscription_resumable on provider_subscription (order_id) where canceled_by = 'channel';

-- A card may expire before the next charge.
create index provider_subscription_cards on provider_subscription (expires_at)
  where state = 'active' and card_ends_at is not null and card_reminded_at is null;

create table provider_customer (
  provider text not null constraint provider_customer_provider check (provider ~ '^[a-z]{2,16}$'),
  user_id bigint not null,
  currency text not null,
  external_id text not null,
  created_at timestamptz(3) not null,
  primary key (provider, user_id, currency)
);
create index provider_customer_user_id_idx on provider_customer (user_id);

create table sync_cursor (
  name text primary key,
  position bigint not null,
  updated_at timestamptz(3) not null
);
