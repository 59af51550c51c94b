import type { TextKey, FixedTextKey } from "../../platform/texts/texts.ts";
import { oneOf } from "../../platform/database/statement.ts";
import { checkEvmAddress, checkTonAddress, checkTronAddress } from "./addresses.ts";
import type { AddressFault } from "./addresses.ts";

/** The coins and networks of payouts: coins worth one dollar, so that no exchange rate is needed. */
export const networks = ["usdt_tron", "usdt_ton", "usdt_ethereum", "usdc_base"] as const;
export type Network = (typeof networks)[number];

const checks: Readonly<Record<Network, (address: string) => AddressFault | undefined>> = {
  usdt_tron: checkTronAddress,
  usdt_ton: checkTonAddress,
  usdt_ethereum: checkEvmAddress,
  usdc_base: checkEvmAddress,
};

/** The destination of an owner's payouts. */
export type Wallet = { readonly network: Network; readonly address: string };

export type ReadAddress =
  | { readonly kind: "ok"; readonly value: string }
  /** The reason is the key of a text. */
  | { readonly kind: "refused"; readonly reason: FixedTextKey };

const faultKeys = { checksum: "payout-address-checksum", testnet: "payout-address-testnet" } as const;

/** Parses and checks a typed address. */
export function readAddress(network: Network, typed: string): ReadAddress {
  const address = typed.trim();
  const fault = checks[network](address);
  if (fault === undefined) return { kind: "ok", value: address };
  return { kind: "refused", reason: fault === "form" ? formKeys[network] : faultKeys[fault] };
}

/** The key of the name of the coin and network. */
export const networkKeys = {
  usdt_tron: "payout-network-usdt-tron",
  usdt_ton: "payout-network-usdt-ton",
  usdt_ethereum: "payout-network-usdt-ethereum",
  usdc_base: "payout-network-usdc-base",
} as const satisfies Record<Network, TextKey>;

/** The key of a description of the network's addresses. */
const formKeys = {
  usdt_tron: "payout-address-form-tron",
  usdt_ton: "payout-address-form-ton",
  usdt_ethereum: "payout-address-form-evm",
  usdc_base: "payout-address-form-evm",
} as const satisfies Record<Network, TextKey>;

/** The columns `payout.network` and `payout_setting.network`. */
export const networkColumn = oneOf(networks);
