import { expect, test } from "vitest";
import type { RequestKind } from "./crowd.ts";
import type { Gaps } from "./gap.ts";
import { drawTable, findMissedAims } from "./report.ts";
import type { ScenarioResult } from "./report.ts";

const quick: Gaps = { count: 10, unanswered: 0, gapMs: 200, slowestMs: 300 };

const resultWith = (
  changes: Partial<ScenarioResult>,
  gaps: Partial<Record<RequestKind, Gaps>> = {},
): ScenarioResult => ({
  scenario: {
    name: "kill-web",
    title: "kill `web`",
    gapMs: 2_000,
    delayMs: 10_000,
    play: () => Promise.resolve(),
  },
  visits: 10,
  gaps: {
    "deep link": quick,
    "pre-checkout": quick,
    notification: quick,
    invite: quick,
    join: quick,
    ...gaps,
  },
  lost: [],
  doubled: [],
  repeated: [],
  apologies: [],
  refusedPayments: 0,
  ledger: "0",
  isIdle: true,
  ...changes,
});

test("A scenario without losses and long waits has reached its aims", () => {
  expect(findMissedAims(resultWith({ repeated: ["Buyer 1: 2 receipts"] }))).toEqual([]);
});

test("A gap and a wait beyond the aims are named with their times", () => {
  const slow = { ...quick, gapMs: 2_100, slowestMs: 12_000 };
  expect(findMissedAims(resultWith({}, { invite: slow }))).toEqual([
    "invite: a gap of 2.1 s, aim 2.0 s",
    "invite: somebody waited for 12.0 s, aim 10.0 s",
  ]);
});

test("Losses, doubled effects, apologies, refused payments and leftovers are named", () => {
  const result = resultWith({
    lost: ["Buyer 1 is outside"],
    doubled: ["Buyer 2: 2 grants"],
    apologies: ["sendMessage Error id: 1"],
    refusedPayments: 1,
    ledger: "5 XTR",
    isIdle: false,
  });
  expect(findMissedAims(result)).toEqual([
    "lost: Buyer 1 is outside",
    "doubled: Buyer 2: 2 grants",
    "apology: sendMessage Error id: 1",
    "1 payments were refused",
    "the ledger does not add up: 5 XTR",
    "jobs or updates are left",
  ]);
});

test("A payment may be refused where the fault outlasts the ten seconds that Telegram waits", () => {
  const { scenario } = resultWith({});
  const frozen = { ...scenario, mayRefusePayments: true };
  expect(findMissedAims(resultWith({ scenario: frozen, refusedPayments: 3 }))).toEqual([]);
});

test("The table has a line for each scenario, with gaps and longest waits", () => {
  const lines = drawTable([resultWith({}), resultWith({ refusedPayments: 1 })]).split("\n");
  expect(lines).toHaveLength(4);
  expect(lines[2]).toMatch(/^\| kill `web` +\| 10 +\| 0\.2 \/ 0\.3 .*\| 0 +\| ✓ \|$/);
  expect(lines[3]).toMatch(/\| 1 +\| ✗ \|$/);
});
