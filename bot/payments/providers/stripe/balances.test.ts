import { describe, expect, test } from "vitest";
import { openCardSaleFixture } from "../../../../tests/providers/card-sale-fixture.ts";
import type { Platform } from "../../../platform/platform.ts";
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
