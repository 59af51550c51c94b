import { expect, test } from "vitest";
import { drawable, frameOf } from "./frame.ts";
import { themes } from "./chart.ts";

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
