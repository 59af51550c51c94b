// @module-tag sized
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { testSize } from "../../../tests/support/test-size.ts";
import { adjustments } from "../../subscriptions/index.ts";
import { periodLeft, secondsOf } from "./period-left.ts";
import type { Share } from "./period-left.ts";

const DAY = 86_400_000;
const START = Date.UTC(2026, 0, 1);
const runs = { numRuns: testSize(500, 20_000) };

/** Days, calendar months, a fixed end, or life. */
const period = fc.oneof(
  { weight: 4, arbitrary: fc.record({ seconds: fc.integer({ min: 1, max: 90 * 86_400 }) }) },
  { weight: 3, arbitrary: fc.record({ months: fc.integer({ min: 1, max: 12 }) }) },
  { weight: 2, arbitrary: fc.record({ untilDay: fc.integer({ min: 1, max: 200 }) }) },
  { weight: 1, arbitrary: fc.constant({}) },
);

type Drawn = { readonly seconds?: number; readonly months?: number; readonly untilDay?: number };

function bought(at: Date, place: number, drawn: Drawn): adjustments.Adjustment {
  const { months = null, untilDay } = drawn;
  const seconds = untilDay === undefined ? (drawn.seconds ?? null) : 0;
  const until = untilDay === undefined ? null : new Date(at.getTime() + untilDay * DAY);
  return { kind: "added", at, seconds, months, until, paymentId: `payment-${place}` };
}

/** Purchases with gifts, pauses and ends between them, in their order. */
const histories = fc
  .array(
    fc
      .tuple(
        fc.integer({ min: 1, max: 40 * DAY }),
        fc.constantFrom("bought", "bought", "bought", "given", "paused", "ended"),
        period,
      )
      .map(([gap, kind, drawn]) => ({ gap, kind, ...drawn })),
    { minLength: 1, maxLength: 7 },
  )
  .map((steps) => {
    let time = START;
    return steps.map(({ gap, kind, ...drawn }, place): adjustments.Adjustment => {
      const at = new Date((time += gap));
      // A pause is over before the next step.
      if (kind === "paused") return { kind, at, seconds: 1 };
      if (kind === "given") return { kind: "added", at, seconds: 5 * 86_400, months: null, until: null };
      return kind === "ended" ? { kind, at } : bought(at, place, drawn);
    });
  });

const shares = fc
  .tuple(fc.bigInt({ min: 1n, max: 1_000_000n }), fc.bigInt({ min: 2n, max: 1_000_000n }))
  .map(([part, rest]): Share => ({ part: part < rest ? part : rest - 1n, rest }));

const scenes = fc.record({
  all: histories,
  place: fc.nat(6),
  later: fc.integer({ min: 1, max: 200 * DAY }),
  share: shares,
});

/** A payment of a history, and what is left of it at a later moment. */
function leftOf({
  all,
  place,
  later,
}: {
  all: readonly adjustments.Adjustment[];
  place: number;
  later: number;
}) {
  const now = new Date((all.at(-1)?.at.getTime() ?? START) + later);
  const paymentId = `payment-${place % all.length}`;
  return { now, paymentId, left: periodLeft(all, paymentId, now) };
}

describe("The time that a refunded part takes", () => {
  test("is at most what is left of its payment, so that the end never moves before now", () => {
    fc.assert(
      fc.property(scenes, ({ share, ...scene }) => {
        const { now, left } = leftOf(scene);
        if (left === undefined) return;
        const end = adjustments.endAfterAdjustments(scene.all);
        const taken = secondsOf(left, share) * 1_000;
        expect(left.from >= now).toBe(true);
        expect(left.from.getTime() + taken).toBeLessThan(left.until.getTime());
        // Something else may last for life.
        expect((end?.getTime() ?? Infinity) - taken).toBeGreaterThan(now.getTime());
      }),
      runs,
    );
  });

  test("is the share in whole seconds, and less than a second short of it", () => {
    fc.assert(
      fc.property(scenes, ({ share, ...scene }) => {
        const { left } = leftOf(scene);
        if (left === undefined) return;
        const taken = BigInt(secondsOf(left, share)) * 1_000n * share.rest;
        const exact = BigInt(left.until.getTime() - left.from.getTime()) * share.part;
        expect(exact >= taken && exact - taken < 1_000n * share.rest).toBe(true);
      }),
      runs,
    );
  });

  test("differs by at most a second between one part and two parts of the same sum at one moment", () => {
    fc.assert(
      fc.property(scenes, fc.bigInt({ min: 1n, max: 1_000_000n }), ({ share, ...scene }, drawn) => {
        const { now, paymentId, left } = leftOf(scene);
        if (left === undefined || share.part < 2n) return;
        const first = (drawn % (share.part - 1n)) + 1n;
        const before = secondsOf(left, { part: first, rest: share.rest });
        const all = [...scene.all, { kind: "taken" as const, at: now, seconds: before, paymentId }];
        const rest = { part: share.part - first, rest: share.rest - first };
        const leftNow = periodLeft(all, paymentId, now);
        const both = before + (leftNow === undefined ? 0 : secondsOf(leftNow, rest));
        const atOnce = secondsOf(left, share);
        expect(both <= atOnce && atOnce - both <= 1).toBe(true);
      }),
      runs,
    );
  });

  test("moves the end by the same time when everything is added up again, and leaves every other payment alone", () => {
    fc.assert(
      fc.property(scenes, ({ share, ...scene }) => {
        const { now, paymentId, left } = leftOf(scene);
        const end = adjustments.endAfterAdjustments(scene.all);
        if (left === undefined || !(end instanceof Date)) return;
        const seconds = secondsOf(left, share);
        const all = [...scene.all, { kind: "taken" as const, at: now, seconds, paymentId }];
        expect(adjustments.endAfterAdjustments(all)).toEqual(new Date(end.getTime() - seconds * 1_000));
        for (const each of scene.all) {
          if (each.kind !== "added" || each.paymentId === undefined || each.paymentId === paymentId) continue;
          const [before, after] = [scene.all, all].map((some) => periodLeft(some, each.paymentId ?? "", now));
          const lengths = [before, after].map((some) => (some ? +some.until - +some.from : 0));
          // A period until a date does not move: a shorter one before it leaves it more.
          expect(lengths[1]).toBeGreaterThanOrEqual(lengths[0] ?? 0);
        }
      }),
      runs,
    );
  });

  test("is nothing of a period that is used up, that has not been bought here, or that lasts for life", () => {
    const at = new Date(START);
    const month = bought(at, 0, { seconds: 30 * 86_400 });
    expect(periodLeft([month], "payment-0", new Date(START + 30 * DAY))).toBeUndefined();
    expect(periodLeft([month], "payment-1", at)).toBeUndefined();
    expect(periodLeft([bought(at, 0, {})], "payment-0", at)).toBeUndefined();
    const forLife = bought(new Date(START + DAY), 1, {});
    expect(periodLeft([forLife, month], "payment-0", forLife.at)).toEqual({
      from: forLife.at,
      until: new Date(START + 30 * DAY),
    });
    const day = { from: at, until: new Date(START + DAY) };
    expect(secondsOf(day, { part: 0n, rest: 0n })).toBe(0);
    expect(secondsOf(day, { part: 3n, rest: 2n })).toBe(86_400);
  });
});
