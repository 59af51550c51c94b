import { describe, expect, test } from "vitest";
import { AccessScene, DAY } from "../../tests/scenes/access-scene.ts";
import { assignNewEvents, collectEvents, collectEventsJob } from "./collect-events.jobs.ts";
import { setPreference } from "./preferences.ts";
import { buy, notificationsAfter, newUser, SECOND } from "../../tests/scenes/notification-scene.ts";

const HOUR = 3_600 * SECOND;

/** Makes a sale whose notification is due and not collected yet. */
async function withSale(scene: AccessScene): Promise<void> {
  await buy(scene, await newUser(scene, "Ada"));
  await scene.runJobs();
  scene.platform.clock.advance(20 * SECOND);
}

const salesNotifications = (scene: AccessScene): string[] =>
  scene.messagesTo(scene.olga).filter((text) => text.startsWith("🎉"));

describe("The digest", () => {
  test("is sent at nine in the owner's zone, also at the end of summer time", async () => {
    // Nine in Berlin is 07:00 UTC until 25 October 2026, and 08:00 from that day on.
    await using scene = await AccessScene.openFor("join_request", new Date("2026-10-24T06:58:00Z"));
    await scene.database.prisma.user.updateMany({
      where: { id: BigInt(scene.olga.id) },
      data: { timeZone: "Europe/Berlin" },
    });
    const kind = "new_subscription";
    await setPreference(scene.platform, {
      channelId: scene.sale.channelId,
      ownerId: scene.olga.id,
      kind,
      mode: "digest",
    });
    const digest = [expect.stringContaining("🎉 <b>1 new subscription</b>")];
    await buy(scene, await newUser(scene, "Ada"));
    expect(await notificationsAfter(scene, 60 * SECOND)).toEqual([]);
    expect(await notificationsAfter(scene, 90 * SECOND)).toEqual(digest);

    await buy(scene, await newUser(scene, "Bea"));
    // 07:30 UTC, 08:30 in Berlin.
    expect(await notificationsAfter(scene, 24.5 * HOUR)).toEqual([]);
    expect(await notificationsAfter(scene, 0.5 * HOUR)).toEqual(digest);
    expect(await notificationsAfter(scene, DAY)).toEqual([]);
  });

  test("is sent once after a downtime of days", async () => {
    await using scene = await AccessScene.openFor();
    for (let day = 0; day < 3; day++) {
      const { person } = await scene.subscriber({ days: 1, isMember: true });
      expect(scene.statusOf(person)).toBe("member");
      scene.platform.clock.advance(1.5 * DAY);
      await scene.sweep();
      await scene.runJobs();
    }
    expect(await notificationsAfter(scene, 2 * DAY)).toEqual([
      expect.stringContaining("<b>3 members removed</b>"),
    ]);
  });
});

describe("A notification", () => {
  test("is sent once, however many processes collect at the same time", async () => {
    await using scene = await AccessScene.openFor();
    await withSale(scene);
    await Promise.all(Array.from({ length: 8 }, () => assignNewEvents(scene.platform)));
    await Promise.all(Array.from({ length: 8 }, () => collectEvents(scene.platform)));
    await scene.runJobs();
    expect(salesNotifications(scene)).toHaveLength(1);
    expect(await scene.database.prisma.notificationEvent.count()).toBe(0);
  });

  test("is sent by the next attempt after a failure", async () => {
    await using scene = await AccessScene.openFor();
    await withSale(scene);
    scene.telegram.faults.add({ method: "sendMessage", kind: "500" });
    await collectEvents(scene.platform);
    await scene.runJobs();
    expect(salesNotifications(scene)).toEqual([]);
    await scene.retryJobs();
    expect(salesNotifications(scene)).toHaveLength(1);
  });

  test("is sent at most twice, unchanged, after a lost answer", async () => {
    await using scene = await AccessScene.openFor();
    await withSale(scene);
    scene.telegram.faults.add({ method: "sendMessage", kind: "reset-after" });
    await collectEvents(scene.platform);
    await scene.runJobs();
    // Another sale meanwhile belongs to the next notification.
    await buy(scene, await newUser(scene, "Bea"));
    await scene.retryJobs();
    const [first, ...again] = scene.olga.chat.filter(({ text }) => text.includes("Ada bought"));
    expect(again.map(({ text }) => text.split("\n")[0])).toEqual([first?.text.split("\n")[0]]);
    await scene.retryJobs();
    expect(scene.olga.chat.filter(({ text }) => text.includes("Ada bought"))).toHaveLength(2);
  });

  test("waits while the owner blocks the bot, and then contains all events", async () => {
    await using scene = await AccessScene.openFor();
    await withSale(scene);
    // Telegram reports the block after the bot noticed it.
    scene.olga.block();
    expect(await notificationsAfter(scene, SECOND)).toEqual([]);
    await buy(scene, await newUser(scene, "Bea"));
    expect(await notificationsAfter(scene, 2 * DAY)).toEqual([]);
    const asked = scene.telegram.callsOf("sendMessage").filter(({ response }) => response?.ok === false);
    expect(asked).toHaveLength(1);
    scene.olga.unblock();
    await scene.handleUpdates();
    expect(await notificationsAfter(scene, SECOND)).toEqual([
      expect.stringMatching(/🎉 <b>2 new subscriptions<\/b>.*⭐ 500/su),
    ]);
  });

  test("is dropped after a month without the owner", async () => {
    await using scene = await AccessScene.openFor();
    scene.olga.block();
    await scene.handleUpdates();
    await withSale(scene);
    await notificationsAfter(scene, 29 * DAY);
    expect(await scene.database.prisma.notificationEvent.count()).toBe(1);
    await notificationsAfter(scene, 2 * DAY);
    expect(await scene.database.prisma.notificationEvent.count()).toBe(0);
  });

  test("that is due before the next cron run gets a run of its own", async () => {
    await using scene = await AccessScene.openFor();
    await buy(scene, await newUser(scene, "Ada"));
    await scene.runJobs();
    await collectEventsJob.run({}, scene.platform, { number: 1, isLast: false });
    const { rows } = await scene.database.pool.query<{ key: string; seconds: number }>(
      "select key, extract(epoch from run_at - now())::float as seconds from graphile_worker.jobs where task_identifier = 'notifications.collect-events'",
    );
    expect(rows.map(({ key }) => key)).toEqual(["notifications.collect-events:soon"]);
    expect(rows[0]?.seconds).toBeLessThanOrEqual(15);
    scene.platform.clock.advance(15 * SECOND);
    await scene.retryJobs();
    expect(salesNotifications(scene)).toHaveLength(1);
  });

  test("contains the events of one channel only", async () => {
    await using scene = await AccessScene.openFor();
    await withSale(scene);
    await scene.database.pool.query(
      `insert into channel (id, telegram_chat_id, kind, title, owner_id, created_at)
       values ('01JOTHERCHANNEL0000000000X', -1009999999999, 'channel', 'Other', $1, now())`,
      [scene.olga.id],
    );
    await scene.database.pool.query(
      `insert into notification_event (event, subject_id, at, owner_id, channel_id, kind, delivery)
       values ('removed', 'gone', $1, $2, '01JOTHERCHANNEL0000000000X', 'removal', 'now')`,
      [new Date(scene.platform.clock.now().getTime() - 20 * SECOND), scene.olga.id],
    );
    expect((await notificationsAfter(scene, SECOND)).toSorted()).toEqual([
      expect.stringContaining("🎉 <b>Ada</b>"),
      expect.stringContaining("removed"),
    ]);
  });
});
