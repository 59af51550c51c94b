import { describe, expect, test } from "vitest";
import { pricesOf } from "../../platform/values/prices.ts";
import { reviseTier } from "../../tiers/change/change-tier.ts";
import { buttonsOf, dataOf, newestOf } from "../../../tests/scenes/channel-scene.ts";
import { termsWith } from "../../../tests/support/offers.ts";
import { AccessScene, DAY } from "../../../tests/scenes/access-scene.ts";
import { checkBeforeCharge } from "../orders/check-before-charge.ts";
import { renewalRow } from "../../../tests/support/renewal-row.ts";

/** Raises the price of the scene's tier from 250 to 400 Stars. */
async function raisePrice({ platform, sale }: AccessScene): Promise<void> {
  const terms = termsWith({ name: "Monthly", period: { kind: "days", days: 30 }, prices: { XTR: 400 } });
  const { tierId, ownerId: actorId } = sale;
  const { kind } = await reviseTier(platform, { tierId, actorId, baseVersion: 1, terms });
  expect(kind).toBe("revised");
}

const newestOrder = ({ database }: AccessScene) =>
  database.prisma.order.findFirstOrThrow({ orderBy: { id: "desc" } });

/** The pre-checkout query for the newest order. */
async function checkCharge(scene: AccessScene) {
  const { id, userId, prices } = await newestOrder(scene);
  return checkBeforeCharge(scene.platform, {
    payerId: Number(userId),
    orderRef: id,
    currency: "XTR",
    amount: pricesOf(prices).XTR ?? 0,
  });
}

describe("A renewal", () => {
  test.each([
    ["before the end", 10],
    ["within a week after the end", 36],
  ])("%s keeps the subscriber's price although the tier has a new one", async (_when, days) => {
    await using scene = await AccessScene.openFor();
    const { person, subscriptionId } = await scene.subscriber();
    await raisePrice(scene);
    scene.platform.clock.advance(days * DAY);
    await scene.pressForged(person, `renew:${subscriptionId}`);
    expect(scene.lastMessageTo(person)).toContain("How would you like to pay?");
    expect(buttonsOf(person)[0]).toBe("⭐ 250 Stars, once");
    expect(await newestOrder(scene)).toMatchObject({
      isRenewal: true,
      tierVersionId: scene.sale.tierVersionId,
      prices: { XTR: 250 },
    });
    expect(await checkCharge(scene)).toEqual({ kind: "ok" });
  });

  test("has an order whose price expires with the price lock", async () => {
    await using scene = await AccessScene.openFor();
    const { person, subscriptionId } = await scene.subscriber();
    scene.platform.clock.advance(36.5 * DAY);
    await scene.pressForged(person, `renew:${subscriptionId}`);
    const { expiresAt } = await scene.database.prisma.subscription.findFirstOrThrow();
    const { staleAt } = await newestOrder(scene);
    expect(staleAt.getTime() - (expiresAt?.getTime() ?? 0)).toBe(7 * DAY);
    scene.platform.clock.advance(DAY / 2);
    expect(await checkCharge(scene)).toEqual({ kind: "refused", reason: "stale" });
  });

  test("later than a week after the end shows the storefront with the current price", async () => {
    await using scene = await AccessScene.openFor();
    const { person, subscriptionId } = await scene.subscriber();
    await raisePrice(scene);
    scene.platform.clock.advance(37 * DAY);
    await scene.pressForged(person, `renew:${subscriptionId}`);
    expect(scene.lastMessageTo(person)).toContain("Your old price was valid until");
    expect(buttonsOf(person)).toEqual([expect.stringContaining("⭐ 400")]);
    expect(await scene.database.prisma.order.count()).toBe(0);
  });

  test("of a retired tier shows the storefront", async () => {
    await using scene = await AccessScene.openFor();
    const { person, subscriptionId } = await scene.subscriber();
    await scene.database.prisma.tier.updateMany({ data: { retiredAt: scene.platform.clock.now() } });
    await scene.pressForged(person, `renew:${subscriptionId}`);
    expect(scene.lastMessageTo(person)).toMatch(
      /<b>Monthly<\/b> is not on sale at the moment[^]*nothing on sale/u,
    );
  });

  test("of access without a tier shows the storefront", async () => {
    await using scene = await AccessScene.openFor();
    const { person, subscriptionId } = await scene.subscriber();
    await scene.database.prisma.subscription.updateMany({ data: { tierVersionId: null } });
    await scene.pressForged(person, `renew:${subscriptionId}`);
    expect(dataOf(newestOf(person))).toEqual([`buy:${scene.sale.tierId}`]);
  });

  test("is refused while Telegram renews the subscription", async () => {
    await using scene = await AccessScene.openFor();
    const { person, subscriptionId } = await scene.subscriber();
    const now = scene.platform.clock.now();
    await scene.database.prisma.providerSubscription.create({
      data: renewalRow({
        orderId: await scene.sale.order({ buyerId: person.id }),
        userId: BigInt(person.id),
        expiresAt: new Date(now.getTime() + 30 * DAY),
        now: now,
      }),
    });
    await scene.pressForged(person, `renew:${subscriptionId}`);
    expect(scene.lastMessageTo(person)).toContain("already renews automatically");
    expect(dataOf(newestOf(person))).toEqual(["subscriptions"]);
  });

  test("of another user's subscription is outdated", async () => {
    await using scene = await AccessScene.openFor();
    const { subscriptionId } = await scene.subscriber();
    const other = scene.newUser();
    await scene.meet(other);
    expect((await scene.pressForged(other, `renew:${subscriptionId}`)).text).toContain("out of date");
    expect(scene.messagesTo(other)).toEqual([]);
  });

  test("with an expired order offers the same renewal again", async () => {
    await using scene = await AccessScene.openFor();
    const { person, subscriptionId } = await scene.subscriber();
    await scene.pressForged(person, `renew:${subscriptionId}`);
    scene.platform.clock.advance(DAY);
    await scene.press(person, /once/);
    expect(scene.lastMessageTo(person)).toContain("too old");
    expect(dataOf(newestOf(person))).toEqual([`renew:${subscriptionId}`]);
  });
});
