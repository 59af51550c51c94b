import { describe, expect, test } from "vitest";
import { openApiScene, settings } from "../../../../../tests/scenes/nowpayments-api-scene.ts";
import type { ApiPlatform } from "../api/client.ts";
import { createPayout, readPayout, verifyPayout } from "./payouts.ts";
import type { Outcome, Payout } from "../../../contract/custody.ts";
import { TOTP_PERIOD_MS } from "../api/totp.ts";

const withdrawal = {
  currency: "USDTTRC20",
  amount: "10",
  address: "TEmGwPeRTPiLFLVfBxXkSP91yc5GMNQhfS",
  memo: undefined,
  externalId: "ours",
};

/** A created batch, at the start of a period. */
async function openBatch() {
  const scene = await openApiScene();
  const { np, platform, clock } = scene;
  np.custody.credit("usdttrc20", "100");
  const open = async (): Promise<string> => {
    const payout: Outcome<Payout> = await createPayout(platform, [withdrawal]);
    return payout.kind === "done" ? payout.value.batchId : "";
  };
  const batchId = await open();
  clock.advance(TOTP_PERIOD_MS - (clock.now().getTime() % TOTP_PERIOD_MS));
  return {
    ...scene,
    open,
    batchId,
    payout: np.custody.payouts()[0],
    verify: (by: ApiPlatform = platform, batch = batchId) => verifyPayout(by, batch),
  };
}

describe("A payout's code", () => {
  test("of a wrong secret is refused ten times, and then the right code is refused as well", async () => {
    const { np, platform, batchId, payout, verify } = await openBatch();
    const { totpSecret } = np.custody.rules;
    np.custody.rules.totpSecret = "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ";
    for (let count = 1; count <= 10; count += 1) {
      expect(await verify()).toMatchObject({ kind: "refused", reason: "code", retryable: true });
      expect(payout?.attempts).toBe(count);
    }
    np.custody.rules.totpSecret = totpSecret;
    expect(await verify()).toMatchObject({ kind: "refused", reason: "code" });
    expect(await readPayout(platform, batchId)).toMatchObject({
      value: { withdrawals: [{ status: "created" }] },
    });
  });

  test("comes too late after an hour: the payout is rejected", async () => {
    const { platform, clock, batchId, verify } = await openBatch();
    clock.advance(60 * 60_000);
    expect(await verify()).toMatchObject({ kind: "refused", reason: "state" });
    expect(await readPayout(platform, batchId)).toMatchObject({
      value: { withdrawals: [{ status: "rejected" }] },
    });
  });

  /** The clock moves on while the code is on its way. */
  const slow = (platform: ApiPlatform, act: () => void): ApiPlatform => ({
    ...platform,
    http: {
      ...platform.http,
      send: (call) => {
        if (call.url.endsWith("/verify")) act();
        return platform.http.send(call);
      },
    },
  });

  test("counts when its period ends on its way", async () => {
    const { platform, clock, payout, verify } = await openBatch();
    clock.advance(TOTP_PERIOD_MS - 5_000);
    expect(await verify(slow(platform, () => clock.advance(5_000)))).toMatchObject({ kind: "done" });
    expect(payout?.attempts).toBe(0);
  });

  test("is replaced by the next one if NOWPayments accepts those of the current period only", async () => {
    const { np, platform, clock, payout, verify } = await openBatch();
    np.custody.rules.totpWindow = 0;
    let isOnItsWay = true;
    const once = slow(platform, () => {
      if (isOnItsWay) clock.advance(TOTP_PERIOD_MS);
      isOnItsWay = false;
    });
    expect(await verify(once)).toMatchObject({ kind: "done" });
    expect(payout).toMatchObject({ attempts: 1, isVerified: true });
  });

  test.each([-90_000, 40_000, 7_200_000])(
    "is the one of NOWPayments' time, though the program's clock is %d ms ahead",
    async (ahead) => {
      const { platform, clock, batchId, payout, verify } = await openBatch();
      const wrong = { ...platform, clock: { now: () => new Date(clock.now().getTime() + ahead) } };
      await readPayout(wrong, batchId);
      expect(await verify(wrong)).toMatchObject({ kind: "done" });
      expect(payout?.attempts).toBe(0);
    },
  );

  test("verifies one batch; the next one needs the next period's", async () => {
    const { platform, clock, open, verify } = await openBatch();
    expect(await verify()).toMatchObject({ kind: "done" });
    const another = await open();
    expect(await verify(platform, another)).toMatchObject({
      kind: "refused",
      reason: "code",
      retryable: true,
    });
    clock.advance(TOTP_PERIOD_MS);
    expect(await verify(platform, another)).toMatchObject({ kind: "done" });
  });

  test.each([
    ["reset-after", true],
    ["reset-before", false],
    ["500", false],
  ] as const)(
    "whose answer is lost by %s has an unknown outcome: the payout tells",
    async (kind, isVerified) => {
      const { np, platform, batchId, verify } = await openBatch();
      np.faults.add({ path: /verify/, kind });
      expect(await verify()).toMatchObject({ kind: "unknown" });
      const status = isVerified ? "sending" : "created";
      expect(await readPayout(platform, batchId)).toMatchObject({ value: { withdrawals: [{ status }] } });
      expect(await verify()).toMatchObject(
        isVerified ? { kind: "refused", reason: "state" } : { kind: "done" },
      );
    },
  );

  test("does not exist without a secret: nothing is sent", async () => {
    const { platform, calls, verify } = await openBatch();
    const before = calls.length;
    const config = settings({ NOWPAYMENTS_API_ROOT: "http://127.0.0.1:9" });
    expect(await verify({ ...platform, config })).toMatchObject({ kind: "refused", reason: "settings" });
    expect(calls).toHaveLength(before);
  });
});
