import { addToTeam } from "../../tests/support/team.ts";
import { describe, expect, test } from "vitest";
import { starsEvent } from "../../tests/support/payment-events.ts";
import { confirmPayment } from "../payments/confirm/confirm-payment.ts";
import { acceptPayment } from "../payments/decisions/accept-payment.ts";
import { AccessScene, DAY } from "../../tests/scenes/access-scene.ts";
import { setPreference } from "./preferences.ts";
import {
  buy,
  donate,
  notificationsAfter,
  newUser,
  SECOND,
  starsOwed,
} from "../../tests/scenes/notification-scene.ts";

const channelOf = (scene: AccessScene) => ({ channelId: scene.sale.channelId, ownerId: scene.olga.id });

describe("Events at about the same time", () => {
  test("share one notification, also a hundred sales in a minute, with the sums of the ledger", async () => {
    await using scene = await AccessScene.openFor();
    await scene.database.prisma.user.createMany({
      data: Array.from({ length: 100 }, (_, index) => ({
        id: BigInt(30_000_000_000 + index),
        firstName: "Buyer",
        createdAt: scene.platform.clock.now(),
      })),
    });
    const received: string[] = [];
    for (let index = 0; index < 100; index++) {
      await buy(scene, { id: 30_000_000_000 + index });
      // Without the buyers' messages.
      await scene.database.pool.query("delete from graphile_worker._private_jobs");
      if (index % 10 === 9) received.push(...(await notificationsAfter(scene, 3 * SECOND)));
    }
    received.push(...(await notificationsAfter(scene, 20 * SECOND)));
    expect(received).toEqual([
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

  test("are listed by kind and currency", async () => {
    await using scene = await AccessScene.openFor();
    const ada = await newUser(scene, "Ada");
    await buy(scene, ada);
    await buy(scene, ada, "crypto");
    await buy(scene, await newUser(scene, "Bea"));
    await donate(scene, ada);
    const [message = "", ...more] = await notificationsAfter(scene, 20 * SECOND);
    expect(message.split("\n\n")).toEqual([
      "🔔 <b>Tea &amp; Talk</b>",
      "🎉 <b>2 new subscriptions</b>\nMonthly × 2\n⭐ 500, of which ⭐ 486 are yours after fees",
      "🔁 <b>1 renewal</b>\nMonthly × 1\n$9.99, of which $9.70 are yours after fees",
      "💝 <b>1 donation</b>\n⭐ 100, of which ⭐ 97 are yours after fees",
      "💰 Your balance: <b>⭐ 583 · $9.70</b>",
    ]);
    expect(more).toEqual([]);
  });

  test("wait for a quiet moment, but not much longer than a minute", async () => {
    await using scene = await AccessScene.openFor();
    const received: number[] = [];
    for (let second = 0; second < 63; second += 7) {
      await buy(scene, await newUser(scene, "Ada"));
      received.push((await notificationsAfter(scene, 7 * SECOND)).length);
    }
    expect(received.slice(0, 4)).toEqual([0, 0, 0, 0]);
    expect(received.reduce((sum, count) => sum + count, 0)).toBe(1);
  });

  test("wait until a minute after the previous notification", async () => {
    await using scene = await AccessScene.openFor();
    const ada = await newUser(scene, "Ada");
    await buy(scene, ada);
    expect(await notificationsAfter(scene, 20 * SECOND)).toHaveLength(1);
    await buy(scene, ada);
    expect(await notificationsAfter(scene, 30 * SECOND)).toEqual([]);
    expect(await notificationsAfter(scene, 30 * SECOND)).toHaveLength(1);
  });
});

describe("A decision", () => {
  test("notifies like a payment that needed no decision", async () => {
    await using scene = await AccessScene.openFor();
    const ada = await newUser(scene, "Ada");
    const held = await confirmPayment(
      scene.platform,
      starsEvent(await scene.sale.order({ buyerId: ada.id }), 99),
    );
    const isSale = (text: string): boolean => text.startsWith("🎉");
    expect((await notificationsAfter(scene, 60 * SECOND)).filter(isSale)).toEqual([]);
    const paymentId = held.kind === "held" ? held.paymentId : "";
    await acceptPayment(scene.platform, { paymentId, actor: { userId: scene.olga.id } });
    expect((await notificationsAfter(scene, 60 * SECOND)).filter(isSale)).toHaveLength(1);
  });
});

describe("An owner is not notified of", () => {
  test("a kind that is switched off", async () => {
    await using scene = await AccessScene.openFor();
    await setPreference(scene.platform, { ...channelOf(scene), kind: "new_subscription", mode: "off" });
    await buy(scene, await newUser(scene, "Ada"));
    expect(await notificationsAfter(scene, 60 * SECOND)).toEqual([]);
    expect(await scene.database.prisma.notificationEvent.count()).toBe(0);
  });

  test("a payment that is reported again or held", async () => {
    await using scene = await AccessScene.openFor();
    const ada = await newUser(scene, "Ada");
    const event = starsEvent(await scene.sale.order({ buyerId: ada.id }), ada.id);
    await confirmPayment(scene.platform, event);
    await confirmPayment(scene.platform, event);
    await confirmPayment(scene.platform, { ...event, dedupeKey: "again" });
    await confirmPayment(scene.platform, starsEvent(await scene.sale.order({ buyerId: ada.id }), 99));
    const received = (await notificationsAfter(scene, 60 * SECOND)).filter(
      (text) => !text.includes("paid by somebody else"),
    );
    expect(received).toEqual([expect.stringMatching(/^🎉 <b>Ada/u)]);
  });

  test("a waiting event in the former mode: the new mode applies", async () => {
    await using scene = await AccessScene.openFor("join_request", new Date("2026-11-24T12:00:00Z"));
    const choose = (kind: "new_subscription" | "donation", mode: "digest" | "off") =>
      setPreference(scene.platform, { ...channelOf(scene), kind, mode });
    const ada = await newUser(scene, "Ada");
    await buy(scene, ada);
    await donate(scene, ada);
    expect(await notificationsAfter(scene, SECOND)).toEqual([]);
    await choose("new_subscription", "digest");
    await choose("donation", "off");
    expect(await notificationsAfter(scene, 60 * SECOND)).toEqual([]);
    expect(await notificationsAfter(scene, DAY)).toEqual([
      expect.stringMatching(/your digest\n\n🎉 <b>1 new subscription<\/b>(?!.*donation)/su),
    ]);
  });
});

describe("The money of a sale is shown to", () => {
  test("the owner at the time of the sale, and to no manager", async () => {
    await using scene = await AccessScene.openFor();
    const [manager, newOwner] = [await newUser(scene, "Max"), await newUser(scene, "Eve")];
    const { channelId } = scene.sale;
    const { prisma } = scene.database;
    await addToTeam(prisma, { channelId, userId: BigInt(manager.id) });
    await buy(scene, await newUser(scene, "Ada"));
    await prisma.channel.update({ where: { id: channelId }, data: { ownerId: BigInt(newOwner.id) } });
    expect(await notificationsAfter(scene, 20 * SECOND)).toHaveLength(1);
    expect([...scene.messagesTo(manager), ...scene.messagesTo(newOwner)]).toEqual([]);
  });
});
