import { setTimeout as sleep } from "node:timers/promises";
import type { Pool } from "pg";
import { checkDatabase } from "../bot/platform/database/check-database.ts";
import type { KnownMigrations } from "../bot/platform/database/schema-version.ts";

/** The checks of this process. A role that the process does not have is left out. */
export type Health = {
  /** A sentence about the cause if the program cannot work with its database. */
  readonly database: () => Promise<string | undefined>;
  readonly jobs?: () => boolean;
  readonly bot?: () => boolean;
};

export type Readiness = {
  readonly ready: boolean;
  readonly parts: Readonly<Record<string, boolean>>;
  readonly reason?: string;
};

// Anybody may ask. A monitor asks every few seconds.
const CACHED_MS = 1_000;

/** @param now milliseconds. */
export function createReadiness(
  { database, jobs, bot }: Health,
  now: () => number = Date.now,
): () => Promise<Readiness> {
  let askedAt = -Infinity;
  let answer = Promise.resolve<string | undefined>(undefined);
  return async () => {
    if (now() - askedAt >= CACHED_MS) {
      askedAt = now();
      answer = database();
    }
    const reason = await answer;
    const parts = {
      database: reason === undefined,
      ...(jobs === undefined ? {} : { jobs: jobs() }),
      ...(bot === undefined ? {} : { bot: bot() }),
    };
    return { ready: Object.values(parts).every(Boolean), parts, ...(reason === undefined ? {} : { reason }) };
  };
}

// Load balancers ask every few seconds and wait about as long for the answer.
const DATABASE_MS = 2_000;

/** @returns a sentence, fit for everybody, if the program cannot work with its database. */
export async function databaseFault(
  pool: Pick<Pool, "connect">,
  known: KnownMigrations,
): Promise<string | undefined> {
  const late = sleep(DATABASE_MS, { sentence: "The database does not answer in time." }, { ref: false });
  const fault = await Promise.race([checkDatabase(pool, known), late]);
  return fault?.sentence;
}
