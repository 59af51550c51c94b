-- CreateTable
CREATE TABLE "adoption" (
    "user_id" BIGINT NOT NULL,
    "channel_id" TEXT NOT NULL,
    "adopted_at" TIMESTAMPTZ(3) NOT NULL,
    CONSTRAINT "adoption_pkey" PRIMARY KEY ("user_id","channel_id")
);
-- CreateTable
CREATE TABLE "member_import" (
    "id" TEXT NOT NULL,
    "channel_id" TEXT NOT NULL,
    "actor_id" BIGINT NOT NULL,
    "state" TEXT NOT NULL,
    "default_days" INTEGER,
    "takes_outside" BOOLEAN NOT NULL DEFAULT false,
    "message_id" INTEGER,
    "refused" JSON NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "done_at" TIMESTAMPTZ(3),
    CONSTRAINT "member_import_pkey" PRIMARY KEY ("id")
);
-- CreateTable
CREATE TABLE "import_row" (
    "import_id" TEXT NOT NULL,
    "user_id" BIGINT NOT NULL,
    "line" INTEGER NOT NULL,
    "days" INTEGER,
    "until" TIMESTAMPTZ(3),
    "for_life" BOOLEAN NOT NULL DEFAULT false,
    "verdict" TEXT,
    "checked_at" TIMESTAMPTZ(3),
    "first_name" TEXT,
    "username" TEXT,
    "taken_at" TIMESTAMPTZ(3),
    CONSTRAINT "import_row_pkey" PRIMARY KEY ("import_id","user_id")
);
-- CreateIndex
CREATE INDEX "adoption_channel_id_idx" ON "adoption"("channel_id");
-- CreateIndex
CREATE INDEX "member_import_channel_id_idx" ON "member_import"("channel_id");
-- CreateIndex
CREATE UNIQUE INDEX "import_row_import_id_line_key" ON "import_row"("import_id", "line");
-- AddForeignKey
ALTER TABLE "adoption" ADD CONSTRAINT "adoption_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
-- AddForeignKey
ALTER TABLE "adoption" ADD CONSTRAINT "adoption_channel_id_fkey" FOREIGN KEY ("channel_id") REFERENCES "channel"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
-- AddForeignKey
ALTER TABLE "member_import" ADD CONSTRAINT "member_import_channel_id_fkey" FOREIGN KEY ("channel_id") REFERENCES "channel"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
-- AddForeignKey
ALTER TABLE "import_row" ADD CONSTRAINT "import_row_import_id_fkey" FOREIGN KEY ("import_id") REFERENCES "member_import"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- Once for a person and a channel, for ever.
create trigger adoption_is_append_only before update or delete on adoption
  for each row execute function refuse_change();

alter table channel add constraint channel_adoption check (adopt_days is null or adopt_until is not null);

-- "listed": a list that was sent and not begun. Then its people are looked up, its owner decides, and it is carried out.
alter table member_import
  add constraint member_import_state check (state in ('listed', 'checking', 'checked', 'taking', 'done')),
  add constraint member_import_done check ((state = 'done') = (done_at is not null)),
  add constraint member_import_days check (default_days between 1 and 3660);

alter table import_row
  add constraint import_row_end check (
    num_nonnulls(days, until) + for_life::int <= 1 and days between 1 and 3660),
  add constraint import_row_verdict check (verdict in (
    'inside', 'outside', 'has_time', 'over', 'whitelisted', 'banned', 'administrator', 'native_subscriber', 'bot')),
  add constraint import_row_taken check (taken_at is null or verdict in ('inside', 'outside'));
