import { Resvg } from "@resvg/resvg-js";
import { expect, test } from "vitest";
import { FONT, measureText, drawable, frameOf, themes } from "./chart.ts";
import { fontFiles } from "./render-chart.ts";

/** The width of the drawn text. */
function drawnWidth(text: string, weight: "normal" | "bold"): number {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="2000" height="100"><text x="10" y="60" font-size="30"
    font-weight="${weight}" font-family="${FONT}" xml:space="preserve">${text}</text></svg>`;
  const box = new Resvg(svg, {
    font: { loadSystemFonts: false, fontFiles, defaultFontFamily: FONT },
  }).getBBox();
  return box?.width ?? 0;
}

test.each([
  ["Sales ★ 25,239", "normal"],
  ["Refunds $1,261.75", "normal"],
  ["Nov 24", "normal"],
  ["Millionenwimmer ILLIill", "normal"],
  ["Доход за месяц", "normal"],
  ["Tea &amp; Talk: sales by tier", "bold"],
] as const)("%j is measured no narrower than it is drawn, and not much wider", (text, weight) => {
  const measured = measureText(text.replace("&amp;", "&"), `${weight} 30px ${FONT}`).width;
  const drawn = drawnWidth(text, weight);
  expect(measured).toBeGreaterThanOrEqual(drawn);
  expect(measured).toBeLessThan(drawn * 1.4);
});

const bottomFor = (names: readonly string[]): unknown => {
  const { grid } = frameOf({ title: "T", subtitle: "S", theme: themes.light }, names);
  return Array.isArray(grid) ? undefined : grid?.bottom;
};

test("frameOf leaves less space for the chart below a longer legend", () => {
  const long = "Donations $1,234,567.00";
  expect(bottomFor([])).toBe(40);
  expect(bottomFor(["New 1", "Renewed 2", "Gone 3"])).toBe(92);
  expect(bottomFor([long, long, long, long])).toBe(144);
});

test.each([
  ["⭐ 250", "★ 250"],
  ["Tea ☕️ & Talk 👩‍🚀🇩🇪", "Tea & Talk"],
  ["🥇", ""],
  ["Plan #1 (Żółw)", "Plan #1 (Żółw)"],
])("%j is drawn as %j", (text, drawn) => {
  expect(drawable(text)).toBe(drawn);
});
