import { addToTeam } from "../../../tests/support/team.ts";
import { expect, test } from "vitest";
import { buttonsOf } from "../../../tests/scenes/channel-scene.ts";
import { newId } from "../../platform/values/ids.ts";
import { claimDueReminders } from "../../subscriptions/index.ts";
import { AccessScene, DAY } from "../../../tests/scenes/access-scene.ts";

async function openPage(): Promise<AccessScene> {
  const scene = await AccessScene.openFor();
  await scene.openChannel(scene.olga, /Tea/, "Settings");
  await scene.press(scene.olga, /When access ends/);
  return scene;
}

const rowOf = (scene: AccessScene, id: string) =>
  scene.database.prisma.subscription.findUniqueOrThrow({ where: { id } });

async function remindAll(scene: AccessScene): Promise<void> {
  await claimDueReminders(scene.platform);
  await scene.runJobs();
}

test("An owner sets grace, reminders and the treatment of unknown members on one page, which marks the choices", async () => {
  await using scene = await openPage();
  const { olga } = scene;
  expect(buttonsOf(olga)).toEqual([
    "✅ No grace period",
    "12 hours",
    "24 hours",
    "48 hours",
    "72 hours",
    "7 days",
    "7 days before",
    "✅ 3 days before",
    "✅ 1 day before",
    "✅ Let them stay",
    "Ask me about each",
    "Remove them",
    "‹ Settings",
  ]);
  for (const button of ["24 hours", "7 days before", "✅ 3 days before", "Remove them"])
    await scene.press(olga, button);
  expect(buttonsOf(olga).filter((label) => label.startsWith("✅"))).toEqual([
    "✅ 24 hours",
    "✅ 7 days before",
    "✅ 1 day before",
    "✅ Remove them",
  ]);
  expect(await scene.database.prisma.channel.findFirst()).toMatchObject({
    graceHours: 24,
    reminderDays: [7, 1],
    unknownMembers: "remove",
  });
  const trail = await scene.database.prisma.auditEntry.findMany({
    where: { action: "channel.access_rules" },
  });
  expect(trail.map(({ actorId }) => actorId)).toEqual(Array.from({ length: 4 }, () => BigInt(olga.id)));
});

test("A manager may set the rules, other people may not, and values outside the choices are refused", async () => {
  await using scene = await openPage();
  const { channelId } = scene.sale;
  const { prisma } = scene.database;
  const [max, mallory] = [scene.newUser(), scene.newUser()];
  await scene.meet(max);
  await scene.meet(mallory);
  await addToTeam(prisma, { channelId, userId: BigInt(max.id) });
  for (const data of ["acc-rules:ID", "acc-grace:ID:24", "acc-remind:ID:3:off", "acc-unknown:ID:remove"])
    expect((await scene.pressForged(mallory, data.replace("ID", channelId))).text).toContain("out of date");
  for (const data of ["acc-grace:ID:1000", "acc-remind:ID:-1:on", "acc-unknown:ID:eat"])
    expect((await scene.pressForged(scene.olga, data.replace("ID", channelId))).text).toContain(
      "out of date",
    );
  expect(await prisma.auditEntry.count({ where: { action: "channel.access_rules" } })).toBe(0);
  await scene.pressForged(max, `access-grace:${channelId}:72`);
  expect(await prisma.channel.findFirst()).toMatchObject({ graceHours: 72 });
});

test("A new grace applies to running subscriptions, except those in their grace period", async () => {
  await using scene = await openPage();
  const { olga, platform } = scene;
  await scene.press(olga, "48 hours");
  await scene.runJobs();
  const inGrace = await scene.subscriber({ days: 1 });
  const running = await scene.subscriber({ days: 10 });
  platform.clock.advance(1.5 * DAY);
  await scene.press(olga, "No grace period");
  await scene.runJobs();
  const early = await rowOf(scene, inGrace.subscriptionId);
  expect(early.accessUntil?.getTime()).toBe((early.expiresAt?.getTime() ?? 0) + 2 * DAY);
  const late = await rowOf(scene, running.subscriptionId);
  expect(late.accessUntil).toEqual(late.expiresAt);
});

test("A new reminder applies to future moments: no reminder is sent at once or twice", async () => {
  await using scene = await openPage();
  const { olga, platform } = scene;
  const reminded = await scene.subscriber({ days: 10 });
  const waiting = await scene.subscriber({ days: 12 });
  platform.clock.advance(7.5 * DAY);
  await remindAll(scene);
  expect(scene.messagesTo(reminded.person)).toHaveLength(1);
  await scene.press(olga, "7 days before");
  await scene.press(olga, "✅ 3 days before");
  await scene.press(olga, "3 days before");
  await scene.runJobs();
  await remindAll(scene);
  expect([reminded, waiting].map(({ person }) => scene.messagesTo(person).length)).toEqual([1, 0]);
  platform.clock.advance(2 * DAY);
  await remindAll(scene);
  expect([reminded, waiting].map(({ person }) => scene.messagesTo(person).length)).toEqual([2, 1]);
});

test("A change of the rules keeps a due reminder, and does not repeat a delivered one", async () => {
  await using scene = await openPage();
  const { olga, platform, database } = scene;
  const { person, subscriptionId } = await scene.subscriber({ days: 10 });
  platform.clock.advance(7.5 * DAY);
  await scene.press(olga, "24 hours");
  await scene.runJobs();
  await remindAll(scene);
  expect(scene.messagesTo(person)).toHaveLength(1);
  await database.prisma.$executeRaw`
    update subscription set remind_at = (select remind_at from subscription_schedule(channel_id, expires_at))
     where id = ${subscriptionId}`;
  await remindAll(scene);
  expect(scene.messagesTo(person)).toHaveLength(1);
});

test("A discussion group has the rules of its channel", async () => {
  await using scene = await openPage();
  const { prisma } = scene.database;
  const { channelId, ownerId } = scene.sale;
  const now = scene.platform.clock.now();
  const group = await prisma.channel.create({
    data: {
      id: newId(now),
      telegramChatId: -1_009_876_543_210n,
      kind: "supergroup",
      title: "Talk",
      ownerId: BigInt(ownerId),
      discussionOfId: channelId,
      createdAt: now,
    },
  });
  await scene.press(scene.olga, "24 hours");
  await scene.press(scene.olga, "✅ 1 day before");
  expect(await prisma.channel.findUnique({ where: { id: group.id } })).toMatchObject({
    graceHours: 24,
    reminderDays: [3],
  });
});

test("Subscriptions of a large channel are updated in batches, once", async () => {
  await using scene = await openPage();
  const { prisma } = scene.database;
  const { channelId } = scene.sale;
  await prisma.$executeRaw`
    insert into users (id, first_name, created_at) select 5000000000 + n, 'P', now() from generate_series(1, 1200) n`;
  await prisma.$executeRaw`
    insert into subscription (id, user_id, channel_id, started_at, expires_at, access_until, extended_at, state)
    select new_id(now()), 5000000000 + n, ${channelId}, now(), now() + interval '30 days', now() + interval '30 days',
           now(), 'active'
      from generate_series(1, 1200) n`;
  await scene.press(scene.olga, "12 hours");
  await scene.runJobs();
  const rows = await prisma.$queryRaw<{ count: number }[]>`
    select count(*)::int as count from subscription
     where access_until = expires_at + interval '12 hours' and remind_at = expires_at - interval '3 days'`;
  expect(rows).toEqual([{ count: 1200 }]);
});
