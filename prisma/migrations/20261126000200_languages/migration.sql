-- In which language somebody is written to is decided here, for the program and for every query alike: the one that they
-- chose, or else that of their Telegram (docs/adr/0034). What reads `language_code` reads the decision.
alter table users rename column language_code to telegram_language;
alter table users
  -- As the folder in locales/ is called.
  add column chosen_language text constraint users_chosen_language check (chosen_language ~ '^[a-z]{2}(-[A-Z]{2})?$'),
  add column language_code text generated always as (coalesce(chosen_language, telegram_language)) stored;

-- What stands in a channel is in its owner's language. Only what they chose changes it at once: Telegram's tag follows the
-- device that was used last, and a post need not be edited each time somebody puts down the telephone.
create function user_language_changed_for_posts() returns trigger language plpgsql as $$
begin
  perform refresh_standing_posts(array(select id from channel where owner_id = new.id));
  return null;
end $$;
create trigger user_language_changes_post after update of chosen_language on users
  for each row when (new.chosen_language is distinct from old.chosen_language)
  execute function user_language_changed_for_posts();
