import { test } from "vitest";
import { isLongRun } from "./test-size.ts";

/** A test that takes minutes, and is skipped in `npm test`. */
export const longTest = test.extend<{ needsTime: undefined }>({
  needsTime: [
    async ({ skip }, use) => {
      skip(!isLongRun, "npm run test:long runs them");
      await use(undefined);
    },
    { auto: true },
  ],
});
