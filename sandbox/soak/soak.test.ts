import { expect } from "vitest";
import { longTest } from "../../tests/support/long-test.ts";
import { runSoak } from "./run-soak.ts";

// Three minutes; npm run soak plays longer ones.
longTest("A soak of a minute ends with everything in its place", { timeout: 600_000 }, async () => {
  const { checks } = await runSoak({ minutes: 1, seed: 1, write: () => undefined });
  expect(checks.filter(({ broken }) => broken.length > 0)).toEqual([]);
});
