import { readFileSync } from "node:fs";
import { defineConfig } from "vitest/config";
import { BaseSequencer } from "vitest/node";
import type { TestSpecification } from "vitest/node";
import config from "./vitest.config.ts";

/** A mutant ends with the first test that notices it, so tests without a database run first. */
class QuickFilesFirst extends BaseSequencer {
  override sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const rankOf = ({ moduleId }: TestSpecification): number =>
      /test-database|scene|world/.test(readFileSync(moduleId, "utf8")) ? 1 : 0;
    return Promise.resolve(files.toSorted((left, right) => rankOf(left) - rankOf(right)));
  }
}

/**
 * For Stryker: the tests of the money path. The other tests are left out, because Stryker runs each mutant with every test that
 * reaches it, and stories that start the program as a process see no mutant.
 */
export default defineConfig({
  ...config,
  test: {
    ...config.test,
    include: [
      "bot/{payments,ledger,orders}/**/*.test.ts",
      "tests/{anomalies,bundle-sold,decisions,duplicates,ledger,operator-views,refund,sale}.test.ts",
      "tests/money.property.test.ts",
    ],
    exclude: ["bot/payments/providers/kills.test.ts"],
    reporters: [],
    sequence: { sequencer: QuickFilesFirst },
    maxWorkers: 1,
    // Without a mutant no test takes half as long. A mutant mostly stops the work, and a test would wait for two minutes.
    testTimeout: 10_000,
    expect: { poll: { timeout: 5_000, interval: 50 } },
    // Stryker runs the tests in a thread, which refuses options of V8.
    execArgv: [],
  },
});
