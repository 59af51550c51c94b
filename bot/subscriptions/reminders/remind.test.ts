import { describe, expect, test } from "vitest";
import { dataOf, newestOf } from "../../../tests/scenes/channel-scene.ts";
import { newId } from "../../platform/values/ids.ts";
import { AccessScene, DAY } from "../../../tests/scenes/access-scene.ts";
import { claimDueReminders } from "./reminders.jobs.ts";
import {
  runPeriodicJobs,
  passDays,
  giveDays,
  deliveredReminders,
} from "../../../tests/scenes/reminders-scene.ts";

describe("A reminder", () => {
  test("is not sent after a renewal", async () => {
    await using scene = await AccessScene.openFor();
    const subscriber = await scene.subscriber({ days: 5 });
    scene.platform.clock.advance(2.5 * DAY);
    expect(await claimDueReminders(scene.platform)).toEqual({ due: 1, reminded: 1 });
    await giveDays(scene, subscriber, 30);
    await scene.runJobs();
    expect(scene.messagesTo(subscriber.person)).toEqual([]);
  });

  test("is claimed once by concurrent runs", async () => {
    await using scene = await AccessScene.openFor();
    const people = [];
    for (let number = 0; number < 10; number += 1) people.push(await scene.subscriber({ days: 5 }));
    scene.platform.clock.advance(2.5 * DAY);
    const claims = await Promise.all([claimDueReminders(scene.platform), claimDueReminders(scene.platform)]);
    expect(claims.reduce((total, { reminded }) => total + reminded, 0)).toBe(10);
    await runPeriodicJobs(scene);
    expect(people.map(({ person }) => scene.messagesTo(person).length)).toEqual(Array.from(people, () => 1));
  });

  test("shares the rate limit: many of one minute go out a few a second, so that buyers do not wait", async () => {
    await using scene = await AccessScene.openFor();
    const { prisma, pool } = scene.database;
    const { channelId } = scene.sale;
    const now = scene.platform.clock.now();
    await prisma.$executeRaw`
      insert into users (id, first_name, created_at)
      select 5000000000 + n, 'P', ${now} from generate_series(1, 1000) n`;
    await prisma.$executeRaw`
      insert into subscription (id, user_id, channel_id, started_at, expires_at, access_until, remind_at, extended_at, state)
      select new_id(${now}), 5000000000 + n, ${channelId}, ${now}, ends, ends, ends - interval '3 days', ${now}, 'active'
        from generate_series(1, 1000) n, (select ${now}::timestamptz + interval '5 days' as ends) e`;
    scene.platform.clock.advance(2.5 * DAY);
    expect(await claimDueReminders(scene.platform)).toEqual({ due: 1000, reminded: 1000 });
    expect(await claimDueReminders(scene.platform)).toEqual({ due: 0, reminded: 0 });
    const { rows } = await pool.query<{ most: number; seconds: number }>(
      `select max(count)::int as most, count(*)::int as seconds from (
         select count(*) from graphile_worker._private_jobs where key like 'remind:%'
          group by round(extract(epoch from run_at - created_at))) a`,
    );
    // 15 a second; a slow batch may share a second with the next one.
    expect(rows[0]?.most).toBeLessThanOrEqual(30);
    expect(rows[0]?.seconds).toBeGreaterThan(60);
  });

  test("is sent again if Telegram's answer is lost, and recorded once", async () => {
    await using scene = await AccessScene.openFor();
    const { person } = await scene.subscriber({ days: 5 });
    scene.platform.clock.advance(2.5 * DAY);
    scene.meanwhile = ({ method }) => (method === "sendMessage" ? "lost" : "works");
    await runPeriodicJobs(scene);
    scene.meanwhile = () => "works";
    expect(await deliveredReminders(scene)).toEqual([]);
    await scene.retryJobs();
    await runPeriodicJobs(scene);
    expect(person.chat.filter(({ text }) => text.includes("ends on"))).toHaveLength(2);
    expect(await deliveredReminders(scene)).toEqual([3]);
  });

  test("is neither sent nor recorded for a user who blocked the bot, and Telegram is not called again", async () => {
    await using scene = await AccessScene.openFor();
    const subscriber = await scene.subscriber({ days: 5, isMember: true });
    subscriber.person.block();
    await scene.handleUpdates();
    const asked = scene.telegram.callsOf("sendMessage").length;
    expect(await passDays(scene, subscriber, 6)).toEqual([]);
    expect(scene.telegram.callsOf("sendMessage")).toHaveLength(asked);
    expect(await deliveredReminders(scene)).toEqual([]);
  });

  test("covers a bundle, as does the message after the end", async () => {
    await using scene = await AccessScene.openFor();
    const { prisma } = scene.database;
    const now = scene.platform.clock.now();
    const subscriber = await scene.subscriber({ days: 5, isMember: true });
    const second = scene.olga.createChannel({ title: "Cakes" });
    scene.olga.addBot(second, { can_invite_users: true, can_restrict_members: true });
    await scene.handleUpdates();
    const bundled = await prisma.channel.create({
      data: {
        id: newId(now),
        telegramChatId: BigInt(second.id),
        kind: "channel",
        title: "Cakes",
        ownerId: BigInt(scene.olga.id),
        createdAt: now,
      },
    });
    const { tierVersionId } = scene.sale;
    await prisma.bundledChannel.create({ data: { tierVersionId, channelId: bundled.id } });
    const { subscriptionId } = subscriber;
    const first = await prisma.subscription.findUniqueOrThrow({ where: { id: subscriptionId } });
    await prisma.subscription.create({
      data: {
        id: newId(now),
        userId: first.userId,
        channelId: bundled.id,
        tierVersionId,
        startedAt: first.startedAt,
        extendedAt: first.extendedAt,
        expiresAt: first.expiresAt,
        accessUntil: first.accessUntil,
        remindAt: first.remindAt,
        state: "active",
      },
    });
    expect(await passDays(scene, subscriber, 6)).toEqual([
      [2, "ends on"],
      [4, "ends on"],
      [5, "has ended, and so has your access"],
    ]);
    expect(scene.lastMessageTo(subscriber.person)).toContain("<b>Tea &amp; Talk</b> and <b>Cakes</b>");
    expect(dataOf(newestOf(subscriber.person))).toEqual([`renew:${subscriptionId}`]);
  });
});
