import { expect, test } from "vitest";
import { openChanges } from "./changes.ts";

test("A change is reported at once and again a moment later", async () => {
  const changes = openChanges();
  const versions: number[] = [];
  const toldTwice = new Promise<void>((done) => {
    changes.listen(() => {
      versions.push(changes.version);
      if (versions.length === 2) done();
    });
  });
  changes.touch();
  expect(versions).toHaveLength(1);
  await toldTwice;
  expect(versions[1]).toBeGreaterThan(versions[0] ?? Infinity);
});
