import { describe, expect, test } from "vitest";
import { answering, openApiScene } from "../../../../../tests/scenes/nowpayments-api-scene.ts";
import {
  createConversion,
  estimateConversion,
  findConversions,
  readConversion,
  readNewestConversion,
} from "./conversions.ts";
import type { Conversion } from "../../../contract/custody.ts";

const request = { amount: "0.5", from: "ETH", to: "USDTTRC20" };

async function openCustodyScene() {
  const scene = await openApiScene();
  scene.np.custody.credit("eth", "3");
  /** Every conversion of the pair so far. */
  const find = () =>
    findConversions(scene.platform, { from: request.from, to: request.to, after: undefined });
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

  test("whose answer is lost is found among the conversions that are newer than the last known one", async () => {
    const { np, platform } = await openCustodyScene();
    const pair = { from: "ETH", to: "USDTTRC20" };
    np.custody.credit("trx", "5000");
    await createConversion(platform, { ...pair, from: "TRX", amount: "1000" });
    expect(await readNewestConversion(platform, pair)).toEqual({ kind: "done", value: undefined });
    await createConversion(platform, request);
    await createConversion(platform, request);
    const after = np.custody.conversions().at(-1)?.id ?? "";
    expect(await readNewestConversion(platform, pair)).toEqual({ kind: "done", value: after });
    expect(await findConversions(platform, { ...pair, after })).toEqual({ kind: "done", value: [] });
    np.faults.add({ path: /conversion/, method: "POST", kind: "reset-after" });
    expect(await createConversion(platform, request)).toMatchObject({ kind: "unknown" });
    expect(await findConversions(platform, { ...pair, after })).toMatchObject({
      value: [{ id: np.custody.conversions().at(-1)?.id, fromAmount: "0.5" }],
    });
  });
});

describe("The list of conversions", () => {
  const row = (id: number, changes = {}): string =>
    JSON.stringify({
      id: String(id),
      status: "FINISHED",
      from_currency: "ETH",
      to_currency: "USDTTRC20",
      from_amount: 0.5,
      to_amount: 995,
      created_at: `2026-11-30T12:00:${String(id).padStart(2, "0")}.000Z`,
      ...changes,
    });
  const page = (...rows: string[]): string => `{"result":[${rows.join(",")}],"count":2}`;
  const find = (after: string | undefined, ...pages: string[]) =>
    findConversions(answering('{"token":"t"}', ...pages), { from: "ETH", to: "USDTTRC20", after });

  test("is read page by page until an empty one, however short the pages are", async () => {
    expect(await find(undefined, page(row(2)), page(row(1)), page())).toMatchObject({
      value: [{ id: "2" }, { id: "1" }],
    });
  });

  test("is read up to the first older conversion, even if others move to the next page meanwhile", async () => {
    expect(await find("1", page(row(3), row(2)), page(row(2), row(1), row(0)))).toMatchObject({
      value: [{ id: "3" }, { id: "2" }],
    });
  });

  test("has only the pair's conversions, even if NOWPayments ignores the filter", async () => {
    const others = [row(9, { from_currency: "TRX" }), row(8, { to_currency: "BTC" })];
    const undated = row(7, { created_at: undefined });
    expect(await find(undefined, page(...others, undated), page())).toMatchObject({ value: [{ id: "7" }] });
  });

  test("proves nothing if it is not in the order that was asked for", async () => {
    expect(await find("1", page(row(2), row(3)), page(row(1)))).toMatchObject({ kind: "unknown" });
  });

  test("proves nothing if its pages do not end", async () => {
    const pages = Array.from({ length: 20 }, () => page(row(1)));
    expect(await find(undefined, ...pages)).toMatchObject({ kind: "unknown" });
  });
});
