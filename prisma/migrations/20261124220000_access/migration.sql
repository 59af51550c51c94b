-- DropForeignKey
ALTER TABLE "subscription" DROP CONSTRAINT "subscription_tier_version_id_fkey";
-- AlterTable
ALTER TABLE "channel" ADD COLUMN "adopt_days" INTEGER,
ADD COLUMN "adopt_until" TIMESTAMPTZ(3),
ADD COLUMN "discussion_of_id" TEXT,
ADD COLUMN "grace_hours" INTEGER NOT NULL DEFAULT 0,
ADD COLUMN "reminder_days" INTEGER[] DEFAULT ARRAY[3, 1]::INTEGER[],
ADD COLUMN "state_since" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
ADD COLUMN "unknown_members" TEXT NOT NULL DEFAULT 'leave';
-- AlterTable
ALTER TABLE "orders" ADD COLUMN "is_renewal" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN "period_months" INTEGER,
ADD COLUMN "period_until" TIMESTAMPTZ(3);
-- AlterTable
ALTER TABLE "payment" ADD COLUMN "granted_months" INTEGER;
-- AlterTable
ALTER TABLE "subscription" ADD COLUMN "access_until" TIMESTAMPTZ(3),
ADD COLUMN "check_membership_at" TIMESTAMPTZ(3),
ADD COLUMN "extended_at" TIMESTAMPTZ(3),
ADD COLUMN "membership" TEXT,
ADD COLUMN "membership_at" TIMESTAMPTZ(3),
ADD COLUMN "paused_at" TIMESTAMPTZ(3),
ADD COLUMN "remind_at" TIMESTAMPTZ(3),
ADD COLUMN "removal_failed_at" TIMESTAMPTZ(3),
ADD COLUMN "removal_failure" TEXT,
ALTER COLUMN "tier_version_id" DROP NOT NULL;
-- What stands already had no grace, and was last extended when nobody noted it: as early as it can have been.
UPDATE "subscription" SET "access_until" = "expires_at", "extended_at" = "started_at",
  "remind_at" = CASE WHEN "state" = 'active' THEN "expires_at" - interval '3 days' END;
ALTER TABLE "subscription" ALTER COLUMN "extended_at" SET NOT NULL;
-- AlterTable
ALTER TABLE "tier_version" ADD COLUMN "period_months" INTEGER,
ADD COLUMN "period_until" TIMESTAMPTZ(3),
ADD COLUMN "trial_days" INTEGER;
-- AlterTable
ALTER TABLE "users" ADD COLUMN "time_zone" TEXT,
ADD COLUMN "zone_asked_at" TIMESTAMPTZ(3);
-- CreateTable
CREATE TABLE "bundled_channel" (
    "tier_version_id" TEXT NOT NULL,
    "channel_id" TEXT NOT NULL,
    CONSTRAINT "bundled_channel_pkey" PRIMARY KEY ("tier_version_id","channel_id")
);
-- CreateTable
CREATE TABLE "reminder" (
    "subscription_id" TEXT NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "days_before" INTEGER NOT NULL,
    "delivered_at" TIMESTAMPTZ(3) NOT NULL,
    CONSTRAINT "reminder_pkey" PRIMARY KEY ("subscription_id","expires_at","days_before")
);
-- CreateTable
CREATE TABLE "trial" (
    "user_id" BIGINT NOT NULL,
    "channel_id" TEXT NOT NULL,
    "tier_version_id" TEXT NOT NULL,
    "started_at" TIMESTAMPTZ(3) NOT NULL,
    CONSTRAINT "trial_pkey" PRIMARY KEY ("user_id","channel_id")
);
-- CreateTable
CREATE TABLE "given_time" (
    "id" TEXT NOT NULL,
    "user_id" BIGINT NOT NULL,
    "channel_id" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "seconds" INTEGER,
    "actor_id" BIGINT,
    CONSTRAINT "given_time_pkey" PRIMARY KEY ("id")
);
-- CreateTable
CREATE TABLE "standing" (
    "channel_id" TEXT NOT NULL,
    "user_id" BIGINT NOT NULL,
    "kind" TEXT NOT NULL,
    "actor_id" BIGINT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    CONSTRAINT "standing_pkey" PRIMARY KEY ("channel_id","user_id")
);
-- CreateIndex
CREATE INDEX "bundled_channel_channel_id_idx" ON "bundled_channel"("channel_id");
-- CreateIndex
CREATE INDEX "trial_channel_id_idx" ON "trial"("channel_id");
-- CreateIndex
CREATE INDEX "given_time_user_id_channel_id_idx" ON "given_time"("user_id", "channel_id");
-- CreateIndex
CREATE INDEX "given_time_channel_id_idx" ON "given_time"("channel_id");
-- CreateIndex
CREATE INDEX "standing_user_id_idx" ON "standing"("user_id");
-- CreateIndex
CREATE UNIQUE INDEX "channel_discussion_of_id_key" ON "channel"("discussion_of_id");
-- AddForeignKey
ALTER TABLE "channel" ADD CONSTRAINT "channel_discussion_of_id_fkey" FOREIGN KEY ("discussion_of_id") REFERENCES "channel"("id") ON DELETE SET NULL ON UPDATE CASCADE;
-- AddForeignKey
ALTER TABLE "bundled_channel" ADD CONSTRAINT "bundled_channel_tier_version_id_fkey" FOREIGN KEY ("tier_version_id") REFERENCES "tier_version"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
-- AddForeignKey
ALTER TABLE "bundled_channel" ADD CONSTRAINT "bundled_channel_channel_id_fkey" FOREIGN KEY ("channel_id") REFERENCES "channel"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
-- AddForeignKey
ALTER TABLE "subscription" ADD CONSTRAINT "subscription_tier_version_id_fkey" FOREIGN KEY ("tier_version_id") REFERENCES "tier_version"("id") ON DELETE SET NULL ON UPDATE CASCADE;
-- AddForeignKey
ALTER TABLE "reminder" ADD CONSTRAINT "reminder_subscription_id_fkey" FOREIGN KEY ("subscription_id") REFERENCES "subscription"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
-- AddForeignKey
ALTER TABLE "trial" ADD CONSTRAINT "trial_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
-- AddForeignKey
ALTER TABLE "trial" ADD CONSTRAINT "trial_channel_id_fkey" FOREIGN KEY ("channel_id") REFERENCES "channel"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
-- AddForeignKey
ALTER TABLE "trial" ADD CONSTRAINT "trial_tier_version_id_fkey" FOREIGN KEY ("tier_version_id") REFERENCES "tier_version"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
-- AddForeignKey
ALTER TABLE "given_time" ADD CONSTRAINT "given_time_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
-- AddForeignKey
ALTER TABLE "given_time" ADD CONSTRAINT "given_time_channel_id_fkey" FOREIGN KEY ("channel_id") REFERENCES "channel"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
-- AddForeignKey
ALTER TABLE "standing" ADD CONSTRAINT "standing_channel_id_fkey" FOREIGN KEY ("channel_id") REFERENCES "channel"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
-- AddForeignKey
ALTER TABLE "standing" ADD CONSTRAINT "standing_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
