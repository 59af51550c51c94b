import { describe, expect, test } from "vitest";
import { openTestCryptoPay } from "../testing.ts";

async function openTransfers() {
  const scene = await openTestCryptoPay();
  scene.cp.credit("USDT", "100");
  scene.cp.rules.isTransferOn = true;
  scene.cp.rules.users = new Set([42]);
  const parameters = { user_id: 42, asset: "USDT", amount: "9.7", spend_id: "refund-1" };
  return { ...scene, parameters };
}

describe("A transfer", () => {
  test("is off until it is enabled in the app", async () => {
    const { cp, call, parameters } = await openTransfers();
    cp.rules.isTransferOn = false;
    expect(await call("transfer", parameters)).toMatchObject({
      status: 403,
      json: { ok: false, error: { code: 403, name: "METHOD_DISABLED" } },
    });
    expect(cp.balanceOf("USDT")).toBe("100");
  });

  test("is completed at once and found by its spend_id", async () => {
    const { cp, resultOf, parameters } = await openTransfers();
    const made = await resultOf("transfer", { ...parameters, comment: "Refund" });
    expect(made).toMatchObject({ status: "completed", user_id: "42", amount: "9.7", spend_id: "refund-1" });
    expect(cp.balanceOf("USDT")).toBe("90.3");
    expect(await resultOf("getTransfers", { spend_id: "refund-1" })).toEqual({ items: [made] });
    expect(await resultOf("getTransfers", { spend_id: "refund-2" })).toEqual({ items: [] });
  });

  test("uses its spend_id up for ever, also for another sum and after a lost answer", async () => {
    const { cp, call, parameters } = await openTransfers();
    cp.faults.add({ path: /transfer/, kind: "reset-after" });
    await expect(call("transfer", parameters)).rejects.toThrow("fetch failed");
    for (const changes of [{}, { amount: "1" }, { user_id: 43 }])
      expect(await call("transfer", { ...parameters, ...changes })).toMatchObject({
        status: 400,
        json: { error: { name: "SPEND_ID_ALREADY_USED" } },
      });
    expect(cp.balanceOf("USDT")).toBe("90.3");
    expect(cp.transfers()).toHaveLength(1);
  });

  test.each([
    [{ user_id: 43 }, "USER_NOT_FOUND"],
    [{ amount: "0.99" }, "AMOUNT_TOO_SMALL"],
    [{ amount: "25000.01" }, "AMOUNT_TOO_BIG"],
    [{ amount: "100.000001" }, "INSUFFICIENT_FUNDS"],
    [{ amount: "1.0000001" }, "AMOUNT_INVALID"],
    [{ amount: 5 }, "AMOUNT_INVALID"],
    [{ asset: "DOGE" }, "ASSET_INVALID"],
    [{ spend_id: "x".repeat(65) }, "SPEND_ID_INVALID"],
  ])("is refused with %j and leaves the balance", async (changes, name) => {
    const { cp, call, parameters } = await openTransfers();
    expect(await call("transfer", { ...parameters, ...changes })).toMatchObject({
      status: 400,
      json: { error: { name } },
    });
    expect(cp.balanceOf("USDT")).toBe("100");
  });

  test("may be answered without its spend_id", async () => {
    const { cp, resultOf, parameters } = await openTransfers();
    cp.rules.isSpendIdShown = false;
    expect(await resultOf("transfer", parameters)).not.toHaveProperty("spend_id");
  });
});
