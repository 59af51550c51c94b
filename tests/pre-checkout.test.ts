import { expect, test } from "vitest";
import type { TestUser } from "../sandbox/telegram/index.ts";
import { openDatabase } from "../bot/platform/database/database.ts";
import { startTcpProxy } from "../sandbox/runtime/tcp-proxy.ts";
import { createTestDatabase } from "./support/test-database.ts";
import { until } from "./support/until.ts";
import { chooseTier, createWorld, openStore } from "./support/world.ts";

test("An outdated price is refused before the charge, with the next step", async () => {
  await using world = await createWorld();
  const { alice, clock, database, telegram } = world;
  await openStore(world);
  await chooseTier(world, alice);
  await requestInvoice(alice, /250 Stars/);
  clock.advance(25 * 60 * 60 * 1000);
  expect(await alice.pay()).toEqual({
    ok: false,
    error: "This invoice is too old. Please choose the offer once more.",
  });
  expect(await database.prisma.payment.count()).toBe(0);
  expect(telegram.refusals).toEqual([]);
});

test("A changed tier is refused at its old price and sold at the new one", async () => {
  await using world = await createWorld();
  const { alice, owner } = world;
  await openStore(world);
  await chooseTier(world, alice);
  await requestInvoice(alice, /250 Stars/);

  await owner.send("/channels");
  await owner.press(/Tea & Talk/);
  await owner.press(/Sell$/);
  await owner.press(/^Monthly$/);
  const page = await owner.sees(/30 days · ⭐ 250/);
  await owner.press(/Edit/);
  const summary = await owner.sees("This is how the tier will be sold", { after: page });
  await owner.press(/Change prices/);
  await owner.press(/Change Stars/);
  await owner.sees("Telegram Stars?", { after: summary });
  await owner.send("300");
  await owner.sees("Stars: ⭐ 300", { after: summary });
  await owner.press(/Publish/);
  await owner.sees("Monthly is changed");

  expect(await alice.pay()).toEqual({
    ok: false,
    error: "This offer is no longer on sale. Please open the channel's link again.",
  });
  await chooseTier(world, alice);
  await requestInvoice(alice, /300 Stars/);
  expect(await alice.pay()).toMatchObject({ ok: true });
  await alice.sees("Paid.");
});

/** Presses the price under the newest offer and waits for the invoice message. */
async function requestInvoice(buyer: TestUser, price: RegExp): Promise<void> {
  const offer = await buyer.sees("How would you like to pay?");
  await buyer.press(price, { message: offer });
  await buyer.sees("Access to", { after: offer });
}

test("A pre-checkout query that comes again after its answer is no fault", async () => {
  await using world = await createWorld();
  const { alice, telegram } = world;
  await openStore(world);
  await chooseTier(world, alice);
  await requestInvoice(alice, /250 Stars/);
  expect(await alice.pay()).toMatchObject({ ok: true });
  await alice.sees("Paid.");
  telegram.expectRefusal("query is too old");
  const query = telegram.updatesLog.find((update) => update.pre_checkout_query !== undefined);
  if (query === undefined) throw new Error("There was no pre-checkout query");
  telegram.redeliver(query);
  await until(() => telegram.callsOf("answerPreCheckoutQuery").length > 1, true);
  // The error boundary, which would answer once more, ends before a later update of the person.
  await alice.start();
  await alice.sees(/Open the link of the channel|I sell access/);
  expect(telegram.callsOf("answerPreCheckoutQuery")).toHaveLength(2);
});

/** The program behind a proxy, through which its database goes away. */
async function openBehindProxy() {
  const direct = await createTestDatabase();
  const proxy = await startTcpProxy(direct.connection);
  const behind = { ...direct.connection, host: proxy.host, port: proxy.port };
  const database = openDatabase(behind, { onError: () => undefined });
  const release = async (): Promise<void> => {
    await database.close();
    await proxy[Symbol.asyncDispose]();
    await direct.release();
  };
  const world = await createWorld({ database: { ...database, connection: direct.connection, release } });
  await openStore(world);
  await chooseTier(world, world.alice);
  await requestInvoice(world.alice, /250 Stars/);
  return { world, proxy };
}

test("A payment succeeds if the database comes back within eight seconds of the pre-checkout query", async () => {
  const { world, proxy } = await openBehindProxy();
  await using _ = world;
  proxy.refuse();
  proxy.drop();
  const paid = world.alice.pay();
  await until(() => proxy.counts.refused > 5, true);
  proxy.accept();
  expect(await paid).toMatchObject({ ok: true });
  await world.alice.sees("Paid.");
});

test("A payment is refused in time, before any money moves, if the database stays away longer", async () => {
  const { world, proxy } = await openBehindProxy();
  await using _ = world;
  proxy.refuse();
  proxy.drop();
  // After ten seconds without an answer, Telegram would refuse in its own words.
  expect(await world.alice.pay()).toMatchObject({
    ok: false,
    error: expect.stringContaining("went wrong") as string,
  });
  proxy.accept();
});

test("A payment is refused in time if the only database server freezes, and succeeds when the server wakes up", async () => {
  const { world, proxy } = await openBehindProxy();
  await using _ = world;
  const { alice } = world;
  proxy.freeze();
  expect(await alice.pay()).toMatchObject({
    ok: false,
    error: expect.stringContaining("went wrong") as string,
  });
  const pressed = alice.press(/250 Stars/, { message: await alice.sees("How would you like to pay?") });
  proxy.thaw();
  await pressed;
  expect(await alice.pay()).toMatchObject({ ok: true });
  await alice.sees("Paid.");
});
