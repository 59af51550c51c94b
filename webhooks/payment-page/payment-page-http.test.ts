import { describe, expect, test } from "vitest";
import { bitcoin } from "../../tests/support/payment-events.ts";
import { PROVIDER_PAGE, PUBLIC_URL, openPaymentPage } from "../../tests/scenes/payment-page-scene.ts";

const DAY = 24 * 60 * 60 * 1000;

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
    const ofApi = await scene.get("/api/payment-status/x", { "x-forwarded-for": "203.0.113.1" });
    expect([ofApi.status, await ofApi.json()]).toEqual([429, { error: "Too many requests." }]);
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

  test("states no missing amount if the coins differ from the quoted ones", async () => {
    await using scene = await openPaymentPage();
    const arrived = { amount: "1", currency: "LTC" };
    await scene.report({ status: "partially_paid", arrived });
    expect(await scene.status()).toMatchObject({ state: "partially_paid", missing: null });
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
