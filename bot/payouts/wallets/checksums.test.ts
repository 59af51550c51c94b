import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { checkEvmAddress, checkNetworkAddress, checkTonAddress, checkTronAddress } from "./checksums.ts";
import { networks } from "../payout/networks.ts";
import { matches, readMemo, readWalletAddress } from "./read-address.ts";
import { anyText } from "../../../tests/support/any-character.ts";

// Public addresses: the contract of USDT on TRON, its issuer's minter on TON, and the examples of EIP-55.
const tron = "TR7NHqjeKQxGTCi8q8ZY4pL8otSzgjLj6t";
const ton = "EQCxE6mUtQJKFnGfaROTKOt1lZbDiiX1kCixRv7Nw2Id_sDs";
const evm = [
  "0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed",
  "0xfB6916095ca1df60bB79Ce92cE3Ea74c37c5d359",
  "0xdbF03B407c01E7cD3CBea99509d93f8DDDC8C6FB",
  "0xD1220A0cf47c7B9Be7A2E6BA89F429762e7b9aDb",
  "0x52908400098527886E0F7030069857D2E4169EE7",
];

/** Replaces one character by another of the same kind. */
const slips = (address: string): fc.Arbitrary<string> =>
  fc
    .record({
      at: fc.integer({ min: 2, max: address.length - 1 }),
      by: fc.constantFrom(...Array.from(address.slice(2))),
    })
    .map(({ at, by }) => address.slice(0, at) + by + address.slice(at + 1))
    .filter((other) => other !== address);

describe("A typed wallet address", () => {
  test("accepts an address of each network, with spaces around it", () => {
    expect(readWalletAddress({ network: "usdt_tron" }, ` ${tron}\n`)).toEqual({ kind: "ok", value: tron });
    expect(readWalletAddress({ network: "usdt_ton" }, ton)).toEqual({ kind: "ok", value: ton });
    for (const address of evm)
      expect(readWalletAddress({ network: "usdc_base" }, address)).toEqual({ kind: "ok", value: address });
  });

  test("refuses a changed character by the checksum", () => {
    for (const [check, address] of [
      [checkTronAddress, tron],
      [checkTonAddress, ton],
      [checkEvmAddress, evm[0] ?? ""],
    ] as const)
      fc.assert(
        fc.property(slips(address), (other) => {
          // A changed character may also change the kind of the address.
          expect(check(other)).toMatch(/^(checksum|form)$/);
        }),
      );
  });

  test("refuses an address of another network with a description of the format", () => {
    expect(readWalletAddress({ network: "usdt_tron" }, ton)).toEqual({
      kind: "refused",
      reason: "payout-address-form-tron",
    });
    expect(readWalletAddress({ network: "usdt_ton" }, tron)).toEqual({
      kind: "refused",
      reason: "payout-address-form-ton",
    });
    expect(readWalletAddress({ network: "usdt_ethereum" }, tron)).toEqual({
      kind: "refused",
      reason: "payout-address-form-evm",
    });
  });

  test("refuses an address of TON's test network", () => {
    const bytes = Buffer.from(ton, "base64url");
    bytes.set([0x91]);
    // The CRC of the changed first byte.
    let crc = 0;
    for (const byte of bytes.subarray(0, 34)) {
      crc ^= byte << 8;
      for (let bit = 0; bit < 8; bit += 1) crc = (crc & 0x8000 ? (crc << 1) ^ 0x1021 : crc << 1) & 0xffff;
    }
    bytes.writeUInt16BE(crc, 34);
    expect(readWalletAddress({ network: "usdt_ton" }, bytes.toString("base64url"))).toEqual({
      kind: "refused",
      reason: "payout-address-testnet",
    });
  });

  test("refuses an EVM address in lower case, which has no checksum", () => {
    expect(checkEvmAddress((evm[0] ?? "").toLowerCase())).toBe("checksum");
  });

  test("refuses arbitrary text", () => {
    fc.assert(
      fc.property(fc.constantFrom(...networks), anyText(), (network, text) => {
        expect(readWalletAddress({ network }, text).kind).toBe("refused");
      }),
    );
  });
});

/** Public addresses: the first block's on Bitcoin, examples of BIP 173 and BIP 350, and well-known ones of the other chains. */
const addresses = {
  btc: [
    "1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa",
    "BC1QW508D6QEJXTDG4Y5R3ZARVARY0C5XW7KV8F3T4",
    "bc1p0xlxvlhemja6c4dqv22uapctqupfhlxm9h8z3k2e72q4k9hcz7vqzk5jj0",
  ],
  xrp: ["rHb9CJAWyB4rj91VRWn96DkukG4bwdtyTh"],
  xlm: ["GA7QYNF7SOWQ3GLR2BGMZEHXAVIRZA4KVWLTJJFC7MGXUA74P7UJVSGZ"],
} as const;

describe("An address of another coin", () => {
  test("is accepted with its checksum, and refused with a changed character", () => {
    for (const [chain, list] of Object.entries(addresses))
      for (const address of list) {
        expect([address, checkNetworkAddress(chain, address)]).toEqual([address, undefined]);
        fc.assert(
          fc.property(slips(address), (other) => {
            expect(checkNetworkAddress(chain, other)).toMatch(/^(checksum|form)$/);
          }),
          { numRuns: 20 },
        );
      }
  });

  test("is checked by Ethereum's checksum on each of its networks", () => {
    const coin = { network: "USDTBSC", chain: "bsc" };
    expect(readWalletAddress(coin, evm[0] ?? "").kind).toBe("ok");
    expect(readWalletAddress(coin, (evm[0] ?? "").toLowerCase())).toMatchObject({
      reason: "payout-address-checksum",
    });
  });

  test("has to match the provider's pattern as a whole", () => {
    const coin = { network: "ABC", pattern: "Q[0-9]{20}|Z[0-9]{24}" };
    expect(readWalletAddress(coin, `Q${"1".repeat(20)}`).kind).toBe("ok");
    expect(readWalletAddress(coin, `Q${"1".repeat(20)}!`)).toMatchObject({
      reason: "payout-address-form-coin",
    });
  });

  test.each(["(", "[", "a{2,1}", "x".repeat(2_000), "(\\w+)+!"])(
    "does not fail by a pattern like %s",
    (pattern) => {
      expect(matches(pattern, "w".repeat(100))).toBeUndefined();
      // The provider's own check decides about such a coin.
      expect(readWalletAddress({ network: "ABC", pattern }, "w".repeat(100)).kind).toBe("ok");
    },
  );
});

describe("A memo", () => {
  test("matches the provider's pattern, and has no line breaks", () => {
    const coin = { memo: { isOptional: true, pattern: "[0-9]{1,19}" } };
    expect(readMemo(coin, " 4711 ")).toEqual({ kind: "ok", value: "4711" });
    for (const typed of ["", "my memo", "1\n2", "1".repeat(20)])
      expect(readMemo(coin, typed)).toEqual({ kind: "refused", reason: "payout-memo-form" });
    expect(readMemo({ memo: { isOptional: false } }, "x".repeat(129)).kind).toBe("refused");
  });
});
