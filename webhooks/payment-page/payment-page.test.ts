import { describe, expect, test } from "vitest";
import { bitcoin } from "../../tests/support/payment-events.ts";
import { ADDRESS, PROVIDER_PAGE, openPaymentPage } from "../../tests/scenes/payment-page-scene.ts";
import type { PaymentPageScene } from "../../tests/scenes/payment-page-scene.ts";

const nothing = bitcoin("0");

const setBuyer = ({ database, sale }: PaymentPageScene, telegramLanguage: string, timeZone?: string) =>
  database.prisma.user.update({
    where: { id: BigInt(sale.buyerId) },
    data: { telegramLanguage, ...(timeZone === undefined ? {} : { timeZone }) },
  });

describe("The payment page", () => {
  test("shows the amount, the address, the order and the end of the quote, and links to the chat", async () => {
    await using scene = await openPaymentPage();
    await scene.quote();
    const page = await scene.page();
    expect(page).toContain("<h1>Waiting for your coins</h1>");
    expect(page).toContain('<code id="amount-value">0.0001</code> <b>BTC</b>');
    expect(page).toContain(`<code id="address-value">${ADDRESS}</code>`);
    expect(page).toContain('role="img" aria-label="QR code of the address"');
    expect(page).toMatch(/This amount is valid until [^<]+ UTC\./);
    expect(page).toContain("<bdi>Monthly · 30 days</bdi>");
    expect(page).toContain("<bdi>Tea &amp; Talk</bdi>");
    expect(page).toContain("<bdi>$9.99</bdi>");
    expect(page).toContain('<a class="button" href="https://t.me/TeaBot">Back to Telegram</a>');
  });

  test("holds neither names nor internal ids", async () => {
    await using scene = await openPaymentPage();
    await scene.quote();
    const page = await scene.page();
    const { buyerId, ownerId, channelId } = scene.sale;
    for (const id of [scene.orderId, scene.checkoutId, channelId, String(buyerId), String(ownerId)])
      expect(page).not.toContain(id);
    expect(page).not.toContain(`User ${buyerId}`);
    // The title stays in the browser's history, so it does not name the purchase.
    expect(page).toContain("<title>Your payment</title>");
  });

  test("links to the provider's page before a coin is picked", async () => {
    await using scene = await openPaymentPage();
    const page = await scene.page();
    expect(page).toContain("<h1>Choose a coin</h1>");
    expect(page).toContain(`href="${PROVIDER_PAGE}"`);
    expect(page).toMatch(/<section id="deposit"[^>]* hidden><\/section>/);
  });

  test.each([
    ["pending", nothing, "Waiting for your coins", "Send the coins"],
    ["confirming", nothing, "Your coins are on their way", "Confirmed by the network"],
    ["confirmed", nothing, "Your coins are confirmed", "You are let in"],
    ["settling", nothing, "Your coins are confirmed", "You are let in"],
    ["partially_paid", bitcoin("0.00004"), "A part is still missing", "Send the rest"],
  ] as const)(
    "shows the current step of a payment with the status %s",
    async (status, arrived, heading, step) => {
      await using scene = await openPaymentPage();
      await scene.report({ status, arrived, payload: JSON.stringify({ pay_address: ADDRESS }) });
      const page = await scene.page();
      expect(page).toContain(`<h1>${heading}</h1>`);
      expect(page.match(/aria-current="step"><span>([^<]+)/)?.[1]).toBe(step);
      expect(page.match(/aria-current/g)).toHaveLength(1);
      expect(await scene.status()).toMatchObject({ heading, isFinal: false });
    },
  );

  test.each([
    ["paid", bitcoin("0.0001"), "Paid. Thank you!", true],
    ["paid", bitcoin("0.00004"), "A person is checking your payment", false],
    ["expired", nothing, "The time to pay ran out", false],
    ["failed", nothing, "The payment failed", true],
    ["refunded", bitcoin("0.0001"), "The payment was refunded", true],
  ] as const)(
    "shows the end of a payment with the status %s (arrived: %o)",
    async (status, arrived, heading, isFinal) => {
      await using scene = await openPaymentPage();
      await scene.report({ status, arrived });
      expect(await scene.page()).toContain(`<h1>${heading}</h1>`);
      expect(await scene.status()).toMatchObject({ heading, isFinal });
    },
  );

  test("asks for the exact missing amount of a partially paid order", async () => {
    await using scene = await openPaymentPage();
    const externalId = await scene.quote();
    await scene.report({ externalId, status: "partially_paid", arrived: bitcoin("0.00004") });
    const page = await scene.page();
    expect(page).toContain("\u20660.00004 BTC\u2069 arrived, and \u20660.00006 BTC\u2069 is missing.");
    expect(page).toContain('<code id="amount-value">0.00006</code>');
    expect(page).toContain(`<code id="address-value">${ADDRESS}</code>`);
    expect(page).not.toContain("This amount is valid until");
  });

  test("shows the reported address of a coin picked on the provider's page", async () => {
    await using scene = await openPaymentPage();
    const payload = `{"pay_address":"rEb8TK3gBgk5auZkwc6sHnwrGVJH8DuaLh","payin_extra_id":4294967295}`;
    await scene.report({
      status: "pending",
      asked: { amount: "4.5", currency: "XRP" },
      arrived: { amount: "0", currency: "XRP" },
      payload,
    });
    const page = await scene.page();
    expect(page).toContain('<code id="address-value">rEb8TK3gBgk5auZkwc6sHnwrGVJH8DuaLh</code>');
    expect(page).toContain('<code id="memo-value">4294967295</code>');
    expect(page).toContain("Without the memo nobody can tell that the coins are yours.");
  });

  test("shows the coin picked last, in the chat or on the provider's page", async () => {
    await using scene = await openPaymentPage();
    const { clock } = scene.platform;
    const ofChat = await scene.quote({ address: "bc1qfirst" });
    await scene.report({ externalId: ofChat, status: "pending", arrived: nothing });
    expect(await scene.page()).toContain(">bc1qfirst<");
    clock.advance(1_000);
    const payload = `{"pay_address":"bc1qsecond"}`;
    await scene.report({ status: "pending", arrived: nothing, payload });
    expect(await scene.page()).toContain(">bc1qsecond<");
    clock.advance(1_000);
    // The payment of this quote is not reported yet.
    await scene.quote({ currency: "LTC", address: "ltc1qthird" });
    expect(await scene.page()).toContain(">ltc1qthird<");
  });

  test("warns of the wrong network and of an expired quote", async () => {
    await using scene = await openPaymentPage();
    await scene.quote({
      currency: "USDTTRC20",
      amount: "9.99",
      address: "TNDFkiSmBQorNFacb3735q8MnT29sn8BLn",
    });
    expect(await scene.page()).toContain("Use the network TRC20 only.");
    const before = await scene.status();
    scene.platform.clock.advance(20 * 60_000);
    expect(await scene.page()).toContain("This amount is no longer valid.");
    expect((await scene.status())["version"]).not.toBe(before["version"]);
  });

  test("names a donation as one and does not mention access", async () => {
    await using scene = await openPaymentPage({ order: (sale) => sale.donation({ prices: { USD: 999 } }) });
    const waiting = await scene.page();
    expect(waiting).toContain("Your donation arrives");
    expect(waiting).not.toContain("You are let in");
    await scene.report({ status: "paid" });
    expect(await scene.page()).toContain("Your donation has arrived.");
  });

  test("asks for no deposit once the order is paid through another provider", async () => {
    await using scene = await openPaymentPage();
    await scene.quote();
    await scene.database.prisma.order.updateMany({
      data: { status: "paid", paidAt: scene.platform.clock.now() },
    });
    const page = await scene.page();
    expect(page).toContain("<h1>Paid. Thank you!</h1>");
    expect(page).not.toContain(ADDRESS);
  });

  test("links to the same tier after the order has expired", async () => {
    await using scene = await openPaymentPage();
    await scene.report({ status: "expired", arrived: nothing });
    const page = await scene.page(`/pay/${scene.token}?next=https://evil.example&NP_id=5`);
    expect(page).toContain(`href="https://t.me/TeaBot?start=t_${scene.sale.tierId}"`);
    expect(page).not.toContain("evil.example");
  });

  test("mentions the chat without a link before the bot's username is known", async () => {
    await using scene = await openPaymentPage({ botName: undefined });
    const page = await scene.page();
    expect(page).toContain("Go back to the chat with the bot in Telegram.");
    expect(page).not.toContain("t.me");
  });

  test("escapes the names of tiers and channels", async () => {
    await using scene = await openPaymentPage();
    const hostile = `</bdi><script>alert(1)</script>" onload="x`;
    await scene.database.prisma.channel.updateMany({ data: { title: hostile } });
    // A trigger forbids changing the name of a tier version.
    await scene.database.pool.query(`set session_replication_role = replica;
      update tier_version set name = '${hostile}'; set session_replication_role = default`);
    const page = await scene.page();
    const written = "&lt;/bdi&gt;&lt;script&gt;alert(1)&lt;/script&gt;&quot; onload=&quot;x";
    expect(page).toContain(`<bdi>${written}</bdi>`);
    expect(page).toContain(`<bdi>${written} · 30 days</bdi>`);
    expect(page.match(/<script/g)).toHaveLength(1);
  });
});

describe("The language of the payment page", () => {
  test("is the buyer's, with times in the buyer's time zone, not the browser's", async () => {
    await using scene = await openPaymentPage();
    await setBuyer(scene, "en", "Asia/Tokyo");
    await scene.quote();
    const answer = await scene.get(`/pay/${scene.token}`, { "accept-language": "fa" });
    const page = await answer.text();
    expect(page).toContain('<html lang="en" dir="ltr">');
    expect(page).toMatch(/This amount is valid until [^<]+ (AM|PM)\./);
  });

  test("is right to left in Persian, with amounts and addresses left to right", async () => {
    await using scene = await openPaymentPage();
    await setBuyer(scene, "fa");
    await scene.quote();
    const page = await scene.page();
    expect(page).toContain('<html lang="fa" dir="rtl">');
    expect(page).toContain(`<bdi dir="ltr"><code id="address-value">${ADDRESS}</code></bdi>`);
  });

  test.each([
    ["fa-IR,fa;q=0.9,en;q=0.5", 'lang="fa" dir="rtl"'],
    ["tlh", 'lang="en" dir="ltr"'],
    ["", 'lang="en" dir="ltr"'],
  ])("is the browser's (%j) for an unknown page", async (accepted, written) => {
    await using scene = await openPaymentPage();
    const answer = await scene.get("/pay/unknown", { "accept-language": accepted });
    expect(answer.status).toBe(404);
    expect(await answer.text()).toContain(written);
  });
});
