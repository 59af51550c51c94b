-- A discussion group goes by the rules of its channel, and belongs to the same owner or is its discussion group no more:
-- what one owner sells must not open what belongs to another.
create function discussion_follows() returns trigger language plpgsql as $$
begin
  update channel
     set access_mode = new.access_mode, grace_hours = new.grace_hours, reminder_days = new.reminder_days,
         unknown_members = new.unknown_members,
         discussion_of_id = case owner_id when new.owner_id then discussion_of_id end
   where discussion_of_id = new.id;
  return null;
end $$;
create trigger discussion_follows
  after update of access_mode, grace_hours, reminder_days, unknown_members, owner_id on channel
  for each row execute function discussion_follows();

create function discussion_has_one_owner() returns trigger language plpgsql as $$
begin
  if new.owner_id <> (select owner_id from channel where id = new.discussion_of_id) then
    new.discussion_of_id := null;
  end if;
  return new;
end $$;
create trigger discussion_has_one_owner before update of owner_id on channel
  for each row when (new.discussion_of_id is not null and new.owner_id <> old.owner_id)
  execute function discussion_has_one_owner();
