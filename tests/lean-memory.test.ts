import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { leanMemory } from "../sandbox/runtime/program-environment.ts";

const root = join(import.meta.dirname, "..");
const settings = Object.entries(leanMemory)
  .map(([name, value]) => `${name}=${value}`)
  .join(" ");

test.for([
  ["package.json", `"start": "${settings} exec node main.ts"`],
  ["Procfile", `web: ${settings} `],
  ["Procfile", `bot: ${settings} `],
  ["Procfile", `worker: ${settings} `],
  ["docs/deploy/paygateprime.service", `Environment=${settings}\n`],
  ["docs/deploy/paygateprime@.service", `Environment=${settings}\n`],
  ["docs/deploy/Containerfile", `ENV ${settings}\n`],
] as const)("%s starts a program that gives freed memory back: %s", async ([file, line]) => {
  expect(await readFile(join(root, file), "utf8")).toContain(line);
});
