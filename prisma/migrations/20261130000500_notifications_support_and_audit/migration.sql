-- Notifications to owners, the support chat between subscribers and owners, and the audit log.

-- Notifications --------------------------------------------------------------------------------------------------

-- Triggers insert these rows in the transaction of the event: none is lost or counted twice, whichever statement caused it.
-- A payment waits for its row, and so the table has neither foreign keys nor CHECKs (20 microseconds without, 60 with four
-- CHECKs). A job fills in owner, channel, kind and delivery later.
create table notification_event (
  id bigserial primary key,
  event text not null,
  subject_id text not null,
  at timestamptz(3) not null,
  owner_id bigint,
  channel_id text,
  kind text,
  delivery text,
  notification_id text
);
create index notification_event_new on notification_event (id) where kind is null;
create index notification_event_waiting on notification_event (delivery, owner_id, channel_id) where kind is not null and notification_id is null;
create index notification_event_in_notification on notification_event (notification_id) where notification_id is not null;

create table notification (
  id text primary key,
  owner_id bigint not null references users on delete restrict on update cascade,
  channel_id text references channel on delete restrict on update cascade,
  is_digest boolean not null,
  created_at timestamptz(3) not null
);
create index notification_owner_id_channel_id_idx on notification (owner_id, channel_id);

create table notification_setting (
  owner_id bigint not null references users on delete restrict on update cascade,
  channel_id text not null references channel on delete restrict on update cascade,
  kind text not null
    constraint notification_setting_kind check (kind in (
      'new_subscription', 'renewal', 'donation', 'refund', 'failed_renewal', 'anomaly', 'removal')),
  mode text not null,
  primary key (owner_id, channel_id, kind),
  -- The message about a refund or an anomaly is always sent; the owner only chooses whether the digest repeats it.
  constraint notification_setting_mode check (
    mode in ('on', 'digest', 'off') and (kind not in ('refund', 'anomaly') or mode <> 'off'))
);
create index notification_setting_channel_id_idx on notification_setting (channel_id);

create table owner_notification_setting (
  owner_id bigint not null references users on delete restrict on update cascade,
  kind text not null constraint owner_notification_setting_kind check (kind in ('payout')),
  mode text not null constraint owner_notification_setting_mode check (mode in ('on', 'digest', 'off')),
  primary key (owner_id, kind)
);

-- The conditions of all triggers on payment stand before the function, so that an ordinary payment does not pay for them.
create function record_payment_for_owner() returns trigger language plpgsql as $$
begin
  insert into notification_event (event, subject_id, at)
  values (tg_argv[0], new.id, case tg_argv[0] when 'granted' then new.granted_at else new.refunded_at end);
  return null;
end $$;
create trigger payment_granted after insert on payment
  for each row when (new.granted_at is not null) execute function record_payment_for_owner('granted');
create trigger payment_granted_later after update of granted_at on payment
  for each row when (old.granted_at is null and new.granted_at is not null)
  execute function record_payment_for_owner('granted');
-- The refund of a payment that was never granted does not concern the owner: the money was never theirs.
create trigger payment_refunded after update of refunded_at on payment
  for each row when (old.refunded_at is null and new.refunded_at is not null and new.granted_at is not null)
  execute function record_payment_for_owner('refunded');

create function record_anomaly_for_owner() returns trigger language plpgsql as $$
begin
  insert into notification_event (event, subject_id, at) values (tg_argv[0], new.id, new.updated_at);
  return null;
end $$;
create trigger payment_held after insert on payment
  for each row when (new.held_reason is not null) execute function record_anomaly_for_owner('held');
create trigger payment_held_later after update of held_reason on payment
  for each row when (old.held_reason is null and new.held_reason is not null)
  execute function record_anomaly_for_owner('held');
create trigger payment_short after insert on payment
  for each row when (new.status = 'partially_paid' and new.granted_at is null and new.held_reason is null)
  execute function record_anomaly_for_owner('short');
create trigger payment_short_later after update of status on payment
  for each row when (old.status <> 'partially_paid' and new.status = 'partially_paid' and new.granted_at is null
                     and new.held_reason is null)
  execute function record_anomaly_for_owner('short');
-- A person cannot withdraw a refund that the provider sends: refund_requested_at is cleared only after the provider refused it.
create trigger payment_refund_failed after update of refund_requested_at on payment
  for each row when (old.refund_requested_at is not null and new.refund_requested_at is null and not new.refund_by_hand
                     -- A part was sent.
                     and new.refunded_minor = old.refunded_minor)
  execute function record_anomaly_for_owner('refund_failed');

create function record_failed_renewal_for_owner() returns trigger language plpgsql as $$
begin
  insert into notification_event (event, subject_id, at) values ('renewal_failed', new.order_id, new.updated_at);
  return null;
end $$;
create trigger provider_subscription_failed after update of state on provider_subscription
  for each row when (new.state in ('past_due', 'failed') and old.state <> new.state)
  execute function record_failed_renewal_for_owner();

create function record_removal_for_owner() returns trigger language plpgsql as $$
begin
  insert into notification_event (event, subject_id, at) values ('removed', new.id, new.ended_at);
  return null;
end $$;
create trigger subscription_removed after update of state on subscription
  for each row when (new.state = 'ended' and old.state <> 'ended' and new.end_reason = 'removed')
  execute function record_removal_for_owner();

create function record_payout_for_owner() returns trigger language plpgsql as $$
begin
  insert into notification_event (event, subject_id, at)
  values ('payout_' || new.state, new.id, coalesce(new.settled_at, new.requested_at));
  return null;
end $$;
-- Claims change a payout under way, and do not concern the owner.
create trigger payout_recorded after insert on payout for each row execute function record_payout_for_owner();
create trigger payout_settled_recorded after update of state on payout
  for each row when (new.state in ('sent', 'refused')) execute function record_payout_for_owner();

-- Support --------------------------------------------------------------------------------------------------------

create table support_thread (
  id text primary key,
  user_id bigint not null references users on delete restrict on update cascade,
  channel_id text not null references channel on delete restrict on update cascade,
  created_at timestamptz(3) not null
);
create unique index support_thread_user_id_channel_id_key on support_thread (user_id, channel_id);
create index support_thread_channel_id_idx on support_thread (channel_id);

create table support_message (
  id text primary key,
  thread_id text not null references support_thread on delete restrict on update cascade,
  author_id bigint not null,
  -- Telegram's longest text message.
  text text not null constraint support_message_text check (char_length(text) between 1 and 4096),
  created_at timestamptz(3) not null,
  delivered_at timestamptz(3)
);
create index support_message_thread_id_idx on support_message (thread_id);
create index support_message_created_at_idx on support_message (created_at);

-- Operators ------------------------------------------------------------------------------------------------------

-- Links that work once: "operator" makes the person who opens it an operator, "owner" lets that person connect channels.
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

-- The last message about failed jobs to each operator, who gets at most one an hour. An operator need not be a user.
create table operator_notice (
  operator_id bigint primary key,
  notified_at timestamptz(3) not null
);

-- The message about present problems of the installation, in the chat of an operator or in OPERATOR_CHAT. The row ends with the
-- problems.
create table operator_alert (
  telegram_chat_id bigint primary key,
  message_id integer not null,
  -- The problems about which the message rang.
  kinds text[] not null,
  began_at timestamptz(3) not null,
  sent_at timestamptz(3) not null
);

-- The audit log --------------------------------------------------------------------------------------------------

create table audit_entry (
  id text primary key,
  at timestamptz(3) not null,
  actor_id bigint,
  action text not null,
  subject text not null,
  detail jsonb,
  owner_id bigint
);
create index audit_entry_subject_idx on audit_entry (subject);
create index audit_entry_owner_id_idx on audit_entry (owner_id, id) where owner_id is not null;

-- The owner whom an entry concerns, for the owner's page of the team. Writers name only a subject, and the owner follows from it.
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
