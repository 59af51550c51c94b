import { describe, expect, test } from "vitest";
import { money } from "../../platform/values/money.ts";
import { createTestDatabase } from "../../../tests/support/test-database.ts";
import { createTestPlatform } from "../../../tests/support/test-platform.ts";
import { ProviderError } from "../../platform/values/errors.ts";
import type { HttpAnswer, HttpCall } from "../../platform/runtime/http-client.ts";
import type { CoinCheckout, CoinMinimum } from "../../payments/contract/payment-provider.ts";
import { describeCoin, findCoins } from "./coins.ts";
import { refreshCoins, refreshCoinsJob, refreshStaleCoins } from "./refresh-coins.jobs.ts";

const HOUR = 3_600_000;
const crypto = {
  NOWPAYMENTS_API_KEY: "key",
  NOWPAYMENTS_IPN_SECRET: "secret",
  PUBLIC_URL: "https://bot.example",
};
const trouble = new ProviderError("in trouble", { retryable: true });

type Scene = AsyncDisposable & {
  platform: ReturnType<typeof createTestPlatform>;
  /** The minimum deposit by coin; "fails": the provider does not answer; undefined: the coin is not accepted now. */
  minimums: Map<string, bigint | "fails" | undefined>;
  coins: CoinCheckout;
  asked: string[];
  /** The stored minimum in US cents by code. */
  stored: () => Promise<Record<string, bigint>>;
  jobs: () => Promise<unknown[]>;
};

async function openScene(environment: Readonly<Record<string, string>> = crypto): Promise<Scene> {
  const database = await createTestDatabase();
  const minimums: Scene["minimums"] = new Map();
  const asked: string[] = [];
  const never = (): never => {
    throw new Error("Not asked for here");
  };
  return {
    platform: createTestPlatform(database, environment),
    minimums,
    asked,
    coins: {
      list: () => Promise.resolve([...minimums.keys()]),
      minimum(_platform, code): Promise<CoinMinimum | undefined> {
        asked.push(code);
        const usdCents = minimums.get(code);
        if (usdCents === "fails") return Promise.reject(trouble);
        return Promise.resolve(usdCents === undefined ? undefined : { amount: "0.1", usdCents });
      },
      quote: never,
      renew: never,
    },
    async stored() {
      const rows = await database.prisma.coin.findMany();
      return Object.fromEntries(rows.map(({ code, minUsdCents }) => [code, minUsdCents]));
    },
    async jobs() {
      const { rows } = await database.pool.query<{ payload: unknown }>(
        "select payload::jsonb - 'jobKey' as payload from graphile_worker._private_jobs",
      );
      return rows.map(({ payload }) => payload);
    },
    [Symbol.asyncDispose]: () => database.release(),
  };
}

describe("A refresh of the coins", () => {
  test("stores new minimums and new coins and deletes unlisted coins", async () => {
    await using scene = await openScene();
    const { platform, minimums, coins, stored } = scene;
    minimums.set("BTC", 300n).set("LTC", 200n);
    await refreshCoins(platform, coins, undefined);
    expect(await stored()).toEqual({ BTC: 300n, LTC: 200n });
    minimums.set("BTC", 450n).set("XRP", 250n).delete("LTC");
    await refreshCoins(platform, coins, undefined);
    expect(await stored()).toEqual({ BTC: 450n, XRP: 250n });
  });

  test("deletes a coin that is listed but not accepted now", async () => {
    await using scene = await openScene();
    const { platform, minimums, coins, stored } = scene;
    minimums.set("BTC", 300n).set("LTC", 200n);
    await refreshCoins(platform, coins, undefined);
    minimums.set("LTC", undefined);
    await refreshCoins(platform, coins, undefined);
    expect(await stored()).toEqual({ BTC: 300n });
  });

  test("keeps the stored minimum of a coin that fails and refreshes the others", async () => {
    await using scene = await openScene();
    const { platform, minimums, coins, stored } = scene;
    minimums.set("BTC", 300n).set("LTC", 200n);
    await refreshCoins(platform, coins, undefined);
    minimums.set("BTC", "fails").set("LTC", 250n);
    await refreshCoins(platform, coins, undefined);
    expect(await stored()).toEqual({ BTC: 300n, LTC: 250n });
  });

  test("asks for ten coins a batch, each once", async () => {
    await using scene = await openScene();
    const { platform, minimums, coins, asked } = scene;
    const codes = Array.from({ length: 23 }, (_, index) => `C${index + 10}`);
    for (const code of codes) minimums.set(code, 100n);
    const first = await refreshCoins(platform, coins, undefined);
    expect(asked).toEqual(codes.slice(0, 10));
    const second = await refreshCoins(platform, coins, first);
    expect(await refreshCoins(platform, coins, second)).toBeUndefined();
    expect(asked).toEqual(codes);
  });

  test("stops after three failures", async () => {
    await using scene = await openScene();
    const { platform, minimums, coins, asked } = scene;
    for (const code of ["A", "B", "C", "D"]) minimums.set(code, "fails");
    await expect(refreshCoins(platform, coins, undefined)).rejects.toThrow("in trouble");
    expect(asked).toEqual(["A", "B", "C"]);
  });
});

describe("The job that refreshes the coins", () => {
  test("enqueues a further job after ten coins", async () => {
    await using scene = await openScene();
    const codes = Array.from({ length: 11 }, (_, index) => `C${index + 10}`);
    const list = JSON.stringify({ selectedCurrencies: codes });
    const send = ({ url }: HttpCall): Promise<HttpAnswer> =>
      Promise.resolve({
        status: 200,
        text: url.endsWith("/v1/merchant/coins") ? list : '{"min_amount":0.5,"fiat_equivalent":2}',
      });
    const platform = { ...scene.platform, http: { ...scene.platform.http, send } };
    await refreshCoinsJob.run({}, platform, { number: 1, isLast: false });
    expect(Object.keys(await scene.stored()).toSorted()).toEqual(codes.slice(0, 10));
    expect(await scene.jobs()).toEqual([{ after: "C19" }]);
    await refreshCoinsJob.run({ after: "C19" }, platform, { number: 1, isLast: false });
    expect(Object.keys(await scene.stored())).toHaveLength(11);
  });

  test("does not fail for good, because the next hourly job asks again", async () => {
    await using scene = await openScene();
    // The configured address of the provider is unreachable.
    const run = (isLast: boolean): Promise<void> =>
      refreshCoinsJob.run({}, scene.platform, { number: 1, isLast });
    await expect(run(false)).rejects.toThrow(ProviderError);
    await run(true);
  });

  test("is enqueued once at a start without coins, or with coins older than an hour", async () => {
    await using scene = await openScene();
    const { platform, minimums, coins, jobs } = scene;
    await refreshStaleCoins(platform);
    await refreshStaleCoins(platform);
    expect(await jobs()).toEqual([{}]);

    await platform.database.pool.query("delete from graphile_worker._private_jobs");
    minimums.set("BTC", 300n);
    await refreshCoins(platform, coins, undefined);
    await refreshStaleCoins(platform);
    expect(await jobs()).toEqual([]);
    platform.clock.advance(HOUR + 1);
    await refreshStaleCoins(platform);
    expect(await jobs()).toEqual([{}]);
  });

  test.each([
    ["set up", {}],
    ["on offer", { ...crypto, NOWPAYMENTS_SALES: "off" }],
  ])("does nothing if crypto is not %s", async (_what, environment) => {
    await using scene = await openScene(environment);
    await refreshStaleCoins(scene.platform);
    expect(await scene.jobs()).toEqual([]);
    await refreshCoinsJob.run({}, scene.platform, { number: 1, isLast: false });
  });
});

describe("The coins for a price", () => {
  test("are the coins whose minimum it reaches, popular coins first", async () => {
    await using scene = await openScene();
    const { platform, minimums, coins } = scene;
    minimums.set("ADA", 100n).set("XRP", 250n).set("BTC", 300n).set("USDTTRC20", 500n).set("ETH", 501n);
    await refreshCoins(platform, coins, undefined);
    expect(await findCoins(platform, money(500n, "USD"))).toEqual(["USDTTRC20", "BTC", "XRP", "ADA"]);
    expect(await findCoins(platform, money(99n, "USD"))).toEqual([]);
  });

  test("are undefined before the first refresh", async () => {
    await using scene = await openScene();
    expect(await findCoins(scene.platform, money(500n, "USD"))).toBeUndefined();
  });

  test("are described with their network if the ticker has several", () => {
    expect(["BTC", "USDTTRC20", "USDCBASE", "USDC"].map(describeCoin)).toEqual([
      "BTC",
      "USDT (TRC20)",
      "USDC (BASE)",
      "USDC",
    ]);
  });
});
