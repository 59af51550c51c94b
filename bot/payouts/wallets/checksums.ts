import { sha256 } from "@noble/hashes/sha2.js";
import { keccak_256 } from "@noble/hashes/sha3.js";
import { base32nopad, base58, base58xrp, bech32, bech32m, createBase58check } from "@scure/base";

/** A fault that is found without asking the network. The keys of the error texts end with its name. */
export type AddressFault =
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

/** The first bytes of a chain's addresses: versions of the older ones, and the prefix of those since 2017. */
type Prefixes = { readonly versions: readonly number[]; readonly segwit: string | undefined };

const BITCOIN: Prefixes = { versions: [0x00, 0x05], segwit: "bc" };
const LITECOIN: Prefixes = { versions: [0x30, 0x32, 0x05], segwit: "ltc" };
const DOGECOIN: Prefixes = { versions: [0x1e, 0x16], segwit: undefined };

/** Base58Check, or bech32 (BIP 173) and bech32m (BIP 350) of a witness program. */
function checkCoinAddress(address: string, { versions, segwit }: Prefixes): AddressFault | undefined {
  if (segwit !== undefined && address.toLowerCase().startsWith(`${segwit}1`)) {
    const decoded = bech32.decodeUnsafe(address) ?? bech32m.decodeUnsafe(address);
    return decoded?.prefix === segwit ? undefined : "checksum";
  }
  if (!/^[1-9A-HJ-NP-Za-km-z]{26,35}$/.test(address)) return "form";
  try {
    const [version = -1] = createBase58check(sha256).decode(address);
    return versions.includes(version) ? undefined : "form";
  } catch {
    return "checksum";
  }
}

/** "r…": base58 in Ripple's own alphabet (xrpl.org, "Base58 Encodings"). */
function checkXrpAddress(address: string): AddressFault | undefined {
  if (!/^r[1-9A-HJ-NP-Za-km-z]{24,34}$/.test(address)) return "form";
  const bytes = base58xrp.decode(address);
  if (bytes.length !== 25) return "form";
  const sum = sha256(sha256(bytes.subarray(0, 21))).subarray(0, 4);
  return Buffer.compare(sum, bytes.subarray(21)) === 0 ? undefined : "checksum";
}

/** "G…": base32 of a version, 32 bytes and a CRC-16 in the little-endian order (SEP-23). */
function checkStellarAddress(address: string): AddressFault | undefined {
  if (!/^G[A-Z2-7]{55}$/.test(address)) return "form";
  const bytes = Buffer.from(base32nopad.decode(address));
  return crc16(bytes.subarray(0, 33)) === bytes.readUInt16LE(33) ? undefined : "checksum";
}

/** The provider's names of networks whose addresses carry a checksum. */
const byNetwork: Readonly<Record<string, (address: string) => AddressFault | undefined>> = {
  trx: checkTronAddress,
  ton: checkTonAddress,
  btc: (address) => checkCoinAddress(address, BITCOIN),
  ltc: (address) => checkCoinAddress(address, LITECOIN),
  doge: (address) => checkCoinAddress(address, DOGECOIN),
  xrp: checkXrpAddress,
  xlm: checkStellarAddress,
};

/** Checks the checksum of an address, where the program knows the network's. */
export function checkNetworkAddress(network: string | undefined, address: string): AddressFault | undefined {
  const check = network !== undefined && Object.hasOwn(byNetwork, network) ? byNetwork[network] : undefined;
  if (check !== undefined) return check(address);
  // Ethereum has many networks with the same addresses.
  return address.startsWith("0x") ? checkEvmAddress(address) : undefined;
}
