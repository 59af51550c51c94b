import * as fc from "fast-check";
import { expect, test } from "vitest";
import { isDueForRemoval, isEntitled } from "./entitlement.ts";
import type { Term } from "./entitlement.ts";

const moment = fc.date({ noInvalidDate: true, min: new Date("2026-01-01"), max: new Date("2036-01-01") });
const term = fc.record({
  state: fc.constantFrom<Term["state"]>("active", "ending", "ended"),
  expiresAt: fc.option(moment, { nil: null }),
});

test("Nobody is entitled and due for removal at once, and a payment makes anybody entitled", () => {
  fc.assert(
    fc.property(term, moment, fc.integer({ min: 1, max: 3_660 }), (before, now, days) => {
      expect(isEntitled(before, now) && isDueForRemoval(before, now)).toBe(false);
      const start = Math.max(before.expiresAt?.getTime() ?? 0, now.getTime());
      const paid: Term = { state: "active", expiresAt: new Date(start + days * 86_400_000) };
      expect(isEntitled(paid, now)).toBe(true);
      expect(isDueForRemoval(paid, now)).toBe(false);
    }),
  );
});

test("The paid time ends exactly at its end", () => {
  fc.assert(
    fc.property(moment, (end) => {
      expect(isEntitled({ state: "active", expiresAt: end }, end)).toBe(false);
      expect(isEntitled({ state: "active", expiresAt: end }, new Date(end.getTime() - 1))).toBe(true);
      expect(isDueForRemoval({ state: "ending", expiresAt: end }, end)).toBe(true);
    }),
  );
});
