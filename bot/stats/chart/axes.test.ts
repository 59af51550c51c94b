import * as fc from "fast-check";
import { expect, test } from "vitest";
import { alignAxes, extentOf } from "./days-chart.ts";

test("alignAxes ends an axis at a round number above the largest value, in few steps", () => {
  expect(alignAxes([{ min: 0, max: 0 }])).toEqual([{ min: 0, max: 1, interval: 1 }]);
  expect(alignAxes([{ min: 0, max: 3 }])).toEqual([{ min: 0, max: 3, interval: 1 }]);
  expect(alignAxes([{ min: 0, max: 1_234 }])).toEqual([{ min: 0, max: 1_500, interval: 500 }]);
});

test("alignAxes puts the zeros of two axes at the same height, and each axis contains its values", () => {
  const number = fc.nat(1_000_000_000).map((cents) => cents / 100);
  const extent = fc.record({ min: number.map((value) => -value), max: number });
  fc.assert(
    fc.property(extent, extent, (one, other) => {
      const scales = alignAxes([one, other]);
      const zeros = scales.map(({ min, max }) => -min / (max - min));
      expect(zeros[0]).toBeCloseTo(zeros[1] ?? -1, 10);
      for (const [index, { min, max }] of [one, other].entries()) {
        expect(scales[index]?.max).toBeGreaterThanOrEqual(max);
        expect(scales[index]?.min).toBeLessThanOrEqual(min);
      }
      for (const { min, max, interval } of scales) expect((max - min) / interval).toBeLessThanOrEqual(9);
    }),
  );
});

test("extentOf adds stacked values, positive and negative ones apart", () => {
  expect(
    extentOf([
      [
        [1, 5],
        [2, 2],
        [-3, -1],
      ],
      [[6, 0]],
    ]),
  ).toEqual({ min: -3, max: 7 });
});
