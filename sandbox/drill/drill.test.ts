import { expect, test } from "vitest";
import { runDrill } from "./run-drill.ts";
import { scenarios } from "./scenarios.ts";

// A minute. Waits depend on the machine, which serves other tests too; npm run drill compares them with its aims.
test(
  "The primary is killed while people buy, and nothing is lost or doubled",
  { tags: ["long"], timeout: 600_000 },
  async () => {
    const { results, checks } = await runDrill({
      scenarios: scenarios.filter(({ name }) => name === "kill-primary"),
      seconds: 5,
      rate: 2,
      mode: "polling",
      write: () => undefined,
    });
    const [result] = results;
    expect(result?.visits).toBeGreaterThan(10);
    expect(result).toMatchObject({ lost: [], doubled: [], apologies: [], ledger: "0", isIdle: true });
    expect(checks.filter(({ broken }) => broken.length > 0)).toEqual([]);
  },
);
