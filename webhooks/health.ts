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

// Anybody may ask. A monitor asks every few seconds.
const CACHED_MS = 1_000;

/** @param now milliseconds. */
export function createReadiness(
  { database, jobs, bot }: Health,
  now: () => number = Date.now,
): () => Promise<Readiness> {
  let askedAt = -Infinity;
  let answer = Promise.resolve(false);
  return async () => {
    if (now() - askedAt >= CACHED_MS) {
      askedAt = now();
      answer = database();
    }
    const parts = {
      database: await answer,
      ...(jobs === undefined ? {} : { jobs: jobs() }),
      ...(bot === undefined ? {} : { bot: bot() }),
    };
    return { ready: Object.values(parts).every(Boolean), parts };
  };
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
