import { Prisma } from "../../../prisma/client/client.ts";
import { defineStatement, json } from "../../platform/database/statement.ts";

/** The rows of a query as a JSON array. */
const rows = (query: Prisma.Sql): Prisma.Sql =>
  Prisma.sql`(select coalesce(json_agg(r), '[]'::json) from (${query}) r)`;

/** Everything that is stored about a person, as one JSON object. Raw messages of providers are part of the payments. */
export const readData = defineStatement({
  columns: { data: json },
  examples: [{ userId: 1 }],
  sql: ({ userId: id }: { readonly userId: number }) => Prisma.sql`
    select json_build_object(
      'person', ${rows(Prisma.sql`select * from users where id = ${id}`)},
      'orders', ${rows(Prisma.sql`
        select o.*, c.title as channel, v.name as tier from orders o join channel c on c.id = o.channel_id
          left join tier_version v on v.id = o.tier_version_id where o.user_id = ${id} order by o.id`)},
      'payments', ${rows(Prisma.sql`
        select p.* from payment p join orders o on o.id = p.order_id where o.user_id = ${id} order by p.id`)},
      'paymentMessages', ${rows(Prisma.sql`
        select e.* from payment_event e join orders o on o.id = e.order_ref where o.user_id = ${id} order by e.id`)},
      'renewals', ${rows(Prisma.sql`select * from provider_subscription where user_id = ${id}`)},
      'customers', ${rows(Prisma.sql`select * from provider_customer where user_id = ${id}`)},
      'subscriptions', ${rows(Prisma.sql`
        select s.*, c.title as channel from subscription s join channel c on c.id = s.channel_id
         where s.user_id = ${id} order by s.id`)},
      'subscriptionAdjustments', ${rows(Prisma.sql`
        select id, channel_id, kind, at, seconds from subscription_adjustment where user_id = ${id} order by id`)},
      'trials', ${rows(Prisma.sql`select * from trial where user_id = ${id}`)},
      'claims', ${rows(Prisma.sql`select * from member_claim where user_id = ${id}`)},
      'accessOverrides', ${rows(Prisma.sql`
        select channel_id, kind, created_at from access_override where user_id = ${id}`)},
      'offeredAccess', ${rows(Prisma.sql`
        select channel_id, kind, seconds, until, created_at, declined_at from pending_access where user_id = ${id}`)},
      'joinRequests', ${rows(Prisma.sql`select channel_id, asked_at from join_request where user_id = ${id}`)},
      'imports', ${rows(Prisma.sql`
        select r.user_id, i.channel_id, i.created_at, r.days, r.until, r.for_life, r.check_result, r.first_name, r.username
          from member_import_row r join member_import i on i.id = r.import_id where r.user_id = ${id}`)},
      'donations', ${rows(Prisma.sql`select * from donation where user_id = ${id} order by id`)},
      'letters', ${rows(Prisma.sql`
        select t.channel_id, m.created_at, m.author_id = ${id} as is_mine, m.text
          from support_message m join support_thread t on t.id = m.thread_id
         where t.user_id = ${id} or m.author_id = ${id} order by m.id`)},
      'storefrontVisits', ${rows(Prisma.sql`select * from storefront_visit where user_id = ${id}`)},
      'linkVisits', ${rows(Prisma.sql`select * from tracked_link_visit where user_id = ${id}`)},
      'broadcasts', ${rows(Prisma.sql`
        select broadcast_id, state, attempted_at from broadcast_recipient where user_id = ${id}`)},
      'mutedChannels', ${rows(Prisma.sql`select * from broadcast_opt_out where user_id = ${id}`)},
      'channels', ${rows(Prisma.sql`
        select id, telegram_chat_id, title, created_at from channel where owner_id = ${id}`)},
      'teamRoles', ${rows(Prisma.sql`
        select owner_id, channel_id, role, created_at from team_member where user_id = ${id}`)},
      'operatorLinks', ${rows(Prisma.sql`
        select kind, created_by = ${id} as is_mine, created_at, used_at from operator_link
         where created_by = ${id} or used_by = ${id} order by id`)},
      'notificationSettings', ${rows(Prisma.sql`select * from notification_setting where owner_id = ${id}`)},
      'payoutSettings', ${rows(Prisma.sql`select * from payout_setting where owner_id = ${id}`)},
      'payouts', ${rows(Prisma.sql`select * from payout where owner_id = ${id} order by id`)},
      'actions', ${rows(Prisma.sql`
        select at, action, subject, detail from audit_entry where actor_id = ${id} order by id`)}
    ) as data`,
});
