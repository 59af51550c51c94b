-- What people may do to each other, and what is stored about them (docs/adr/0045-privacy-between-people.md).

-- Managers and the owner of a channel are compared with Telegram's administrators.
alter table channel add column check_administrators_at timestamptz(3) not null default now();
create index channel_administrators_to_check on channel (check_administrators_at) where state = 'connected';

-- Access that a manager offers to a person who is not in the chat. Without a foreign key to users: whether the bot knows a
-- person must change nothing here.
create table pending_access (
  channel_id text not null references channel on delete restrict on update cascade,
  user_id bigint not null constraint pending_access_user_id_range check (user_id between 1 and 1099511627775),
  kind text not null constraint pending_access_kind check (kind in ('gift', 'import')),
  seconds integer constraint pending_access_seconds check (seconds > 0),
  until timestamptz(3),
  actor_id bigint not null,
  created_at timestamptz(3) not null,
  notified_at timestamptz(3),
  declined_at timestamptz(3),
  constraint pending_access_one_term check (seconds is null or until is null),
  primary key (channel_id, user_id)
);
create index pending_access_user_id_idx on pending_access (user_id);

-- A person who was never seen in the chat is banned by id, and stays unnamed.
alter table access_override add column seen_inside boolean not null default true;
