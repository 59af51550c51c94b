import { setTimeout as sleep } from "node:timers/promises";
import type { Database } from "../bot/platform/database/database.ts";
import { ping } from "../bot/platform/database/ping.sql.ts";
import { queryOn } from "../bot/platform/database/statement.ts";

/** The checks of this process. A role that the process does not have is left out. */
export type Health = {
  readonly database: () => Promise<boolean>;
  readonly jobs?: () => boolean;
  readonly bot?: () => boolean;
};

export type Readiness = { readonly ready: boolean; readonly parts: Readonly<Record<string, boolean>> };

export async function readiness({ database, jobs, bot }: Health): Promise<Readiness> {
  const parts = {
    database: await database(),
    ...(jobs === undefined ? {} : { jobs: jobs() }),
    ...(bot === undefined ? {} : { bot: bot() }),
  };
  return { ready: Object.values(parts).every(Boolean), parts };
}

// Load balancers ask every few seconds and wait about as long for the answer.
const DATABASE_MS = 2_000;

export async function databaseAnswers({ pool }: Database): Promise<boolean> {
  const answer = queryOn(pool, ping, {}).then(
    () => true,
    () => false,
  );
  return await Promise.race([answer, sleep(DATABASE_MS, false, { ref: false })]);
}
