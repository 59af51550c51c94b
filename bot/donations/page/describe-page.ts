import { describeMoney } from "../../platform/texts/describe-money.ts";
import { Html } from "../../platform/texts/texts.ts";
import type { Texts, Translations } from "../../platform/texts/texts.ts";
import type { Language } from "../../platform/texts/languages.ts";
import type { Goal, DonationPage } from "./find-page.ts";

/** The page's text in the reader's language: the translation, else the owner's text (both plain text), else the default. */
export const textFor = (texts: Texts, { translations, text }: DonationPage): string | Html =>
  translations.get(texts.language) ?? text ?? new Html(texts.html("donation-default-text"));

/** The name of a language in that language. */
export const nativeName = (translations: Translations, language: Language): string =>
  translations.for(language).plain("language-own-name");

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
