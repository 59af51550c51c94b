import { describe, expect, test } from "vitest";
import type { SandboxNowPayments } from "../index.ts";
import { openTestNowPayments } from "../testing.ts";
import type { Api } from "../testing.ts";

const paymentBody = { price_amount: 50, price_currency: "usd", pay_currency: "btc" };

describe("The payments of an invoice", () => {
  const signIn = async ({ email, password }: SandboxNowPayments, api: Api): Promise<string> => {
    const { json } = await api.post("/v1/auth", { email, password }, { "x-api-key": "" });
    return `Bearer ${(json as { token: string }).token}`;
  };

  test("are listed page by page with key and token", async () => {
    const { np, api, newInvoice } = await openTestNowPayments();
    const invoiceId = await newInvoice();
    const buyer = np.openInvoice(invoiceId);
    const first = await buyer.choose("btc");
    const second = await buyer.choose("ltc");
    await api.post("/v1/payment", paymentBody);
    const authorization = await signIn(np, api);
    const list = async (rest: string) =>
      (await api.get(`/v1/payment/?invoiceId=${invoiceId}${rest}`, { authorization })).json;
    expect(await list("&limit=1&page=1")).toMatchObject({
      data: [{ payment_id: Number(second.id) }],
      total: 2,
      pagesCount: 2,
    });
    expect(await list("&limit=500")).toMatchObject({
      data: [{ payment_id: Number(first.id) }, { payment_id: Number(second.id) }],
    });
  });

  test("require a token that is not older than five minutes", async () => {
    const { np, api, clock } = await openTestNowPayments();
    expect(await api.get("/v1/payment/?limit=1")).toMatchObject({
      status: 401,
      json: { code: "AUTH_REQUIRED" },
    });
    const authorization = await signIn(np, api);
    expect(await api.get("/v1/payment/", { authorization })).toMatchObject({ status: 200 });
    expect(await api.get("/v1/payment/", { authorization, "x-api-key": "wrong" })).toMatchObject({
      status: 403,
    });
    expect(await api.get("/v1/payment/", { authorization: `${authorization}x` })).toMatchObject({
      status: 401,
    });
    clock.advance(5 * 60_000);
    expect(await api.get("/v1/payment/", { authorization })).toMatchObject({
      json: { code: "INVALID_TOKEN" },
    });
  });

  test("have at most 500 on a page", async () => {
    const { np, api } = await openTestNowPayments();
    const authorization = await signIn(np, api);
    expect(await api.get("/v1/payment/?limit=501", { authorization })).toMatchObject({
      status: 400,
      json: { message: "limit must be between 1 and 500" },
    });
  });

  test("require the right password", async () => {
    const { np, api } = await openTestNowPayments();
    const answer = await api.post("/v1/auth", { email: np.email, password: "wrong" });
    expect(answer).toMatchObject({ status: 403, json: { code: "INVALID_CREDENTIALS" } });
  });
});

test("Coins, minimums and estimates require the key alone", async () => {
  const { api } = await openTestNowPayments();
  expect((await api.get("/v1/status")).json).toEqual({ message: "OK" });
  expect((await api.get("/v1/currencies")).json).toMatchObject({
    currencies: expect.arrayContaining(["btc"]),
  });
  expect((await api.get("/v1/merchant/coins")).json).toMatchObject({
    selectedCurrencies: expect.arrayContaining(["BTC"]),
  });
  expect((await api.get("/v1/min-amount?currency_from=btc&fiat_equivalent=usd")).json).toEqual({
    currency_from: "btc",
    currency_to: "usdttrc20",
    min_amount: 0.00003,
    fiat_equivalent: 3,
  });
  expect((await api.get("/v1/estimate?amount=9.99&currency_from=usd&currency_to=btc")).json).toEqual({
    currency_from: "usd",
    amount_from: 9.99,
    currency_to: "btc",
    estimated_amount: 0.0000999,
  });
  expect(await api.get("/v1/estimate?amount=x&currency_from=usd&currency_to=btc")).toMatchObject({
    status: 400,
  });
});

test("A coin that is unavailable is in no list and in no new payment, while existing payments continue", async () => {
  const { np, api, newInvoice } = await openTestNowPayments();
  const invoiceId = await newInvoice();
  const waiting = await np.openInvoice(invoiceId).choose("xrp");
  np.setCoinAvailable("XRP", false);
  for (const path of ["/v1/currencies", "/v1/merchant/coins"])
    expect((await api.get(path)).text.toLowerCase()).not.toContain("xrp");
  const refused = { status: 400, json: { code: "CURRENCY_UNAVAILABLE" } };
  expect(await api.get("/v1/min-amount?currency_from=xrp")).toMatchObject(refused);
  const pick = { iid: invoiceId, pay_currency: "xrp" };
  expect(await api.post("/v1/invoice-payment", pick)).toMatchObject(refused);
  await waiting.pay();
  expect(waiting.status).toBe("finished");

  np.setCoinAvailable("xrp", true);
  expect(await api.post("/v1/invoice-payment", pick)).toMatchObject({
    status: 201,
    json: { pay_address: waiting.payAddress, payin_extra_id: expect.stringMatching(/^\d+$/) },
  });
});
