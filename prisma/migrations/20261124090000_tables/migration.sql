-- CreateTable
CREATE TABLE "users" (
    "id" BIGINT NOT NULL,
    "first_name" TEXT NOT NULL,
    "username" TEXT,
    "language_code" TEXT,
    "unreachable_since" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    CONSTRAINT "users_pkey" PRIMARY KEY ("id")
);
-- CreateTable
CREATE TABLE "channel" (
    "id" TEXT NOT NULL,
    "telegram_id" BIGINT NOT NULL,
    "kind" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "owner_id" BIGINT NOT NULL,
    "access_mode" TEXT NOT NULL DEFAULT 'join_request',
    "state" TEXT NOT NULL DEFAULT 'connected',
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    CONSTRAINT "channel_pkey" PRIMARY KEY ("id")
);
-- CreateTable
CREATE TABLE "channel_manager" (
    "channel_id" TEXT NOT NULL,
    "user_id" BIGINT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    CONSTRAINT "channel_manager_pkey" PRIMARY KEY ("channel_id","user_id")
);
-- CreateTable
CREATE TABLE "tier" (
    "id" TEXT NOT NULL,
    "channel_id" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "retired_at" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    CONSTRAINT "tier_pkey" PRIMARY KEY ("id")
);
-- CreateTable
CREATE TABLE "tier_version" (
    "id" TEXT NOT NULL,
    "tier_id" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "name" TEXT NOT NULL,
    "period_days" INTEGER,
    "price_stars" INTEGER,
    "price_usd_cents" BIGINT,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    CONSTRAINT "tier_version_pkey" PRIMARY KEY ("id")
);
-- CreateTable
CREATE TABLE "orders" (
    "id" TEXT NOT NULL,
    "user_id" BIGINT NOT NULL,
    "channel_id" TEXT NOT NULL,
    "tier_version_id" TEXT NOT NULL,
    "period_days" INTEGER,
    "price_stars" INTEGER,
    "price_usd_cents" BIGINT,
    "status" TEXT NOT NULL DEFAULT 'open',
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "stale_at" TIMESTAMPTZ(3) NOT NULL,
    "paid_at" TIMESTAMPTZ(3),
    CONSTRAINT "orders_pkey" PRIMARY KEY ("id")
);
-- CreateTable
CREATE TABLE "checkout" (
    "id" TEXT NOT NULL,
    "order_id" TEXT NOT NULL,
    "provider" TEXT NOT NULL,
    "external_id" TEXT,
    "url" TEXT,
    "chat_id" BIGINT NOT NULL,
    "message_id" INTEGER,
    "shown_status" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    CONSTRAINT "checkout_pkey" PRIMARY KEY ("id")
);
-- CreateTable
CREATE TABLE "payment_event" (
    "id" TEXT NOT NULL,
    "provider" TEXT NOT NULL,
    "external_id" TEXT NOT NULL,
    "dedupe_key" TEXT NOT NULL,
    "status" TEXT NOT NULL,
    "order_ref" TEXT NOT NULL,
    "decision" TEXT NOT NULL,
    "reason" TEXT,
    "payload" JSON NOT NULL,
    "received_at" TIMESTAMPTZ(3) NOT NULL,
    CONSTRAINT "payment_event_pkey" PRIMARY KEY ("id")
);
-- CreateTable
CREATE TABLE "payment" (
    "id" TEXT NOT NULL,
    "provider" TEXT NOT NULL,
    "external_id" TEXT NOT NULL,
    "parent_external_id" TEXT,
    "order_id" TEXT NOT NULL,
    "status" TEXT NOT NULL,
    "status_rank" INTEGER NOT NULL,
    "currency" TEXT NOT NULL,
    "amount_minor" BIGINT NOT NULL,
    "paid_currency" TEXT,
    "paid_amount" DECIMAL(48,18),
    "granted_at" TIMESTAMPTZ(3),
    "held_reason" TEXT,
    "delivered_at" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,
    CONSTRAINT "payment_pkey" PRIMARY KEY ("id")
);
-- CreateTable
CREATE TABLE "subscription" (
    "id" TEXT NOT NULL,
    "user_id" BIGINT NOT NULL,
    "channel_id" TEXT NOT NULL,
    "tier_version_id" TEXT NOT NULL,
    "started_at" TIMESTAMPTZ(3) NOT NULL,
    "expires_at" TIMESTAMPTZ(3),
    "state" TEXT NOT NULL,
    "end_reason" TEXT,
    "ended_at" TIMESTAMPTZ(3),
    CONSTRAINT "subscription_pkey" PRIMARY KEY ("id")
);
-- CreateTable
CREATE TABLE "access_link" (
    "id" TEXT NOT NULL,
    "subscription_id" TEXT NOT NULL,
    "url" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "expires_at" TIMESTAMPTZ(3),
    "used_at" TIMESTAMPTZ(3),
    "revoked_at" TIMESTAMPTZ(3),
    CONSTRAINT "access_link_pkey" PRIMARY KEY ("id")
);
-- CreateTable
CREATE TABLE "ledger_posting" (
    "id" BIGSERIAL NOT NULL,
    "entry_id" TEXT NOT NULL,
    "account" TEXT NOT NULL,
    "owner_id" BIGINT,
    "currency" TEXT NOT NULL,
    "amount" DECIMAL(48,18) NOT NULL,
    "payment_id" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    CONSTRAINT "ledger_posting_pkey" PRIMARY KEY ("id")
);
-- CreateTable
CREATE TABLE "chat_state" (
    "key" TEXT NOT NULL,
    "value" JSONB NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,
    CONSTRAINT "chat_state_pkey" PRIMARY KEY ("key")
);
-- CreateTable
CREATE TABLE "audit_entry" (
    "id" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "actor_id" BIGINT,
    "action" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "detail" JSONB,
    CONSTRAINT "audit_entry_pkey" PRIMARY KEY ("id")
);
-- CreateIndex
CREATE UNIQUE INDEX "channel_telegram_id_key" ON "channel"("telegram_id");
-- CreateIndex
CREATE INDEX "channel_owner_id_idx" ON "channel"("owner_id");
-- CreateIndex
CREATE INDEX "channel_manager_user_id_idx" ON "channel_manager"("user_id");
-- CreateIndex
CREATE INDEX "tier_channel_id_idx" ON "tier"("channel_id");
-- CreateIndex
CREATE UNIQUE INDEX "tier_version_tier_id_version_key" ON "tier_version"("tier_id", "version");
-- CreateIndex
CREATE INDEX "orders_user_id_idx" ON "orders"("user_id");
-- CreateIndex
CREATE INDEX "orders_channel_id_idx" ON "orders"("channel_id");
-- CreateIndex
CREATE UNIQUE INDEX "checkout_order_id_provider_key" ON "checkout"("order_id", "provider");
-- CreateIndex
CREATE UNIQUE INDEX "checkout_provider_external_id_key" ON "checkout"("provider", "external_id");
-- CreateIndex
CREATE INDEX "payment_event_order_ref_idx" ON "payment_event"("order_ref");
-- CreateIndex
CREATE UNIQUE INDEX "payment_event_provider_external_id_dedupe_key_key" ON "payment_event"("provider", "external_id", "dedupe_key");
-- CreateIndex
CREATE INDEX "payment_order_id_idx" ON "payment"("order_id");
-- CreateIndex
CREATE UNIQUE INDEX "payment_provider_external_id_key" ON "payment"("provider", "external_id");
-- CreateIndex
CREATE INDEX "subscription_channel_id_idx" ON "subscription"("channel_id");
-- CreateIndex
CREATE UNIQUE INDEX "subscription_user_id_channel_id_key" ON "subscription"("user_id", "channel_id");
-- CreateIndex
CREATE UNIQUE INDEX "access_link_url_key" ON "access_link"("url");
-- CreateIndex
CREATE INDEX "access_link_subscription_id_idx" ON "access_link"("subscription_id");
-- CreateIndex
CREATE INDEX "ledger_posting_entry_id_idx" ON "ledger_posting"("entry_id");
-- CreateIndex
CREATE INDEX "ledger_posting_payment_id_idx" ON "ledger_posting"("payment_id");
-- CreateIndex
CREATE INDEX "ledger_posting_owner_id_currency_idx" ON "ledger_posting"("owner_id", "currency");
-- CreateIndex
CREATE INDEX "audit_entry_subject_idx" ON "audit_entry"("subject");
-- AddForeignKey
ALTER TABLE "channel" ADD CONSTRAINT "channel_owner_id_fkey" FOREIGN KEY ("owner_id") REFERENCES "users"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
-- AddForeignKey
ALTER TABLE "channel_manager" ADD CONSTRAINT "channel_manager_channel_id_fkey" FOREIGN KEY ("channel_id") REFERENCES "channel"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
-- AddForeignKey
ALTER TABLE "channel_manager" ADD CONSTRAINT "channel_manager_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
-- AddForeignKey
ALTER TABLE "tier" ADD CONSTRAINT "tier_channel_id_fkey" FOREIGN KEY ("channel_id") REFERENCES "channel"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
-- AddForeignKey
ALTER TABLE "tier_version" ADD CONSTRAINT "tier_version_tier_id_fkey" FOREIGN KEY ("tier_id") REFERENCES "tier"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
-- AddForeignKey
ALTER TABLE "orders" ADD CONSTRAINT "orders_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
-- AddForeignKey
ALTER TABLE "orders" ADD CONSTRAINT "orders_channel_id_fkey" FOREIGN KEY ("channel_id") REFERENCES "channel"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
-- AddForeignKey
ALTER TABLE "orders" ADD CONSTRAINT "orders_tier_version_id_fkey" FOREIGN KEY ("tier_version_id") REFERENCES "tier_version"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
-- AddForeignKey
ALTER TABLE "checkout" ADD CONSTRAINT "checkout_order_id_fkey" FOREIGN KEY ("order_id") REFERENCES "orders"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
-- AddForeignKey
ALTER TABLE "payment" ADD CONSTRAINT "payment_order_id_fkey" FOREIGN KEY ("order_id") REFERENCES "orders"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
-- AddForeignKey
ALTER TABLE "subscription" ADD CONSTRAINT "subscription_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
-- AddForeignKey
ALTER TABLE "subscription" ADD CONSTRAINT "subscription_channel_id_fkey" FOREIGN KEY ("channel_id") REFERENCES "channel"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
-- AddForeignKey
ALTER TABLE "subscription" ADD CONSTRAINT "subscription_tier_version_id_fkey" FOREIGN KEY ("tier_version_id") REFERENCES "tier_version"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
-- AddForeignKey
ALTER TABLE "access_link" ADD CONSTRAINT "access_link_subscription_id_fkey" FOREIGN KEY ("subscription_id") REFERENCES "subscription"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
-- AddForeignKey
ALTER TABLE "ledger_posting" ADD CONSTRAINT "ledger_posting_payment_id_fkey" FOREIGN KEY ("payment_id") REFERENCES "payment"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
