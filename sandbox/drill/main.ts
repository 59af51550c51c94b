import { mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readFlags, usage } from "./flags.ts";
import { drawTable, findMissedAims } from "./report.ts";
import type { DrillResult } from "./run-drill.ts";

// Enough to see what is wrong.
const MOST_LINES = 8;

const shorten = (lines: readonly string[]): string[] =>
  lines.length <= MOST_LINES
    ? [...lines]
    : [...lines.slice(0, MOST_LINES), `and ${lines.length - MOST_LINES} more`];

/** The missed aims, as lines for a person. Empty: every aim is reached. */
function describeFailures({ results, checks }: DrillResult): string[] {
  const missed = results.flatMap((result) => {
    const lines = findMissedAims(result);
    return lines.length === 0 ? [] : [result.scenario.name, ...shorten(lines).map((line) => `    ${line}`)];
  });
  const broken = checks.flatMap(({ rule, broken: lines }) =>
    lines.length === 0 ? [] : [`not at the end: ${rule}`, ...shorten(lines).map((line) => `    ${line}`)],
  );
  return [...missed, ...broken];
}

async function main(parameters: readonly string[]): Promise<number> {
  const flags = readFlags(parameters);
  if (flags === undefined) {
    console.error(usage);
    return 2;
  }
  const stopping = new AbortController();
  for (const name of ["SIGTERM", "SIGINT"] as const) process.on(name, () => stopping.abort());
  const { runDrill } = await import("./run-drill.ts");
  const write = (text: string): void => void process.stdout.write(text);
  const result = await runDrill({ ...flags, write, signal: stopping.signal });
  console.log(`\nGap and longest wait in seconds, ${flags.rate} sales a second, ${flags.mode}:\n`);
  console.log(drawTable(result.results));
  const repeated = result.results.flatMap((one) => one.repeated);
  if (repeated.length > 0)
    console.log(
      `\nSent twice, because nobody knew whether they had arrived: ${shorten(repeated).join(", ")}`,
    );
  const failures = describeFailures(result);
  if (failures.length === 0) {
    console.log("\nEvery aim is reached.");
    return 0;
  }
  const log = join(await mkdtemp(join(tmpdir(), "paygateprime-drill-log-")), "processes.log");
  await writeFile(log, result.output);
  console.log(`\n${failures.join("\n")}\n\nThe logs of the processes: ${log}`);
  return 1;
}

if (import.meta.main)
  process.exit(
    await main(process.argv.slice(2)).catch((error: unknown) => {
      console.error(error);
      return 1;
    }),
  );
