import { describe, expect, test } from "vitest";
import { openPayment, openTestCustody } from "../testing.ts";

describe("Custody", () => {
  test("is filled by the outcome of finished payments, once each", async () => {
    const { np, payment, api } = await openPayment();
    expect((await api.get("/v1/balance")).json).toEqual({});
    await payment.pay("exact");
    await payment.become("finished");
    expect((await api.get("/v1/balance")).json).toEqual({ usdttrc20: { amount: 49.7, pendingAmount: 0 } });
    await payment.payAgain();
    expect(np.custody.balances()).toEqual({ usdttrc20: { available: "99.4", pending: "0" } });
  });

  test("grows by the difference when a partially paid payment is completed", async () => {
    const { np, payment } = await openPayment();
    await payment.pay({ amount: "0.00025" });
    expect(np.custody.balances()["usdttrc20"]?.available).toBe("24.825");
    await payment.topUp();
    expect(np.custody.balances()["usdttrc20"]?.available).toBe("49.7");
  });

  test("loses a refunded payment, as far as it holds the coins", async () => {
    const { np, payment } = await openPayment();
    await payment.pay("exact");
    await payment.refund();
    await payment.become("refunded");
    expect(np.custody.balances()["usdttrc20"]?.available).toBe("0");
  });

  test("is hidden from an address that is not on the whitelist", async () => {
    const { np, api } = await openTestCustody();
    np.custody.rules.isIpAllowed = false;
    for (const path of ["/v1/balance", "/v1/conversion", "/v1/payout-withdrawal/min-amount/trx"])
      expect((await api.get(path)).json).toMatchObject({ statusCode: 403, code: "ENDPOINT_NOT_ALLOWED" });
  });

  test("lists coins with the patterns of their addresses and memos", async () => {
    const { api } = await openTestCustody();
    const { currencies } = (await api.get("/v1/full-currencies")).json as { currencies: unknown[] };
    expect(currencies).toContainEqual(
      expect.objectContaining({
        code: "USDTTRC20",
        network: "trx",
        ticker: "usdt",
        network_precision: "6",
        wallet_regex: expect.stringContaining("T["),
        extra_id_exists: false,
        available_for_payout: true,
      }),
    );
    expect(currencies).toContainEqual(
      expect.objectContaining({ code: "XLM", extra_id_exists: true, extra_id_optional: false }),
    );
    expect(currencies).toContainEqual(expect.objectContaining({ code: "SHIB", available_for_payout: false }));
  });
});

describe("A conversion", () => {
  const order = { amount: 0.5, from_currency: "eth", to_currency: "usdttrc20" };

  test("waits, is processed and finishes by the clock, at the rate of its end", async () => {
    const { np, api, clock } = await openTestCustody({ eth: "1.5" });
    const created = (await api.post("/v1/conversion", order)).json;
    expect(created).toMatchObject({
      result: {
        id: expect.any(String),
        status: "WAITING",
        from_currency: "ETH",
        to_currency: "USDTTRC20",
        from_amount: 0.5,
        to_amount: 1990,
      },
    });
    expect(np.custody.balances()["eth"]).toEqual({ available: "1", pending: "0.5" });
    const path = `/v1/conversion/${np.custody.conversions()[0]?.id}`;
    clock.advance(2_000);
    expect((await api.get(path)).json).toMatchObject({ result: { status: "PROCESSING" } });
    np.setUsdRate("eth", "2000");
    clock.advance(4_000);
    expect((await api.get(path)).json).toMatchObject({ result: { status: "FINISHED", to_amount: 995 } });
    expect(np.custody.balances()).toEqual({
      eth: { available: "1", pending: "0" },
      usdttrc20: { available: "995", pending: "0" },
    });
  });

  test("keeps more decimals than its coin has", async () => {
    const { np, api } = await openTestCustody({ trx: "1" });
    await api.post("/v1/conversion", { amount: 1, from_currency: "trx", to_currency: "btc" });
    np.custody.conversions()[0]?.finish();
    expect(np.custody.balances()["btc"]?.available).toBe("0.0000024875");
  });

  test("that is rejected gives the coins back and has no result", async () => {
    const { np, api } = await openTestCustody({ eth: "1" });
    await api.post("/v1/conversion", order);
    const [conversion] = np.custody.conversions();
    conversion?.reject();
    expect((await api.get(`/v1/conversion/${conversion?.id}`)).json).toMatchObject({
      result: { status: "REJECTED", to_amount: null },
    });
    expect(np.custody.balances()).toEqual({ eth: { available: "1", pending: "0" } });
    expect(() => conversion?.finish()).toThrow("is REJECTED already");
  });

  test("that is sent twice converts twice", async () => {
    const { np, api } = await openTestCustody({ eth: "1" });
    await api.post("/v1/conversion", order);
    await api.post("/v1/conversion", order);
    expect(np.custody.balances()["eth"]).toEqual({ available: "0", pending: "1" });
  });

  test.each([
    ["more than custody holds", { amount: 2 }, 400, "BAD_REQUEST"],
    ["an unknown coin", { to_currency: "abc" }, 400, "CURRENCY_UNAVAILABLE"],
    ["the same coin", { to_currency: "ETH" }, 400, "INVALID_REQUEST_PARAMS"],
    ["an amount in a text", { amount: "0.5" }, 400, "INVALID_REQUEST_PARAMS"],
    ["an unknown field", { key: 1 }, 400, "INVALID_REQUEST_PARAMS"],
  ])("of %s is refused", async (_what, changes, statusCode, code) => {
    const { np, api } = await openTestCustody({ eth: "1" });
    expect((await api.post("/v1/conversion", { ...order, ...changes })).json).toMatchObject({
      statusCode,
      code,
    });
    expect(np.custody.balances()).toEqual({ eth: { available: "1", pending: "0" } });
  });

  test("needs a token that is younger than five minutes", async () => {
    const { withoutToken, np, clock } = await openTestCustody({ eth: "1" });
    expect((await withoutToken.post("/v1/conversion", order)).json).toMatchObject({ code: "AUTH_REQUIRED" });
    const { json } = await withoutToken.post("/v1/auth", { email: np.email, password: np.password });
    const headers = { authorization: `Bearer ${(json as { token: string }).token}` };
    clock.advance(5 * 60_000);
    expect((await withoutToken.post("/v1/conversion", order, headers)).json).toMatchObject({
      statusCode: 401,
      code: "INVALID_TOKEN",
    });
  });

  test("is listed by pair, status and time", async () => {
    const { api, clock, np } = await openTestCustody({ eth: "3", trx: "9" });
    await api.post("/v1/conversion", order);
    await api.post("/v1/conversion", { ...order, from_currency: "trx" });
    clock.advance(60_000);
    const since = clock.now().toISOString();
    await api.post("/v1/conversion", order);
    const ids = np.custody.conversions().map(({ id }) => id);
    const list = async (query: string) => {
      const { result, count } = (await api.get(`/v1/conversion?${query}`)).json as {
        result: { id: string }[];
        count: number;
      };
      return { ids: result.map(({ id }) => id), count };
    };
    expect(await list("from_currency=eth&to_currency=usdttrc20")).toEqual({
      ids: [ids[0], ids[2]],
      count: 2,
    });
    expect(await list(`created_at_from=${since}`)).toEqual({ ids: [ids[2]], count: 1 });
    expect(await list("status=FINISHED&order=DESC")).toEqual({ ids: [ids[1], ids[0]], count: 2 });
    expect(await list("limit=1&offset=1")).toEqual({ ids: [ids[1]], count: 3 });
  });
});
