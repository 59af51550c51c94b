/** Subscriptions, and all that gives, limits or announces access. */
export const accessStatements: readonly string[] = [
  `insert into subscription (id, user_id, channel_id, tier_version_id, started_at, expires_at, access_until, extended_at, remind_at, state,
                             paused_at, end_reason, ended_at, membership, membership_at, check_membership_at)
     select id, user_id, channel_id, case when way = 'import' then null else version_id end, starts, expires, expires, ends - interval '30 days',
            case when expires is null then null when expires - interval '3 days' > today then expires - interval '3 days'
                 when expires - interval '1 day' > today then expires - interval '1 day' end,
            state, case when state = 'paused' then today - pg_temp.chance(n, 9) * interval '5 days' end,
            case when state = 'ended' then 'removed' end, case when state = 'ended' then expires + interval '1 minute' end,
            case when state = 'ended' then 'outside' else 'member' end, starts + interval '5 minutes',
            case when state <> 'ended' then today + interval '1 hour' + pg_temp.chance(n, 10) * interval '7 days' end
       from size, subscriptions,
            lateral (select case when kind = 'for_life' then 'active' else kind end as state,
                            case when kind = 'for_life' then null else ends end as expires) shape`,
  // The subscribers of channel 2 have access to its discussion group.
  `insert into subscription (id, user_id, channel_id, tier_version_id, started_at, expires_at, access_until, extended_at, remind_at, state,
                             paused_at, end_reason, ended_at, membership, membership_at, check_membership_at)
     select pg_temp.ulid(made.ms, 'D', made.n), s.user_id, d.id, s.tier_version_id, s.started_at, s.expires_at, s.access_until,
            s.extended_at, s.remind_at, s.state, s.paused_at, s.end_reason, s.ended_at, s.membership, s.membership_at, s.check_membership_at
       from subscriptions made join subscription s on s.id = made.id join channel d on d.discussion_of_id = made.channel_id`,
  `insert into invite_link (id, subscription_id, url, kind, created_at, used_at, revoked_at)
     select pg_temp.ulid(ms, 'N', n), id, 'https://t.me/+fill' || n, 'join_request', starts, starts + interval '4 minutes',
            case when kind = 'ended' then ends end from subscriptions`,
  `insert into reminder (subscription_id, expires_at, days_before, delivered_at)
     select id, ends, days, ends - greatest(days, 0) * interval '1 day'
       from subscriptions, unnest(array[3, 1, -1]) days where kind = 'ended'
     union all
     select id, ends - interval '30 days', 3, ends - interval '33 days' from subscriptions where kind = 'active' and paid_times > 1`,
  `insert into subscription_adjustment (id, user_id, channel_id, kind, at, seconds, actor_id)
     select pg_temp.ulid(ms, 'J', n), user_id, channel_id, 'import', starts, extract(epoch from ends - starts)::int, owner_id
       from subscriptions where way = 'import'`,
  `insert into trial (user_id, channel_id, tier_version_id, started_at)
     select user_id, channel_id, version_id, starts - interval '7 days' from subscriptions where n % 20 = 0 and way <> 'import'`,
  `insert into access_override (channel_id, user_id, kind, actor_id, created_at)
     select channel_id, user_id, case when n % 2000 = 0 then 'ban' else 'allow' end, owner_id, starts from subscriptions where n % 1000 = 0`,
  `insert into unknown_member (channel_id, user_id, joined_at)
     select c.id, 20000000000 + k, today - interval '1 day' from size, channels c, generate_series(1, 5) k
      where c.n <= 200 and not exists (select from subscription where channel_id = c.id and user_id = 20000000000 + k)`,
  `insert into broadcast_opt_out (user_id, channel_id, muted_at)
     select user_id, channel_id, starts + interval '1 day' from subscriptions where n % 100 = 1`,
  `insert into storefront_visit (channel_id, user_id, visited_at)
     select channel_id, user_id, starts - interval '3 minutes' from subscriptions
     union all
     select c.id, 20000000000 + k, today - pg_temp.chance(k, 11) * interval '300 days'
       from size, generate_series(1, subscriptions * 3 / 10) k join channels c on c.n = 1 + k % 200
      where not exists (select from subscription where user_id = 20000000000 + k and channel_id = c.id)`,
  `insert into tracked_link_visit (link_id, user_id, open_count, first_at, last_at)
     select l.id, s.user_id, 1 + s.n % 3, s.starts - interval '1 hour', s.starts - interval '3 minutes'
       from subscriptions s join lateral (
         select id from tracked_link where channel_id = s.channel_id order by id offset s.n / 4 % case when s.channel_n <= 40 then 5 else 1 end limit 1) l on true
      where s.n % 4 = 0`,
  `insert into support_thread (id, user_id, channel_id, created_at)
     select pg_temp.ulid(ms, 'H', n), user_id, channel_id, starts from subscriptions where n % 200 = 3`,
  `insert into support_message (id, thread_id, author_id, text, created_at, delivered_at)
     select pg_temp.ulid(ms, 'Q', n * 10 + part), pg_temp.ulid(ms, 'H', n),
            case part when 1 then user_id else owner_id end, 'When does the next part come?', starts + part * interval '1 hour', starts + part * interval '1 hour'
       from subscriptions, generate_series(1, 2) part where n % 200 = 3`,
];
