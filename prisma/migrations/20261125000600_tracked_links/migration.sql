-- CreateTable
CREATE TABLE "tracked_link" (
    "id" TEXT NOT NULL,
    "channel_id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "retired_at" TIMESTAMPTZ(3),
    CONSTRAINT "tracked_link_pkey" PRIMARY KEY ("id")
);
-- CreateTable
CREATE TABLE "link_visit" (
    "link_id" TEXT NOT NULL,
    "user_id" BIGINT NOT NULL,
    "opens" INTEGER NOT NULL DEFAULT 1,
    "first_at" TIMESTAMPTZ(3) NOT NULL,
    "last_at" TIMESTAMPTZ(3) NOT NULL,
    CONSTRAINT "link_visit_pkey" PRIMARY KEY ("link_id","user_id")
);
-- AlterTable
ALTER TABLE "orders" ADD COLUMN "link_id" TEXT;
-- CreateIndex
CREATE INDEX "tracked_link_channel_id_idx" ON "tracked_link"("channel_id");
-- CreateIndex
CREATE INDEX "link_visit_user_id_idx" ON "link_visit"("user_id");
-- What was offered in a channel during some days, without reading the rest; takes the place of the index by channel alone.
CREATE INDEX "orders_channel_id_created_at_idx" ON "orders"("channel_id", "created_at");
DROP INDEX "orders_channel_id_idx";
-- AddForeignKey
ALTER TABLE "tracked_link" ADD CONSTRAINT "tracked_link_channel_id_fkey" FOREIGN KEY ("channel_id") REFERENCES "channel"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
-- AddForeignKey
ALTER TABLE "link_visit" ADD CONSTRAINT "link_visit_link_id_fkey" FOREIGN KEY ("link_id") REFERENCES "tracked_link"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
-- AddForeignKey
ALTER TABLE "link_visit" ADD CONSTRAINT "link_visit_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
-- AddForeignKey
ALTER TABLE "orders" ADD CONSTRAINT "orders_link_id_fkey" FOREIGN KEY ("link_id") REFERENCES "tracked_link"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- The rules that the database keeps ------------------------------------------------------------------------------

alter table tracked_link add constraint tracked_link_name check (char_length(name) between 1 and 64);
alter table link_visit
  add constraint link_visit_opens check (opens > 0),
  add constraint link_visit_order check (last_at >= first_at);

-- What came through a link, without reading what did not.
create index orders_through_links on orders (link_id) where link_id is not null;

-- Every order, whoever makes it and whatever for, comes from the link of its channel that the person opened last, if that is
-- no more than a week ago: longer than that a link explains little. Like all terms of an order it is set once.
create function set_order_source() returns trigger language plpgsql as $$
begin
  new.link_id := (
    select link.id from link_visit visit join tracked_link link on link.id = visit.link_id
     where visit.user_id = new.user_id and link.channel_id = new.channel_id
       and visit.last_at > new.created_at - interval '7 days'
     order by visit.last_at desc, link.id desc limit 1);
  return new;
end $$;
create trigger orders_have_a_source before insert on orders for each row execute function set_order_source();

create function keep_order_source() returns trigger language plpgsql as $$
begin
  if new.link_id is distinct from old.link_id then
    raise exception 'the terms of an order are frozen' using errcode = 'integrity_constraint_violation';
  end if;
  return new;
end $$;
-- Named columns, so that the update that marks an order paid does not run it.
create trigger orders_source_is_frozen before update of link_id on orders
  for each row execute function keep_order_source();
