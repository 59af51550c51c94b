import { divide, exact, parseAmount } from "../../http/amounts.ts";
import type { Amount } from "../../http/amounts.ts";
import { NowPaymentsError } from "./nowpayments-error.ts";

/** Amounts are decimal strings in whole coins; `usd` is the initial price of one coin. */
export type Coin = {
  readonly code: string;
  readonly name: string;
  readonly network: string;
  readonly decimals: number;
  readonly minimum: string;
  readonly usd: string;
  /** Subtracted from each deposit. */
  readonly networkFee: string;
  readonly addressPrefix: string;
  /** Memo coins share one deposit address; `payin_extra_id` tells payments apart. */
  readonly memo: boolean;
};

type CoinRow = [
  code: string,
  name: string,
  network: string,
  decimals: number,
  minimum: string,
  usd: string,
  networkFee: string,
  addressPrefix: string,
];

const ROWS: readonly CoinRow[] = [
  ["btc", "Bitcoin", "btc", 8, "0.00003", "100000", "0.0000005", "bc1q"],
  ["eth", "Ethereum", "eth", 18, "0.002", "4000", "0.00005", "0x"],
  ["ltc", "Litecoin", "ltc", 8, "0.02", "100", "0.0001", "ltc1q"],
  ["trx", "Tron", "trx", 6, "8", "0.25", "0.3", "T"],
  ["usdttrc20", "Tether USD (TRC-20)", "trx", 6, "5", "1", "0.2", "T"],
  ["usdterc20", "Tether USD (ERC-20)", "eth", 6, "20", "1", "0.9", "0x"],
  ["xrp", "XRP", "xrp", 6, "1", "2.5", "0.01", "r"],
  ["ton", "Toncoin", "ton", 9, "0.7", "3", "0.005", "UQ"],
  ["shib", "Shiba Inu", "eth", 18, "200000", "0.00001", "1000", "0x"],
  ["usdtton", "Tether USD (TON)", "ton", 6, "2", "1", "0.1", "UQ"],
  ["usdcbase", "USD Coin (Base)", "base", 6, "1", "1", "0.02", "0x"],
  ["xlm", "Stellar", "xlm", 7, "5", "0.4", "0.01", "G"],
];

/** The account takes no deposits in these. Conversions and payouts are possible. */
const PAYOUT_ONLY = ["usdtton", "usdcbase", "xlm"];

export const COINS: readonly Coin[] = ROWS.map(
  ([code, name, network, decimals, minimum, usd, networkFee, addressPrefix]) => ({
    code,
    name,
    network,
    decimals,
    minimum,
    usd,
    networkFee,
    addressPrefix,
    memo: code === "xrp" || code === "xlm",
  }),
);

/** Fiat currencies of prices, in USD. */
export const FIAT_USD: Readonly<Record<string, string>> = { usd: "1", eur: "1.1", gbp: "1.3" };

/** The vendor quotes at most eight decimals, also for coins with more. */
const QUOTE_DECIMALS = 8;

/** The vendor's sample balances have more decimals than their coins. */
const CUSTODY_DECIMALS = 18;

export type Market = {
  /** Codes are case-insensitive. @throws {NowPaymentsError} CURRENCY_UNAVAILABLE for an unknown coin. */
  coin(code: string): Coin;
  /** For new payments. @throws {NowPaymentsError} CURRENCY_UNAVAILABLE for an unknown or unavailable coin. */
  availableCoin(code: string): Coin;
  availableCoins(): readonly Coin[];
  setCoinAvailable(code: string, isAvailable: boolean): void;
  /** Returns the coin or fiat code in lower case. @throws {NowPaymentsError} CURRENCY_UNAVAILABLE for an unknown one. */
  priceCurrency(code: string): string;
  /** Rounds to the coin's decimals, and to eight at most; custody keeps all of 18. */
  convert(
    amount: Amount,
    from: string,
    to: string,
    rounding: "up" | "down",
    precision?: "quote" | "custody",
  ): Amount;
  setUsdRate(code: string, usd: string): void;
};

export function createMarket(): Market {
  const rates = new Map<string, Amount>([
    ...COINS.map((coin) => [coin.code, coin.usd] as const),
    ...Object.entries(FIAT_USD),
  ]);
  const rate = (code: string): Amount => {
    const known = rates.get(code);
    if (known === undefined) throw unavailable(code);
    return known;
  };
  const unavailableCodes = new Set(PAYOUT_ONLY);
  const coin = (code: string): Coin => {
    const found = COINS.find((candidate) => candidate.code === code.toLowerCase());
    if (found === undefined) throw unavailable(code);
    return found;
  };
  return {
    coin,
    availableCoin(code) {
      const found = coin(code);
      if (unavailableCodes.has(found.code)) throw unavailable(code);
      return found;
    },
    availableCoins: () => COINS.filter(({ code }) => !unavailableCodes.has(code)),
    setCoinAvailable(code, isAvailable) {
      if (isAvailable) unavailableCodes.delete(coin(code).code);
      else unavailableCodes.add(coin(code).code);
    },
    priceCurrency(code) {
      const lower = code.toLowerCase();
      rate(lower);
      return lower;
    },
    convert(amount, from, to, rounding, precision = "quote") {
      const coinDecimals = COINS.find((candidate) => candidate.code === to)?.decimals ?? QUOTE_DECIMALS;
      const decimals = precision === "custody" ? CUSTODY_DECIMALS : Math.min(coinDecimals, QUOTE_DECIMALS);
      return divide(exact(amount).times(rate(from)), rate(to), decimals, rounding);
    },
    setUsdRate(code, usd) {
      rate(code);
      rates.set(code, parseAmount(usd));
    },
  };
}

function unavailable(code: string): NowPaymentsError {
  return new NowPaymentsError(400, "CURRENCY_UNAVAILABLE", `Currency ${code} is currently unavailable`);
}
