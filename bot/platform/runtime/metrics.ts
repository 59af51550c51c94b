import { Counter, Gauge, Histogram, Registry } from "prom-client";

/*
 * The metrics of one process. Names and units follow https://prometheus.io/docs/practices/naming. A label takes its values from a
 * closed list, or through `known` or `firstValues`. No label names a person, a chat or a channel.
 */

// From a page that is sent at once to a handler that waits for a provider.
const SHORT = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];
// A buyer waits: a second is normal, a minute is an outage, an hour is a channel without the bot's rights.
const DELIVERY = [0.5, 1, 2, 5, 10, 30, 60, 300, 3_600];

/** The decisions about a report of a provider. */
const noticeDecisions = [
  "granted",
  "progressed",
  "held",
  "outdated",
  "duplicate",
  "refunded",
  "unknown_order",
  "refused",
] as const;
export type NoticeDecision = (typeof noticeDecisions)[number];

/** @param providers the names of the payment providers, whose counters begin with 0. */
export function createMetrics(providers: readonly string[] = []) {
  const registry = new Registry();
  const registers = [registry];
  const counter = <Label extends string>(name: string, help: string, labelNames: readonly Label[]) =>
    new Counter<Label>({ name: `${PREFIX}${name}`, help, labelNames: [...labelNames], registers });
  const histogram = <Label extends string>(
    name: string,
    help: string,
    buckets: readonly number[],
    labelNames: readonly Label[],
  ) =>
    new Histogram<Label>({
      name: `${PREFIX}${name}`,
      help,
      labelNames: [...labelNames],
      buckets: [...buckets],
      registers,
    });
  const gauge = (name: string, help: string) => new Gauge({ name: `${PREFIX}${name}`, help, registers });
  const stored: StoredGauges = storedGauges(registers);
  const notices = counter(
    "payment_notices_total",
    `Reports about payments, by provider and decision (${noticeDecisions.join(", ")})`,
    ["provider", "decision"],
  );
  // Prometheus sees no growth in a series that begins with 1.
  for (const provider of providers)
    for (const decision of noticeDecisions) notices.inc({ provider, decision }, 0);
  return {
    registry,
    stored,
    updates: counter(
      "updates_total",
      "Runs of handlers, by the kind of the update and the outcome (handled, failed, postponed after a fault, repeated, dropped from a flooding chat)",
      ["kind", "outcome"],
    ),
    updateSeconds: histogram(
      "update_duration_seconds",
      "Time of the handlers of an update, by its kind",
      SHORT,
      ["kind"],
    ),
    calls: counter(
      "telegram_calls_total",
      "Attempts of calls to Telegram, by method and outcome (ok, refused, rate_limited, server_error, no_answer)",
      ["method", "outcome"],
    ),
    callSeconds: histogram(
      "telegram_call_duration_seconds",
      "Time until Telegram answers an attempt; without getUpdates",
      SHORT,
      [],
    ),
    callRetries: counter("telegram_retries_total", "Attempts of a call after its first one, by method", [
      "method",
    ]),
    jobRuns: counter(
      "job_runs_total",
      "Runs of jobs, by task and outcome (done, retried, failed for the last time, deferred to tomorrow, replaced)",
      ["task", "outcome"],
    ),
    jobSeconds: counter("job_run_seconds_total", "Time that jobs took, by task", ["task"]),
    notices,
    toInvitation: histogram(
      "payment_to_invitation_seconds",
      "Time between the grant of a payment and the message with its invite links",
      DELIVERY,
      [],
    ),
    broadcastMessages: counter(
      "broadcast_messages_total",
      "Recipients of broadcasts, by outcome (sent, blocked, failed, unclear, retry, content_gone)",
      ["outcome"],
    ),
    poolConnections: gauge("database_pool_connections", "Open connections of this process to the database"),
    poolIdle: gauge("database_pool_idle_connections", "Open connections that nobody uses"),
    poolWaiting: gauge("database_pool_waiting_requests", "Requests that wait for a connection"),
  };
}

export type Metrics = ReturnType<typeof createMetrics>;

const PREFIX = "paygateprime_";

export const jobStates = ["due", "waiting", "running", "failed"] as const;
type JobState = (typeof jobStates)[number];

/** A count of rows, and the age of the oldest one in seconds; 0 where there is none. */
export type Waiting = { readonly count: number; readonly oldestSeconds: number };

/** The state of the installation as the database shows it. Every process reads the same values. */
export type StoredGaugeValues = {
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

/** The gauges of `StoredGaugeValues`. */
type StoredGauges = {
  /** Undefined: the database does not answer, and its values are unknown. */
  set(values: StoredGaugeValues | undefined): void;
};

type WaitingName = "updates" | "undelivered" | "held" | "lateRemovals" | "brokenChannels" | "broadcasts";

/** The part of the name and of the description that both gauges share. */
const waiting: Readonly<Record<WaitingName, readonly [name: string, help: string]>> = {
  updates: ["unhandled_update", "stored updates that are not handled"],
  undelivered: ["undelivered_payment", "payments whose buyer has not received the invite links"],
  held: ["held_payment", "payments that wait for a person's decision"],
  lateRemovals: ["late_removal", "people whose access is over and who are still in the channel"],
  brokenChannels: ["broken_channel", "channels in which the bot cannot work"],
  broadcasts: ["active_broadcast", "broadcasts that are being sent"],
};

function storedGauges(registers: Registry[]): StoredGauges {
  const gauge = <Label extends string>(name: string, help: string, labelNames: readonly Label[] = []) =>
    new Gauge<Label>({ name: `${PREFIX}${name}`, help, labelNames: [...labelNames], registers });
  const up = gauge("database_up", "1: the database has answered the questions of this scrape");
  const jobs = gauge(
    "jobs",
    "Jobs among the 20,000 oldest, by task and state (due, waiting, running, failed)",
    ["task", "state"],
  );
  const oldestDue = gauge("oldest_due_job_age_seconds", "Age of the oldest job that should have begun");
  const ledger = gauge("ledger_sum", "Sum of all postings of a currency, which must be 0", ["currency"]);
  const pairs = Object.entries(waiting).map(([key, [name, help]]) => ({
    key: key as WaitingName,
    count: gauge(`${name}s`, `Number of ${help}`),
    age: gauge(`oldest_${name}_age_seconds`, `Time for which the oldest has lasted: ${help}`),
  }));
  const single = [oldestDue, ...pairs.flatMap(({ count, age }) => [count, age])];
  return {
    set(values) {
      up.set(values === undefined ? 0 : 1);
      for (const each of [jobs, ledger]) each.reset();
      // An unknown number is absent: after `reset`, a gauge without labels would show 0.
      for (const each of single) each.remove();
      if (values === undefined) return;
      for (const { task, state, count } of values.jobs) jobs.set({ task, state }, count);
      oldestDue.set(values.oldestDueJobSeconds);
      for (const { currency, sum } of values.ledger) ledger.set({ currency }, sum);
      for (const { key, count, age } of pairs) {
        const found: Waiting = values[key];
        count.set(found.count);
        age.set(found.oldestSeconds);
      }
    },
  };
}

export const OTHER = "other";

/**
 * A label whose values come from outside has no bound, and each value is a series that Prometheus keeps for ever.
 * @returns the value, if it is one of the known ones, and else "other".
 */
export const known =
  (values: readonly string[]): ((value: string) => string) =>
  (value) =>
    values.includes(value) ? value : OTHER;

/** Limits a label whose values the code decides: the first `most` pass, so a mistake cannot add series without end. */
export function firstValues(most: number): (value: string) => string {
  const seen = new Set<string>();
  return (value) => {
    if (!seen.has(value) && seen.size < most) seen.add(value);
    return seen.has(value) ? value : OTHER;
  };
}
