import type { Texts } from "../../platform/texts/texts.ts";
import type { WalletCoin } from "./coins.ts";
import { currencyOf, networkName } from "./networks.ts";

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
  const rankOf = ({ network }: WalletCoin): number => {
    const own = currencyOf(network).toLowerCase();
    return own === code ? 0 : own.startsWith(code) ? 1 : 2;
  };
  return found.toSorted((one, other) => rankOf(one) - rankOf(other));
}
