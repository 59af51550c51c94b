import { describe, expect, test } from "vitest";
import { starsEvent } from "../../tests/support/payment-events.ts";
import { dataOf, newestOf } from "../../tests/scenes/channel-scene.ts";
import { confirmPayment } from "../payments/confirm/confirm-payment.ts";
import { followSubscriptionUpdate } from "../renewals/record-state.ts";
import { AccessScene, DAY } from "../../tests/scenes/access-scene.ts";
import { setPreference } from "./preferences.ts";
import {
  buy,
  donate,
  refund,
  notificationsAfter,
  newUser,
  SECOND,
} from "../../tests/scenes/notification-scene.ts";
import { chargeUntil } from "../payments/providers/stars/recurring.ts";

const channelOf = (scene: AccessScene) => ({ channelId: scene.sale.channelId, ownerId: scene.olga.id });

describe("An owner is notified of", () => {
  test("a new subscription with the buyer, the tier, the money after fees, and the balance", async () => {
    await using scene = await AccessScene.openFor();
    await buy(scene, await newUser(scene, "Ada <3"));
    expect(await notificationsAfter(scene, 20 * SECOND)).toEqual([
      [
        "🎉 <b>Ada &lt;3</b> bought <b>Monthly</b> · Tea &amp; Talk.",
        "⭐ 250, of which ⭐ 243 are yours after fees",
        "",
        "💰 Your balance: <b>⭐ 243</b>",
      ].join("\n"),
    ]);
    expect(dataOf(newestOf(scene.olga))).toEqual([`notify-open:${scene.sale.channelId}`]);
  });

  test("a renewal in dollars", async () => {
    await using scene = await AccessScene.openFor();
    const ada = await newUser(scene, "Ada");
    await buy(scene, ada, "crypto");
    await notificationsAfter(scene, 20 * SECOND);
    await buy(scene, ada, "crypto");
    expect(await notificationsAfter(scene, 60 * SECOND)).toEqual([
      [
        "🔁 <b>Ada</b> renewed <b>Monthly</b> · Tea &amp; Talk.",
        "$9.99, of which $9.70 are yours after fees",
        "",
        "💰 Your balance: <b>$19.40</b>",
      ].join("\n"),
    ]);
  });

  test("a donation with its note, and of a first purchase after it, which is no renewal", async () => {
    await using scene = await AccessScene.openFor();
    const ada = await newUser(scene, "Ada");
    await donate(scene, ada, { note: "Thank you & more" });
    expect(await notificationsAfter(scene, 20 * SECOND)).toEqual([
      [
        "💝 <b>Ada</b> made a donation · Tea &amp; Talk.",
        "“Thank you &amp; more”",
        "⭐ 100, of which ⭐ 97 are yours after fees",
        "",
        "💰 Your balance: <b>⭐ 97</b>",
      ].join("\n"),
    ]);
    await buy(scene, ada);
    expect(await notificationsAfter(scene, 60 * SECOND)).toEqual([
      expect.stringMatching(/^🎉 <b>Ada<\/b> bought/u),
    ]);
  });

  test("an anonymous donation without the donor's name", async () => {
    await using scene = await AccessScene.openFor();
    await donate(scene, await newUser(scene, "Ada"), { isAnonymous: true });
    expect(await notificationsAfter(scene, 20 * SECOND)).toEqual([
      expect.stringMatching(/^💝 <b>Somebody<\/b> made a donation(?!.*Ada)/su),
    ]);
  });

  test("a renewal that could not be charged", async () => {
    await using scene = await AccessScene.openFor("join_request", new Date("2026-11-24T12:00:00Z"));
    const ada = await newUser(scene, "Ada");
    const orderRef = await scene.sale.order({ buyerId: ada.id });
    const until = new Date(scene.platform.clock.now().getTime() + 30 * DAY);
    await confirmPayment(
      scene.platform,
      starsEvent(orderRef, ada.id, { recurring: chargeUntil(until, true) }),
    );
    await notificationsAfter(scene, 20 * SECOND);
    await followSubscriptionUpdate(scene.platform, { userId: ada.id, orderRef, state: "failed" });
    expect(await notificationsAfter(scene, 60 * SECOND)).toEqual([
      "⚠️ <b>Ada</b> could not be charged for <b>Monthly</b> · Tea &amp; Talk.\n" +
        "They were told, and may stay until December 24, 2026 at 12:00 PM UTC.",
    ]);
  });

  test("removed members in the digest", async () => {
    await using scene = await AccessScene.openFor("join_request", new Date("2026-11-24T12:00:00Z"));
    for (const days of [1, 1, 2]) await scene.subscriber({ days, isMember: true });
    await scene.subscriber({ days: 1 });
    scene.platform.clock.advance(3 * DAY);
    await scene.sweep();
    expect(await notificationsAfter(scene, 60 * SECOND)).toEqual([]);
    expect(await notificationsAfter(scene, DAY)).toEqual([
      "🗓 <b>Tea &amp; Talk</b> · your digest\n\n🚪 <b>3 members removed</b> whose access had ended",
    ]);
  });

  test("a refund by its own message, and again in the digest where the owner chose that", async () => {
    await using scene = await AccessScene.openFor();
    const first = await buy(scene, await newUser(scene, "Ada"));
    await notificationsAfter(scene, 20 * SECOND);
    await refund(scene, first);
    expect(await notificationsAfter(scene, 2 * DAY)).toEqual([]);
    expect(scene.lastMessageTo(scene.olga)).toContain("went back to Ada");

    await setPreference(scene.platform, { ...channelOf(scene), kind: "refund", mode: "digest" });
    const second = await buy(scene, await newUser(scene, "Bea"));
    await notificationsAfter(scene, 20 * SECOND);
    await refund(scene, second);
    expect(await notificationsAfter(scene, DAY)).toEqual([
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
