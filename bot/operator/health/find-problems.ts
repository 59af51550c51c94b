import { readWaitingUpdates } from "../../intake/index.ts";
import { listCustodyDifferences } from "../../payouts/index.ts";
import type { CustodyDifference } from "../../payouts/index.ts";
import { readAheadOfTelegram } from "../../platform/telegram/telegram-fetch.ts";
import type { Platform } from "../../platform/platform.ts";
import type { StoredGaugeValues } from "../../platform/runtime/metrics.ts";
import { readGaugeValues } from "./read-gauges.ts";

/** The state of the installation at a moment. */
export type Health = StoredGaugeValues & {
  readonly at: Date;
  /** Undefined: Telegram does not answer. */
  readonly atTelegram: Awaited<ReturnType<typeof readWaitingUpdates>>;
  /** The milliseconds by which this machine's clock is ahead of Telegram's; below zero: behind. */
  readonly aheadMs: number;
  /** Coins at the payment provider that differ from the ledger. */
  readonly custody: readonly CustodyDifference[];
};

export const problemKinds = [
  "ledger",
  "custody",
  "clock",
  "undelivered",
  "updates",
  "telegram",
  "jobs_due",
  "removals",
  "jobs_failed",
  "held",
  "channels",
] as const;
export type ProblemKind = (typeof problemKinds)[number];

/** `since` is the beginning of the oldest case; undefined: unknown. */
export type Problem = { readonly kind: ProblemKind; readonly since: Date | undefined };

export const readHealth = async (platform: Platform): Promise<Health> => ({
  at: platform.clock.now(),
  atTelegram: await readWaitingUpdates(platform),
  // Read after Telegram's answer, which tells the time.
  aheadMs: readAheadOfTelegram(),
  custody: await listCustodyDifferences(platform),
  ...(await readGaugeValues(platform)),
});

// In seconds. A buyer has the invite links within a second or two, a person the answer within less.
const PATIENCE = { undelivered: 120, updates: 120, jobs: 300 };

// A two-factor code lives half a minute. A machine that synchronises its clock is within milliseconds.
const CLOCK_MS = 30_000;

/** The problems, the oldest first. Money that does not add up goes before everything else. */
export function findProblems({ at, atTelegram, aheadMs, custody, ledger, ...numbers }: Health): Problem[] {
  const found: Problem[] = [];
  const add = (kind: ProblemKind, isProblem: boolean, since: Date | undefined): void => {
    if (isProblem) found.push({ kind, since });
  };
  const ago = (seconds: number): Date => new Date(at.getTime() - seconds * 1_000);
  const { undelivered, updates, oldestDueJobSeconds, lateRemovals, failedJobs, held, brokenChannels } =
    numbers;
  add(
    "ledger",
    ledger.some(({ sum }) => sum !== 0),
    undefined,
  );
  add("custody", custody.length > 0, custody.at(-1)?.checkedAt);
  add("clock", Math.abs(aheadMs) > CLOCK_MS, undefined);
  add("undelivered", undelivered.oldestSeconds > PATIENCE.undelivered, ago(undelivered.oldestSeconds));
  add("updates", updates.oldestSeconds > PATIENCE.updates, ago(updates.oldestSeconds));
  add(
    "telegram",
    atTelegram !== undefined && (atTelegram.isMuch || atTelegram.failedAt !== undefined),
    atTelegram?.failedAt ?? at,
  );
  add("jobs_due", oldestDueJobSeconds > PATIENCE.jobs, ago(oldestDueJobSeconds));
  add("removals", lateRemovals.count > 0, ago(lateRemovals.oldestSeconds));
  add("jobs_failed", failedJobs.count > 0, ago(failedJobs.oldestSeconds));
  add("held", held.count > 0, ago(held.oldestSeconds));
  add("channels", brokenChannels.count > 0, ago(brokenChannels.oldestSeconds));
  return found.toSorted((one, other) => (one.since?.getTime() ?? 0) - (other.since?.getTime() ?? 0));
}
