import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { parse } from "yaml";
import { z } from "zod";
import { readMetricDefinitions } from "../docs/write-metrics.ts";
import type { MetricDefinition } from "../docs/write-metrics.ts";
import { parseMetrics } from "./support/parse-metrics.ts";
import { readPromQuery } from "./support/promql.ts";
import { buyWithStars, createWorld, openStore } from "./support/world.ts";
import type { World } from "./support/world.ts";

const folder = join(import.meta.dirname, "../docs/deploy");
const read = (name: string): Promise<string> => readFile(join(folder, name), "utf8");

const duration = z.string().regex(/^\d+[smhd]$/);
const rules = z.strictObject({
  groups: z.array(
    z.strictObject({
      name: z.string(),
      rules: z.array(
        z.strictObject({
          alert: z.string().regex(/^PayGatePrime[A-Z][A-Za-z]+$/),
          expr: z.string(),
          for: duration.optional(),
          labels: z.strictObject({ severity: z.enum(["critical", "warning"]) }),
          annotations: z.strictObject({
            // Sentences that begin with their subject, and what to do.
            summary: z.string().regex(/\.$/),
            description: z.string().regex(/\.$/),
          }),
        }),
      ),
    }),
  ),
});

const place = z.object({ x: z.int().min(0), y: z.int().min(0), w: z.int().min(1), h: z.int().min(1) });
const panel = z.looseObject({
  id: z.int(),
  type: z.enum(["row", "stat", "timeseries"]),
  title: z.string(),
  gridPos: place,
  targets: z
    .array(z.looseObject({ refId: z.string(), expr: z.string(), legendFormat: z.string() }))
    .default([]),
});
const dashboard = z.looseObject({
  uid: z.string(),
  title: z.string(),
  schemaVersion: z.int(),
  templating: z.object({ list: z.array(z.looseObject({ name: z.string(), type: z.string() })) }),
  panels: z.array(panel),
});

const readRules = async () =>
  rules.parse(parse(await read("alerts.yml"))).groups.flatMap((group) => group.rules);
const readDashboard = async () => dashboard.parse(JSON.parse(await read("dashboard.json")));

/** The expressions of both files. Grafana replaces its variable by a range. */
async function readExpressions(): Promise<string[]> {
  const { panels } = await readDashboard();
  return [
    ...(await readRules()).map(({ expr }) => expr),
    ...panels.flatMap(({ targets }) => targets.map(({ expr }) => expr.replaceAll("$__rate_interval", "1m"))),
  ];
}

describe("The alerts and the dashboard", () => {
  let world: World;
  /** Every name that the scrape after a sale describes, with the names of a histogram's parts. */
  let scraped: ReadonlySet<string>;
  let definitions: ReadonlyMap<string, MetricDefinition>;
  beforeAll(async () => {
    world = await createWorld({ environment: { METRICS_PORT: "0" } });
    await openStore(world);
    await buyWithStars(world, world.alice);
    const answer = await fetch(`http://127.0.0.1:${world.program.metricsPort}/metrics`);
    const names = [...parseMetrics(await answer.text()).values()].flatMap(({ name, type }) =>
      type === "histogram" ? [name, `${name}_bucket`, `${name}_sum`, `${name}_count`] : [name],
    );
    // Prometheus itself records `up`.
    scraped = new Set([...names, "up"]);
    definitions = new Map((await readMetricDefinitions()).map((definition) => [definition.name, definition]));
  });
  afterAll(() => world[Symbol.asyncDispose]());

  const definitionOf = (metric: string): MetricDefinition | undefined =>
    definitions.get(metric) ?? definitions.get(metric.replace(/_(?:bucket|sum|count)$/, ""));

  test("name only metrics that a running program has", async () => {
    const named = (await readExpressions()).flatMap((expression) =>
      readPromQuery(expression).selectors.map(({ metric }) => metric),
    );
    expect(new Set(named).size).toBeGreaterThan(25);
    expect(named.filter((metric) => !scraped.has(metric))).toEqual([]);
  });

  test("name only labels of these metrics, with values that the program gives them", async () => {
    const wrong: string[] = [];
    for (const expression of await readExpressions()) {
      const { selectors, grouping } = readPromQuery(expression);
      const known = selectors
        .map(({ metric }) => definitionOf(metric))
        .filter((found) => found !== undefined);
      const labels = new Set(known.flatMap((found) => found.labels).concat("le", "instance", "job"));
      wrong.push(...grouping.filter((label) => !labels.has(label)).map((label) => `${expression}: ${label}`));
      for (const { metric, matchers } of selectors)
        for (const [label, , value] of matchers) {
          const definition = definitionOf(metric);
          if (definition === undefined) continue;
          if (!definition.labels.includes(label)) wrong.push(`${metric}: ${label}`);
          for (const one of value.split("|"))
            if (!new RegExp(String.raw`\b${one}\b`).test(definition.help)) wrong.push(`${metric}: ${one}`);
        }
    }
    expect(wrong).toEqual([]);
  });

  test("ask for the rate of each counter, never for its height", async () => {
    const heights = (await readExpressions()).filter((expression) =>
      /_total(?:\{[^}]*\})?(?!\w|\{|\[)/.test(expression),
    );
    expect(heights).toEqual([]);
  });

  test("leave no metric of the program out", async () => {
    const shown = new Set(
      (await readExpressions()).flatMap((expression) =>
        readPromQuery(expression).selectors.map(({ metric }) => definitionOf(metric)?.name),
      ),
    );
    expect([...definitions.keys()].filter((name) => !shown.has(name))).toEqual([]);
  });
});

test("Each alert has a name of its own, a severity, and says what is wrong and what to do", async () => {
  const found = await readRules();
  expect(new Set(found.map(({ alert }) => alert)).size).toBe(found.length);
  expect(found.filter(({ labels }) => labels.severity === "critical").length).toBeGreaterThan(5);
});

test("The panels of the dashboard do not overlap, and use the chosen source", async () => {
  const { panels, templating } = await readDashboard();
  expect(templating.list).toMatchObject([{ name: "datasource", type: "datasource", query: "prometheus" }]);
  expect(new Set(panels.map(({ id }) => id)).size).toBe(panels.length);
  const cells = panels.flatMap(({ gridPos: { x, y, w, h } }) =>
    Array.from({ length: w * h }, (_, index) => `${x + (index % w)},${y + Math.floor(index / w)}`),
  );
  expect(new Set(cells).size).toBe(cells.length);
  expect(panels.every(({ gridPos: { x, w } }) => x + w <= 24)).toBe(true);
  const charts = panels.filter(({ type }) => type !== "row");
  expect(charts.every(({ targets }) => targets.length > 0)).toBe(true);
  expect(new Set(charts.map((chart) => JSON.stringify(chart["datasource"])))).toEqual(
    new Set(['{"type":"prometheus","uid":"${datasource}"}']),
  );
});

test("The example of Prometheus' configuration reads the alerts and this program", async () => {
  const configuration: unknown = parse(await read("prometheus.yml"));
  expect(configuration).toMatchObject({
    rule_files: ["alerts.yml"],
    scrape_configs: [{ job_name: "paygateprime", static_configs: [{ targets: ["127.0.0.1:9464"] }] }],
  });
});

describe("The reader of expressions", () => {
  test("finds metrics, matchers and labels", () => {
    expect(readPromQuery('sum by (le) (rate(a_bucket{x="1", y=~"b|c"}[5m])) / max(d) > 0.5')).toEqual({
      selectors: [
        {
          metric: "a_bucket",
          matchers: [
            ["x", "=", "1"],
            ["y", "=~", "b|c"],
          ],
        },
        { metric: "d", matchers: [] },
      ],
      grouping: ["le"],
    });
  });

  test.each(["sum(a", "a)", "unknown_function(a)", "a{x=1}", "a ? b"])("refuses %s", (expression) => {
    expect(() => readPromQuery(expression)).toThrow(/./);
  });
});
