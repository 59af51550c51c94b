-- What people may do to each other, and what is stored about them (docs/adr/0045-privacy-between-people.md).

-- Managers and the owner of a channel are compared with Telegram's administrators.
alter table channel add column check_administrators_at timestamptz(3) not null default now();
create index channel_administrators_to_check on channel (check_administrators_at) where state = 'connected';
