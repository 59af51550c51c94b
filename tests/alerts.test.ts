import { spawnSync } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { parse } from "yaml";
import { z } from "zod";

/*
 * Prometheus itself evaluates the alerts: its tool promtool (Debian: the package prometheus). Without the tool, monitoring.test.ts reads
 * the names in the expressions alone.
 */

const hasPromtool = spawnSync("promtool", ["--version"]).status === 0;
const file = join(import.meta.dirname, "../docs/deploy/alerts.yml");

/** A value from the start, and another one from minute 20 to the end. */
const turns = (before: number, after: number): string => `${before}+0x19 ${after}+0x120`;
/** A counter that stands still, and then grows each minute. */
const grows = (each: number): string => `0+0x19 0+${each}x120`;
/** A counter of a process that starts late, with 0 at its first scrape. */
const born = (each: number): string => `_x19 0+${each}x120`;
/** The series of processes that are gone after minute 20. */
const ends = "1+0x19";
/** A counter that grows all the time. */
const steady = (each: number): string => `0+${each}x140`;
/** A counter that grows, and then stands still. */
const stops = (each: number): string => `0+${each}x19 ${19 * each}+0x120`;

type Series = Readonly<Record<string, string>>;

/** For each alert (PayGatePrime…) a course of its metrics after whose turn it fires. */
const courses: Readonly<Record<string, Series>> = {
  ProcessDown: { 'up{job="paygateprime",instance="a"}': turns(1, 0) },
  NothingAnswers: { paygateprime_database_up: ends },
  DatabaseUnreachable: { paygateprime_database_up: turns(1, 0) },
  LedgerUnbalanced: { 'paygateprime_ledger_sum{currency="XTR"}': turns(0, -1) },
  InvitationsMissing: { paygateprime_oldest_undelivered_payment_age_seconds: turns(0, 400) },
  InvitationsSlow: {
    'paygateprime_payment_to_invitation_seconds_bucket{le="30"}': stops(10),
    'paygateprime_payment_to_invitation_seconds_bucket{le="120"}': steady(10),
    'paygateprime_payment_to_invitation_seconds_bucket{le="+Inf"}': steady(10),
  },
  JobsLate: { paygateprime_oldest_due_job_age_seconds: turns(0, 400) },
  JobsFailed: { 'paygateprime_jobs{task="a",state="failed"}': turns(0, 1) },
  UpdatesWaiting: { paygateprime_oldest_unhandled_update_age_seconds: turns(0, 200) },
  HandlersFail: { 'paygateprime_updates_total{outcome="failed"}': grows(6) },
  RemovalsLate: { paygateprime_late_removals: turns(0, 2) },
  ChannelsBroken: { paygateprime_broken_channels: turns(0, 1) },
  PaymentsHeld: { paygateprime_oldest_held_payment_age_seconds: turns(0, 90_000) },
  PaymentsWithoutOrder: {
    'paygateprime_payment_notices_total{provider="stars",decision="unknown_order"}': born(1),
  },
  NoticesRefused: {
    'paygateprime_payment_notices_total{provider="nowpayments",decision="refused"}': born(0.2),
  },
  TelegramFails: {
    'paygateprime_telegram_calls_total{outcome="server_error"}': grows(30),
    'paygateprime_telegram_calls_total{outcome="ok"}': steady(60),
  },
  TelegramLimits: { 'paygateprime_telegram_calls_total{outcome="rate_limited"}': grows(120) },
  PoolExhausted: { 'paygateprime_database_pool_waiting_requests{instance="a"}': turns(0, 3) },
  EventLoopBlocked: { 'nodejs_eventloop_lag_p99_seconds{instance="a"}': turns(0, 1) },
};

const rules = z.object({
  groups: z.array(z.object({ rules: z.array(z.object({ alert: z.string() })) })),
});

test("Each alert has a course of its metrics", async () => {
  const { groups } = rules.parse(parse(await readFile(file, "utf8")));
  const names = groups.flatMap((group) => group.rules.map(({ alert }) => alert));
  expect(Object.keys(courses).map((name) => `PayGatePrime${name}`)).toEqual(names);
});

test("Each alert fires after its metrics have turned, and not before", async ({ skip }) => {
  skip(!hasPromtool, "promtool is missing");
  const folder = await mkdtemp(join(tmpdir(), "paygateprime-alerts-"));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  const tests = Object.entries(courses).map(([name, series]) => {
    const expr = `count(ALERTS{alertname="PayGatePrime${name}",alertstate="firing"}) or vector(0)`;
    const firing = (at: string, value: number) => ({
      expr,
      eval_time: at,
      exp_samples: [{ labels: "{}", value }],
    });
    return {
      name,
      interval: "1m",
      input_series: Object.entries(series).map(([one, values]) => ({ series: one, values })),
      promql_expr_test: [firing("19m", 0), firing("2h", 1)],
    };
  });
  const path = join(folder, "test.json");
  await writeFile(path, JSON.stringify({ rule_files: [file], evaluation_interval: "1m", tests }));
  const { status, stdout, stderr } = spawnSync("promtool", ["test", "rules", path]);
  expect([status, `${stdout.toString()}${stderr.toString()}`]).toEqual([
    0,
    expect.stringContaining("SUCCESS"),
  ]);
});
