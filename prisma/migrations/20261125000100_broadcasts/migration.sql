-- CreateTable
CREATE TABLE "broadcast" (
    "id" TEXT NOT NULL,
    "channel_id" TEXT NOT NULL,
    "actor_id" BIGINT NOT NULL,
    "state" TEXT NOT NULL,
    "content" JSONB NOT NULL,
    "audience" JSONB NOT NULL,
    "is_paid" BOOLEAN NOT NULL DEFAULT false,
    "scheduled_at" TIMESTAMPTZ(3),
    "repeats_weekly" BOOLEAN NOT NULL DEFAULT false,
    "repeat_of_id" TEXT,
    "progress_chat_id" BIGINT,
    "progress_message_id" INTEGER,
    "pause_reason" TEXT,
    "total" INTEGER NOT NULL DEFAULT 0,
    "sent" INTEGER NOT NULL DEFAULT 0,
    "blocked" INTEGER NOT NULL DEFAULT 0,
    "failed" INTEGER NOT NULL DEFAULT 0,
    "unclear" INTEGER NOT NULL DEFAULT 0,
    "rate" REAL NOT NULL DEFAULT 0,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "started_at" TIMESTAMPTZ(3),
    "done_at" TIMESTAMPTZ(3),
    "revising" TEXT,
    "revised_content" JSONB,
    "revised_up_to" BIGINT NOT NULL DEFAULT 0,
    "revised" INTEGER NOT NULL DEFAULT 0,
    "revise_failed" INTEGER NOT NULL DEFAULT 0,
    "deleted_at" TIMESTAMPTZ(3),
    CONSTRAINT "broadcast_pkey" PRIMARY KEY ("id")
);
-- CreateTable
CREATE TABLE "broadcast_recipient" (
    "broadcast_id" TEXT NOT NULL,
    "user_id" BIGINT NOT NULL,
    "state" TEXT NOT NULL DEFAULT 'pending',
    "message_ids" INTEGER[],
    "attempted_at" TIMESTAMPTZ(3),
    "reason" TEXT,
    CONSTRAINT "broadcast_recipient_pkey" PRIMARY KEY ("broadcast_id","user_id")
);
-- CreateTable
CREATE TABLE "muted_channel" (
    "user_id" BIGINT NOT NULL,
    "channel_id" TEXT NOT NULL,
    "muted_at" TIMESTAMPTZ(3) NOT NULL,
    CONSTRAINT "muted_channel_pkey" PRIMARY KEY ("user_id","channel_id")
);
-- CreateTable
CREATE TABLE "visitor" (
    "channel_id" TEXT NOT NULL,
    "user_id" BIGINT NOT NULL,
    "came_at" TIMESTAMPTZ(3) NOT NULL,
    CONSTRAINT "visitor_pkey" PRIMARY KEY ("channel_id","user_id")
);
-- CreateTable
CREATE TABLE "pace" (
    "name" TEXT NOT NULL,
    "free_at" TIMESTAMPTZ(6) NOT NULL,
    "used_until" TIMESTAMPTZ(6) NOT NULL,
    "busy_until" TIMESTAMPTZ(6) NOT NULL,
    CONSTRAINT "pace_pkey" PRIMARY KEY ("name")
);
-- CreateIndex
CREATE UNIQUE INDEX "broadcast_repeat_of_id_key" ON "broadcast"("repeat_of_id");
-- CreateIndex
CREATE INDEX "broadcast_channel_id_idx" ON "broadcast"("channel_id");
-- CreateIndex
CREATE INDEX "muted_channel_channel_id_idx" ON "muted_channel"("channel_id");
-- CreateIndex
CREATE INDEX "visitor_user_id_idx" ON "visitor"("user_id");
-- AddForeignKey
ALTER TABLE "broadcast" ADD CONSTRAINT "broadcast_channel_id_fkey" FOREIGN KEY ("channel_id") REFERENCES "channel"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
-- AddForeignKey
ALTER TABLE "broadcast" ADD CONSTRAINT "broadcast_actor_id_fkey" FOREIGN KEY ("actor_id") REFERENCES "users"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
-- AddForeignKey
ALTER TABLE "broadcast" ADD CONSTRAINT "broadcast_repeat_of_id_fkey" FOREIGN KEY ("repeat_of_id") REFERENCES "broadcast"("id") ON DELETE SET NULL ON UPDATE CASCADE;
-- AddForeignKey
ALTER TABLE "muted_channel" ADD CONSTRAINT "muted_channel_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
-- AddForeignKey
ALTER TABLE "muted_channel" ADD CONSTRAINT "muted_channel_channel_id_fkey" FOREIGN KEY ("channel_id") REFERENCES "channel"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
-- AddForeignKey
ALTER TABLE "visitor" ADD CONSTRAINT "visitor_channel_id_fkey" FOREIGN KEY ("channel_id") REFERENCES "channel"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
-- AddForeignKey
ALTER TABLE "visitor" ADD CONSTRAINT "visitor_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- draft → scheduled → filling (its recipients are written down) → sending ⇄ paused → done, or stopped on the way.
alter table broadcast
  add constraint broadcast_state check (state in (
    'draft', 'scheduled', 'filling', 'sending', 'paused', 'stopped', 'done')),
  add constraint broadcast_scheduled check (state <> 'scheduled' or scheduled_at is not null),
  add constraint broadcast_started check (state in ('draft', 'scheduled', 'stopped') or started_at is not null),
  add constraint broadcast_done check ((state in ('done', 'stopped')) = (done_at is not null)),
  add constraint broadcast_pause check (pause_reason is null or state = 'paused'),
  add constraint broadcast_counts check (least(total, sent, blocked, failed, unclear, revised, revise_failed) >= 0),
  add constraint broadcast_revising check (revising in ('delete', 'edit')),
  add constraint broadcast_revised_content check ((revising is not distinct from 'edit') = (revised_content is not null));

-- A million rows are written by one statement and die with their broadcast: no foreign keys, which would look each of them
-- up twice (ten seconds), and whose people are taken from tables that have them.
alter table broadcast_recipient
  add constraint broadcast_recipient_state check (state in (
    'pending', 'attempted', 'sent', 'blocked', 'failed', 'unclear')),
  add constraint broadcast_recipient_messages check (state <> 'sent' or message_ids is not null);

-- Found without reading the rest: who is to be sent to, whose answer is out, and what the clock starts.
create index broadcast_recipient_pending on broadcast_recipient (broadcast_id, user_id) where state = 'pending';
create index broadcast_recipient_attempted on broadcast_recipient (broadcast_id, attempted_at) where state = 'attempted';
create index broadcast_due on broadcast (scheduled_at) where state = 'scheduled';
create index broadcast_running on broadcast (id) where state in ('filling', 'sending') or revising is not null;

-- Each row is updated twice, soon after it was written, in a table that may hold millions of older ones: by the default
-- (a fifth of the table) vacuum would come after the broadcast.
alter table broadcast_recipient set (autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 20000);

-- The one budget of messages a second that all processes of this bot share.
insert into pace (name, free_at, used_until, busy_until) values ('telegram', now(), now(), now());
