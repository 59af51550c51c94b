import type { BarSeriesOption, LineSeriesOption } from "echarts/charts";
import type { GridComponentOption, LegendComponentOption, TitleComponentOption } from "echarts/components";
import type { ComposeOption } from "echarts/core";
import type { Texts } from "../../platform/texts/texts.ts";
import { decimalsOf, fiatCurrencies } from "../../platform/values/money.ts";
import type { Currency } from "../../platform/values/money.ts";

/* The parts that all charts share: their size, fonts and themes, the widths of texts, and the frame. */

/** The options of echarts, limited to the components that `render-chart.ts` registers. */
export type ChartOption = ComposeOption<
  BarSeriesOption | LineSeriesOption | GridComponentOption | LegendComponentOption | TitleComponentOption
>;

/** In pixels: the width of a photo on most phones, and a height for twelve lines of text. */
export const WIDTH = 1080;
export const HEIGHT = 960;

/** Shipped with the program, so that a chart looks the same on every host. */
export const FONT = "DejaVu Sans";

/** Font sizes in pixels. A phone shows the picture at a third of its size. */
export const sizes = { title: 44, subtitle: 30, legend: 30, axis: 28 } as const;

/** For drawing only: floats are exact enough for pixels. */
export const toDraw = (minor: bigint, currency: Currency): number =>
  Number(minor) / 10 ** decimalsOf(currency);

/** "1.2K", in the reader's language. */
export const compact = (texts: Texts, value: number): string =>
  new Intl.NumberFormat(texts.locale, { notation: "compact", maximumFractionDigits: 1 }).format(value);

export const themeNames = ["light", "dark"] as const;
export type ThemeName = (typeof themeNames)[number];

export type Theme = {
  readonly background: string;
  readonly text: string;
  readonly muted: string;
  readonly grid: string;
  /** By meaning, so that each value has the same color in every chart. */
  readonly colors: Readonly<Record<"joined" | "renewed" | "left" | "active", string>>;
  readonly stars: Shades;
  /** In the order of the currencies; a further currency begins with the first one again. */
  readonly money: readonly [Shades, ...Shades[]];
};

/** Of the bars of one currency. */
type Shades = { readonly sales: string; readonly donations: string; readonly refunds: string };

/** Telegram's two color schemes. The colors also differ in lightness, for people with red-green blindness. */
export const themes: Readonly<Record<ThemeName, Theme>> = {
  light: {
    background: "#ffffff",
    text: "#17212b",
    muted: "#5b6670",
    grid: "#dfe4e8",
    colors: {
      joined: "#1f9d61",
      renewed: "#8fd3b1",
      left: "#d64545",
      active: "#2678d9",
    },
    stars: { sales: "#f2a60d", donations: "#fbd98a", refunds: "#8f5f00" },
    money: [
      { sales: "#2678d9", donations: "#9cc7f7", refunds: "#123f75" },
      { sales: "#7a4fcf", donations: "#c9b6f2", refunds: "#3f2380" },
    ],
  },
  dark: {
    background: "#17212b",
    text: "#f5f7f8",
    muted: "#a3b1bd",
    grid: "#2f3d4a",
    colors: {
      joined: "#3ecb85",
      renewed: "#a5e3c4",
      left: "#ff6f6f",
      active: "#56a6ff",
    },
    stars: { sales: "#ffbd3e", donations: "#ffe3a8", refunds: "#b07a17" },
    money: [
      { sales: "#56a6ff", donations: "#b5d8ff", refunds: "#2f6cb0" },
      { sales: "#a98aff", donations: "#d9ccff", refunds: "#6b4bb8" },
    ],
  },
};

export function shadesOf({ stars, money }: Theme, currency: Currency): Shades {
  const place = fiatCurrencies.findIndex((one) => one === currency);
  return place === -1 ? stars : (money[place % money.length] ?? money[0]);
}

/*
 * The width of texts in DejaVu Sans, exact enough for the layout of a chart. Without a browser's canvas, echarts assumes a
 * narrower font, and labels overlap.
 */

/** Widths as fractions of the font size, rounded up for each class, from the font's table of widths. */
const classes: readonly (readonly [RegExp, number])[] = [
  // Direction marks are invisible.
  [/[\u{200e}\u{200f}\u{2066}-\u{2069}]/u, 0],
  [/[ilj.,:;'|!()[\]\sI·]/u, 0.4],
  [/[frt"/\\]/u, 0.46],
  [/[mwMW@%–—…★]/u, 0.99],
  [/[\p{Ll}\d$?+=<>#~^-]/u, 0.64],
  // CJK and everything above it.
  [/[\u{2e80}-\u{10ffff}]/u, 1],
];
const OTHERS = 0.78;
const BOLD = 1.12;

/** @param font as CSS writes it: "bold 44px DejaVu Sans". */
export function measureText(text: string, font = "12px"): { readonly width: number } {
  const size = Number(/(\d+(?:\.\d+)?)px/u.exec(font)?.[1] ?? 12);
  const parts = Array.from(text, widthOf).reduce((sum, width) => sum + width, 0);
  return { width: parts * size * (font.includes("bold") ? BOLD : 1) };
}

const widthOf = (letter: string): number => classes.find(([letters]) => letters.test(letter))?.[1] ?? OTHERS;

export type Frame = { readonly title: string; readonly subtitle: string; readonly theme: Theme };

const MARGIN = 40;
const LEGEND_LINE = 52;
const SIGN = { width: 30, height: 22, gap: 24 };

/** The options that all charts share: title, background, font, and a legend at the bottom with the lines that it needs. */
export function frameOf({ title, subtitle, theme }: Frame, legend: readonly string[]): ChartOption {
  return {
    animation: false,
    backgroundColor: theme.background,
    textStyle: { fontFamily: FONT, color: theme.text },
    title: {
      left: MARGIN,
      top: 30,
      itemGap: 16,
      text: title,
      subtext: subtitle,
      textStyle: {
        color: theme.text,
        fontFamily: FONT,
        fontSize: sizes.title,
        fontWeight: "bold",
        width: WIDTH - 2 * MARGIN,
        overflow: "truncate",
      },
      subtextStyle: { color: theme.muted, fontFamily: FONT, fontSize: sizes.subtitle },
    },
    legend: {
      data: legend.map((name) => ({ name })),
      left: MARGIN,
      bottom: 24,
      width: WIDTH - 2 * MARGIN,
      itemWidth: SIGN.width,
      itemHeight: SIGN.height,
      itemGap: SIGN.gap,
      textStyle: { color: theme.text, fontFamily: FONT, fontSize: sizes.legend },
    },
    grid: {
      left: MARGIN,
      right: MARGIN,
      top: 170,
      bottom: 40 + LEGEND_LINE * linesFor(legend),
      outerBoundsMode: "same",
      outerBoundsContain: "axisLabel",
    },
  };
}

/** The number of lines of a legend, which echarts fills one name after the other. */
function linesFor(names: readonly string[]): number {
  let [lines, left] = [names.length === 0 ? 0 : 1, WIDTH - 2 * MARGIN];
  for (const name of names) {
    const width = SIGN.width + SIGN.gap + measureText(name, `${sizes.legend}px`).width;
    if (width > left) [lines, left] = [lines + 1, WIDTH - 2 * MARGIN];
    left -= width;
  }
  return lines;
}

/** Emoji with their joiners and modifiers. */
const pictures =
  /\p{Extended_Pictographic}|\p{Emoji_Modifier}|\p{Regional_Indicator}|\u{fe0f}|\u{200d}|\u{20e3}/gu;

/** Removes emoji: the font does not have them, and draws empty boxes. */
export function drawable(text: string): string {
  // The font has this star.
  const parts = text.split("⭐").map((part) => part.replaceAll(pictures, ""));
  return parts.join("★").replaceAll(/\s+/gu, " ").trim();
}
