import { expect, test } from "vitest";
import { isLongRun } from "../../tests/support/test-size.ts";
import { runSoak } from "./run-soak.ts";

// Three minutes; npm run soak plays longer ones.
test.skipIf(!isLongRun)(
  "A soak of a minute ends with everything in its place",
  { timeout: 600_000 },
  async () => {
    const { checks } = await runSoak({ minutes: 1, seed: 1, write: () => undefined });
    expect(checks.filter(({ broken }) => broken.length > 0)).toEqual([]);
  },
);
