-- CreateTable
CREATE TABLE "unknown_member" (
    "channel_id" TEXT NOT NULL,
    "user_id" BIGINT NOT NULL,
    "came_at" TIMESTAMPTZ(3) NOT NULL,
    "told_at" TIMESTAMPTZ(3),
    CONSTRAINT "unknown_member_pkey" PRIMARY KEY ("channel_id","user_id")
);
-- CreateIndex
CREATE INDEX "unknown_member_user_id_idx" ON "unknown_member"("user_id");
-- AddForeignKey
ALTER TABLE "unknown_member" ADD CONSTRAINT "unknown_member_channel_id_fkey" FOREIGN KEY ("channel_id") REFERENCES "channel"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
-- AddForeignKey
ALTER TABLE "unknown_member" ADD CONSTRAINT "unknown_member_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Whoever begins, pauses or ends is looked for in the chat a day later. What runs on keeps its own next look.
create function subscription_check() returns trigger language plpgsql as $$
begin
  new.check_membership_at := interval '1 day' + case new.state
    when 'ended' then new.ended_at when 'paused' then new.paused_at else new.extended_at end;
  return new;
end $$;
create trigger subscription_check_first before insert on subscription
  for each row when (new.check_membership_at is null) execute function subscription_check();
create trigger subscription_check_again before update of state on subscription
  for each row when (old.state is distinct from new.state and new.state <> 'ending')
  execute function subscription_check();

-- What is there already is looked at within a week, not all at once; what ended long ago is left.
update subscription set check_membership_at = now() + random() * interval '7 days'
 where state <> 'ended' or ended_at > now() - interval '30 days';

-- Links for one person that ran out and were not noted as dead.
create index access_link_expiring on access_link (expires_at) where revoked_at is null and expires_at is not null;
