import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { bundledProgram, localProgram } from "../../tests/support/local-program.ts";
import { createTestDatabase } from "../../tests/support/test-database.ts";
import { readSnapshot, writeSnapshot } from "./state/snapshot-file.ts";
import { openPlayground } from "./playground.ts";
import type { Playground } from "./playground.ts";
import { connectPageClient } from "./testing/page-client.ts";
import { offerTier } from "../../tests/support/playground-store.ts";
import { chooseStars, joinChannel, publishTier } from "./testing/stories.ts";

async function newFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "paygateprime-saved-"));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

test("A snapshot restores users, messages, members, files, the time and read positions, and a purchase continues", async () => {
  await using database = await createTestDatabase();
  const folder = await newFolder();
  const open = (): Promise<Playground> =>
    openPlayground({
      connection: database.connection,
      port: 0,
      snapshot: readSnapshot(folder),
      environment: { LOG_LEVEL: "fatal" },
      createProgram: localProgram(database),
    });

  const first = await open();
  const before = connectPageClient(first.url);
  const link = await publishTier(before);
  const paid = await chooseStars(before, "Alice", link);
  const alice = await before.person("Alice");
  await before.act({ kind: "pay", userId: alice.id, message: paid.id });
  await joinChannel(before, "Alice");
  await before.act({ kind: "send-photo", userId: alice.id, caption: "Look" });
  await before.act({ kind: "read", userId: alice.id, chat: alice.id });
  await before.act({ kind: "move-time", hours: 5 });
  const invoice = await chooseStars(before, "Sam", link);
  // Runs all pending work, so that the view is stable.
  await before.act({ kind: "move-time", hours: 1 });
  const seen = await before.view();
  await first.stop();
  writeSnapshot(folder, first.snapshot());
  const bytes = (await readFile(join(folder, "sandbox-state"))).toString("latin1");
  const [, token = ""] = first.telegram.botToken.split(":");
  const { apiKey, ipnSecret, password } = first.nowpayments;
  for (const secret of [token, apiKey, ipnSecret, password, database.connection.password])
    expect(bytes).not.toContain(secret);

  await using second = await open();
  const after = connectPageClient(second.url);
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
  await after.act({ kind: "pay", userId: id, message: invoice.id });
  await joinChannel(after, "Sam");
  const members = (await after.view()).channels[0]?.members.map(({ name }) => name);
  expect(members).toEqual(expect.arrayContaining(["Olga", "Alice", "Sam"]));
});

test("A payment in progress continues after a restore, and an earlier report can be replayed", async () => {
  await using database = await createTestDatabase({ max: 2 });
  const folder = await newFolder();
  const common = {
    connection: database.connection,
    port: 0,
    environment: { LOG_LEVEL: "fatal" },
    createProgram: await bundledProgram(),
  };
  const first = await openPlayground(common);
  const before = connectPageClient(first.url);
  const link = await offerTier({ playground: first, database });
  const { id } = await before.person("Alice");
  await before.act({ kind: "open", userId: id, url: link });
  await before.press("Alice", /Monthly/);
  await before.press("Alice", /in crypto/);
  const { url = "" } = await before.press("Alice", /payment page/);
  const payment = await first.nowpayments.openInvoice(url).choose("btc");
  // The state after a kill in the middle: a deposit was seen, and later IPNs were not sent.
  await payment.become("confirming");
  await first.program.kill();
  writeSnapshot(folder, first.snapshot());
  await first.stop();

  await using second = await openPlayground({ ...common, snapshot: readSnapshot(folder) });
  const after = connectPageClient(second.url);
  await after.sees("Alice", /Paid\./);
  await joinChannel(after, "Alice");
  const replayed = await after.act({ kind: "replay-report", times: 100 });
  // NOWPayments waits three seconds for each answer, which a busy machine may exceed.
  expect(replayed.message).toMatch(/^100 copies: \d+ × 200.*, nothing changed\.$/);
});

test("A snapshot of another version and a damaged one are refused with instructions", async () => {
  const folder = await newFolder();
  expect(readSnapshot(folder)).toBeUndefined();
  await writeFile(join(folder, "sandbox-state"), "not what it was");
  expect(() => readSnapshot(folder)).toThrow("has another version or is damaged. Delete the folder");
});
