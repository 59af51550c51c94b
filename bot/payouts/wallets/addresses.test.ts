import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { checkEvmAddress, checkTonAddress, checkTronAddress } from "./networks.ts";
import { networks, readWalletAddress } from "./networks.ts";

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

describe("readAddress", () => {
  test("accepts an address of each network, with spaces around it", () => {
    expect(readWalletAddress("usdt_tron", ` ${tron}\n`)).toEqual({ kind: "ok", value: tron });
    expect(readWalletAddress("usdt_ton", ton)).toEqual({ kind: "ok", value: ton });
    for (const address of evm)
      expect(readWalletAddress("usdc_base", address)).toEqual({ kind: "ok", value: address });
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
    expect(readWalletAddress("usdt_tron", ton)).toEqual({
      kind: "refused",
      reason: "payout-address-form-tron",
    });
    expect(readWalletAddress("usdt_ton", tron)).toEqual({
      kind: "refused",
      reason: "payout-address-form-ton",
    });
    expect(readWalletAddress("usdt_ethereum", tron)).toEqual({
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
    expect(readWalletAddress("usdt_ton", bytes.toString("base64url"))).toEqual({
      kind: "refused",
      reason: "payout-address-testnet",
    });
  });

  test("refuses an EVM address in lower case, which has no checksum", () => {
    expect(checkEvmAddress((evm[0] ?? "").toLowerCase())).toBe("checksum");
  });

  test("refuses arbitrary text", () => {
    fc.assert(
      fc.property(fc.constantFrom(...networks), fc.string({ unit: "binary" }), (network, text) => {
        expect(readWalletAddress(network, text).kind).toBe("refused");
      }),
    );
  });
});
