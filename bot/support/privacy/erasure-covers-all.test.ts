import { expect, test } from "vitest";
import { createTestDatabase } from "../../../tests/support/test-database.ts";
import type { TestDatabase } from "../../../tests/support/test-database.ts";
import { beginErasure, changeRows, renamePerson } from "./erase-person.sql.ts";

const PERSON = 5_123_456_789;
const PSEUDONYM = 900_123_456_789;

/** Columns of whole numbers that never hold a person's id. Each has its reason. */
const noPersons: Readonly<Record<string, string>> = {
  "broadcast.revision_cursor":
    "the place in a list of recipients; a broadcast that is being revised reads on from it",
  "channel.telegram_chat_id": "a channel, whose id is negative",
  "channel_post.message_telegram_chat_id": "a channel or group",
  "channel_post.target_telegram_chat_id": "a channel or group",
  "coin.min_usd_cents": "money",
  "dispute.amount_minor": "money",
  "dispute.fee_minor": "money",
  "dispute.reinstated_minor": "money",
  "donation.amount_minor": "money",
  "donation_goal.amount_minor": "money",
  "ledger_checkpoint.balanced_to": "a place in the ledger",
  "ledger_checkpoint.checked_to": "a place in the ledger",
  "ledger_checkpoint.next_to": "a place in the ledger",
  "ledger_checkpoint.next_transaction": "a number of the database's",
  "ledger_posting.id": "a number of its own",
  "notification_event.id": "a number of its own",
  "part_refund.amount_minor": "money",
  "part_refund.reported_minor": "money",
  "payment.amount_minor": "money",
  "payment.credit_minor": "money",
  "payment.fee_minor": "money",
  "payment.refunded_minor": "money",
  "payment.access_decided_minor": "money",
  "payout.amount_minor": "money",
  "provider_subscription.amount_minor": "money",
  "payout_setting.least_usd_cents": "money",
  "received_update.update_id": "a number of Telegram's",
  "sync_cursor.position": "a place in a list",
  "waiting_refund.amount_minor": "money",
};

/** Texts and JSON that name a person. */
const texts: Readonly<Record<string, string>> = {
  "audit_entry.subject": String(PERSON),
  "audit_entry.detail": JSON.stringify({ userId: PERSON }),
  "broadcast.content": JSON.stringify({ telegramChatId: PERSON, messageIds: [1], buttons: [], kind: "text" }),
  "broadcast.revised_content": JSON.stringify({
    telegramChatId: PERSON,
    messageIds: [1],
    buttons: [],
    kind: "text",
  }),
  "chat_state.key": `form:${PERSON}`,
};

/** Values without which a trigger would refuse the row. */
const needed: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  payout: { state: "requested" },
};

type Column = {
  readonly table: string;
  readonly name: string;
  readonly type: string;
  readonly isFilled: boolean;
};

async function readColumns({ pool }: TestDatabase): Promise<Column[]> {
  const { rows } = await pool.query<Column>(
    `select c.relname as table, a.attname as name, format_type(a.atttypid, null) as type,
            not a.attnotnull or a.atthasdef as "isFilled"
       from pg_attribute a join pg_class c on c.oid = a.attrelid
      where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and a.attnum > 0
        and not a.attisdropped and a.attgenerated = '' and a.attidentity = ''
      order by 1, a.attnum`,
  );
  return rows.filter(({ table }) => !table.startsWith("_"));
}

/** A row with the person in one column and something else in the others. No rule of the table is in force. */
async function plant(
  { pool }: TestDatabase,
  columns: readonly Column[],
  { table, name }: Column,
  [value, count]: readonly [value: string, count: number],
): Promise<void> {
  const row = columns
    .filter((one) => one.table === table && (!one.isFilled || one.name === name || needed[table]?.[one.name]))
    .map((one) => [one.name, one.name === name ? value : (needed[table]?.[one.name] ?? filler(one, count))]);
  const names = row.map(([column]) => `"${column}"`).join(", ");
  const places = row.map((_, index) => `$${index + 1}`).join(", ");
  const client = await pool.connect();
  try {
    await client.query("set session_replication_role = replica");
    await client.query(
      `insert into "${table}" (${names}) values (${places})`,
      row.map(([, column]) => column),
    );
  } finally {
    await client.query("reset session_replication_role");
    client.release();
  }
}

function filler({ type, name }: Column, count: number): string {
  if (type.startsWith("timestamp")) return new Date().toISOString();
  if (type.endsWith("[]")) return "{}";
  if (type.startsWith("json")) return "{}";
  if (type === "boolean") return "false";
  return type === "text" ? `${name}-${count}` : String(count);
}

/** "table.column" of everything that names the person. */
async function findPerson({ pool }: TestDatabase, columns: readonly Column[]): Promise<string[]> {
  const found: string[] = [];
  for (const { table, name } of columns) {
    const { rows } = await pool.query(`select 1 from "${table}" where "${name}"::text like $1`, [
      `%${PERSON}%`,
    ]);
    if (rows.length > 0) found.push(`${table}.${name}`);
  }
  return found;
}

test("An erasure reaches every column that can hold a person's id", async () => {
  await using database = await createTestDatabase();
  const { pool, prisma } = database;
  const { rows: checks } = await pool.query<{ drop: string }>(
    `select format('alter table %s drop constraint %I', conrelid::regclass, conname) as drop
       from pg_constraint where contype = 'c' and connamespace = 'public'::regnamespace`,
  );
  for (const { drop } of checks) await pool.query(drop);
  const columns = await readColumns(database);
  const keyOf = ({ table, name }: Column): string => `${table}.${name}`;
  const numbers = columns.filter(({ type }) => type === "bigint");
  // An exception whose column is gone would hide a later one of the same name.
  expect(Object.keys(noPersons).filter((key) => !numbers.some((one) => keyOf(one) === key))).toEqual([]);
  const planted = columns.flatMap((column): [Column, string][] => {
    const text = texts[keyOf(column)];
    if (text !== undefined) return [[column, text]];
    const isPerson = column.type === "bigint" && noPersons[keyOf(column)] === undefined;
    return isPerson ? [[column, String(PERSON)]] : [];
  });
  for (const [index, [column, value]] of planted.entries())
    await plant(database, columns, column, [value, index + 1]);
  expect((await findPerson(database, columns)).toSorted()).toEqual(
    planted.map(([column]) => keyOf(column)).toSorted(),
  );
  const replaced = { userId: PERSON, pseudonym: PSEUDONYM, now: new Date() };
  await prisma.$transaction(async (transaction) => {
    await beginErasure.all(transaction, replaced);
    await changeRows(transaction, replaced);
    await renamePerson.run(transaction, replaced);
  });
  expect(await findPerson(database, columns)).toEqual([]);
});
