import { describe, expect, test } from "vitest";
import { money } from "../../platform/values/money.ts";
import { createSale } from "../../../tests/support/sale.ts";
import { createTestDatabase } from "../../../tests/support/test-database.ts";
import { createTestPlatform } from "../../../tests/support/test-platform.ts";
import { ProviderError } from "../../platform/values/errors.ts";
import { newId } from "../../platform/values/ids.ts";
import type { OpenCheckout } from "../../orders/checkout.ts";
import type { CoinCheckout, OpenedQuote } from "../../payments/contract/payment-provider.ts";
import { pickCoin, QUOTES_PER_CHECKOUT } from "./pick-coin.ts";
import type { PickCoinInput } from "./pick-coin.ts";

const MINUTE = 60_000;

type Scene = AsyncDisposable & {
  platform: ReturnType<typeof createTestPlatform>;
  checkout: OpenCheckout;
  /** The coins that the provider was asked to quote, and its next answer; by default a new payment. */
  opened: string[];
  answer: { next?: OpenedQuote };
  pick: (coin: string, changes?: Partial<PickCoinInput>) => ReturnType<typeof pickCoin>;
};

/** A checkout of $9.99, bitcoin with a minimum of $3, and a provider that numbers its payments. */
async function openScene(): Promise<Scene> {
  const database = await createTestDatabase();
  const platform = createTestPlatform(database);
  const now = platform.clock.now();
  const sale = await createSale(platform);
  const orderId = await sale.order();
  const row = {
    id: newId(now),
    orderId,
    provider: "nowpayments",
    currency: "USD",
    externalId: "400",
    url: "https://np.example",
  };
  await database.prisma.checkout.create({
    data: { ...row, telegramChatId: BigInt(sale.buyerId), createdAt: now },
  });
  await database.prisma.coin.create({
    data: { code: "BTC", minAmount: "0.00003", minUsdCents: 300n, checkedAt: now },
  });
  const checkout: OpenCheckout = {
    id: row.id,
    orderId,
    provider: "nowpayments",
    currency: "USD",
    invoiceId: "400",
    url: row.url,
    createdAt: now,
    checks: 0,
  };
  const opened: string[] = [];
  const answer: Scene["answer"] = {};
  const inMinutes = (minutes: number): Date => new Date(platform.clock.now().getTime() + minutes * MINUTE);
  const coins: CoinCheckout = {
    list: () => Promise.resolve(["BTC"]),
    minimum: () => Promise.resolve({ amount: "0.00012", usdCents: 1200n }),
    quote(_platform, { invoiceId, coin }) {
      opened.push(`${invoiceId} ${coin}`);
      const number = 500 + opened.length;
      return Promise.resolve(
        answer.next ?? {
          kind: "opened",
          externalId: String(number),
          amount: "0.000099900000000001",
          address: `bc1q${number}`,
          memo: undefined,
          quotedUntil: inMinutes(20),
        },
      );
    },
    renew: () => Promise.resolve({ amount: "0.0000001", quotedUntil: inMinutes(20) }),
  };
  return {
    platform,
    checkout,
    opened,
    answer,
    pick: (coin, changes = {}) =>
      pickCoin(platform, { coins, checkout, coin, price: money(999n, "USD"), ...changes }),
    [Symbol.asyncDispose]: () => database.release(),
  };
}

describe("A picked coin", () => {
  test("is refused once the checkout has payments in many coins, which stay", async () => {
    await using scene = await openScene();
    const { prisma } = scene.platform.database;
    const codes = Array.from({ length: QUOTES_PER_CHECKOUT + 1 }, (_, index) => `COIN${index}`);
    await prisma.coin.createMany({
      data: codes.map((code) => ({
        code,
        minAmount: "0.1",
        minUsdCents: 300n,
        checkedAt: scene.platform.clock.now(),
      })),
    });
    const results = [];
    for (const code of codes) results.push(await scene.pick(code));
    expect(results.at(-1)).toEqual({ kind: "refused", reason: "too_many" });
    expect(scene.opened).toHaveLength(QUOTES_PER_CHECKOUT);
    expect(await scene.pick("COIN0")).toMatchObject({ kind: "quoted" });
  });

  test("has one payment at the provider, however often it is picked", async () => {
    await using scene = await openScene();
    const first = await scene.pick("BTC");
    expect(first).toMatchObject({
      kind: "quoted",
      quote: { externalId: "501", amount: "0.000099900000000001", address: "bc1q501" },
    });
    expect(await scene.pick("BTC")).toEqual(first);
    expect(scene.opened).toEqual(["400 BTC"]);
  });

  test("has one address after two presses at the same moment", async () => {
    await using scene = await openScene();
    const picks = await Promise.all([scene.pick("BTC"), scene.pick("BTC"), scene.pick("BTC")]);
    expect(new Set(picks.map((pick) => JSON.stringify(pick))).size).toBe(1);
    expect(await scene.platform.database.prisma.quote.count()).toBe(1);
  });

  test("gets a new amount for the same address after the quote has expired", async () => {
    await using scene = await openScene();
    const { platform } = scene;
    await scene.pick("BTC");
    platform.clock.advance(21 * MINUTE);
    const again = await scene.pick("BTC");
    expect(again).toMatchObject({ quote: { address: "bc1q501", amount: "0.0000001" } });
    expect(again.kind === "quoted" && again.quote.quotedUntil > platform.clock.now()).toBe(true);
    expect(scene.opened).toHaveLength(1);
  });
});

describe("A coin is refused", () => {
  test("without a call to the provider if the stored minimum is higher", async () => {
    await using scene = await openScene();
    expect(await scene.pick("DOGE")).toEqual({ kind: "refused", reason: "unavailable" });
    expect(await scene.pick("BTC", { price: money(299n, "USD") })).toEqual({
      kind: "refused",
      reason: "minimum",
    });
    expect(scene.opened).toEqual([]);
  });

  test("and deleted if the provider no longer accepts it", async () => {
    await using scene = await openScene();
    scene.answer.next = { kind: "refused", reason: "unavailable" };
    expect(await scene.pick("BTC")).toEqual({ kind: "refused", reason: "unavailable" });
    expect(await scene.platform.database.prisma.coin.count()).toBe(0);
  });

  test("and its new minimum stored if the minimum has risen", async () => {
    await using scene = await openScene();
    scene.answer.next = { kind: "refused", reason: "minimum" };
    expect(await scene.pick("BTC")).toEqual({ kind: "refused", reason: "minimum" });
    expect(await scene.platform.database.prisma.coin.findFirst()).toMatchObject({ minUsdCents: 1200n });
  });

  test("even if the provider does not answer with the new minimum", async () => {
    await using scene = await openScene();
    scene.answer.next = { kind: "refused", reason: "minimum" };
    const failing: CoinCheckout = {
      list: () => Promise.resolve([]),
      minimum: () => Promise.reject(new ProviderError("no answer", { retryable: true })),
      quote: () => Promise.resolve({ kind: "refused", reason: "minimum" }),
      renew: () => Promise.reject(new Error("Not asked for here")),
    };
    expect(await scene.pick("BTC", { coins: failing })).toEqual({ kind: "refused", reason: "minimum" });
    expect(await scene.platform.database.prisma.coin.findFirst()).toMatchObject({ minUsdCents: 300n });
  });
});
