import { test } from "vitest";
import type { TestContext } from "vitest";
import { browserTest } from "./browser-test.ts";
import { isLongRun } from "./test-size.ts";

type Timed = { needsTime: undefined };

async function needsTime(
  { skip }: Pick<TestContext, "skip">,
  use: (value: undefined) => Promise<void>,
): Promise<void> {
  skip(!isLongRun, "npm run test:long runs them");
  await use(undefined);
}

/** A test that takes long, and is skipped in `npm test`. */
export const longTest = test.extend<Timed>({ needsTime: [needsTime, { auto: true }] });

/** The same, in a browser. */
export const longBrowserTest = browserTest.extend<Timed>({ needsTime: [needsTime, { auto: true }] });
