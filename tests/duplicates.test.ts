import type { Update } from "grammy/types";
import { describe, expect, test } from "vitest";
import type { SandboxTelegram } from "../sandbox/telegram/index.ts";
import { countInvitations, countJobs, readSaleTotals, totalsOfSales } from "./support/sale-totals.ts";
import {
  addTier,
  buyWithStars,
  chooseCoin,
  chooseTier,
  connectChannel,
  createWorld,
  findWayIn,
} from "./support/world.ts";
import type { World } from "./support/world.ts";

const SECRET = "known-to-this-test-alone";
const MONTH = 30;

async function openShop(options: Parameters<typeof createWorld>[0] = {}): Promise<World> {
  const world = await createWorld(options);
  await connectChannel(world);
  await addTier(world);
  return world;
}

/** Everything that follows the payments is done. */
const settled = (world: World): Promise<unknown> =>
  expect.poll(() => countJobs(world.database), WAIT).toBe(0);
const WAIT = { timeout: 20_000, interval: 20 };

/** Every answer is a 200. On a busy machine a sender may hang up before its own comes: null, and no fault. */
function expectTaken(statuses: readonly (number | null)[]): void {
  expect(new Set(statuses.filter((status) => status !== null))).toEqual(new Set([200]));
}

function paymentUpdate(telegram: SandboxTelegram): Update {
  const update = telegram.updatesLog.find(({ message }) => message?.successful_payment !== undefined);
  if (update === undefined) throw new Error("Nobody has paid with Stars");
  return update;
}

describe("One payment that is reported many times counts once", () => {
  test("when a hundred copies of its first notification arrive at the same time", async () => {
    await using world = await openShop();
    const { bob, nowpayments, telegram, database } = world;
    await chooseTier(world, bob);
    const payment = await chooseCoin(world, bob);
    nowpayments.ipn.sent = false;
    await payment.pay();
    const url = nowpayments.deliveries[0]?.url ?? "";
    const copy = { url, body: payment.ipnBody() };
    const answers = await Promise.all(Array.from({ length: 100 }, () => nowpayments.forge(copy)));
    expectTaken(answers.map(({ httpStatus }) => httpStatus));
    await findWayIn(bob);
    await settled(world);
    expect(await readSaleTotals(database)).toEqual(totalsOfSales(1, [MONTH]));
    expect(countInvitations(telegram, bob)).toBe(1);
    expect(telegram.callsOf("createChatInviteLink")).toHaveLength(1);
  });

  test("when its last notification is sent a hundred times more, in parallel", async () => {
    await using world = await openShop();
    const { bob, nowpayments, telegram, database } = world;
    await chooseTier(world, bob);
    const deliveries = await (await chooseCoin(world, bob)).pay();
    await findWayIn(bob);
    const finished = deliveries.at(-1);
    expect(finished?.paymentStatus).toBe("finished");
    if (finished === undefined) return;
    const answers = await nowpayments.replay(finished, { times: 100, parallel: true });
    expectTaken(answers.map(({ status }) => status));
    await settled(world);
    expect(await readSaleTotals(database)).toEqual(totalsOfSales(1, [MONTH]));
    expect(countInvitations(telegram, bob)).toBe(1);
    expect(await database.prisma.payment.count()).toBe(1);
  });

  test("when all of its notifications come at once, the last before the first", async () => {
    await using world = await openShop();
    const { bob, nowpayments, telegram, database } = world;
    await chooseTier(world, bob);
    const payment = await chooseCoin(world, bob);
    nowpayments.ipn.sent = false;
    await payment.pay();
    const url = nowpayments.deliveries[0]?.url ?? "";
    const statuses = ["finished", "sending", "confirmed", "confirming", "waiting"] as const;
    const letters = Array.from({ length: 10 }, () => statuses).flat();
    const answers = await Promise.all(
      letters.map((status) => nowpayments.forge({ url, body: payment.ipnBody(status) })),
    );
    expectTaken(answers.map(({ httpStatus }) => httpStatus));
    await findWayIn(bob);
    await settled(world);
    await bob.sees("paid. Thank you!");
    expect(await readSaleTotals(database)).toEqual(totalsOfSales(1, [MONTH]));
    expect(countInvitations(telegram, bob)).toBe(1);
    expect(await database.prisma.payment.findFirst()).toMatchObject({ status: "finished" });
  });

  test.each(["polling", "webhook"] as const)(
    "when Telegram delivers it fifty times more in %s mode",
    async (mode) => {
      await using world = await openShop({ mode });
      const { alice, telegram, database } = world;
      await buyWithStars(world, alice);
      const update = paymentUpdate(telegram);
      for (let copy = 0; copy < 50; copy += 1) telegram.redeliver(update);
      // Updates of one chat come in order: this one is the last.
      await alice.send("/subscriptions");
      await alice.sees("Your subscriptions");
      await settled(world);
      expect(await readSaleTotals(database)).toEqual(totalsOfSales(1, [MONTH]));
      expect(countInvitations(telegram, alice)).toBe(1);
    },
  );

  test("when fifty copies of a Stars payment reach the webhook at the same time", async () => {
    await using world = await openShop({
      mode: "webhook",
      environment: { TELEGRAM_WEBHOOK_SECRET: SECRET },
    });
    const { alice, telegram, database } = world;
    await buyWithStars(world, alice);
    const body = JSON.stringify(paymentUpdate(telegram));
    const answers = await Promise.all(
      Array.from({ length: 50 }, () =>
        fetch(`${world.url}/webhooks/telegram`, {
          method: "POST",
          headers: { "content-type": "application/json", "x-telegram-bot-api-secret-token": SECRET },
          body,
        }),
      ),
    );
    expectTaken(answers.map(({ status }) => status));
    await settled(world);
    expect(await readSaleTotals(database)).toEqual(totalsOfSales(1, [MONTH]));
    expect(countInvitations(telegram, alice)).toBe(1);
  });
});

describe("Every payment counts", () => {
  test("two orders of one person, paid at once with Stars and in crypto, are two months", async () => {
    await using world = await openShop();
    const { alice, telegram, database } = world;
    await chooseTier(world, alice);
    const payment = await chooseCoin(world, alice);
    await chooseTier(world, alice);
    await alice.press(/Star/);
    const [stars] = await Promise.all([alice.pay(), payment.pay()]);
    expect(stars).toMatchObject({ ok: true });
    await expect.poll(() => countInvitations(telegram, alice), WAIT).toBe(2);
    await settled(world);
    expect(await readSaleTotals(database)).toEqual(totalsOfSales(2, [2 * MONTH]));
    expect(countInvitations(telegram, alice)).toBe(2);
    // Both messages carry the same link.
    expect(telegram.callsOf("createChatInviteLink").length).toBeGreaterThan(0);
    expect(await database.prisma.accessLink.count({ where: { revokedAt: null } })).toBe(1);
  });

  test("an invoice that is paid twice before the first payment is confirmed is two months", async () => {
    await using world = await openShop();
    const { alice, telegram, database } = world;
    await chooseTier(world, alice);
    await alice.press(/Star/);
    // Orders can be read behind this lock, payments cannot be confirmed: both are charged before either counts.
    const holder = await database.pool.connect();
    await holder.query("begin");
    await holder.query("lock table payment in exclusive mode");
    const paid = [await alice.pay(), await alice.pay()];
    await holder.query("commit");
    holder.release();
    expect(paid).toMatchObject([{ ok: true }, { ok: true }]);
    await expect.poll(() => countInvitations(telegram, alice), WAIT).toBe(2);
    await settled(world);
    expect(await readSaleTotals(database)).toEqual(totalsOfSales(2, [2 * MONTH]));
  });

  test("an invoice that is paid again after it was confirmed is refused before the charge", async () => {
    await using world = await openShop();
    const { alice, database } = world;
    await buyWithStars(world, alice);
    expect(await alice.pay()).toMatchObject({ ok: false, error: expect.stringContaining("paid already") });
    expect(await readSaleTotals(database)).toEqual(totalsOfSales(1, [MONTH]));
  });

  test("a second payment of NOWPayments under the same invoice is another month", async () => {
    await using world = await openShop();
    const { bob, nowpayments, telegram, database } = world;
    await chooseTier(world, bob);
    const first = await chooseCoin(world, bob);
    const second = await nowpayments.openInvoice(first.invoiceId ?? "").choose("ltc");
    expect(second.id).not.toBe(first.id);
    await Promise.all([first.pay(), second.pay()]);
    await expect.poll(() => countInvitations(telegram, bob), WAIT).toBe(2);
    await settled(world);
    expect(await readSaleTotals(database)).toEqual(totalsOfSales(2, [2 * MONTH]));
    expect(await database.prisma.order.count()).toBe(1);
  });

  test("coins sent once more to a used address are held for a person and give nothing away", async () => {
    await using world = await openShop();
    const { bob, telegram, database } = world;
    await chooseTier(world, bob);
    const payment = await chooseCoin(world, bob);
    await payment.pay();
    await findWayIn(bob);
    const { deliveries } = await payment.payAgain();
    expect(deliveries.every(({ accepted }) => accepted)).toBe(true);
    await settled(world);
    expect(await readSaleTotals(database)).toEqual(totalsOfSales(1, [MONTH]));
    expect(countInvitations(telegram, bob)).toBe(1);
    expect(await database.prisma.payment.findMany({ where: { heldReason: { not: null } } })).toMatchObject([
      { heldReason: "repeated_deposit" },
    ]);
  });

  test("a hundred people who pay at the same moment all get in", async () => {
    await using world = await openShop({ mode: "webhook" });
    const { telegram, nowpayments, database, owner } = world;
    const people = Array.from({ length: 100 }, (_, index) =>
      telegram.person({ firstName: `Buyer ${index}` }),
    );
    await Promise.all(people.map((person) => chooseTier(world, person)));
    nowpayments.ipn.sent = false;
    const payments = await Promise.all(people.map((person) => chooseCoin(world, person)));
    nowpayments.ipn.sent = true;
    await Promise.all(payments.map((payment) => payment.become("finished")));
    await expect
      .poll(() => people.map((person) => countInvitations(telegram, person)), WAIT)
      .toEqual(people.map(() => 1));
    await settled(world);
    expect(await readSaleTotals(database)).toEqual(
      totalsOfSales(
        100,
        people.map(() => MONTH),
      ),
    );
    expect(owner.chat.some(({ text }) => text.includes("Paid."))).toBe(false);
  });
});
