import { describe, expect, test } from "vitest";
import { reviseTier } from "../../tiers/change/revise-tier.ts";
import { buttonsOf, dataOf, newestOf } from "../../../tests/support/channel-scene.ts";
import { termsWith } from "../../../tests/support/offers.ts";
import { AccessScene, DAY } from "../../subscriptions/testing/access-scene.ts";
import { checkBeforeCharge } from "../orders/check-before-charge.ts";

/** The tier of the scene (30 days, 250 Stars) becomes dearer. */
async function raisePrice({ platform, sale }: AccessScene): Promise<void> {
  const terms = termsWith({ name: "Monthly", period: { kind: "days", days: 30 }, priceStars: 400 });
  const { tierId, ownerId: actorId } = sale;
  const { kind } = await reviseTier(platform, { tierId, actorId, baseVersion: 1, terms });
  expect(kind).toBe("revised");
}

const newestOrder = ({ database }: AccessScene) =>
  database.prisma.order.findFirstOrThrow({ orderBy: { id: "desc" } });

/** What Telegram asks before it charges the newest order. */
async function charge(scene: AccessScene) {
  const { id, userId, priceStars } = await newestOrder(scene);
  return checkBeforeCharge(scene.platform, {
    payerId: Number(userId),
    orderRef: id,
    currency: "XTR",
    amount: priceStars ?? 0,
  });
}

describe("Renewing", () => {
  test.each([
    ["while it runs", 10],
    ["within a week after the end", 36],
  ])(
    "%s goes on at one's own price, and is charged although the tier has a newer one",
    async (_when, days) => {
      await using scene = await AccessScene.openFor();
      const { person, subscriptionId } = await scene.subscriber();
      await raisePrice(scene);
      scene.platform.clock.advance(days * DAY);
      await scene.pressForged(person, `renew:${subscriptionId}`);
      expect(scene.lastSaid(person)).toContain("How would you like to pay?");
      expect(buttonsOf(person)[0]).toBe("⭐ 250 Stars, once");
      expect(await newestOrder(scene)).toMatchObject({
        isRenewal: true,
        tierVersionId: scene.sale.tierVersionId,
        priceStars: 250,
      });
      expect(await charge(scene)).toEqual({ kind: "ok" });
    },
  );

  test("promises its price no longer than it is kept", async () => {
    await using scene = await AccessScene.openFor();
    const { person, subscriptionId } = await scene.subscriber();
    scene.platform.clock.advance(36.5 * DAY);
    await scene.pressForged(person, `renew:${subscriptionId}`);
    const { expiresAt } = await scene.database.prisma.subscription.findFirstOrThrow();
    const { staleAt } = await newestOrder(scene);
    expect(staleAt.getTime() - (expiresAt?.getTime() ?? 0)).toBe(7 * DAY);
    scene.platform.clock.advance(DAY / 2);
    expect(await charge(scene)).toEqual({ kind: "refused", reason: "stale" });
  });

  test("later than a week after the end begins with what is on sale, at today's price", async () => {
    await using scene = await AccessScene.openFor();
    const { person, subscriptionId } = await scene.subscriber();
    await raisePrice(scene);
    scene.platform.clock.advance(37 * DAY);
    await scene.pressForged(person, `renew:${subscriptionId}`);
    expect(scene.lastSaid(person)).toContain("The price that you had was kept for you until");
    expect(buttonsOf(person)).toEqual([expect.stringContaining("⭐ 400")]);
    expect(await scene.database.prisma.order.count()).toBe(0);
  });

  test("what is no longer sold begins with what is on sale", async () => {
    await using scene = await AccessScene.openFor();
    const { person, subscriptionId } = await scene.subscriber();
    await scene.database.prisma.tier.updateMany({ data: { retiredAt: scene.platform.clock.now() } });
    await scene.pressForged(person, `renew:${subscriptionId}`);
    expect(scene.lastSaid(person)).toMatch(/<b>Monthly<\/b> is not sold any more[^]*nothing on sale/u);
  });

  test("time that was given begins with what is on sale", async () => {
    await using scene = await AccessScene.openFor();
    const { person, subscriptionId } = await scene.subscriber();
    await scene.database.prisma.subscription.updateMany({ data: { tierVersionId: null } });
    await scene.pressForged(person, `renew:${subscriptionId}`);
    expect(dataOf(newestOf(person))).toEqual([`buy:${scene.sale.tierId}`]);
  });

  test("what Telegram renews by itself is not sold a second time", async () => {
    await using scene = await AccessScene.openFor();
    const { person, subscriptionId } = await scene.subscriber();
    const now = scene.platform.clock.now();
    await scene.database.prisma.starSubscription.create({
      data: {
        firstChargeId: "charge-1",
        orderId: await scene.sale.order({ buyerId: person.id }),
        userId: BigInt(person.id),
        state: "active",
        expiresAt: new Date(now.getTime() + 30 * DAY),
        createdAt: now,
        updatedAt: now,
      },
    });
    await scene.pressForged(person, `renew:${subscriptionId}`);
    expect(scene.lastSaid(person)).toContain("renews by itself already");
    expect(dataOf(newestOf(person))).toEqual(["subs"]);
  });

  test("is nobody else's", async () => {
    await using scene = await AccessScene.openFor();
    const { subscriptionId } = await scene.subscriber();
    const stranger = scene.stranger();
    await scene.meet(stranger);
    expect((await scene.pressForged(stranger, `renew:${subscriptionId}`)).text).toContain("out of date");
    expect(scene.said(stranger)).toEqual([]);
  });

  test("an order that is too old offers the same renewal once more", async () => {
    await using scene = await AccessScene.openFor();
    const { person, subscriptionId } = await scene.subscriber();
    await scene.pressForged(person, `renew:${subscriptionId}`);
    scene.platform.clock.advance(DAY);
    await scene.press(person, /once/);
    expect(scene.lastSaid(person)).toContain("too old");
    expect(dataOf(newestOf(person))).toEqual([`renew:${subscriptionId}`]);
  });
});
