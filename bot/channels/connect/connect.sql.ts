import { Prisma } from "../../../prisma/client/client.ts";
import { defineStatement, nullable, telegramIdColumn, text } from "../../platform/database/statement.ts";

type NewChannel = {
  readonly id: string;
  readonly telegramChatId: number;
  readonly chatKind: string;
  readonly title: string;
  readonly ownerId: number;
  readonly now: Date;
};

/**
 * Inserts a channel, or brings an existing one up to date and leaves its owner alone. One statement, because Prisma's
 * upsert is a read and a write, between which another caller can insert the same chat.
 */
export const upsertChannel = defineStatement({
  columns: { id: text, discussionOfId: nullable(text) },
  examples: [{ id: "", telegramChatId: -1, chatKind: "channel", title: "", ownerId: 0, now: new Date() }],
  sql: ({ id, telegramChatId, chatKind, title, ownerId, now }: NewChannel) => Prisma.sql`
    insert into channel (id, telegram_chat_id, kind, title, owner_id, created_at, state_since, check_creator_at)
    values (${id}, ${telegramChatId}, ${chatKind}, ${title}, ${ownerId}, ${now}, ${now}, ${now})
    on conflict (telegram_chat_id) do update
       set title = excluded.title, kind = excluded.kind, state = 'connected',
           state_since = case channel.state when 'connected' then channel.state_since else excluded.state_since end,
           check_state_at = case channel.state when 'connected' then channel.check_state_at
                                               else excluded.state_since + interval '1 minute' end,
           check_creator_at = case channel.state when 'connected' then channel.check_creator_at
                                                        else excluded.check_creator_at end
    returning id, discussion_of_id`,
});

/** Sets the owner; returns a row only for a channel that had another one. */
export const changeOwner = defineStatement({
  columns: { id: text, formerId: telegramIdColumn },
  examples: [{ telegramChatId: -1, ownerId: 0 }],
  sql: ({
    telegramChatId,
    ownerId,
  }: {
    readonly telegramChatId: number;
    readonly ownerId: number;
  }) => Prisma.sql`
    with former as materialized (
      select id, owner_id from channel
       where telegram_chat_id = ${telegramChatId} and owner_id <> ${ownerId} for no key update)
    update channel set owner_id = ${ownerId} from former where channel.id = former.id
    returning channel.id, former.owner_id as former_id`,
});

/** Claims connected channels whose creators are due for a comparison, and sets the next one for a day later. */
export const claimCreatorChecks = defineStatement({
  columns: { id: text, telegramChatId: telegramIdColumn },
  examples: [{ now: new Date(), most: 30 }],
  sql: ({ now, most }: { readonly now: Date; readonly most: number }) => Prisma.sql`
    with due as materialized (
      select id from channel where state = 'connected' and check_creator_at <= ${now}
       order by check_creator_at limit ${most} for no key update skip locked)
    update channel c set check_creator_at = ${now}::timestamptz + interval '1 day'
      from due where c.id = due.id
    returning c.id, c.telegram_chat_id`,
});
