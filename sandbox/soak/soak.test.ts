import { expect, test } from "vitest";
import { runSoak } from "./run-soak.ts";

// Three minutes; npm run soak plays longer ones.
test(
  "A soak of a minute ends with everything in its place",
  { tags: ["long"], timeout: 600_000 },
  async () => {
    const { checks, figures } = await runSoak({ minutes: 1, seed: 1, write: () => undefined });
    expect(checks.filter(({ broken }) => broken.length > 0)).toEqual([]);
    expect(figures["payouts that arrived"]).toBeGreaterThan(0);
  },
);
