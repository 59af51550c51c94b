import { describe, expect, test } from "vitest";
import { loadTranslations } from "../../platform/texts/texts.ts";
import { lastDays } from "../read/range.ts";
import type { Statistics } from "../read/statistics.ts";
import { buildChart } from "./build-chart.ts";
import { HEIGHT, WIDTH, themes } from "./chart.ts";
import { renderChart } from "./render-chart.ts";

const texts = loadTranslations().for("en");
const calendar = lastDays(new Date("2026-11-24T12:00:00Z"), 7, "America/New_York");
const none = calendar.days.map(() => 0n);
const on = (day: number, minor: bigint): bigint[] =>
  none.map((zero, index) => (index === day ? minor : zero));

const chart = (statistics: Statistics, changes: { title?: string; theme?: "light" | "dark" } = {}) =>
  buildChart(texts, { title: "Tea & Talk ☕", theme: "light", calendar, statistics, ...changes });

/** The name, the axis and the values of each series. */
function structureOf(option: ReturnType<typeof buildChart>) {
  const list = <One>(part: One | One[] | undefined): One[] =>
    part === undefined ? [] : Array.isArray(part) ? part : [part];
  const [title] = list(option.title);
  return {
    title: [title?.text, title?.subtext],
    legend: list(option.legend).flatMap(({ data }) => data ?? []),
    xAxes: list(option.xAxis),
    yAxes: list(option.yAxis),
    series: list(option.series),
  };
}

const money: Statistics = {
  view: "revenue",
  revenue: [
    { currency: "XTR", sales: on(1, 500n), donations: on(2, 50n), refunds: on(3, 250n), net: "0" },
    { currency: "USD", sales: on(1, 999n), donations: none, refunds: none, net: "0" },
  ],
};

describe("The chart of revenue", () => {
  const { series, legend, xAxes, yAxes, title } = structureOf(chart(money));

  test("has a series for each kind of revenue in each currency, with its sum in the legend", () => {
    expect(series.map(({ name }) => name)).toEqual([
      "Sales ★ 500",
      "Donations ★ 50",
      "Refunds ★ 250",
      "Sales $9.99",
    ]);
    expect(legend).toEqual(series.map(({ name }) => ({ name })));
  });

  test("has a separate axis and stack for Stars and for dollars", () => {
    expect(yAxes.map(({ position }) => position)).toEqual(["left", "right"]);
    expect(series.map((one) => "yAxisIndex" in one && one.yAxisIndex)).toEqual([0, 0, 0, 1]);
    expect(series.map((one) => "stack" in one && one.stack)).toEqual(["0 XTR", "0 XTR", "0 XTR", "1 USD"]);
  });

  test("has dollars and euros side by side on the second axis, in colors of their own", () => {
    const euros = { currency: "EUR" as const, sales: on(1, 899n), donations: none, refunds: none, net: "0" };
    const three = structureOf(chart({ ...money, revenue: [...money.revenue, euros] }));
    const added = three.series.slice(-2);
    expect(three.yAxes).toHaveLength(2);
    expect(added.map(({ name }) => name)).toEqual(["Sales $9.99", "Sales €8.99"]);
    expect(added.map((one) => "stack" in one && one.stack)).toEqual(["1 USD", "1 EUR"]);
    const colors = three.series.map((one) => "itemStyle" in one && one.itemStyle?.color);
    expect(new Set(colors).size).toBe(three.series.length);
  });

  test("shows refunds below zero, and dollars instead of cents", () => {
    expect(series.map(({ data }) => data)).toEqual([
      [0, 500, 0, 0, 0, 0, 0],
      [0, 0, 50, 0, 0, 0, 0],
      [-0, -0, -0, -250, -0, -0, -0],
      [0, 9.99, 0, 0, 0, 0, 0],
    ]);
  });

  test("names the channel, the days and the time zone", () => {
    expect(title).toEqual(["Tea & Talk: money", "Nov 18 – Nov 24 · America/New York"]);
    expect(xAxes[0]).toMatchObject({ type: "category", data: expect.arrayContaining(["Nov 18", "Nov 24"]) });
  });

  test("has an axis without any revenue", () => {
    const empty = structureOf(chart({ view: "revenue", revenue: [] }));
    expect([empty.yAxes.length, empty.series, empty.legend]).toEqual([1, [], []]);
  });
});

test("The chart of members stacks joined and renewed, hangs left below zero, and draws active as a line", () => {
  const days = (count: number): number[] => calendar.days.map(() => count);
  const option = chart({
    view: "members",
    members: { joined: days(2), renewed: days(3), left: days(1), active: [10, 11, 12, 13, 14, 15, 16] },
  });
  const { series, yAxes } = structureOf(option);
  expect(series.map(({ name, type }) => [name, type])).toEqual([
    ["New 14", "bar"],
    ["Renewed 21", "bar"],
    ["Gone 7", "bar"],
    ["Subscribed 16", "line"],
  ]);
  expect(series[2]?.data).toEqual(days(-1));
  expect(yAxes).toHaveLength(2);
});

test("The chart of orders stacks unpaid orders on paid ones", () => {
  const { series, yAxes } = structureOf(
    chart({ view: "offers", offers: { made: [4, 0, 0, 0, 0, 0, 1], paid: [1, 0, 0, 0, 0, 0, 1] } }),
  );
  expect(series.map(({ name, data }) => [name, data])).toEqual([
    ["Paid 2", [1, 0, 0, 0, 0, 0, 1]],
    ["Not paid 3", [3, 0, 0, 0, 0, 0, 0]],
  ]);
  expect(yAxes).toHaveLength(1);
});

describe("The chart of tiers", () => {
  const share = { kind: "named" as const, channelTitle: "Tea & Talk", payments: 1 };
  const many = Array.from({ length: 9 }, (_, index) => ({
    ...share,
    name: `Tier ${index} 🥇`,
    amounts: [
      { minor: 100n, currency: "XTR" as const },
      ...(index === 0 ? [{ minor: 999n, currency: "USD" as const }] : []),
    ],
  }));

  test("has a bar for each of the eight largest, an axis for each currency, and the sums of all", () => {
    const { series, xAxes, yAxes } = structureOf(chart({ view: "tiers", breakdown: many, isOfAll: false }));
    expect(yAxes[0]).toMatchObject({ type: "category", inverse: true });
    expect(yAxes[0]).toHaveProperty(
      "data",
      Array.from({ length: 8 }, (_, index) => `Tier ${index}`),
    );
    expect(xAxes).toHaveLength(2);
    expect(series.map(({ name }) => name)).toEqual(["Sales ★ 900", "Sales $9.99"]);
    expect(series.map((one) => "xAxisIndex" in one && one.xAxisIndex)).toEqual([0, 1]);
  });

  test("names the channel of a tier in the chart of several channels", () => {
    const { yAxes } = structureOf(chart({ view: "tiers", breakdown: many.slice(0, 1), isOfAll: true }));
    expect(yAxes[0]).toHaveProperty("data", ["Tier 0 · Tea & Talk"]);
  });
});

describe("The rendered chart", () => {
  const size = (png: Uint8Array): number[] => {
    const header = Buffer.from(png);
    return [header.readUInt32BE(16), header.readUInt32BE(20)];
  };

  test("returns a PNG of the declared size that is not blank", async () => {
    const png = await renderChart(chart(money));
    expect(Buffer.from(png).toString("latin1", 1, 4)).toBe("PNG");
    expect(size(png)).toEqual([WIDTH, HEIGHT]);
    expect(WIDTH).toBeLessThanOrEqual(1280);
    // A blank picture of this size has about five thousand bytes.
    expect(png.length).toBeGreaterThan(20_000);
  });

  test("returns another picture for the dark theme", async () => {
    const [light, dark] = await Promise.all([
      renderChart(chart(money)),
      renderChart(chart(money, { theme: "dark" })),
    ]);
    expect(chart(money, { theme: "dark" })["backgroundColor"]).toBe(themes.dark.background);
    expect(Buffer.compare(light, dark)).not.toBe(0);
  });

  test("draws any title", async () => {
    const title = `<b>&"' {a|b} \u{1F600} 渋谷 `;
    expect(size(await renderChart(chart(money, { title })))).toEqual([WIDTH, HEIGHT]);
  });
});
