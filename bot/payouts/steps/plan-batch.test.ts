import { expect, test } from "vitest";
import { chooseSource } from "./plan-batch.ts";

/** Fifty dollars. */
const price = async (currency: string): Promise<string | undefined> =>
  ({ USDTTRC20: "50", USDCBASE: "50", BTC: "0.0005", LTC: "0.5" })[currency];

test("The coins of the batch come first, where they suffice", async () => {
  const held = [
    { currency: "USDCBASE", available: "900" },
    { currency: "USDTTRC20", available: "50" },
  ];
  expect(await chooseSource("USDTTRC20", held, price)).toEqual({ kind: "direct", amount: "50" });
});

test("One other coin pays for the whole batch, a dollar coin rather than another one", async () => {
  const held = [
    { currency: "USDTTRC20", available: "49.999999" },
    { currency: "BTC", available: "1" },
    { currency: "USDCBASE", available: "50" },
  ];
  expect(await chooseSource("USDTTRC20", held, price)).toEqual({
    kind: "conversion",
    currency: "USDCBASE",
    amount: "50",
  });
  expect(await chooseSource("LTC", held.slice(0, 2), price)).toEqual({
    kind: "conversion",
    currency: "BTC",
    amount: "0.0005",
  });
});

test("A coin without a price or without enough pays for nothing", async () => {
  const held = [
    { currency: "DOGE", available: "1000000" },
    { currency: "BTC", available: "0.0004" },
  ];
  expect(await chooseSource("USDTTRC20", held, price)).toEqual({ kind: "too_little" });
});
