-- Messages to many people (broadcasts), the bot's posts in a channel, and donations.

-- The rate limit -------------------------------------------------------------------------------------------------

create table rate_limit (
  name text primary key,
  next_send_at timestamptz(6) not null,
  in_use_until timestamptz(6) not null,
  busy_until timestamptz(6) not null
);
-- The one budget that all processes of this bot share.
insert into rate_limit (name, next_send_at, in_use_until, busy_until) values ('telegram', now(), now(), now());

-- Broadcasts -----------------------------------------------------------------------------------------------------

create table broadcast (
  id text primary key,
  channel_id text not null references channel on delete restrict on update cascade,
  actor_id bigint not null references users on delete restrict on update cascade,
  state text not null
    constraint broadcast_state check (state in ('draft', 'scheduled', 'filling', 'sending', 'paused', 'stopped', 'done')),
  content jsonb not null,
  audience jsonb not null,
  is_paid boolean not null default false,
  -- The owner at the start, whose Stars are set aside (docs/adr/0044-payment-terms-are-enforced.md).
  stars_owner_id bigint,
  stars_reserved integer not null default 0,
  stars_spent integer,
  scheduled_at timestamptz(3),
  weekly_from timestamptz(3),
  repeat_of_id text references broadcast on delete set null on update cascade,
  progress_chat_id bigint,
  progress_message_id integer,
  progress_shown text,
  pause_reason text,
  total integer not null default 0,
  sent integer not null default 0,
  blocked integer not null default 0,
  failed integer not null default 0,
  unclear integer not null default 0,
  rate real not null default 0,
  created_at timestamptz(3) not null,
  started_at timestamptz(3),
  done_at timestamptz(3),
  resent_at timestamptz(3),
  revision text constraint broadcast_revision check (revision in ('delete', 'edit')),
  revised_content jsonb,
  revision_cursor bigint not null default 0,
  revised integer not null default 0,
  revise_failed integer not null default 0,
  deleted_at timestamptz(3),
  recipients_forgotten_at timestamptz(3),
  constraint broadcast_stars check (
    stars_reserved >= 0 and (stars_reserved > 0) = (stars_owner_id is not null)
    and (stars_spent is null or stars_spent between 0 and stars_reserved)),
  constraint broadcast_paid_is_reserved check (
    not is_paid or stars_reserved > 0 or state not in ('filling', 'sending', 'paused')),
  constraint broadcast_scheduled check (state <> 'scheduled' or scheduled_at is not null),
  constraint broadcast_started check (state in ('draft', 'scheduled', 'stopped') or started_at is not null),
  constraint broadcast_done check ((state in ('done', 'stopped')) = (done_at is not null)),
  constraint broadcast_pause check (pause_reason is null or state = 'paused'),
  constraint broadcast_counts check (least(total, sent, blocked, failed, unclear, revised, revise_failed) >= 0),
  constraint broadcast_revised_content check ((revision is not distinct from 'edit') = (revised_content is not null))
);
create unique index broadcast_repeat_of_id_key on broadcast (repeat_of_id);
create index broadcast_channel_id_idx on broadcast (channel_id);
create index broadcast_draft_album on broadcast ((content ->> 'albumId')) where state = 'draft';
create index broadcast_due on broadcast (scheduled_at) where state = 'scheduled';
create index broadcast_running on broadcast (id) where state in ('filling', 'sending') or revision is not null;
create index broadcast_recipients_to_delete on broadcast (done_at)
  where recipients_forgotten_at is null and state in ('done', 'stopped');
create index broadcast_unsettled on broadcast (done_at) where stars_reserved > 0 and stars_spent is null;

-- A draft is for its author and the people of the owner then. `startDueBroadcasts` stops the scheduled ones at their times.
create function drafts_end_with_owner() returns trigger language plpgsql as $$
begin
  delete from broadcast where channel_id = new.id and state = 'draft' and actor_id <> new.owner_id;
  return null;
end $$;
create trigger drafts_end_with_owner after update of owner_id on channel
  for each row when (new.owner_id <> old.owner_id) execute function drafts_end_with_owner();

-- Telegram's charges for messages of paid broadcasts, from its list of Star transactions. A returned charge has the id of its charge.
create table telegram_charge (
  transaction_id text not null,
  is_returned boolean not null,
  amount numeric(20, 9) not null constraint telegram_charge_amount check (amount >= 0),
  request_count integer not null constraint telegram_charge_requests check (request_count >= 0),
  charged_at timestamptz(3) not null,
  recorded_at timestamptz(3) not null,
  primary key (transaction_id, is_returned)
);

-- One statement inserts up to a million rows, which are deleted with their broadcast. Foreign keys would look up each row
-- twice (ten seconds); the statement takes the people from tables that have them.
create table broadcast_recipient (
  broadcast_id text not null,
  user_id bigint not null,
  state text not null default 'pending'
    constraint broadcast_recipient_state check (state in (
      'pending', 'attempted', 'sent', 'blocked', 'failed', 'unclear')),
  message_ids integer[],
  attempted_at timestamptz(3),
  reason text,
  primary key (broadcast_id, user_id),
  constraint broadcast_recipient_messages check (state <> 'sent' or message_ids is not null)
)
-- Each row is updated twice, soon after its insert, in a table that may hold millions of older rows: with the default (a
-- fifth of the table) vacuum would come after the broadcast.
with (autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 20000);
create index broadcast_recipient_pending on broadcast_recipient (broadcast_id, user_id) where state = 'pending';
create index broadcast_recipient_attempted on broadcast_recipient (broadcast_id, attempted_at) where state = 'attempted';

create table broadcast_opt_out (
  user_id bigint not null references users on delete restrict on update cascade,
  channel_id text not null references channel on delete restrict on update cascade,
  muted_at timestamptz(3) not null,
  primary key (user_id, channel_id)
);
create index broadcast_opt_out_channel_id_idx on broadcast_opt_out (channel_id);

-- Donations ------------------------------------------------------------------------------------------------------

create table donation (
  id text primary key,
  user_id bigint not null references users on delete restrict on update cascade,
  channel_id text not null references channel on delete restrict on update cascade,
  currency text not null constraint donation_currency check (currency ~ '^[A-Z]{3}$'),
  amount_input text not null default '' constraint donation_amount_input check (amount_input ~ '^[0-9.]{0,7}$'),
  amount_minor bigint,
  note text constraint donation_note check (char_length(note) between 1 and 200),
  is_anonymous boolean not null default false,
  order_id text references orders on delete restrict on update cascade,
  thanked_at timestamptz(3),
  created_at timestamptz(3) not null,
  constraint donation_amount check (
    case currency when 'XTR' then amount_minor between 1 and 10000 else amount_minor between 499 and 999999 end),
  constraint donation_order_has_an_amount check (order_id is null or amount_minor is not null)
);
create unique index donation_order_id_key on donation (order_id);
create index donation_channel_id_idx on donation (channel_id);
create index donation_user_id_idx on donation (user_id);
-- One draft for a person and a channel: a new one replaces it.
create unique index donation_draft on donation (user_id, channel_id) where order_id is null;

-- One to six amounts in each currency, each of which could be donated.
create function are_suggested(amounts jsonb) returns boolean language sql immutable strict as $$
  select not exists (
    select from jsonb_each(amounts) suggested (currency, list)
     where jsonb_array_length(list) not between 1 and 6
        or exists (select from jsonb_array_elements(list) minor
                    where not is_donation(jsonb_build_object(currency, minor))))
$$;

create table donation_page (
  channel_id text primary key references channel on delete restrict on update cascade,
  is_enabled boolean not null default true,
  text text constraint donation_page_text check (char_length(text) between 1 and 1000),
  suggested jsonb not null default '{}' constraint donation_page_suggested check (are_suggested(suggested)),
  thanks_in_channel boolean not null default false
);

create table donation_text (
  channel_id text not null references channel on delete restrict on update cascade,
  language text not null constraint donation_text_language check (language ~ '^[a-z]{2}(-[A-Z]{2})?$'),
  text text not null constraint donation_text_text check (char_length(text) between 1 and 1000),
  updated_at timestamptz(3) not null,
  primary key (channel_id, language)
);

create table donation_goal (
  channel_id text not null references channel on delete restrict on update cascade,
  currency text not null constraint donation_goal_currency check (currency ~ '^[A-Z]{3}$'),
  amount_minor bigint not null constraint donation_goal_amount check (amount_minor between 1 and 100000000000),
  since timestamptz(3) not null,
  primary key (channel_id, currency)
);

-- Posts ----------------------------------------------------------------------------------------------------------

create table channel_post (
  channel_id text not null references channel on delete restrict on update cascade,
  kind text not null constraint channel_post_kind check (kind in ('offer', 'thanks')),
  target text,
  target_telegram_chat_id bigint,
  target_title text,
  target_chosen_by bigint,
  text text constraint channel_post_text check (length(text) between 1 and 1000),
  daily_minute integer constraint channel_post_daily check (daily_minute between 0 and 1439),
  next_post_at timestamptz(3),
  due_id text,
  due_at timestamptz(3),
  due_by bigint,
  attempted_at timestamptz(3),
  requested_at timestamptz(3),
  message_telegram_chat_id bigint,
  message_id integer,
  posted_at timestamptz(3),
  content_digest text,
  refresh_at timestamptz(3),
  result text constraint channel_post_result check (result in ('posted', 'failed', 'unclear', 'late', 'empty')),
  failure text,
  failures integer not null default 0 constraint channel_post_failures check (failures >= 0),
  disabled_at timestamptz(3),
  primary key (channel_id, kind),
  -- The thank-you post addresses members, and so it is always in the channel itself.
  constraint channel_post_target check (
    target in ('here', 'elsewhere') and (kind = 'offer' or target is not null and target = 'here')),
  constraint channel_post_elsewhere check (
    (target is not distinct from 'elsewhere') = (target_telegram_chat_id is not null)
    and num_nonnulls(target_telegram_chat_id, target_title, target_chosen_by) in (0, 3)),
  -- A post that is switched off, disabled or without a target is never planned.
  constraint channel_post_planned check (
    next_post_at is null or daily_minute is not null and disabled_at is null and target is not null),
  constraint channel_post_due check (
    num_nonnulls(due_id, due_at) in (0, 2) and (due_id is not null or num_nonnulls(due_by, attempted_at) = 0)),
  constraint channel_post_message check (num_nonnulls(message_telegram_chat_id, message_id, content_digest) in (0, 3))
);
create index channel_post_to_plan on channel_post (next_post_at) where next_post_at is not null;
create index channel_post_to_refresh on channel_post (refresh_at)
  where refresh_at is not null and message_id is not null;
create index channel_post_target on channel_post (target_telegram_chat_id) where target_telegram_chat_id is not null;

-- A post shows tiers, titles and the donate button. A trigger on each of these marks the posts that show it, and a job edits
-- them within a minute; a post that is still being sent is edited after it has arrived. Two changes may concern the same
-- posts, and so their rows are locked in one order.
create function refresh_channel_posts(channels text[]) returns void language plpgsql as $$
begin
  perform 1 from channel_post where channel_id = any(channels) order by channel_id, kind for update;
  update channel_post set refresh_at = 'epoch' where channel_id = any(channels);
end $$;

create function refresh_posts_of_tier() returns trigger language plpgsql as $$
begin
  perform refresh_channel_posts(array[new.channel_id]);
  return null;
end $$;
create trigger tier_changes_post after insert or update on tier
  for each row execute function refresh_posts_of_tier();

create function refresh_posts_of_tier_version() returns trigger language plpgsql as $$
begin
  perform refresh_channel_posts(array(select channel_id from tier where id = new.tier_id));
  return null;
end $$;
create trigger tier_version_changes_post after insert on tier_version
  for each row execute function refresh_posts_of_tier_version();

create function refresh_posts_of_donation_page() returns trigger language plpgsql as $$
begin
  perform refresh_channel_posts(array[new.channel_id]);
  return null;
end $$;
create trigger donation_page_changes_post after insert or update on donation_page
  for each row execute function refresh_posts_of_donation_page();

-- Concerns the channel's own posts and the offers of channels whose tiers open it. A new owner has no rights in a chat that
-- the previous owner chose: the post there is left alone, and the schedule follows the new owner's clock.
create function refresh_posts_of_channel() returns trigger language plpgsql as $$
begin
  if (new.title, new.state, new.owner_id) is not distinct from (old.title, old.state, old.owner_id) then
    return null;
  end if;
  perform refresh_channel_posts(array(
    select new.id union
    select t.channel_id from bundled_channel b
      join tier_version v on v.id = b.tier_version_id join tier t on t.id = v.tier_id
     where b.channel_id = new.id));
  if new.owner_id is distinct from old.owner_id then
    update channel_post
       set target = null, target_telegram_chat_id = null, target_title = null, target_chosen_by = null, next_post_at = null,
           message_telegram_chat_id = null, message_id = null, content_digest = null
     where channel_id = new.id and target = 'elsewhere';
    update channel_post set next_post_at = 'epoch' where channel_id = new.id and next_post_at is not null;
  end if;
  return null;
end $$;
create trigger channel_changes_post after update on channel
  for each row execute function refresh_posts_of_channel();

-- 'epoch' lets the job compute the next post anew: the time of day is by the owner's clock.
create function replan_posts_of_owner() returns trigger language plpgsql as $$
begin
  update channel_post p set next_post_at = 'epoch' from channel c
   where c.owner_id = new.id and p.channel_id = c.id and p.next_post_at is not null;
  return null;
end $$;
create trigger user_zone_changes_post after update of time_zone on users
  for each row when (new.time_zone is distinct from old.time_zone)
  execute function replan_posts_of_owner();

-- A post is in its owner's language. Only /language changes it at once: Telegram's tag follows the device that was used
-- last, and a post need not be edited at each change of device.
create function refresh_posts_of_owner() returns trigger language plpgsql as $$
begin
  perform refresh_channel_posts(array(select id from channel where owner_id = new.id));
  return null;
end $$;
create trigger user_language_changes_post after update of chosen_language on users
  for each row when (new.chosen_language is distinct from old.chosen_language)
  execute function refresh_posts_of_owner();
