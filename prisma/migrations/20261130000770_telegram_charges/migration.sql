-- What Telegram charged for paid broadcasts, as its list of Star transactions says. A returned charge has the id of its charge.
create table telegram_charge (
  transaction_id text not null,
  is_returned boolean not null,
  amount numeric(20,9) not null constraint telegram_charge_amount check (amount >= 0),
  request_count integer not null constraint telegram_charge_requests check (request_count >= 0),
  charged_at timestamptz(3) not null,
  recorded_at timestamptz(3) not null,
  primary key (transaction_id, is_returned)
);
create trigger telegram_charge_is_append_only before update or delete on telegram_charge
  for each row execute function refuse_change();

-- The list is read anew from its beginning, because its charges were skipped so far. Payments that are known stay as they are.
update sync_cursor set position = 0 where name = 'star-transactions';
