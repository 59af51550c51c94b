import { describe, expect, test } from "vitest";
import { decideAlert } from "./decide-alert.ts";
import type { Alert, AlertStep } from "./decide-alert.ts";
import type { ProblemKind } from "./find-problems.ts";

const start = new Date("2026-11-30T12:00:00Z");
const alertOf = (...kinds: ProblemKind[]): Alert => ({ kinds, sentAt: start });

function stepAfter(minutes: number, alert: Alert | undefined, ...present: ProblemKind[]): AlertStep {
  const problems = present.map((kind) => ({ kind, since: start }));
  return decideAlert(alert, problems, new Date(start.getTime() + minutes * 60_000));
}

describe("An alert", () => {
  test("rings for the first problem, and stays as it is while nothing changes", () => {
    expect(stepAfter(0, undefined)).toEqual({ kind: "nothing" });
    expect(stepAfter(0, undefined, "updates")).toEqual({ kind: "send" });
    expect(stepAfter(60, alertOf("updates"), "updates")).toEqual({ kind: "nothing" });
  });

  test("rings again for a further problem, but at most once in ten minutes", () => {
    const alert = alertOf("updates");
    expect(stepAfter(9, alert, "updates", "ledger")).toEqual({ kind: "edit", kinds: ["updates"] });
    expect(stepAfter(10, alert, "updates", "ledger")).toEqual({ kind: "send" });
    expect(stepAfter(10, alert, "updates")).toEqual({ kind: "nothing" });
  });

  test("changes without a sound when a problem is over, and ends with the last one", () => {
    const alert = alertOf("updates", "ledger");
    expect(stepAfter(60, alert, "ledger")).toEqual({ kind: "edit", kinds: ["ledger"] });
    expect(stepAfter(1, alert)).toEqual({ kind: "end" });
  });

  test("rings for a problem that comes back after the quiet time", () => {
    expect(stepAfter(20, alertOf("ledger"), "ledger", "updates")).toEqual({ kind: "send" });
  });
});
