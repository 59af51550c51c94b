import { describe, expect, test } from "vitest";
import { starsEvent } from "../../tests/support/payment-events.ts";
import { dataOf, newestOf } from "../../tests/support/channel-scene.ts";
import { confirmPayment } from "../payments/confirm/confirm-payment.ts";
import { acceptPayment } from "../payments/decisions/accept-payment.ts";
import { followSubscriptionUpdate } from "../payments/receive/follow-subscription-update.ts";
import { AccessScene, DAY } from "../subscriptions/testing/access-scene.ts";
import { setMode } from "./set-mode.ts";
import { buys, donates, goesBack, later, newcomer, SECOND, starsOwed } from "./testing/notice-scene.ts";

const chooseFor = (scene: AccessScene) => ({ channelId: scene.sale.channelId, ownerId: scene.olga.id });

describe("An owner is told of", () => {
  test("a new subscription: who, what, what is left after fees, and the balance", async () => {
    await using scene = await AccessScene.openFor();
    await buys(scene, await newcomer(scene, "Ada <3"));
    expect(await later(scene, 20 * SECOND)).toEqual([
      [
        "🎉 <b>Ada &lt;3</b> bought <b>Monthly</b> · Tea &amp; Talk.",
        "⭐ 250, of which ⭐ 243 are yours after fees",
        "",
        "💰 Your balance: <b>⭐ 243</b>",
      ].join("\n"),
    ]);
    expect(dataOf(newestOf(scene.olga))).toEqual([`notify-open:${scene.sale.channelId}`]);
  });

  test("a renewal, in dollars as they are owed", async () => {
    await using scene = await AccessScene.openFor();
    const ada = await newcomer(scene, "Ada");
    await buys(scene, ada, "crypto");
    await later(scene, 20 * SECOND);
    await buys(scene, ada, "crypto");
    expect(await later(scene, 60 * SECOND)).toEqual([
      [
        "🔁 <b>Ada</b> renewed <b>Monthly</b> · Tea &amp; Talk.",
        "$9.99, of which $9.70 are yours after fees",
        "",
        "💰 Your balance: <b>$19.40</b>",
      ].join("\n"),
    ]);
  });

  test("a donation with its note, after which a first purchase is no renewal", async () => {
    await using scene = await AccessScene.openFor();
    const ada = await newcomer(scene, "Ada");
    await donates(scene, ada, { note: "Thank you & more" });
    expect(await later(scene, 20 * SECOND)).toEqual([
      [
        "💝 <b>Ada</b> made a donation · Tea &amp; Talk.",
        "“Thank you &amp; more”",
        "⭐ 100, of which ⭐ 97 are yours after fees",
        "",
        "💰 Your balance: <b>⭐ 97</b>",
      ].join("\n"),
    ]);
    await buys(scene, ada);
    expect(await later(scene, 60 * SECOND)).toEqual([expect.stringMatching(/^🎉 <b>Ada<\/b> bought/u)]);
  });

  test("an anonymous donation without the donor's name", async () => {
    await using scene = await AccessScene.openFor();
    await donates(scene, await newcomer(scene, "Ada"), { isAnonymous: true });
    expect(await later(scene, 20 * SECOND)).toEqual([
      expect.stringMatching(/^💝 <b>Somebody<\/b> made a donation(?!.*Ada)/su),
    ]);
  });

  test("a renewal that Telegram could not charge", async () => {
    await using scene = await AccessScene.openFor("join_request", new Date("2026-11-24T12:00:00Z"));
    const ada = await newcomer(scene, "Ada");
    const orderRef = await scene.sale.order({ buyerId: ada.id });
    const until = new Date(scene.platform.clock.now().getTime() + 30 * DAY);
    await confirmPayment(
      scene.platform,
      starsEvent(orderRef, ada.id, { recurring: { until, isFirst: true } }),
    );
    await later(scene, 20 * SECOND);
    await followSubscriptionUpdate(scene.platform, { userId: ada.id, orderRef, state: "failed" });
    expect(await later(scene, 60 * SECOND)).toEqual([
      "⚠️ Telegram could not charge <b>Ada</b> for <b>Monthly</b> · Tea &amp; Talk.\n" +
        "They were told, and may stay until December 24, 2026 at 12:00 PM UTC.",
    ]);
  });

  test("members who were removed, in the daily message", async () => {
    await using scene = await AccessScene.openFor("join_request", new Date("2026-11-24T12:00:00Z"));
    for (const days of [1, 1, 2]) await scene.subscriber({ days, isMember: true });
    await scene.subscriber({ days: 1 });
    scene.platform.clock.advance(3 * DAY);
    await scene.sweep();
    expect(await later(scene, 60 * SECOND)).toEqual([]);
    expect(await later(scene, DAY)).toEqual([
      "🗓 <b>Tea &amp; Talk</b> · your digest\n\n🚪 <b>3 members removed</b>, whose time was over",
    ]);
  });

  test("a refund by its own message, and once more in the daily one where they want that", async () => {
    await using scene = await AccessScene.openFor();
    const first = await buys(scene, await newcomer(scene, "Ada"));
    await later(scene, 20 * SECOND);
    await goesBack(scene, first);
    expect(await later(scene, 2 * DAY)).toEqual([]);
    expect(scene.lastSaid(scene.olga)).toContain("went back to Ada");

    await setMode(scene.platform, { ...chooseFor(scene), kind: "refund", mode: "digest" });
    const second = await buys(scene, await newcomer(scene, "Bea"));
    await later(scene, 20 * SECOND);
    await goesBack(scene, second);
    expect(await later(scene, DAY)).toEqual([
      [
        "🗓 <b>Tea &amp; Talk</b> · your digest",
        "",
        "↩️ <b>1 refund</b>",
        "Monthly × 1",
        "⭐ 250 went back, ⭐ 243 of it from your balance",
        "",
        "💰 Your balance: <b>⭐ 0</b>",
      ].join("\n"),
    ]);
  });
});

describe("What happens at about the same time", () => {
  test("comes in one message, a hundred sales in a minute too, and its sums are the ledger's", async () => {
    await using scene = await AccessScene.openFor();
    await scene.database.prisma.user.createMany({
      data: Array.from({ length: 100 }, (_, index) => ({
        id: BigInt(30_000_000_000 + index),
        firstName: "Buyer",
        createdAt: scene.platform.clock.now(),
      })),
    });
    const told: string[] = [];
    for (let index = 0; index < 100; index++) {
      await buys(scene, { id: 30_000_000_000 + index });
      // The buyers' own messages are not what this is about.
      await scene.database.pool.query("delete from graphile_worker._private_jobs");
      if (index % 10 === 9) told.push(...(await later(scene, 3 * SECOND)));
    }
    told.push(...(await later(scene, 20 * SECOND)));
    expect(told).toEqual([
      [
        "🔔 <b>Tea &amp; Talk</b>",
        "",
        "🎉 <b>100 new subscriptions</b>",
        "Monthly × 100",
        "⭐ 25,000, of which ⭐ 24,300 are yours after fees",
        "",
        "💰 Your balance: <b>⭐ 24,300</b>",
      ].join("\n"),
    ]);
    expect(await starsOwed(scene)).toBe(24_300);
  });

  test("is told by kind, each currency for itself", async () => {
    await using scene = await AccessScene.openFor();
    const ada = await newcomer(scene, "Ada");
    await buys(scene, ada);
    await buys(scene, ada, "crypto");
    await buys(scene, await newcomer(scene, "Bea"));
    await donates(scene, ada);
    const [message = "", ...more] = await later(scene, 20 * SECOND);
    expect(message.split("\n\n")).toEqual([
      "🔔 <b>Tea &amp; Talk</b>",
      "🎉 <b>2 new subscriptions</b>\nMonthly × 2\n⭐ 500, of which ⭐ 486 are yours after fees",
      "🔁 <b>1 renewal</b>\nMonthly × 1\n$9.99, of which $9.70 are yours after fees",
      "💝 <b>1 donation</b>\n⭐ 100, of which ⭐ 97 are yours after fees",
      "💰 Your balance: <b>⭐ 583 · $9.70</b>",
    ]);
    expect(more).toEqual([]);
  });

  test("waits until it was quiet for a while, but not much longer than a minute", async () => {
    await using scene = await AccessScene.openFor();
    const told: number[] = [];
    for (let second = 0; second < 63; second += 7) {
      await buys(scene, await newcomer(scene, "Ada"));
      told.push((await later(scene, 7 * SECOND)).length);
    }
    expect(told.slice(0, 4)).toEqual([0, 0, 0, 0]);
    expect(told.reduce((sum, count) => sum + count, 0)).toBe(1);
  });

  test("comes a minute after the last message at the earliest", async () => {
    await using scene = await AccessScene.openFor();
    const ada = await newcomer(scene, "Ada");
    await buys(scene, ada);
    expect(await later(scene, 20 * SECOND)).toHaveLength(1);
    await buys(scene, ada);
    expect(await later(scene, 30 * SECOND)).toEqual([]);
    expect(await later(scene, 30 * SECOND)).toHaveLength(1);
  });
});

describe("What people decide", () => {
  test("is told like what needed no decision, once it is decided", async () => {
    await using scene = await AccessScene.openFor();
    const ada = await newcomer(scene, "Ada");
    const held = await confirmPayment(
      scene.platform,
      starsEvent(await scene.sale.order({ buyerId: ada.id }), 99),
    );
    const isTold = (text: string): boolean => text.startsWith("🎉");
    expect((await later(scene, 60 * SECOND)).filter(isTold)).toEqual([]);
    const paymentId = held.kind === "held" ? held.paymentId : "";
    await acceptPayment(scene.platform, { paymentId, actor: { userId: scene.olga.id } });
    expect((await later(scene, 60 * SECOND)).filter(isTold)).toHaveLength(1);
  });
});

describe("Nothing is said of", () => {
  test("what an owner does not want to hear of", async () => {
    await using scene = await AccessScene.openFor();
    await setMode(scene.platform, { ...chooseFor(scene), kind: "new_subscription", mode: "off" });
    await buys(scene, await newcomer(scene, "Ada"));
    expect(await later(scene, 60 * SECOND)).toEqual([]);
    expect(await scene.database.prisma.ownerEvent.count()).toBe(0);
  });

  test("a payment that was reported again, or is held", async () => {
    await using scene = await AccessScene.openFor();
    const ada = await newcomer(scene, "Ada");
    const event = starsEvent(await scene.sale.order({ buyerId: ada.id }), ada.id);
    await confirmPayment(scene.platform, event);
    await confirmPayment(scene.platform, event);
    await confirmPayment(scene.platform, { ...event, dedupeKey: "again" });
    await confirmPayment(scene.platform, starsEvent(await scene.sale.order({ buyerId: ada.id }), 99));
    const told = (await later(scene, 60 * SECOND)).filter((text) => !text.includes("paid by somebody else"));
    expect(told).toEqual([expect.stringMatching(/^🎉 <b>Ada/u)]);
  });

  test("what was decided after it happened: it is told as is wished now", async () => {
    await using scene = await AccessScene.openFor("join_request", new Date("2026-11-24T12:00:00Z"));
    const choose = (kind: "new_subscription" | "donation", mode: "digest" | "off") =>
      setMode(scene.platform, { ...chooseFor(scene), kind, mode });
    const ada = await newcomer(scene, "Ada");
    await buys(scene, ada);
    await donates(scene, ada);
    expect(await later(scene, SECOND)).toEqual([]);
    await choose("new_subscription", "digest");
    await choose("donation", "off");
    expect(await later(scene, 60 * SECOND)).toEqual([]);
    expect(await later(scene, DAY)).toEqual([
      expect.stringMatching(/your digest\n\n🎉 <b>1 new subscription<\/b>(?!.*donation)/su),
    ]);
  });
});

describe("The money of a sale is told to", () => {
  test("whoever owned the channel then, and no manager", async () => {
    await using scene = await AccessScene.openFor();
    const [manager, heir] = [await newcomer(scene, "Max"), await newcomer(scene, "Eve")];
    const { channelId } = scene.sale;
    const { prisma } = scene.database;
    await prisma.channelManager.create({
      data: { channelId, userId: BigInt(manager.id), createdAt: scene.platform.clock.now() },
    });
    await buys(scene, await newcomer(scene, "Ada"));
    await prisma.channel.update({ where: { id: channelId }, data: { ownerId: BigInt(heir.id) } });
    expect(await later(scene, 20 * SECOND)).toHaveLength(1);
    expect([...scene.said(manager), ...scene.said(heir)]).toEqual([]);
  });
});
