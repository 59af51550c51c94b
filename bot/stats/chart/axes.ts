/** What an axis has to show. */
export type Extent = { readonly min: number; readonly max: number };
export type Scale = { readonly min: number; readonly max: number; readonly interval: number };

/** Lines on each side of zero, at most: more cannot be read on a phone. */
const LINES = 4;

/**
 * Scales of round numbers for axes that stand side by side: their zeros are at one height, so that a bar of one and a bar of
 * the other go up or down from the same line.
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
  // Never -0: it would be written as such.
  return intervals.map((interval) => ({
    min: below === 0 ? 0 : -below * interval,
    max: above * interval,
    interval,
  }));
}

/** The next of 1, 2, 5, 10, 20… : what is counted here are whole things. */
function roundUp(value: number): number {
  if (value <= 1) return 1;
  const power = 10 ** Math.floor(Math.log10(value));
  return (([1, 2, 5] as const).find((step) => step * power >= value) ?? 10) * power;
}

/** Of series that stand on each other: what they reach together, up and down. */
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
