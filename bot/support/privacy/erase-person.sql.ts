import { Prisma } from "../../../prisma/client/client.ts";
import type { SqlClient } from "../../platform/database/statement.ts";
import {
  boolean,
  defineCommand,
  defineStatement,
  telegramIdColumn,
  text,
} from "../../platform/database/statement.ts";

type Person = { readonly userId: number };
type Replaced = Person & { readonly pseudonym: number; readonly now: Date };

const person = { userId: 1 };
const example: Replaced = { ...person, pseudonym: 2, now: new Date() };

/** Locks the person's row, and with it every new row that names the person. */
export const lockPerson = defineStatement({
  columns: { id: telegramIdColumn },
  examples: [person],
  sql: ({ userId }: Person) => Prisma.sql`select id from users where id = ${userId} for update`,
});

/** Locks the person's channels, so that none is connected again during the erasure. */
export const lockOwnedChannels = defineStatement({
  columns: { id: text },
  examples: [person],
  sql: ({ userId }: Person) =>
    Prisma.sql`select id from channel where owner_id = ${userId} order by id for update`,
});

/** The chats in which the person has access or an override. */
export const listChats = defineStatement({
  columns: { channelId: text, mayBeInside: boolean },
  examples: [person],
  sql: ({ userId }: Person) => Prisma.sql`
    select channel_id, bool_or(is_inside) as may_be_inside from (
      select channel_id, state <> 'ended' as is_inside from subscription where user_id = ${userId}
       union all
      select channel_id, kind = 'allow' from access_override where user_id = ${userId}) c
     group by channel_id order by channel_id`,
});

/** Names the replacement until the transaction ends; the triggers of append-only tables accept no other. */
export const beginErasure = defineStatement({
  columns: { erasing: text },
  examples: [example],
  sql: ({ userId, pseudonym }: Replaced) => Prisma.sql`
    select set_config('paygateprime.erasing', ${`${userId}:${pseudonym}`}, true) as erasing`,
});

type Change = (userId: bigint) => Prisma.Sql;

/** The channels that close with the person: the bot left them before. */
const owned = (id: bigint): Prisma.Sql => Prisma.sql`select id from channel where owner_id = ${id}`;

const deletions: readonly Change[] = [
  (id) => Prisma.sql`
    support_message where author_id = ${id} or thread_id in (select id from support_thread where user_id = ${id})`,
  (id) => Prisma.sql`provider_customer where user_id = ${id}`,
  (id) => Prisma.sql`support_thread where user_id = ${id}`,
  (id) => Prisma.sql`storefront_visit where user_id = ${id}`,
  (id) => Prisma.sql`tracked_link_visit where user_id = ${id}`,
  (id) => Prisma.sql`broadcast_opt_out where user_id = ${id}`,
  (id) => Prisma.sql`broadcast_recipient where user_id = ${id}`,
  (id) => Prisma.sql`unknown_member where user_id = ${id}`,
  (id) => Prisma.sql`pending_access where user_id = ${id}`,
  (id) => Prisma.sql`join_request where user_id = ${id} or channel_id in (${owned(id)})`,
  (id) => Prisma.sql`open_removal where subject like ${`restored:%:${id}`}`,
  (id) => Prisma.sql`member_import_row where user_id = ${id}`,
  (id) => Prisma.sql`team_member where user_id = ${id} or owner_id = ${id}`,
  (id) => Prisma.sql`team_invitation where asked_by = ${id} or owner_id = ${id}`,
  // The person operates the bot and connects channels no longer, and nobody answers for the person's open links.
  (id) => Prisma.sql`operator_link where used_by = ${id} or created_by = ${id} and used_at is null`,
  (id) => Prisma.sql`operator_notice where operator_id = ${id}`,
  (id) => Prisma.sql`operator_alert where telegram_chat_id = ${id}`,
  (id) => Prisma.sql`notification_event where owner_id = ${id}`,
  (id) => Prisma.sql`notification where owner_id = ${id}`,
  (id) => Prisma.sql`broadcast where state = 'draft' and (actor_id = ${id} or channel_id in (${owned(id)}))`,
  (id) => Prisma.sql`channel_post where channel_id in (${owned(id)})`,
  (id) => Prisma.sql`donation_text where channel_id in (${owned(id)})`,
  (id) => Prisma.sql`donation_goal where channel_id in (${owned(id)})`,
  (id) => Prisma.sql`pending_access where channel_id in (${owned(id)})`,
  (id) => Prisma.sql`unknown_member where channel_id in (${owned(id)})`,
  (id) => Prisma.sql`member_import where channel_id in (${owned(id)})`,
  (id) => Prisma.sql`access_override where kind = 'allow' and user_id = ${id}`,
  (id) => Prisma.sql`notification_setting where owner_id = ${id}`,
  (id) => Prisma.sql`owner_notification_setting where owner_id = ${id}`,
  (id) => Prisma.sql`payout_setting where owner_id = ${id}`,
  (id) => Prisma.sql`donation where order_id is null and user_id = ${id}`,
  (id) => Prisma.sql`chat_state where key = ${`form:${id}`}`,
];

const replacements: readonly Change[] = [
  (id) => Prisma.sql`payment set payer_id = erased_to(payer_id) where payer_id = ${id}`,
  (id) => Prisma.sql`payment set resolved_by = erased_to(resolved_by) where resolved_by = ${id}`,
  (id) => Prisma.sql`waiting_refund set asked_by = erased_to(asked_by) where asked_by = ${id}`,
  (id) => Prisma.sql`provider_subscription set user_id = erased_to(user_id) where user_id = ${id}`,
  (id) => Prisma.sql`
    checkout set telegram_chat_id = erased_to(telegram_chat_id), message_id = null where telegram_chat_id = ${id}`,
  (id) => Prisma.sql`donation set note = null, is_anonymous = true where user_id = ${id}`,
  (id) => Prisma.sql`subscription_adjustment set actor_id = erased_to(actor_id) where actor_id = ${id}`,
  (id) => Prisma.sql`access_override set actor_id = erased_to(actor_id) where actor_id = ${id}`,
  (id) => Prisma.sql`member_import set actor_id = erased_to(actor_id) where actor_id = ${id}`,
  (id) => Prisma.sql`pending_access set actor_id = erased_to(actor_id) where actor_id = ${id}`,
  (id) =>
    Prisma.sql`channel_post set target_chosen_by = erased_to(target_chosen_by) where target_chosen_by = ${id}`,
  (id) => Prisma.sql`channel_post set due_by = erased_to(due_by) where due_by = ${id}`,
  (id) => Prisma.sql`
    broadcast set progress_chat_id = null, progress_message_id = null where progress_chat_id = ${id}`,
  (id) => Prisma.sql`broadcast set stars_owner_id = erased_to(stars_owner_id) where stars_owner_id = ${id}`,
  // The messages that were copied stood in the person's chat.
  (id) => Prisma.sql`
    broadcast set content = ${withoutChat("content")}, revised_content = ${withoutChat("revised_content")}
     where content ->> 'telegramChatId' = ${String(id)} or revised_content ->> 'telegramChatId' = ${String(id)}`,
  (id) => Prisma.sql`payout set claimed_by = erased_to(claimed_by) where claimed_by = ${id}`,
  (id) => Prisma.sql`payout set approved_by = erased_to(approved_by) where approved_by = ${id}`,
  (id) => Prisma.sql`payout_stop set stopped_by = erased_to(stopped_by) where stopped_by = ${id}`,
  (id) => Prisma.sql`payout set settled_by = erased_to(settled_by) where settled_by = ${id}`,
  (id) => Prisma.sql`payout set address = erased_address(), memo = null where owner_id = ${id}`,
  (id) => Prisma.sql`ledger_posting set owner_id = erased_to(owner_id) where owner_id = ${id}`,
  (id) => Prisma.sql`ledger_balance set owner_id = erased_to(owner_id) where owner_id = ${id}`,
  (id) => Prisma.sql`ledger_month set owner_id = erased_to(owner_id) where owner_id = ${id}`,
  (id) => Prisma.sql`ledger_star_hour set owner_id = erased_to(owner_id) where owner_id = ${id}`,
  (id) => Prisma.sql`donation_page set is_enabled = false, text = null where channel_id in (${owned(id)})`,
  (id) => Prisma.sql`tier set retired_at = coalesce(retired_at, now()) where channel_id in (${owned(id)})`,
  (id) => Prisma.sql`
    tracked_link set name = '–', retired_at = coalesce(retired_at, now()) where channel_id in (${owned(id)})`,
  (id) => Prisma.sql`subscription set remind_at = null where channel_id in (${owned(id)})`,
  // The channel's address at Telegram names its owner. A number that no chat has takes its place.
  (id) => Prisma.sql`
    channel set title = '–', telegram_chat_id = -4000000000000000 - floor(random() * 400000000000000)::bigint,
                check_state_at = null, claim_until = null, claim_days = null, unknown_members = 'ignore'
     where owner_id = ${id}`,
  (id) => Prisma.sql`
    payment_event set payload = '{}'
     where payload::text <> '{}' and order_ref in (select o.id from orders o where o.user_id = ${id})`,
  (id) => Prisma.sql`
    audit_entry
       set actor_id = erased_to(actor_id), subject = erased_subject(subject), detail = erased_detail(actor_id, detail),
           owner_id = erased_to(owner_id)
     where (actor_id = ${id} or owner_id = ${id} or subject = ${String(id)} or detail::text like ${`%${id}%`})
       and (actor_id, subject, detail, owner_id)
           is distinct from
           (erased_to(actor_id), erased_subject(subject), erased_detail(actor_id, detail), erased_to(owner_id))`,
];

function withoutChat(column: "content" | "revised_content"): Prisma.Sql {
  const name = Prisma.raw(column);
  return Prisma.sql`case when ${name} ? 'telegramChatId'
    then jsonb_set(${name}, '{telegramChatId}', to_jsonb(erased_to((${name} ->> 'telegramChatId')::bigint))) else ${name} end`;
}

type Indexed = Person & { readonly index: number };
const indexed = (changes: readonly Change[]): Indexed[] => changes.map((_, index) => ({ ...person, index }));
const pick = (changes: readonly Change[], { userId, index }: Indexed): Prisma.Sql =>
  changes[index]?.(BigInt(userId)) ?? Prisma.empty;

/** Each statement deletes one kind of the person's rows. */
export const deleteRows = defineCommand({
  examples: indexed(deletions),
  sql: (input: Indexed) => Prisma.sql`delete from ${pick(deletions, input)}`,
});

/** Each statement puts the pseudonym in the place of the person in rows that stay, or removes the texts of the person. */
export const replaceRows = defineCommand({
  examples: indexed(replacements),
  sql: (input: Indexed) => Prisma.sql`update ${pick(replacements, input)}`,
});

/** Deletes the personal rows, and puts the pseudonym of `beginErasure` into the rows that stay. */
export async function changeRows(client: SqlClient, { userId }: Person): Promise<void> {
  for (const index of deletions.keys()) await deleteRows.run(client, { userId, index });
  for (const index of replacements.keys()) await replaceRows.run(client, { userId, index });
}

/** Every row with a foreign key follows (ON UPDATE CASCADE). Nobody can write to the pseudonym. */
export const renamePerson = defineCommand({
  examples: [example],
  sql: ({ userId, pseudonym, now }: Replaced) => Prisma.sql`
    update users set id = ${pseudonym}, first_name = '–', username = null, telegram_language = null,
                     chosen_language = null, time_zone = null, time_zone_asked_at = null,
                     unreachable_since = ${now}, created_at = ${now}
     where id = ${userId}`,
});

/** A ban outlives an erasure, by the bare id: nobody escapes it by asking for an erasure. */
export const keepBans = defineCommand({
  examples: [example],
  sql: ({ userId, pseudonym, now }: Replaced) => Prisma.sql`
    with stub as (
      insert into users (id, first_name, unreachable_since, created_at)
      select ${userId}, ${userId}::bigint::text, ${now}, ${now}
       where exists (select from access_override where user_id = ${pseudonym} and kind = 'ban')
      returning id)
    insert into access_override (channel_id, user_id, kind, actor_id, created_at, seen_inside)
    select o.channel_id, stub.id, 'ban', o.actor_id, o.created_at, false
      from access_override o, stub where o.user_id = ${pseudonym} and o.kind = 'ban'`,
});

export const dropMovedBans = defineCommand({
  examples: [{ pseudonym: 2 }],
  sql: ({ pseudonym }: { readonly pseudonym: number }) =>
    Prisma.sql`delete from access_override where user_id = ${pseudonym}`,
});
