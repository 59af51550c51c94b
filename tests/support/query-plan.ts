import type { Pool, PoolClient } from "pg";
import { z } from "zod";
import type { Command, Statement } from "../../bot/platform/database/statement.ts";

type Node = {
  readonly index: string | undefined;
  readonly table: string | undefined;
  /** The rows that the node returned or threw away, over all its executions. */
  readonly rows: number;
  readonly parts: readonly Node[];
};

const node: z.ZodType<Node> = z
  .looseObject({
    "Index Name": z.string().optional(),
    "Relation Name": z.string().optional(),
    "Actual Rows": z.number(),
    "Actual Loops": z.number(),
    "Rows Removed by Filter": z.number().default(0),
    "Rows Removed by Join Filter": z.number().default(0),
    "Rows Removed by Index Recheck": z.number().default(0),
    get Plans(): z.ZodDefault<z.ZodArray<z.ZodType<Node>>> {
      return z.array(node).default([]);
    },
  })
  .transform((plan) => ({
    index: plan["Index Name"],
    table: plan["Relation Name"],
    rows:
      plan["Actual Loops"] *
      (plan["Actual Rows"] +
        plan["Rows Removed by Filter"] +
        plan["Rows Removed by Join Filter"] +
        plan["Rows Removed by Index Recheck"]),
    parts: plan.Plans,
  }));

const plans = z.tuple([z.object({ Plan: node })]);

export type QueryPlan = {
  readonly indexes: readonly string[];
  /** The rows that the statement read from tables and indexes. They cost time on any machine. */
  readonly rowsRead: number;
  /** The rows that the statement read from one table. */
  readonly rowsOf: (table: string) => number;
};

/** Runs a statement and rolls it back. @returns the way in which Postgres ran the statement. */
export async function readPlan<Input>(
  pool: Pool,
  statement: Pick<Statement<Input, unknown> | Command<Input>, "sql">,
  input: Input,
): Promise<QueryPlan> {
  const client = await pool.connect();
  try {
    await client.query("begin");
    // Postgres reads a table of some thousand rows whole, which tells nothing about a table of millions.
    await client.query("set local enable_seqscan = off");
    await client.query("set local enable_hashjoin = off");
    await client.query("set local enable_mergejoin = off");
    // The tests' server plans for any parameters (`prepare`), this plan is for the given ones.
    await client.query("set local plan_cache_mode = force_custom_plan");
    return await explain(client, statement.sql(input));
  } finally {
    await client.query("rollback");
    client.release();
  }
}

async function explain(
  client: PoolClient,
  { text, values }: { readonly text: string; readonly values: unknown[] },
): Promise<QueryPlan> {
  const { rows } = await client.query<{ "QUERY PLAN": unknown }>(
    `explain (analyze, timing off, format json) ${text}`,
    values,
  );
  const [{ Plan }] = plans.parse(rows[0]?.["QUERY PLAN"]);
  const all = flatten(Plan);
  // A bitmap heap scan and its indexes read the same rows; the heap scan names the table.
  const scans = all.filter(({ table }) => table !== undefined);
  const sum = (nodes: readonly Node[]): number => nodes.reduce((total, { rows: read }) => total + read, 0);
  return {
    indexes: all.flatMap(({ index }) => (index === undefined ? [] : [index])),
    rowsRead: sum(scans),
    rowsOf: (table) => sum(scans.filter((scan) => scan.table === table)),
  };
}

const flatten = (plan: Node): Node[] => [plan, ...plan.parts.flatMap(flatten)];
