import { describe, expect, test } from "vitest";
import { openCardSaleFixture } from "../../../../tests/providers/card-sale-fixture.ts";
import { openCardSubscription } from "../../../../tests/providers/card-subscription.ts";
import { newestOf } from "../../../../tests/scenes/channel-scene.ts";
import { openPaidByCard } from "../../../../tests/scenes/card-part-scene.ts";
import { readLedgerSums } from "../../../../tests/support/ledger-sums.ts";

const taxed = { STRIPE_TAX: "on" };

/** Of $9.99 with 19 % of tax inside, $8.39 are income, of which the platform's share is 3 %. */
const sold = { provider_clearing: "9.99", owner_balance: "-8.14", platform_fee: "-0.25", tax: "-1.6" };

const openPaid = () => openPaidByCard(taxed);

describe("The tax in a price", () => {
  test("is no income of the owner or of the platform, and the buyer pays the price", async () => {
    await using open = await openPaid();
    const { session } = open.page;
    expect(session).toMatchObject({ amount_total: 999, total_details: { amount_tax: 160 } });
    expect(await open.sums()).toEqual(sold);
    expect(await open.payment()).toMatchObject({ state: "granted", creditMinor: 999n });
    const { scene } = open.fixture;
    const operator = scene.telegram.person({ firstName: "Opal" });
    await scene.meet(operator);
    Object.assign(scene.platform, { config: { ...scene.platform.config, operatorIds: [operator.id] } });
    await scene.say(operator, "/balance");
    expect(newestOf(operator)?.text).toContain("Taxes to pay: $1.60");
  });

  test("is booked the same way where the report got lost", async () => {
    await using fixture = await openCardSaleFixture(taxed);
    const { page } = await fixture.openPage();
    fixture.stripe.endpoint.sent = false;
    await page.pay();
    await fixture.reconcile();
    expect(await readLedgerSums(fixture.scene.database)).toMatchObject({
      tax: "-1.6",
      platform_fee: "-0.25",
    });
  });

  test("goes back in proportion with a part, and as a whole with the rest", async () => {
    await using open = await openPaid();
    await open.refund(499n);
    expect(await open.sums()).toEqual({
      provider_clearing: "5",
      owner_balance: "-4.06",
      platform_fee: "-0.13",
      tax: "-0.81",
    });
    expect(await open.rest()).toEqual({ kind: "under_way" });
    await open.scene.runJobs();
    expect(await open.sums()).toEqual({});
  });

  test("goes back with a part of the dashboard, and is taken and returned with a dispute", async () => {
    await using open = await openPaid();
    await open.page.refund(499);
    await open.scene.runJobs();
    expect(await open.sums()).toMatchObject({ provider_clearing: "5", tax: "-0.81" });
    await open.page.openDispute({ amount: 250 });
    await open.scene.runJobs();
    expect((await open.sums())["tax"]).toBe("-0.41");
    await open.page.closeDispute("won");
    await open.scene.runJobs();
    expect((await open.sums())["tax"]).toBe("-0.81");
  });

  test("is accepted by a person with a payment that was held", async () => {
    await using fixture = await openCardSaleFixture(taxed);
    const { scene } = fixture;
    const { page } = await fixture.openPage();
    fixture.stripe.endpoint.sent = false;
    await page.pay();
    fixture.stripe.endpoint.sent = true;
    const event = fixture.stripe.events().find(({ type }) => type === "checkout.session.completed");
    const object = { ...event?.data.object, amount_total: 1_099, total_details: { amount_tax: 175 } };
    await fixture.stripe.forge({ body: { ...event, data: { object } } });
    await scene.runJobs();
    expect(await readLedgerSums(scene.database)).toEqual({
      provider_clearing: "10.99",
      unallocated: "-10.99",
    });
    const { id } = await scene.database.prisma.payment.findFirstOrThrow();
    await scene.pressForged(scene.olga, `accept:${id}`);
    expect(await readLedgerSums(scene.database)).toEqual({
      provider_clearing: "10.99",
      owner_balance: "-8",
      platform_fee: "-0.24",
      tax: "-1.75",
      unallocated: "-1",
    });
  });

  test("is in every charge of a subscription", async () => {
    await using story = await openCardSubscription(taxed);
    const { scene } = story.fixture;
    await story.subscribe();
    expect(await readLedgerSums(scene.database)).toEqual(sold);
    await story.nextPeriod();
    expect(await readLedgerSums(scene.database)).toMatchObject({ tax: "-3.2", platform_fee: "-0.5" });
  });

  test("is none where no state asks for one, and where the switch is off", async () => {
    await using fixture = await openCardSaleFixture(taxed);
    fixture.stripe.store.tax.percent = 0;
    const { page } = await fixture.openPage();
    await page.pay();
    await fixture.scene.runJobs();
    const untaxed = { provider_clearing: "9.99", owner_balance: "-9.7", platform_fee: "-0.29" };
    expect(await readLedgerSums(fixture.scene.database)).toEqual(untaxed);

    await using off = await openCardSaleFixture();
    const { page: other } = await off.openPage();
    await other.pay();
    await off.scene.runJobs();
    expect(other.session.automatic_tax).toEqual({ enabled: false, status: null });
    expect(await readLedgerSums(off.scene.database)).toEqual(untaxed);
  });
});
