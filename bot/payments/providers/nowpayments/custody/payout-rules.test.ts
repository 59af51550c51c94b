import { describe, expect, test } from "vitest";
import { answering, openApiScene } from "../../../../../tests/scenes/nowpayments-api-scene.ts";
import { listPayoutCurrencies, readMinimum, readNetworkFee, validateAddress } from "./payout-rules.ts";
import type { PayoutCurrency } from "../../../contract/custody.ts";

const WALLET = "TEmGwPeRTPiLFLVfBxXkSP91yc5GMNQhfS";

describe("The payout currencies", () => {
  test("have their networks, decimals, address patterns and memos", async () => {
    const { platform } = await openApiScene();
    const currencies = await listPayoutCurrencies(platform);
    const value = currencies.kind === "done" ? currencies.value : [];
    const find = (code: string): PayoutCurrency | undefined => value.find((each) => each.code === code);
    expect(find("USDTTRC20")).toEqual({
      code: "USDTTRC20",
      name: "Tether USD (TRC-20)",
      network: "trx",
      ticker: "USDT",
      decimals: 6,
      addressPattern: expect.any(String),
      memo: undefined,
      isAvailableForPayout: true,
    });
    expect(new RegExp(find("USDTTRC20")?.addressPattern ?? "").test(WALLET)).toBe(true);
    expect(find("XLM")?.memo).toEqual({ isOptional: false, pattern: expect.any(String) });
    expect(find("XRP")?.memo).toMatchObject({ isOptional: true });
    expect(find("SHIB")?.isAvailableForPayout).toBe(false);
  });

  test("are read although a field is missing or one of them has an unknown form", async () => {
    const text =
      '{"currencies":[7,{"code":"abc"},{"code":"off","enable":false,"available_for_payout":true}]}';
    expect(await listPayoutCurrencies(answering(text))).toEqual({
      kind: "done",
      value: [
        {
          code: "ABC",
          name: "",
          network: undefined,
          ticker: undefined,
          decimals: undefined,
          addressPattern: undefined,
          memo: undefined,
          isAvailableForPayout: undefined,
        },
        expect.objectContaining({ code: "OFF", isAvailableForPayout: false }),
      ],
    });
  });
});

describe("An address", () => {
  test("is valid, or refused", async () => {
    const { platform } = await openApiScene();
    const wallet = { currency: "USDTTRC20", address: WALLET, memo: undefined };
    expect(await validateAddress(platform, wallet)).toEqual({ kind: "done", value: "valid" });
    const wrong = [
      { ...wallet, address: WALLET.slice(1) },
      { ...wallet, memo: "7" },
      { currency: "XLM", address: `G${"A".repeat(55)}`, memo: undefined },
    ];
    for (const each of wrong)
      expect(await validateAddress(platform, each)).toMatchObject({ kind: "refused", reason: "address" });
  });

  test.each(["OK", ' "ok" \n', '{"status":"OK"}'])("is valid by the answer %j", async (text) => {
    const wallet = { currency: "TRX", address: WALLET, memo: undefined };
    expect(await validateAddress(answering(text), wallet)).toMatchObject({ kind: "done" });
  });

  test.each(["", "<html>OK</html>", '{"status":false}'])("is not valid by the answer %j", async (text) => {
    const wallet = { currency: "TRX", address: WALLET, memo: undefined };
    expect(await validateAddress(answering(text), wallet)).toMatchObject({ kind: "unknown" });
  });
});

describe("A payout's minimum and network fee", () => {
  test("are exact texts", async () => {
    const { platform } = await openApiScene();
    expect(await readMinimum(platform, "USDTTRC20")).toEqual({ kind: "done", value: "5" });
    expect(await readNetworkFee(platform, { currency: "BTC", amount: "1" })).toEqual({
      kind: "done",
      value: { currency: "BTC", fee: "0.0000005" },
    });
  });

  test("are rounded up, so that they are never too small", async () => {
    const text = '{"success":true,"result":0.00002496000000000000001}';
    expect(await readMinimum(answering(text), "BTC")).toMatchObject({ value: "0.000024960000000001" });
  });

  test("are refused where the account may not ask, and for coins without payouts", async () => {
    const { np, platform } = await openApiScene();
    expect(await readNetworkFee(platform, { currency: "SHIB", amount: "1" })).toMatchObject({
      kind: "refused",
    });
    np.custody.rules.isIpAllowed = false;
    expect(await readMinimum(platform, "BTC")).toMatchObject({ kind: "refused", reason: "whitelist" });
  });
});
