import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["{bot,webhooks,prisma,sandbox,bench}/**/*.test.ts", "tests/**/*.test.ts", "main.test.ts"],
    globalSetup: "tests/support/global-setup.ts",
    // Scenarios wait for HTTP and the database far more than they compute.
    maxWorkers: 4,
    // A scenario waits for real HTTP and a real database; the slowest also starts processes.
    testTimeout: 30_000,
    hookTimeout: 60_000,
  },
});
