-- Whom a broadcast reached is kept for as long as it can be of use, and then deleted; the counts stay.
alter table broadcast add column recipients_forgotten_at timestamptz(3);

create index broadcast_to_forget on broadcast (done_at)
  where recipients_forgotten_at is null and state in ('done', 'stopped');
