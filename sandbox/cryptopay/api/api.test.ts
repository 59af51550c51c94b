import { describe, expect, test } from "vitest";
import { callJson } from "../../http/testing.ts";
import { invoiceParameters, openTestCryptoPay } from "../testing.ts";

const refused = (code: number, name: string) => ({
  status: code,
  json: { ok: false, error: { code, name } },
});

describe("The API", () => {
  test("answers with the token by GET and POST, from a query, JSON and a form", async () => {
    const { cp } = await openTestCryptoPay();
    const headers = { "crypto-pay-api-token": cp.token };
    expect(await callJson(`${cp.url}/api/getMe`, { headers })).toMatchObject({
      status: 200,
      json: { ok: true, result: { payment_processing_bot_username: "CryptoBot" } },
    });
    const form = new URLSearchParams({ asset: "TON", amount: "1.5" });
    for (const [path, request] of [
      [`createInvoice?${form.toString()}`, {}],
      ["createInvoice", { method: "POST", body: form }],
      ["createInvoice?asset=TON", { method: "POST", body: new URLSearchParams({ amount: "1.5" }) }],
    ] as const)
      expect(await callJson(`${cp.url}/api/${path}`, { headers, ...request })).toMatchObject({
        status: 200,
        json: { result: { currency_type: "crypto", asset: "TON", amount: "1.5", status: "active" } },
      });
  });

  test("tells a request without a valid token nothing else", async () => {
    const { cp } = await openTestCryptoPay();
    for (const token of ["", `${cp.token}x`]) {
      const request = { method: "POST", headers: { "crypto-pay-api-token": token }, body: "not json" };
      expect(await callJson(`${cp.url}/api/nothing`, request)).toMatchObject(refused(401, "UNAUTHORIZED"));
    }
    expect(cp.refusals).toEqual([
      { method: "nothing", code: 401, name: "UNAUTHORIZED" },
      { method: "nothing", code: 401, name: "UNAUTHORIZED" },
    ]);
  });

  test("refuses unknown methods and unreadable bodies", async () => {
    const { cp, call } = await openTestCryptoPay();
    expect(await call("getme")).toMatchObject(refused(405, "METHOD_NOT_FOUND"));
    expect(await call("toString")).toMatchObject(refused(405, "METHOD_NOT_FOUND"));
    const headers = { "crypto-pay-api-token": cp.token, "content-type": "application/json" };
    expect(await callJson(`${cp.url}/api/getMe`, { method: "POST", headers, body: "{" })).toMatchObject(
      refused(400, "BODY_INVALID"),
    );
  });

  test.each([
    ["429", 429, "TOO_MANY_REQUESTS"],
    ["500", 500, "INTERNAL_ERROR"],
    ["html", 502, "<html>"],
    ["nonsense-json", 200, '{"id": 47,'],
  ] as const)("fails with %s as often as a fault was armed", async (kind, status, text) => {
    const { cp, call } = await openTestCryptoPay();
    cp.faults.add({ path: /createInvoice/, kind });
    const answer = await call("createInvoice", invoiceParameters);
    expect(answer.status).toBe(status);
    expect(answer.text).toContain(text);
    expect(cp.invoices()).toEqual([]);
    expect((await call("createInvoice", invoiceParameters)).status).toBe(200);
  });

  test("lists balances, rates and currencies without items around them", async () => {
    const { cp, resultOf } = await openTestCryptoPay();
    cp.credit("TON", "2.5");
    expect(await resultOf("getBalance")).toContainEqual({
      currency_code: "TON",
      available: "2.5",
      onhold: "0",
    });
    cp.setUsdRate("TON", "4.4");
    expect(await resultOf("getExchangeRates")).toContainEqual(
      expect.objectContaining({ source: "TON", target: "EUR", rate: "4", is_valid: true }),
    );
    expect(await resultOf("getCurrencies")).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ code: "BTC", decimals: 8, is_fiat: false }),
        expect.objectContaining({ code: "USD", is_fiat: true }),
      ]),
    );
  });
});

describe("An invoice", () => {
  test("is described with amounts as texts, and without fields that have no value", async () => {
    const { resultOf } = await openTestCryptoPay();
    const made = (await resultOf("createInvoice", invoiceParameters)) as Record<string, string>;
    expect(made).toMatchObject({
      invoice_id: expect.any(Number),
      hash: expect.stringMatching(/^IV/),
      currency_type: "fiat",
      fiat: "USD",
      amount: "50",
      accepted_assets: ["USDT", "TON", "BTC"],
      status: "active",
      payload: invoiceParameters.payload,
    });
    const [from, until] = [made["created_at"], made["expiration_date"]].map((time) => Date.parse(time ?? ""));
    expect((until ?? 0) - (from ?? 0)).toBe(3_600_000);
    for (const absent of ["asset", "paid_asset", "paid_at", "fee_amount", "comment", "hidden_message"])
      expect(made).not.toHaveProperty(absent);
  });

  test.each([
    [{ amount: 50 }, "AMOUNT"],
    [{ amount: "0" }, "AMOUNT"],
    [{ amount: "1e3" }, "AMOUNT"],
    [{ amount: "-1" }, "AMOUNT"],
    [{ fiat: "DOGE" }, "FIAT"],
    [{ fiat: undefined }, "FIAT"],
    [{ asset: "TON" }, "ASSET"],
    [{ currency_type: "crypto", fiat: undefined, accepted_assets: undefined }, "ASSET"],
    [{ currency_type: "crypto", asset: "TON", fiat: undefined }, "ACCEPTED_ASSETS"],
    [{ accepted_assets: "TON,DOGE" }, "ACCEPTED_ASSETS"],
    [{ description: "x".repeat(1025) }, "DESCRIPTION"],
    [{ payload: "ü".repeat(2049) }, "PAYLOAD"],
    [{ expires_in: 0 }, "EXPIRES_IN"],
    [{ expires_in: 2_678_401 }, "EXPIRES_IN"],
    [{ paid_btn_name: "openBot" }, "PAID_BTN_URL"],
    [{ paid_btn_name: "buy", paid_btn_url: "https://t.me/bot" }, "PAID_BTN_NAME"],
    [{ swap_to: "USDT" }, "SWAP_TO"],
  ])("is refused with %j", async (changes, parameter) => {
    const { cp, call } = await openTestCryptoPay();
    const answer = await call("createInvoice", { ...invoiceParameters, ...changes });
    expect(answer).toMatchObject(refused(400, `${parameter}_INVALID`));
    expect(cp.invoices()).toEqual([]);
  });

  test("is found by id, status and currency, the newest first, page by page", async () => {
    const { resultOf, openInvoice } = await openTestCryptoPay();
    const first = await openInvoice();
    const second = await openInvoice({ fiat: "EUR" });
    await first.pay();
    const idsOf = async (query: Readonly<Record<string, unknown>>) =>
      ((await resultOf("getInvoices", query)) as { items: { invoice_id: number }[] }).items.map(
        ({ invoice_id: id }) => id,
      );
    const [one, two] = [first.invoice.id, second.invoice.id];
    expect(await idsOf({})).toEqual([two, one]);
    expect(await idsOf({ status: "paid" })).toEqual([one]);
    expect(await idsOf({ status: "active" })).toEqual([two]);
    expect(await idsOf({ fiat: "EUR" })).toEqual([two]);
    expect(await idsOf({ asset: "TON" })).toEqual([]);
    expect(await idsOf({ invoice_ids: `${one}, 5` })).toEqual([one]);
    expect(await idsOf({ offset: 1, count: 1 })).toEqual([one]);
  });

  test("expires by the clock and without an update", async () => {
    const { clock, cp, openInvoice, resultOf } = await openTestCryptoPay();
    const payer = await openInvoice();
    clock.advance(3_500_000);
    expect(payer.invoice.status).toBe("active");
    clock.advance(100_000);
    expect(await resultOf("getInvoices", { invoice_ids: String(payer.invoice.id) })).toMatchObject({
      items: [{ status: "expired" }],
    });
    await expect(payer.pay()).rejects.toThrow("The invoice is expired");
    expect(cp.deliveries).toEqual([]);
  });

  test("can be deleted until it is paid", async () => {
    const { call, resultOf, openInvoice } = await openTestCryptoPay();
    const [open, paid] = [await openInvoice(), await openInvoice()];
    await paid.pay();
    expect(await resultOf("deleteInvoice", { invoice_id: open.invoice.id })).toBe(true);
    for (const { invoice } of [open, paid])
      expect(await call("deleteInvoice", { invoice_id: invoice.id })).toMatchObject(
        refused(400, "INVOICE_ID_INVALID"),
      );
    expect(await resultOf("getInvoices")).toMatchObject({ items: [{ invoice_id: paid.invoice.id }] });
    await expect(open.pay()).rejects.toThrow("The invoice is deleted");
  });
});
