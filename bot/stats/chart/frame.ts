import { FONT, sizes, WIDTH, measureText } from "./chart.ts";
import type { ChartOption, Theme } from "./chart.ts";

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
