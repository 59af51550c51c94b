-- The thank-you that stands in a channel has its donate button while donations are switched on.
create function donation_page_changed_for_posts() returns trigger language plpgsql as $$
begin
  perform refresh_standing_posts(array[new.channel_id]);
  return null;
end $$;
create trigger donation_page_changes_post after insert or update on donation_page
  for each row execute function donation_page_changed_for_posts();
