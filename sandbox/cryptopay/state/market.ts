import { divide, exact, parseAmount } from "../../http/amounts.ts";
import type { Amount } from "../../http/amounts.ts";
import { CryptoPayError } from "../crypto-pay-error.ts";

export type Asset = {
  readonly code: string;
  readonly name: string;
  readonly decimals: number;
  readonly isStablecoin: boolean;
};

type AssetRow = [code: string, name: string, decimals: number, usd: string];

const ROWS: readonly AssetRow[] = [
  ["USDT", "Tether", 6, "1"],
  ["TON", "Toncoin", 9, "3"],
  ["BTC", "Bitcoin", 8, "100000"],
  ["ETH", "Ethereum", 18, "4000"],
  ["LTC", "Litecoin", 8, "100"],
  ["BNB", "Binance Coin", 18, "800"],
  ["TRX", "Tron", 6, "0.25"],
  ["USDC", "USD Coin", 6, "1"],
];

export const ASSETS: readonly Asset[] = ROWS.map(([code, name, decimals]) => ({
  code,
  name,
  decimals,
  isStablecoin: code.startsWith("USD"),
}));

/** Fiat currencies of invoices, in dollars. */
const FIAT_USD: Readonly<Record<string, string>> = { USD: "1", EUR: "1.1", GBP: "1.3", RUB: "0.0125" };
export const FIATS = Object.keys(FIAT_USD);

/** Quotes of assets with more decimals stop at eight. */
const QUOTE_DECIMALS = 8;

export type Rate = { readonly source: string; readonly target: string; readonly rate: Amount };

export type Market = {
  /** @throws {CryptoPayError} ASSET_INVALID for an unknown asset. */
  asset(code: string): Asset;
  /** The price of a sum in an asset, rounded up. */
  quote(amount: Amount, fiat: string, asset: string): Amount;
  /** One unit of the asset in a fiat currency, rounded down. */
  rate(asset: string, fiat: string): Amount;
  rates(): readonly Rate[];
  /** Takes effect at once: an invoice in fiat has no rate of its own until somebody pays it. */
  setUsdRate(code: string, usd: string): void;
};

export function createMarket(): Market {
  const usd = new Map<string, Amount>([
    ...ROWS.map(([code, , , price]) => [code, price] as const),
    ...Object.entries(FIAT_USD),
  ]);
  const priceOf = (code: string): Amount => {
    const price = usd.get(code);
    if (price === undefined) throw new CryptoPayError(400, "ASSET_INVALID");
    return price;
  };
  const asset = (code: string): Asset => {
    const found = ASSETS.find((candidate) => candidate.code === code);
    if (found === undefined) throw new CryptoPayError(400, "ASSET_INVALID");
    return found;
  };
  const rate = (code: string, fiat: string): Amount =>
    divide(priceOf(code), priceOf(fiat), QUOTE_DECIMALS, "down");
  return {
    asset,
    quote(amount, fiat, code) {
      const decimals = Math.min(asset(code).decimals, QUOTE_DECIMALS);
      return divide(exact(amount).times(priceOf(fiat)), priceOf(code), decimals, "up");
    },
    rate,
    rates: () =>
      ASSETS.flatMap(({ code: source }) =>
        FIATS.map((target) => ({ source, target, rate: rate(source, target) })),
      ),
    setUsdRate(code, price) {
      priceOf(code);
      usd.set(code, parseAmount(price));
    },
  };
}
