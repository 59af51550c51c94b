import { InlineKeyboard } from "grammy";
import { buttonData } from "../../platform/chat/buttons.ts";
import type { Texts } from "../../platform/texts/texts.ts";
import type { ThemeName } from "../chart/theme.ts";
import { periods, views } from "../read/statistics.ts";
import type { StatsPeriod, View } from "../read/statistics.ts";

export const STATS = "stats";
export const STATS_CSV = "stats-csv";
/** Shows the channels; their buttons carry `STATS`. */
export const STATS_OF = "stats-of";

/** As in callback data. */
export type StatsSelection = {
  /** A channel's id, or `ALL`. */
  readonly of: string;
  readonly view: View;
  readonly period: StatsPeriod;
  readonly theme: ThemeName;
};

/** @param hasOthers whether the reader can select other channels. */
export function statsButtons(texts: Texts, shown: StatsSelection, hasOthers: boolean): InlineKeyboard {
  const keyboard = new InlineKeyboard();
  const choice = (label: string, change: Partial<StatsSelection>): void => {
    const isChosen = Object.entries(change).every(
      ([name, value]) => shown[name as keyof StatsSelection] === value,
    );
    const text = isChosen ? texts.plain("stats-chosen", { label }) : label;
    keyboard.text(text, dataOf({ ...shown, ...change }));
  };
  for (const period of periods) choice(texts.plain("stats-days", { days: Number(period) }), { period });
  keyboard.row();
  for (const [index, view] of views.entries()) {
    choice(texts.plain(`stats-view-${view}`), { view });
    if (index === 2) keyboard.row();
  }
  const theme = shown.theme === "light" ? "dark" : "light";
  keyboard
    .row()
    .text(texts.plain(`stats-${theme}`), dataOf({ ...shown, theme }))
    .text(texts.plain("stats-csv"), buttonData(STATS_CSV, shown.of, shown.view, shown.period));
  if (hasOthers)
    keyboard
      .row()
      .text(texts.plain("stats-others"), buttonData(STATS_OF, shown.view, shown.period, shown.theme));
  return keyboard;
}

export function chooseScope(
  texts: Texts,
  scopes: readonly { readonly of: string; readonly title: string | null }[],
  shown: Omit<StatsSelection, "of">,
): InlineKeyboard {
  const keyboard = new InlineKeyboard();
  for (const { of, title } of scopes)
    keyboard.text(title ?? texts.plain("stats-all"), dataOf({ ...shown, of })).row();
  return keyboard;
}

const dataOf = ({ of, view, period, theme }: StatsSelection): string =>
  buttonData(STATS, of, view, period, theme);
