import { Prisma } from "../../../prisma/client/client.ts";
import {
  boolean,
  defineCommand,
  defineStatement,
  integer,
  list,
  nullable,
  oneOf,
  telegramIdColumn,
  text,
  timestamp,
} from "../../platform/database/statement.ts";

/** The result for one person of a list. Only "inside" and "outside" can get access; nothing changes for the others. */
export const importResults = [
  ...(["inside", "outside", "has_time", "over"] as const),
  ...(["allowed", "banned", "administrator", "native_subscriber", "bot"] as const),
];
export type ImportResult = (typeof importResults)[number];

/** The column `member_import_row.check_result`. */
const importResult = oneOf(importResults);

/** The column `member_import.state`. Stored list → check → confirmed by the owner → applied. */
export const importState = oneOf(["draft", "checking", "checked", "importing", "done"]);
export type ImportState = ReturnType<typeof importState.read>;

type Batch = { readonly importId: string; readonly limit: number };

/** The next rows without a result, with what the database says about each person. */
export const listUnchecked = defineStatement({
  columns: {
    userId: telegramIdColumn,
    channelId: text,
    telegramChatId: telegramIdColumn,
    isOver: boolean,
    override: nullable(oneOf(["allowed", "banned"])),
    hasTime: boolean,
  },
  examples: [{ importId: "", limit: 1, now: new Date() }],
  sql: ({ importId, limit, now }: Batch & { readonly now: Date }) => Prisma.sql`
    select r.user_id, c.id as channel_id, c.telegram_chat_id, coalesce(r.until <= ${now}, false) as is_over,
           case st.kind when 'allow' then 'allowed' when 'ban' then 'banned' end as override,
           coalesce(s.state = 'paused'
                    or s.state = 'active' and (s.expires_at is null or s.expires_at > ${now}), false) as has_time
      from member_import i join channel c on c.id = i.channel_id
      join member_import_row r on r.import_id = i.id
      left join access_override st on st.channel_id = c.id and st.user_id = r.user_id
      left join subscription s on s.channel_id = c.id and s.user_id = r.user_id
     where i.id = ${importId} and i.state = 'checking' and r.check_result is null
     order by r.line limit ${limit}`,
});

/** The next rows of a confirmed import that were not applied. */
export const listUnapplied = defineStatement({
  columns: {
    userId: telegramIdColumn,
    channelId: text,
    actorId: telegramIdColumn,
    checkResult: importResult,
    checkedAt: timestamp,
    firstName: nullable(text),
    username: nullable(text),
    forLife: boolean,
    days: nullable(integer),
    until: nullable(timestamp),
    defaultDays: nullable(integer),
  },
  examples: [{ importId: "", limit: 1 }],
  sql: ({ importId, limit }: Batch) => Prisma.sql`
    select r.user_id, i.channel_id, i.actor_id, r.check_result, r.checked_at, r.first_name, r.username,
           r.for_life, r.days, r.until, i.default_days
      from member_import i join member_import_row r on r.import_id = i.id
     where i.id = ${importId} and i.state = 'importing' and r.imported_at is null
       and (r.check_result = 'inside' or i.includes_non_members and r.check_result = 'outside')
     order by r.line limit ${limit}`,
});

type RowKey = { readonly importId: string; readonly userId: number; readonly channelId: string };

/** Stores why a row is not applied: an access override or a subscription appeared after the check. */
export const storeObstacle = defineCommand({
  examples: [{ importId: "", userId: 1, channelId: "" }],
  sql: ({ importId, userId, channelId }: RowKey) => Prisma.sql`
    update member_import_row r
       set check_result = coalesce((select case kind when 'allow' then 'allowed' else 'banned' end from access_override st where st.channel_id = ${channelId}
                                  and st.user_id = r.user_id), 'has_time')
     where r.import_id = ${importId} and r.user_id = ${userId} and r.imported_at is null`,
});

/** The counts for each result; a null result: not checked yet. */
export const countResults = defineStatement({
  columns: {
    checkResult: nullable(importResult),
    people: integer,
    taken: integer,
    withoutEnd: integer,
    /** Names only of people in the chat: the owner must not learn whether the bot knows anybody else. */
    unreachable: integer,
    lines: list(integer),
  },
  examples: [{ importId: "" }],
  sql: ({ importId }: Pick<Batch, "importId">) => Prisma.sql`
    select r.check_result, count(*)::int as people, count(r.imported_at)::int as taken,
           count(*) filter (where r.days is null and r.until is null and not r.for_life
                              and r.check_result in ('inside', 'outside'))::int as without_end,
           count(*) filter (where r.imported_at is not null and r.check_result = 'inside'
                              and u.unreachable_since is not null)::int as unreachable,
           (array_agg(r.line order by r.line))[1:10] as lines
      from member_import_row r left join users u on u.id = r.user_id
     where r.import_id = ${importId} group by r.check_result`,
});
