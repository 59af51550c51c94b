import { defineConfig } from "vitest/config";
import config from "./vitest.config.ts";

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
      "tests/{anomalies,bundle-sold,decisions,duplicates,ledger,refund,sale}.test.ts",
      "tests/money.property.test.ts",
    ],
    reporters: [],
    maxWorkers: 1,
  },
});
