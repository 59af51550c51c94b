-- CreateTable
CREATE TABLE "owner_event" (
    "id" BIGSERIAL NOT NULL,
    "what" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "owner_id" BIGINT,
    "channel_id" TEXT,
    "kind" TEXT,
    "delivery" TEXT,
    "notice_id" TEXT,
    CONSTRAINT "owner_event_pkey" PRIMARY KEY ("id")
);
-- CreateTable
CREATE TABLE "owner_notice" (
    "id" TEXT NOT NULL,
    "owner_id" BIGINT NOT NULL,
    "channel_id" TEXT NOT NULL,
    "is_digest" BOOLEAN NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    CONSTRAINT "owner_notice_pkey" PRIMARY KEY ("id")
);
-- CreateTable
CREATE TABLE "notification_choice" (
    "owner_id" BIGINT NOT NULL,
    "channel_id" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "mode" TEXT NOT NULL,
    CONSTRAINT "notification_choice_pkey" PRIMARY KEY ("owner_id","channel_id","kind")
);
-- CreateIndex
CREATE INDEX "owner_notice_owner_id_channel_id_idx" ON "owner_notice"("owner_id", "channel_id");
-- CreateIndex
CREATE INDEX "notification_choice_channel_id_idx" ON "notification_choice"("channel_id");
-- AddForeignKey
ALTER TABLE "owner_notice" ADD CONSTRAINT "owner_notice_owner_id_fkey" FOREIGN KEY ("owner_id") REFERENCES "users"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
-- AddForeignKey
ALTER TABLE "owner_notice" ADD CONSTRAINT "owner_notice_channel_id_fkey" FOREIGN KEY ("channel_id") REFERENCES "channel"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
-- AddForeignKey
ALTER TABLE "notification_choice" ADD CONSTRAINT "notification_choice_owner_id_fkey" FOREIGN KEY ("owner_id") REFERENCES "users"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
-- AddForeignKey
ALTER TABLE "notification_choice" ADD CONSTRAINT "notification_choice_channel_id_fkey" FOREIGN KEY ("channel_id") REFERENCES "channel"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What happened is written down with it, by triggers, in the transaction that lets it happen: it can neither be lost nor be
-- counted twice, whichever way it came about. A payment waits for this row: it says as little as possible, and has neither
-- foreign keys nor CHECKs, which cost more than itself (20 microseconds without, 60 with four CHECKs). Whose it is and of
-- which kind is found out later, by the job that gathers these rows, whose statement writes what it read here.

-- Each is found without reading the others: what is new, what waits for its message, and what stands in one.
create index owner_event_new on owner_event (id) where kind is null;
create index owner_event_waiting on owner_event (delivery, owner_id, channel_id) where kind is not null and notice_id is null;
create index owner_event_told on owner_event (notice_id) where notice_id is not null;

-- A refund is told by the message about it, always; it may be in the digest as well.
alter table notification_choice
  add constraint notification_choice_kind check (kind in (
    'new_subscription', 'renewal', 'donation', 'refund', 'failed_renewal', 'removal')),
  add constraint notification_choice_mode check (mode in ('on', 'digest', 'off') and (kind <> 'refund' or mode <> 'off'));

create function note_payment_for_owner() returns trigger language plpgsql as $$
begin
  insert into owner_event (what, subject, at)
  values (tg_argv[0], new.id, case tg_argv[0] when 'granted' then new.granted_at else new.refunded_at end);
  return null;
end $$;
create trigger payment_granted after insert on payment
  for each row when (new.granted_at is not null) execute function note_payment_for_owner('granted');
create trigger payment_granted_later after update of granted_at on payment
  for each row when (old.granted_at is null and new.granted_at is not null)
  execute function note_payment_for_owner('granted');
-- What was never granted was never the owner's.
create trigger payment_refunded after update of refunded_at on payment
  for each row when (old.refunded_at is null and new.refunded_at is not null and new.granted_at is not null)
  execute function note_payment_for_owner('refunded');

create function note_failed_renewal_for_owner() returns trigger language plpgsql as $$
begin
  insert into owner_event (what, subject, at) values ('renewal_failed', new.order_id, new.updated_at);
  return null;
end $$;
create trigger star_subscription_failed after update of state on star_subscription
  for each row when (new.state = 'failed' and old.state <> 'failed')
  execute function note_failed_renewal_for_owner();

create function note_removal_for_owner() returns trigger language plpgsql as $$
begin
  insert into owner_event (what, subject, at) values ('removed', new.id, new.ended_at);
  return null;
end $$;
create trigger subscription_removed after update of state on subscription
  for each row when (new.state = 'ended' and old.state <> 'ended' and new.end_reason = 'removed')
  execute function note_removal_for_owner();
