import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["{bot,webhooks,prisma,sandbox,bench}/**/*.test.ts", "tests/**/*.test.ts", "main.test.ts"],
    globalSetup: "tests/support/global-setup.ts",
    // Scenarios wait for HTTP and the database more than they compute. But some send a hundred people at once, each of whom
    // waits five seconds for an answer, and each world does by the clock what is done every minute: a third worker on two
    // cores makes them wait for other tests.
    maxWorkers: 2,
    // A scenario waits for real HTTP and a real database; the slowest also starts processes.
    testTimeout: 30_000,
    hookTimeout: 60_000,
  },
});
