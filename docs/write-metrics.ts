import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { createMetrics } from "../bot/platform/runtime/metrics.ts";
import { markdownTable, withTable } from "./markdown-table.ts";

/* `npm run docs:metrics` writes the table of metrics into the operator guide. A test fails where the table is stale. */

const guide = join(import.meta.dirname, "operator-guide.md");

export type MetricDefinition = {
  readonly name: string;
  readonly type: string;
  readonly labels: readonly string[];
  readonly help: string;
};

/** The program's own metrics, by name. */
export async function readMetricDefinitions(): Promise<MetricDefinition[]> {
  const { registry } = createMetrics();
  const types = new Map((await registry.getMetricsAsJSON()).map(({ name, type }) => [name, String(type)]));
  return registry
    .getMetricsAsArray()
    .map((metric) => ({
      name: metric.name,
      type: types.get(metric.name) ?? "",
      labels: "labelNames" in metric ? (metric.labelNames as readonly string[]) : [],
      help: metric.help,
    }))
    .toSorted((one, other) => one.name.localeCompare(other.name));
}

/** The operator guide with its table of metrics written anew. */
export async function withMetrics(text: string): Promise<string> {
  const rows = (await readMetricDefinitions()).map(({ name, type, labels, help }) => [
    `\`${name}\``,
    type,
    labels.map((label) => `\`${label}\``).join(", "),
    help,
  ]);
  return withTable(text, "metrics", markdownTable(["metric", "type", "labels", "meaning"], rows));
}

if (import.meta.main) writeFileSync(guide, await withMetrics(readFileSync(guide, "utf8")));
