-- A buyer's orders of the last hour are counted before each new one.
create index orders_user_id_created_at_idx on orders (user_id, created_at);
drop index orders_user_id_idx;
