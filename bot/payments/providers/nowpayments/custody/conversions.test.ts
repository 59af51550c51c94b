import { describe, expect, test } from "vitest";
import { answering, openApiScene } from "../../../../../tests/scenes/nowpayments-api-scene.ts";
import { createConversion, estimateConversion, findConversions, readConversion } from "./conversions.ts";
import type { Conversion } from "../../../contract/custody.ts";

const request = { amount: "0.5", from: "ETH", to: "USDTTRC20" };

async function openCustodyScene() {
  const scene = await openApiScene();
  scene.np.custody.credit("eth", "3");
  const since = scene.clock.now();
  /** Every conversion of the pair so far. */
  const find = () => {
    const window = { from: request.from, to: request.to, since, until: scene.clock.now() };
    return findConversions(scene.platform, window);
  };
  return { ...scene, find };
}

describe("A conversion", () => {
  test("is estimated without being made", async () => {
    const { np, platform } = await openCustodyScene();
    expect(await estimateConversion(platform, request)).toEqual({ kind: "done", value: "2000" });
    expect(np.custody.conversions()).toEqual([]);
  });

  test("is created, and read until it is finished", async () => {
    const { np, platform, clock } = await openCustodyScene();
    const created = await createConversion(platform, request);
    const id = np.custody.conversions()[0]?.id ?? "";
    const expected: Conversion = {
      id,
      status: "waiting",
      vendorStatus: "WAITING",
      from: "ETH",
      to: "USDTTRC20",
      fromAmount: "0.5",
      toAmount: "1990",
      createdAt: expect.any(Date),
    };
    expect(created).toEqual({ kind: "done", value: expected });
    clock.advance(2_000);
    expect(await readConversion(platform, id)).toMatchObject({ value: { status: "processing" } });
    np.setUsdRate("eth", "2000");
    clock.advance(60_000);
    expect(await readConversion(platform, id)).toMatchObject({
      value: { status: "finished", toAmount: "995" },
    });
  });

  test("that was rejected has no result", async () => {
    const { np, platform } = await openCustodyScene();
    await createConversion(platform, request);
    const [conversion] = np.custody.conversions();
    conversion?.reject();
    expect(await readConversion(platform, conversion?.id ?? "")).toMatchObject({
      value: { status: "rejected", toAmount: undefined },
    });
  });

  test.each([
    ["more than custody holds", { amount: "3.1" }, "balance"],
    ["an unknown coin", { to: "ABC" }, "currency"],
    ["one coin into itself", { to: "ETH" }, "other"],
  ])("of %s is refused", async (_what, changes, reason) => {
    const { platform, find } = await openCustodyScene();
    expect(await createConversion(platform, { ...request, ...changes })).toMatchObject({
      kind: "refused",
      reason,
    });
    expect(await find()).toEqual({ kind: "done", value: [] });
  });

  test("that does not exist is not found", async () => {
    const { platform } = await openCustodyScene();
    expect(await readConversion(platform, "7")).toMatchObject({ kind: "refused", reason: "not_found" });
  });

  test("whose answer is lost is found by its pair and time", async () => {
    const { np, platform, clock, find } = await openCustodyScene();
    np.faults.add({ path: /conversion/, method: "POST", kind: "reset-after" });
    expect(await createConversion(platform, request)).toMatchObject({ kind: "unknown" });
    expect(await find()).toMatchObject({
      value: [{ id: np.custody.conversions()[0]?.id, fromAmount: "0.5" }],
    });
    clock.advance(60_000);
    const later = { from: "ETH", to: "USDTTRC20", since: clock.now(), until: clock.now() };
    expect(await findConversions(platform, later)).toEqual({ kind: "done", value: [] });
  });
});

describe("The conversions of a time window", () => {
  const row = (id: number, changes = {}): string =>
    JSON.stringify({
      id: String(id),
      status: "FINISHED",
      from_currency: "ETH",
      to_currency: "USDTTRC20",
      from_amount: 0.5,
      to_amount: 995,
      created_at: "2026-11-30T12:00:00.000Z",
      ...changes,
    });
  const page = (...rows: string[]): string => `{"result":[${rows.join(",")}],"count":2}`;
  const window = {
    from: "ETH",
    to: "USDTTRC20",
    since: new Date("2026-11-30T11:00:00Z"),
    until: new Date("2026-11-30T13:00:00Z"),
  };

  test("are read page by page until an empty one, however short the pages are", async () => {
    const platform = answering('{"token":"t"}', page(row(1)), page(row(2)), page());
    expect(await findConversions(platform, window)).toMatchObject({ value: [{ id: "1" }, { id: "2" }] });
  });

  test("are only those of the pair and the window, even if NOWPayments ignores the filter", async () => {
    const others = [
      row(1, { from_currency: "TRX" }),
      row(2, { to_currency: "BTC" }),
      row(3, { created_at: "2026-11-30T10:59:59.999Z" }),
      row(4, { created_at: "2026-11-30T13:00:00.001Z" }),
    ];
    const undated = row(5, { created_at: undefined });
    const platform = answering('{"token":"t"}', page(...others, undated), page());
    expect(await findConversions(platform, window)).toMatchObject({ value: [{ id: "5" }] });
  });

  test("are unknown if the pages do not end", async () => {
    const platform = answering('{"token":"t"}', ...Array.from({ length: 20 }, () => page(row(1))));
    expect(await findConversions(platform, window)).toMatchObject({ kind: "unknown" });
  });
});
