import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["{bot,webhooks,prisma,sandbox,bench}/**/*.test.ts", "tests/**/*.test.ts", "main.test.ts"],
    globalSetup: "tests/support/global-setup.ts",
    // Tests mostly wait for HTTP and the database, but some let a hundred users wait at most five seconds for an answer. On two
    // cores, a third worker makes these time out.
    maxWorkers: 2,
    // The slowest tests start processes.
    testTimeout: 30_000,
    hookTimeout: 60_000,
  },
});
