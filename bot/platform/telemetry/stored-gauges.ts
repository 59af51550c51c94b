import { Gauge } from "prom-client";
import type { Registry } from "prom-client";
import type { StoredNumbers, Waiting } from "./stored-numbers.ts";

export const PREFIX = "paygateprime_";

/** The gauges of `StoredNumbers`. */
export type StoredGauges = {
  /** Undefined: the database does not answer, and its numbers are unknown. */
  set(numbers: StoredNumbers | undefined): void;
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

export function storedGauges(registers: Registry[]): StoredGauges {
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
    set(numbers) {
      up.set(numbers === undefined ? 0 : 1);
      for (const each of [jobs, ledger]) each.reset();
      // An unknown number is absent: after `reset`, a gauge without labels would show 0.
      for (const each of single) each.remove();
      if (numbers === undefined) return;
      for (const { task, state, count } of numbers.jobs) jobs.set({ task, state }, count);
      oldestDue.set(numbers.oldestDueJobSeconds);
      for (const { currency, sum } of numbers.ledger) ledger.set({ currency }, sum);
      for (const { key, count, age } of pairs) {
        const found: Waiting = numbers[key];
        count.set(found.count);
        age.set(found.oldestSeconds);
      }
    },
  };
}
