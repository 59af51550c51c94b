import { Prisma } from "../../../prisma/client/client.ts";
import { defineCommand, defineStatement, json } from "../database/statement.ts";

export const readState = defineStatement({
  columns: { value: json },
  examples: [{ key: "" }],
  sql: ({ key }: { readonly key: string }) => Prisma.sql`select value from chat_state where key = ${key}`,
});

export const writeState = defineCommand({
  examples: [{ key: "", value: "{}" }],
  sql: ({ key, value }: { readonly key: string; readonly value: string }) => Prisma.sql`
    insert into chat_state (key, value, updated_at) values (${key}, ${value}::json, now())
    on conflict (key) do update set value = excluded.value, updated_at = excluded.updated_at`,
});

export const deleteState = defineCommand({
  examples: [{ key: "" }],
  sql: ({ key }: { readonly key: string }) => Prisma.sql`delete from chat_state where key = ${key}`,
});
