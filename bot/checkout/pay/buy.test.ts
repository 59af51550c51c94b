import { describe, expect, test } from "vitest";
import { buttonsOf, dataOf, newestOf } from "../../../tests/scenes/channel-scene.ts";
import { addChannel, addOffer } from "../../../tests/support/offers.ts";
import { AccessScene, DAY } from "../../../tests/scenes/access-scene.ts";
import { checkBeforeCharge } from "../orders/check-before-charge.ts";
import { ORDERS_PER_HOUR } from "../orders/create-order.ts";

const setOverride = (scene: AccessScene, userId: number, reason: "banned" | "allowed") =>
  scene.database.prisma.accessOverride.create({
    data: {
      userId: BigInt(userId),
      channelId: scene.sale.channelId,
      kind: reason === "banned" ? "ban" : "allow",
      actorId: BigInt(scene.sale.ownerId),
      createdAt: scene.platform.clock.now(),
    },
  });

describe("The choice of a tier", () => {
  test("shows a new subscriber the end of the access", async () => {
    await using scene = await AccessScene.openFor();
    const buyer = scene.newUser();
    await scene.meet(buyer);
    await scene.pressForged(buyer, `buy:${scene.sale.tierId}`);
    expect(scene.lastMessageTo(buyer)).toMatch(
      /Access to <b>Tea &amp; Talk<\/b>\n\nIf you pay now, your access lasts until/u,
    );
  });

  test("a second time offers the payment of the same order", async () => {
    await using scene = await AccessScene.openFor();
    const buyer = scene.newUser();
    await scene.meet(buyer);
    await scene.pressForged(buyer, `buy:${scene.sale.tierId}`);
    const first = dataOf(newestOf(buyer));
    await scene.pressForged(buyer, `buy:${scene.sale.tierId}`);
    expect(dataOf(newestOf(buyer))).toEqual(first);
    expect(await scene.database.prisma.order.count()).toBe(1);
  });

  test("is refused with an explanation after many purchases within an hour", async () => {
    await using scene = await AccessScene.openFor();
    const buyer = scene.newUser();
    await scene.meet(buyer);
    for (let number = 0; number < ORDERS_PER_HOUR; number += 1) await scene.sale.order({ buyerId: buyer.id });
    const gold = await addOffer(scene.platform, scene.sale);
    await scene.pressForged(buyer, `buy:${gold.tierId}`);
    expect(scene.lastMessageTo(buyer)).toMatch(/many purchases within an hour[^]*try again in an hour/u);
    expect(await scene.database.prisma.order.count()).toBe(ORDERS_PER_HOUR);
  });

  test("shows both tiers at a change of tier", async () => {
    await using scene = await AccessScene.openFor();
    const { person } = await scene.subscriber();
    const gold = await addOffer(scene.platform, scene.sale);
    await scene.pressForged(person, `buy:${gold.tierId}`);
    expect(scene.lastMessageTo(person)).toMatch(
      /You have <b>Monthly<\/b> until .*\. The time of <b>Gold<\/b> is added after that/u,
    );
  });

  test("lists the channels of a bundle with their ends", async () => {
    await using scene = await AccessScene.openFor();
    const { person } = await scene.subscriber();
    const news = await addChannel(scene.platform, { title: "News", ownerId: scene.sale.ownerId });
    const both = await addOffer(scene.platform, scene.sale, { name: "Both", bundle: [news] });
    await scene.pressForged(person, `buy:${both.tierId}`);
    expect(scene.lastMessageTo(person)).toMatch(
      /Access to <b>Tea &amp; Talk<\/b> and <b>News<\/b>[^]*• <b>Tea &amp; Talk<\/b>: until [^]*• <b>News<\/b>: until /u,
    );
  });

  test.each([
    ["for life", null, "for life, so there is nothing more to buy"],
    ["beyond the fixed date", 90, "does not last longer"],
  ])("is refused for access %s", async (_who, days, answer) => {
    await using scene = await AccessScene.openFor();
    const { person } = await scene.subscriber({ days });
    const until = new Date(scene.platform.clock.now().getTime() + 60 * DAY);
    const season = await addOffer(scene.platform, scene.sale, { period: { kind: "until", until } });
    await scene.pressForged(person, `buy:${season.tierId}`);
    expect(scene.lastMessageTo(person)).toContain(answer);
    expect(buttonsOf(person)).toEqual([]);
    expect(await scene.database.prisma.order.count()).toBe(0);
  });

  test.each([
    ["banned", "have blocked you there, so you can't buy access"],
    ["allowed", "let you in for free"],
  ] as const)("is refused for a %s user", async (kind, answer) => {
    await using scene = await AccessScene.openFor();
    const buyer = scene.newUser();
    await scene.meet(buyer);
    await setOverride(scene, buyer.id, kind);
    await scene.pressForged(buyer, `buy:${scene.sale.tierId}`);
    expect(scene.lastMessageTo(buyer)).toContain(answer);
    expect(buttonsOf(buyer)).toEqual([]);
  });

  test("is refused after the tier's fixed date, and the order's price expires at that date", async () => {
    await using scene = await AccessScene.openFor();
    const buyer = scene.newUser();
    await scene.meet(buyer);
    const until = new Date(scene.platform.clock.now().getTime() + DAY / 2);
    const season = await addOffer(scene.platform, scene.sale, { period: { kind: "until", until } });
    await scene.pressForged(buyer, `buy:${season.tierId}`);
    const { staleAt } = await scene.database.prisma.order.findFirstOrThrow();
    expect(staleAt).toEqual(until);
    scene.platform.clock.advance(DAY / 2);
    await scene.pressForged(buyer, `buy:${season.tierId}`);
    expect(scene.lastMessageTo(buyer)).toContain("nobody can buy it any more");
  });
});

describe("A chosen tier", () => {
  test.each([
    ["banned", "have blocked you there"],
    ["allowed", "let you in for free"],
  ] as const)("is neither invoiced nor charged after the user is %s", async (kind, answer) => {
    await using scene = await AccessScene.openFor();
    const buyer = scene.newUser();
    await scene.meet(buyer);
    await scene.pressForged(buyer, `buy:${scene.sale.tierId}`);
    await setOverride(scene, buyer.id, kind);
    await scene.press(buyer, /once/);
    expect(scene.lastMessageTo(buyer)).toContain(answer);
    expect(scene.telegram.callsOf("sendInvoice")).toEqual([]);
    const { id } = await scene.database.prisma.order.findFirstOrThrow();
    const request = { payerId: buyer.id, orderRef: id, currency: "XTR", amount: 250 };
    expect(await checkBeforeCharge(scene.platform, request)).toEqual({ kind: "refused", reason: kind });
  });

  test("gets no subscription link after the user is banned", async () => {
    await using scene = await AccessScene.openFor();
    const buyer = scene.newUser();
    await scene.meet(buyer);
    await scene.pressForged(buyer, `buy:${scene.sale.tierId}`);
    await setOverride(scene, buyer.id, "banned");
    await scene.press(buyer, /every 30 days/);
    expect(scene.lastMessageTo(buyer)).toContain("have blocked you there");
    expect(scene.telegram.callsOf("createInvoiceLink")).toEqual([]);
  });
});
