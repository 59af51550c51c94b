import { parseArgs } from "node:util";
import type { Bench, BenchResult } from "./bench.ts";
import { broadcastBench } from "./broadcast.bench.ts";
import { confirmBench } from "./confirm.bench.ts";
import { deliverBench } from "./deliver.bench.ts";
import { expiryBench } from "./expiry.bench.ts";
import { forgedBench } from "./forged.bench.ts";
import { growthBench } from "./growth.bench.ts";
import { pagesBench } from "./pages.bench.ts";
import { payoutRunBench } from "./payout-run.bench.ts";
import { reconcileBench } from "./reconcile.bench.ts";
import { updatesBench } from "./updates.bench.ts";

/*
 * The speed of a machine drifts, so each result has a reference from the same run: compare ratios, not values of different
 * days. `npm run bench -- --only confirm,replay`, `-- --json`.
 */

const benches: readonly Bench[] = [
  confirmBench,
  deliverBench,
  updatesBench,
  forgedBench,
  reconcileBench,
  expiryBench,
  broadcastBench,
  payoutRunBench,
  pagesBench,
  growthBench,
];

const { values } = parseArgs({
  options: { json: { type: "boolean", default: false }, only: { type: "string" } },
});
const wanted = values.only?.split(",").map((name) => name.trim());
const known = benches.flatMap(({ names }) => names);
const unknown = wanted?.filter((name) => !known.includes(name)) ?? [];
if (unknown.length > 0) {
  console.error(`Unknown: ${unknown.join(", ")}. The benchmarks are ${known.join(", ")}.`);
  process.exit(2);
}

const isWanted = (name: string): boolean => wanted?.includes(name) ?? true;
const isRun = ({ names, onlyWhenNamed = false }: Bench): boolean =>
  wanted === undefined ? !onlyWhenNamed : names.some(isWanted);

const results: BenchResult[] = [];
for (const bench of benches) {
  if (!isRun(bench)) continue;
  if (!values.json) console.log(`… ${bench.names.join(", ")}`);
  const measured = await bench.run(isWanted);
  results.push(...measured.filter(({ name }) => isWanted(name)));
}

if (values.json) console.log(JSON.stringify(results, null, 2));
else {
  for (const { name, value, unit, reference, ratio, bound } of results) {
    console.log(
      `${name.padEnd(18)} ${value} ${unit}   reference ${reference}   ratio ${ratio}\n                   ${bound}`,
    );
  }
}
