import { describe, expect, test } from "vitest";
import { issueInvite } from "../admission/issue-invite.ts";
import { nextCheck, reconcileMembers, reconcileMembersJob } from "./reconcile-members.jobs.ts";
import { AccessScene, DAY } from "../../../tests/scenes/access-scene.ts";
import type { AccessScene as Scene, Subscriber } from "../../../tests/scenes/access-scene.ts";

const rowOf = async ({ database }: Scene, id: string) =>
  database.prisma.subscription.findUniqueOrThrow({ where: { id } });

/** Drops the pending updates, as Telegram does after the bot was down for more than a day. */
async function loseUpdates({ telegram, platform }: Scene): Promise<void> {
  const last = telegram.updatesLog.at(-1)?.update_id ?? 0;
  await platform.telegram.getUpdates({ offset: last + 1, limit: 1, timeout: 0 });
}

const lookAtAll = async ({ database, platform }: Scene): Promise<void> => {
  await database.prisma.subscription.updateMany({ data: { checkMembershipAt: platform.clock.now() } });
};

/** A subscriber who was removed after the end. */
async function former(scene: Scene): Promise<Subscriber> {
  const one = await scene.subscriber({ days: 1, isMember: true });
  scene.platform.clock.advance(DAY);
  await scene.sweep();
  await scene.runJobs();
  await scene.handleUpdates();
  return one;
}

describe("The membership of a subscriber is checked", () => {
  test("a day after the start, then each week", async () => {
    await using scene = await AccessScene.openFor();
    const { subscriptionId } = await scene.subscriber({ days: null });
    const days: number[] = [];
    for (let day = 1; day <= 16; day++) {
      scene.platform.clock.advance(DAY);
      if ((await reconcileMembers(scene.platform)) > 0) days.push(day);
    }
    expect(days).toEqual([1, 8, 15]);
    expect(await rowOf(scene, subscriptionId)).toMatchObject({ membership: "outside" });
  });

  test("a day and a month after the end, then never", async () => {
    await using scene = await AccessScene.openFor();
    await former(scene);
    const days: number[] = [];
    for (let day = 1; day <= 70; day++) {
      scene.platform.clock.advance(DAY);
      if ((await reconcileMembers(scene.platform)) > 0) days.push(day);
    }
    expect(days).toEqual([1, 30]);
    expect(nextCheck({ state: "ended", endedAt: new Date(0) }, scene.platform.clock.now())).toBeNull();
  });

  test("soon after a ban that ends by itself, though its update was lost", async () => {
    await using scene = await AccessScene.openFor();
    const { platform, olga, channel } = scene;
    const { person, subscriptionId } = await scene.subscriber({ days: null, isMember: true });
    olga.ban(person, channel, new Date(platform.clock.now().getTime() + 3 * DAY));
    await loseUpdates(scene);
    const days: number[] = [];
    for (let day = 1; day <= 11; day++) {
      platform.clock.advance(DAY);
      if ((await reconcileMembers(platform)) > 0) days.push(day);
    }
    expect(days).toEqual([1, 4, 11]);
    expect(await rowOf(scene, subscriptionId)).toMatchObject({ membership: "outside" });
  });

  test("each week of a ban that lasts longer, and a while later where Telegram's clock shows a ban on", () => {
    const [now, minute] = [new Date("2026-06-01T00:00:00Z"), 60_000];
    const waitFor = (banUntil: number): number =>
      (nextCheck({ state: "active", endedAt: null, banUntil }, now)?.getTime() ?? 0) - now.getTime();
    const inSeconds = (seconds: number): number => now.getTime() / 1_000 + seconds;
    expect(waitFor(0)).toBe(7 * DAY);
    expect(waitFor(inSeconds(30 * 86_400))).toBe(7 * DAY);
    expect(waitFor(inSeconds(3_600))).toBe(61 * minute);
    expect(waitFor(inSeconds(-120))).toBe(10 * minute);
  });

  test("for thirty subscribers a run, the longest due first, and once by concurrent runs", async () => {
    await using scene = await AccessScene.openFor();
    const { database, platform, sale } = scene;
    // Users whom Telegram does not know.
    scene.telegram.expectRefusal("PARTICIPANT_ID_INVALID");
    const now = platform.clock.now();
    await database.prisma.user.createMany({
      data: Array.from({ length: 70 }, (_, index) => ({
        id: BigInt(index + 1),
        firstName: "N",
        createdAt: now,
      })),
    });
    await database.prisma.$executeRaw`
      insert into subscription (id, user_id, channel_id, started_at, extended_at, state, check_membership_at)
      select new_id(${now}), n, ${sale.channelId}, ${now}, ${now}, 'active', ${now}::timestamptz - make_interval(secs => n)
        from generate_series(1, 70) n`;
    const asked = await Promise.all([reconcileMembers(platform), reconcileMembers(platform)]);
    expect(asked).toEqual([30, 30]);
    const left = await database.prisma.subscription.findMany({
      where: { checkMembershipAt: { lte: now } },
      select: { userId: true },
      orderBy: { userId: "asc" },
    });
    expect(left.map(({ userId }) => Number(userId))).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
  });
});

describe("After lost updates", () => {
  test("the membership is corrected without a message", async () => {
    await using scene = await AccessScene.openFor();
    const inside = await scene.subscriber();
    const outside = await scene.subscriber({ isMember: true });
    scene.olga.addMember(inside.person, scene.channel);
    await outside.person.leave(scene.channel);
    await loseUpdates(scene);
    await lookAtAll(scene);
    await reconcileMembers(scene.platform);
    await scene.runJobs();
    expect(await rowOf(scene, inside.subscriptionId)).toMatchObject({ membership: "member" });
    expect(await rowOf(scene, outside.subscriptionId)).toMatchObject({ membership: "outside" });
    expect([outside.person, inside.person, scene.olga].flatMap((person) => scene.messagesTo(person))).toEqual(
      [],
    );
    expect(await issueInvite(scene.platform, outside.subscriptionId)).toMatchObject({ kind: "link" });
  });

  test("the owner is notified once of a ban in the chat", async () => {
    await using scene = await AccessScene.openFor();
    const { person } = await scene.subscriber({ isMember: true });
    scene.olga.ban(person, scene.channel);
    await loseUpdates(scene);
    for (let round = 0; round < 2; round++) {
      await lookAtAll(scene);
      await reconcileMembers(scene.platform);
      await scene.runJobs();
    }
    expect(scene.messagesTo(scene.olga)).toEqual([expect.stringContaining("was banned")]);
  });

  test.each([
    ["ignore", "member", 0],
    ["notify", "member", 1],
    ["remove", "left", 0],
  ] as const)(
    "the rule decides about a former subscriber who was added again: %s",
    async (rule, status, messages) => {
      await using scene = await AccessScene.openFor();
      await scene.database.prisma.channel.updateMany({ data: { unknownMembers: rule } });
      const { person, subscriptionId } = await former(scene);
      scene.olga.addMember(person, scene.channel);
      await loseUpdates(scene);
      scene.platform.clock.advance(DAY);
      await reconcileMembers(scene.platform);
      await scene.retryJobs();
      expect(scene.statusOf(person)).toBe(status);
      expect(scene.messagesTo(scene.olga)).toHaveLength(messages);
      expect(await scene.stateOf(subscriptionId)).toBe("ended: removed");
    },
  );

  test("a former administrator without access is removed under every rule", async () => {
    await using scene = await AccessScene.openFor();
    const { person, subscriptionId } = await scene.subscriber({ days: 1, isMember: true });
    scene.olga.promote(person, scene.channel);
    scene.platform.clock.advance(DAY);
    await scene.sweep();
    await scene.runJobs();
    expect(await scene.stateOf(subscriptionId)).toBe("ended: administrator");
    scene.olga.demote(person, scene.channel);
    // The update about the demotion makes the check due.
    await scene.handleUpdates();
    await reconcileMembers(scene.platform);
    await scene.sweep();
    await scene.runJobs();
    expect(scene.statusOf(person)).toBe("left");
    expect(await scene.stateOf(subscriptionId)).toBe("ended: removed");
  });

  test("a payment during the check counts", async () => {
    await using scene = await AccessScene.openFor();
    await scene.database.prisma.channel.updateMany({ data: { unknownMembers: "remove" } });
    const { person, subscriptionId } = await former(scene);
    scene.olga.addMember(person, scene.channel);
    await loseUpdates(scene);
    scene.afterwards = async ({ method }) => {
      if (method === "getChatMember") await scene.renew(subscriptionId);
    };
    scene.platform.clock.advance(DAY);
    await reconcileMembers(scene.platform);
    await scene.runJobs();
    expect(scene.telegram.callsOf("banChatMember")).toHaveLength(1);
    expect(scene.statusOf(person)).toBe("member");
  });
});

describe("A run with failing calls", () => {
  const many = async (scene: Scene, count: number): Promise<Subscriber[]> => {
    const people: Subscriber[] = [];
    for (let index = 0; index < count; index++) people.push(await scene.subscriber());
    await lookAtAll(scene);
    return people;
  };
  const asks = ({ telegram }: Scene): number => telegram.callsOf("getChatMember").length;

  test("stops if Telegram is busy, and continues ten minutes later", async () => {
    await using scene = await AccessScene.openFor();
    await many(scene, 3);
    let asked = 0;
    scene.meanwhile = () => {
      asked += 1;
      return "fails";
    };
    expect(await reconcileMembers(scene.platform)).toBe(0);
    expect(asked).toBe(1);
    scene.meanwhile = () => "works";
    expect(await reconcileMembers(scene.platform)).toBe(0);
    scene.platform.clock.advance(10 * 60_000);
    expect(await reconcileMembers(scene.platform)).toBe(3);
  });

  test("skips a channel until the bot can work there again", async () => {
    await using scene = await AccessScene.openFor();
    await many(scene, 2);
    scene.telegram.expectRefusal("bot was kicked");
    scene.olga.removeBot(scene.channel);
    expect(await reconcileMembers(scene.platform)).toBe(0);
    scene.platform.clock.advance(10 * 60_000);
    const before = asks(scene);
    expect(await reconcileMembers(scene.platform)).toBe(0);
    expect(asks(scene)).toBe(before);
    scene.olga.addBot(scene.channel);
    await scene.handleUpdates();
    expect(await reconcileMembers(scene.platform)).toBe(2);
  });
});

describe("The job of each minute", () => {
  test("revokes one-time links whose hour is over", async () => {
    await using scene = await AccessScene.openFor("one_time_link");
    const { subscriptionId } = await scene.subscriber();
    await issueInvite(scene.platform, subscriptionId);
    const minute = async (): Promise<void> => {
      await reconcileMembersJob.run({}, scene.platform, { number: 1, isLast: false });
      await scene.runJobs();
    };
    scene.platform.clock.advance(59 * 60_000);
    await minute();
    expect(scene.liveLinks).toHaveLength(1);
    scene.platform.clock.advance(60_000);
    await minute();
    await minute();
    expect(scene.liveLinks).toEqual([]);
    expect(scene.telegram.callsOf("revokeChatInviteLink")).toHaveLength(1);
    expect(await issueInvite(scene.platform, subscriptionId)).toMatchObject({ kind: "link" });
  });
});
