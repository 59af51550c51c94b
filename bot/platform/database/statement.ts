import { types } from "pg";
import type { CustomTypesConfig, Pool } from "pg";
import { Prisma } from "../../../prisma/client/client.ts";
import { telegramId as toTelegramId } from "../values/domain.ts";
import type { Transaction } from "./database.ts";
import { nameStatements, CUSTOM_PLAN } from "./statement-name.ts";

/*
 * Raw SQL stands in `*.sql.ts` files, as statements that declare their result columns. A test prepares each statement
 * against the migrated database and compares the columns with the declaration; each value is checked again when it is
 * read. So no row is ever cast.
 */

/** One result column: its Postgres type and the value that code reads. */
export type Column<Value> = {
  /** The Postgres types that the column may have, as `regtype` spells them: "bigint", "text[]". */
  readonly types: readonly string[];
  /** @throws {TypeError} when the database returned another kind of value. */
  readonly read: (value: unknown) => Value;
};

type Columns = Readonly<Record<string, Column<unknown>>>;

type RowOf<Declared extends Columns> = {
  readonly [Name in keyof Declared]: Declared[Name] extends Column<infer Value> ? Value : never;
};

/** The client itself, or the one inside a transaction. */
export type SqlClient = Pick<Transaction, "$queryRaw" | "$executeRaw">;

type Definition<Input> = {
  /** One input for each shape that the SQL can take; the test prepares them all. */
  readonly examples: readonly NoInfer<Input>[];
  readonly sql: (input: Input) => Prisma.Sql;
};

/** A statement that returns rows. A declared column `userId` is the SQL column `user_id`. */
export type Statement<Input, Row> = Definition<Input> & {
  readonly kind: "statement";
  readonly columns: Columns;
  readonly all: (client: SqlClient, input: Input) => Promise<Row[]>;
  readonly first: (client: SqlClient, input: Input) => Promise<Row | undefined>;
  /** For a statement that is one part of a batch `$transaction([…])`, whose raw rows `read` takes. */
  readonly send: (client: SqlClient, input: Input) => Prisma.PrismaPromise<unknown[]>;
  readonly read: (rows: readonly unknown[]) => Row[];
};

/** A statement that returns no rows; `run` gives the number of changed rows. */
export type Command<Input> = Definition<Input> & {
  readonly kind: "command";
  readonly run: (client: SqlClient, input: Input) => Prisma.PrismaPromise<number>;
};

/**
 * Like `defineStatement`, for a statement whose best plan depends on the channel or owner: Postgres plans each run. Planning takes
 * some milliseconds, so hot paths stay with `defineStatement`.
 */
export const defineCustomPlanStatement = <Input, const Declared extends Columns>({
  sql,
  ...definition
}: Definition<Input> & { readonly columns: Declared }): Statement<Input, RowOf<Declared>> =>
  defineStatement<Input, Declared>({
    ...definition,
    sql: (input) => Prisma.sql`${customPlan} ${sql(input)}`,
  });

const customPlan = Prisma.raw(CUSTOM_PLAN);

/** Like `defineCommand`, with a plan for each run. */
export const defineCustomPlanCommand = <Input>({ sql, ...definition }: Definition<Input>): Command<Input> =>
  defineCommand<Input>({ ...definition, sql: (input) => Prisma.sql`${customPlan} ${sql(input)}` });

export function defineStatement<Input, const Declared extends Columns>({
  columns,
  ...definition
}: Definition<Input> & { readonly columns: Declared }): Statement<Input, RowOf<Declared>> {
  const names = Object.keys(columns).map((name) => [name, columnName(name)] as const);
  const readRow = (row: unknown): RowOf<Declared> => {
    const read: Record<string, unknown> = {};
    for (const [name, sqlName] of names) read[name] = readColumn(columns[name], sqlName, row);
    return read as RowOf<Declared>;
  };
  const read = (rows: readonly unknown[]): RowOf<Declared>[] => rows.map(readRow);
  const send = (client: SqlClient, input: Input): Prisma.PrismaPromise<unknown[]> =>
    client.$queryRaw<unknown[]>(definition.sql(input));
  return {
    ...definition,
    kind: "statement",
    columns,
    send,
    read,
    all: async (client, input) => read(await send(client, input)),
    first: async (client, input) => read((await send(client, input)).slice(0, 1))[0],
  };
}

export const defineCommand = <Input>(definition: Definition<Input>): Command<Input> => ({
  ...definition,
  kind: "command",
  run: (client, input) => client.$executeRaw(definition.sql(input)),
});

const nameOf = nameStatements();

/** Reads values as Prisma does: node-postgres alone returns int8 as text. */
const typesOfRows: CustomTypesConfig = {
  getTypeParser: (...[id, format]: Parameters<CustomTypesConfig["getTypeParser"]>): unknown =>
    id === types.builtins.INT8 ? BigInt : types.getTypeParser(id, format),
};

/**
 * Runs a statement on a connection or pool of node-postgres, for work that needs a session of its own and for hot paths.
 * node-postgres returns numeric as text, so such a statement casts numeric columns.
 *
 * @param how "prepared": each connection plans the statement once; left out, it is planned each time. A time-out replaces the pool's.
 */
export async function queryOn<Input, Row>(
  client: Pick<Pool, "query">,
  { sql, read }: Statement<Input, Row>,
  input: Input,
  how?: "prepared" | { readonly timeoutMs: number },
): Promise<Row[]> {
  const { text: query, values } = sql(input);
  const { rows } = await client.query<Record<string, unknown>>({
    text: query,
    values,
    types: typesOfRows,
    ...(how === "prepared" ? { name: nameOf({ sql: query }) } : {}),
    ...(typeof how === "object" ? { query_timeout: how.timeoutMs } : {}),
  });
  return read(rows);
}

/** Runs a command on a connection or pool of node-postgres. @returns the number of changed rows. */
export async function runOn<Input>(
  client: Pick<Pool, "query">,
  { sql }: Command<Input>,
  input: Input,
  prepare?: "prepared",
): Promise<number> {
  const { text: query, values } = sql(input);
  const name = prepare === undefined ? {} : { name: nameOf({ sql: query }) };
  const { rowCount } = await client.query({ text: query, values, ...name });
  return rowCount ?? 0;
}

/** "userId" → "user_id". */
export const columnName = (name: string): string =>
  name.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

function readColumn(column: Column<unknown> | undefined, sqlName: string, row: unknown): unknown {
  const value = (row as Readonly<Record<string, unknown>>)[sqlName];
  try {
    return column?.read(value);
  } catch (cause) {
    throw new TypeError(`Column ${sqlName} does not hold the declared type`, { cause });
  }
}

function column<Value>(types: readonly string[], is: (value: unknown) => value is Value): Column<Value> {
  return {
    types,
    read: (value) => {
      if (!is(value)) throw new TypeError(`Expected ${types.join(" or ")}, received ${typeof value}`);
      return value;
    },
  };
}

export const text = column(
  ["text", "character varying"],
  (value): value is string => typeof value === "string",
);
/** int2 and int4: JavaScript's number holds them exactly. */
export const integer = column(["integer", "smallint"], (value): value is number => typeof value === "number");
export const float = column(
  ["double precision", "real"],
  (value): value is number => typeof value === "number",
);
/** int8, and so `count(*)`. */
export const bigint = column(["bigint"], (value): value is bigint => typeof value === "bigint");
export const boolean = column(["boolean"], (value): value is boolean => typeof value === "boolean");
export const timestamp = column(
  ["timestamp with time zone"],
  (value): value is Date => value instanceof Date,
);
/** For a zod schema to parse. */
export const json: Column<unknown> = { types: ["json", "jsonb"], read: (value) => value };

/** A Telegram id, stored as bigint, as the number that the Bot API takes. */
export const telegramIdColumn: Column<number> = {
  types: ["bigint"],
  read: (value) => toTelegramId(bigint.read(value)),
};

/** A text column with a closed list of values. */
export function oneOf<const Value extends string>(values: readonly Value[]): Column<Value> {
  return {
    types: text.types,
    read: (value) => {
      const found = values.find((known) => known === value);
      if (found === undefined) throw new TypeError(`Expected one of ${values.join(", ")}`);
      return found;
    },
  };
}

/** A column that may be null. Every other column throws on null. */
export const nullable = <Value>({ types, read }: Column<Value>): Column<Value | null> => ({
  types,
  read: (value) => (value === null ? null : read(value)),
});

/** An array column, whose elements are not null. */
export const list = <Value>({ types, read }: Column<Value>): Column<readonly Value[]> => ({
  types: types.map((type) => `${type}[]`),
  read: (value) => {
    if (!Array.isArray(value)) throw new TypeError("Expected an array");
    return value.map(read);
  },
});
