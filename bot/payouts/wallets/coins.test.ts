import { describe, expect, test } from "vitest";
import { loadTranslations } from "../../platform/texts/texts.ts";
import type { WalletCoin } from "./coins.ts";
import { readCoinWords, searchCoins } from "./coins.ts";

const texts = loadTranslations().for("en");
const coins: readonly WalletCoin[] = [
  { network: "usdt_tron", name: "Tether USD (Tron)", chain: "trx" },
  { network: "USDTSOL", name: "Tether USD (Solana)", chain: "sol" },
  { network: "SOL", name: "Solana", chain: "sol" },
  { network: "LTC", name: "Litecoin", chain: "ltc" },
  { network: "BTC", name: "Bitcoin", chain: "btc" },
  { network: "BCH", name: "Bitcoin Cash", chain: "bch" },
];
const found = (typed: string): string[] =>
  searchCoins(texts, coins, readCoinWords(typed) ?? []).map(({ network }) => network);

describe("A typed text finds coins", () => {
  test("by their code, which comes before other matches", () => {
    expect(found("sol")).toEqual(["SOL", "USDTSOL"]);
    expect(found("USDTTRC20")).toEqual(["usdt_tron"]);
  });

  test("by a part of the name", () => {
    expect(found("bitcoin")).toEqual(["BTC", "BCH"]);
    expect(found("lite")).toEqual(["LTC"]);
  });

  test("by words in any order", () => {
    expect(found("tron usdt")).toEqual(["usdt_tron"]);
    expect(found("Solana, Tether!")).toEqual(["USDTSOL"]);
  });

  test("only if each word matches", () => {
    expect(found("tether bitcoin")).toEqual([]);
    expect(readCoinWords(" … ")).toBeUndefined();
  });
});
