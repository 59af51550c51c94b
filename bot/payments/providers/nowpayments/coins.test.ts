import { describe, expect, test } from "vitest";
import { fetchMinimum, listCoins } from "./coins.ts";
import { openApiScene, answering, failureOf } from "../../../../tests/scenes/nowpayments-api-scene.ts";

describe("The coins", () => {
  test("are those of the account, each once and in upper case", async () => {
    for (const field of ["selectedCurrencies", "currencies"]) {
      const text = `{"${field}":["btc","BTC","USDTTRC20","not a ticker"]}`;
      expect(await listCoins(answering(text))).toEqual(["BTC", "USDTTRC20"]);
    }
  });

  test("are all coins of NOWPayments if the account chose none", async () => {
    const all = '{"currencies":["btc","eth"]}';
    for (const none of ['{"selectedCurrencies":[]}', '{"selectedCurrencies":null}', "{}"])
      expect(await listCoins(answering(none, all))).toEqual(["BTC", "ETH"]);
  });

  test("are never empty: an empty answer is a retryable error", async () => {
    const failure = await failureOf(listCoins(answering('{"selectedCurrencies":[]}', '{"currencies":[]}')));
    expect(failure.retryable).toBe(true);
  });

  test("have minimums that are rounded up, so that NOWPayments accepts every offered price", async () => {
    const text = '{"min_amount":1.2345678901234567e-5,"fiat_equivalent":3.1200000000000001}';
    expect(await fetchMinimum(answering(text), "BTC")).toEqual({
      amount: "0.000012345678901235",
      usdCents: 313n,
    });
  });

  test("have no minimum while they are unavailable", async () => {
    const { np, platform } = await openApiScene();
    expect(await fetchMinimum(platform, "BTC")).toEqual({ amount: "0.00003", usdCents: 300n });
    np.setCoinAvailable("btc", false);
    expect(await fetchMinimum(platform, "BTC")).toBeUndefined();
  });
});
