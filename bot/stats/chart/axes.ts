/** The smallest and the largest value on an axis. */
export type Extent = { readonly min: number; readonly max: number };
export type Scale = { readonly min: number; readonly max: number; readonly interval: number };

/** The most lines on each side of zero: more are illegible on a phone. */
const LINES = 4;

/**
 * Scales with round numbers for two axes of one chart. Their zeros are at the same height, so that bars of both axes start
 * from one line.
 */
export function alignAxes(extents: readonly Extent[]): Scale[] {
  const intervals = extents.map(({ min, max }) => roundUp(Math.max(max, -min) / LINES));
  const most = (of: (extent: Extent) => number): number =>
    Math.max(0, ...extents.map((extent, index) => Math.ceil(of(extent) / (intervals[index] ?? 1))));
  const [above, below] = [
    Math.max(
      1,
      most(({ max }) => max),
    ),
    most(({ min }) => -min),
  ];
  // Never -0, which the chart would print.
  return intervals.map((interval) => ({
    min: below === 0 ? 0 : -below * interval,
    max: above * interval,
    interval,
  }));
}

/** The next of 1, 2, 5, 10, 20…; never below 1, because the values are whole numbers. */
function roundUp(value: number): number {
  if (value <= 1) return 1;
  const power = 10 ** Math.floor(Math.log10(value));
  return (([1, 2, 5] as const).find((step) => step * power >= value) ?? 10) * power;
}

/** The extent of stacked series. */
export function extentOf(stacks: readonly (readonly (readonly number[])[])[]): Extent {
  let [min, max] = [0, 0];
  for (const stack of stacks) {
    for (let index = 0; index < (stack[0]?.length ?? 0); index += 1) {
      const values = stack.map((series) => series[index] ?? 0);
      const sum = (sign: 1 | -1): number =>
        values.reduce((total, value) => (value * sign > 0 ? total + value : total), 0);
      max = Math.max(max, sum(1));
      min = Math.min(min, sum(-1));
    }
  }
  return { min, max };
}
