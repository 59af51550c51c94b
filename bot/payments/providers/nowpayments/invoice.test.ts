import { describe, expect, test } from "vitest";
import { openInvoice, openQuote, requestQuoteRenewal, readDepositAddress } from "./invoice.ts";
import { order, openApiScene, answering, failureOf } from "../../../../tests/scenes/nowpayments-api-scene.ts";

const MINUTE = 60_000;

const quoteText = (fields: string): string =>
  `{"payment_id":"5","pay_currency":"btc","pay_amount":0.1,"pay_address":"bc1qx","payin_extra_id":null,` +
  `"expiration_estimate_date":"2026-11-24T12:00:00.000Z"${fields}}`;

describe("A quote", () => {
  test("is a payment of the order's invoice, with the exact amount and the end of its validity", async () => {
    const { np, platform, clock } = await openApiScene();
    const { externalId: invoiceId } = await openInvoice(platform, order);
    const quote = await openQuote(platform, { invoiceId, coin: "BTC" });
    const [payment] = np.openInvoice(invoiceId).payments();
    expect(quote).toMatchObject({
      kind: "opened",
      externalId: payment?.id,
      amount: "0.0000999",
      address: payment?.payAddress,
      memo: undefined,
    });
    const until = quote.kind === "opened" ? quote.quotedUntil.getTime() : 0;
    expect(until).toBeGreaterThan(clock.now().getTime());
    expect(np.refusals).toEqual([]);
  });

  test("has the memo that identifies the deposit", async () => {
    const { np, platform } = await openApiScene();
    const { externalId: invoiceId } = await openInvoice(platform, order);
    const quote = await openQuote(platform, { invoiceId, coin: "XRP" });
    const [payment] = np.openInvoice(invoiceId).payments();
    expect(payment?.payinExtraId).toMatch(/^\d+$/);
    expect(quote).toMatchObject({ memo: payment?.payinExtraId });
  });

  test("keeps digits of amounts and ids that JavaScript's numbers would lose", async () => {
    const text = quoteText("")
      .replace("0.1", "12345678.000000000123456789")
      .replace('"5"', "90071992547409931");
    const quote = await openQuote(answering(text), { invoiceId: "1", coin: "BTC" });
    expect(quote).toMatchObject({ amount: "12345678.000000000123456789", externalId: "90071992547409931" });
  });

  test("writes an amount without an exponent", async () => {
    const quote = await openQuote(answering(quoteText("").replace("0.1", "1e-7")), {
      invoiceId: "1",
      coin: "BTC",
    });
    expect(quote).toMatchObject({ amount: "0.0000001" });
  });

  test.each([
    ["an address of another coin", quoteText("").replace('"btc"', '"ltc"')],
    ["a sum of nothing", quoteText("").replace("0.1", "0")],
    ["an address with a space in it", quoteText("").replace("bc1qx", "bc1 qx")],
    ["no time", quoteText("").replace(/,"expiration.*?Z"/, "")],
  ])("with %s is refused", async (_what, text) => {
    const failure = await failureOf(openQuote(answering(text), { invoiceId: "1", coin: "BTC" }));
    expect(failure.message).toContain("an unknown form");
  });

  test("is refused with a reason if the price is below the coin's minimum or the coin is unavailable", async () => {
    const { np, platform } = await openApiScene();
    const { externalId: invoiceId } = await openInvoice(platform, order);
    expect(await openQuote(platform, { invoiceId, coin: "USDTERC20" })).toEqual({
      kind: "refused",
      reason: "minimum",
    });
    np.setCoinAvailable("btc", false);
    expect(await openQuote(platform, { invoiceId, coin: "BTC" })).toEqual({
      kind: "refused",
      reason: "unavailable",
    });
  });

  test("stays the same while it is valid and has the current rate afterwards", async () => {
    const { np, platform, clock } = await openApiScene();
    const { externalId: invoiceId } = await openInvoice(platform, order);
    const quote = await openQuote(platform, { invoiceId, coin: "BTC" });
    if (quote.kind !== "opened") throw new Error("The coin was refused");
    np.setUsdRate("btc", "50000");
    const { amount, quotedUntil } = quote;
    expect(await requestQuoteRenewal(platform, quote.externalId)).toEqual({ amount, quotedUntil });
    clock.advance(20 * MINUTE);
    const renewed = await requestQuoteRenewal(platform, quote.externalId);
    expect(renewed.amount).toBe("0.0001998");
    expect(renewed.quotedUntil > clock.now()).toBe(true);
  });
});

describe("The deposit address of a payment", () => {
  test.each([
    ['{"payment_id":5,"pay_address":"bc1qx"}', { address: "bc1qx", memo: undefined }],
    ['{"pay_address":"bc1qx","payin_extra_id":null}', { address: "bc1qx", memo: undefined }],
    ['{"pay_address":"bc1qx","payin_extra_id":""}', { address: "bc1qx", memo: undefined }],
    ['{"pay_address":"rEb8","payin_extra_id":"0042"}', { address: "rEb8", memo: "0042" }],
    [
      '{"pay_address":"rEb8","payin_extra_id":18446744073709551615}',
      { address: "rEb8", memo: "18446744073709551615" },
    ],
  ])("is read from %s", (payload, expected) => {
    expect(readDepositAddress(payload)).toEqual(expected);
  });

  test.each([
    '{"payment_id":5}',
    '{"pay_address":""}',
    '{"pay_address":null}',
    '{"pay_address":"two words"}',
    '{"pay_address":"bc1qx\\u202eevil"}',
    '{"pay_address":"rEb8","payin_extra_id":["1"]}',
  ])("is undefined if its form could be misread: %s", (payload) => {
    expect(readDepositAddress(payload)).toBeUndefined();
  });
});
