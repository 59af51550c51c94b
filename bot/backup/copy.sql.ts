import type { ClientBase } from "pg";
import { from, to } from "pg-copy-streams";
import type { CopyStreamQuery } from "pg-copy-streams";

/* COPY and transactions of a whole session, which Prisma's client cannot express. */

export type CopiedTable = { readonly name: string; readonly columns: readonly string[] };

// The longest timer of Node, 24 days: a table of many gigabytes outlasts the time-out of ordinary queries.
const NO_TIMEOUT = { query_timeout: 2 ** 31 - 1 };

const target = ({ name, columns }: CopiedTable): string => `${name} (${columns.join(", ")})`;

/** The statement of a table in the backup; the reader takes the name and the columns from it. */
export const copyStatement = (table: CopiedTable): string => `COPY ${target(table)} FROM stdin;`;

export type OutgoingTable = {
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
