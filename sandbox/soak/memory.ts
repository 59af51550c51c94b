import type { Fleet } from "./fleet.ts";
import { PROCESS_ROLES } from "./plan.ts";
import type { Check } from "./checks.ts";

export type MemoryWatch = {
  /** Ends the watch. */
  finish(): Check;
  /** "web 1: 150 → 155 MB" for each process that ran throughout. */
  describe(): readonly string[];
};

// A sample collects all garbage: without that, a process that allocates little keeps garbage for longer than a run.
const SAMPLE_MS = 20_000;
// A process fills its caches in the first quarter. Later growth of this size within minutes is a leak.
const MOST_GROWTH = 1.15;
const MOST_MEGABYTES = 25;

// Eight samples have quarters to compare. In a run below eight minutes, the caches fill until its end, and nothing is judged.
const FEWEST_SAMPLES = 8;
const FEWEST_JUDGED = (8 * 60_000) / SAMPLE_MS;

type Sample = { readonly pid: number; readonly megabytes: number };

/** Compares the memory of the processes that were not killed in the second and the last quarter of a run. */
export function watchMemory(fleet: Fleet): MemoryWatch {
  const { processes } = fleet;
  const samples = processes.map((): Sample[] => []);
  const sample = async (): Promise<void> => {
    for (const [place, megabytes] of await fleet.readMemory())
      samples[place]?.push({ pid: processes[place]?.pid ?? 0, megabytes });
  };
  const timer = setInterval(() => void sample().catch(() => undefined), SAMPLE_MS);
  const growths = (fewest: number): { name: string; before: number; after: number }[] =>
    samples.flatMap((all, place) => {
      const [first] = all;
      if (first === undefined || all.length < fewest || all.some(({ pid }) => pid !== first.pid)) return [];
      const quarter = Math.floor(all.length / 4);
      const name = `${PROCESS_ROLES[place] ?? ""} ${place % 2 === 0 ? 1 : 2}`;
      return [{ name, before: median(all.slice(quarter, 2 * quarter)), after: median(all.slice(-quarter)) }];
    });
  return {
    finish() {
      clearInterval(timer);
      const broken = growths(FEWEST_JUDGED).filter(
        ({ before, after }) => after > before * MOST_GROWTH && after - before > MOST_MEGABYTES,
      );
      return {
        rule: "no process grows",
        broken: broken.map(({ name, before, after }) => `${name}: ${before} → ${after} MB`),
      };
    },
    describe: () =>
      growths(FEWEST_SAMPLES).map(({ name, before, after }) => `${name}: ${before} → ${after} MB`),
  };
}

function median(samples: readonly Sample[]): number {
  const sorted = samples.map(({ megabytes }) => megabytes).toSorted((one, other) => one - other);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}
