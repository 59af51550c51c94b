import { describe, expect, test } from "vitest";
import { findProblems } from "./find-problems.ts";
import type { Health, ProblemKind } from "./find-problems.ts";

const at = new Date("2026-11-30T12:00:00Z");
const none = { count: 0, oldestSeconds: 0 };
const well: Health = {
  at,
  atTelegram: { count: 0, isMuch: false },
  aheadMs: 0,
  jobs: [],
  failedJobs: none,
  oldestDueJobSeconds: 0,
  updates: none,
  undelivered: none,
  held: none,
  lateRemovals: none,
  brokenChannels: none,
  broadcasts: none,
  custody: [],
  ledger: [{ currency: "USD", sum: 0 }],
};
const kindsOf = (change: Partial<Health>): ProblemKind[] =>
  findProblems({ ...well, ...change }).map(({ kind }) => kind);
const waiting = (oldestSeconds: number) => ({ count: 1, oldestSeconds });

describe("A problem is", () => {
  test("neither a wait of a busy moment nor anything in a healthy installation", () => {
    expect(kindsOf({})).toEqual([]);
    expect(
      kindsOf({
        undelivered: waiting(119),
        updates: waiting(119),
        oldestDueJobSeconds: 299,
        atTelegram: { count: 100, isMuch: false },
        broadcasts: waiting(86_400),
      }),
    ).toEqual([]);
  });

  test("a buyer, a message or a job that waits too long", () => {
    expect(kindsOf({ undelivered: waiting(123), updates: waiting(122), oldestDueJobSeconds: 301 })).toEqual([
      "jobs_due",
      "undelivered",
      "updates",
    ]);
  });

  test("updates that Telegram cannot deliver, but not a Telegram that does not answer", () => {
    expect(kindsOf({ atTelegram: { count: 101, isMuch: true } })).toEqual(["telegram"]);
    expect(findProblems({ ...well, atTelegram: { count: 1, isMuch: false, failedAt: new Date(0) } })).toEqual(
      [{ kind: "telegram", since: new Date(0) }],
    );
    expect(kindsOf({ atTelegram: undefined })).toEqual([]);
  });

  test("a clock that is half a minute ahead of Telegram's, or behind", () => {
    expect([30_000, -30_000].flatMap((aheadMs) => kindsOf({ aheadMs }))).toEqual([]);
    expect([30_001, -30_001].flatMap((aheadMs) => kindsOf({ aheadMs }))).toEqual(["clock", "clock"]);
  });

  test("shown in the order of its beginning, and a wrong ledger first of all", () => {
    const change = {
      held: waiting(100),
      failedJobs: waiting(200),
      brokenChannels: waiting(400),
      lateRemovals: waiting(300),
      ledger: [{ currency: "USD", sum: -0.01 }],
    };
    expect(kindsOf(change)).toEqual(["ledger", "channels", "removals", "jobs_failed", "held"]);
  });
});
