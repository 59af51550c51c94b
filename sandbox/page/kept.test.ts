import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { createTestDatabase } from "../../tests/support/test-database.ts";
import { readKept, writeKept } from "./kept.ts";
import { openPlayground } from "./playground.ts";
import type { Playground } from "./playground.ts";
import { chooseStars, comeIn, sell, visit } from "./testing.ts";

async function newFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "paygateprime-kept-"));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

test("What was kept is there again: people, messages, members, files, the time and what was read; and a purchase goes on", async () => {
  await using database = await createTestDatabase({ max: 2 });
  const folder = await newFolder();
  const environment = { LOG_LEVEL: "fatal" };
  const open = (): Promise<Playground> =>
    openPlayground({ connection: database.connection, port: 0, from: readKept(folder), environment });

  const first = await open();
  const before = visit(first.url);
  const link = await sell(before);
  const paid = await chooseStars(before, "Alice", link);
  const alice = await before.person("Alice");
  await before.deed({ kind: "pay", who: alice.id, message: paid.id });
  await comeIn(before, "Alice");
  await before.deed({ kind: "send-photo", who: alice.id, caption: "Look" });
  await before.deed({ kind: "read", who: alice.id, chat: alice.id });
  await before.deed({ kind: "move-time", hours: 5 });
  const invoice = await chooseStars(before, "Sam", link);
  // Nothing more comes of it by itself.
  await before.deed({ kind: "move-time", hours: 1 });
  const seen = await before.view();
  await first.stop();
  writeKept(folder, first.keep());
  const bytes = (await readFile(join(folder, "sandbox-state"))).toString("latin1");
  const [, token = ""] = first.telegram.botToken.split(":");
  const { apiKey, ipnSecret, password } = first.nowpayments;
  for (const secret of [token, apiKey, ipnSecret, password, database.connection.password])
    expect(bytes).not.toContain(secret);

  await using second = await open();
  const after = visit(second.url);
  const { now, people, channels, ledger, tour } = await after.view();
  expect({ people, channels, ledger, tour }).toEqual({
    people: seen.people,
    channels: seen.channels,
    ledger: seen.ledger,
    tour: seen.tour,
  });
  expect(Date.parse(now) - Date.parse(seen.now)).toBeGreaterThan(0);
  expect(second.programUrl).toBe(first.programUrl);
  const { id } = await after.person("Sam");
  await after.deed({ kind: "pay", who: id, message: invoice.id });
  await comeIn(after, "Sam");
  const members = (await after.view()).channels[0]?.members.map(({ name }) => name);
  expect(members).toEqual(expect.arrayContaining(["Olga", "Alice", "Sam"]));
}, 60_000);

test("A payment whose coins were on their way goes on, and an IPN of before can be sent again", async () => {
  await using database = await createTestDatabase({ max: 2 });
  const folder = await newFolder();
  const environment = { LOG_LEVEL: "fatal" };
  const { connection } = database;
  const first = await openPlayground({ connection, port: 0, environment });
  const before = visit(first.url);
  const link = await sell(before);
  const { id } = await before.person("Alice");
  await before.deed({ kind: "open", who: id, url: link });
  await before.press("Alice", /Monthly/);
  await before.press("Alice", /in crypto/);
  const { url = "" } = await before.press("Alice", /payment page/);
  const payment = await first.nowpayments.openInvoice(url).choose("btc");
  // As a kill in the middle leaves it: the coins are seen, and nobody was told of more.
  await payment.become("confirming");
  await first.program.kill();
  writeKept(folder, first.keep());
  await first.stop();

  await using second = await openPlayground({ connection, port: 0, environment, from: readKept(folder) });
  const after = visit(second.url);
  await after.sees("Alice", /Paid\./);
  await comeIn(after, "Alice");
  const replayed = await after.deed({ kind: "replay-ipn", times: 100 });
  expect(replayed.says).toBe("100 copies: 100 × 200, nothing changed.");
}, 60_000);

test("What another version has kept, or nobody can read, is refused with a sentence", async () => {
  const folder = await newFolder();
  expect(readKept(folder)).toBeUndefined();
  await writeFile(join(folder, "sandbox-state"), "not what it was");
  expect(() => readKept(folder)).toThrow("is of another version of the sandbox. Delete that folder");
});
