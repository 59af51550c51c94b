-- AlterTable
ALTER TABLE "channel" ADD COLUMN "shortfall_basis_points" INTEGER NOT NULL DEFAULT 100,
ADD COLUMN "refund_access" TEXT NOT NULL DEFAULT 'ask';
-- AlterTable
ALTER TABLE "checkout" ADD COLUMN "next_check_at" TIMESTAMPTZ(3),
ADD COLUMN "checks" INTEGER NOT NULL DEFAULT 0;
-- AlterTable
ALTER TABLE "payment_event" ADD COLUMN "source" TEXT NOT NULL DEFAULT 'told';
-- AlterTable
ALTER TABLE "payment" ADD COLUMN "credit_minor" BIGINT NOT NULL DEFAULT 0,
ADD COLUMN "asked_currency" TEXT,
ADD COLUMN "asked_amount" DECIMAL(48,18),
ADD COLUMN "payer_id" BIGINT,
ADD COLUMN "booked_amount" DECIMAL(48,18),
ADD COLUMN "receipt" JSON,
ADD COLUMN "grant_id" TEXT,
ADD COLUMN "granted_until" TIMESTAMPTZ(3),
ADD COLUMN "shortfall_declined_at" TIMESTAMPTZ(3),
ADD COLUMN "granted_seconds" INTEGER,
ADD COLUMN "resolution" TEXT,
ADD COLUMN "resolved_by" BIGINT,
ADD COLUMN "resolved_at" TIMESTAMPTZ(3),
ADD COLUMN "refund_asked_at" TIMESTAMPTZ(3),
ADD COLUMN "refunded_at" TIMESTAMPTZ(3),
ADD COLUMN "refund_access" TEXT,
ADD COLUMN "next_check_at" TIMESTAMPTZ(3),
ADD COLUMN "checks" INTEGER NOT NULL DEFAULT 0,
ADD COLUMN "reconciled_at" TIMESTAMPTZ(3);
-- AlterTable: entries that stand already are sales. The default goes again: whoever writes an entry says what it is.
ALTER TABLE "ledger_posting" ADD COLUMN "kind" TEXT NOT NULL DEFAULT 'sale';
ALTER TABLE "ledger_posting" ALTER COLUMN "kind" DROP DEFAULT;
-- What was granted until now: its entry has the payment's own id.
UPDATE "payment" p SET "grant_id" = p."id", "credit_minor" = p."amount_minor", "booked_amount" = p."paid_amount", "granted_seconds" = o."period_days" * 86400
  FROM "orders" o WHERE o."id" = p."order_id" AND p."granted_at" IS NOT NULL;
-- CreateTable
CREATE TABLE "quote" (
    "id" TEXT NOT NULL,
    "checkout_id" TEXT NOT NULL,
    "external_id" TEXT NOT NULL,
    "currency" TEXT NOT NULL,
    "amount" DECIMAL(48,18) NOT NULL,
    "address" TEXT NOT NULL,
    "memo" TEXT,
    "quoted_until" TIMESTAMPTZ(3) NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    CONSTRAINT "quote_pkey" PRIMARY KEY ("id")
);
-- CreateTable
CREATE TABLE "coin" (
    "code" TEXT NOT NULL,
    "min_amount" DECIMAL(48,18) NOT NULL,
    "min_usd_cents" BIGINT NOT NULL,
    "checked_at" TIMESTAMPTZ(3) NOT NULL,
    CONSTRAINT "coin_pkey" PRIMARY KEY ("code")
);
-- CreateTable
CREATE TABLE "star_subscription" (
    "first_charge_id" TEXT NOT NULL,
    "order_id" TEXT NOT NULL,
    "user_id" BIGINT NOT NULL,
    "state" TEXT NOT NULL,
    "canceled_by" TEXT,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,
    CONSTRAINT "star_subscription_pkey" PRIMARY KEY ("first_charge_id")
);
-- CreateTable
CREATE TABLE "support_thread" (
    "id" TEXT NOT NULL,
    "user_id" BIGINT NOT NULL,
    "channel_id" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    CONSTRAINT "support_thread_pkey" PRIMARY KEY ("id")
);
-- CreateTable
CREATE TABLE "support_message" (
    "id" TEXT NOT NULL,
    "thread_id" TEXT NOT NULL,
    "author_id" BIGINT NOT NULL,
    "text" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "delivered_at" TIMESTAMPTZ(3),
    CONSTRAINT "support_message_pkey" PRIMARY KEY ("id")
);
-- CreateTable
CREATE TABLE "bookmark" (
    "name" TEXT NOT NULL,
    "position" BIGINT NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,
    CONSTRAINT "bookmark_pkey" PRIMARY KEY ("name")
);
-- CreateIndex
CREATE UNIQUE INDEX "quote_checkout_id_currency_key" ON "quote"("checkout_id", "currency");
-- CreateIndex
CREATE UNIQUE INDEX "quote_external_id_key" ON "quote"("external_id");
-- CreateIndex
CREATE INDEX "star_subscription_order_id_idx" ON "star_subscription"("order_id");
-- CreateIndex
CREATE INDEX "star_subscription_user_id_idx" ON "star_subscription"("user_id");
-- CreateIndex
CREATE UNIQUE INDEX "support_thread_user_id_channel_id_key" ON "support_thread"("user_id", "channel_id");
-- CreateIndex
CREATE INDEX "support_thread_channel_id_idx" ON "support_thread"("channel_id");
-- CreateIndex
CREATE INDEX "support_message_thread_id_idx" ON "support_message"("thread_id");
-- CreateIndex
CREATE UNIQUE INDEX "payment_grant_id_key" ON "payment"("grant_id");
-- CreateIndex
CREATE INDEX "ledger_posting_owner_id_created_at_idx" ON "ledger_posting"("owner_id", "created_at");
-- AddForeignKey
ALTER TABLE "quote" ADD CONSTRAINT "quote_checkout_id_fkey" FOREIGN KEY ("checkout_id") REFERENCES "checkout"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
-- AddForeignKey
ALTER TABLE "star_subscription" ADD CONSTRAINT "star_subscription_order_id_fkey" FOREIGN KEY ("order_id") REFERENCES "orders"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
-- AddForeignKey
ALTER TABLE "support_thread" ADD CONSTRAINT "support_thread_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
-- AddForeignKey
ALTER TABLE "support_thread" ADD CONSTRAINT "support_thread_channel_id_fkey" FOREIGN KEY ("channel_id") REFERENCES "channel"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
-- AddForeignKey
ALTER TABLE "support_message" ADD CONSTRAINT "support_message_thread_id_fkey" FOREIGN KEY ("thread_id") REFERENCES "support_thread"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
