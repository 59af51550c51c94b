import type { Update } from "grammy/types";
import { describe, expect, test } from "vitest";
import type { SandboxTelegram } from "../sandbox/telegram/index.ts";
import { countPaidMessages, readSaleTotals, totalsOfSales } from "./support/sale-totals.ts";
import { countJobs } from "./support/pending-jobs.ts";
import { testSize } from "./support/test-size.ts";
import {
  buyWithStars,
  chooseCoin,
  chooseTier,
  createWorld,
  openStore,
  findInviteLink,
} from "./support/world.ts";
import type { World } from "./support/world.ts";

const SECRET = "known-to-this-test-alone";
const MONTH_DAYS = 30;
const BUYERS = testSize(25, 100);

async function openWorld(options: Parameters<typeof createWorld>[0] = {}): Promise<World> {
  const world = await createWorld(options);
  await openStore(world);
  return world;
}

/** Waits until every effect of the payments is done. */
const untilJobsFinish = (world: World): Promise<unknown> =>
  expect.poll(() => countJobs(world.database)).toBe(0);

/** Every answer is a 200. On a busy machine a sender may time out before its answer: null, which is no fault. */
function expectAcknowledged(statuses: readonly (number | null)[]): void {
  expect(new Set(statuses.filter((status) => status !== null))).toEqual(new Set([200]));
}

function paymentUpdate(telegram: SandboxTelegram): Update {
  const update = telegram.updatesLog.find(({ message }) => message?.successful_payment !== undefined);
  if (update === undefined) throw new Error("Nobody has paid with Stars");
  return update;
}

describe("A payment that is reported many times counts once", () => {
  test("with a hundred concurrent copies of its first notification", async () => {
    await using world = await openWorld();
    const { bob, nowpayments, telegram, database } = world;
    await chooseTier(world, bob);
    const payment = await chooseCoin(world, bob);
    nowpayments.ipn.sent = false;
    await payment.pay();
    const url = nowpayments.deliveries[0]?.url ?? "";
    const copy = { url, body: payment.ipnBody() };
    const answers = await Promise.all(Array.from({ length: 100 }, () => nowpayments.forge(copy)));
    expectAcknowledged(answers.map(({ httpStatus }) => httpStatus));
    await findInviteLink(bob);
    await untilJobsFinish(world);
    expect(await readSaleTotals(database)).toEqual(totalsOfSales(1, [MONTH_DAYS]));
    expect(countPaidMessages(telegram, bob)).toBe(1);
    expect(telegram.callsOf("createChatInviteLink")).toHaveLength(1);
    expect(telegram.refusals).toEqual([]);
  });

  test("with a hundred more concurrent copies of its last notification", async () => {
    await using world = await openWorld();
    const { bob, nowpayments, telegram, database } = world;
    await chooseTier(world, bob);
    const deliveries = await (await chooseCoin(world, bob)).pay();
    await findInviteLink(bob);
    const finished = deliveries.at(-1);
    expect(finished?.paymentStatus).toBe("finished");
    if (finished === undefined) return;
    const answers = await nowpayments.replay(finished, { times: 100, parallel: true });
    expectAcknowledged(answers.map(({ status }) => status));
    await untilJobsFinish(world);
    expect(await readSaleTotals(database)).toEqual(totalsOfSales(1, [MONTH_DAYS]));
    expect(countPaidMessages(telegram, bob)).toBe(1);
    expect(await database.prisma.payment.count()).toBe(1);
    expect(telegram.refusals).toEqual([]);
  });

  test("with all of its notifications at once, the last one first", async () => {
    await using world = await openWorld();
    const { bob, nowpayments, telegram, database } = world;
    await chooseTier(world, bob);
    const payment = await chooseCoin(world, bob);
    nowpayments.ipn.sent = false;
    await payment.pay();
    const url = nowpayments.deliveries[0]?.url ?? "";
    const statuses = ["finished", "sending", "confirmed", "confirming", "waiting"] as const;
    const notifications = Array.from({ length: 10 }, () => statuses).flat();
    const answers = await Promise.all(
      notifications.map((status) => nowpayments.forge({ url, body: payment.ipnBody(status) })),
    );
    expectAcknowledged(answers.map(({ httpStatus }) => httpStatus));
    await findInviteLink(bob);
    await untilJobsFinish(world);
    await bob.sees("paid. Thank you!");
    expect(await readSaleTotals(database)).toEqual(totalsOfSales(1, [MONTH_DAYS]));
    expect(countPaidMessages(telegram, bob)).toBe(1);
    expect(await database.prisma.payment.findFirst()).toMatchObject({ status: "paid" });
    expect(telegram.refusals).toEqual([]);
  });

  test.each(["polling", "webhook"] as const)(
    "when Telegram delivers it fifty times more in %s mode",
    async (mode) => {
      await using world = await openWorld({ mode });
      const { alice, telegram, database } = world;
      await buyWithStars(world, alice);
      const update = paymentUpdate(telegram);
      for (let copy = 0; copy < 50; copy += 1) telegram.redeliver(update);
      // Updates of one chat are handled in order: this is the last one.
      await alice.send("/subscriptions");
      await alice.sees("Your subscriptions");
      await untilJobsFinish(world);
      expect(await readSaleTotals(database)).toEqual(totalsOfSales(1, [MONTH_DAYS]));
      expect(countPaidMessages(telegram, alice)).toBe(1);
    },
  );

  test("with fifty concurrent copies of a Stars payment at the webhook", async () => {
    await using world = await openWorld({
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
    expectAcknowledged(answers.map(({ status }) => status));
    await untilJobsFinish(world);
    expect(await readSaleTotals(database)).toEqual(totalsOfSales(1, [MONTH_DAYS]));
    expect(countPaidMessages(telegram, alice)).toBe(1);
  });
});

describe("Every payment counts", () => {
  test("two orders of one buyer, paid concurrently with Stars and in crypto, are two months", async () => {
    await using world = await openWorld();
    const { alice, telegram, database } = world;
    await chooseTier(world, alice);
    const payment = await chooseCoin(world, alice);
    await chooseTier(world, alice);
    await alice.press(/Star/);
    const [stars] = await Promise.all([alice.pay(), payment.pay()]);
    expect(stars).toMatchObject({ ok: true });
    await expect.poll(() => countPaidMessages(telegram, alice)).toBe(2);
    await untilJobsFinish(world);
    expect(await readSaleTotals(database)).toEqual(totalsOfSales(2, [2 * MONTH_DAYS]));
    expect(countPaidMessages(telegram, alice)).toBe(2);
    // Both messages carry the same link.
    expect(telegram.callsOf("createChatInviteLink").length).toBeGreaterThan(0);
    expect(await database.prisma.inviteLink.count({ where: { revokedAt: null } })).toBe(1);
  });

  test("an invoice that is paid twice before the first confirmation is two months", async () => {
    await using world = await openWorld();
    const { alice, telegram, database } = world;
    await chooseTier(world, alice);
    await alice.press(/Star/);
    // The lock allows to read orders, but not to confirm payments: both are charged before either is confirmed.
    const holder = await database.pool.connect();
    await holder.query("begin");
    await holder.query("lock table payment in exclusive mode");
    const paid = [await alice.pay(), await alice.pay()];
    await holder.query("commit");
    holder.release();
    expect(paid).toMatchObject([{ ok: true }, { ok: true }]);
    await expect.poll(() => countPaidMessages(telegram, alice)).toBe(2);
    await untilJobsFinish(world);
    expect(await readSaleTotals(database)).toEqual(totalsOfSales(2, [2 * MONTH_DAYS]));
  });

  test("a second payment of a confirmed invoice is refused before the charge", async () => {
    await using world = await openWorld();
    const { alice, database } = world;
    await buyWithStars(world, alice);
    expect(await alice.pay()).toMatchObject({ ok: false, error: expect.stringContaining("paid already") });
    expect(await readSaleTotals(database)).toEqual(totalsOfSales(1, [MONTH_DAYS]));
  });

  test("a second payment of one NOWPayments invoice is another month", async () => {
    await using world = await openWorld();
    const { bob, nowpayments, telegram, database } = world;
    await chooseTier(world, bob);
    const first = await chooseCoin(world, bob);
    const second = await nowpayments.openInvoice(first.invoiceId ?? "").choose("ltc");
    expect(second.id).not.toBe(first.id);
    await Promise.all([first.pay(), second.pay()]);
    await expect.poll(() => countPaidMessages(telegram, bob)).toBe(2);
    await untilJobsFinish(world);
    expect(await readSaleTotals(database)).toEqual(totalsOfSales(2, [2 * MONTH_DAYS]));
    expect(await database.prisma.order.count()).toBe(1);
  });

  test("a repeated deposit to a used address is held and grants nothing", async () => {
    await using world = await openWorld();
    const { bob, telegram, database } = world;
    await chooseTier(world, bob);
    const payment = await chooseCoin(world, bob);
    await payment.pay();
    await findInviteLink(bob);
    const { deliveries } = await payment.payAgain();
    expect(deliveries.every(({ accepted }) => accepted)).toBe(true);
    await untilJobsFinish(world);
    expect(await readSaleTotals(database)).toEqual(totalsOfSales(1, [MONTH_DAYS]));
    expect(countPaidMessages(telegram, bob)).toBe(1);
    expect(await database.prisma.payment.findMany({ where: { heldReason: { not: null } } })).toMatchObject([
      { heldReason: "repeated_deposit" },
    ]);
  });

  test("many concurrent payments admit all buyers", async () => {
    await using world = await openWorld({ mode: "webhook" });
    const { telegram, nowpayments, database, owner } = world;
    const people = Array.from({ length: BUYERS }, (_, index) =>
      telegram.person({ firstName: `Buyer ${index}` }),
    );
    await Promise.all(people.map((person) => chooseTier(world, person)));
    nowpayments.ipn.sent = false;
    const payments = await Promise.all(people.map((person) => chooseCoin(world, person)));
    nowpayments.ipn.sent = true;
    await Promise.all(payments.map((payment) => payment.become("finished")));
    await expect
      .poll(() => people.map((person) => countPaidMessages(telegram, person)))
      .toEqual(people.map(() => 1));
    await untilJobsFinish(world);
    expect(await readSaleTotals(database)).toEqual(
      totalsOfSales(
        BUYERS,
        people.map(() => MONTH_DAYS),
      ),
    );
    expect(owner.chat.some(({ text }) => text.includes("Paid."))).toBe(false);
  });
});
