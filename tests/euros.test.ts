import { describe, expect, test } from "vitest";
import { openCardSaleFixture } from "./providers/card-sale-fixture.ts";
import { openCryptoSaleFixture } from "./providers/crypto-sale-fixture.ts";
import type { SaleFixture } from "./providers/sale-fixture.ts";
import { buttonsOf, dataOf, newestOf } from "./scenes/channel-scene.ts";
import { addOffer } from "./support/offers.ts";
import { readSaleTotals, totalsOfSales } from "./support/sale-totals.ts";
import { readAccounts } from "../bot/payouts/accounts/read-accounts.ts";
import type { Prices } from "../bot/platform/values/prices.ts";

const nothing = totalsOfSales(0, []);
const aMonth = totalsOfSales(1, [30]);

/** The buyer looks at a tier of 30 days with these prices. */
async function chooseTier({ scene, sale, buyer }: SaleFixture, prices: Prices): Promise<void> {
  const { tierId } = await addOffer(scene.platform, sale, { period: { kind: "days", days: 30 }, prices });
  await scene.say(buyer, `/start t_${tierId}`);
  await scene.press(buyer, /Gold/u);
}

/** The amounts that the ledger holds in euros; debts are negative. */
async function eurosOf({ scene }: SaleFixture): Promise<Record<string, string>> {
  const sums = await scene.database.prisma.ledgerPosting.groupBy({
    by: ["account"],
    where: { currency: "EUR" },
    _sum: { amount: true },
  });
  return Object.fromEntries(sums.map(({ account, _sum }) => [account, _sum.amount?.toFixed() ?? "0"]));
}

describe("A tier at $9.99 and €8.99", () => {
  test("is paid in euros by card, credits its owner in euros, and offers euros first the next time", async () => {
    await using fixture = await openCardSaleFixture();
    const { scene, buyer, stripe } = fixture;
    await chooseTier(fixture, { USD: 999, EUR: 899 });
    expect(buttonsOf(buyer)).toEqual(["💳 $9.99 by card", "💳 €8.99 by card"]);
    await scene.press(buyer, "💳 €8.99 by card");
    const page = stripe.openCheckout(dataOf(newestOf(buyer))[0] ?? "");
    expect(page.session).toMatchObject({ amount_total: 899, currency: "eur" });
    await page.pay();
    await scene.runJobs();
    expect(await readSaleTotals(scene.database)).toEqual(aMonth);
    expect(await eurosOf(fixture)).toEqual({
      provider_clearing: "8.99",
      owner_balance: "-8.73",
      platform_fee: "-0.26",
    });
    await scene.say(scene.olga, "/balance");
    expect(scene.lastMessageTo(scene.olga)).toContain("€8.73");
    await chooseTier(fixture, { XTR: 250, USD: 999, EUR: 899 });
    expect(buttonsOf(buyer)[0]).toBe("💳 €8.99 by card");
  });

  test("has a page of its own for each currency, and either is enough", async () => {
    await using fixture = await openCardSaleFixture();
    const { scene, buyer, stripe } = fixture;
    await chooseTier(fixture, { USD: 999, EUR: 899 });
    const offer = newestOf(buyer);
    const pages = [];
    for (const button of [/€8.99/u, /\$9.99/u]) {
      await scene.press(buyer, button, offer);
      pages.push(stripe.openCheckout(dataOf(newestOf(buyer))[0] ?? ""));
    }
    expect(pages.map(({ session }) => session.currency)).toEqual(["eur", "usd"]);
    await pages[1]?.pay();
    await scene.runJobs();
    expect(await readSaleTotals(scene.database)).toEqual(aMonth);
    expect(await eurosOf(fixture)).toEqual({});
  });

  test("is not paid by the number of euros in dollars", async () => {
    await using fixture = await openCardSaleFixture();
    const { scene, buyer, stripe } = fixture;
    await chooseTier(fixture, { USD: 999, EUR: 899 });
    await scene.press(buyer, /€8.99/u);
    const page = stripe.openCheckout(dataOf(newestOf(buyer))[0] ?? "");
    stripe.endpoint.sent = false;
    await page.pay();
    stripe.endpoint.sent = true;
    const [event] = stripe.events().filter(({ type }) => type === "checkout.session.completed");
    if (event === undefined) throw new Error("Stripe has sent no report");
    const object = { ...event.data.object, currency: "usd" };
    await stripe.forge({ body: { ...event, data: { object } } });
    await scene.runJobs();
    expect(await readSaleTotals(scene.database)).toEqual(nothing);
    expect(await scene.database.prisma.payment.findMany()).toMatchObject([
      { state: "held", heldReason: "wrong_price", currency: "USD" },
    ]);
  });
});

describe("A tier at €8.99 alone", () => {
  test("is sold for coins at a price in euros, and the balance waits for the operator", async () => {
    await using fixture = await openCryptoSaleFixture({
      environment: { PAYOUTS: "on", OPERATOR_IDS: "7777777777" },
    });
    const { scene, sale, buyer, nowpayments } = fixture;
    await chooseTier(fixture, { EUR: 899 });
    expect(buttonsOf(buyer)).toEqual(["🪙 €8.99 in crypto"]);
    await scene.press(buyer, /€8.99/u);
    const page = nowpayments.openInvoice(dataOf(newestOf(buyer))[0] ?? "");
    expect(page.invoice).toMatchObject({ priceAmount: "8.99", priceCurrency: "eur" });
    await (await page.choose("btc")).pay();
    await scene.runJobs();
    expect(await readSaleTotals(scene.database)).toEqual(aMonth);
    expect(await eurosOf(fixture)).toMatchObject({
      exchange: "8.99",
      owner_balance: "-8.65",
      platform_fee: "-0.26",
    });
    const { accounts } = await readAccounts(scene.database.prisma, scene.platform, sale.ownerId);
    expect(accounts.map(({ balance, threshold }) => [balance, threshold.minor])).toEqual([
      [{ minor: 865n, currency: "EUR" }, 5_000n],
    ]);
    await scene.say(scene.olga, "/payouts");
    expect(scene.lastMessageTo(scene.olga)).toContain("A balance in euros is paid by hand");
  });

  test("cannot be bought while no provider takes euros, which its owner reads", async () => {
    await using fixture = await openCardSaleFixture({ STRIPE_SALES: "off" });
    const { scene, sale, buyer } = fixture;
    await chooseTier(fixture, { EUR: 899 });
    expect(scene.lastMessageTo(buyer)).toContain("cannot take payments for this offer right now");
    await scene.pressForged(scene.olga, `channel-sell:${sale.channelId}`);
    expect(newestOf(scene.olga)?.text).toContain("⚠️ Gold · 30 days · €8.99 · nobody can buy it");
  });
});
