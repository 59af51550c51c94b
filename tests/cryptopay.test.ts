import { describe, expect, test } from "vitest";
import { claimChecksJob } from "../bot/payments/reconcile/reconcile.jobs.ts";
import { requestRefund } from "../bot/payments/refunds/request-refund.ts";
import { openCryptoPaySaleFixture } from "./providers/cryptopay-sale-fixture.ts";
import type { CryptoPaySaleFixture } from "./providers/cryptopay-sale-fixture.ts";
import { runCronJob } from "./providers/sale-fixture.ts";
import { buttonsOf, newestOf, dataOf } from "./scenes/channel-scene.ts";
import { readSaleTotals, totalsOfSales } from "./support/sale-totals.ts";
import { skewClock } from "./support/skew-clock.ts";

const nothing = totalsOfSales(0, []);
const aMonth = totalsOfSales(1, [30]);
const DAY = 86_400_000;

async function openSale(environment: Readonly<Record<string, string>> = {}): Promise<CryptoPaySaleFixture> {
  const fixture = await openCryptoPaySaleFixture(environment);
  await fixture.scene.meet(fixture.scene.olga);
  return fixture;
}

/** Delivers an update that the holder of the token signed. @returns the HTTP status of the program's answer. */
async function deliver(
  { cryptopay, webhookUrl, scene }: CryptoPaySaleFixture,
  body: string,
  token = cryptopay.token,
): Promise<number | null> {
  const { httpStatus } = await cryptopay.forge({ url: webhookUrl, body, token });
  await scene.runJobs();
  return httpStatus;
}

describe("A buyer with a wallet in @CryptoBot", () => {
  test("chooses it beside Stars, pays with any asset on its page, and is let in with the fee in the ledger", async () => {
    await using fixture = await openSale();
    const { scene, sale, buyer, cryptopay } = fixture;
    await scene.say(buyer, `/start t_${sale.tierId}`);
    await scene.press(buyer, /Monthly/u);
    expect(buttonsOf(buyer)).toContainEqual(expect.stringContaining("$9.99 with @CryptoBot"));
    await scene.press(buyer, /with @CryptoBot/u);
    expect(newestOf(buyer)?.text).toContain("Open the page");
    const [url = ""] = dataOf(newestOf(buyer));
    const payer = cryptopay.openInvoice(url);
    expect(payer.invoice).toMatchObject({ amount: "9.99", currency: "USD", status: "active" });
    cryptopay.setUsdRate("TON", "3.33");
    await payer.pay({ asset: "TON" });
    await scene.runJobs();
    expect(scene.messagesTo(buyer).join("\n")).toContain("Paid.");
    expect(await readSaleTotals(scene.database)).toEqual(aMonth);
    const postings = await scene.database.prisma.ledgerPosting.findMany({ where: { currency: "TON" } });
    const amounts = postings.map(({ account, amount }) => `${account} ${amount.toFixed()}`).toSorted();
    expect(amounts).toEqual(["exchange -3", "provider_clearing 2.91", "provider_fee 0.09"]);
  });

  test("is offered the last choice first", async () => {
    await using fixture = await openSale({ STRIPE_API_KEY: "sk_test_1", STRIPE_WEBHOOK_SECRET: "whsec_1" });
    const { scene, sale, buyer } = fixture;
    const offered = async (): Promise<string[]> => {
      await scene.pressForged(buyer, `buy:${sale.tierId}`);
      return dataOf(newestOf(buyer)).map((data) => data.split(":").slice(0, 2).join(":"));
    };
    expect((await offered()).filter((data) => !data.startsWith("recur"))).toEqual([
      "pay:stars",
      "pay:stripe",
      "pay:cryptopay",
    ]);
    const { payer } = await fixture.openInvoice();
    await payer.pay();
    await scene.runJobs();
    expect((await offered())[0]).toBe("pay:cryptopay");
  });

  test("finds it gone after its sales are switched off, and may still pay what was opened before", async () => {
    await using fixture = await openSale({ CRYPTOPAY_SALES: "off" });
    const { scene, sale, buyer, cryptopay } = fixture;
    await scene.say(buyer, `/start t_${sale.tierId}`);
    await scene.press(buyer, /Monthly/u);
    expect(buttonsOf(buyer).join(" ")).not.toContain("@CryptoBot");
    const orderId = await sale.order();
    await scene.pressForged(buyer, `pay:cryptopay:${orderId}:USD`);
    expect(cryptopay.invoices()).toEqual([]);
    // Opened before the switch.
    const headers = { "crypto-pay-api-token": cryptopay.token, "content-type": "application/json" };
    const parameters = { currency_type: "fiat", fiat: "USD", amount: "9.99", payload: orderId };
    const body = JSON.stringify(parameters);
    await fetch(`${cryptopay.url}/api/createInvoice`, { method: "POST", headers, body });
    await cryptopay.openInvoice(String(cryptopay.invoices()[0]?.id)).pay();
    await scene.runJobs();
    expect(await readSaleTotals(scene.database)).toEqual(aMonth);
  });
});

describe("A lost update", () => {
  test("of a webhook that was disabled is found by a check, at the price of the time of the payment", async () => {
    await using fixture = await openSale();
    const { scene, cryptopay } = fixture;
    const { payer } = await fixture.openInvoice();
    cryptopay.webhook.url = "http://127.0.0.1:9/webhooks/cryptopay";
    await payer.pay({ asset: "BTC" });
    expect(cryptopay.webhook.isDisabled).toBe(true);
    // The price is guaranteed for a day, and Bitcoin rises meanwhile.
    cryptopay.setUsdRate("BTC", "200000");
    await runCronJob(scene, claimChecksJob, 5 * DAY);
    expect(await readSaleTotals(scene.database)).toEqual(aMonth);
  });

  test("of a page that is open is found, though the clock was a week ahead for a moment", async () => {
    await using fixture = await openSale();
    const { scene, cryptopay } = fixture;
    const { payer } = await fixture.openInvoice();
    const skew = skewClock(scene.platform);
    skew.ms = 7 * DAY;
    await runCronJob(scene, claimChecksJob, 0);
    skew.ms = 0;
    cryptopay.webhook.url = "http://127.0.0.1:9/webhooks/cryptopay";
    await payer.pay({ asset: "USDT" });
    await runCronJob(scene, claimChecksJob, 8 * DAY);
    expect(await readSaleTotals(scene.database)).toEqual(aMonth);
  });

  test("is no reason to grant an invoice that expired without a payment", async () => {
    await using fixture = await openSale();
    const { scene } = fixture;
    const { payer } = await fixture.openInvoice();
    for (let check = 0; check < 8; check += 1) await runCronJob(scene, claimChecksJob, DAY);
    expect(payer.invoice.status).toBe("expired");
    await expect(payer.pay()).rejects.toThrow("The invoice is expired");
    expect(await readSaleTotals(scene.database)).toEqual(nothing);
    expect(await scene.database.prisma.payment.count()).toBe(0);
    // Nobody asks about it again.
    expect(await scene.database.prisma.checkout.findMany()).toMatchObject([{ nextCheckAt: null }]);
  });
});

describe("A report", () => {
  test.each([
    ["another amount", { amount: "0.01" }],
    ["another currency", { fiat: "EUR" }],
    ["a price in an asset", { currency_type: "crypto", asset: "TON", amount: "9.99" }],
  ])("with %s is held for a person, and grants nothing", async (_what, changes) => {
    await using fixture = await openSale();
    const { scene } = fixture;
    const { payer } = await fixture.openInvoice();
    fixture.cryptopay.webhook.sent = false;
    await payer.pay({ asset: "TON" });
    expect(await deliver(fixture, payer.updateBody(changes))).toBe(200);
    expect(await readSaleTotals(scene.database)).toEqual(nothing);
    expect(await scene.database.prisma.payment.findMany()).toMatchObject([{ heldReason: "wrong_price" }]);
  });

  test("with another token's signature is refused, and one about an unknown order is stored", async () => {
    await using fixture = await openSale();
    const { scene } = fixture;
    const { payer } = await fixture.openInvoice();
    fixture.cryptopay.webhook.sent = false;
    await payer.pay();
    expect(await deliver(fixture, payer.updateBody(), "1:guessed")).toBe(401);
    expect(await scene.database.prisma.paymentEvent.count()).toBe(0);
    expect(await deliver(fixture, payer.updateBody({ payload: "01JDZ0000000000000000000ZZ" }))).toBe(200);
    expect(await scene.database.prisma.paymentEvent.findMany()).toMatchObject([
      { decision: "unknown_order" },
    ]);
    expect(await readSaleTotals(scene.database)).toEqual(nothing);
  });
});

describe("A refund", () => {
  /** Two sales, so that the owner's balance covers the fee that Crypto Pay keeps. */
  async function openPaid() {
    const fixture = await openSale();
    const { scene, sale, buyer, cryptopay } = fixture;
    for (const _ of [1, 2]) {
      const { payer } = await fixture.openInvoice();
      await payer.pay({ asset: "USDT" });
      await scene.runJobs();
    }
    cryptopay.rules.users = new Set([buyer.id]);
    cryptopay.rules.isTransferOn = true;
    const { id: paymentId } = await scene.database.prisma.payment.findFirstOrThrow();
    const request = async () => {
      const actor = { userId: sale.ownerId };
      await requestRefund(scene.platform, { paymentId, actor, access: "kept" });
      await scene.runJobs();
    };
    return Object.assign(fixture, { paymentId, request });
  }

  test("is transferred to the buyer once, though the answer gets lost", async () => {
    await using fixture = await openPaid();
    const { scene, buyer, cryptopay, paymentId } = fixture;
    cryptopay.faults.add({ path: /transfer/, kind: "reset-after" });
    fixture.expectedRefusals.push("SPEND_ID_ALREADY_USED");
    await fixture.request();
    await scene.retryJobs();
    expect(cryptopay.transfers()).toMatchObject([
      { userId: buyer.id, asset: "USDT", amount: "9.99", spendId: `refund-${paymentId}` },
    ]);
    expect(scene.messagesTo(buyer).join()).toContain("went back to you");
    expect(await scene.database.prisma.payment.count({ where: { status: "refunded" } })).toBe(1);
  });

  test("that Crypto Pay does not send is left to the owner, who confirms it", async () => {
    await using fixture = await openPaid();
    const { scene, buyer, cryptopay } = fixture;
    cryptopay.rules.isTransferOn = false;
    fixture.expectedRefusals.push("METHOD_DISABLED");
    await fixture.request();
    expect(scene.lastMessageTo(scene.olga)).toContain("Crypto Pay did not send back");
    await scene.press(scene.olga, /refund/iu);
    expect(newestOf(scene.olga)?.text).toContain("Send exactly that from your Crypto Pay dashboard");
    await scene.press(scene.olga, /sent it back/u);
    await scene.runJobs();
    expect(scene.messagesTo(buyer).join()).toContain("went back to you");
    expect(cryptopay.transfers()).toEqual([]);
  });
});
