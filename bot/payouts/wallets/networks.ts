import { checkEvmAddress, checkTonAddress, checkTronAddress } from "./addresses.ts";
import type { AddressFault } from "./addresses.ts";

/**
 * The coins and networks in which owners are paid out: coins worth a dollar each, so that nobody argues about a rate. A
 * further one is a line here and its texts.
 */
export const networks = ["usdt_tron", "usdt_ton", "usdt_ethereum", "usdc_base"] as const;
export type Network = (typeof networks)[number];

const checks: Readonly<Record<Network, (address: string) => AddressFault | undefined>> = {
  usdt_tron: checkTronAddress,
  usdt_ton: checkTonAddress,
  usdt_ethereum: checkEvmAddress,
  usdc_base: checkEvmAddress,
};

/** Where an owner is paid out to. */
export type Wallet = { readonly network: Network; readonly address: string };

export type ReadAddress =
  | { readonly kind: "ok"; readonly value: string }
  /** The reason is the key of a text. */
  | { readonly kind: "refused"; readonly reason: string };

const faultKeys = { checksum: "payout-address-checksum", testnet: "payout-address-testnet" } as const;

/** A typed address, as it will be sent to. */
export function readAddress(network: Network, typed: string): ReadAddress {
  const address = typed.trim();
  const fault = checks[network](address);
  if (fault === undefined) return { kind: "ok", value: address };
  return { kind: "refused", reason: fault === "form" ? formKeys[network] : faultKeys[fault] };
}

/** The key of the coin's and network's name. */
export const networkKeys: Readonly<Record<Network, string>> = {
  usdt_tron: "payout-network-usdt-tron",
  usdt_ton: "payout-network-usdt-ton",
  usdt_ethereum: "payout-network-usdt-ethereum",
  usdc_base: "payout-network-usdc-base",
};

/** The key of what an address of the network looks like. */
const formKeys: Readonly<Record<Network, string>> = {
  usdt_tron: "payout-address-form-tron",
  usdt_ton: "payout-address-form-ton",
  usdt_ethereum: "payout-address-form-evm",
  usdc_base: "payout-address-form-evm",
};

/** What a column holds, which only `setWallet` writes. */
export const readNetwork = (text: string): Network => {
  const network = networks.find((one) => one === text);
  if (network === undefined) throw new Error("A wallet of a network that is not known any more");
  return network;
};
