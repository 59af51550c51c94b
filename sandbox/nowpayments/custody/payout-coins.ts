import type { Coin, Market } from "../payments/market.ts";
import type { JsonObject } from "../ipn/json-styles.ts";
import { NowPaymentsError } from "../payments/nowpayments-error.ts";

type PayoutCoin = {
  /** The coin's own ticker: USDT for every network. */
  readonly ticker: string;
  readonly address: RegExp;
  /** Memo or destination tag. */
  readonly extraId?: { readonly isOptional: boolean; readonly pattern: RegExp };
};

const evm = /^(0x)[0-9A-Fa-f]{40}$/;
const tron = /^T[1-9A-HJ-NP-Za-km-z]{33}$/;
const ton = { address: /^[UE]Q[A-Za-z0-9_-]{46}$/, extraId: { isOptional: true, pattern: /^.{1,120}$/ } };

/** Payouts are possible in these; `shib` has none. */
const PAYOUT_COINS: Readonly<Record<string, PayoutCoin>> = {
  btc: { ticker: "btc", address: /^([13][1-9A-HJ-NP-Za-km-z]{25,34}|bc1[02-9ac-hj-np-z]{8,87})$/ },
  eth: { ticker: "eth", address: evm },
  ltc: { ticker: "ltc", address: /^([LM][1-9A-HJ-NP-Za-km-z]{25,34}|ltc1[02-9ac-hj-np-z]{8,87})$/ },
  trx: { ticker: "trx", address: tron },
  usdttrc20: { ticker: "usdt", address: tron },
  usdterc20: { ticker: "usdt", address: evm },
  usdtton: { ticker: "usdt", ...ton },
  usdcbase: { ticker: "usdc", address: evm },
  ton: { ticker: "ton", ...ton },
  xrp: {
    ticker: "xrp",
    address: /^r[1-9A-HJ-NP-Za-km-z]{24,34}$/,
    extraId: { isOptional: true, pattern: /^[0-9]{1,19}$/ },
  },
  xlm: {
    ticker: "xlm",
    address: /^G[A-Z2-7]{55}$/,
    extraId: { isOptional: false, pattern: /^[A-Za-z0-9\-._]{1,28}$/ },
  },
};

const refused = (message: string): NowPaymentsError =>
  new NowPaymentsError(400, "BAD_CREATE_WITHDRAWAL_REQUEST", message);

/** @throws {NowPaymentsError} for a coin without payouts. */
export function requirePayoutCoin(market: Market, code: string): Coin {
  const coin = market.coin(code);
  if (PAYOUT_COINS[coin.code] === undefined) throw refused(`Currency ${code} is not available for payouts`);
  return coin;
}

/** @throws {NowPaymentsError} for an address or a memo that the coin cannot have. */
export function requireAddress({ code }: Coin, address: string, extraId: string | null): void {
  const rules = PAYOUT_COINS[code];
  if (rules === undefined || !rules.address.test(address))
    throw refused(`Invalid payout_address: ${code} ${address}`);
  if (extraId === null) {
    if (rules.extraId?.isOptional === false) throw refused(`extra_id is required for ${code}`);
  } else if (rules.extraId === undefined || !rules.extraId.pattern.test(extraId)) {
    throw refused(`Invalid extra_id: ${code} ${extraId}`);
  }
}

/** An entry of `GET /v1/full-currencies`. */
export function currencyBody(
  { code, name, network, decimals }: Coin,
  place: number,
  market: Market,
): JsonObject {
  const rules = PAYOUT_COINS[code];
  const isDeposit = market.availableCoins().some((coin) => coin.code === code);
  return {
    id: place + 1,
    code: code.toUpperCase(),
    name,
    enable: true,
    wallet_regex: rules?.address.source ?? null,
    priority: place + 1,
    extra_id_exists: rules?.extraId !== undefined,
    extra_id_optional: rules?.extraId?.isOptional ?? false,
    extra_id_regex: rules?.extraId?.pattern.source ?? null,
    logo_url: `/images/coins/${code}.svg`,
    network,
    smart_contract: null,
    // A string in the vendor's answers, unlike `precision`.
    network_precision: String(decimals),
    precision: Math.min(decimals, 8),
    ticker: rules?.ticker ?? code,
    available_for_payment: isDeposit,
    available_for_payout: rules !== undefined,
    available_for_to_conversion: true,
  };
}
