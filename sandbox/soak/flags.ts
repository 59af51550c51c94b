import { randomInt } from "node:crypto";
import { parseArgs } from "node:util";

export const usage = `npm run soak                              plays ten minutes of sales, faults, kills and jumps of the clock, and checks the end
npm run soak -- --minutes 60 --seed 42    for an hour, with the events of the seed`;

/** @returns undefined for a wrong command line. */
export function readFlags(parameters: readonly string[]): { minutes: number; seed: number } | undefined {
  try {
    const { values } = parseArgs({
      args: [...parameters],
      options: { minutes: { type: "string", default: "10" }, seed: { type: "string" } },
    });
    const [minutes, seed] = [Number(values.minutes), Number(values.seed ?? randomInt(1_000_000))];
    return minutes > 0 && minutes <= 24 * 60 && Number.isSafeInteger(seed) && seed >= 0
      ? { minutes, seed }
      : undefined;
  } catch {
    return undefined;
  }
}
