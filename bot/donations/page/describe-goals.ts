import { describeMoney } from "../../platform/texts/describe-money.ts";
import type { Texts } from "../../platform/texts/texts.ts";
import type { Goal } from "./find-page.ts";

const CELLS = 10n;

/** "▓▓▓▓░░░░░░"; full only if the goal is reached. */
export function goalBar({ target, received }: Goal): string {
  const full = (received.minor * CELLS) / target.minor;
  const cells = Number(full > CELLS ? CELLS : full);
  return "▓".repeat(cells) + "░".repeat(Number(CELLS) - cells);
}

/** Rounded down, so that 100 means reached. May be above 100. */
export const percentOf = ({ target, received }: Goal): number =>
  Number((received.minor * 100n) / target.minor);

/** One line for each goal: HTML. */
export const describeGoals = (texts: Texts, goals: readonly Goal[]): string =>
  goals
    .map((goal) =>
      texts.html("donation-goal", {
        bar: goalBar(goal),
        percent: texts.percent(percentOf(goal) / 100),
        given: describeMoney(texts, goal.received),
        goal: describeMoney(texts, goal.target),
      }),
    )
    .join("\n");
