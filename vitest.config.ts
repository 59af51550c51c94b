import { globSync, readFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import { defineConfig } from "vitest/config";
import { LongFilesFirst } from "./tests/support/long-files-first.ts";
import { roomForYoungObjects } from "./tests/support/prepared/bundle-files.ts";
import { isLongRun } from "./tests/support/test-size.ts";

const FILES = ["{bot,webhooks,prisma,sandbox,bench}/**/*.test.ts", "tests/**/*.test.ts", "main.test.ts"];

/** Files with tagged tests: the others are not loaded in vain. */
const findLongFiles = (): string[] =>
  globSync(FILES, { cwd: import.meta.dirname }).filter((file) =>
    /@module-tag|\btags: \[/.test(readFileSync(file, "utf8")),
  );

export default defineConfig({
  test: {
    include: isLongRun ? findLongFiles() : FILES,
    tags: [
      {
        name: "sized",
        description: "Has two sizes: `npm test` runs the short one, `npm run test:long` the long one.",
      },
      { name: "long", description: "Takes long: only `npm run test:long` runs it." },
    ],
    // Vitest takes this option, and types it for the command line only.
    ...{ tagsFilter: [isLongRun ? "sized || long" : "!long"] },
    globalSetup: "tests/support/global-setup.ts",
    setupFiles: "tests/support/random-seed.ts",
    sequence: { sequencer: LongFilesFirst },
    reporters: ["./tests/support/progress-reporter.ts"],
    // Files share a worker's modules, its databases and its browser.
    isolate: false,
    // Tests wait for HTTP, processes and the database half of their time, while another file can use the processor. A worker has 400 MB.
    maxWorkers: availableParallelism() + 3,
    // The six programs of tests/lone-roles.test.ts idle for a minute together.
    maxConcurrency: 6,
    execArgv: roomForYoungObjects,
    // Node imports the TypeScript by itself, as the program does. Vite's runner takes two seconds of processor time more in each worker.
    experimental: { viteModuleRunner: false, nodeLoader: false },
    // The slowest tests start processes, and under load each step takes seconds. A longer limit costs nothing while tests pass.
    testTimeout: isLongRun ? 1_200_000 : 300_000,
    hookTimeout: 300_000,
    expect: { poll: { timeout: 60_000, interval: 50 } },
    coverage: {
      include: ["bot/**/*.ts", "webhooks/**/*.ts"],
      // Tests, their helpers, the script of the payment page (it runs in a browser), and `.mjs` files, which are tools that no test
      // runs. `--coverage.include` of a folder would count them.
      exclude: ["**/*.test.ts", "**/testing/**", "webhooks/payment-page/assets/**", "**/*.mjs"],
      reporter: ["text-summary", "json-summary", "html"],
      // A branch that no test can reach has a `v8 ignore` comment with the reason beside it.
      thresholds: { "bot/payments/**": { branches: 100 }, "webhooks/**": { branches: 100 } },
    },
  },
});
