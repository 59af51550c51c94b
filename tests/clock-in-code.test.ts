import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";

const root = join(import.meta.dirname, "..");

/** The files that read the machine's clock, with the reason. */
const machineTime: Readonly<Record<string, string>> = {
  "bot/platform/time/clock.ts": "the clock itself",
  "bot/platform/telegram/telegram-fetch.ts": "Telegram's clock is compared with the machine's",
  "bot/intake/check-telegram.ts": "a time of Telegram's own",
  "bot/intake/forget-updates.jobs.ts": "Postgres notes when an update arrives",
  "bot/backup/backup-files.ts": "the file system notes when a file changed",
  "bot/members/import/import.jobs.ts": "the time of a job",
  "bot/members/import/import-rows.ts": "the time of a job",
  "bot/subscriptions/unknown-members/notify-owner.jobs.ts": "the time of a job",
  "bot/subscriptions/discussion/discussion.jobs.ts": "the time of a job",
  "bot/broadcasts/compose/progress/show-progress.jobs.ts": "the time of a job",
};

async function readProduction(): Promise<{ readonly name: string; readonly text: string }[]> {
  const names = await Promise.all(
    ["bot", "webhooks"].map(async (folder) =>
      (await readdir(join(root, folder), { recursive: true })).map((name) => join(folder, name)),
    ),
  );
  return Promise.all(
    names
      .flat()
      // The statements' examples hold times that no rule reads.
      .filter((name) => name.endsWith(".ts") && !/\.(?:test|sql)\.ts$/.test(name))
      .map(async (name) => ({ name, text: await readFile(join(root, name), "utf8") })),
  );
}

/** Lines that read the machine's clock. The queue of the jobs runs on real time, so `runAt` is no time of a rule. */
const linesWithMachineTime = (text: string): string[] =>
  text
    .split("\n")
    .filter((line) => /\bDate\.now\(|\bnew Date\(\)|\bDate\(\)/.test(line) && !/\brunAt\b/.test(line))
    .map((line) => line.trim());

test("Rules take the time from the injected clock, and durations are measured by a clock that nobody sets", async () => {
  const sources = await readProduction();
  expect(sources.length).toBeGreaterThan(500);
  const readers = sources.filter(({ text }) => linesWithMachineTime(text).length > 0);
  expect(readers.map(({ name }) => name).toSorted()).toEqual(Object.keys(machineTime).toSorted());
});

test.each([
  "const now = Date.now();",
  "const at = new Date();",
  "where: { createdAt: { lt: new Date(Date.now() - 5) } }",
])("A line that reads the machine's clock is found: %s", (line) => {
  expect(linesWithMachineTime(line)).toEqual([line]);
});
