import { describe, expect, test } from "vitest";
import { AccessScene, DAY } from "../subscriptions/testing/access-scene.ts";
import { gatherNotices } from "./gather-notices.ts";
import { gatherNoticesJob } from "./gather-notices.jobs.ts";
import { setMode } from "./set-mode.ts";
import { sortEvents } from "./sort-events.ts";
import { buys, later, newcomer, SECOND } from "./testing/notice-scene.ts";

const HOUR = 3_600 * SECOND;

/** A sale whose message is due and not gathered yet. */
async function withSale(scene: AccessScene): Promise<void> {
  await buys(scene, await newcomer(scene, "Ada"));
  await scene.runJobs();
  scene.platform.clock.advance(20 * SECOND);
}

const noticesFor = (scene: AccessScene): string[] =>
  scene.said(scene.olga).filter((text) => text.startsWith("🎉"));

describe("The daily message", () => {
  test("comes at nine by the owner's clock, also on the day on which the clocks change", async () => {
    // Nine in Berlin is 07:00 UTC until 25 October 2026, and 08:00 from that day on.
    await using scene = await AccessScene.openFor("join_request", new Date("2026-10-24T06:58:00Z"));
    await scene.database.prisma.user.updateMany({
      where: { id: BigInt(scene.olga.id) },
      data: { timeZone: "Europe/Berlin" },
    });
    const kind = "new_subscription";
    await setMode(scene.platform, {
      channelId: scene.sale.channelId,
      ownerId: scene.olga.id,
      kind,
      mode: "digest",
    });
    const digest = [expect.stringContaining("🎉 <b>1 new subscription</b>")];
    await buys(scene, await newcomer(scene, "Ada"));
    expect(await later(scene, 60 * SECOND)).toEqual([]);
    expect(await later(scene, 90 * SECOND)).toEqual(digest);

    await buys(scene, await newcomer(scene, "Bea"));
    // 07:30 UTC, half past eight there.
    expect(await later(scene, 24.5 * HOUR)).toEqual([]);
    expect(await later(scene, 0.5 * HOUR)).toEqual(digest);
    expect(await later(scene, DAY)).toEqual([]);
  });

  test("that nothing could send for days comes once", async () => {
    await using scene = await AccessScene.openFor();
    for (let day = 0; day < 3; day++) {
      const { person } = await scene.subscriber({ days: 1, isMember: true });
      expect(scene.statusOf(person)).toBe("member");
      scene.platform.clock.advance(1.5 * DAY);
      await scene.sweep();
      await scene.runJobs();
    }
    expect(await later(scene, 2 * DAY)).toEqual([expect.stringContaining("<b>3 members removed</b>")]);
  });
});

describe("A message to an owner", () => {
  test("is one, however many gather at the same time", async () => {
    await using scene = await AccessScene.openFor();
    await withSale(scene);
    await Promise.all(Array.from({ length: 8 }, () => sortEvents(scene.platform)));
    await Promise.all(Array.from({ length: 8 }, () => gatherNotices(scene.platform)));
    await scene.runJobs();
    expect(noticesFor(scene)).toHaveLength(1);
    expect(await scene.database.prisma.ownerEvent.count()).toBe(0);
  });

  test("is sent by the next attempt after one that failed", async () => {
    await using scene = await AccessScene.openFor();
    await withSale(scene);
    scene.telegram.faults.add({ method: "sendMessage", kind: "500" });
    await gatherNotices(scene.platform);
    await scene.runJobs();
    expect(noticesFor(scene)).toEqual([]);
    await scene.retryJobs();
    expect(noticesFor(scene)).toHaveLength(1);
  });

  test("is sent twice at worst, the same, where it is not known whether it was sent", async () => {
    await using scene = await AccessScene.openFor();
    await withSale(scene);
    scene.telegram.faults.add({ method: "sendMessage", kind: "reset-after" });
    await gatherNotices(scene.platform);
    await scene.runJobs();
    // What is told is settled: another sale meanwhile belongs to the next message.
    await buys(scene, await newcomer(scene, "Bea"));
    await scene.retryJobs();
    const [first, ...again] = scene.olga.chat.filter(({ text }) => text.includes("Ada bought"));
    expect(again.map(({ text }) => text.split("\n")[0])).toEqual([first?.text.split("\n")[0]]);
    await scene.retryJobs();
    expect(scene.olga.chat.filter(({ text }) => text.includes("Ada bought"))).toHaveLength(2);
  });

  test("waits for those who blocked the bot, and tells all of it when they come back", async () => {
    await using scene = await AccessScene.openFor();
    await withSale(scene);
    // The bot is told of it later than it finds it out.
    scene.olga.block();
    expect(await later(scene, SECOND)).toEqual([]);
    await buys(scene, await newcomer(scene, "Bea"));
    expect(await later(scene, 2 * DAY)).toEqual([]);
    const asked = scene.telegram.callsOf("sendMessage").filter(({ response }) => response?.ok === false);
    expect(asked).toHaveLength(1);
    scene.olga.unblock();
    await scene.settle();
    expect(await later(scene, SECOND)).toEqual([
      expect.stringMatching(/🎉 <b>2 new subscriptions<\/b>.*⭐ 500/su),
    ]);
  });

  test("that nobody came back for is forgotten after a month", async () => {
    await using scene = await AccessScene.openFor();
    scene.olga.block();
    await scene.settle();
    await withSale(scene);
    await later(scene, 29 * DAY);
    expect(await scene.database.prisma.ownerEvent.count()).toBe(1);
    await later(scene, 2 * DAY);
    expect(await scene.database.prisma.ownerEvent.count()).toBe(0);
  });

  test("does not wait for the clock's next round where it is due before it", async () => {
    await using scene = await AccessScene.openFor();
    await buys(scene, await newcomer(scene, "Ada"));
    await scene.runJobs();
    await gatherNoticesJob.run({}, scene.platform, { number: 1, isLast: false });
    const { rows } = await scene.database.pool.query<{ key: string; seconds: number }>(
      "select key, extract(epoch from run_at - now())::float as seconds from graphile_worker.jobs where task_identifier = 'notifications:gather'",
    );
    expect(rows.map(({ key }) => key)).toEqual(["notifications:gather:soon"]);
    expect(rows[0]?.seconds).toBeLessThanOrEqual(15);
    scene.platform.clock.advance(15 * SECOND);
    await scene.retryJobs();
    expect(noticesFor(scene)).toHaveLength(1);
  });

  test("of another channel has nothing to do with it", async () => {
    await using scene = await AccessScene.openFor();
    await withSale(scene);
    await scene.database.pool.query(
      `insert into channel (id, telegram_id, kind, title, owner_id, created_at)
       values ('01JOTHERCHANNEL0000000000X', -1009999999999, 'channel', 'Other', $1, now())`,
      [scene.olga.id],
    );
    await scene.database.pool.query(
      `insert into owner_event (what, subject, at, owner_id, channel_id, kind, delivery)
       values ('removed', 'gone', $1, $2, '01JOTHERCHANNEL0000000000X', 'removal', 'now')`,
      [new Date(scene.platform.clock.now().getTime() - 20 * SECOND), scene.olga.id],
    );
    expect((await later(scene, SECOND)).toSorted()).toEqual([
      expect.stringContaining("🎉 <b>Ada</b>"),
      expect.stringContaining("removed"),
    ]);
  });
});
