import { parseArgs } from "node:util";
import { scenarios } from "./scenarios.ts";
import type { Scenario } from "./scenarios.ts";

export type DrillFlags = {
  readonly scenarios: readonly Scenario[];
  /** People come for at least this long in each scenario. */
  readonly seconds: number;
  /** Visits a second. */
  readonly rate: number;
  readonly mode: "polling" | "webhook";
};

export const usage = `npm run drill                                   breaks everything once, and shows what people noticed
npm run drill -- --only kill-primary,freeze-5   some of: ${scenarios.map(({ name }) => name).join(", ")}
npm run drill -- --seconds 60                   sells for a minute in each (default 20)
npm run drill -- --rate 10                      sells 10 times a second (default 4)
npm run drill -- --mode webhook                 Telegram calls the program (default polling: the program asks)`;

/** @returns undefined for a wrong command line. */
export function readFlags(parameters: readonly string[]): DrillFlags | undefined {
  try {
    const { values } = parseArgs({
      args: [...parameters],
      options: {
        only: { type: "string" },
        seconds: { type: "string", default: "20" },
        rate: { type: "string", default: "4" },
        mode: { type: "string", default: "polling" },
      },
    });
    const names = values.only?.split(",") ?? scenarios.map(({ name }) => name);
    const chosen = scenarios.filter(({ name }) => names.includes(name));
    const [seconds, rate, mode] = [Number(values.seconds), Number(values.rate), values.mode];
    if (chosen.length !== new Set(names).size || (mode !== "polling" && mode !== "webhook")) return undefined;
    return seconds > 0 && seconds <= 3_600 && rate > 0 && rate <= 100
      ? { scenarios: chosen, seconds, rate, mode }
      : undefined;
  } catch {
    return undefined;
  }
}
