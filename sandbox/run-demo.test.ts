import { readdir } from "node:fs/promises";
import { expect, test } from "vitest";
import { chapters } from "./demo/demo.ts";
import { spawnSandbox } from "./testing.ts";

test("The demo plays every chapter and leaves no files", { tags: ["long"] }, async () => {
  const demo = await spawnSandbox("--demo");
  expect({ code: await demo.exit, output: demo.output() }).toMatchObject({ code: 0 });
  const headings = [...demo.output().matchAll(/^── (.+?) ─+$/gm)].map(([, heading]) => heading);
  expect(headings).toEqual(chapters.map(([heading]) => heading));
  for (const part of demo.output().split(/^── /m).slice(1)) expect(part).toContain("✓");
  expect(demo.output()).not.toContain("\u001b[");
  expect(await readdir(demo.folder)).toEqual([]);
});

test("The demo ends when nobody reads it any more", { tags: ["long"] }, async () => {
  const { child, exit, says, folder } = await spawnSandbox("--demo");
  await says(/(Olga)/);
  child.stdout?.destroy();
  child.stderr?.destroy();
  expect(await exit).toBe(1);
  expect(await readdir(folder)).toEqual([]);
});
