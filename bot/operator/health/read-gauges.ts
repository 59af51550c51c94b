import { tasksLeftAlone } from "../../backup/index.ts";
import { balances } from "../../ledger/index.ts";
import type { Platform } from "../../platform/platform.ts";
import { firstValues } from "../../platform/runtime/metrics.ts";
import type { StoredGaugeValues, Waiting } from "../../platform/runtime/metrics.ts";
import { countJobs, readOldestDue, selectWaiting } from "./gauges.sql.ts";
import { DAY_MS, MINUTE_MS } from "../../platform/values/durations.ts";

// A removal takes a second, and the sweep that finds a lost one runs each minute.
const LATE_MS = 5 * MINUTE_MS;
// Owners take the bot out of a channel that they close.
const LOST_CHANNEL_SHOWN_MS = 7 * DAY_MS;
// The program has some ninety tasks. A database may hold those of another version.
const TASKS = 200;

const taskLabel = firstValues(TASKS);
const none: Waiting = { count: 0, oldestSeconds: 0 };

/** @throws the errors of a database that does not answer. */
export async function readGaugeValues({
  database,
  clock,
  config,
}: Pick<Platform, "database" | "clock" | "config">): Promise<StoredGaugeValues> {
  const now = clock.now();
  const before = (milliseconds: number): Date => new Date(now.getTime() - milliseconds);
  const { prisma } = database;
  const rows = await selectWaiting.all(prisma, {
    now,
    lateBefore: before(LATE_MS),
    lostBefore: before(LOST_CHANNEL_SHOWN_MS),
  });
  const waiting = (wanted: (typeof rows)[number]["name"]): Waiting => {
    const { count, oldestSeconds } = rows.find(({ name }) => name === wanted) ?? none;
    return { count, oldestSeconds };
  };
  const jobs = await countJobs.all(prisma, {});
  const sums = await balances.selectSums.all(prisma, {});
  const failed = jobs.filter(({ state }) => state === "failed");
  return {
    jobs: jobs.map(({ task, state, count }) => ({ task: taskLabel(task), state, count })),
    failedJobs: {
      count: failed.reduce((sum, { count }) => sum + count, 0),
      oldestSeconds: Math.max(0, ...failed.map(({ oldestSeconds }) => oldestSeconds)),
    },
    oldestDueJobSeconds:
      (await readOldestDue.first(prisma, { leftAlone: tasksLeftAlone(config) }))?.seconds ?? 0,
    updates: waiting("updates"),
    undelivered: waiting("undelivered"),
    held: waiting("held"),
    lateRemovals: waiting("lateRemovals"),
    brokenChannels: waiting("brokenChannels"),
    broadcasts: waiting("broadcasts"),
    ledger: sums.map(({ currency, amount }) => ({ currency, sum: Number(amount) })),
  };
}
