import { describe, expect, test } from "vitest";
import { buttonsOf } from "../../../tests/support/channel-scene.ts";
import { addChannel, addOffer } from "../../../tests/support/offers.ts";
import { AccessScene, DAY } from "../../subscriptions/testing/access-scene.ts";
import { checkBeforeCharge } from "../orders/check-before-charge.ts";

const standing = (scene: AccessScene, userId: number, kind: string) =>
  scene.database.prisma.standing.create({
    data: {
      userId: BigInt(userId),
      channelId: scene.sale.channelId,
      kind,
      actorId: BigInt(scene.sale.ownerId),
      createdAt: scene.platform.clock.now(),
    },
  });

describe("Choosing an offer", () => {
  test("tells a newcomer until when it lasts", async () => {
    await using scene = await AccessScene.openFor();
    const buyer = scene.stranger();
    await scene.meet(buyer);
    await scene.pressForged(buyer, `buy:${scene.sale.tierId}`);
    expect(scene.lastSaid(buyer)).toMatch(
      /Access to <b>Tea &amp; Talk<\/b>\n\nPaid now, your access lasts until/u,
    );
  });

  test("tells who goes to another tier what becomes of the one they have", async () => {
    await using scene = await AccessScene.openFor();
    const { person } = await scene.subscriber();
    const gold = await addOffer(scene.platform, scene.sale);
    await scene.pressForged(person, `buy:${gold.tierId}`);
    expect(scene.lastSaid(person)).toMatch(
      /You have <b>Monthly<\/b> until .*: <b>Gold<\/b> adds its time behind that/u,
    );
  });

  test("names the channels of a bundle, and their ends where these differ", async () => {
    await using scene = await AccessScene.openFor();
    const { person } = await scene.subscriber();
    const news = await addChannel(scene.platform, { title: "News", ownerId: scene.sale.ownerId });
    const both = await addOffer(scene.platform, scene.sale, { name: "Both", bundle: [news] });
    await scene.pressForged(person, `buy:${both.tierId}`);
    expect(scene.lastSaid(person)).toMatch(
      /Access to <b>Tea &amp; Talk<\/b> and <b>News<\/b>[^]*• <b>Tea &amp; Talk<\/b>: until [^]*• <b>News<\/b>: until /u,
    );
  });

  test.each([
    ["who is there for life", null, "for life, so there is nothing more to buy"],
    ["who lasts longer than the date", 90, "does not last longer"],
  ])("sells nothing to somebody %s", async (_who, days, words) => {
    await using scene = await AccessScene.openFor();
    const { person } = await scene.subscriber({ days });
    const until = new Date(scene.platform.clock.now().getTime() + 60 * DAY);
    const season = await addOffer(scene.platform, scene.sale, { period: { kind: "until", until } });
    await scene.pressForged(person, `buy:${season.tierId}`);
    expect(scene.lastSaid(person)).toContain(words);
    expect(buttonsOf(person)).toEqual([]);
    expect(await scene.database.prisma.order.count()).toBe(0);
  });

  test.each([
    ["banned", "do not let you in there, so I take no money"],
    ["whitelisted", "let you in for free"],
  ])("sells nothing to somebody who is %s", async (kind, words) => {
    await using scene = await AccessScene.openFor();
    const buyer = scene.stranger();
    await scene.meet(buyer);
    await standing(scene, buyer.id, kind);
    await scene.pressForged(buyer, `buy:${scene.sale.tierId}`);
    expect(scene.lastSaid(buyer)).toContain(words);
    expect(buttonsOf(buyer)).toEqual([]);
  });

  test("sells nothing when the date is over, and promises no price beyond it", async () => {
    await using scene = await AccessScene.openFor();
    const buyer = scene.stranger();
    await scene.meet(buyer);
    const until = new Date(scene.platform.clock.now().getTime() + DAY / 2);
    const season = await addOffer(scene.platform, scene.sale, { period: { kind: "until", until } });
    await scene.pressForged(buyer, `buy:${season.tierId}`);
    const { staleAt } = await scene.database.prisma.order.findFirstOrThrow();
    expect(staleAt).toEqual(until);
    scene.platform.clock.advance(DAY / 2);
    await scene.pressForged(buyer, `buy:${season.tierId}`);
    expect(scene.lastSaid(buyer)).toContain("nothing of it left to buy");
  });
});

describe("An offer that was chosen", () => {
  test.each([
    ["banned", "do not let you in there"],
    ["whitelisted", "let you in for free"],
  ])("is not invoiced to somebody who was %s meanwhile, nor charged", async (kind, words) => {
    await using scene = await AccessScene.openFor();
    const buyer = scene.stranger();
    await scene.meet(buyer);
    await scene.pressForged(buyer, `buy:${scene.sale.tierId}`);
    await standing(scene, buyer.id, kind);
    await scene.press(buyer, /once/);
    expect(scene.lastSaid(buyer)).toContain(words);
    expect(scene.telegram.callsOf("sendInvoice")).toEqual([]);
    const { id } = await scene.database.prisma.order.findFirstOrThrow();
    const request = { payerId: buyer.id, orderRef: id, currency: "XTR", amount: 250 };
    expect(await checkBeforeCharge(scene.platform, request)).toEqual({ kind: "refused", reason: kind });
  });

  test("is not subscribed to by somebody who was banned meanwhile", async () => {
    await using scene = await AccessScene.openFor();
    const buyer = scene.stranger();
    await scene.meet(buyer);
    await scene.pressForged(buyer, `buy:${scene.sale.tierId}`);
    await standing(scene, buyer.id, "banned");
    await scene.press(buyer, /every 30 days/);
    expect(scene.lastSaid(buyer)).toContain("do not let you in there");
    expect(scene.telegram.callsOf("createInvoiceLink")).toEqual([]);
  });
});
