import { describe, expect, test } from "vitest";
import { failureOf, order } from "../../../../tests/scenes/nowpayments-api-scene.ts";
import { cryptopayConfig, openCryptoPayApi } from "../../../../tests/scenes/cryptopay-api-scene.ts";
import { readConfig } from "../../../platform/runtime/config.ts";
import { CryptoPayError } from "./api.ts";
import { checkSettings } from "./check-settings.ts";
import { lookup } from "./invoice.ts";
import { openInvoice } from "./open-invoice.ts";
import { settings } from "./settings.ts";
import { providers } from "../registry.ts";

const forSale = { ...order, staleAt: new Date(Date.now() + 3_600_000) };

describe("A call that fails", () => {
  test.each(["429", "500", "html", "nonsense-json", "reset-before", "reset-after"] as const)(
    "with %s may be made again",
    async (kind) => {
      const { cp, platform } = await openCryptoPayApi();
      cp.faults.add({ path: /./, kind });
      expect(await failureOf(openInvoice(platform, forSale))).toMatchObject({ retryable: true });
    },
  );

  test("because Crypto Pay refused it is not retryable, and states the vendor's name but no token", async () => {
    const { platform } = await openCryptoPayApi({ CRYPTOPAY_TOKEN: "1:wrong-token" });
    const failure = await failureOf(openInvoice(platform, forSale));
    expect(failure).toBeInstanceOf(CryptoPayError);
    expect(failure).toMatchObject({ retryable: false, status: 401, code: "UNAUTHORIZED" });
    expect(failure.message).not.toContain("wrong-token");
  });

  test("for lack of settings, or of a price in dollars, is not made", async () => {
    const { platform, calls } = await openCryptoPayApi();
    const config = readConfig({ BOT_TOKEN: "123456:AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA" }, providers);
    expect(await failureOf(openInvoice({ ...platform, config }, forSale))).toMatchObject({
      retryable: false,
    });
    expect(await failureOf(openInvoice(platform, { ...forSale, prices: { XTR: 250 } }))).toMatchObject({
      retryable: false,
    });
    expect(calls).toEqual([]);
  });
});

describe("An invoice", () => {
  test("asks for the order's price in dollars, in the accepted assets, until the price ends", async () => {
    const { cp, clock, platform, resultOf } = await openCryptoPayApi({ CRYPTOPAY_ASSETS: "ton, usdt" });
    const staleAt = new Date(clock.now().getTime() + 3_600_000);
    const opened = await openInvoice(platform, { ...order, staleAt }, "https://bot.example/pay/x");
    expect(cp.openInvoice(opened.externalId).invoice).toMatchObject({
      url: opened.url,
      amount: "9.99",
      currency: "USD",
      payload: order.id,
      description: "Tea & Talk: Monthly",
      acceptedAssets: ["TON", "USDT"],
    });
    const { items } = (await resultOf("getInvoices")) as { items: Record<string, string>[] };
    expect(items).toMatchObject([{ allow_comments: false, paid_btn_url: "https://bot.example/pay/x" }]);
    const end = Date.parse(items[0]?.["expiration_date"] ?? "");
    expect(Math.abs(end - staleAt.getTime())).toBeLessThan(60_000);
  });

  test("is payable in every asset if none is chosen, and has a title that is cut between characters", async () => {
    const { cp, platform } = await openCryptoPayApi();
    const channelTitle = "🍵".repeat(600);
    const { externalId } = await openInvoice(platform, { ...forSale, channelTitle });
    const { acceptedAssets, description } = cp.openInvoice(externalId).invoice;
    expect(acceptedAssets).toContain("LTC");
    expect(Array.from(description ?? "")).toHaveLength(150);
  });

  test("opens in the mini app, or in the chat of the bot where the vendor names no mini app", async () => {
    const { platform } = await openCryptoPayApi();
    const invoice = { invoice_id: 7, expiration_date: "2026-12-01T12:00:00.000Z" };
    const answer = (result: Readonly<Record<string, unknown>>) => ({
      ...platform,
      http: {
        ...platform.http,
        send: () =>
          Promise.resolve({
            status: 200,
            text: JSON.stringify({ ok: true, result: { ...invoice, ...result } }),
          }),
      },
    });
    const bot = { bot_invoice_url: "https://t.me/CryptoBot?start=IV7" };
    const app = "https://t.me/CryptoBot/app?startapp=invoice-IV7&mode=compact";
    expect(await openInvoice(answer({ ...bot, mini_app_invoice_url: app }), forSale)).toEqual({
      externalId: "7",
      url: app,
      openUntil: new Date(invoice.expiration_date),
    });
    expect(await openInvoice(answer({ ...bot, expiration_date: undefined }), forSale)).toEqual({
      externalId: "7",
      url: bot.bot_invoice_url,
      openUntil: forSale.staleAt,
    });
    expect(
      await failureOf(openInvoice(answer({ bot_invoice_url: "javascript:alert(1)" }), forSale)),
    ).toMatchObject({ retryable: true });
  });
});

describe("A lookup", () => {
  test("returns the payment of a paid invoice as its update would, with the fee", async () => {
    const { cp, platform } = await openCryptoPayApi();
    const { externalId } = await openInvoice(platform, forSale);
    cp.setUsdRate("TON", "3.33");
    await cp.openInvoice(externalId).pay({ asset: "TON" });
    const paid = { amount: "3", currency: "TON" };
    expect(await lookup.payment(platform as never, externalId)).toMatchObject({
      externalId,
      dedupeKey: "paid:3",
      status: "paid",
      source: "lookup",
      orderRef: order.id,
      price: { amount: "9.99", currency: "USD" },
      asked: paid,
      arrived: paid,
      fees: [{ account: "provider_fee", amount: "0.09", currency: "TON" }],
    });
    expect(await lookup.invoice(platform as never, externalId)).toHaveLength(1);
  });

  test("finds no payment of an open, an expired or an unknown invoice", async () => {
    const { clock, platform } = await openCryptoPayApi();
    const { externalId } = await openInvoice(platform, forSale);
    expect(await lookup.invoice(platform as never, externalId)).toEqual([]);
    clock.advance(4_000_000);
    expect(await lookup.invoice(platform as never, externalId)).toEqual([]);
    expect(await lookup.payment(platform as never, "5")).toBeUndefined();
  });

  test("of an invoice in an unknown form may be made again", async () => {
    const { platform } = await openCryptoPayApi();
    const text = JSON.stringify({ ok: true, result: { items: [{ invoice_id: 5, status: "frozen" }] } });
    const http = { ...platform.http, send: () => Promise.resolve({ status: 200, text }) };
    expect(await failureOf(lookup.invoice({ ...platform, http } as never, "5"))).toMatchObject({
      retryable: true,
    });
  });

  test("needs the token", () => {
    expect(lookup.canAsk(cryptopayConfig({}) as never)).toBe(true);
    expect(lookup.canAsk(readConfig({ BOT_TOKEN: "1:a" }, providers))).toBe(false);
  });
});

describe("The check of the settings", () => {
  test("asks nothing without settings, and finds no fault in good ones", async () => {
    const { platform, calls } = await openCryptoPayApi({ CRYPTOPAY_ASSETS: "USDT" });
    const config = readConfig({ BOT_TOKEN: "1:a" }, providers);
    expect(await checkSettings({ ...platform, config })).toEqual({ kind: "off" });
    expect(calls).toEqual([]);
    expect(await checkSettings(platform)).toMatchObject({ kind: "asked", faults: [] });
  });

  test("asks for the currencies only if some are chosen", async () => {
    const { platform, calls } = await openCryptoPayApi();
    expect(await checkSettings(platform)).toMatchObject({ kind: "asked", faults: [] });
    expect(calls.map(({ url }) => url)).toEqual([expect.stringMatching(/getMe$/)]);
  });

  test.each([
    [{ CRYPTOPAY_TOKEN: "1:wrong" }, /^Crypto Pay refuses CRYPTOPAY_TOKEN/],
    [{ CRYPTOPAY_ASSETS: "USDT,DOGE" }, /does not know DOGE of CRYPTOPAY_ASSETS\. It knows USDT, TON/],
    [{ CRYPTOPAY_API_ROOT: "http://127.0.0.1:9" }, /^Crypto Pay does not answer/],
  ])("names the remedy for %j", async (environment, fault) => {
    const { platform } = await openCryptoPayApi(environment);
    expect(await checkSettings(platform)).toMatchObject({ faults: [expect.stringMatching(fault)] });
  });

  test("tells an outage from a wrong token", async () => {
    const { cp, platform } = await openCryptoPayApi();
    cp.faults.add({ path: /getMe/, kind: "500" });
    expect(await checkSettings(platform)).toMatchObject({
      faults: ["Crypto Pay answers with 500 (INTERNAL_ERROR). Try again later."],
    });
    cp.faults.add({ path: /getMe/, kind: "html" });
    expect(await checkSettings(platform)).toMatchObject({
      faults: ["Crypto Pay answers with 502. Try again later."],
    });
  });
});

describe("The settings", () => {
  test("choose the network, and warn of the test network", () => {
    expect(settings.of(cryptopayConfig({}))).toMatchObject({ apiRoot: "https://pay.crypt.bot" });
    const test = cryptopayConfig({ CRYPTOPAY_NETWORK: "test" });
    expect(settings.of(test)).toMatchObject({ apiRoot: "https://testnet-pay.crypt.bot" });
    expect(test.warnings).toEqual([expect.stringContaining("test network")]);
    expect(() => cryptopayConfig({ CRYPTOPAY_NETWORK: "prod" })).toThrow("must be main or test");
    expect(() => cryptopayConfig({ CRYPTOPAY_ASSETS: "U S" })).not.toThrow();
    expect(() => cryptopayConfig({ CRYPTOPAY_ASSETS: "USDT;TON" })).toThrow(
      "CRYPTOPAY_ASSETS must be 1 to 20 letters or digits",
    );
  });

  test("keep confirming payments after the sales are switched off", () => {
    const off = cryptopayConfig({ CRYPTOPAY_SALES: "off" });
    expect(settings.of(off)).toMatchObject({ isOffered: false });
    expect(off.warnings).toEqual([expect.stringContaining("CRYPTOPAY_SALES is off")]);
  });
});
