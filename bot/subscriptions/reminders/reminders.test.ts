import { describe, expect, test } from "vitest";
import { dataOf, newestOf } from "../../../tests/scenes/channel-scene.ts";
import { newId } from "../../platform/values/ids.ts";
import { grantTime } from "../adjustments/grant-time.ts";
import { AccessScene, DAY } from "../../../tests/scenes/access-scene.ts";
import type { Subscriber } from "../../../tests/scenes/access-scene.ts";
import { claimDueReminders } from "./claim-due-reminders.jobs.ts";

/** One run of the periodic jobs: reminders, removals, and their follow-up jobs. */
async function tick(scene: AccessScene): Promise<void> {
  await claimDueReminders(scene.platform);
  await scene.sweep();
  await scene.runJobs();
}

/** Lets days pass one by one; returns the days of messages, with the first words of each. */
async function live(scene: AccessScene, { person }: Subscriber, days: number): Promise<[number, string][]> {
  const diary: [number, string][] = [];
  for (let day = 1; day <= days; day += 1) {
    const before = scene.messagesTo(person).length;
    scene.platform.clock.advance(DAY);
    await tick(scene);
    for (const text of scene.messagesTo(person).slice(before)) diary.push([day, gistOf(text)]);
  }
  return diary;
}

const gists = ["ends on", "You may stay until", "has ended, and so has your access"];
const gistOf = (text: string): string => gists.find((gist) => text.includes(gist)) ?? text;

const rules = (scene: AccessScene, data: { graceHours?: number; reminderDays?: number[] }) =>
  scene.database.prisma.channel.updateMany({ data });

async function giveDays(scene: AccessScene, { person }: Subscriber, days: number): Promise<void> {
  await scene.database.prisma.$transaction((transaction) =>
    grantTime(transaction, scene.platform, {
      kind: "gift",
      userId: person.id,
      channelIds: [scene.sale.channelId],
      seconds: days * 86_400,
      actorId: scene.olga.id,
    }),
  );
}

/** A payment that the owner refunds. */
async function refundedPayment(scene: AccessScene, buyerId: number): Promise<string> {
  const orderId = await scene.sale.order({ buyerId });
  const now = scene.platform.clock.now();
  const { id } = await scene.database.prisma.payment.create({
    data: {
      id: newId(now),
      provider: "stars",
      externalId: `charge-${orderId}`,
      orderId,
      status: "paid",
      statusRank: 10,
      currency: "XTR",
      amountMinor: 250n,
      grantedAt: now,
      grantId: orderId,
      grantedSeconds: 30 * 86_400,
      refundRequestedAt: now,
      refundedAt: now,
      accessAfterRefund: "ended",
      createdAt: now,
      updatedAt: now,
    },
  });
  return id;
}

const delivered = async (scene: AccessScene): Promise<number[]> =>
  (await scene.database.prisma.reminder.findMany({ orderBy: { deliveredAt: "asc" } })).map(
    ({ daysBefore }) => daysBefore,
  );

describe("reminders of a subscriber", () => {
  test("come three days and one day before the end and after it, each with a renewal", async () => {
    await using scene = await AccessScene.openFor();
    const subscriber = await scene.subscriber({ isMember: true });
    expect(await live(scene, subscriber, 33)).toEqual([
      [27, "ends on"],
      [29, "ends on"],
      [30, "has ended, and so has your access"],
    ]);
    expect(await delivered(scene)).toEqual([3, 1, -1]);
    const buttons = subscriber.person.chat.filter(({ from }) => from === "bot").slice(-3);
    expect(buttons.map(dataOf)).toEqual(
      Array.from({ length: 3 }, () => [`renew:${subscriber.subscriptionId}`]),
    );
  });

  test("name the end in the user's time zone, and the end of the price lock", async () => {
    await using scene = await AccessScene.openFor();
    const { person, subscriptionId } = await scene.subscriber({ days: 2 });
    const { prisma } = scene.database;
    await prisma.user.update({ where: { id: BigInt(person.id) }, data: { timeZone: "Asia/Tokyo" } });
    scene.platform.clock.advance(DAY);
    await tick(scene);
    const { expiresAt } = await prisma.subscription.findUniqueOrThrow({ where: { id: subscriptionId } });
    const texts = scene.platform.translations.for("en", "Asia/Tokyo");
    expect(scene.lastMessageTo(person)).toContain(`ends on ${texts.date(expiresAt ?? new Date(0))}.`);
    scene.platform.clock.advance(DAY);
    await tick(scene);
    const kept = new Date((expiresAt?.getTime() ?? 0) + 7 * DAY);
    expect(scene.lastMessageTo(person)).toContain(`Until ${texts.date(kept)} you pay`);
  });

  test("are about the new end after an extension", async () => {
    await using scene = await AccessScene.openFor();
    const subscriber = await scene.subscriber({ isMember: true });
    expect(await live(scene, subscriber, 28)).toEqual([[27, "ends on"]]);
    await giveDays(scene, subscriber, 30);
    expect(await live(scene, subscriber, 32)).toEqual([
      [29, "ends on"],
      [31, "ends on"],
      [32, "has ended, and so has your access"],
    ]);
  });

  test("do not come for a period of one day before its end", async () => {
    await using scene = await AccessScene.openFor();
    const subscriber = await scene.subscriber({ days: 1, isMember: true });
    await tick(scene);
    expect(scene.messagesTo(subscriber.person)).toEqual([]);
    expect(await live(scene, subscriber, 2)).toEqual([[1, "has ended, and so has your access"]]);
  });

  test("come once after an outage of days", async () => {
    await using scene = await AccessScene.openFor();
    const subscriber = await scene.subscriber({ isMember: true });
    scene.platform.clock.advance(29.5 * DAY);
    await tick(scene);
    expect(scene.messagesTo(subscriber.person).map(gistOf)).toEqual(["ends on"]);
    expect(await delivered(scene)).toEqual([1]);
    const other = await scene.subscriber({ isMember: true });
    scene.platform.clock.advance(40 * DAY);
    await tick(scene);
    expect(scene.messagesTo(other.person).map(gistOf)).toEqual(["has ended, and so has your access"]);
  });

  test("name the end of the grace period when it begins", async () => {
    await using scene = await AccessScene.openFor();
    await rules(scene, { graceHours: 48, reminderDays: [] });
    const subscriber = await scene.subscriber({ days: 5, isMember: true });
    expect(await live(scene, subscriber, 6)).toEqual([[5, "You may stay until"]]);
    expect(scene.statusOf(subscriber.person)).toBe("member");
    await scene.say(subscriber.person, "/subscriptions");
    expect(scene.lastMessageTo(subscriber.person)).toMatch(/Ended on .* You may stay until/);
    expect(await live(scene, subscriber, 2)).toEqual([[1, "has ended, and so has your access"]]);
    expect(scene.statusOf(subscriber.person)).toBe("left");
  });

  test("do not come in a channel without reminders", async () => {
    await using scene = await AccessScene.openFor();
    await rules(scene, { reminderDays: [] });
    const subscriber = await scene.subscriber({ days: 5, isMember: true });
    expect(await live(scene, subscriber, 5)).toEqual([[5, "has ended, and so has your access"]]);
  });

  test("do not come with a renewal by Telegram, an access override or a pause", async () => {
    await using scene = await AccessScene.openFor();
    const { prisma } = scene.database;
    const renewed = await scene.subscriber({ days: 5 });
    const order = await scene.sale.order({ buyerId: renewed.person.id });
    const now = scene.platform.clock.now();
    await prisma.starSubscription.create({
      data: {
        firstChargeId: "charge-1",
        orderId: order,
        userId: BigInt(renewed.person.id),
        state: "active",
        expiresAt: new Date(now.getTime() + 5 * DAY),
        createdAt: now,
        updatedAt: now,
      },
    });
    const others = [
      await scene.subscriber({ days: 5 }),
      await scene.subscriber({ days: 5 }),
      await scene.subscriber({ days: 5 }),
    ];
    const [allowed, banned, paused] = others;
    for (const [subscriber, kind] of [
      [allowed, "allow"],
      [banned, "ban"],
    ] as const)
      await prisma.accessOverride.create({
        data: {
          channelId: scene.sale.channelId,
          userId: BigInt(subscriber?.person.id ?? 0),
          kind,
          actorId: BigInt(scene.olga.id),
          createdAt: now,
        },
      });
    await prisma.subscription.update({
      where: { id: paused?.subscriptionId ?? "" },
      data: { state: "paused", pausedAt: now },
    });
    scene.platform.clock.advance(4.5 * DAY);
    await tick(scene);
    expect([renewed, ...others].flatMap(({ person }) => scene.messagesTo(person))).toEqual([]);
  });

  test("wait while the bot cannot work in the channel, and come only before the end", async () => {
    await using scene = await AccessScene.openFor();
    const inTime = await scene.subscriber({ days: 10 });
    const tooLate = await scene.subscriber({ days: 4 });
    scene.olga.setBotRights(scene.channel, {});
    await scene.handleUpdates();
    scene.platform.clock.advance(7.5 * DAY);
    await tick(scene);
    expect([inTime, tooLate].flatMap(({ person }) => scene.messagesTo(person))).toEqual([]);
    scene.olga.setBotRights(scene.channel, { can_invite_users: true, can_restrict_members: true });
    await scene.handleUpdates();
    await tick(scene);
    expect(scene.messagesTo(inTime.person).map(gistOf)).toEqual(["ends on"]);
    expect(scene.messagesTo(tooLate.person).map(gistOf)).toEqual(["has ended, and so has your access"]);
  });
});

describe("a reminder", () => {
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
    await tick(scene);
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
    await tick(scene);
    scene.meanwhile = () => "works";
    expect(await delivered(scene)).toEqual([]);
    await scene.retryJobs();
    await tick(scene);
    expect(person.chat.filter(({ text }) => text.includes("ends on"))).toHaveLength(2);
    expect(await delivered(scene)).toEqual([3]);
  });

  test("is neither sent nor recorded for a user who blocked the bot, and Telegram is not called again", async () => {
    await using scene = await AccessScene.openFor();
    const subscriber = await scene.subscriber({ days: 5, isMember: true });
    subscriber.person.block();
    await scene.handleUpdates();
    const asked = scene.telegram.callsOf("sendMessage").length;
    expect(await live(scene, subscriber, 6)).toEqual([]);
    expect(scene.telegram.callsOf("sendMessage")).toHaveLength(asked);
    expect(await delivered(scene)).toEqual([]);
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
    expect(await live(scene, subscriber, 6)).toEqual([
      [2, "ends on"],
      [4, "ends on"],
      [5, "has ended, and so has your access"],
    ]);
    expect(scene.lastMessageTo(subscriber.person)).toContain("<b>Tea &amp; Talk</b> and <b>Cakes</b>");
    expect(dataOf(newestOf(subscriber.person))).toEqual([`renew:${subscriptionId}`]);
  });
});

describe("the message after the end", () => {
  test("says that a trial is over and was free", async () => {
    await using scene = await AccessScene.openFor();
    const person = scene.newUser();
    await scene.meet(person);
    await scene.database.prisma.$transaction((transaction) =>
      grantTime(transaction, scene.platform, {
        kind: "trial",
        userId: person.id,
        channelIds: [scene.sale.channelId],
        seconds: 7 * 86_400,
        tierVersionId: scene.sale.tierVersionId,
        actorId: null,
      }),
    );
    scene.platform.clock.advance(6.5 * DAY);
    await tick(scene);
    expect(scene.lastMessageTo(person)).toContain("Your free trial of <b>Tea &amp; Talk</b> ends on");
    scene.platform.clock.advance(DAY);
    await tick(scene);
    expect(scene.lastMessageTo(person)).toMatch(
      /free trial of .* has ended, and so has your access. Nothing was charged/,
    );
    expect(scene.lastMessageTo(person)).not.toContain("you pay your old price");
  });

  test("says that the payment was refunded, also if the owner decided about the access later", async () => {
    await using scene = await AccessScene.openFor();
    for (const daysUntilDecision of [0, 2]) {
      const { person, subscriptionId } = await scene.subscriber({ isMember: true });
      const paymentId = await refundedPayment(scene, person.id);
      scene.platform.clock.advance(daysUntilDecision * DAY);
      const now = scene.platform.clock.now();
      await scene.database.prisma.auditEntry.create({
        data: { id: newId(now), at: now, action: "refund.access_decided", subject: paymentId },
      });
      await scene.database.prisma.subscription.update({
        where: { id: subscriptionId },
        data: { expiresAt: now, accessUntil: now },
      });
      await tick(scene);
      expect(scene.messagesTo(person)).toEqual([expect.stringContaining("Your payment went back to you")]);
    }
  });

  test("says that the team ended the access, and does not come after a ban", async () => {
    await using scene = await AccessScene.openFor();
    const ended = await scene.subscriber({ isMember: true });
    const banned = await scene.subscriber({ days: 1, isMember: true });
    const { prisma } = scene.database;
    const now = scene.platform.clock.now();
    await prisma.$transaction(async (transaction) => {
      const [userId, channelId] = [BigInt(ended.person.id), scene.sale.channelId];
      await transaction.subscriptionAdjustment.create({
        data: { id: newId(now), userId, channelId, kind: "end", at: now, actorId: BigInt(scene.olga.id) },
      });
      await transaction.subscription.update({
        where: { id: ended.subscriptionId },
        data: { expiresAt: new Date(now.getTime() + 1), accessUntil: new Date(now.getTime() + 1) },
      });
      await transaction.accessOverride.create({
        data: {
          channelId,
          userId: BigInt(banned.person.id),
          kind: "ban",
          actorId: BigInt(scene.olga.id),
          createdAt: now,
        },
      });
    });
    scene.platform.clock.advance(1.5 * DAY);
    await tick(scene);
    expect(scene.messagesTo(ended.person)).toEqual([
      expect.stringContaining("The people who run <b>Tea &amp; Talk</b> have ended your access"),
    ]);
    expect(scene.messagesTo(banned.person).join("\n")).not.toContain("has ended");
  });
});
