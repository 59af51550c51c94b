import { readFlags, usage } from "./flags.ts";
import type { SoakResult } from "./run-soak.ts";

// Enough to see what is wrong.
const MOST_LINES = 10;

function describe({ checks, figures }: SoakResult): string {
  const rules = checks.flatMap(({ rule, broken }) => [
    `${broken.length === 0 ? "✓" : "✗"} ${rule}`,
    ...broken.slice(0, MOST_LINES).map((line) => `    ${line}`),
    ...(broken.length > MOST_LINES ? [`    and ${broken.length - MOST_LINES} more`] : []),
  ]);
  return [...Object.entries(figures).map(([name, value]) => `${name}: ${value}`), "", ...rules].join("\n");
}

async function main(parameters: readonly string[]): Promise<number> {
  const flags = readFlags(parameters);
  if (flags === undefined) {
    console.error(usage);
    return 2;
  }
  const stopping = new AbortController();
  for (const name of ["SIGTERM", "SIGINT"] as const) process.on(name, () => stopping.abort());
  const { runSoak } = await import("./run-soak.ts");
  const write = (text: string): void => void process.stdout.write(text);
  const result = await runSoak({ ...flags, write, signal: stopping.signal });
  console.log(`\n${describe(result)}`);
  const isGood = result.checks.every(({ broken }) => broken.length === 0);
  console.log(
    isGood
      ? "\nEverything holds."
      : `\nRepeat it with: npm run soak -- ${flags.storm ? "--storm " : ""}--minutes ${flags.minutes} --seed ${flags.seed}`,
  );
  return isGood ? 0 : 1;
}

if (import.meta.main)
  process.exit(
    await main(process.argv.slice(2)).catch((error: unknown) => {
      console.error(error);
      return 1;
    }),
  );
