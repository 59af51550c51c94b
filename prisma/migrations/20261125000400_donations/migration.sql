-- AlterTable: what is paid for is access, or nothing: a donation. Orders that stand already are for access.
ALTER TABLE "orders" ADD COLUMN "kind" TEXT NOT NULL DEFAULT 'access',
ALTER COLUMN "tier_version_id" DROP NOT NULL;
-- CreateTable
CREATE TABLE "donation" (
    "id" TEXT NOT NULL,
    "user_id" BIGINT NOT NULL,
    "channel_id" TEXT NOT NULL,
    "currency" TEXT NOT NULL,
    "typed" TEXT NOT NULL DEFAULT '',
    "amount_minor" BIGINT,
    "note" TEXT,
    "is_anonymous" BOOLEAN NOT NULL DEFAULT false,
    "order_id" TEXT,
    "thanked_at" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    CONSTRAINT "donation_pkey" PRIMARY KEY ("id")
);
-- CreateTable
CREATE TABLE "donation_page" (
    "channel_id" TEXT NOT NULL,
    "is_on" BOOLEAN NOT NULL DEFAULT true,
    "text" TEXT,
    "suggested_stars" INTEGER[] DEFAULT ARRAY[50, 100, 250]::INTEGER[],
    "suggested_usd_cents" INTEGER[] DEFAULT ARRAY[500, 1000, 2500]::INTEGER[],
    "thanks_in_channel" BOOLEAN NOT NULL DEFAULT false,
    CONSTRAINT "donation_page_pkey" PRIMARY KEY ("channel_id")
);
-- CreateTable
CREATE TABLE "donation_goal" (
    "channel_id" TEXT NOT NULL,
    "currency" TEXT NOT NULL,
    "amount_minor" BIGINT NOT NULL,
    "since" TIMESTAMPTZ(3) NOT NULL,
    CONSTRAINT "donation_goal_pkey" PRIMARY KEY ("channel_id","currency")
);
-- CreateIndex
CREATE UNIQUE INDEX "donation_order_id_key" ON "donation"("order_id");
-- CreateIndex
CREATE INDEX "donation_channel_id_idx" ON "donation"("channel_id");
-- CreateIndex
CREATE INDEX "donation_user_id_idx" ON "donation"("user_id");
-- AddForeignKey
ALTER TABLE "donation" ADD CONSTRAINT "donation_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
-- AddForeignKey
ALTER TABLE "donation" ADD CONSTRAINT "donation_channel_id_fkey" FOREIGN KEY ("channel_id") REFERENCES "channel"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
-- AddForeignKey
ALTER TABLE "donation" ADD CONSTRAINT "donation_order_id_fkey" FOREIGN KEY ("order_id") REFERENCES "orders"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
-- AddForeignKey
ALTER TABLE "donation_page" ADD CONSTRAINT "donation_page_channel_id_fkey" FOREIGN KEY ("channel_id") REFERENCES "channel"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
-- AddForeignKey
ALTER TABLE "donation_goal" ADD CONSTRAINT "donation_goal_channel_id_fkey" FOREIGN KEY ("channel_id") REFERENCES "channel"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- The rules that the database keeps ------------------------------------------------------------------------------

alter table orders
  add constraint orders_kind check (kind in ('access', 'donation')),
  add constraint orders_access_has_a_tier check ((kind = 'access') = (tier_version_id is not null)),
  -- A donation opens nothing, and is of one sum: 1 to 10,000 Stars, or $4.99 to $9,999.99.
  add constraint orders_donation_is_a_sum check (
    kind = 'access'
    or num_nonnulls(period_days, period_months, period_until) = 0 and not is_renewal
       and num_nonnulls(price_stars, price_usd_cents) = 1
       and coalesce(price_stars, 1) between 1 and 10000
       and coalesce(price_usd_cents, 499) between 499 and 999999);

alter table donation
  add constraint donation_currency check (currency in ('XTR', 'USD')),
  add constraint donation_typed check (typed ~ '^[0-9.]{0,7}$'),
  add constraint donation_amount check (
    case currency when 'XTR' then amount_minor between 1 and 10000 else amount_minor between 499 and 999999 end),
  add constraint donation_note check (char_length(note) between 1 and 200),
  add constraint donation_ordered_is_of_a_sum check (order_id is null or amount_minor is not null);

alter table donation_page
  add constraint donation_page_text check (char_length(text) between 1 and 1000),
  add constraint donation_page_stars check (
    suggested_stars is not null and cardinality(suggested_stars) between 1 and 6
    and 1 <= all (suggested_stars) and 10000 >= all (suggested_stars)),
  add constraint donation_page_usd check (
    suggested_usd_cents is not null and cardinality(suggested_usd_cents) between 1 and 6
    and 499 <= all (suggested_usd_cents) and 999999 >= all (suggested_usd_cents));

alter table donation_goal
  add constraint donation_goal_currency check (currency in ('XTR', 'USD')),
  add constraint donation_goal_amount check (amount_minor between 1 and 100000000000);

-- Somebody who begins anew begins one: what they had begun for this channel is gone.
create unique index donation_begun on donation (user_id, channel_id) where order_id is null;
-- What a channel was given, without reading its sales.
create index orders_donations on orders (channel_id) where kind = 'donation';

create or replace function freeze_order() returns trigger language plpgsql as $$
begin
  if (new.user_id, new.channel_id, new.kind, new.tier_version_id, new.created_at, new.is_renewal) is distinct from
     (old.user_id, old.channel_id, old.kind, old.tier_version_id, old.created_at, old.is_renewal)
     or new.period_days is distinct from old.period_days
     or new.period_months is distinct from old.period_months
     or new.period_until is distinct from old.period_until
     or new.price_stars is distinct from old.price_stars
     or new.price_usd_cents is distinct from old.price_usd_cents then
    raise exception 'the terms of an order are frozen' using errcode = 'integrity_constraint_violation';
  end if;
  if old.status = 'paid' and new.status <> 'paid' then
    raise exception 'a paid order stays paid' using errcode = 'integrity_constraint_violation';
  end if;
  return new;
end $$;
