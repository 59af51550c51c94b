/** BENCH_SIZE=smoke shows in seconds that a bench works. The numbers of its result then mean nothing. */
export const benchSize = (full: number, smoke: number): number =>
  process.env["BENCH_SIZE"] === "smoke" ? smoke : full;

/** One result. `npm run bench -- --json` prints it, so the names of its fields are an interface. */
export type BenchResult = {
  readonly name: string;
  readonly value: number;
  readonly unit: string;
  /** The value to compare with: measured in the same run, or a fixed target. */
  readonly reference: number;
  readonly ratio: number;
  /** The bottleneck. */
  readonly bound: string;
  readonly [detail: string]: number | string;
};

export type Bench = {
  /** The names of the results. */
  readonly names: readonly string[];
  /** Whether the bench takes so long that a run of all leaves it out. */
  readonly onlyWhenNamed?: boolean;
  /** @param isWanted tells which results to measure; a bench may measure all if that takes no longer. */
  run(isWanted: (name: string) => boolean): Promise<BenchResult[]>;
};

export const benchResult = (
  name: string,
  unit: string,
  value: number,
  reference: number,
  bound: string,
  details: Readonly<Record<string, number | string>> = {},
): BenchResult => ({
  name,
  value: round(value),
  unit,
  reference: round(reference),
  ratio: Math.round((value / reference) * 1000) / 1000,
  bound,
  ...details,
});

const round = (value: number): number => Math.round(value * 10) / 10;
