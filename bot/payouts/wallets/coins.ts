import { custodian } from "../../payments/index.ts";
import type { providerTypes } from "../../payments/index.ts";
import { keepForMinute } from "../../platform/runtime/kept-answers.ts";
import type { Platform } from "../../platform/platform.ts";
import {
  accountNetworks,
  canSendCoins,
  currencyOf,
  isKnown,
  networkOf,
  networks,
  networkName,
} from "../payout/networks.ts";
import type { WalletNetwork } from "../payout/networks.ts";
import type { Texts } from "../../platform/texts/texts.ts";

/** A coin on a network that a wallet may be for. JSON: a form stores it. */
export type WalletCoin = {
  readonly network: WalletNetwork;
  /** The provider's name. */
  readonly name?: string;
  /** The provider's name of the network, such as "trx". */
  readonly chain?: string;
  /** The provider's pattern of addresses. */
  readonly pattern?: string;
  /** Absent: the network has no memos. */
  readonly memo?: { readonly isOptional: boolean; readonly pattern?: string };
};

/** The first buttons. All other coins follow in the order of their codes. */
const popular = [
  "USDTTRC20",
  "USDTTON",
  "USDTBSC",
  "USDTMATIC",
  "USDTSOL",
  "USDCBASE",
  "USDTERC20",
  "USDCSOL",
  "BTC",
  "LTC",
  "TON",
  "ETH",
  "TRX",
  "XRP",
  "SOL",
  "BNBBSC",
  "USDCMATIC",
  "USDCBSC",
  "USDC",
  "DOGE",
  "XMR",
  "XLM",
];

const rankOf = (code: string): number => (popular.includes(code) ? popular.indexOf(code) : popular.length);

const popularFirst = (one: providerTypes.PayoutCurrency, other: providerTypes.PayoutCurrency): number =>
  rankOf(one.code) - rankOf(other.code) || (one.code < other.code ? -1 : 1);

/** Thrown inside, so that a failure is not kept. */
class NoAnswer extends Error {}

const listAtProvider = keepForMinute<Platform, readonly WalletCoin[]>({
  keyOf: () => "",
  isLarge: () => Promise.resolve(true),
  async read(_kept, platform) {
    const listed = await custodian.custody.currencies.list(platform);
    if (listed.kind !== "done") throw new NoAnswer();
    return listed.value
      .filter(({ isAvailableForPayout }) => isAvailableForPayout !== false)
      .toSorted(popularFirst)
      .map(coinOf);
  },
});

const coinOf = ({
  code,
  name,
  network: chain,
  addressPattern: pattern,
  memo,
}: providerTypes.PayoutCurrency): WalletCoin => ({
  network: networkOf(code),
  name,
  ...(chain === undefined ? {} : { chain }),
  ...(pattern === undefined ? {} : { pattern }),
  ...(memo === undefined
    ? {}
    : {
        memo: {
          isOptional: memo.isOptional,
          ...(memo.pattern === undefined ? {} : { pattern: memo.pattern }),
        },
      }),
});

const known: readonly WalletCoin[] = networks.map((network) => ({ network }));

export type CoinList = {
  readonly coins: readonly WalletCoin[];
  /** The provider does not answer, so that only the coins are listed which the program knows. */
  readonly isPartial: boolean;
};

/** The coins that an owner may choose, popular ones first. An operator who sends by hand has those that the program knows. */
export async function listCoins(platform: Platform): Promise<CoinList> {
  const accounts = accountNetworks(platform).map((network) => ({ network }));
  const { coins, isPartial } = await listAddressed(platform);
  return { coins: [...accounts, ...coins], isPartial };
}

/** Coins whose wallets have addresses. */
async function listAddressed(platform: Platform): Promise<CoinList> {
  if (!canSendCoins(platform)) return { coins: known, isPartial: false };
  try {
    return { coins: await listAtProvider(platform, platform), isPartial: false };
  } catch (error) {
    if (!(error instanceof NoAnswer)) throw error;
    return { coins: known, isPartial: true };
  }
}

/** Undefined: the coin is not offered. */
export async function findCoin(platform: Platform, network: WalletNetwork): Promise<WalletCoin | undefined> {
  const { coins } = await listCoins(platform);
  return coins.find((coin) => coin.network === network);
}

export type AddressVerdict =
  | "valid"
  /** The provider cannot pay to this address or memo. */
  | "refused"
  /** The provider does not answer, and the program alone cannot tell. */
  | "unknown";

/** Asks the provider, who has the last word before a payout as well. The program's own check decides where it does not answer. */
export async function validateAtProvider(
  platform: Platform,
  {
    network,
    address,
    memo,
  }: { readonly network: WalletNetwork; readonly address: string; readonly memo: string | undefined },
): Promise<AddressVerdict> {
  if (!canSendCoins(platform)) return "valid";
  const wallet = { currency: currencyOf(network), address, memo };
  const outcome = await custodian.custody.currencies.validateAddress(platform, wallet);
  if (outcome.kind === "done") return "valid";
  if (outcome.kind === "refused" && outcome.reason === "address") return "refused";
  return isKnown(network) ? "valid" : "unknown";
}

/** Longer than the longest name of a coin and its network. */
const TYPED_MAX = 64;

/** The words of a typed text, in small letters. Undefined: it has none. */
export function readCoinWords(typed: string): readonly string[] | undefined {
  const words = typed
    .slice(0, TYPED_MAX)
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== "");
  return words.length === 0 ? undefined : words;
}

/**
 * The coins that words name: each word is a part of the coin's name, its code or its network. A coin whose code is typed comes
 * first, and then those whose code begins so; else the order stays.
 */
export function searchCoins(
  texts: Texts,
  coins: readonly WalletCoin[],
  words: readonly string[],
): WalletCoin[] {
  const code = words.join("");
  const found = coins.filter((coin) => {
    const { network, name = "", chain = "" } = coin;
    const all = [networkName(texts, network, name), name, currencyOf(network), chain].join(" ").toLowerCase();
    return words.every((word) => all.includes(word));
  });
  const nearnessOf = ({ network }: WalletCoin): number => {
    const own = currencyOf(network).toLowerCase();
    return own === code ? 0 : own.startsWith(code) ? 1 : 2;
  };
  return found.toSorted((one, other) => nearnessOf(one) - nearnessOf(other));
}
