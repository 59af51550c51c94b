-- CreateTable
CREATE TABLE "standing_post" (
    "channel_id" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "place" TEXT,
    "place_chat_id" BIGINT,
    "place_title" TEXT,
    "place_chosen_by" BIGINT,
    "text" TEXT,
    "daily_minute" INTEGER,
    "next_post_at" TIMESTAMPTZ(3),
    "due_id" TEXT,
    "due_at" TIMESTAMPTZ(3),
    "due_by" BIGINT,
    "attempted_at" TIMESTAMPTZ(3),
    "asked_at" TIMESTAMPTZ(3),
    "message_chat_id" BIGINT,
    "message_id" INTEGER,
    "posted_at" TIMESTAMPTZ(3),
    "shown" TEXT,
    "refresh_at" TIMESTAMPTZ(3),
    "result" TEXT,
    "failure" TEXT,
    "failures" INTEGER NOT NULL DEFAULT 0,
    "disabled_at" TIMESTAMPTZ(3),
    CONSTRAINT "standing_post_pkey" PRIMARY KEY ("channel_id","kind")
);
-- AddForeignKey
ALTER TABLE "standing_post" ADD CONSTRAINT "standing_post_channel_id_fkey" FOREIGN KEY ("channel_id") REFERENCES "channel"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

alter table standing_post
  add constraint standing_post_kind check (kind in ('offer', 'thanks')),
  -- The thank-you is for those inside, so it has no other place.
  add constraint standing_post_place check (
    place in ('here', 'elsewhere') and (kind = 'offer' or place is not null and place = 'here')),
  add constraint standing_post_elsewhere check (
    (place is not distinct from 'elsewhere') = (place_chat_id is not null)
    and num_nonnulls(place_chat_id, place_title, place_chosen_by) in (0, 3)),
  add constraint standing_post_text check (length(text) between 1 and 1000),
  add constraint standing_post_daily check (daily_minute between 0 and 1439),
  -- Nothing is planned that is off, stopped or has no place.
  add constraint standing_post_planned check (
    next_post_at is null or daily_minute is not null and disabled_at is null and place is not null),
  add constraint standing_post_due check (
    num_nonnulls(due_id, due_at) in (0, 2) and (due_id is not null or num_nonnulls(due_by, attempted_at) = 0)),
  add constraint standing_post_message check (num_nonnulls(message_chat_id, message_id, shown) in (0, 3)),
  add constraint standing_post_result check (result in ('posted', 'failed', 'unclear', 'late', 'empty')),
  add constraint standing_post_failures check (failures >= 0);

create index standing_post_to_plan on standing_post (next_post_at) where next_post_at is not null;
create index standing_post_to_refresh on standing_post (refresh_at)
  where refresh_at is not null and message_id is not null;
-- Whether a chat is one in which an offer stands.
create index standing_post_place on standing_post (place_chat_id) where place_chat_id is not null;

-- What stands in a channel follows what is sold, whoever changes that: the post is looked at anew within a minute. So is one
-- that is on its way, as soon as it is there. Their rows are locked in one order, since two changes may concern the same posts.
create function refresh_standing_posts(channels text[]) returns void language plpgsql as $$
begin
  perform 1 from standing_post where channel_id = any(channels) order by channel_id, kind for update;
  update standing_post set refresh_at = 'epoch' where channel_id = any(channels);
end $$;

create function tier_changed() returns trigger language plpgsql as $$
begin
  perform refresh_standing_posts(array[new.channel_id]);
  return null;
end $$;
create trigger tier_changes_post after insert or update on tier
  for each row execute function tier_changed();

create function tier_version_added() returns trigger language plpgsql as $$
begin
  perform refresh_standing_posts(array(select channel_id from tier where id = new.tier_id));
  return null;
end $$;
create trigger tier_version_changes_post after insert on tier_version
  for each row execute function tier_version_added();

-- Its own posts, and the offers of channels with a tier that opens it too. A new owner has no say in a chat that the one
-- before chose: what stands there stays as it is, and nothing more comes. The time of the day is by the new one's clock.
create function channel_changed_for_posts() returns trigger language plpgsql as $$
begin
  if (new.title, new.state, new.owner_id) is not distinct from (old.title, old.state, old.owner_id) then
    return null;
  end if;
  perform refresh_standing_posts(array(
    select new.id union
    select t.channel_id from bundled_channel b
      join tier_version v on v.id = b.tier_version_id join tier t on t.id = v.tier_id
     where b.channel_id = new.id));
  if new.owner_id is distinct from old.owner_id then
    update standing_post
       set place = null, place_chat_id = null, place_title = null, place_chosen_by = null, next_post_at = null,
           message_chat_id = null, message_id = null, shown = null
     where channel_id = new.id and place = 'elsewhere';
    update standing_post set next_post_at = 'epoch' where channel_id = new.id and next_post_at is not null;
  end if;
  return null;
end $$;
create trigger channel_changes_post after update on channel
  for each row execute function channel_changed_for_posts();

-- The time of the day is by its owner's clock: in another zone it is another moment, worked out within a minute.
create function user_zone_changed_for_posts() returns trigger language plpgsql as $$
begin
  update standing_post p set next_post_at = 'epoch' from channel c
   where c.owner_id = new.id and p.channel_id = c.id and p.next_post_at is not null;
  return null;
end $$;
create trigger user_zone_changes_post after update of time_zone on users
  for each row when (new.time_zone is distinct from old.time_zone)
  execute function user_zone_changed_for_posts();
