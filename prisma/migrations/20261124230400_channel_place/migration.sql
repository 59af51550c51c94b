-- AlterTable
ALTER TABLE "channel" ADD COLUMN "check_place_at" TIMESTAMPTZ(3);

-- When the bot looks at its place in a channel anew, whether or not Telegram says a word. Any change of the state sets it,
-- whoever writes it: a change that is not one, or one that nobody told, is found out within minutes.
update channel set check_place_at = state_since where state <> 'connected';

create function channel_state_changed() returns trigger language plpgsql as $$
begin
  new.check_place_at := new.state_since + interval '1 minute';
  return new;
end $$;
create trigger channel_state_changed before update of state on channel
  for each row when (new.state is distinct from old.state) execute function channel_state_changed();

create index channel_to_check on channel (check_place_at) where check_place_at is not null;

-- "channel": stopped by the bot, because the channel could not be entered for a day.
alter table star_subscription
  drop constraint star_subscription_canceled_by,
  add constraint star_subscription_canceled_by check (
    canceled_by in ('user', 'bot', 'channel') and (state = 'canceled' or canceled_by is null));
