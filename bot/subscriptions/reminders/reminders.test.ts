import { describe, expect, test } from "vitest";
import { dataOf } from "../../../tests/scenes/channel-scene.ts";
import { AccessScene, DAY } from "../../../tests/scenes/access-scene.ts";
import {
  runPeriodicJobs,
  passDays,
  gistOf,
  giveDays,
  deliveredReminders,
} from "../../../tests/scenes/reminders-scene.ts";
import { renewalRow } from "../../../tests/support/renewal-row.ts";

const rules = (scene: AccessScene, data: { graceHours?: number; reminderDays?: number[] }) =>
  scene.database.prisma.channel.updateMany({ data });

describe("Reminders of a subscriber", () => {
  test("come three days and one day before the end and after it, each with a renewal", async () => {
    await using scene = await AccessScene.openFor();
    const subscriber = await scene.subscriber({ isMember: true });
    expect(await passDays(scene, subscriber, 33)).toEqual([
      [27, "ends on"],
      [29, "ends on"],
      [30, "has ended, and so has your access"],
    ]);
    expect(await deliveredReminders(scene)).toEqual([3, 1, -1]);
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
    await runPeriodicJobs(scene);
    const { expiresAt } = await prisma.subscription.findUniqueOrThrow({ where: { id: subscriptionId } });
    const texts = scene.platform.translations.for("en", "Asia/Tokyo");
    expect(scene.lastMessageTo(person)).toContain(`ends on ${texts.date(expiresAt ?? new Date(0))}.`);
    scene.platform.clock.advance(DAY);
    await runPeriodicJobs(scene);
    const kept = new Date((expiresAt?.getTime() ?? 0) + 7 * DAY);
    expect(scene.lastMessageTo(person)).toContain(`Until ${texts.date(kept)} you pay`);
  });

  test("are about the new end after an extension", async () => {
    await using scene = await AccessScene.openFor();
    const subscriber = await scene.subscriber({ isMember: true });
    expect(await passDays(scene, subscriber, 28)).toEqual([[27, "ends on"]]);
    await giveDays(scene, subscriber, 30);
    expect(await passDays(scene, subscriber, 32)).toEqual([
      [29, "ends on"],
      [31, "ends on"],
      [32, "has ended, and so has your access"],
    ]);
  });

  test("do not come for a period of one day before its end", async () => {
    await using scene = await AccessScene.openFor();
    const subscriber = await scene.subscriber({ days: 1, isMember: true });
    await runPeriodicJobs(scene);
    expect(scene.messagesTo(subscriber.person)).toEqual([]);
    expect(await passDays(scene, subscriber, 2)).toEqual([[1, "has ended, and so has your access"]]);
  });

  test("come once after an outage of days", async () => {
    await using scene = await AccessScene.openFor();
    const subscriber = await scene.subscriber({ isMember: true });
    scene.platform.clock.advance(29.5 * DAY);
    await runPeriodicJobs(scene);
    expect(scene.messagesTo(subscriber.person).map(gistOf)).toEqual(["ends on"]);
    expect(await deliveredReminders(scene)).toEqual([1]);
    const other = await scene.subscriber({ isMember: true });
    scene.platform.clock.advance(40 * DAY);
    await runPeriodicJobs(scene);
    expect(scene.messagesTo(other.person).map(gistOf)).toEqual(["has ended, and so has your access"]);
  });

  test("name the end of the grace period when it begins", async () => {
    await using scene = await AccessScene.openFor();
    await rules(scene, { graceHours: 48, reminderDays: [] });
    const subscriber = await scene.subscriber({ days: 5, isMember: true });
    expect(await passDays(scene, subscriber, 6)).toEqual([[5, "You may stay until"]]);
    expect(scene.statusOf(subscriber.person)).toBe("member");
    await scene.say(subscriber.person, "/subscriptions");
    expect(scene.lastMessageTo(subscriber.person)).toMatch(/Ended on .* You may stay until/);
    expect(await passDays(scene, subscriber, 2)).toEqual([[1, "has ended, and so has your access"]]);
    expect(scene.statusOf(subscriber.person)).toBe("left");
  });

  test("do not come in a channel without reminders", async () => {
    await using scene = await AccessScene.openFor();
    await rules(scene, { reminderDays: [] });
    const subscriber = await scene.subscriber({ days: 5, isMember: true });
    expect(await passDays(scene, subscriber, 5)).toEqual([[5, "has ended, and so has your access"]]);
  });

  test("do not come with a renewal by Telegram, an access override or a pause", async () => {
    await using scene = await AccessScene.openFor();
    const { prisma } = scene.database;
    const renewed = await scene.subscriber({ days: 5 });
    const order = await scene.sale.order({ buyerId: renewed.person.id });
    const now = scene.platform.clock.now();
    await prisma.providerSubscription.create({
      data: renewalRow({
        orderId: order,
        userId: BigInt(renewed.person.id),
        expiresAt: new Date(now.getTime() + 5 * DAY),
        now: now,
      }),
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
    await runPeriodicJobs(scene);
    expect([renewed, ...others].flatMap(({ person }) => scene.messagesTo(person))).toEqual([]);
  });

  test("wait while the bot cannot work in the channel, and come only before the end", async () => {
    await using scene = await AccessScene.openFor();
    const inTime = await scene.subscriber({ days: 10 });
    const tooLate = await scene.subscriber({ days: 4 });
    scene.olga.setBotRights(scene.channel, {});
    await scene.handleUpdates();
    scene.platform.clock.advance(7.5 * DAY);
    await runPeriodicJobs(scene);
    expect([inTime, tooLate].flatMap(({ person }) => scene.messagesTo(person))).toEqual([]);
    scene.olga.setBotRights(scene.channel, { can_invite_users: true, can_restrict_members: true });
    await scene.handleUpdates();
    await runPeriodicJobs(scene);
    expect(scene.messagesTo(inTime.person).map(gistOf)).toEqual(["ends on"]);
    expect(scene.messagesTo(tooLate.person).map(gistOf)).toEqual(["has ended, and so has your access"]);
  });
});
