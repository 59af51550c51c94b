import { describe, expect, test } from "vitest";
import { bitcoin } from "../../tests/support/payment-events.ts";
import {
  ADDRESS,
  PROVIDER_PAGE,
  PUBLIC_URL,
  openPaymentPage,
} from "../../tests/scenes/payment-page-scene.ts";
import type { PaymentPageScene } from "../../tests/scenes/payment-page-scene.ts";

const DAY = 24 * 60 * 60 * 1000;
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
    await using scene = await openPaymentPage({ order: (sale) => sale.donation({ priceUsdCents: 999n }) });
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

describe("The address of a payment page", () => {
  test("reveals nothing and opens only its own page", async () => {
    await using scene = await openPaymentPage();
    expect(scene.token).toMatch(/^[A-Za-z0-9_-]{32}$/);
    expect(await scene.openAnother()).not.toBe(scene.token);
    const last = scene.token.endsWith("A") ? "B" : "A";
    for (const token of [
      "x",
      scene.orderId,
      scene.checkoutId,
      `${scene.token.slice(0, -1)}${last}`,
      `${scene.token}=`,
      "%00",
      "%zz",
      "",
    ]) {
      const answer = await scene.get(`/pay/${token}`);
      expect(answer.status).toBe(404);
      expect(answer.headers.get("content-type")).toBe("text/html; charset=utf-8");
      expect(await answer.text()).toContain("<h1>There is no such page</h1>");
      expect((await scene.get(`/api/payment-status/${token}`)).status).toBe(404);
    }
  });

  test("works for a week after the last change", async () => {
    await using scene = await openPaymentPage();
    // The price is valid for a day.
    scene.platform.clock.advance(8 * DAY - 60_000);
    expect(await scene.page()).toContain("The time to pay ran out");
    scene.platform.clock.advance(60_000);
    const answer = await scene.get(`/pay/${scene.token}`);
    expect(answer.status).toBe(410);
    const page = await answer.text();
    expect(page).toContain("<h1>This page has expired</h1>");
    expect(page).toContain('href="https://t.me/TeaBot"');
    expect((await scene.get(`/api/payment-status/${scene.token}`)).status).toBe(410);
  });

  test("works for a month while a payment waits for a decision", async () => {
    await using scene = await openPaymentPage();
    scene.platform.clock.advance(2 * DAY);
    await scene.report({ status: "partially_paid", arrived: bitcoin("0.00004") });
    scene.platform.clock.advance(30 * DAY - 60_000);
    expect(await scene.page()).toContain("A part is still missing");
    scene.platform.clock.advance(60_000);
    expect((await scene.get(`/pay/${scene.token}`)).status).toBe(410);
  });

  test("can be guessed 60 times a minute, and the limit does not affect other addresses", async () => {
    await using scene = await openPaymentPage();
    const from = (address: string, path: string): Promise<number> =>
      scene.get(path, { "x-forwarded-for": address }).then(({ status }) => status);
    const guesses = await Promise.all(
      Array.from({ length: 70 }, (_, index) =>
        from("203.0.113.1", `/pay/${String(index).padStart(32, "A")}`),
      ),
    );
    expect(guesses.filter((status) => status === 404)).toHaveLength(60);
    expect(guesses.filter((status) => status === 429)).toHaveLength(10);
    expect(await from("203.0.113.1", `/pay/${scene.token}`)).toBe(429);
    expect(await from("203.0.113.2", `/pay/${scene.token}`)).toBe(200);
    const refused = await scene.get("/pay/x", { "x-forwarded-for": "203.0.113.1" });
    expect(await refused.text()).toContain("<h1>Too many requests</h1>");
  });

  test("is not logged when the page fails, and the reader gets the logged error id", async () => {
    const log: string[] = [];
    await using scene = await openPaymentPage({
      replace: ({ logger }) => ({
        logger: Object.assign(Object.create(logger) as typeof logger, {
          error: (...line: unknown[]) => void log.push(JSON.stringify(line)),
        }),
      }),
    });
    await scene.database.pool.query("alter table quote rename to quote_away");
    const answer = await scene.get(`/pay/${scene.token}`);
    expect(answer.status).toBe(500);
    const id = /Error id: ([0-9A-F]{8})/.exec(await answer.text())?.[1] ?? "none";
    expect(log.join("")).toContain(id);
    expect((await scene.get(`/api/payment-status/${scene.token}`)).status).toBe(500);
    expect(log).toHaveLength(2);
    expect(log.join("")).not.toContain(scene.token);
  });
});

describe("The HTTP headers of the payment page", () => {
  test("forbid foreign content, caching and referrers", async () => {
    await using scene = await openPaymentPage();
    for (const path of [`/pay/${scene.token}`, "/pay/unknown"]) {
      const { headers } = await scene.get(path);
      expect(headers.get("content-security-policy")).toBe(
        "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src data: 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
      );
      expect(headers.get("cache-control")).toBe("no-store");
      expect(headers.get("referrer-policy")).toBe("no-referrer");
      expect(headers.get("x-robots-tag")).toBe("noindex, nofollow");
      expect(headers.get("x-content-type-options")).toBe("nosniff");
      expect(headers.get("access-control-allow-origin")).toBeNull();
    }
    const page = await scene.page();
    // The page loads nothing that the policy refuses.
    expect(page).not.toMatch(/ style=| on\w+=|<style|javascript:/);
    expect([...page.matchAll(/(?:src|href)="(https?:[^"]+)"/g)].map(([, url]) => url)).toEqual([
      PROVIDER_PAGE,
      "https://t.me/TeaBot",
    ]);
  });

  test("let browsers cache the stylesheet and the script, whose names hold a digest", async () => {
    await using scene = await openPaymentPage();
    const page = await scene.page();
    const names = [...page.matchAll(/"(\/pay\/assets\/[^"]+)"/g)].map(([, name]) => name ?? "");
    expect(names).toHaveLength(2);
    for (const name of names) {
      const answer = await scene.get(name);
      expect(answer.status).toBe(200);
      expect(answer.headers.get("cache-control")).toBe("public, max-age=31536000, immutable");
      const ofOther = await scene.get(name.replace(/\.[0-9a-f]{16}\./, ".0000000000000000."));
      expect(ofOther.headers.get("cache-control")).toBe("no-store");
      expect(await ofOther.text()).toBe(await answer.text());
    }
    expect((await scene.get("/pay/assets/payment-page.css")).status).toBe(404);
    expect((await scene.get("/pay/assets/../../package.json")).status).toBe(404);
  });

  test("and links respect the path of PUBLIC_URL", async () => {
    await using scene = await openPaymentPage({ environment: { PUBLIC_URL: "https://pay.example/bot/" } });
    const page = await scene.page();
    expect(page).toContain('href="/bot/pay/assets/payment-page.');
    expect(page).toContain(`data-events="/bot/pay/${scene.token}/events"`);
    expect(page).toContain(`data-status="/bot/api/payment-status/${scene.token}"`);
  });

  test("reload the page where scripts are off, unless the reader stops that", async () => {
    await using scene = await openPaymentPage();
    expect(await scene.page()).toContain(
      '<noscript><meta http-equiv="refresh" content="0; url=?reload=on"></noscript>',
    );
    const on = await scene.get(`/pay/${scene.token}?reload=on`);
    expect(on.headers.get("refresh")).toBe("30");
    const text = await on.text();
    expect(text).not.toContain("http-equiv");
    expect(text).toContain('<a href="?reload=off">Stop reloading</a>');
    const off = await scene.get(`/pay/${scene.token}?reload=off`);
    expect(off.headers.get("refresh")).toBeNull();
    expect(await off.text()).toContain('<a href="?reload=off">Reload now</a>');
  });

  test("do not reload the page of a final payment", async () => {
    await using scene = await openPaymentPage();
    await scene.report({ status: "paid" });
    const answer = await scene.get(`/pay/${scene.token}?reload=on`);
    expect(answer.headers.get("refresh")).toBeNull();
    expect(await scene.page()).not.toMatch(/http-equiv|<footer/);
  });
});

describe("The status of a payment", () => {
  test("is JSON in the documented form", async () => {
    await using scene = await openPaymentPage();
    const externalId = await scene.quote();
    const { quotedUntil } = await scene.database.prisma.quote.findFirstOrThrow();
    expect(await scene.status()).toEqual({
      state: "pending",
      isFinal: false,
      heading: "Waiting for your coins",
      text: "Send exactly this amount. You will see here when it is on its way.",
      missing: null,
      quotedUntil: quotedUntil.toISOString(),
      version: expect.stringMatching(/^[\w-]{16}$/),
    });
    await scene.report({ externalId, status: "partially_paid", arrived: bitcoin("0.00004") });
    expect(await scene.status()).toMatchObject({
      state: "partially_paid",
      missing: { amount: "0.00006", currency: "BTC" },
      quotedUntil: null,
    });
  });

  test("is readable for exactly the allowed origins and not cached", async () => {
    await using scene = await openPaymentPage({
      environment: { STATUS_ORIGINS: "https://shop.example, http://localhost:3000" },
    });
    const ask = async (origin: string): Promise<Response> =>
      scene.get(`/api/payment-status/${scene.token}`, { origin });
    for (const origin of [PUBLIC_URL, "https://shop.example", "http://localhost:3000"]) {
      const { headers } = await ask(origin);
      expect(headers.get("access-control-allow-origin")).toBe(origin);
      expect(headers.get("vary")).toMatch(/origin/i);
      expect(headers.get("cache-control")).toBe("no-store");
      expect(headers.get("access-control-allow-credentials")).toBeNull();
    }
    for (const origin of [
      "https://shop.example.evil.example",
      "https://evilshop.example",
      "http://shop.example",
      "https://shop.example:8443",
      "HTTPS://SHOP.EXAMPLE",
      "null",
      "*",
    ]) {
      const { headers } = await ask(origin);
      expect(headers.get("access-control-allow-origin")).toBeNull();
      expect(headers.get("vary")).toMatch(/origin/i);
    }
  });
});
