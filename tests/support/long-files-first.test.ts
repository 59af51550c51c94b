import { globSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { MINUTES, rankInLongRun } from "./long-files-first.ts";

const root = join(import.meta.dirname, "../..");

test("A long run begins with the files that take minutes, and then the larger ones come first", () => {
  const files = globSync("{bot,webhooks,prisma,sandbox,bench,tests}/**/*.test.ts", { cwd: root });
  const order = files
    .map((file) => ({ file, rank: rankInLongRun(join(root, file)) }))
    .toSorted((left, right) => left.rank - right.rank)
    .map(({ file }) => file);
  expect(order.slice(0, MINUTES.length)).toEqual(MINUTES);
  expect(order.indexOf("tests/days.test.ts")).toBeLessThan(order.indexOf("tests/at-rest.test.ts"));
});
