import { Decimal } from "decimal.js";
import { z } from "zod";
import { currencyTicker } from "../../../platform/values/domain.ts";
import { ProviderError } from "../../../platform/values/errors.ts";
import type { CoinMinimum } from "../../contract/payment-provider.ts";
import { callApi, NowPaymentsError } from "./api/client.ts";
import type { ApiPlatform } from "./api/client.ts";

/** The documentation and the vendor's library have `currencies`, the answers that others read have `selectedCurrencies`. */
const merchantCoins = z
  .object({ selectedCurrencies: z.array(z.string()).nullish(), currencies: z.array(z.string()).nullish() })
  .transform(({ selectedCurrencies, currencies: chosen }) => selectedCurrencies ?? chosen ?? []);
const currencies = z.object({ currencies: z.array(z.string()) });

/**
 * The coins of the account (`GET /v1/merchant/coins`), or all coins of the vendor if the account chose none.
 * @returns tickers in upper case, each once.
 */
export async function listCoins(platform: ApiPlatform): Promise<readonly string[]> {
  const chosen = readTickers(
    await callApi(platform, { method: "GET", path: "/v1/merchant/coins" }, merchantCoins),
  );
  if (chosen.length > 0) return chosen;
  const all = await callApi(platform, { method: "GET", path: "/v1/currencies" }, currencies);
  const known = readTickers(all.currencies);
  if (known.length > 0) return known;
  throw new ProviderError("NOWPayments lists no coins", { retryable: true });
}

/** Leaves out codes that could not be stored or put on a button. */
const readTickers = (codes: readonly string[]): readonly string[] => [
  ...new Set(codes.map((code) => currencyTicker.safeParse(code).data).filter((code) => code !== undefined)),
];

/** The vendor computes a minimum with doubles, so it may have more digits than the coin. */
const roughAmount = z
  .string()
  .max(64)
  .regex(/^\d+(?:\.\d+)?(?:[eE][+-]?\d{1,3})?$/, "is not an amount")
  .transform((text) => new Decimal(text));

const minimum = z.object({ min_amount: roughAmount, fiat_equivalent: roughAmount });

// The fraction digits of the columns.
const DIGITS = 18;

/**
 * `GET /v1/min-amount`: the minimum deposit in a coin and its value, both rounded up, so that NOWPayments accepts every offered
 * price.
 * @returns undefined if the coin is unavailable.
 */
export async function fetchMinimum(platform: ApiPlatform, coin: string): Promise<CoinMinimum | undefined> {
  const query = new URLSearchParams({ currency_from: coin.toLowerCase(), fiat_equivalent: "usd" });
  try {
    const answer = await callApi(
      platform,
      { method: "GET", path: `/v1/min-amount?${query.toString()}` },
      minimum,
    );
    return {
      amount: answer.min_amount.toDecimalPlaces(DIGITS, Decimal.ROUND_UP).toFixed(),
      usdCents: BigInt(answer.fiat_equivalent.toDecimalPlaces(2, Decimal.ROUND_UP).times(100).toFixed(0)),
    };
  } catch (error) {
    if (isUnavailable(error)) return undefined;
    throw error;
  }
}

export const isUnavailable = (error: unknown): boolean =>
  error instanceof NowPaymentsError && error.code === "CURRENCY_UNAVAILABLE";
