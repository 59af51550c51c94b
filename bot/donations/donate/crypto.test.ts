import { describe, expect, test } from "vitest";
import { buttonsOf } from "../../../tests/scenes/channel-scene.ts";
import { monthOf } from "../../ledger/month.ts";
import { readStatement } from "../../ledger/write-statement.ts";
import type { StatementEntry } from "../../ledger/write-statement.ts";
import type { CryptoSaleFixture } from "../../../tests/providers/crypto-sale-fixture.ts";
import {
  balances,
  openDonations,
  openDonationLink,
  payStars,
  pressAll,
} from "../../../tests/scenes/donation-scene.ts";

/** Bob starts a donation of ten dollars and opens its payment page. */
async function openPage(fixture: CryptoSaleFixture, { isAnonymous = false } = {}) {
  const { scene, buyer, nowpayments } = fixture;
  await openDonationLink(fixture, buyer);
  await pressAll(scene, buyer, [/in dollars instead/, "$10.00"]);
  if (isAnonymous) await scene.press(buyer, /Hide my name/);
  await scene.press(buyer, /Give \$/);
  const { url } = await scene.database.prisma.checkout.findFirstOrThrow();
  return nowpayments.openInvoice(url ?? "");
}

describe("A donation in crypto", () => {
  test("begins with the choice of the way where there are several", async () => {
    await using fixture = await openDonations({
      STRIPE_API_KEY: "sk_test_1",
      STRIPE_WEBHOOK_SECRET: "whsec_1",
    });
    const { scene, buyer } = fixture;
    await openDonationLink(fixture, buyer);
    await pressAll(scene, buyer, [/in dollars instead/, "$10.00", /Give \$/]);
    expect(scene.lastMessageTo(buyer)).toContain("How would you like to pay?");
    expect(buttonsOf(buyer)).toEqual([
      expect.stringContaining("card"),
      "🪙 $10.00 in crypto",
      "🔄 Begin another donation",
    ]);
    expect(await scene.database.prisma.checkout.count()).toBe(0);
    await scene.press(buyer, /in crypto/u);
    expect(await scene.database.prisma.checkout.findMany()).toMatchObject([{ provider: "nowpayments" }]);
  });

  test("in euros credits its owner in euros, and reaches the goal in euros", async () => {
    await using fixture = await openDonations();
    const { scene, sale, buyer, nowpayments } = fixture;
    const { olga } = scene;
    await scene.pressForged(olga, `donation-setting:${sale.channelId}:EUR`);
    await scene.say(olga, "€8 5");
    await scene.pressForged(olga, `donation-setting:${sale.channelId}:goal-EUR`);
    await scene.say(olga, "€16");
    await openDonationLink(fixture, buyer);
    await pressAll(scene, buyer, [/in euros instead/]);
    expect(buttonsOf(buyer).slice(0, 2)).toEqual(["€5.00", "€8.00"]);
    await pressAll(scene, buyer, ["€8.00", /Give €/]);
    const { url } = await scene.database.prisma.checkout.findFirstOrThrow();
    await (await nowpayments.openInvoice(url ?? "").choose("btc")).pay();
    await scene.runJobs();
    expect(scene.messagesTo(buyer).join()).toContain("Your donation of €8.00");
    const { creditMinor, currency } = await scene.database.prisma.payment.findFirstOrThrow();
    expect([creditMinor, currency]).toEqual([800n, "EUR"]);
    await openDonationLink(fixture, buyer);
    expect(scene.lastMessageTo(buyer)).toContain("50%: €8.00 of €16.00");
  });

  test("counts once for repeated notifications, and thanks its donor once", async () => {
    await using fixture = await openDonations();
    const { scene, buyer, nowpayments, ipnUrl } = fixture;
    const page = await openPage(fixture);
    expect([page.invoice.priceAmount, page.invoice.orderDescription]).toEqual(["10", "Tea & Talk: donation"]);
    const payment = await page.choose("btc");
    await payment.pay();
    await nowpayments.forge({ url: ipnUrl, body: payment.ipnBody("finished") });
    await scene.runJobs();
    expect(
      scene.messagesTo(buyer).filter((text) => text.includes("Thank you! Your donation of $10.00")),
    ).toHaveLength(1);
    expect(scene.messagesTo(buyer).join()).toContain("<b>Donation</b> · Tea &amp; Talk: paid. Thank you!");
    const { creditMinor } = await scene.database.prisma.payment.findFirstOrThrow();
    expect(creditMinor).toBe(1_000n);
    const lines = await scene.database.prisma.ledgerPosting.findMany({ where: { account: "owner_balance" } });
    expect(lines).toHaveLength(1);
    expect(await scene.database.prisma.subscription.count()).toBe(0);
  });

  test("waits for the owner's decision if a part is missing, and hides an anonymous donor", async () => {
    await using fixture = await openDonations();
    const { scene, buyer } = fixture;
    const page = await openPage(fixture, { isAnonymous: true });
    const payment = await page.choose("btc");
    await payment.pay({ amount: (Number(payment.payAmount) / 2).toFixed(8) });
    await scene.runJobs();
    const asked = scene.lastMessageTo(scene.olga);
    expect(asked).toContain("An anonymous donation to Tea &amp; Talk needs your decision");
    expect(asked).not.toMatch(new RegExp(`Bob|${String(buyer.id)}`, "u"));
    expect(scene.messagesTo(buyer).join()).not.toContain("Thank you! Your donation");
    await scene.press(scene.olga, /Accept/);
    await scene.runJobs();
    expect(scene.messagesTo(buyer).join()).toMatch(/Thank you! Your donation of \$(?:4\.99|5\.00)/u);
    expect(await scene.database.prisma.subscription.count()).toBe(0);
  });

  test("is a donation in the owner's statement, without the name of an anonymous donor", async () => {
    await using fixture = await openDonations();
    const { scene } = fixture;
    const paymentPage = await openPage(fixture, { isAnonymous: true });
    await (await paymentPage.choose("btc")).pay();
    await scene.runJobs();
    const owner = { ownerId: scene.olga.id, month: monthOf(scene.platform.clock.now()) };
    const entries: StatementEntry[] = [];
    for await (const page of readStatement(scene.platform, owner)) entries.push(...page);
    expect(
      entries.map(({ kind, isDonation, buyerId, tierName, gross }) => [
        kind,
        isDonation,
        buyerId,
        tierName,
        gross,
      ]),
    ).toEqual([["sale", true, null, null, "10"]]);
  });
});

describe("A refund of a donation", () => {
  test("in Stars is made by the owner, without a question about access", async () => {
    await using fixture = await openDonations();
    const { scene, buyer } = fixture;
    const { olga } = scene;
    await openDonationLink(fixture, buyer);
    await pressAll(scene, buyer, ["⭐ 100 Stars", /Hide my name/, /Give ⭐/]);
    await payStars(scene, buyer);
    await scene.say(olga, "/refund");
    await scene.press(olga, /somebody · ⭐ 100 Stars · Donation/);
    expect(scene.lastMessageTo(olga)).toContain("somebody who gave anonymously");
    await scene.press(olga, "↩️ Refund ⭐ 100 Stars");
    await scene.runJobs();
    expect(scene.lastMessageTo(buyer)).toBe(
      "↩️ ⭐ 100 Stars for <b>Donation</b> · Tea &amp; Talk went back to you.",
    );
    expect(scene.lastMessageTo(olga)).toContain("went back to somebody.");
    expect(await balances(scene)).toEqual([]);
    const { accessAfterRefund } = await scene.database.prisma.payment.findFirstOrThrow();
    expect(accessAfterRefund).toBeNull();
  });

  test("that Telegram reports needs no decision", async () => {
    await using fixture = await openDonations();
    const { scene, buyer } = fixture;
    await openDonationLink(fixture, buyer);
    await pressAll(scene, buyer, ["⭐ 100 Stars", /Give ⭐/]);
    scene.telegram.refundStars(await payStars(scene, buyer));
    await scene.handleUpdates();
    await scene.runJobs();
    expect(scene.lastMessageTo(scene.olga)).toContain("went back to Bob.");
    expect((await scene.database.prisma.payment.findFirstOrThrow()).accessAfterRefund).toBeNull();
    expect(await balances(scene)).toEqual([]);
  });
});
