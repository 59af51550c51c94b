import { describeMoney } from "../../payments/index.ts";
import type { Texts } from "../../platform/texts/texts.ts";
import type { Goal } from "./find-page.ts";

const CELLS = 10n;

/** "▓▓▓▓░░░░░░": full only when the goal is reached. Pure. */
export function progressBar({ sum, given }: Goal): string {
  const full = (given.minor * CELLS) / sum.minor;
  const cells = Number(full > CELLS ? CELLS : full);
  return "▓".repeat(cells) + "░".repeat(Number(CELLS) - cells);
}

/** Rounded down, so that 100 means reached; more than that where more came. */
export const percentOf = ({ sum, given }: Goal): number => Number((given.minor * 100n) / sum.minor);

/** A line for each goal: HTML, empty where there is none. */
export const describeGoals = (texts: Texts, goals: readonly Goal[]): string =>
  goals
    .map((goal) =>
      texts.html("donation-goal", {
        bar: progressBar(goal),
        percent: texts.percent(percentOf(goal) / 100),
        given: describeMoney(texts, goal.given),
        goal: describeMoney(texts, goal.sum),
      }),
    )
    .join("\n");
