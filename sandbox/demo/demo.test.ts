import { expect, onTestFinished, test } from "vitest";
import { createTestDatabase } from "../../tests/support/test-database.ts";
import { startSandbox } from "../runtime/sandbox.ts";
import { demoOptions } from "./demo-context.ts";
import { playDemo } from "./demo.ts";
import { openTranscript } from "./transcript.ts";
import { ExpectationFailed } from "./expectations.ts";

test("A failed step ends the demo with the step's name", async () => {
  await using database = await createTestDatabase();
  const sandbox = await startSandbox({ ...demoOptions, connection: database.connection });
  onTestFinished(() => sandbox.stop());
  const { connection } = database;
  const postgres = { connection, folder: "", stop: () => Promise.resolve() };
  let output = "";
  const transcript = openTranscript((text) => (output += text));
  sandbox.telegram.faults.add({ method: "approveChatJoinRequest", kind: "reset-before", times: 1_000 });
  await expect(playDemo(sandbox, postgres, transcript)).rejects.toThrow(ExpectationFailed);
  expect(output).toContain("── Alice pays with Stars");
  expect(output).not.toContain("── Bob pays in crypto");
});
