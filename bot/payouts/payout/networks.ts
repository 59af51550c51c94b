import type { Prisma } from "../../../prisma/client/client.ts";
import type { Platform } from "../../platform/platform.ts";
import { text } from "../../platform/database/statement.ts";
import type { Column } from "../../platform/database/statement.ts";
import type { TextKey, Texts } from "../../platform/texts/texts.ts";
import { custodian, describeProvider, findProvider, providers } from "../../payments/index.ts";

/** The coins and networks that the program offers without asking the provider: coins worth one dollar. */
export const networks = ["usdt_tron", "usdt_ton", "usdt_ethereum", "usdc_base"] as const;
export type Network = (typeof networks)[number];

/**
 * One of {@link networks}, the provider's code of another coin on a network, such as "LTC", or a coin in the wallet that a Telegram
 * account has at a provider: the provider's name and the coin, in lower case.
 */
export type WalletNetwork = string;

export const isKnown = (network: WalletNetwork): network is Network =>
  networks.some((known) => known === network);

/** A coin or a network in a column or in a button's data. */
export const networkPattern = /^(?:[a-z]{2,16}_[a-z0-9]{1,16}|[A-Z0-9]{1,20})$/;

/** The columns `payout.network` and `payout_setting.network`. */
export const networkColumn: Column<WalletNetwork> = {
  types: text.types,
  read: (value) => {
    const network = text.read(value);
    if (!networkPattern.test(network)) throw new TypeError("Expected a network or a coin");
    return network;
  },
};

/** The provider's codes. */
const codes: Readonly<Record<Network, string>> = {
  usdt_tron: "USDTTRC20",
  usdt_ton: "USDTTON",
  usdt_ethereum: "USDTERC20",
  usdc_base: "USDCBASE",
};

/** The provider and the coin of a wallet of a Telegram account; undefined: a wallet with an address. */
export function accountWalletOf(
  network: WalletNetwork,
): { readonly provider: string; readonly asset: string } | undefined {
  const [provider = "", asset] = network.split("_");
  if (asset === undefined || findProvider(provider)?.transfers === undefined) return undefined;
  return { provider, asset: asset.toUpperCase() };
}

/** The wallets of Telegram accounts that an owner may choose. */
export const accountNetworks = ({ config }: Pick<Platform, "config">): WalletNetwork[] =>
  providers.flatMap(({ name, transfers }) =>
    config.payouts && transfers?.isOffered(config) === true
      ? transfers.assets.map((asset) => `${name}_${asset.toLowerCase()}`)
      : [],
  );

/** The provider that sends payouts to a wallet. */
export const senderOf = (network: WalletNetwork): string =>
  accountWalletOf(network)?.provider ?? custodian.name;

/** The provider's code of a coin on a network. */
export const currencyOf = (network: WalletNetwork): string =>
  accountWalletOf(network)?.asset ?? (isKnown(network) ? codes[network] : network);

/** The opposite: a coin that the program knows has the program's name. */
export const networkOf = (code: string): WalletNetwork =>
  networks.find((network) => codes[network] === code) ?? code;

/** Coins whose unit is worth one dollar by the promise of their issuer: no rate is needed between them and the ledger's dollars. */
const DOLLAR_COIN = /^(?:USDT|USDC|DAI|PYUSD|FDUSD)/;

export const isDollarCoin = (currency: string): boolean => DOLLAR_COIN.test(currency);

/** A payout of less is no use to anybody. The column `payout_setting.least_usd_cents` begins there. */
export const LEAST_CENTS = 100n;

/** Whether the program can send payouts itself: to this wallet, or to any. */
export function canSend(platform: Pick<Platform, "config">, network?: WalletNetwork): boolean {
  const toAccounts = accountNetworks(platform);
  if (network === undefined) return toAccounts.length > 0 || canSendCoins(platform);
  return accountWalletOf(network) === undefined ? canSendCoins(platform) : toAccounts.includes(network);
}

/** Whether the program can send coins to wallets with addresses. */
export const canSendCoins = ({ config }: Pick<Platform, "config">): boolean =>
  config.payouts && custodian.custody.canSend(config);

/** Whether the program can send the payouts of a batch: the settings may have changed since the batch was gathered. */
export const canSendBatch = (
  platform: Pick<Platform, "config">,
  { provider, currency }: { readonly provider: string; readonly currency: string },
): boolean =>
  provider === custodian.name
    ? canSendCoins(platform)
    : accountNetworks(platform).includes(`${provider}_${currency.toLowerCase()}`);

/** The payouts that the program can send, by their wallets. */
export function sentByProgram(platform: Pick<Platform, "config">): Prisma.PayoutWhereInput {
  const accounts = providers.flatMap(({ name, transfers }) =>
    transfers === undefined ? [] : { network: { startsWith: `${name}_` } },
  );
  return {
    OR: [
      { network: { in: accountNetworks(platform) } },
      ...(canSendCoins(platform) ? [{ NOT: { OR: accounts } }] : []),
    ],
  };
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
  const account = accountWalletOf(network);
  if (account !== undefined) return `${account.asset} (${describeProvider(texts, account.provider)})`;
  const name = (Object.hasOwn(names, network) ? names[network] : undefined) ?? vendorName ?? "";
  return name === "" || name === network ? network : `${name} (${network})`;
}

/** As a page shows a wallet below its address: its memo, if any. HTML. */
export const memoLines = (texts: Texts, { memo }: Pick<Wallet, "memo">): string[] =>
  memo === undefined ? [] : [texts.html("payout-memo", { memo })];
