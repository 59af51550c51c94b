import { runInNewContext } from "node:vm";
import type { FixedTextKey } from "../../platform/texts/texts.ts";
import { checkEvmAddress, checkNetworkAddress, checkTonAddress, checkTronAddress } from "./checksums.ts";
import type { AddressFault } from "./checksums.ts";
import type { WalletCoin } from "./coins.ts";
import { isKnown } from "../payout/networks.ts";
import type { Network } from "../payout/networks.ts";

const checks: Readonly<Record<Network, (address: string) => AddressFault | undefined>> = {
  usdt_tron: checkTronAddress,
  usdt_ton: checkTonAddress,
  usdt_ethereum: checkEvmAddress,
  usdc_base: checkEvmAddress,
};

export type ReadAddress =
  | { readonly kind: "ok"; readonly value: string }
  /** The reason is the key of a text. */
  | { readonly kind: "refused"; readonly reason: FixedTextKey };

const faultKeys = { checksum: "payout-address-checksum", testnet: "payout-address-testnet" } as const;

/** The key of a description of the network's addresses. */
const formKeys = {
  usdt_tron: "payout-address-form-tron",
  usdt_ton: "payout-address-form-ton",
  usdt_ethereum: "payout-address-form-evm",
  usdc_base: "payout-address-form-evm",
} as const satisfies Record<Network, FixedTextKey>;

/** The columns hold addresses and memos up to this length; the shortest addresses have 25 characters. */
const MAX_LENGTH = 128;
const MIN_LENGTH = 20;

/** Parses a typed address, and checks it without asking anybody. */
export function readWalletAddress(coin: WalletCoin, typed: string): ReadAddress {
  const address = typed.trim();
  const { network } = coin;
  const fault = isKnown(network) ? checks[network](address) : checkOther(coin, address);
  if (fault === undefined) return { kind: "ok", value: address };
  if (fault !== "form") return { kind: "refused", reason: faultKeys[fault] };
  return { kind: "refused", reason: isKnown(network) ? formKeys[network] : "payout-address-form-coin" };
}

function checkOther({ chain, pattern }: WalletCoin, address: string): AddressFault | undefined {
  if (address.length < MIN_LENGTH || address.length > MAX_LENGTH || !/^[\x21-\x7e]+$/.test(address))
    return "form";
  if (pattern !== undefined && matches(pattern, address) === false) return "form";
  return checkNetworkAddress(chain, address);
}

/** Parses a typed memo. */
export function readMemo({ memo }: Pick<WalletCoin, "memo">, typed: string): ReadAddress {
  const value = typed.trim();
  const isPossible = value !== "" && value.length <= MAX_LENGTH && !/\p{Cc}/u.test(value);
  const isRight = isPossible && (memo?.pattern === undefined || matches(memo.pattern, value) !== false);
  return isRight ? { kind: "ok", value } : { kind: "refused", reason: "payout-memo-form" };
}

/** The vendor's longest pattern has some 200 characters. */
const MAX_PATTERN = 1_000;
/** A pattern takes microseconds, and a busy machine now and then some tens of milliseconds. */
const MATCH_MS = 250;

/**
 * Whether a text matches a pattern that others wrote. Undefined: the pattern is broken, or takes longer than any real one, so that it
 * says nothing; the provider's own check decides. The time-out of a script also ends a match that backtracks without an end.
 */
export function matches(pattern: string, value: string): boolean | undefined {
  if (pattern.length > MAX_PATTERN) return undefined;
  try {
    const script = "new RegExp('^(?:' + pattern + ')$').test(value)";
    return runInNewContext(script, { pattern, value }, { timeout: MATCH_MS }) === true;
  } catch {
    return undefined;
  }
}
