import { describe, expect, test } from "vitest";
import { retireLinks } from "../../invites/index.ts";
import { checkPlaces } from "../../channels/health/check-places.ts";
import { newId } from "../../platform/values/ids.ts";
import { giveWayIn } from "../index.ts";
import { AccessScene, DAY } from "../testing/access-scene.ts";
import type { Subscriber } from "../testing/access-scene.ts";

const INVITING = { can_invite_users: true };
const NEEDED = { ...INVITING, can_restrict_members: true };

/** A second channel of Olga's, with so many people in it whose time is as that of the scene's. */
async function openSecondChannel(scene: AccessScene, count: number) {
  const { olga, database, platform } = scene;
  const club = olga.createChannel({ title: "Chess" });
  olga.addBot(club, NEEDED);
  const now = platform.clock.now();
  const channel = await database.prisma.channel.create({
    data: {
      id: newId(now),
      telegramId: BigInt(club.id),
      kind: "channel",
      title: "Chess",
      ownerId: BigInt(olga.id),
      createdAt: now,
    },
  });
  const ids: string[] = [];
  for (let index = 0; index < count; index++) {
    const { person, subscriptionId } = await scene.subscriber({ days: 1, isMember: true });
    olga.addMember(person, club);
    await scene.settle();
    // The same person's row, in the other channel.
    await database.prisma.subscription.update({
      where: { id: subscriptionId },
      data: { channelId: channel.id },
    });
    ids.push(subscriptionId);
  }
  return ids;
}

const countStates = async (scene: AccessScene, ids: readonly string[]): Promise<Record<string, number>> => {
  const counts: Record<string, number> = {};
  for (const id of ids) {
    const state = await scene.stateOf(id);
    counts[state] = (counts[state] ?? 0) + 1;
  }
  return counts;
};

/** Attempts that removals have spent; none is left where all are done. */
const attempts = async ({ database }: AccessScene): Promise<number[]> =>
  (
    await database.pool.query<{ attempts: number }>(
      "select attempts from graphile_worker.jobs where task_identifier = 'subscriptions.remove'",
    )
  ).rows.map((row) => row.attempts);

const stateOfChannel = async ({ database, sale }: AccessScene): Promise<string> =>
  (await database.prisma.channel.findUniqueOrThrow({ where: { id: sale.channelId } })).state;

async function subscribers(scene: AccessScene, count: number): Promise<Subscriber[]> {
  const people: Subscriber[] = [];
  for (let index = 0; index < count; index++)
    people.push(await scene.subscriber({ days: 1, isMember: true }));
  return people;
}

describe("A right that is lost in the middle of a sweep", () => {
  test("stops the removals of its channel alone, costs no attempt and one message, and all is done when it is back", async () => {
    await using scene = await AccessScene.openFor();
    const { olga, channel, telegram, platform } = scene;
    const others = await openSecondChannel(scene, 3);
    const people = await subscribers(scene, 20);
    const ids = people.map(({ subscriptionId }) => subscriptionId);
    telegram.expectRefusal("not enough rights to restrict");
    let bans = 0;
    scene.meanwhile = ({ method, userId }) => {
      const isHere = people.some(({ person }) => person.id === userId);
      if (method === "banChatMember" && isHere && ++bans === 8) olga.setBotRights(channel, INVITING);
      return "works";
    };
    platform.clock.advance(DAY);
    expect(await scene.sweep()).toEqual({ due: 23, reclaimed: 0 });
    await scene.runJobs();
    expect(await countStates(scene, others)).toEqual({ "ended: removed": 3 });
    expect(await countStates(scene, ids)).toEqual({ "ended: removed": 7, ending: 13 });
    for (let round = 0; round < 15; round++) await scene.retryJobs();
    await scene.settle();
    await scene.retryJobs();
    expect(await attempts(scene)).toEqual(Array.from({ length: 13 }, () => 0));
    expect(scene.said(olga)).toEqual([expect.stringMatching(/I lost rights in .*Check again/s)]);

    olga.setBotRights(channel, NEEDED);
    await scene.settle();
    await scene.runJobs();
    expect(await countStates(scene, ids)).toEqual({ "ended: removed": 20 });
    await scene.retryJobs();
    expect(scene.said(olga).slice(1)).toEqual([expect.stringContaining("works again")]);
    expect(await attempts(scene)).toEqual([]);
  });

  test("between ban and unban leaves nobody banned in the end", async () => {
    await using scene = await AccessScene.openFor();
    const { olga, channel, telegram, platform } = scene;
    const { person, subscriptionId } = await scene.subscriber({ days: 1, isMember: true });
    telegram.expectRefusal("not enough rights to restrict");
    scene.meanwhile = ({ method }) => {
      if (method === "unbanChatMember") olga.setBotRights(channel, INVITING);
      return "works";
    };
    platform.clock.advance(DAY);
    await scene.sweep();
    await scene.runJobs();
    expect([scene.statusOf(person), await scene.stateOf(subscriptionId)]).toEqual(["kicked", "ending"]);
    scene.meanwhile = () => "works";
    olga.setBotRights(channel, NEEDED);
    await scene.settle();
    await scene.runJobs();
    expect([scene.statusOf(person), await scene.stateOf(subscriptionId)]).toEqual(["left", "ended: removed"]);
  });

  test("and comes back without a word of Telegram's is noticed, and the removals go on by themselves", async () => {
    await using scene = await AccessScene.openFor();
    const { olga, channel, telegram, platform } = scene;
    const [one] = await subscribers(scene, 1);
    telegram.expectRefusal("not enough rights to restrict");
    olga.setBotRights(channel, INVITING);
    platform.clock.advance(DAY);
    await scene.sweep();
    await scene.runJobs();
    expect(await stateOfChannel(scene)).toBe("missing_rights");
    platform.clock.advance(60_000);
    expect(await checkPlaces(platform)).toBe(1);
    expect(await checkPlaces(platform)).toBe(0);
    expect(await stateOfChannel(scene)).toBe("missing_rights");
    olga.setBotRights(channel, NEEDED);
    platform.clock.advance(DAY);
    await checkPlaces(platform);
    await scene.runJobs();
    expect(await scene.stateOf(one?.subscriptionId ?? "")).toBe("ended: removed");
  });
});

describe("While the bot cannot work in a channel", () => {
  test("a link that is dead here waits for its end at Telegram", async () => {
    await using scene = await AccessScene.openFor();
    const { olga, channel, telegram, platform, database } = scene;
    const { subscriptionId } = await scene.subscriber();
    await giveWayIn(platform, subscriptionId);
    telegram.expectRefusal("not enough rights to manage chat invite link");
    olga.setBotRights(channel, { can_restrict_members: true });
    await database.prisma.$transaction((tx) => retireLinks(tx, platform, { subscriptionId }));
    for (let round = 0; round < 15; round++) await scene.retryJobs();
    expect(scene.liveLinks).toHaveLength(1);
    olga.setBotRights(channel, NEEDED);
    await scene.settle();
    await scene.runJobs();
    expect(scene.liveLinks).toEqual([]);
  });

  test("a payer's request to join waits, and is approved as soon as it can", async () => {
    await using scene = await AccessScene.openFor();
    const { olga, channel, telegram, platform } = scene;
    const { person, subscriptionId } = await scene.subscriber();
    const way = await giveWayIn(platform, subscriptionId);
    await person.join(way.kind === "link" ? way.url : "");
    telegram.expectRefusal("not enough rights to manage chat invite link");
    olga.setBotRights(channel, { can_restrict_members: true });
    await scene.settle();
    for (let round = 0; round < 15; round++) await scene.retryJobs();
    expect(scene.statusOf(person)).toBe("left");
    olga.setBotRights(channel, NEEDED);
    await scene.settle();
    await scene.runJobs();
    expect(scene.statusOf(person)).toBe("member");
  });

  test("a stranger who was banned to be put out is not left banned", async () => {
    await using scene = await AccessScene.openFor("one_time_link");
    const { olga, channel, telegram, platform } = scene;
    const [payer, stranger] = [await scene.subscriber(), scene.stranger()];
    const way = await giveWayIn(platform, payer.subscriptionId);
    telegram.expectRefusal("not enough rights to restrict");
    scene.meanwhile = ({ method }) => {
      if (method === "unbanChatMember") olga.setBotRights(channel, INVITING);
      return "works";
    };
    await scene.join(stranger, way.kind === "link" ? way.url : "");
    await scene.runJobs();
    expect(scene.statusOf(stranger)).toBe("kicked");
    scene.meanwhile = () => "works";
    olga.setBotRights(channel, NEEDED);
    await scene.settle();
    await scene.runJobs();
    expect(scene.statusOf(stranger)).toBe("left");
  });
});

describe("A removal that fell asleep just when its channel was mended", () => {
  test("is woken a minute later", async () => {
    await using scene = await AccessScene.openFor();
    const { olga, channel, telegram, platform } = scene;
    const [one] = await subscribers(scene, 1);
    telegram.expectRefusal("not enough rights to restrict");
    olga.setBotRights(channel, INVITING);
    await scene.settle();
    olga.setBotRights(channel, NEEDED);
    await scene.settle();
    platform.clock.advance(DAY);
    await scene.sweep();
    await scene.database.pool.query(
      "update graphile_worker._private_jobs set run_at = now() + interval '1 day'",
    );
    await scene.runJobs();
    expect(await scene.stateOf(one?.subscriptionId ?? "")).toBe("ending");
    await checkPlaces(platform);
    await scene.runJobs();
    expect(await scene.stateOf(one?.subscriptionId ?? "")).toBe("ended: removed");
    expect(await checkPlaces(platform)).toBe(0);
  });
});

describe("A job of an earlier version, which does not name its channel", () => {
  test("waits for the channel like the others", async () => {
    await using scene = await AccessScene.openFor();
    const { olga, channel, database, platform } = scene;
    const [one] = await subscribers(scene, 1);
    platform.clock.advance(DAY);
    await scene.sweep();
    await database.pool.query(
      "update graphile_worker._private_jobs set payload = (payload::jsonb - 'channelId')::json",
    );
    olga.setBotRights(channel, INVITING);
    await scene.settle();
    await scene.runJobs();
    olga.setBotRights(channel, NEEDED);
    await scene.settle();
    await scene.runJobs();
    expect(await scene.stateOf(one?.subscriptionId ?? "")).toBe("ended: removed");
  });
});
