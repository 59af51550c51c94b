import type { TextKey, FixedTextKey } from "../../platform/texts/texts.ts";
import type { Platform } from "../../platform/platform.ts";
import { oneOf } from "../../platform/database/statement.ts";
import { sha256 } from "@noble/hashes/sha2.js";
import { keccak_256 } from "@noble/hashes/sha3.js";
import { base58, createBase58check } from "@scure/base";

/** The coins and networks of payouts: coins worth one dollar, so that no exchange rate is needed. */
export const networks = ["usdt_tron", "usdt_ton", "usdt_ethereum", "usdc_base"] as const;
export type Network = (typeof networks)[number];

const checks: Readonly<Record<Network, (address: string) => AddressFault | undefined>> = {
  usdt_tron: checkTronAddress,
  usdt_ton: checkTonAddress,
  usdt_ethereum: checkEvmAddress,
  usdc_base: checkEvmAddress,
};

/** NOWPayments' codes (`GET /v1/full-currencies`). */
const codes: Readonly<Record<Network, string>> = {
  usdt_tron: "USDTTRC20",
  usdt_ton: "USDTTON",
  usdt_ethereum: "USDTERC20",
  usdc_base: "USDCBASE",
};

/** The provider's code of a coin on a network. */
export const currencyOf = (network: Network): string => codes[network];

/** Whether the program can send payouts itself: the provider's account, and the secret of its two-factor codes, are set. */
export const canSend = ({ config }: Pick<Platform, "config">): boolean =>
  config.payouts && config.nowpayments?.account !== undefined && config.nowpayments.totpSecret !== undefined;

/** The destination of an owner's payouts. */
export type Wallet = { readonly network: Network; readonly address: string };

export type ReadAddress =
  | { readonly kind: "ok"; readonly value: string }
  /** The reason is the key of a text. */
  | { readonly kind: "refused"; readonly reason: FixedTextKey };

const faultKeys = { checksum: "payout-address-checksum", testnet: "payout-address-testnet" } as const;

/** Parses and checks a typed address. */
export function readWalletAddress(network: Network, typed: string): ReadAddress {
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

/** A fault that is found without asking the network. The keys of the error texts end with its name. */
type AddressFault =
  /** Wrong characters or a wrong length. */
  | "form"
  /** The checksum does not match: a character was changed. */
  | "checksum"
  /** An address of a test network, whose coins have no value. */
  | "testnet";

/** "T…": a byte 0x41, a hash of 20 bytes and a checksum of 4 (developers.tron.network, "Account", address format). */
export function checkTronAddress(address: string): AddressFault | undefined {
  if (!/^T[1-9A-HJ-NP-Za-km-z]{33}$/.test(address)) return "form";
  const bytes = base58.decode(address);
  if (bytes.length !== 25 || bytes[0] !== 0x41) return "form";
  try {
    createBase58check(sha256).decode(address);
    return undefined;
  } catch {
    return "checksum";
  }
}

/**
 * "UQ…" or "EQ…": a tag, the workchain, a hash of 32 bytes and a CRC-16 (docs.ton.org, "Address formats", user-friendly
 * format). The raw format is refused, because it has no checksum.
 */
export function checkTonAddress(address: string): AddressFault | undefined {
  if (!/^[\w+/-]{48}$/.test(address)) return "form";
  const bytes = Buffer.from(address.replaceAll("+", "-").replaceAll("/", "_"), "base64url");
  if (crc16(bytes.subarray(0, 34)) !== bytes.readUInt16BE(34)) return "checksum";
  const [tag = 0] = bytes;
  if (tag === TON_BOUNCEABLE || tag === TON_PLAIN) return undefined;
  return tag === (TON_BOUNCEABLE | TON_TESTNET) || tag === (TON_PLAIN | TON_TESTNET) ? "testnet" : "form";
}

const TON_BOUNCEABLE = 0x11;
const TON_PLAIN = 0x51;
const TON_TESTNET = 0x80;

/** CRC-16/XMODEM. */
function crc16(bytes: Uint8Array): number {
  let crc = 0;
  for (const byte of bytes) {
    crc ^= byte << 8;
    for (let bit = 0; bit < 8; bit += 1) crc = (crc & 0x8000 ? (crc << 1) ^ 0x1021 : crc << 1) & 0xffff;
  }
  return crc;
}

/**
 * "0x…" with forty hexadecimal digits, whose capitals are a checksum (EIP-55). An address in one case has no checksum, would
 * hide a typing error, and is refused.
 */
export function checkEvmAddress(address: string): AddressFault | undefined {
  const digits = /^0x([0-9a-fA-F]{40})$/.exec(address)?.[1];
  if (digits === undefined) return "form";
  const hash = Buffer.from(keccak_256(Buffer.from(digits.toLowerCase(), "latin1"))).toString("hex");
  const expected = Array.from(digits.toLowerCase(), (digit, index) =>
    Number.parseInt(hash.charAt(index), 16) >= 8 ? digit.toUpperCase() : digit,
  ).join("");
  return digits === expected ? undefined : "checksum";
}
