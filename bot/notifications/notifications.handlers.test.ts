import { addToTeam } from "../../tests/support/team.ts";
import { describe, expect, test } from "vitest";
import { buttonsOf, dataOf, newestOf } from "../../tests/scenes/channel-scene.ts";
import { newId } from "../platform/values/ids.ts";
import { AccessScene } from "../../tests/scenes/access-scene.ts";
import { buy, notificationsAfter, newUser, SECOND } from "../../tests/scenes/notification-scene.ts";

describe("/notifications", () => {
  test("shows the mode of each kind and the time of the digest", async () => {
    await using scene = await AccessScene.openFor("join_request", new Date("2026-11-24T12:00:00Z"));
    await scene.say(scene.olga, "/notifications");
    expect(scene.lastMessageTo(scene.olga)).toMatch(
      /<b>Tea &amp; Talk<\/b>: notifications.*November 25, 2026 at 9:00 AM UTC\. \/timezone sets your time zone/su,
    );
    expect(buttonsOf(scene.olga)).toEqual([
      "🔔 New subscriptions",
      "🔔 Renewals",
      "🔔 Donations",
      "🔔 Refunds",
      "🔔 Failed renewals",
      "🔔 Payment problems",
      "🗓 Members removed",
      "‹ Settings",
    ]);
  });

  test("cycles a kind through at once, once a day and never", async () => {
    await using scene = await AccessScene.openFor();
    await scene.say(scene.olga, "/notifications");
    const shown: (string | undefined)[] = [];
    for (let press = 0; press < 3; press++) {
      const { text } = await scene.press(scene.olga, /Donations/);
      shown.push(text, buttonsOf(scene.olga)[2]);
    }
    expect(shown).toEqual([
      "🗓 I notify you once a day.",
      "🗓 Donations",
      "🔕 I don't notify you of these.",
      "🔕 Donations",
      "🔔 I notify you at once.",
      "🔔 Donations",
    ]);
  });

  test.each([
    ["refund", "Refunds"],
    ["anomaly", "Payment problems"],
  ])("does not switch off a %s", async (kind, name) => {
    await using scene = await AccessScene.openFor();
    await scene.say(scene.olga, "/notifications");
    await scene.press(scene.olga, `🔔 ${name}`);
    await scene.press(scene.olga, `🗓 ${name}`);
    expect(buttonsOf(scene.olga)).toContain(`🔔 ${name}`);
    await scene.pressForged(scene.olga, `notify-set:${scene.sale.channelId}:${kind}:off`);
    expect(await scene.database.prisma.notificationSetting.findMany()).toMatchObject([{ kind, mode: "on" }]);
  });

  test("asks for the channel where the owner has several", async () => {
    await using scene = await AccessScene.openFor();
    const id = newId(scene.platform.clock.now());
    await scene.database.prisma.channel.create({
      data: {
        id,
        telegramChatId: -1_009_999_999_999n,
        kind: "channel",
        title: "Other",
        ownerId: BigInt(scene.olga.id),
        createdAt: scene.platform.clock.now(),
      },
    });
    await scene.say(scene.olga, "/notifications");
    expect(dataOf(newestOf(scene.olga))).toEqual([`notify:${scene.sale.channelId}`, `notify:${id}`]);
    await scene.press(scene.olga, "Other");
    expect(scene.lastMessageTo(scene.olga)).toContain("<b>Other</b>: notifications");
  });

  test("opens below a notification, which stays", async () => {
    await using scene = await AccessScene.openFor();
    await buy(scene, await newUser(scene, "Ada"));
    await notificationsAfter(scene, 20 * SECOND);
    await scene.press(scene.olga, /Notifications/);
    expect(
      scene.olga.chat.map(({ text }) => text).filter((text) => text.includes("Ada bought")),
    ).toHaveLength(1);
    expect(buttonsOf(scene.olga)).toContain("🔔 New subscriptions");
  });

  test("is refused to everybody but the owner", async () => {
    await using scene = await AccessScene.openFor();
    const manager = await newUser(scene, "Max");
    const { channelId } = scene.sale;
    await addToTeam(scene.database.prisma, { channelId, userId: BigInt(manager.id) });
    await scene.say(manager, "/notifications");
    expect(scene.lastMessageTo(manager)).toContain("You have no channel here yet");
    for (const data of [
      `notify:${channelId}`,
      `notify-open:${channelId}`,
      `notify-set:${channelId}:renewal:off`,
      `notify-set:${channelId}:payout:off`,
      "notify-set",
    ]) {
      const { text } = await scene.pressForged(manager, data);
      expect([data, text]).toEqual([data, expect.stringContaining("out of date")]);
    }
    expect(await scene.database.prisma.notificationSetting.count()).toBe(0);
  });
});
