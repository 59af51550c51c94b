import { describe, expect, test } from "vitest";
import { openCardSaleFixture } from "../../../tests/providers/card-sale-fixture.ts";
import { buttonsOf, newestOf } from "../../../tests/scenes/channel-scene.ts";
import { partsOf } from "../../../tests/scenes/part-scene.ts";
import { readLedgerSums } from "../../../tests/support/ledger-sums.ts";
import { money } from "../../platform/values/money.ts";
import { recordFailedRefund, recordFee } from "./record-reversal.ts";
import { requestRefund } from "../refunds/request-refund.ts";

/** Bob has paid $9.99 by card; the platform's share is 3 %. */
async function openPaid() {
  const fixture = await openCardSaleFixture();
  const { scene } = fixture;
  const { page } = await fixture.openPage();
  await page.pay();
  await scene.runJobs();
  return {
    fixture,
    page,
    scene,
    async refund(cents?: number) {
      await page.refund(cents);
      await scene.runJobs();
    },
    sums: () => readLedgerSums(scene.database),
    payment: () => scene.database.prisma.payment.findFirstOrThrow(),
    [Symbol.asyncDispose]: () => fixture[Symbol.asyncDispose](),
  };
}

describe("A part that is refunded at the provider", () => {
  test("is given back in proportion, and the owner is asked about the access", async () => {
    await using open = await openPaid();
    await open.refund(500);
    expect(await open.sums()).toEqual({
      provider_clearing: "4.99",
      owner_balance: "-4.84",
      platform_fee: "-0.15",
    });
    expect(await open.payment()).toMatchObject({
      state: "granted",
      refundedMinor: 500n,
      accessAfterRefund: "open",
    });
    expect(newestOf(open.scene.olga)?.text).toContain("$5.00 of $9.99");
    expect(buttonsOf(open.scene.olga)).toEqual([
      "🚪 End the access",
      expect.stringMatching(/^⏳ Shorten it: until [A-Z][a-z]{2} \d{1,2}$/),
      "🤝 Let them stay",
    ]);
  });

  test("ends the access if the owner says so, once", async () => {
    await using open = await openPaid();
    await open.refund(500);
    await open.scene.press(open.scene.olga, "🚪 End the access");
    expect(await open.payment()).toMatchObject({ accessAfterRefund: "ended" });
    await open.refund(100);
    expect(newestOf(open.scene.olga)?.text).toContain("$1.00 of $9.99");
    expect(buttonsOf(open.scene.olga)).toEqual([]);
  });

  test("can be followed by the rest: nothing is left of the sale", async () => {
    await using open = await openPaid();
    await open.refund(333);
    await open.refund(100);
    await open.refund();
    expect(await open.sums()).toEqual({});
    expect(await open.payment()).toMatchObject({ state: "refunded", refundedMinor: 433n });
  });

  test("is booked once, and late reports of a smaller sum change nothing", async () => {
    await using open = await openPaid();
    await open.refund(100);
    await open.refund(200);
    const events = open.fixture.stripe.events().filter(({ type }) => type === "charge.refunded");
    for (const event of events) await open.fixture.stripe.replay(event, { times: 3, parallel: true });
    expect(await open.payment()).toMatchObject({ refundedMinor: 300n });
    expect((await open.sums())["provider_clearing"]).toBe("6.99");
  });

  test("lets the owner refund the rest by the bot", async () => {
    await using open = await openPaid();
    await open.refund(333);
    const { id } = await open.payment();
    const actor = { userId: open.scene.olga.id };
    const { kind } = await requestRefund(open.scene.platform, { paymentId: id, actor, access: "ended" });
    expect(kind).toBe("under_way");
    await open.scene.runJobs();
    expect(await open.sums()).toEqual({});
    expect(open.fixture.stripe.store.list("refund").map(({ amount }) => amount)).toEqual([666, 333]);
  });

  test("of an unknown payment, or in another currency, is none of ours", async () => {
    await using open = await openPaid();
    const { fixture, page } = open;
    const charge = { ...page.charge, refunded: false, amount_refunded: 100 };
    const report = (changes: object) =>
      fixture.stripe.forge({
        body: {
          id: "evt_1",
          api_version: "2026-07-29.dahlia",
          type: "charge.refunded",
          data: { object: { ...charge, ...changes } },
        },
      });
    expect((await report({ payment_intent: "pi_other" })).httpStatus).toBe(200);
    expect((await report({ currency: "eur" })).httpStatus).toBe(200);
    expect(await open.payment()).toMatchObject({ refundedMinor: 0n });
  });
});

describe("A refund that fails later", () => {
  test("is told to the owner once: the buyer has not got the money", async () => {
    await using fixture = await openCardSaleFixture();
    const { scene, stripe } = fixture;
    const { page } = await fixture.openPage();
    await page.pay("refund-fails");
    await page.refund();
    scene.platform.clock.advance(2 * 3_600_000);
    await stripe.advance();
    await scene.runJobs();
    expect(newestOf(scene.olga)?.text).toContain("A refund failed at Stripe");
    const told = scene.olga.chat.length;
    for (const event of stripe.events()) if (event.type === "refund.failed") await stripe.replay(event);
    await scene.runJobs();
    expect(scene.olga.chat).toHaveLength(told);
    const foreign = { id: "re_1", amount: 1, currency: "usd", payment_intent: "pi_other" };
    const body = {
      id: "evt_1",
      api_version: "2026-07-29.dahlia",
      type: "refund.failed",
      data: { object: foreign },
    };
    expect((await stripe.forge({ body })).httpStatus).toBe(200);
  });

  test("stays refunded: the bot refunds what the ledger has left, although Stripe has more", async () => {
    await using fixture = await openCardSaleFixture();
    const { scene, stripe } = fixture;
    const { page } = await fixture.openPage();
    await page.pay("refund-fails");
    const parts = await partsOf(scene);
    await parts.refund(500n);
    scene.platform.clock.advance(2 * 3_600_000);
    await stripe.advance();
    await scene.runJobs();
    expect(page.charge?.amount_refunded).toBe(0);
    await parts.rest();
    await scene.runJobs();
    expect(stripe.store.list("refund").map(({ amount }) => amount)).toEqual([499, 500]);
    expect(await parts.payment()).toMatchObject({ state: "refunded" });
    expect(await parts.sums()).toEqual({});
  });

  test("in another currency is none of ours, and an operator hears of one", async () => {
    await using open = await openPaid();
    const { platform, telegram } = open.scene;
    const operator = telegram.person({ firstName: "Opal" });
    await open.scene.meet(operator);
    Object.assign(platform, { config: { ...platform.config, operatorIds: [operator.id] } });
    const { externalId } = await open.payment();
    const failed = { provider: "stripe", externalId, refundId: "re_1", amount: money(999n, "USD") };
    expect(await recordFailedRefund(platform, { ...failed, amount: money(5n, "XTR") })).toBe("unknown");
    expect(await recordFailedRefund(platform, failed)).toBe("recorded");
    await open.scene.runJobs();
    expect(newestOf(operator)?.text).toContain("has not got $9.99");
  });
});

describe("The provider's fee", () => {
  test("is booked once it is in the balance: a cost of the owner", async () => {
    await using open = await openPaid();
    await open.fixture.reconcile();
    await open.fixture.reconcile();
    // 2.9 % and 30 cents.
    expect(await open.sums()).toEqual({
      provider_clearing: "9.4",
      owner_balance: "-9.11",
      platform_fee: "-0.29",
    });
    expect(await open.payment()).toMatchObject({ feeMinor: 59n });
    const statement = await open.scene.database.prisma.ledgerPosting.findMany({
      where: { kind: "fee", ownerId: { not: null } },
    });
    expect(statement).toHaveLength(1);
  });

  test("stays with the owner after a refund, because the provider keeps it", async () => {
    await using open = await openPaid();
    await open.fixture.reconcile();
    await open.refund();
    expect(await open.sums()).toEqual({ provider_clearing: "-0.59", owner_balance: "0.59" });
    expect(await open.payment()).toMatchObject({ state: "refunded" });
  });

  test("is booked for a payment that is known and sold, and may be nothing", async () => {
    await using open = await openPaid();
    const { platform } = open.scene;
    const { externalId } = await open.payment();
    const fee = money(59n, "USD");
    expect(await recordFee(platform, { provider: "stripe", externalId: "pi_other", fee })).toBe("unknown");
    const foreign = { provider: "stripe", externalId, fee: money(5n, "XTR") };
    expect(await recordFee(platform, foreign)).toBe("unknown");
    const none = { provider: "stripe", externalId, fee: money(0n, "USD") };
    expect(await recordFee(platform, none)).toBe("recorded");
    expect(await recordFee(platform, { ...none, fee })).toBe("outdated");
    expect((await open.sums())["provider_clearing"]).toBe("9.99");
  });

  describe("of a held payment", () => {
    const openHeld = async () => {
      const fixture = await openCardSaleFixture();
      const { scene, stripe } = fixture;
      const { page } = await fixture.openPage();
      stripe.endpoint.sent = false;
      await page.pay();
      const event = stripe.events().find(({ type }) => type === "checkout.session.completed");
      const object = { ...event?.data.object, amount_total: 1_099 };
      await stripe.forge({ body: { ...event, data: { object } } });
      await fixture.reconcile();
      const { id } = await scene.database.prisma.payment.findFirstOrThrow();
      return {
        fixture,
        scene,
        id,
        sums: () => readLedgerSums(scene.database),
        [Symbol.asyncDispose]: () => fixture[Symbol.asyncDispose](),
      };
    };
    const cost = { provider_clearing: "10.4", unallocated: "-10.99", provider_fee: "0.59" };

    test("is charged to the owner after the acceptance, however late that comes", async () => {
      await using held = await openHeld();
      const { fixture, scene } = held;
      expect(await held.sums()).toEqual(cost);
      scene.platform.clock.advance(3 * 86_400_000);
      await fixture.reconcile();
      await scene.pressForged(scene.olga, `accept:${held.id}`);
      await fixture.reconcile();
      expect(await held.sums()).toEqual({
        provider_clearing: "10.4",
        owner_balance: "-9.11",
        platform_fee: "-0.29",
        unallocated: "-1",
      });
    });

    test("stays with the platform after a refund", async () => {
      await using held = await openHeld();
      const { fixture, scene, id } = held;
      await requestRefund(scene.platform, {
        paymentId: id,
        actor: { userId: scene.olga.id },
        access: "ended",
      });
      await scene.runJobs();
      await fixture.reconcile();
      expect(await held.sums()).toEqual({ provider_clearing: "-0.59", provider_fee: "0.59" });
    });
  });

  test("of a payment that has not arrived waits", async () => {
    await using open = await openPaid();
    const { platform } = open.scene;
    const { page } = await open.fixture.openPage();
    await page.pay("debit");
    const externalId = page.session.payment_intent ?? "";
    const fee = money(59n, "USD");
    expect(await recordFee(platform, { provider: "stripe", externalId, fee })).toBe("outdated");
  });
});
