/** One figure. The names of the fields are fixed: others read them. */
export type Figure = {
  readonly name: string;
  readonly value: number;
  readonly unit: string;
  /** What it is held against, measured in the same run (or the aim, where that is a time). */
  readonly reference: number;
  readonly ratio: number;
  /** What keeps it from being better. */
  readonly bound: string;
  readonly [detail: string]: number | string;
};

export type Bench = {
  /** The names of the figures that it prints. */
  readonly names: readonly string[];
  /** @param wanted whether a figure was asked for: one that takes long of its own may be left out. */
  run(wanted: (name: string) => boolean): Promise<Figure[]>;
};

export const figure = (
  name: string,
  unit: string,
  value: number,
  reference: number,
  bound: string,
  details: Readonly<Record<string, number | string>> = {},
): Figure => ({
  name,
  value: round(value),
  unit,
  reference: round(reference),
  ratio: Math.round((value / reference) * 1000) / 1000,
  bound,
  ...details,
});

const round = (value: number): number => Math.round(value * 10) / 10;
