-- CreateTable
CREATE TABLE "payout" (
    "id" TEXT NOT NULL,
    "owner_id" BIGINT NOT NULL,
    "currency" TEXT NOT NULL,
    "amount_minor" BIGINT NOT NULL,
    "network" TEXT NOT NULL,
    "address" TEXT NOT NULL,
    "state" TEXT NOT NULL DEFAULT 'asked',
    "is_automatic" BOOLEAN NOT NULL,
    "asked_at" TIMESTAMPTZ(3) NOT NULL,
    "settlement_id" TEXT,
    "settled_at" TIMESTAMPTZ(3),
    "settled_by" BIGINT,
    "reference" TEXT,
    "reason" TEXT,
    CONSTRAINT "payout_pkey" PRIMARY KEY ("id")
);
-- CreateTable
CREATE TABLE "payout_choice" (
    "owner_id" BIGINT NOT NULL,
    "network" TEXT,
    "address" TEXT,
    "wallet_set_at" TIMESTAMPTZ(3),
    "threshold_stars" INTEGER NOT NULL DEFAULT 1000,
    "threshold_usd_cents" BIGINT NOT NULL DEFAULT 5000,
    "is_automatic" BOOLEAN NOT NULL DEFAULT true,
    CONSTRAINT "payout_choice_pkey" PRIMARY KEY ("owner_id")
);
-- CreateTable
CREATE TABLE "owner_choice" (
    "owner_id" BIGINT NOT NULL,
    "kind" TEXT NOT NULL,
    "mode" TEXT NOT NULL,
    CONSTRAINT "owner_choice_pkey" PRIMARY KEY ("owner_id","kind")
);
-- CreateIndex
CREATE UNIQUE INDEX "payout_settlement_id_key" ON "payout"("settlement_id");
-- CreateIndex
CREATE INDEX "payout_owner_id_currency_idx" ON "payout"("owner_id", "currency");
-- AlterTable
ALTER TABLE "owner_notice" ALTER COLUMN "channel_id" DROP NOT NULL;
-- AddForeignKey
ALTER TABLE "payout" ADD CONSTRAINT "payout_owner_id_fkey" FOREIGN KEY ("owner_id") REFERENCES "users"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
-- AddForeignKey
ALTER TABLE "payout_choice" ADD CONSTRAINT "payout_choice_owner_id_fkey" FOREIGN KEY ("owner_id") REFERENCES "users"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
-- AddForeignKey
ALTER TABLE "owner_choice" ADD CONSTRAINT "owner_choice_owner_id_fkey" FOREIGN KEY ("owner_id") REFERENCES "users"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- The rules that the database keeps ------------------------------------------------------------------------------

alter table ledger_posting
  drop constraint ledger_posting_account,
  add constraint ledger_posting_account check (account in (
    'provider_clearing', 'owner_balance', 'platform_fee', 'provider_fee', 'network_fee', 'exchange', 'unallocated',
    'refunds', 'payouts_in_transit', 'paid_out')),
  drop constraint ledger_posting_kind,
  add constraint ledger_posting_kind check (kind in (
    'sale', 'rest', 'held', 'refund', 'refund_sent', 'refund_undone', 'payout', 'payout_sent', 'payout_undone'));

alter table payout
  add constraint payout_currency check (currency in ('XTR', 'USD')),
  add constraint payout_amount check (amount_minor > 0),
  add constraint payout_address check (char_length(address) between 20 and 128),
  add constraint payout_state check (state in ('asked', 'sent', 'refused')),
  add constraint payout_settled_is_whole check (
    num_nonnulls(settlement_id, settled_at, settled_by) = case state when 'asked' then 0 else 3 end),
  add constraint payout_sent_has_a_reference check (
    (state = 'sent') = (reference is not null) and char_length(reference) between 1 and 200),
  add constraint payout_refused_has_a_reason check (
    (state = 'refused') = (reason is not null) and char_length(reason) between 1 and 300);

alter table payout_choice
  add constraint payout_choice_wallet_is_whole check (num_nonnulls(network, address, wallet_set_at) in (0, 3)),
  add constraint payout_choice_address check (char_length(address) between 20 and 128),
  add constraint payout_choice_thresholds check (threshold_stars > 0 and threshold_usd_cents > 0);

alter table owner_choice
  add constraint owner_choice_kind check (kind in ('payout')),
  add constraint owner_choice_mode check (mode in ('on', 'digest', 'off'));

-- What went wrong with money is told by the message about it, always, as a refund is; it may be in the digest as well.
alter table notification_choice
  drop constraint notification_choice_kind,
  add constraint notification_choice_kind check (kind in (
    'new_subscription', 'renewal', 'donation', 'refund', 'failed_renewal', 'anomaly', 'removal')),
  drop constraint notification_choice_mode,
  add constraint notification_choice_mode check (
    mode in ('on', 'digest', 'off') and (kind not in ('refund', 'anomaly') or mode <> 'off'));

-- However many presses and processes ask at once: one payout of an owner and currency is under way.
create unique index payout_open on payout (owner_id, currency) where state = 'asked';

-- The row and its entry in the ledger say the same, and no payout leaves less than nothing. The entry is written by the
-- statement that writes the row, so it is there when this looks.
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
  if old.state <> 'asked'
     or (new.id, new.owner_id, new.currency, new.amount_minor, new.network, new.address, new.is_automatic, new.asked_at)
        is distinct from
        (old.id, old.owner_id, old.currency, old.amount_minor, old.network, old.address, old.is_automatic, old.asked_at)
  then
    raise exception 'a payout is settled once, as it was asked for' using errcode = 'integrity_constraint_violation';
  end if;
  return new;
end $$;
create trigger payout_moves_forward before update on payout for each row execute function payout_moves_forward();
create trigger payout_is_kept before delete on payout for each row execute function refuse_change();

create function payout_is_settled() returns trigger language plpgsql as $$
begin
  if not exists (select from ledger_posting where entry_id = new.settlement_id)
     or exists (select from ledger_posting
                 where entry_id in (new.id, new.settlement_id) and account = 'payouts_in_transit'
                having sum(amount) <> 0) then
    raise exception 'payout % is settled and still on its way', new.id using errcode = 'integrity_constraint_violation';
  end if;
  return null;
end $$;
create trigger payout_is_settled after update on payout for each row execute function payout_is_settled();

-- What an owner is told of is noted with it (see the migration of the notifications) -----------------------------------

create function note_payout_for_owner() returns trigger language plpgsql as $$
begin
  insert into owner_event (what, subject, at)
  values ('payout_' || new.state, new.id, coalesce(new.settled_at, new.asked_at));
  return null;
end $$;
create trigger payout_noted after insert or update on payout for each row execute function note_payout_for_owner();

-- The conditions stand before the function, so that a payment which goes well pays for none of it.
create function note_anomaly_for_owner() returns trigger language plpgsql as $$
begin
  insert into owner_event (what, subject, at) values (tg_argv[0], new.id, new.updated_at);
  return null;
end $$;
create trigger payment_held after insert on payment
  for each row when (new.held_reason is not null) execute function note_anomaly_for_owner('held');
create trigger payment_held_later after update of held_reason on payment
  for each row when (old.held_reason is null and new.held_reason is not null)
  execute function note_anomaly_for_owner('held');
create trigger payment_short after insert on payment
  for each row when (new.status = 'partially_paid' and new.granted_at is null and new.held_reason is null)
  execute function note_anomaly_for_owner('short');
create trigger payment_short_later after update of status on payment
  for each row when (old.status <> 'partially_paid' and new.status = 'partially_paid' and new.granted_at is null
                     and new.held_reason is null)
  execute function note_anomaly_for_owner('short');
-- Only Telegram's refusal calls a refund of Stars off: a person cannot.
create trigger payment_refund_failed after update of refund_asked_at on payment
  for each row when (old.refund_asked_at is not null and new.refund_asked_at is null and new.provider = 'stars')
  execute function note_anomaly_for_owner('refund_failed');
