import { deserialize, serialize } from "node:v8";
import { expect } from "vitest";
import { openPlayground } from "../../sandbox/page/playground.ts";
import { browserTest } from "../support/browser-test.ts";
import { openBrowser } from "../support/browser.ts";
import { localProgram } from "../support/local-program.ts";
import { openPhone } from "../support/sandbox-phone.ts";
import { createTestDatabase } from "../support/test-database.ts";

browserTest("the page reports a stopped sandbox and reconnects after its restart", async () => {
  await using database = await createTestDatabase();
  const { connection } = database;
  const environment = { LOG_LEVEL: "silent" };
  const createProgram = localProgram(database);
  await using first = await openPlayground({ connection, port: 0, environment, createProgram });
  await using browser = await openBrowser();
  const { page } = await browser.newPage();
  await page.goto(first.url);
  const sam = await openPhone(page, "Sam");
  await sam.say("/help");
  await sam.sees("/help");
  const snapshot = deserialize(serialize(first.snapshot())) as ReturnType<typeof first.snapshot>;
  await first.stop();
  await page.getByText("The sandbox was stopped").waitFor();
  await sam.sees("/help");

  await using second = await openPlayground({
    connection,
    port: Number(new URL(first.url).port),
    snapshot,
    environment,
    createProgram,
  });
  await page.getByText("The sandbox was stopped").waitFor({ state: "detached" });
  await sam.say("I am back");
  await sam.sees("I am back");
  expect(second.url).toBe(first.url);
});
