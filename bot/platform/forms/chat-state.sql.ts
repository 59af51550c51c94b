import { Prisma } from "../../../prisma/client/client.ts";
import { boolean, defineCommand, defineStatement, json, text } from "../database/statement.ts";

type Key = { readonly key: string };
type Saved = Key & { readonly value: string };
type Claim = { readonly updateId: number; readonly answers: string };

const claimExample = { key: "", updateId: 1, answers: "[]" };

export const readState = defineStatement({
  columns: { value: json },
  examples: [{ key: "" }],
  sql: ({ key }: Key) => Prisma.sql`select value from chat_state where key = ${key}`,
});

const insertState = ({ key, value }: Saved, from = Prisma.empty): Prisma.Sql => Prisma.sql`
  insert into chat_state (key, value, updated_at) select ${key}, ${value}::jsonb, now() ${from}
  on conflict (key) do update set value = excluded.value, updated_at = excluded.updated_at`;

export const writeState = defineCommand({ examples: [{ key: "", value: "{}" }], sql: insertState });

export const deleteState = defineCommand({
  examples: [{ key: "" }],
  sql: ({ key }: Key) => Prisma.sql`delete from chat_state where key = ${key}`,
});

/** Returns the keys that existed. */
export const deleteStates = defineStatement({
  columns: { key: text },
  examples: [{ keys: [""] }],
  sql: ({ keys }: { readonly keys: readonly string[] }) =>
    Prisma.sql`delete from chat_state where key = any(${keys}::text[]) returning key`,
});

/** Claims the update, which one run of all processes and deliveries can do. `saved` takes effect only with the claim. */
const withClaim = ({ updateId, answers }: Claim, saved: Prisma.Sql): Prisma.Sql => Prisma.sql`
  with claim as (
    update received_update set answers = ${answers}
     where update_id = ${updateId} and body is not null and answers is null returning update_id
  ), saved as (${saved})
  select exists (select from claim) as claimed`;

export const claimAndWrite = defineStatement({
  columns: { claimed: boolean },
  examples: [{ ...claimExample, value: "{}" }],
  sql: (input: Saved & Claim) => withClaim(input, insertState(input, Prisma.sql`from claim`)),
});

export const claimAndDelete = defineStatement({
  columns: { claimed: boolean },
  examples: [claimExample],
  sql: (input: Key & Claim) =>
    withClaim(
      input,
      Prisma.sql`delete from chat_state where key = ${input.key} and exists (select from claim)`,
    ),
});
