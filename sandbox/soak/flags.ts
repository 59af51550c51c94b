import { randomInt } from "node:crypto";
import { parseArgs } from "node:util";

export const usage = `npm run soak                              plays ten minutes of sales, faults, kills and jumps of the clock, and checks the end
npm run soak -- --minutes 60 --seed 42    for an hour, with the events of the seed
npm run soak -- --storm                   60 people buy once while every method of Telegram fails 12 times of 100 and processes are
                                          killed; nobody may have to do anything twice
npm run soak -- --log soak.log            writes the log of all processes to a file`;

export type SoakFlags = {
  readonly minutes: number;
  readonly seed: number;
  readonly storm: boolean;
  readonly log?: string;
};

/** @returns undefined for a wrong command line. */
export function readFlags(parameters: readonly string[]): SoakFlags | undefined {
  try {
    const { values } = parseArgs({
      args: [...parameters],
      options: {
        minutes: { type: "string" },
        seed: { type: "string" },
        storm: { type: "boolean", default: false },
        log: { type: "string" },
      },
    });
    const { storm, log } = values;
    const minutes = Number(values.minutes ?? (storm ? 2 : 10));
    const seed = Number(values.seed ?? randomInt(1_000_000));
    return minutes > 0 && minutes <= 24 * 60 && Number.isSafeInteger(seed) && seed >= 0
      ? { minutes, seed, storm, ...(log === undefined ? {} : { log }) }
      : undefined;
  } catch {
    return undefined;
  }
}
