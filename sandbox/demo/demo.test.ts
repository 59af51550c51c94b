import { readdir } from "node:fs/promises";
import { expect, onTestFinished, test } from "vitest";
import { createTestDatabase } from "../../tests/support/test-database.ts";
import { startSandbox } from "../sandbox.ts";
import { spawnSandbox } from "../testing.ts";
import { chapters, playDemo } from "./demo.ts";
import { openTranscript } from "./transcript.ts";
import { NotSeen } from "./until.ts";

test("The demo plays every chapter to its end, in time, and leaves nothing behind", async () => {
  const started = Date.now();
  const demo = await spawnSandbox("--demo");
  expect({ code: await demo.exit, output: demo.output() }).toMatchObject({ code: 0 });
  expect(Date.now() - started).toBeLessThan(30_000);
  const headings = [...demo.output().matchAll(/^── (.+?) ─+$/gm)].map(([, heading]) => heading);
  expect(headings).toEqual(chapters.map(([heading]) => heading));
  for (const part of demo.output().split(/^── /m).slice(1)) expect(part).toContain("✓");
  expect(demo.output()).not.toContain("\u001b[");
  expect(await readdir(demo.folder)).toEqual([]);
});

test("A step that does not come about ends the demo with its name", async () => {
  await using database = await createTestDatabase();
  const sandbox = await startSandbox({ connection: database.connection });
  onTestFinished(() => sandbox.stop());
  const { connection } = database;
  const postgres = { connection, folder: "", stop: () => Promise.resolve() };
  let output = "";
  const transcript = openTranscript((text) => (output += text));
  sandbox.telegram.faults.add({ method: "approveChatJoinRequest", kind: "reset-before", times: 1_000 });
  await expect(playDemo(sandbox, postgres, transcript)).rejects.toThrow(NotSeen);
  expect(output).toContain("── Alice pays with Stars");
  expect(output).not.toContain("── Bob pays in crypto");
});
