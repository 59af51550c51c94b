import { Prisma } from "../../prisma/client/client.ts";
import {
  defineCommand,
  defineStatement,
  nullable,
  telegramIdColumn,
  text,
} from "../platform/database/statement.ts";

type NewUpdates = { readonly ids: readonly number[]; readonly bodies: readonly string[] };

/** Returns the updates that were not stored before. */
export const storeUpdates = defineStatement({
  columns: { updateId: telegramIdColumn },
  examples: [{ ids: [1], bodies: ["{}"] }],
  sql: ({ ids, bodies }: NewUpdates) => Prisma.sql`
    insert into received_update (update_id, body)
    select * from unnest(${ids}::bigint[], ${bodies}::text[])
    on conflict do nothing returning update_id`,
});

export const readUpdate = defineStatement({
  columns: { body: nullable(text), answers: nullable(text) },
  examples: [{ id: 1 }],
  sql: ({ id }: { readonly id: number }) =>
    Prisma.sql`select body, answers from received_update where update_id = ${id}`,
});

// As many as a polling process takes at once. The next search finds the others.
const MOST = 1_000;

type Search = { readonly seconds: number; readonly except: readonly number[] };

/** Updates that came at least `seconds` ago and are not handled, in their order. */
export const listUnhandled = defineStatement({
  columns: { body: text },
  examples: [{ seconds: 5, except: [1] }],
  sql: ({ seconds, except }: Search) => Prisma.sql`
    select body from received_update
     where body is not null and received_at <= now() - make_interval(secs => ${seconds})
       and update_id <> all(${except}::bigint[])
     order by update_id limit ${MOST}`,
});

export const storeAnswers = defineCommand({
  examples: [{ id: 1, answers: "[]" }],
  sql: ({ id, answers }: { readonly id: number; readonly answers: string }) =>
    Prisma.sql`update received_update set answers = ${answers} where update_id = ${id} and body is not null`,
});

export const settleUpdates = defineCommand({
  examples: [{ ids: [1] }],
  sql: ({ ids }: { readonly ids: readonly number[] }) =>
    Prisma.sql`
    update received_update set body = null, answers = null, effects = null where update_id = any(${ids}::bigint[])`,
});

export const forgetUpdates = defineCommand({
  examples: [{ before: new Date() }],
  sql: ({ before }: { readonly before: Date }) =>
    Prisma.sql`delete from received_update where received_at < ${before}`,
});
