-- Team roles replace managers. A row with a channel is for that channel, a row without one for all channels of its owner.
create table team_member (
  id text primary key,
  owner_id bigint not null references users on delete restrict on update cascade,
  channel_id text references channel on delete cascade on update cascade,
  user_id bigint not null references users on delete restrict on update cascade,
  role text not null constraint team_member_role check (role in ('manager', 'support', 'finance', 'read_only')),
  by_administrator boolean not null default false,
  created_at timestamptz(3) not null,
  constraint team_member_is_not_owner check (user_id <> owner_id)
);
create unique index team_member_once on team_member (owner_id, user_id, channel_id) nulls not distinct;
create index team_member_user_id_idx on team_member (user_id);
create index team_member_channel_id_idx on team_member (channel_id);

-- A manager was an administrator at Telegram, and is one only as long.
insert into team_member (id, owner_id, channel_id, user_id, role, by_administrator, created_at)
select new_id(m.created_at), c.owner_id, c.id, m.user_id, 'manager', true, m.created_at
  from channel_manager m join channel c on c.id = m.channel_id
 where m.user_id <> c.owner_id;
drop table channel_manager;

-- The new owner chose none of the people who worked for the former owner.
create function channel_team_ends() returns trigger language plpgsql as $$
begin
  delete from team_member where channel_id = new.id;
  delete from team_invitation where channel_id = new.id;
  return null;
end $$;
create trigger channel_team_ends after update of owner_id on channel
  for each row when (new.owner_id <> old.owner_id) execute function channel_team_ends();

-- Links by which people ask to join a team. Only the hash of a link is stored.
create table team_invitation (
  id text primary key,
  token_hash text not null,
  owner_id bigint not null references users on delete restrict on update cascade,
  channel_id text references channel on delete cascade on update cascade,
  role text not null constraint team_invitation_role check (role in ('manager', 'support', 'finance', 'read_only')),
  asked_by bigint references users on delete restrict on update cascade,
  created_at timestamptz(3) not null,
  expires_at timestamptz(3) not null
);
create unique index team_invitation_token_hash_key on team_invitation (token_hash);
create index team_invitation_owner_id_idx on team_invitation (owner_id);

-- One-time links of operators. "operator" makes the person who opens it an operator, "owner" lets that person connect channels.
create table operator_link (
  id text primary key,
  token_hash text not null,
  kind text not null constraint operator_link_kind check (kind in ('operator', 'owner')),
  created_by bigint references users on delete restrict on update cascade,
  used_by bigint references users on delete restrict on update cascade,
  created_at timestamptz(3) not null,
  expires_at timestamptz(3) not null,
  used_at timestamptz(3),
  constraint operator_link_used check ((used_by is null) = (used_at is null))
);
create unique index operator_link_token_hash_key on operator_link (token_hash);
create index operator_link_used_by_idx on operator_link (used_by);

-- The owner whom an entry concerns, for the owner's page of the team. Every writer of an entry names a subject; the owner follows.
alter table audit_entry add column owner_id bigint;
create index audit_entry_owner_id_idx on audit_entry (owner_id, id) where owner_id is not null;

create function audit_entry_owner() returns trigger language plpgsql as $$
begin
  new.owner_id := coalesce(
    (select owner_id from channel where id = new.subject),
    (select c.owner_id from tier t join channel c on c.id = t.channel_id where t.id = new.subject),
    (select c.owner_id from tracked_link l join channel c on c.id = l.channel_id where l.id = new.subject),
    (select c.owner_id from broadcast b join channel c on c.id = b.channel_id where b.id = new.subject),
    (select c.owner_id from support_thread s join channel c on c.id = s.channel_id where s.id = new.subject),
    (select c.owner_id from payment p join orders o on o.id = p.order_id join channel c on c.id = o.channel_id
      where p.id = new.subject),
    -- About all channels of an owner: the subject is the owner's id.
    case when new.action like 'team.%' and new.subject ~ '^\d{1,18}$' then new.subject::bigint end);
  return new;
end $$;
create trigger audit_entry_owner before insert on audit_entry for each row execute function audit_entry_owner();
