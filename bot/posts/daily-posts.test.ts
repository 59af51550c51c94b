import { describe, expect, test } from "vitest";
import { dataOf } from "../../tests/scenes/channel-scene.ts";
import { newId } from "../platform/values/ids.ts";
import { claimPosts } from "./claim-posts.jobs.ts";
import { HOUR, MINUTE, newestIn, postsScene, textsIn } from "../../tests/scenes/posts-scene.ts";

const NINE = "540";
const DAY = 24 * HOUR;

describe("A daily post", () => {
  test("is posted at its time in the owner's zone and replaces the previous post", async () => {
    await using world = await postsScene("2026-06-01T06:30:00Z");
    const { scene, olga, channel } = world;
    await scene.database.prisma.user.updateMany({ data: { timeZone: "Europe/Berlin" } });
    await world.press("post-time", "thanks", NINE);
    expect(scene.lastMessageTo(olga)).toContain("every day at 9:00 AM, next on June 1, 2026 at 9:00 AM");
    await world.tick();
    expect(channel.messages).toEqual([]);
    await world.tick(31 * MINUTE);
    const first = newestIn(channel);
    expect(textsIn(channel)).toEqual([expect.stringContaining("Thank you for being here")]);
    expect(dataOf(first)).toEqual([expect.stringMatching(`\\?start=d_${world.channelId}$`)]);
    await world.tick(MINUTE);
    expect(world.posts()).toBe(1);
    await world.tick(DAY);
    expect(channel.messages).toHaveLength(1);
    expect(newestIn(channel)?.id).not.toBe(first?.id);
    expect(world.posts()).toBe(2);
  });

  test("keeps its local time across the start of summer time", async () => {
    await using world = await postsScene("2026-03-28T07:59:30Z");
    await world.scene.database.prisma.user.updateMany({ data: { timeZone: "Europe/Berlin" } });
    await world.press("post-time", "thanks", NINE);
    await world.tick(MINUTE);
    expect(world.posts()).toBe(1);
    // 23 hours later it is nine again in Berlin.
    await world.tick(23 * HOUR - 2 * MINUTE);
    expect(world.posts()).toBe(1);
    await world.tick(2 * MINUTE);
    expect(world.posts()).toBe(2);
  });

  test("that was missed for days is skipped", async () => {
    await using world = await postsScene("2026-06-01T08:30:00Z");
    await world.press("post-time", "thanks", NINE);
    await world.tick(5 * DAY + 2 * HOUR);
    expect(world.posts()).toBe(0);
    await world.tick(22 * HOUR + 31 * MINUTE);
    expect(world.posts()).toBe(1);
  });

  test("that was missed for less than an hour is posted once", async () => {
    await using world = await postsScene("2026-06-01T08:30:00Z");
    await world.press("post-time", "thanks", NINE);
    await world.tick(3 * DAY + 75 * MINUTE);
    expect(world.posts()).toBe(1);
    await world.tick(MINUTE);
    expect(world.posts()).toBe(1);
  });

  test("is not posted late, after a restart or a delayed job", async () => {
    await using world = await postsScene("2026-06-01T08:59:30Z");
    const { scene } = world;
    await world.press("post-time", "thanks", NINE);
    scene.platform.clock.advance(MINUTE);
    await claimPosts(scene.platform);
    scene.platform.clock.advance(2 * HOUR);
    scene.restart();
    await world.tick();
    expect(world.posts()).toBe(0);
    expect((await world.row("thanks")).result).toBe("late");
  });

  test("is posted once by two processes", async () => {
    await using world = await postsScene("2026-06-01T08:59:30Z");
    const { platform } = world.scene;
    await world.press("post-time", "thanks", NINE);
    platform.clock.advance(MINUTE);
    const claimed = await Promise.all([claimPosts(platform), claimPosts(platform)]);
    await world.scene.runJobs();
    expect(claimed.reduce((sum, { posted }) => sum + posted, 0)).toBe(1);
    expect(world.posts()).toBe(1);
  });

  test("follows the owner to another time zone", async () => {
    await using world = await postsScene("2026-06-01T10:00:00Z");
    await world.press("post-time", "thanks", NINE);
    await world.scene.database.prisma.user.updateMany({ data: { timeZone: "America/New_York" } });
    await world.tick();
    expect((await world.row("thanks")).nextPostAt?.toISOString()).toBe("2026-06-01T13:00:00.000Z");
    expect(world.posts()).toBe(0);
  });

  test("is not posted after it is switched off", async () => {
    await using world = await postsScene("2026-06-01T08:30:00Z");
    await world.press("post-time", "thanks", NINE);
    await world.press("post-time", "thanks", "off");
    expect(world.scene.lastMessageTo(world.olga)).toContain("only when you tap");
    await world.tick(31 * MINUTE);
    expect(world.posts()).toBe(0);
  });

  test("without an offer is not posted", async () => {
    await using world = await postsScene("2026-06-01T08:30:00Z");
    await world.press("post-here", "offer");
    await world.press("post-time", "offer", NINE);
    await world.scene.database.prisma.tier.updateMany({ data: { retiredAt: new Date() } });
    await world.tick(31 * MINUTE);
    expect(world.posts()).toBe(0);
    expect((await world.row("offer")).result).toBe("empty");
  });

  test("of many channels at the same time is limited to ten a second", async () => {
    await using world = await postsScene("2026-06-01T09:00:30Z");
    const { scene, olga } = world;
    const { prisma } = scene.database;
    const now = scene.platform.clock.now();
    const ids = Array.from({ length: 25 }, () => newId(now));
    const channel = { kind: "channel", title: "Tea", ownerId: BigInt(olga.id), createdAt: now };
    await prisma.channel.createMany({
      data: ids.map((id, index) => ({ id, telegramChatId: -1_009_999_999_000n - BigInt(index), ...channel })),
    });
    const post = { kind: "thanks", target: "here", dailyMinute: 540, nextPostAt: now };
    await prisma.channelPost.createMany({ data: ids.map((channelId) => ({ channelId, ...post })) });
    expect(await claimPosts(scene.platform)).toMatchObject({ due: 25, posted: 25 });
    const { rows } = await scene.database.pool.query<{ second: string; count: string }>(
      `select floor(extract(epoch from run_at - created_at)) as second, count(*) as count
         from graphile_worker.jobs where task_identifier = 'posts.publish-post' group by second order by second`,
    );
    expect(rows.map(({ count }) => Number(count))).toEqual([10, 10, 5]);
  });
});
