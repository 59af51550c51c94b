import { secretsOf } from "../../platform/runtime/config.ts";
import { redactor } from "../../platform/runtime/logger.ts";
import type { Platform } from "../../platform/platform.ts";

/** A part of a list, the newest first, and the length of the whole list. */
export type Listed<Item> = { readonly items: readonly Item[]; readonly total: number };
export type Range = { readonly skip: number; readonly take: number };

export type GivenUpJob = {
  readonly id: string;
  readonly task: string;
  readonly at: Date;
  readonly attempts: number;
  /** One short line without secrets. */
  readonly error: string;
};

// What fits into one message, an error line each; the count tells of the rest.
const SHOWN = 10;

/** Jobs that will not be tried again by themselves, the latest first, and how many there are in all. */
export async function listGivenUpJobs(
  { database, config }: Platform,
  { skip, take }: Range = { skip: 0, take: SHOWN },
): Promise<Listed<GivenUpJob>> {
  const { rows } = await database.pool.query<{
    total: number;
    id: string | null;
    task: string;
    at: Date;
    attempts: number;
    error: string | null;
  }>(
    `with waiting as (
       select id::text, task_identifier as task, updated_at as at, attempts, last_error as error
         from graphile_worker.jobs where attempts >= max_attempts and locked_at is null)
     select total, page.* from (select count(*)::int as total from waiting) counted
       left join lateral (select * from waiting order by at desc, id desc limit $1 offset $2) page on true`,
    [take, skip],
  );
  const redact = redactor(secretsOf(config));
  return {
    items: rows.flatMap(({ id, task, at, attempts, error }) =>
      id === null ? [] : { id, task, at, attempts, error: shortError(redact(error ?? "")) },
    ),
    total: rows[0]?.total ?? 0,
  };
}

/**
 * How many wait for an operator. The one that has just failed counts before the runner has let go of it: the message
 * about it is as fast as that.
 */
export async function countGivenUpJobs({ database }: Platform, failedId: string): Promise<number> {
  const { rows } = await database.pool.query<{ total: number }>(
    `select count(*)::int as total from graphile_worker.jobs
      where attempts >= max_attempts and (locked_at is null or id = $1)`,
    [failedId],
  );
  return rows[0]?.total ?? 0;
}

const MAX_LENGTH = 120;

/** The first line that says something: further ones quote the data that a call was made with. */
export function shortError(text: string): string {
  const line = text
    .split("\n")
    .map((part) => part.trim())
    .find((part) => /[a-z]/i.test(part));
  if (line === undefined) return "unknown";
  // A list in JSON is zod's: the payload did not parse.
  if (/^[[{"]/.test(text.trim())) return "the payload could not be read";
  return line.length > MAX_LENGTH ? `${line.slice(0, MAX_LENGTH - 1)}…` : line;
}
