import { Counter, Gauge, Histogram, Registry } from "prom-client";
import { PREFIX, storedGauges } from "./stored-gauges.ts";
import type { StoredGauges } from "./stored-gauges.ts";

/*
 * The metrics of one process. Names and units follow https://prometheus.io/docs/practices/naming. A label takes its values from a
 * closed list, or through `label-limit.ts`. No label names a person, a chat or a channel.
 */

// From a page that is sent at once to a handler that waits for a provider.
const SHORT = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];
// A buyer waits: a second is normal, a minute is an outage, an hour is a channel without the bot's rights.
const DELIVERY = [0.5, 1, 2, 5, 10, 30, 60, 300, 3_600];

export function createMetrics() {
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
    notices: counter(
      "payment_notices_total",
      "Reports about payments, by provider and decision (granted, progressed, held, outdated, duplicate, refunded, unknown_order, refused)",
      ["provider", "decision"],
    ),
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
