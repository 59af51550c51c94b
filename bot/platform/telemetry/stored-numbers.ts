export const jobStates = ["due", "waiting", "running", "failed"] as const;
export type JobState = (typeof jobStates)[number];

/** A count of rows, and the age of the oldest one in seconds; 0 where there is none. */
export type Waiting = { readonly count: number; readonly oldestSeconds: number };

/** The state of the installation as the database shows it. Every process reads the same numbers. */
export type StoredNumbers = {
  readonly jobs: readonly { readonly task: string; readonly state: JobState; readonly count: number }[];
  /** Jobs without an attempt left. */
  readonly failedJobs: Waiting;
  /** The age of the oldest job that should have begun. */
  readonly oldestDueJobSeconds: number;
  /** Updates that are stored and not handled. */
  readonly updates: Waiting;
  /** Payments that bought something which the buyer has not received. */
  readonly undelivered: Waiting;
  /** Payments that wait for a person's decision. */
  readonly held: Waiting;
  /** People whose access is over and who are still in the channel, beyond a tolerance. */
  readonly lateRemovals: Waiting;
  /** Channels in which the bot cannot work. */
  readonly brokenChannels: Waiting;
  readonly broadcasts: Waiting;
  /** The sum of all postings of each currency, which is 0 unless something is wrong. */
  readonly ledger: readonly { readonly currency: string; readonly sum: number }[];
};
