import * as fc from "fast-check";
import { expect, test } from "vitest";
import { isDueForRemoval, isEntitled, isInGrace } from "./entitlement.ts";
import type { Term } from "./entitlement.ts";

const HOUR = 3_600_000;
const moment = fc.date({ noInvalidDate: true, min: new Date("2026-01-01"), max: new Date("2036-01-01") });
const grace = fc.integer({ min: 0, max: 720 });
const state = fc.constantFrom<Term["state"]>("active", "paused", "ending", "ended");

const until = (expiresAt: Date | null, hours: number, rest: Partial<Term> = {}): Term => ({
  state: "active",
  expiresAt,
  accessUntil: expiresAt === null ? null : new Date(expiresAt.getTime() + hours * HOUR),
  standing: undefined,
  ...rest,
});
const term = fc
  .tuple(fc.option(moment, { nil: null }), grace, state)
  .map(([end, hours, is]) => until(end, hours, { state: is }));

test("Nobody is entitled and due for removal at once, and a payment makes anybody entitled", () => {
  fc.assert(
    fc.property(term, moment, fc.integer({ min: 1, max: 3_660 }), grace, (before, now, days, hours) => {
      expect(isEntitled(before, now) && isDueForRemoval(before, now)).toBe(false);
      const start = Math.max(before.expiresAt?.getTime() ?? 0, now.getTime());
      const paid = until(new Date(start + days * 86_400_000), hours);
      expect(isEntitled(paid, now)).toBe(true);
      expect(isDueForRemoval(paid, now)).toBe(false);
    }),
  );
});

test("Access ends exactly when the time and the channel's grace are over", () => {
  fc.assert(
    fc.property(moment, grace, (end, hours) => {
      const over = new Date(end.getTime() + hours * HOUR);
      expect(isEntitled(until(end, hours), over)).toBe(false);
      expect(isEntitled(until(end, hours), new Date(over.getTime() - 1))).toBe(true);
      expect(isInGrace(until(end, hours), end)).toBe(hours > 0);
      expect(isInGrace(until(end, hours), new Date(end.getTime() - 1))).toBe(false);
      expect(isDueForRemoval(until(end, hours, { state: "ending" }), over)).toBe(true);
    }),
  );
});

test("Whoever is whitelisted may be inside, and whoever is banned may not, whatever was paid", () => {
  fc.assert(
    fc.property(term, moment, (any, now) => {
      expect(isEntitled({ ...any, standing: "whitelisted" }, now)).toBe(true);
      expect(isEntitled({ ...any, standing: "banned" }, now)).toBe(false);
    }),
  );
});
