import { describe, expect, test } from "vitest";
import { dataOf } from "../../tests/support/channel-scene.ts";
import { newId } from "../platform/values/ids.ts";
import { claimPosts } from "./claim-posts.ts";
import { HOUR, MINUTE, newestIn, postsScene, textsIn } from "./testing/posts-scene.ts";

const NINE = "540";
const DAY = 24 * HOUR;

describe("A daily post", () => {
  test("comes at its time by the owner's clock, and takes the place of the one before", async () => {
    await using world = await postsScene("2026-06-01T06:30:00Z");
    const { scene, olga, channel } = world;
    await scene.database.prisma.user.updateMany({ data: { timeZone: "Europe/Berlin" } });
    await world.press("spost-time", "thanks", NINE);
    expect(scene.lastSaid(olga)).toContain("every day at 9:00 AM, next on June 1, 2026 at 9:00 AM");
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

  test("keeps its time when the clocks are changed", async () => {
    await using world = await postsScene("2026-03-28T07:59:30Z");
    await world.scene.database.prisma.user.updateMany({ data: { timeZone: "Europe/Berlin" } });
    await world.press("spost-time", "thanks", NINE);
    await world.tick(MINUTE);
    expect(world.posts()).toBe(1);
    // A day and no hour later it is ten in Berlin; nine was an hour before.
    await world.tick(23 * HOUR - 2 * MINUTE);
    expect(world.posts()).toBe(1);
    await world.tick(2 * MINUTE);
    expect(world.posts()).toBe(2);
  });

  test("that was missed for days is not made up for", async () => {
    await using world = await postsScene("2026-06-01T08:30:00Z");
    await world.press("spost-time", "thanks", NINE);
    await world.tick(5 * DAY + 2 * HOUR);
    expect(world.posts()).toBe(0);
    await world.tick(22 * HOUR + 31 * MINUTE);
    expect(world.posts()).toBe(1);
  });

  test("that was missed for less than an hour comes once", async () => {
    await using world = await postsScene("2026-06-01T08:30:00Z");
    await world.press("spost-time", "thanks", NINE);
    await world.tick(3 * DAY + 75 * MINUTE);
    expect(world.posts()).toBe(1);
    await world.tick(MINUTE);
    expect(world.posts()).toBe(1);
  });

  test("is not posted by a restart, nor late by a job that had to wait", async () => {
    await using world = await postsScene("2026-06-01T08:59:30Z");
    const { scene } = world;
    await world.press("spost-time", "thanks", NINE);
    scene.platform.clock.advance(MINUTE);
    await claimPosts(scene.platform);
    scene.platform.clock.advance(2 * HOUR);
    scene.restart();
    await world.tick();
    expect(world.posts()).toBe(0);
    expect((await world.row("thanks")).result).toBe("late");
  });

  test("comes once when two processes take it at the same moment", async () => {
    await using world = await postsScene("2026-06-01T08:59:30Z");
    const { platform } = world.scene;
    await world.press("spost-time", "thanks", NINE);
    platform.clock.advance(MINUTE);
    const claimed = await Promise.all([claimPosts(platform), claimPosts(platform)]);
    await world.scene.runJobs();
    expect(claimed.reduce((sum, { posted }) => sum + posted, 0)).toBe(1);
    expect(world.posts()).toBe(1);
  });

  test("moves with its owner to another zone", async () => {
    await using world = await postsScene("2026-06-01T10:00:00Z");
    await world.press("spost-time", "thanks", NINE);
    await world.scene.database.prisma.user.updateMany({ data: { timeZone: "America/New_York" } });
    await world.tick();
    expect((await world.row("thanks")).nextPostAt?.toISOString()).toBe("2026-06-01T13:00:00.000Z");
    expect(world.posts()).toBe(0);
  });

  test("that is switched off comes no more", async () => {
    await using world = await postsScene("2026-06-01T08:30:00Z");
    await world.press("spost-time", "thanks", NINE);
    await world.press("spost-time", "thanks", "off");
    expect(world.scene.lastSaid(world.olga)).toContain("only when you tap");
    await world.tick(31 * MINUTE);
    expect(world.posts()).toBe(0);
  });

  test("of nothing is left out", async () => {
    await using world = await postsScene("2026-06-01T08:30:00Z");
    await world.press("spost-here", "offer");
    await world.press("spost-time", "offer", NINE);
    await world.scene.database.prisma.tier.updateMany({ data: { retiredAt: new Date() } });
    await world.tick(31 * MINUTE);
    expect(world.posts()).toBe(0);
    expect((await world.row("offer")).result).toBe("empty");
  });

  test("of many channels at the same time comes a few a second, since others write meanwhile", async () => {
    await using world = await postsScene("2026-06-01T09:00:30Z");
    const { scene, olga } = world;
    const { prisma } = scene.database;
    const now = scene.platform.clock.now();
    const ids = Array.from({ length: 25 }, () => newId(now));
    const channel = { kind: "channel", title: "Tea", ownerId: BigInt(olga.id), createdAt: now };
    await prisma.channel.createMany({
      data: ids.map((id, index) => ({ id, telegramId: -1_009_999_999_000n - BigInt(index), ...channel })),
    });
    const post = { kind: "thanks", place: "here", dailyMinute: 540, nextPostAt: now };
    await prisma.standingPost.createMany({ data: ids.map((channelId) => ({ channelId, ...post })) });
    expect(await claimPosts(scene.platform)).toMatchObject({ due: 25, posted: 25 });
    const { rows } = await scene.database.pool.query<{ place: string; count: string }>(
      `select round(extract(epoch from run_at - created_at)) as place, count(*) as count
         from graphile_worker.jobs where task_identifier = 'posts.publish' group by place order by place`,
    );
    expect(rows.map(({ count }) => Number(count))).toEqual([10, 10, 5]);
  });
});
