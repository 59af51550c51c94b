import { jobDefinitions } from "../bot/job-definitions.ts";
import type { JobDefinition } from "../bot/platform/jobs/jobs.ts";
import { benchResult, benchSize } from "./bench.ts";
import type { Bench } from "./bench.ts";
import { makeDue } from "./support/due-work.ts";
import { median } from "./support/filled-databases.ts";
import { withFilledPlatforms } from "./support/filled-platform.ts";
import type { FilledPlatform } from "./support/filled-platform.ts";

/** BENCH_SUBSCRIPTIONS, such as "2000 20000", makes smaller databases in less time. */
const [FEW = benchSize(100_000, 1_000), MANY = benchSize(1_000_000, 2_000)] = (
  process.env["BENCH_SUBSCRIPTIONS"] ?? ""
)
  .split(" ")
  .filter((text) => text !== "")
  .map(Number);

const ROUNDS = benchSize(5, 1);
/** Shorter times are those of a commit and of the noise of the machine. */
const SHORTEST_MS = 10;

/** One waits for a provider. The others read every row on purpose, at night: a backup, and the comparison of the ledger's sums. */
const OTHER_COST = new Set(["checkout.refresh-coins", "backup.write", "ledger.verify-sums"]);

type Growth = { readonly name: string; readonly few: number; readonly many: number; readonly ratio: number };

/**
 * `growth`: the scheduled task whose time grows most from a hundred thousand to a million subscriptions, with the same number of rows
 * due. The standard error gets all tasks.
 */
export const growthBench: Bench = {
  names: ["growth"],
  onlyWhenNamed: true,
  run: () =>
    withFilledPlatforms([FEW, MANY], async ([few, many]) => {
      if (few === undefined || many === undefined) return [];
      const tasks: Growth[] = [];
      for (const task of jobDefinitions(few.bot, few.platform.config)) {
        if (task.schedule === undefined || OTHER_COST.has(task.name)) continue;
        const growth = await measure(task, few, many);
        console.error(describe(growth));
        tasks.push(growth);
      }
      const [worst, ...others] = tasks.toSorted((left, right) => right.ratio - left.ratio);
      if (worst === undefined) return [];
      const bound = `${[worst, ...others.slice(0, 4)].map(describe).join(", ")} (milliseconds)`;
      return [benchResult("growth", "times", worst.ratio, 1.5, bound, { tasks: tasks.length })];
    }),
};

const describe = ({ name, few, many, ratio }: Growth): string =>
  `${name} ${few.toFixed(1)} → ${many.toFixed(1)}, ${ratio.toFixed(2)} times`;

async function measure(task: JobDefinition, few: FilledPlatform, many: FilledPlatform): Promise<Growth> {
  const times = { few: [] as number[], many: [] as number[] };
  // The first round also does what the fill left due. Alternating rounds spread a drift of the machine's speed over both.
  for (let round = -1; round < ROUNDS; round++) {
    const [fewMs, manyMs] = [await time(task, few), await time(task, many)];
    if (round < 0) continue;
    times.few.push(fewMs);
    times.many.push(manyMs);
  }
  const [fewMs, manyMs] = [median(times.few), median(times.many)];
  const ratio = Math.max(manyMs, SHORTEST_MS) / Math.max(fewMs, SHORTEST_MS);
  return { name: task.name, few: fewMs, many: manyMs, ratio };
}

async function time(task: JobDefinition, { platform }: FilledPlatform): Promise<number> {
  await makeDue(platform.database.pool, task.name);
  const began = performance.now();
  await task.run({}, platform, { number: 1, isLast: false });
  return performance.now() - began;
}
