import { describe, expect, test } from "vitest";
import { invoiceBody, openTestNowPayments } from "../testing.ts";

const paymentBody = { price_amount: 50, price_currency: "usd", pay_currency: "btc" };

describe("An invoice", () => {
  test("has its price as a string and a payment page", async () => {
    const { np, api, receiver } = await openTestNowPayments();
    const { status, json } = await api.post("/v1/invoice", {
      ...invoiceBody(receiver.url),
      price_amount: 9.99,
    });
    expect(status).toBe(200);
    expect(json).toMatchObject({
      id: expect.stringMatching(/^\d+$/),
      price_amount: "9.99",
      price_currency: "usd",
      order_id: "01JDZ0000000000000000000AA",
      invoice_url: `${np.url}/payment/?iid=${(json as { id: string }).id}`,
    });
    expect(np.invoices()).toMatchObject([{ priceAmount: "9.99", ipnCallbackUrl: receiver.url }]);
  });

  test("is not a payment: its id finds no payment", async () => {
    const { api, newInvoice } = await openTestNowPayments();
    const invoiceId = await newInvoice();
    expect(await api.get(`/v1/payment/${invoiceId}`)).toMatchObject({
      status: 404,
      json: { status: false, statusCode: 404, code: "PAYMENT_NOT_FOUND" },
    });
  });

  test("with a coin can be paid with no other", async () => {
    const { np, api } = await openTestNowPayments();
    const { json } = await api.post("/v1/invoice", paymentBody);
    await expect(np.openInvoice((json as { id: string }).id).choose("ltc")).rejects.toThrow("btc only");
  });

  test("can be paid through the API as well", async () => {
    const { api, receiver, newInvoice } = await openTestNowPayments();
    const invoiceId = await newInvoice();
    const answer = await api.post("/v1/invoice-payment", { iid: Number(invoiceId), pay_currency: "BTC" });
    expect(answer).toMatchObject({ status: 201, json: { payment_status: "waiting", pay_amount: 0.0005 } });
    await expect.poll(() => receiver.received.length).toBe(1);
  });
});

describe("A request is refused", () => {
  test.each([
    ["with a wrong key", { "x-api-key": "wrong" }],
    ["with an empty key", { "x-api-key": "" }],
  ] as const)("%s", async (_what, headers) => {
    const { np, api } = await openTestNowPayments();
    const answer = await api.post("/v1/invoice", paymentBody, headers);
    expect(answer).toMatchObject({
      status: 403,
      json: { status: false, statusCode: 403, code: "INVALID_API_KEY", message: "Invalid api key" },
    });
    expect(np.refusals).toMatchObject([{ method: "POST", path: "/v1/invoice", code: "INVALID_API_KEY" }]);
  });

  test.each([
    ["an unknown field", { ...paymentBody, priceAmount: 1 }, '"priceAmount" is not allowed'],
    ["no price", { price_currency: "usd" }, "price_amount is required"],
    ["a price as a text", { ...paymentBody, price_amount: "50" }, "price_amount must be a number"],
    ["a price of zero", { ...paymentBody, price_amount: 0 }, "price_amount must be above zero"],
    [
      "a broken URL",
      { ...paymentBody, ipn_callback_url: "https://x/|y" },
      "ipn_callback_url must be a valid uri",
    ],
    ["no JSON", "{", "body must be a valid JSON object"],
  ] as const)("with %s", async (_what, body, message) => {
    const { api } = await openTestNowPayments();
    const answer = await api.post("/v1/invoice", body);
    expect(answer).toMatchObject({ status: 400, json: { code: "INVALID_REQUEST_PARAMS", message } });
  });

  test("for a coin that does not exist", async () => {
    const { api } = await openTestNowPayments();
    const answer = await api.post("/v1/payment", { ...paymentBody, pay_currency: "doge2" });
    expect(answer).toMatchObject({ status: 400, json: { code: "CURRENCY_UNAVAILABLE" } });
  });

  test("for less than a coin's minimum", async () => {
    const { api } = await openTestNowPayments();
    const answer = await api.post("/v1/payment", { ...paymentBody, price_amount: 2 });
    expect(answer).toMatchObject({
      status: 400,
      json: { code: "AMOUNT_MINIMAL_ERROR", message: "Crypto amount 0.00002 is less than minimal" },
    });
  });

  test("on a path that does not exist", async () => {
    const { api } = await openTestNowPayments();
    expect(await api.get("/v1/invoice")).toMatchObject({
      status: 404,
      json: { message: "Cannot GET /v1/invoice" },
    });
  });
});

describe("A payment", () => {
  test("has its id as a string at its creation and as a number afterwards", async () => {
    const { api } = await openTestNowPayments();
    const { json } = await api.post("/v1/payment", { ...paymentBody, pay_currency: "xrp" });
    const { payment_id: id, payin_extra_id: memo } = json as { payment_id: string; payin_extra_id: string };
    expect(id).toBeTypeOf("string");
    expect(memo).toMatch(/^\d+$/);
    expect((await api.get(`/v1/payment/${id}`)).json).toMatchObject({
      payment_id: Number(id),
      payin_extra_id: memo,
    });
  });

  test("without an invoice can be paid too", async () => {
    const { np, api } = await openTestNowPayments();
    const { json } = await api.post("/v1/payment", paymentBody);
    const payment = np.openPayment((json as { payment_id: string }).payment_id);
    await payment.pay();
    expect(payment).toMatchObject({ status: "finished", invoiceId: null, actuallyPaid: "0.0005" });
  });

  test("gets a new quote only after its estimate has ended", async () => {
    const { np, api, clock } = await openTestNowPayments();
    const { json } = await api.post("/v1/payment", paymentBody);
    const path = `/v1/payment/${(json as { payment_id: string }).payment_id}/update-merchant-estimate`;
    np.setUsdRate("btc", "50000");
    expect((await api.post(path, {})).json).toMatchObject({ pay_amount: 0.0005 });
    clock.advance(20 * 60_000);
    expect((await api.post(path, {})).json).toMatchObject({ pay_amount: 0.001 });
  });

  test("with a frozen rate expires after 20 minutes", async () => {
    const { api, clock } = await openTestNowPayments();
    const { json } = await api.post("/v1/payment", { ...paymentBody, is_fixed_rate: true });
    clock.advance(20 * 60_000);
    const { payment_id: id } = json as { payment_id: string };
    expect((await api.get(`/v1/payment/${id}`)).json).toMatchObject({ payment_status: "expired" });
  });
});
