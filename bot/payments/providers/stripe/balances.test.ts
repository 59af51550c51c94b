import { describe, expect, test } from "vitest";
import { openCardSaleFixture } from "../../../../tests/providers/card-sale-fixture.ts";
import { openCardSubscription } from "../../../../tests/providers/card-subscription.ts";
import type { Platform } from "../../../platform/platform.ts";
import { DAY_MS, HOUR_MS } from "../../../platform/values/durations.ts";
import { skewClock } from "../../../../tests/support/skew-clock.ts";
import { balances } from "./balances.ts";

/** A sale of $9.99, of which Stripe keeps 59 cents. The program hears of nothing that follows. */
async function openSold() {
  const fixture = await openCardSaleFixture();
  const { page } = await fixture.openPage();
  await page.pay();
  await fixture.scene.runJobs();
  fixture.stripe.endpoint.sent = false;
  return {
    platform: fixture.scene.platform,
    stripe: fixture.stripe,
    page,
    /** Changes the newest entry of the balance. */
    changeEntry(changes: object): void {
      const [entry] = fixture.stripe.store.list("balance_transaction");
      if (entry === undefined) throw new Error("There is no entry");
      Object.assign(entry, changes);
    },
    /** After which everything that has happened is counted. */
    wait: () => fixture.scene.platform.clock.advance(4 * 3_600_000),
    [Symbol.asyncDispose]: () => fixture[Symbol.asyncDispose](),
  };
}

describe("The balance at Stripe", () => {
  test("has more entries than a page", async () => {
    await using sold = await openSold();
    for (let count = 0; count < 60; count += 1) await sold.page.refund(1);
    sold.wait();
    expect(await balances.read(sold.platform)).toEqual({
      held: [{ currency: "USD", amount: "8.8" }],
      uncounted: [],
    });
  });

  test("leaves out entries without a source, and those of a source that is no payment", async () => {
    await using sold = await openSold();
    const [noPayment] = sold.stripe.store.list("balance_transaction");
    for (const source of [null, noPayment?.id]) {
      await sold.page.refund(1);
      sold.changeEntry({ type: "payout", source });
    }
    sold.wait();
    expect(await balances.read(sold.platform)).toMatchObject({ held: [{ currency: "USD", amount: "9.4" }] });
  });

  test("is not read from the time before the first order", async () => {
    await using sold = await openSold();
    await sold.page.refund(1);
    const ago = Math.floor(sold.platform.clock.now().getTime() / 1_000) - 31 * 86_400;
    sold.changeEntry({ created: ago });
    sold.wait();
    expect(await balances.read(sold.platform)).toMatchObject({ held: [{ currency: "USD", amount: "9.4" }] });
  });

  test("counts a bank debit, whose entry is days older than its success, once the money is in the ledger", async () => {
    await using fixture = await openCardSaleFixture();
    const { platform } = fixture.scene;
    const { page } = await fixture.openPage();
    await page.pay("debit");
    const externalId = String(page.charge?.payment_intent);
    for (let day = 0; day < 5; day += 1) {
      platform.clock.advance(DAY_MS);
      expect(await balances.read(platform)).toEqual({ held: [], uncounted: [externalId] });
    }
    await page.settle("succeeds");
    await fixture.reconcile();
    // The fee of a payment may be read hours after the payment comes.
    expect(await balances.read(platform)).toEqual({ held: [], uncounted: [externalId] });
    platform.clock.advance(4 * HOUR_MS);
    expect(await balances.read(platform)).toEqual({
      held: [{ currency: "USD", amount: "9.4" }],
      uncounted: [],
    });
  });

  test("counts a renewal by debit, which is unknown here until it is paid", async () => {
    await using story = await openCardSubscription();
    const { scene, stripe } = story.fixture;
    await story.subscribe();
    await story.fixture.reconcile();
    const known = await scene.database.prisma.payment.findMany();
    stripe.endpoint.sent = false;
    await story.nextPeriod();
    scene.platform.clock.advance(4 * HOUR_MS);
    const waiting = await balances.read(scene.platform);
    expect(waiting?.uncounted).toHaveLength(1);
    expect(await scene.database.prisma.payment.count()).toBe(known.length);
    await story.fixture.reconcile();
    scene.platform.clock.advance(4 * HOUR_MS);
    expect(await balances.read(scene.platform)).toEqual({
      held: [{ currency: "USD", amount: "18.8" }],
      uncounted: [],
    });
  });

  test("gives up an entry whose payment never comes", async () => {
    await using fixture = await openCardSaleFixture();
    const { platform, database } = fixture.scene;
    const { page } = await fixture.openPage();
    await page.pay("debit");
    platform.clock.advance(20 * DAY_MS);
    await balances.read(platform);
    await page.settle("fails");
    platform.clock.advance(DAY_MS);
    await balances.read(platform);
    expect(await database.prisma.waitingBalanceEntry.count()).toBe(2);
    platform.clock.advance(31 * DAY_MS);
    expect(await balances.read(platform)).toEqual({ held: [], uncounted: [] });
    expect(await database.prisma.waitingBalanceEntry.count()).toBe(0);
  });

  // Of an entry of 940 in Stripe's whole numbers.
  test.each([
    ["of two decimals", "gbp", "9.4"],
    ["without decimals", "jpy", "940"],
    ["of three decimals", "kwd", "0.94"],
    ["that Stripe writes with two decimals that are always 0", "isk", "9.4"],
  ])("shows in the currency in which the account settles, %s", async (_what, currency, amount) => {
    await using sold = await openSold();
    sold.changeEntry({ currency });
    sold.wait();
    expect(await balances.read(sold.platform)).toMatchObject({
      held: [{ currency: currency.toUpperCase(), amount }],
    });
  });

  test.each([-40, -1, 1, 40])(
    "is counted once, though the machine's clock is wrong by %d days for a while",
    async (days) => {
      await using sold = await openSold();
      // The package's client knows the clock that it was made with.
      Object.assign(sold.platform, { http: { ...sold.platform.http } });
      const skew = skewClock(sold.platform);
      const held = async () => (await balances.read(sold.platform))?.held;
      sold.wait();
      expect(await held()).toEqual([{ currency: "USD", amount: "9.4" }]);
      skew.ms = days * 86_400_000;
      await sold.page.refund(100);
      expect(await held()).toEqual([{ currency: "USD", amount: "8.4" }]);
      skew.ms = 0;
      await sold.page.refund(100);
      for (let count = 0; count < 3; count += 1) {
        expect(await held()).toEqual([{ currency: "USD", amount: "7.4" }]);
        sold.wait();
      }
    },
  );

  test("is counted once by two processes that read it at the same time", async () => {
    await using sold = await openSold();
    sold.wait();
    const { platform } = sold;
    const { http } = platform;
    let isFirst = true;
    const slow: Platform = {
      ...platform,
      http: {
        ...http,
        async send(call) {
          // The other process counts between this one's look at the cursor and its count.
          if (isFirst) {
            isFirst = false;
            await balances.read(platform);
          }
          return http.send(call);
        },
      },
    };
    expect(await balances.read(slow)).toMatchObject({ held: [{ currency: "USD", amount: "9.4" }] });
  });
});
