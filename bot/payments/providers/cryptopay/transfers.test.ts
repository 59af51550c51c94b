import { describe, expect, test } from "vitest";
import { openCryptoPayApi } from "../../../../tests/scenes/cryptopay-api-scene.ts";
import type { HttpCall } from "../../../platform/runtime/http-client.ts";
import { transfers } from "./transfers.ts";

const payout = { id: "payout-1", userId: 42, asset: "USDT", amount: "5.5" };

/** An app that may transfer, and holds 100 USDT. */
async function openFunded(environment: Readonly<Record<string, string>> = {}) {
  const scene = await openCryptoPayApi(environment);
  const { cp, platform } = scene;
  cp.rules.isTransferOn = true;
  cp.rules.users = new Set([payout.userId]);
  cp.credit("USDT", "100");
  return { ...scene, send: () => transfers.send(platform as never, payout) };
}

describe("The balance for transfers", () => {
  test("is what the app holds of the asset, which may be nothing", async () => {
    const { platform } = await openFunded();
    expect(await transfers.available(platform as never, "USDT")).toBe("100");
    expect(await transfers.available(platform as never, "NOCOIN")).toBe("0");
  });

  test("is unknown where Crypto Pay refuses to tell it", async () => {
    const { platform } = await openFunded({ CRYPTOPAY_TOKEN: "1:wrong" });
    expect(await transfers.available(platform as never, "USDT")).toBeUndefined();
  });
});

describe("A transfer", () => {
  test.each([
    ["the app may not transfer", (cp: Cp) => (cp.rules.isTransferOn = false), "access", "METHOD_DISABLED"],
    ["the app holds too little", (cp: Cp) => cp.credit("USDT", "-95"), "balance", "INSUFFICIENT_FUNDS"],
    [
      "the person has never used @CryptoBot",
      (cp: Cp) => (cp.rules.users = new Set()),
      "transfer",
      "USER_NOT_FOUND",
    ],
  ])("is refused with the reason where %s", async (_why, prepare, reason, code) => {
    const { cp, send } = await openFunded();
    prepare(cp);
    expect(await send()).toEqual({ kind: "refused", reason, code });
    expect(cp.transfers()).toEqual([]);
  });

  test("is unknown while Crypto Pay answers nothing usable, and absent before it is made", async () => {
    const { cp, platform, send } = await openFunded();
    for (const path of [/getTransfers/, /transfer$/]) {
      cp.faults.add({ path, kind: "html" });
      expect(await send()).toEqual({ kind: "unknown" });
    }
    expect(await transfers.find(platform as never, payout)).toEqual({ kind: "absent" });
    expect(await send()).toMatchObject({ kind: "sent" });
    expect(await transfers.find(platform as never, payout)).toMatchObject({ kind: "sent" });
  });

  test("is sent if it is refused only because another call has just made it", async () => {
    const { cp, platform } = await openFunded();
    const send = async (call: HttpCall) => {
      if (call.url.endsWith("/api/transfer")) await platform.http.send(call);
      return platform.http.send(call);
    };
    const http = { ...platform.http, send };
    const sent = await transfers.send({ ...platform, http } as never, payout);
    expect(cp.transfers()).toMatchObject([{ userId: 42, asset: "USDT", amount: "5.5" }]);
    expect(sent).toEqual({ kind: "sent", reference: String(cp.transfers()[0]?.id) });
  });

  test("is unknown while Crypto Pay has used its id and does not list it", async () => {
    const { cp, platform, send } = await openFunded();
    await send();
    const emptyList = async (call: HttpCall) =>
      call.url.endsWith("/api/getTransfers")
        ? { status: 200, text: JSON.stringify({ ok: true, result: { items: [] } }) }
        : platform.http.send(call);
    const http = { ...platform.http, send: emptyList };
    expect(await transfers.send({ ...platform, http } as never, payout)).toEqual({ kind: "unknown" });
    expect(cp.transfers()).toHaveLength(1);
  });
});

type Cp = Awaited<ReturnType<typeof openCryptoPayApi>>["cp"];
