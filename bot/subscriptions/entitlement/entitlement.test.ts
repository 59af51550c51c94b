import * as fc from "fast-check";
import { expect, test } from "vitest";
import { isDueForRemoval, isEntitled, isInGrace, isRenewalAwaited } from "./entitlement.ts";
import type { Entitlement } from "./entitlement.ts";

const HOUR = 3_600_000;
const moment = fc.date({ noInvalidDate: true, min: new Date("2026-01-01"), max: new Date("2036-01-01") });
const grace = fc.integer({ min: 0, max: 720 });
const state = fc.constantFrom<Entitlement["state"]>("active", "paused", "ending", "ended");

const until = (expiresAt: Date | null, hours: number, rest: Partial<Entitlement> = {}): Entitlement => ({
  state: "active",
  expiresAt,
  accessUntil: expiresAt === null ? null : new Date(expiresAt.getTime() + hours * HOUR),
  chargeAwaitedUntil: null,
  accessOverride: undefined,
  ...rest,
});
const entitlement = fc
  .tuple(fc.option(moment, { nil: null }), grace, state)
  .map(([end, hours, is]) => until(end, hours, { state: is }));

test("A subscription is never entitled and due for removal at once, and a payment makes it entitled", () => {
  fc.assert(
    fc.property(
      entitlement,
      moment,
      fc.integer({ min: 1, max: 3_660 }),
      grace,
      (before, now, days, hours) => {
        expect(isEntitled(before, now) && isDueForRemoval(before, now)).toBe(false);
        const start = Math.max(before.expiresAt?.getTime() ?? 0, now.getTime());
        const paid = until(new Date(start + days * 86_400_000), hours);
        expect(isEntitled(paid, now)).toBe(true);
        expect(isDueForRemoval(paid, now)).toBe(false);
      },
    ),
  );
});

test("Access ends exactly at the end of the paid time and the channel's grace period", () => {
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

test("An awaited renewal keeps the access until its charge is reported, only of an active subscription", () => {
  fc.assert(
    fc.property(moment, grace, fc.integer({ min: 0, max: HOUR }), state, (end, hours, late, is) => {
      const over = new Date(end.getTime() + hours * HOUR);
      const chargeAwaitedUntil = new Date(over.getTime() + HOUR);
      const awaited = until(end, hours, { chargeAwaitedUntil, state: is });
      const now = new Date(over.getTime() + late);
      expect(isEntitled(awaited, now)).toBe(is === "active");
      expect(isRenewalAwaited(awaited, now)).toBe(is === "active");
      expect(isInGrace(awaited, now)).toBe(false);
      expect(isRenewalAwaited(awaited, new Date(over.getTime() - 1))).toBe(false);
      expect(isEntitled(awaited, new Date(chargeAwaitedUntil.getTime() + 1))).toBe(false);
      expect(isEntitled({ ...awaited, accessOverride: "ban" }, now)).toBe(false);
    }),
  );
});

test("An access override counts more than any payment", () => {
  fc.assert(
    fc.property(entitlement, moment, (any, now) => {
      expect(isEntitled({ ...any, accessOverride: "allow" }, now)).toBe(true);
      expect(isEntitled({ ...any, accessOverride: "ban" }, now)).toBe(false);
    }),
  );
});
