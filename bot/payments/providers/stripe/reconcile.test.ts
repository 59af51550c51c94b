import { describe, expect, test } from "vitest";
import { openCardSaleFixture } from "../../../../tests/providers/card-sale-fixture.ts";
import { bareConfig, stripeAnswering } from "../../../../tests/scenes/stripe-api-scene.ts";
import type { ProviderReport } from "../../contract/provider-report.ts";
import { skewClock } from "../../../../tests/support/skew-clock.ts";
import { reconcileStripe, inOurVersion } from "./reconcile.ts";

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;

async function openScene() {
  const fixture = await openCardSaleFixture();
  const { scene, stripe } = fixture;
  stripe.endpoint.sent = false;
  const reports: ProviderReport[] = [];
  const read = async (): Promise<string[]> => {
    reports.length = 0;
    await reconcileStripe(scene.platform, async (report) => void reports.push(report));
    return reports.map((report) => (report.kind === "payment" ? report.event.status : report.kind));
  };
  return {
    fixture,
    scene,
    stripe,
    read,
    reports,
    [Symbol.asyncDispose]: () => fixture[Symbol.asyncDispose](),
  };
}

describe("The list of Stripe's events", () => {
  test("is read from the oldest on, and each time again from shortly before the last reading", async () => {
    await using open = await openScene();
    const { page } = await open.fixture.openPage();
    await page.pay();
    await page.refund(100);
    await page.openDispute();
    expect(await open.read()).toEqual(["paid", "part_refund", "dispute", "dispute", "fee"]);
    expect(open.reports[0]).toMatchObject({ event: { source: "lookup" } });
    expect(await open.read()).toEqual(["paid", "part_refund", "dispute", "dispute"]);
    open.scene.platform.clock.advance(HOUR_MS);
    expect(await open.read()).toEqual(["paid", "part_refund", "dispute", "dispute", "fee"]);
    open.scene.platform.clock.advance(HOUR_MS);
    expect(await open.read()).toEqual(["fee"]);
  });

  test.each([-40 * DAY_MS, -DAY_MS, DAY_MS, 40 * DAY_MS])(
    "loses nothing while the machine's clock is wrong by %d ms, nor once it is right again",
    async (ms) => {
      await using open = await openScene();
      const skew = skewClock(open.scene.platform);
      const { page } = await open.fixture.openPage();
      await open.read();
      skew.ms = ms;
      await page.pay();
      expect(await open.read()).toContain("paid");
      open.scene.platform.clock.advance(HOUR_MS);
      await page.refund(100);
      skew.ms = 0;
      expect(await open.read()).toEqual(expect.arrayContaining(["part_refund", "fee"]));
    },
  );

  test("has the fee of a payment before a stop of the program, however long the stop lasted", async () => {
    await using open = await openScene();
    expect(await open.read()).toEqual([]);
    const { page } = await open.fixture.openPage();
    await page.pay();
    open.scene.platform.clock.advance(40 * 24 * HOUR_MS);
    expect(await open.read()).toContain("fee");
  });

  test("is read from a month ago at first, because the account may have other uses", async () => {
    await using open = await openScene();
    const { page } = await open.fixture.openPage();
    await page.pay();
    open.scene.platform.clock.advance(40 * 24 * HOUR_MS);
    expect(await open.read()).toEqual([]);
  });

  test("has more than a page", async () => {
    await using open = await openScene();
    const { page } = await open.fixture.openPage();
    await page.pay();
    for (let count = 0; count < 60; count += 1) await page.refund(1);
    expect(await open.read()).toHaveLength(62);
  });

  test("has the fee of a bank debit, which is no charge of a card", async () => {
    await using open = await openScene();
    const { page } = await open.fixture.openPage();
    await page.pay("debit");
    await page.settle("succeeds");
    expect(await open.read()).toEqual(["confirming", "paid", "fee"]);
  });

  test("has the fee of a converted charge in the charge's currency, where the rate is known", async () => {
    await using open = await openScene();
    const { page } = await open.fixture.openPage();
    await page.pay();
    const [entry] = open.stripe.store.list("balance_transaction");
    const feeAt = async (changes: object): Promise<unknown> => {
      Object.assign(entry ?? {}, { fee: 59, ...changes });
      open.scene.platform.clock.advance(HOUR_MS);
      await open.read();
      const fee = open.reports.find(({ kind }) => kind === "fee");
      return fee?.kind === "fee" ? fee.about.fee : undefined;
    };
    expect(await feeAt({ currency: "usd" })).toEqual({ minor: 59n, currency: "USD" });
    expect(await feeAt({ currency: "eur", exchange_rate: 0.9 })).toEqual({ minor: 66n, currency: "USD" });
    expect(await feeAt({ currency: "eur", exchange_rate: null })).toBeUndefined();
    expect(await feeAt({ currency: "jpy", exchange_rate: 156 })).toBeUndefined();
  });

  test("is read again from the beginning after an outage", async () => {
    await using open = await openScene();
    const { page } = await open.fixture.openPage();
    await page.pay();
    open.stripe.faults.add({ path: /balance/, kind: "500" });
    await expect(open.read()).rejects.toThrow("Stripe refused to list the balance");
    expect(await open.read()).toEqual(["paid", "fee"]);
  });

  test("is confirmed to its end though some reports fail, and read again until they do not", async () => {
    await using open = await openScene();
    const { page } = await open.fixture.openPage();
    await page.pay();
    await page.openDispute();
    const confirmed: string[] = [];
    const readFailing = (...failing: readonly string[]): Promise<void> => {
      confirmed.length = 0;
      return reconcileStripe(open.scene.platform, async ({ kind }) => {
        if (failing.includes(kind)) throw new Error(`The ${kind} has to wait`);
        confirmed.push(kind);
      });
    };
    await expect(readFailing("dispute")).rejects.toThrow("The dispute has to wait");
    expect(confirmed).toEqual(["payment", "fee"]);
    open.scene.platform.clock.advance(3 * DAY_MS);
    await expect(readFailing("dispute")).rejects.toThrow("The dispute has to wait");
    expect(confirmed).toEqual(["payment", "fee"]);
    expect(await open.read()).toEqual(["paid", "dispute", "dispute"]);
    open.scene.platform.clock.advance(HOUR_MS);
    expect(await open.read()).toEqual([]);
  });

  test("has the fee of a payment whose confirmation failed for long", async () => {
    await using open = await openScene();
    const { page } = await open.fixture.openPage();
    await page.pay();
    const reading = reconcileStripe(open.scene.platform, async ({ kind }) => {
      if (kind === "payment") throw new Error("A fault of the program");
    });
    await expect(reading).rejects.toThrow("A fault of the program");
    open.scene.platform.clock.advance(3 * DAY_MS);
    expect(await open.read()).toEqual(["paid", "fee"]);
  });

  test("may have events that nobody can read, and charges of another use of the account", async () => {
    await using open = await openScene();
    const { page } = await open.fixture.openPage();
    await page.pay();
    const events = open.stripe.events().filter(({ type }) => type === "checkout.session.completed");
    Object.assign(events[0]?.data.object ?? {}, { amount_total: "a lot" });
    Object.assign(page.charge ?? {}, { payment_intent: null });
    expect(await open.read()).toEqual([]);
    Object.assign(page.charge ?? {}, { payment_intent: "pi_1" });
    const [entry] = open.stripe.store.list("balance_transaction");
    Object.assign(entry ?? {}, { currency: "gbp" });
    open.scene.platform.clock.advance(HOUR_MS);
    expect(await open.read()).toEqual([]);
    Object.assign(events[0]?.data.object ?? {}, { amount_total: 999, metadata: {} });
    expect(await open.read()).toEqual([]);
  });

  test("is rendered in the account's version, so objects of another family are read anew", async () => {
    await using open = await openScene();
    const { page } = await open.fixture.openPage();
    await page.pay();
    await page.refund(100);
    await page.openDispute();
    const old = { api_version: "2024-06-20" };
    for (const event of open.stripe.events())
      // The form of another version, of which only the id is known.
      Object.assign(event, old, { data: { object: { id: Reflect.get(event.data.object, "id") as string } } });
    expect(await open.read()).toEqual(["paid", "part_refund", "dispute", "dispute", "fee"]);
  });

  test("is read again if an object of another version cannot be read now", async () => {
    await using open = await openScene();
    const { page } = await open.fixture.openPage();
    await page.pay();
    for (const event of open.stripe.events()) Object.assign(event, { api_version: "2024-06-20" });
    open.stripe.faults.add({ path: /sessions\/cs_/, kind: "500" });
    await expect(open.read()).rejects.toThrow("Stripe refused to read the object of an event");
    expect(await open.read()).toEqual(["paid", "fee"]);
  });

  test("is not read where Stripe is not set up", async () => {
    await using open = await openScene();
    const off = { ...open.scene.platform, config: bareConfig() };
    const reading = reconcileStripe(off, () => Promise.reject(new Error("nothing to confirm")));
    await expect(reading).resolves.toBeUndefined();
  });
});

test("An event of another version that is about no object of a sale stays as it is, without a call", async () => {
  const event = {
    id: "evt_1",
    api_version: "2024-06-20",
    type: "payout.paid",
    data: { object: { id: "po_1" } },
  };
  expect(await inOurVersion(stripeAnswering(), event)).toEqual(event);
});
