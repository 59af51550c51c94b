-- Late coins, bundles whose channels were sold, and Stars of owners for paid broadcasts.

-- When the arrived amount was first reported: coins that come after a quote's validity count for their value only.
alter table payment add column arrived_at timestamptz(3);

-- Bundles ------------------------------------------------------------------------------------------------------

-- `is_foreign`: a bundled channel, or its discussion group, that belongs to another owner than the tier's channel. A payment
-- does not open it. The joins are left joins on keys: a query that does not read the column does not pay for them.
create or replace view opened_channel as
  select o.tier_version_id, o.channel_id, coalesce(main.owner_id, c.owner_id) <> home.owner_id as is_foreign
    from (select v.id as tier_version_id, t.channel_id from tier_version v join tier t on t.id = v.tier_id
          union
          select tier_version_id, channel_id from bundled_channel
          union
          select v.id, d.id from tier_version v join tier t on t.id = v.tier_id join channel d on d.discussion_of_id = t.channel_id
          union
          select b.tier_version_id, d.id from bundled_channel b join channel d on d.discussion_of_id = b.channel_id) o
    left join channel c on c.id = o.channel_id
    left join channel main on main.id = c.discussion_of_id
    left join tier_version v on v.id = o.tier_version_id
    left join tier t on t.id = v.tier_id
    left join channel home on home.id = t.channel_id;

create table skipped_channel (
  payment_id text not null references payment on delete restrict on update cascade,
  channel_id text not null references channel on delete restrict on update cascade,
  notified_at timestamptz(3),
  primary key (payment_id, channel_id)
);
create index skipped_channel_channel_id_idx on skipped_channel (channel_id);
create index skipped_channel_to_notify on skipped_channel (payment_id) where notified_at is null;

alter table star_subscription drop constraint star_subscription_canceled_by;
alter table star_subscription add constraint star_subscription_canceled_by check (
  canceled_by in ('user', 'bot', 'channel', 'bundle') and (state = 'canceled' or canceled_by is null));

-- Paid broadcasts ------------------------------------------------------------------------------------------------

alter table ledger_posting drop constraint ledger_posting_kind;
alter table ledger_posting add constraint ledger_posting_kind check (kind in (
  'sale', 'remainder', 'held', 'refund', 'refund_sent', 'refund_reversed', 'payout', 'payout_sent', 'payout_reversed',
  'broadcast', 'broadcast_spent', 'broadcast_returned'));
alter table ledger_posting drop constraint ledger_posting_account;
alter table ledger_posting add constraint ledger_posting_account check (account in (
  'provider_clearing', 'owner_balance', 'platform_fee', 'provider_fee', 'network_fee', 'exchange', 'unallocated',
  'refunds', 'payouts_in_transit', 'paid_out', 'broadcasts'));

alter table broadcast
  add column stars_owner_id bigint,
  add column stars_reserved integer not null default 0,
  add column stars_spent integer,
  add constraint broadcast_stars check (
    stars_reserved >= 0 and (stars_reserved > 0) = (stars_owner_id is not null)
    and (stars_spent is null or stars_spent between 0 and stars_reserved));
-- Nobody's Stars are set aside for paid broadcasts that are under way: they go on at the free rate.
update broadcast set is_paid = false where is_paid and state in ('filling', 'sending', 'paused');
alter table broadcast add constraint broadcast_paid_is_reserved check (
  not is_paid or stars_reserved > 0 or state not in ('filling', 'sending', 'paused'));
create index broadcast_unsettled on broadcast (done_at) where stars_reserved > 0 and stars_spent is null;
