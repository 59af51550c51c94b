import { parseArgs } from "node:util";
import type { Bench, Figure } from "./bench.ts";
import { broadcastBench } from "./broadcast.bench.ts";
import { confirmBench } from "./confirm.bench.ts";
import { deliverBench } from "./deliver.bench.ts";
import { expiryBench } from "./expiry.bench.ts";
import { forgedBench } from "./forged.bench.ts";
import { reconcileBench } from "./reconcile.bench.ts";
import { updatesBench } from "./updates.bench.ts";

/*
 * Each figure stands beside a reference that was measured in the same run, because a machine's speed drifts: compare
 * ratios, not figures of two days. `npm run bench -- --only confirm,replay`, `-- --json`.
 */

const benches: readonly Bench[] = [
  confirmBench,
  deliverBench,
  updatesBench,
  forgedBench,
  reconcileBench,
  expiryBench,
  broadcastBench,
];

const { values } = parseArgs({
  options: { json: { type: "boolean", default: false }, only: { type: "string" } },
});
const wanted = values.only?.split(",").map((name) => name.trim());
const known = benches.flatMap(({ names }) => names);
const unknown = wanted?.filter((name) => !known.includes(name)) ?? [];
if (unknown.length > 0) {
  console.error(`There is no benchmark ${unknown.join(", ")}. There are: ${known.join(", ")}.`);
  process.exit(2);
}

const isWanted = (name: string): boolean => wanted?.includes(name) ?? true;

const figures: Figure[] = [];
for (const bench of benches) {
  if (!bench.names.some(isWanted)) continue;
  if (!values.json) console.log(`… ${bench.names.join(", ")}`);
  const measured = await bench.run(isWanted);
  figures.push(...measured.filter(({ name }) => isWanted(name)));
}

if (values.json) console.log(JSON.stringify(figures, null, 2));
else {
  for (const { name, value, unit, reference, ratio, bound } of figures) {
    console.log(
      `${name.padEnd(18)} ${value} ${unit}   reference ${reference}   ratio ${ratio}\n                   ${bound}`,
    );
  }
}
