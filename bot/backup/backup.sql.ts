import type { ClientBase } from "pg";
import { from, to } from "pg-copy-streams";
import type { CopyStreamQuery } from "pg-copy-streams";
import { Prisma } from "../../prisma/client/client.ts";
import {
  bigint,
  boolean,
  defineCommand,
  defineStatement,
  list,
  text,
  queryOn,
} from "../platform/database/statement.ts";
import type { LedgerSums } from "./backup-format.ts";

/* Statements over the catalog of Postgres: a backup holds every table, also those of later migrations. */

const schemas = Prisma.sql`('public', 'graphile_worker')`;
/** The lists of applied migrations. A backup leaves them out, because a restore writes them by migrating. */
const migrationTables = Prisma.sql`('public._prisma_migrations', 'graphile_worker.migrations')`;

/** The tables with their columns, except those that Postgres computes. Names are quoted where SQL needs quotes. */
export const listTables = defineStatement({
  columns: { name: text, columns: list(text) },
  examples: [{}],
  sql: (_input: object) => Prisma.sql`
    select format('%I.%I', n.nspname, c.relname) as name,
           array_agg(quote_ident(a.attname) order by a.attnum) as columns
      from pg_class c
      join pg_namespace n on n.oid = c.relnamespace
      join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
     where c.relkind = 'r' and n.nspname in ${schemas}
       and format('%I.%I', n.nspname, c.relname) not in ${migrationTables}
     group by n.nspname, c.relname
     order by n.nspname desc, c.relname`,
});

/** The sequences in use, with their last values. */
export const listSequences = defineStatement({
  columns: { name: text, lastValue: bigint },
  examples: [{}],
  sql: (_input: object) => Prisma.sql`
    select format('%I.%I', schemaname, sequencename) as name, last_value
      from pg_sequences where schemaname in ${schemas} and last_value is not null order by 1`,
});

export const setSequence = defineStatement({
  columns: { value: bigint },
  examples: [{ name: "public.ledger_posting_id_seq", lastValue: 1n }],
  sql: ({ name, lastValue }: { readonly name: string; readonly lastValue: bigint }) =>
    Prisma.sql`select setval(${name}::text::regclass, ${lastValue}::bigint) as value`,
});

export const listMigrations = defineStatement({
  columns: { name: text, checksum: text },
  examples: [{}],
  sql: (_input: object) => Prisma.sql`
    select migration_name as name, checksum::text as checksum from _prisma_migrations
     where finished_at is not null and rolled_back_at is null order by migration_name`,
});

/** The version of graphile-worker's tables. */
export const readQueueVersion = defineStatement({
  columns: { version: bigint },
  examples: [{}],
  sql: (_input: object) => Prisma.sql`
    select coalesce(max(id), 0)::bigint as version from graphile_worker.migrations`,
});

/** The ledger in sums. All sums of a currency add up to zero. */
export const readLedgerSums = defineStatement({
  columns: { account: text, currency: text, postings: bigint, sum: text },
  examples: [{}],
  sql: (_input: object) => Prisma.sql`
    select account, currency, count(*) as postings, sum(amount)::text as sum
      from ledger_posting group by account, currency order by account, currency`,
});

export const ledgerSums = async (client: ClientBase): Promise<LedgerSums> =>
  (await queryOn(client, readLedgerSums, {})).map(({ postings, ...sums }) => ({
    ...sums,
    postings: Number(postings),
  }));

type Table = { readonly table: string };
const example: Table = { table: "public.users" };

export const hasRows = defineStatement({
  columns: { found: boolean },
  examples: [example],
  sql: ({ table }: Table) => Prisma.sql`select exists (select from ${Prisma.raw(table)}) as found`,
});

export const countRows = defineStatement({
  columns: { count: bigint },
  examples: [example],
  sql: ({ table }: Table) => Prisma.sql`select count(*) as count from ${Prisma.raw(table)}`,
});

export const deleteRows = defineCommand({
  examples: [{ table: "public.rate_limit" }],
  sql: ({ table }: Table) => Prisma.sql`delete from ${Prisma.raw(table)}`,
});

export const disableTriggers = defineCommand({
  examples: [example],
  sql: ({ table }: Table) => Prisma.sql`alter table ${Prisma.raw(table)} disable trigger user`,
});

export const enableTriggers = defineCommand({
  examples: [example],
  sql: ({ table }: Table) => Prisma.sql`alter table ${Prisma.raw(table)} enable trigger user`,
});

export const listForeignKeys = defineStatement({
  columns: { table: text, name: text, definition: text },
  examples: [{}],
  sql: (_input: object) => Prisma.sql`
    select format('%I.%I', n.nspname, c.relname) as table, quote_ident(k.conname) as name,
           pg_get_constraintdef(k.oid) as definition
      from pg_constraint k
      join pg_class c on c.oid = k.conrelid
      join pg_namespace n on n.oid = c.relnamespace
     where k.contype = 'f' and n.nspname in ${schemas}
     order by 1, 2`,
});

export type ForeignKey = { readonly table: string; readonly name: string; readonly definition: string };
const foreignKey: ForeignKey = {
  table: "public.channel",
  name: "channel_owner_id_fkey",
  definition: "FOREIGN KEY (owner_id) REFERENCES users(id)",
};

export const dropForeignKey = defineCommand({
  examples: [foreignKey],
  sql: ({ table, name }: ForeignKey) =>
    Prisma.sql`alter table ${Prisma.raw(table)} drop constraint ${Prisma.raw(name)}`,
});

/** Postgres checks all rows of the table: rows that do not fit together fail here. */
export const addForeignKey = defineCommand({
  examples: [foreignKey],
  sql: ({ table, name, definition }: ForeignKey) =>
    Prisma.sql`alter table ${Prisma.raw(table)} add constraint ${Prisma.raw(name)} ${Prisma.raw(definition)}`,
});

/* COPY and transactions of a whole session, which Prisma's client cannot express. */

export type CopiedTable = { readonly name: string; readonly columns: readonly string[] };

// The longest timer of Node, 24 days: a table of many gigabytes outlasts the time-out of ordinary queries.
const NO_TIMEOUT = { query_timeout: 2 ** 31 - 1 };

const target = ({ name, columns }: CopiedTable): string => `${name} (${columns.join(", ")})`;

/** The statement of a table in the backup; the reader takes the name and the columns from it. */
export const copyStatement = (table: CopiedTable): string => `COPY ${target(table)} FROM stdin;`;

type OutgoingTable = {
  /** COPY's text format, a line for each row. */
  readonly rows: AsyncIterable<Uint8Array>;
  /** The number of rows; known when the client's next query ends. */
  readonly count: () => number;
};

export function copyOut(client: ClientBase, table: CopiedTable): OutgoingTable {
  const copy = Object.assign(to(`copy ${target(table)} to stdout`), {
    ...NO_TIMEOUT,
    callback: (): void => undefined,
  });
  client.query(copy);
  const rows = async function* rows(): AsyncGenerator<Uint8Array> {
    try {
      yield* copy as AsyncIterable<Uint8Array>;
    } finally {
      // node-postgres has replaced the function by one that stops the timer. pg-copy-streams does not call it.
      copy.callback();
    }
  };
  return { rows: rows(), count: () => copy.rowCount };
}

export const copyIn = (client: ClientBase, table: CopiedTable): CopyStreamQuery =>
  client.query(Object.assign(from(`copy ${target(table)} from stdin`), NO_TIMEOUT));

/** Until the commit the session reads the state of one moment, and no other session waits for it. */
export async function beginSnapshot(client: ClientBase): Promise<void> {
  await client.query("begin isolation level repeatable read read only");
  await withoutTimeouts(client);
}

export async function begin(client: ClientBase): Promise<void> {
  await client.query("begin");
  await withoutTimeouts(client);
}

/**
 * The time-outs of ordinary statements do not fit a dump, which a slow disk at the other end holds up. `set local` ends with
 * the transaction.
 */
async function withoutTimeouts(client: ClientBase): Promise<void> {
  await client.query("set local statement_timeout = 0");
  await client.query("set local idle_in_transaction_session_timeout = 0");
}

export async function commit(client: ClientBase): Promise<void> {
  await client.query("commit");
}
