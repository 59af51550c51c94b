import { describe, expect, test } from "vitest";
import { addChannel, addOffer, termsWith } from "../../../tests/support/offers.ts";
import type { Offer } from "../../../tests/support/offers.ts";
import { createSale } from "../../../tests/support/sale.ts";
import type { Sale } from "../../../tests/support/sale.ts";
import { createTestDatabase } from "../../../tests/support/test-database.ts";
import { createTestPlatform } from "../../../tests/support/test-platform.ts";
import { money } from "../../platform/values/money.ts";
import { reviseTier } from "../../tiers/change/change-tier.ts";
import { createDonationOrder, createOrder, ORDERS_PER_HOUR, PRICE_VALID_MS } from "./create-order.ts";

const HOUR = 60 * 60_000;

type Scene = AsyncDisposable & {
  platform: ReturnType<typeof createTestPlatform>;
  sale: Sale;
  /** The id of the order, or the kind of the refusal. */
  buy: (tierId?: string) => Promise<string>;
  donate: () => Promise<string | undefined>;
  count: () => Promise<number>;
};

async function openScene(): Promise<Scene> {
  const database = await createTestDatabase();
  const platform = createTestPlatform(database);
  const sale = await createSale(platform);
  return {
    platform,
    sale,
    async buy(tierId = sale.tierId) {
      const created = await createOrder(platform, { buyerId: sale.buyerId, tierId });
      return created.kind === "created" ? created.order.id : created.kind;
    },
    donate: () =>
      platform.database.prisma.$transaction((transaction) =>
        createDonationOrder(transaction, {
          donorId: sale.buyerId,
          channelId: sale.channelId,
          sum: money(5n, "XTR"),
          now: platform.clock.now(),
        }),
      ),
    count: () => database.prisma.order.count(),
    [Symbol.asyncDispose]: () => database.release(),
  };
}

const openPage = ({ platform, sale }: Scene, orderId: string, openUntil: Date): Promise<unknown> =>
  platform.database.prisma.checkout.create({
    data: {
      id: "1",
      orderId,
      provider: "cryptopay",
      currency: "USD",
      openUntil,
      telegramChatId: BigInt(sale.buyerId),
      createdAt: platform.clock.now(),
    },
  });

describe("An offer that is chosen again", () => {
  test("leads to the same order, whose price is valid for a day from the last press", async () => {
    await using scene = await openScene();
    const first = await scene.buy();
    scene.platform.clock.advance(23 * HOUR);
    expect(await scene.buy()).toBe(first);
    const { staleAt, createdAt } = await scene.platform.database.prisma.order.findFirstOrThrow();
    expect(staleAt.getTime() - createdAt.getTime()).toBeGreaterThanOrEqual(23 * HOUR + PRICE_VALID_MS);
  });

  test("is not valid for longer than the provider's page that was opened for the order", async () => {
    await using scene = await openScene();
    const first = await scene.buy();
    const openUntil = new Date(scene.platform.clock.now().getTime() + 24 * HOUR);
    await openPage(scene, first, openUntil);
    scene.platform.clock.advance(22 * HOUR);
    expect(await scene.buy()).toBe(first);
    const { staleAt } = await scene.platform.database.prisma.order.findFirstOrThrow();
    expect(staleAt).toEqual(openUntil);
  });

  test("leads to one order for any number of presses at once", async () => {
    await using scene = await openScene();
    const orders = await Promise.all(Array.from({ length: 30 }, () => scene.buy()));
    expect(new Set(orders).size).toBe(1);
    expect(await scene.count()).toBe(1);
  });

  test("at another price leads to another order", async () => {
    await using scene = await openScene();
    const { tierId, ownerId: actorId } = scene.sale;
    const first = await scene.buy();
    const terms = termsWith({ name: "Monthly", prices: { XTR: 400 } });
    await reviseTier(scene.platform, { tierId, actorId, baseVersion: 1, terms });
    const second = await scene.buy();
    expect(second).not.toBe(first);
    expect(await scene.buy()).toBe(second);
  });

  test.each([
    ["an expired price", ({ platform }: Scene) => platform.clock.advance(PRICE_VALID_MS)],
    [
      "a payment under way",
      async ({ platform }: Scene, orderId: string) =>
        platform.database.prisma.payment.create({
          data: {
            id: "1",
            provider: "nowpayments",
            externalId: "1",
            orderId,
            status: "confirming",
            statusRank: 20,
            currency: "USD",
            amountMinor: 999n,
            createdAt: platform.clock.now(),
            updatedAt: platform.clock.now(),
          },
        }),
    ],
    [
      "a link to a subscription in Stars",
      async ({ platform, sale }: Scene, orderId: string) =>
        platform.database.prisma.checkout.create({
          data: {
            id: "1",
            orderId,
            provider: "stars",
            currency: "XTR",
            recurs: true,
            telegramChatId: BigInt(sale.buyerId),
            createdAt: platform.clock.now(),
          },
        }),
    ],
    [
      "a provider's page that closes soon",
      (scene: Scene, orderId: string) =>
        openPage(scene, orderId, new Date(scene.platform.clock.now().getTime() + HOUR / 2)),
    ],
    [
      "another tracked link since",
      async ({ platform, sale }: Scene) => {
        const { prisma } = platform.database;
        const createdAt = platform.clock.now();
        const link = { id: "L", channelId: sale.channelId, name: "Blog", createdAt };
        await prisma.trackedLink.create({ data: link });
        const visit = { linkId: "L", userId: BigInt(sale.buyerId), firstAt: createdAt, lastAt: createdAt };
        await prisma.trackedLinkVisit.create({ data: visit });
      },
    ],
  ])("after %s leads to another order", async (_what, happen) => {
    await using scene = await openScene();
    const first = await scene.buy();
    await happen(scene, first);
    expect(await scene.buy()).not.toBe(first);
  });

  test("after its payment leads to another order", async () => {
    await using scene = await openScene();
    const first = await scene.buy();
    await scene.platform.database.prisma.order.update({
      where: { id: first },
      data: { status: "paid", paidAt: scene.platform.clock.now() },
    });
    expect(await scene.buy()).not.toBe(first);
  });
});

describe("The orders of one person", () => {
  test("are limited within an hour, donations included, and other people are not", async () => {
    await using scene = await openScene();
    const { ownerId } = scene.sale;
    const offers: Offer[] = [];
    for (const title of ["News", "Tea", "Talk", "Art", "Chess"]) {
      const channelId = await addChannel(scene.platform, { title, ownerId });
      for (const name of ["A", "B", "C", "D", "E"])
        offers.push(await addOffer(scene.platform, { channelId, ownerId }, { name }));
    }
    expect(await scene.donate()).toBeDefined();
    const results = await Promise.all(offers.map(({ tierId }) => scene.buy(tierId)));
    expect(results.filter((result) => result === "too_many")).toHaveLength(6);
    expect(await scene.count()).toBe(ORDERS_PER_HOUR);
    expect(await scene.donate()).toBeUndefined();
    const other = { buyerId: scene.sale.ownerId, tierId: scene.sale.tierId };
    expect(await createOrder(scene.platform, other)).toMatchObject({ kind: "created" });
    // The limit does not refuse an offer whose order waits.
    const [known] = results.filter((result) => result !== "too_many");
    const tierId = offers[results.indexOf(known ?? "")]?.tierId;
    expect(await scene.buy(tierId)).toBe(known);
    scene.platform.clock.advance(HOUR);
    expect(await scene.buy()).not.toBe("too_many");
  });
});
