import type { Update } from "grammy/types";
import { describe, expect, onTestFinished, test } from "vitest";
import type { TestUser } from "../sandbox/telegram/index.ts";
import { countPaidMessages, readSaleTotals, totalsOfSales } from "./support/sale-totals.ts";
import { pendingJobs } from "./support/pending-jobs.ts";
import { shareStore } from "./support/shared-store.ts";
import type { Store } from "./support/shared-store.ts";
import { testSize } from "./support/test-size.ts";
import { buyWithStars, chooseCoin, chooseTier, findInviteLink } from "./support/world.ts";

const SECRET = "known-to-this-test-alone";
const MONTH_DAYS = 30;
// Each copy takes a connection, for which it waits for seconds at most, also on a busy machine.
const [BUYERS, COPIES] = [testSize(12, 100), testSize(40, 100)];

/** Waits until every effect of the payments is done. */
const untilJobsFinish = (store: Store): Promise<unknown> =>
  expect.poll(() => pendingJobs(store.database)).toEqual([]);

/** Every answer is a 200. On a busy machine a sender may time out before its answer: null, which is no fault. */
function expectAcknowledged(statuses: readonly (number | null)[]): void {
  expect(new Set(statuses.filter((status) => status !== null))).toEqual(new Set([200]));
}

/** NOWPayments reports nothing until the end of the test, or until the result is called. */
function withholdReports({ nowpayments }: Store): () => void {
  nowpayments.ipn.sent = false;
  const report = (): void => void (nowpayments.ipn.sent = true);
  onTestFinished(report);
  return report;
}

/** The calls that Telegram got since now. */
function watchTelegram({ telegram }: Store): { links: () => number; refusals: () => unknown[] } {
  const links = (): number => telegram.callsOf("createChatInviteLink").length;
  const before = { links: links(), refusals: telegram.refusals.length };
  return {
    links: () => links() - before.links,
    refusals: () => telegram.refusals.slice(before.refusals),
  };
}

function paymentUpdate({ telegram }: Store, buyer: TestUser): Update {
  const update = telegram.updatesLog.find(
    ({ message }) => message?.successful_payment !== undefined && message.from.id === buyer.id,
  );
  if (update === undefined) throw new Error("The buyer has not paid with Stars");
  return update;
}

const ordersOf = (buyer: TestUser): { userId: bigint } => ({ userId: BigInt(buyer.id) });

describe("In polling mode", () => {
  const openFor = shareStore();

  describe("a payment that is reported many times counts once", () => {
    test("with many concurrent copies of its first notification", { tags: ["sized"] }, async () => {
      const store = openFor("Bob");
      const { buyer, nowpayments, telegram, database } = store;
      const watched = watchTelegram(store);
      await chooseTier(store, buyer);
      const payment = await chooseCoin(store, buyer);
      withholdReports(store);
      await payment.pay();
      const url = nowpayments.deliveries[0]?.url ?? "";
      const copy = { url, body: payment.ipnBody() };
      const answers = await Promise.all(Array.from({ length: COPIES }, () => nowpayments.forge(copy)));
      expectAcknowledged(answers.map(({ httpStatus }) => httpStatus));
      await findInviteLink(buyer);
      await untilJobsFinish(store);
      expect(await readSaleTotals(database, [buyer])).toEqual(totalsOfSales(1, [MONTH_DAYS]));
      expect(countPaidMessages(telegram, buyer)).toBe(1);
      expect(watched.links()).toBe(1);
      expect(watched.refusals()).toEqual([]);
    });

    test("with many more concurrent copies of its last notification", { tags: ["sized"] }, async () => {
      const store = openFor("Bob");
      const { buyer, nowpayments, telegram, database } = store;
      const watched = watchTelegram(store);
      await chooseTier(store, buyer);
      const deliveries = await (await chooseCoin(store, buyer)).pay();
      await findInviteLink(buyer);
      const finished = deliveries.at(-1);
      expect(finished?.paymentStatus).toBe("finished");
      if (finished === undefined) return;
      const answers = await nowpayments.replay(finished, { times: COPIES, parallel: true });
      expectAcknowledged(answers.map(({ status }) => status));
      await untilJobsFinish(store);
      expect(await readSaleTotals(database, [buyer])).toEqual(totalsOfSales(1, [MONTH_DAYS]));
      expect(countPaidMessages(telegram, buyer)).toBe(1);
      expect(await database.prisma.payment.count({ where: { order: ordersOf(buyer) } })).toBe(1);
      expect(watched.refusals()).toEqual([]);
    });

    test("with all of its notifications at once, the last one first", { tags: ["sized"] }, async () => {
      const store = openFor("Bob");
      const { buyer, nowpayments, telegram, database } = store;
      const watched = watchTelegram(store);
      await chooseTier(store, buyer);
      const payment = await chooseCoin(store, buyer);
      withholdReports(store);
      await payment.pay();
      const url = nowpayments.deliveries[0]?.url ?? "";
      const statuses = ["finished", "sending", "confirmed", "confirming", "waiting"] as const;
      const notifications = Array.from({ length: COPIES / 10 }, () => statuses).flat();
      const answers = await Promise.all(
        notifications.map((status) => nowpayments.forge({ url, body: payment.ipnBody(status) })),
      );
      expectAcknowledged(answers.map(({ httpStatus }) => httpStatus));
      await findInviteLink(buyer);
      await untilJobsFinish(store);
      await buyer.sees("paid. Thank you!");
      expect(await readSaleTotals(database, [buyer])).toEqual(totalsOfSales(1, [MONTH_DAYS]));
      expect(countPaidMessages(telegram, buyer)).toBe(1);
      expect(await database.prisma.payment.findFirst({ where: { order: ordersOf(buyer) } })).toMatchObject({
        status: "paid",
      });
      expect(watched.refusals()).toEqual([]);
    });

    test("when Telegram delivers it fifty times more", async () => {
      expect(await deliverFiftyTimesMore(openFor("Alice"))).toEqual([totalsOfSales(1, [MONTH_DAYS]), 1]);
    });
  });

  describe("every payment counts", () => {
    test("two orders of one buyer, paid concurrently with Stars and in crypto, are two months", async () => {
      const store = openFor("Alice");
      const { buyer, telegram, database } = store;
      const watched = watchTelegram(store);
      await chooseTier(store, buyer);
      const payment = await chooseCoin(store, buyer);
      await chooseTier(store, buyer);
      await buyer.press(/Star/);
      const [stars] = await Promise.all([buyer.pay(), payment.pay()]);
      expect(stars).toMatchObject({ ok: true });
      await expect.poll(() => countPaidMessages(telegram, buyer)).toBe(2);
      await untilJobsFinish(store);
      expect(await readSaleTotals(database, [buyer])).toEqual(totalsOfSales(2, [2 * MONTH_DAYS]));
      expect(countPaidMessages(telegram, buyer)).toBe(2);
      // Both messages carry the same link.
      expect(watched.links()).toBeGreaterThan(0);
      expect(
        await database.prisma.inviteLink.count({ where: { revokedAt: null, subscription: ordersOf(buyer) } }),
      ).toBe(1);
    });

    test("an invoice that is paid twice before the first confirmation is two months", async () => {
      const store = openFor("Alice");
      const { buyer, telegram, database } = store;
      await chooseTier(store, buyer);
      await buyer.press(/Star/);
      // The lock allows to read orders, but not to confirm payments: both are charged before either is confirmed.
      const holder = await database.pool.connect();
      await holder.query("begin");
      await holder.query("lock table payment in exclusive mode");
      const paid = [await buyer.pay(), await buyer.pay()];
      await holder.query("commit");
      holder.release();
      expect(paid).toMatchObject([{ ok: true }, { ok: true }]);
      await expect.poll(() => countPaidMessages(telegram, buyer)).toBe(2);
      await untilJobsFinish(store);
      expect(await readSaleTotals(database, [buyer])).toEqual(totalsOfSales(2, [2 * MONTH_DAYS]));
    });

    test("a second payment of a confirmed invoice is refused before the charge", async () => {
      const store = openFor("Alice");
      const { buyer, database } = store;
      await buyWithStars(store, buyer);
      expect(await buyer.pay()).toMatchObject({ ok: false, error: expect.stringContaining("paid already") });
      expect(await readSaleTotals(database, [buyer])).toEqual(totalsOfSales(1, [MONTH_DAYS]));
    });

    test("a second payment of one NOWPayments invoice is another month", async () => {
      const store = openFor("Bob");
      const { buyer, nowpayments, telegram, database } = store;
      await chooseTier(store, buyer);
      const first = await chooseCoin(store, buyer);
      const second = await nowpayments.openInvoice(first.invoiceId ?? "").choose("ltc");
      expect(second.id).not.toBe(first.id);
      await Promise.all([first.pay(), second.pay()]);
      await expect.poll(() => countPaidMessages(telegram, buyer)).toBe(2);
      await untilJobsFinish(store);
      expect(await readSaleTotals(database, [buyer])).toEqual(totalsOfSales(2, [2 * MONTH_DAYS]));
      expect(await database.prisma.order.count({ where: ordersOf(buyer) })).toBe(1);
    });

    test("a repeated deposit to a used address is held and grants nothing", async () => {
      const store = openFor("Bob");
      const { buyer, telegram, database } = store;
      await chooseTier(store, buyer);
      const payment = await chooseCoin(store, buyer);
      await payment.pay();
      await findInviteLink(buyer);
      const { deliveries } = await payment.payAgain();
      expect(deliveries.every(({ accepted }) => accepted)).toBe(true);
      await untilJobsFinish(store);
      expect(await readSaleTotals(database, [buyer])).toEqual(totalsOfSales(1, [MONTH_DAYS]));
      expect(countPaidMessages(telegram, buyer)).toBe(1);
      const held = { heldReason: { not: null }, order: ordersOf(buyer) };
      expect(await database.prisma.payment.findMany({ where: held })).toMatchObject([
        { heldReason: "repeated_deposit" },
      ]);
    });
  });
});

describe("In webhook mode", () => {
  const openFor = shareStore({ mode: "webhook", environment: { TELEGRAM_WEBHOOK_SECRET: SECRET } });

  test("a payment counts once when Telegram delivers it fifty times more", async () => {
    expect(await deliverFiftyTimesMore(openFor("Alice"))).toEqual([totalsOfSales(1, [MONTH_DAYS]), 1]);
  });

  test("a payment with Stars counts once with fifty concurrent copies", async () => {
    const store = openFor("Alice");
    const { buyer, telegram, database } = store;
    await buyWithStars(store, buyer);
    const body = JSON.stringify(paymentUpdate(store, buyer));
    const answers = await Promise.all(
      Array.from({ length: 50 }, () =>
        fetch(`${store.url}/webhooks/telegram`, {
          method: "POST",
          headers: { "content-type": "application/json", "x-telegram-bot-api-secret-token": SECRET },
          body,
        }),
      ),
    );
    expectAcknowledged(answers.map(({ status }) => status));
    await untilJobsFinish(store);
    expect(await readSaleTotals(database, [buyer])).toEqual(totalsOfSales(1, [MONTH_DAYS]));
    expect(countPaidMessages(telegram, buyer)).toBe(1);
  });

  test("many concurrent payments admit all buyers", { tags: ["sized"] }, async () => {
    const store = openFor("Alice");
    const { telegram, database, owner } = store;
    const people = Array.from({ length: BUYERS }, (_, index) =>
      telegram.person({ firstName: `Buyer ${index}` }),
    );
    await Promise.all(people.map((person) => chooseTier(store, person)));
    const report = withholdReports(store);
    const payments = await Promise.all(people.map((person) => chooseCoin(store, person)));
    report();
    await Promise.all(payments.map((payment) => payment.become("finished")));
    await expect
      .poll(() => people.map((person) => countPaidMessages(telegram, person)))
      .toEqual(people.map(() => 1));
    await untilJobsFinish(store);
    expect(await readSaleTotals(database, people)).toEqual(
      totalsOfSales(
        BUYERS,
        people.map(() => MONTH_DAYS),
      ),
    );
    expect(owner.chat.some(({ text }) => text.includes("Paid."))).toBe(false);
  });
});

/** The totals and the messages after fifty more deliveries of the buyer's payment. */
async function deliverFiftyTimesMore(store: Store & { readonly buyer: TestUser }): Promise<unknown[]> {
  const { buyer, telegram, database } = store;
  await buyWithStars(store, buyer);
  const update = paymentUpdate(store, buyer);
  for (let copy = 0; copy < 50; copy += 1) telegram.redeliver(update);
  // Updates of one chat are handled in order: this is the last one.
  await buyer.send("/subscriptions");
  await buyer.sees("Your subscriptions");
  await untilJobsFinish(store);
  return [await readSaleTotals(database, [buyer]), countPaidMessages(telegram, buyer)];
}
