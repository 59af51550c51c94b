/*
 * Tickers are the vendor's codes, in upper case. A token that lives on several networks has one for each:
 * USDTTRC20, USDTERC20, USDTBSC.
 */

/** What most people have, in this order; the rest follows by its code. */
const popular = [
  "USDTTRC20",
  "BTC",
  "ETH",
  "LTC",
  "TRX",
  "TON",
  "XRP",
  "USDTBSC",
  "USDTTON",
  "USDTERC20",
  "USDCBASE",
  "USDC",
  "SOL",
  "BNBBSC",
  "DOGE",
  "XMR",
];

export const popularFirst = (left: string, right: string): number =>
  rankOf(left) - rankOf(right) || (left < right ? -1 : 1);

function rankOf(code: string): number {
  const rank = popular.indexOf(code);
  return rank === -1 ? popular.length : rank;
}

export type CoinName = {
  readonly ticker: string;
  /** Set where the ticker alone would let a wallet choose a wrong network. */
  readonly network: string | undefined;
};

export function nameCoin(code: string): CoinName {
  const [, ticker = code, network] = /^(USDT|USDC|DAI|BUSD|TUSD)([A-Z0-9]+)$/.exec(code) ?? [];
  return { ticker, network };
}

/** "BTC", "USDT (TRC20)": for buttons and sentences. */
export function spellCoin(code: string): string {
  const { ticker, network } = nameCoin(code);
  return network === undefined ? ticker : `${ticker} (${network})`;
}
