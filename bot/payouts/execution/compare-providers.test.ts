import { describe, expect, test } from "vitest";
import { openCardSaleFixture } from "../../../tests/providers/card-sale-fixture.ts";
import { openCryptoPaySaleFixture } from "../../../tests/providers/cryptopay-sale-fixture.ts";
import { partsOf } from "../../../tests/scenes/part-scene.ts";
import { compareProviders } from "../../../tests/support/compare-providers.ts";
import { ProviderError } from "../../platform/values/errors.ts";
import { readCustody } from "./compare-custody.ts";

const HOUR = 3_600_000;

async function openCards() {
  const fixture = await openCardSaleFixture();
  const { scene, stripe } = fixture;
  return {
    ...fixture,
    async sell() {
      const { page } = await fixture.openPage();
      await page.pay();
      await scene.runJobs();
      return page;
    },
    async later(hours: number) {
      scene.platform.clock.advance(hours * HOUR);
      await stripe.advance();
      await fixture.reconcile();
      await scene.runJobs();
    },
    compare: () => compareProviders(scene.platform),
    [Symbol.asyncDispose]: () => fixture[Symbol.asyncDispose](),
  };
}

describe("The comparison of Stripe's balance with the ledger", () => {
  test("finds nothing for sales, fees, parts and disputes, however old they are", async () => {
    await using cards = await openCards();
    const { scene } = cards;
    expect(await cards.compare()).toEqual([]);
    const first = await cards.sell();
    // The fee of a new sale is in no ledger yet.
    expect(await cards.compare()).toEqual([]);
    await cards.later(4);
    expect(await cards.compare()).toEqual([]);
    const parts = await partsOf(scene);
    await parts.refund(333n);
    expect(await cards.compare()).toEqual([]);
    await first.openDispute();
    await scene.runJobs();
    expect(await cards.compare()).toEqual([]);
    await first.closeDispute("won");
    await scene.runJobs();
    await cards.later(30);
    expect(await cards.compare()).toEqual([]);
    const counted = await scene.database.prisma.countedBalance.findMany();
    // $9.99, less the fee of 59 cents, the part and the fee of the dispute.
    expect(counted.map(({ currency, amount }) => `${amount.toFixed()} ${currency}`)).toEqual(["-8.93 USD"]);
  });

  test("finds nothing for a bank debit, before and after the bank decides", async () => {
    await using cards = await openCards();
    const { page } = await cards.openPage();
    await page.pay("debit");
    for (let day = 0; day < 4; day += 1) {
      expect(await cards.compare()).toEqual([]);
      await cards.later(24);
    }
    await page.settle("succeeds");
    await cards.scene.runJobs();
    for (let hour = 0; hour < 6; hour += 1) {
      expect(await cards.compare()).toEqual([]);
      await cards.later(1);
    }
    expect(await cards.scene.database.prisma.countedBalance.findMany()).toHaveLength(1);
  });

  test("counts only what concerns payments of the program", async () => {
    await using cards = await openCards();
    await cards.sell();
    await cards.later(4);
    // The program hears nothing of this sale, as of one of another program.
    cards.stripe.endpoint.sent = false;
    const { page } = await cards.openPage();
    await page.pay();
    cards.scene.platform.clock.advance(4 * HOUR);
    expect(await cards.compare()).toEqual([]);
    expect(await cards.scene.database.prisma.countedBalance.findMany()).toMatchObject([{ currency: "USD" }]);
  });

  test("finds money that the provider does not have, once in each look", async () => {
    await using cards = await openCards();
    await cards.sell();
    await cards.later(4);
    const { prisma } = cards.scene.database;
    await prisma.ledgerPosting.createMany({
      data: (["provider_clearing", "unallocated"] as const).map((account, index) => ({
        entryId: "x",
        kind: "held",
        account,
        provider: index === 0 ? "stripe" : null,
        currency: "USD",
        amount: index === 0 ? "5" : "-5",
        createdAt: new Date(),
      })),
    });
    expect(await cards.compare()).toMatchObject([
      { provider: "stripe", currency: "USD", atProvider: "9.4", inLedger: "14.4" },
    ]);
    await cards.later(24);
    expect(await cards.compare()).toMatchObject([{ atProvider: "9.4", inLedger: "14.4" }]);
  });

  test("says nothing where the key may not read the balance, and fails without an answer", async () => {
    await using cards = await openCards();
    cards.stripe.keys.permissions = ["refund_write"];
    cards.expectedRefusals.push("permission");
    expect(await readCustody(cards.scene.platform, "stripe")).toBeUndefined();
    cards.stripe.faults.add({ path: /balance/, kind: "reset-before" });
    await expect(readCustody(cards.scene.platform, "stripe")).rejects.toThrow(ProviderError);
  });
});

describe("The comparison of Crypto Pay's balance with the ledger", () => {
  test("finds nothing for sales and refunds of parts, and finds a coin that was taken away", async () => {
    await using fixture = await openCryptoPaySaleFixture();
    const { scene, cryptopay, buyer } = fixture;
    cryptopay.rules.isTransferOn = true;
    cryptopay.rules.users = new Set([buyer.id]);
    const { payer } = await fixture.openInvoice();
    await payer.pay({ asset: "TON" });
    await scene.runJobs();
    expect(await compareProviders(scene.platform)).toEqual([]);
    const parts = await partsOf(scene);
    await parts.refund(333n);
    expect(await compareProviders(scene.platform)).toEqual([]);
    cryptopay.credit("TON", "-0.5");
    cryptopay.credit("BTC", "0.1");
    expect(await compareProviders(scene.platform)).toMatchObject([
      { provider: "cryptopay", currency: "BTC", atProvider: "0.1", inLedger: "0" },
      { provider: "cryptopay", currency: "TON", atProvider: "1.6201", inLedger: "2.1201" },
    ]);
  });

  test("says nothing where the token is refused", async () => {
    await using fixture = await openCryptoPaySaleFixture({ CRYPTOPAY_TOKEN: "1:wrong" });
    fixture.expectedRefusals.push("UNAUTHORIZED");
    expect(await readCustody(fixture.scene.platform, "cryptopay")).toBeUndefined();
    fixture.cryptopay.faults.add({ path: /getBalance/, kind: "500" });
    await expect(readCustody(fixture.scene.platform, "cryptopay")).rejects.toThrow(ProviderError);
  });
});
