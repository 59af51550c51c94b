/** People, their channels and tiers, and what the owners set up in them. */
export const peopleStatements: readonly string[] = [
  `insert into users (id, first_name, username, telegram_language, time_zone, created_at, unreachable_since)
     select distinct on (owner_id) owner_id, 'Owner ' || n, 'owner_' || n, (array['en', 'de', 'ru', 'es'])[1 + n % 4],
            (array[null, 'Europe/Berlin', 'America/New_York', 'Asia/Tehran'])[1 + n % 4], created_at, null::timestamptz
       from channels order by owner_id, n`,
  `insert into users (id, first_name, username, telegram_language, created_at, unreachable_since)
     select 20000000000 + k, (array['Ann', 'Bob', 'Carla', 'Dmitri', 'Eve', 'Farid'])[1 + k % 6] || ' ' || k,
            case when k % 3 > 0 then 'member_' || k end, (array['en', 'de', 'ru', 'es', 'pt-br', 'fa', 'uk', 'tr'])[1 + k % 8],
            today - interval '500 days', case when k % 25 = 0 then today - interval '20 days' end
       from size, generate_series(1, people) k`,
  `insert into channel (id, telegram_chat_id, kind, title, owner_id, created_at, discussion_of_id, check_creator_at, check_state_at, reminder_days)
     select c.id, -1002000000000 - n, case when n % 10 = 0 or n > channels then 'supergroup' else 'channel' end, 'Channel ' || n, owner_id,
            created_at, case when n > channels then (select id from channels where n = 2) end,
            today + pg_temp.chance(n, 7) * interval '1 day', null, case when n % 7 = 0 then array[7, 3, 1] else array[3, 1] end
       from size, channels c order by n`,
  `insert into tier (id, channel_id, position, retired_at, created_at)
     select tier_id, channel_id, position, null, created_at from tiers where version = 1`,
  `insert into tier_version (id, tier_id, version, name, period_days, prices, created_at, trial_days)
     select version_id, tier_id, version, (array['Monthly', 'Yearly', 'For life'])[position], period_days, json_build_object('XTR', stars, 'USD', cents),
            created_at + version * interval '1 day', case when position = 1 then 7 end from tiers`,
  `insert into tracked_link (id, channel_id, name, created_at)
     select pg_temp.ulid(ms, 'K', n * 10 + link), id, 'Campaign ' || link, created_at
       from channels, generate_series(1, 5) link where n <= 40 or link = 1`,
  `insert into donation_page (channel_id, thanks_in_channel) select id, n % 2 = 0 from channels where n <= 40`,
  `insert into donation_goal (channel_id, currency, amount_minor, since)
     select id, 'XTR', 1000000, created_at from channels where n <= 40`,
  `insert into channel_post (channel_id, kind, target, daily_minute, next_post_at, message_telegram_chat_id, message_id,
                             posted_at, content_digest, result)
     select id, 'offer', 'here', 600, today + pg_temp.chance(n, 8) * interval '1 day', -1002000000000 - n, 5, today - interval '1 hour',
            'a digest', 'posted' from size, channels where n % 20 = 1`,
  `insert into team_member (id, owner_id, channel_id, user_id, role, created_at)
     select pg_temp.ulid(ms, 'M', n), owner_id, null, 20000000000 + n, 'manager', created_at
       from channels, size where n % 10 = 1 and n <= channels`,
  `insert into notification_setting (owner_id, channel_id, kind, mode)
     select owner_id, id, 'new_subscription', 'digest' from channels where n <= 3 or n % 5 = 0`,
  `insert into payout_setting (owner_id, network, address, wallet_set_at)
     select distinct on (owner_id) owner_id, 'usdt_tron', 'TR7NHqjeKQxGTCi8q8ZY4pL8otSzgjLj6t', created_at from channels order by owner_id, n`,
  `insert into broadcast (id, channel_id, actor_id, state, content, audience, total, sent, created_at, started_at, done_at, recipients_forgotten_at)
     select pg_temp.ulid(ms, 'B', n * 10 + part), id, owner_id, 'done', json_build_object('telegramChatId', owner_id, 'messageIds', array[5], 'buttons', array[]::text[]),
            '{"kind": "everyone"}', 100, 100, at, at, at, at
       from size, channels, generate_series(1, 3) part, lateral (select today - part * interval '10 days' as at) moment where n <= 60`,
];
