import type { Platform } from "../../platform/platform.ts";
import { text } from "../../platform/database/statement.ts";
import type { Column } from "../../platform/database/statement.ts";
import type { TextKey, Texts } from "../../platform/texts/texts.ts";
import { custody } from "../../payments/index.ts";

/** The coins and networks that the program offers without asking the provider: coins worth one dollar. */
export const networks = ["usdt_tron", "usdt_ton", "usdt_ethereum", "usdc_base"] as const;
export type Network = (typeof networks)[number];

/** One of {@link networks}, or the provider's code of another coin on a network, such as "LTC". */
export type WalletNetwork = string;

export const isKnown = (network: WalletNetwork): network is Network =>
  networks.some((known) => known === network);

/** A coin or a network in a column or in a button's data. */
export const networkPattern = new RegExp(`^(?:${networks.join("|")}|[A-Z0-9]{1,20})$`);

/** The columns `payout.network` and `payout_setting.network`. */
export const networkColumn: Column<WalletNetwork> = {
  types: text.types,
  read: (value) => {
    const network = text.read(value);
    if (!networkPattern.test(network)) throw new TypeError("Expected a network or a coin");
    return network;
  },
};

/** NOWPayments' codes (`GET /v1/full-currencies`). */
const codes: Readonly<Record<Network, string>> = {
  usdt_tron: "USDTTRC20",
  usdt_ton: "USDTTON",
  usdt_ethereum: "USDTERC20",
  usdc_base: "USDCBASE",
};

/** The provider's code of a coin on a network. */
export const currencyOf = (network: WalletNetwork): string => (isKnown(network) ? codes[network] : network);

/** The opposite: a coin that the program knows has the program's name. */
export const networkOf = (code: string): WalletNetwork =>
  networks.find((network) => codes[network] === code) ?? code;

/** Coins whose unit is worth one dollar by the promise of their issuer: no rate is needed between them and the ledger's dollars. */
const DOLLAR_COIN = /^(?:USDT|USDC|DAI|PYUSD|FDUSD)/;

export const isDollarCoin = (currency: string): boolean => DOLLAR_COIN.test(currency);

/** A payout of less is no use to anybody. The column `payout_setting.least_usd_cents` begins there. */
export const LEAST_CENTS = 100n;

/** Whether the program can send payouts itself: the provider's account, and the secret of its two-factor codes, are set. */
export function canSend({ config }: Pick<Platform, "config">): boolean {
  const provider = custody.settings.of(config);
  return config.payouts && provider?.account !== undefined && provider.totpSecret !== undefined;
}

/** The destination of an owner's payouts. */
export type Wallet = {
  readonly network: WalletNetwork;
  readonly address: string;
  /** For networks on which many people share one address. */
  readonly memo?: string | undefined;
};

export const isSameWallet = (one: Wallet, other: Wallet): boolean =>
  one.network === other.network && one.address === other.address && one.memo === other.memo;

/** The key of the name of the coin and network. */
const networkKeys = {
  usdt_tron: "payout-network-usdt-tron",
  usdt_ton: "payout-network-usdt-ton",
  usdt_ethereum: "payout-network-usdt-ethereum",
  usdc_base: "payout-network-usdc-base",
} as const satisfies Record<Network, TextKey>;

/** Names that are the same in every language, for pages that do not ask the provider. */
const names: Readonly<Record<string, string>> = {
  USDTBSC: "USDT BSC",
  USDTMATIC: "USDT Polygon",
  USDTSOL: "USDT Solana",
  USDC: "USDC Ethereum",
  USDCSOL: "USDC Solana",
  USDCMATIC: "USDC Polygon",
  USDCBSC: "USDC BSC",
  BTC: "Bitcoin",
  LTC: "Litecoin",
  TON: "Toncoin",
  ETH: "Ethereum",
  TRX: "Tron",
  SOL: "Solana",
  BNBBSC: "BNB Smart Chain",
  DOGE: "Dogecoin",
  XLM: "Stellar",
  XMR: "Monero",
};

/** The name of a coin on a network: "USDT on TON", "Toncoin (TON)". Plain. */
export function networkName(texts: Texts, network: WalletNetwork, vendorName?: string): string {
  if (isKnown(network)) return texts.plain(networkKeys[network]);
  const name = (Object.hasOwn(names, network) ? names[network] : undefined) ?? vendorName ?? "";
  return name === "" || name === network ? network : `${name} (${network})`;
}

/** As a page shows a wallet below its address: its memo, if any. HTML. */
export const memoLines = (texts: Texts, { memo }: Pick<Wallet, "memo">): string[] =>
  memo === undefined ? [] : [texts.html("payout-memo", { memo })];
