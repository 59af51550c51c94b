import { describe, expect, test } from "vitest";
import { retireLinks } from "../../invites/index.ts";
import { checkBotStates } from "../../channels/health/check-bot-states.jobs.ts";
import { newId } from "../../platform/values/ids.ts";
import { issueInvite } from "../admission/issue-invite.ts";
import { AccessScene, DAY } from "../../../tests/scenes/access-scene.ts";
import type { Subscriber } from "../../../tests/scenes/access-scene.ts";

const INVITING = { can_invite_users: true };
const NEEDED_RIGHTS = { ...INVITING, can_restrict_members: true };

/** A second channel of Olga's, with members whose subscriptions end like those of the scene. */
async function openSecondChannel(scene: AccessScene, count: number) {
  const { olga, database, platform } = scene;
  const club = olga.createChannel({ title: "Chess" });
  olga.addBot(club, NEEDED_RIGHTS);
  const now = platform.clock.now();
  const channel = await database.prisma.channel.create({
    data: {
      id: newId(now),
      telegramChatId: BigInt(club.id),
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
    await scene.handleUpdates();
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

/** The attempts of each removal job; empty if all removals are done. */
const attempts = async ({ database }: AccessScene): Promise<number[]> =>
  (
    await database.pool.query<{ attempts: number }>(
      "select attempts from graphile_worker.jobs where task_identifier = 'subscriptions.remove-expired'",
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

describe("A right that the bot loses during a sweep", () => {
  test("stops the removals of its channel only, without a spent attempt and with one message, until the right is back", async () => {
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
    await scene.handleUpdates();
    await scene.retryJobs();
    expect(await attempts(scene)).toEqual(Array.from({ length: 13 }, () => 0));
    expect(scene.messagesTo(olga)).toEqual([expect.stringMatching(/I lost rights in .*Check again/s)]);

    olga.setBotRights(channel, NEEDED_RIGHTS);
    await scene.handleUpdates();
    await scene.runJobs();
    expect(await countStates(scene, ids)).toEqual({ "ended: removed": 20 });
    await scene.retryJobs();
    expect(scene.messagesTo(olga).slice(1)).toEqual([expect.stringContaining("works again")]);
    expect(await attempts(scene)).toEqual([]);
  });

  test("leaves nobody banned, also between ban and unban", async () => {
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
    olga.setBotRights(channel, NEEDED_RIGHTS);
    await scene.handleUpdates();
    await scene.runJobs();
    expect([scene.statusOf(person), await scene.stateOf(subscriptionId)]).toEqual(["left", "ended: removed"]);
  });

  test("is noticed when it comes back without an update from Telegram, and the removals go on", async () => {
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
    expect(await checkBotStates(platform)).toBe(1);
    expect(await checkBotStates(platform)).toBe(0);
    expect(await stateOfChannel(scene)).toBe("missing_rights");
    olga.setBotRights(channel, NEEDED_RIGHTS);
    platform.clock.advance(DAY);
    await checkBotStates(platform);
    await scene.runJobs();
    expect(await scene.stateOf(one?.subscriptionId ?? "")).toBe("ended: removed");
  });
});

describe("A channel in which the bot cannot work", () => {
  test("delays the revocation of a retired link", async () => {
    await using scene = await AccessScene.openFor();
    const { olga, channel, telegram, platform, database } = scene;
    const { subscriptionId } = await scene.subscriber();
    await issueInvite(platform, subscriptionId);
    telegram.expectRefusal("not enough rights to manage chat invite link");
    olga.setBotRights(channel, { can_restrict_members: true });
    await database.prisma.$transaction((transaction) =>
      retireLinks(transaction, platform, { subscriptionId }),
    );
    for (let round = 0; round < 15; round++) await scene.retryJobs();
    expect(scene.liveLinks).toHaveLength(1);
    olga.setBotRights(channel, NEEDED_RIGHTS);
    await scene.handleUpdates();
    await scene.runJobs();
    expect(scene.liveLinks).toEqual([]);
  });

  test("delays the approval of a subscriber's join request", async () => {
    await using scene = await AccessScene.openFor();
    const { olga, channel, telegram, platform } = scene;
    const { person, subscriptionId } = await scene.subscriber();
    const way = await issueInvite(platform, subscriptionId);
    await person.join(way.kind === "link" ? way.url : "");
    telegram.expectRefusal("not enough rights to manage chat invite link");
    olga.setBotRights(channel, { can_restrict_members: true });
    await scene.handleUpdates();
    for (let round = 0; round < 15; round++) await scene.retryJobs();
    expect(scene.statusOf(person)).toBe("left");
    olga.setBotRights(channel, NEEDED_RIGHTS);
    await scene.handleUpdates();
    await scene.runJobs();
    expect(scene.statusOf(person)).toBe("member");
  });

  test("leaves an uninvited user unbanned in the end", async () => {
    await using scene = await AccessScene.openFor("one_time_link");
    const { olga, channel, telegram, platform } = scene;
    const [payer, other] = [await scene.subscriber(), scene.newUser()];
    const way = await issueInvite(platform, payer.subscriptionId);
    telegram.expectRefusal("not enough rights to restrict");
    scene.meanwhile = ({ method }) => {
      if (method === "unbanChatMember") olga.setBotRights(channel, INVITING);
      return "works";
    };
    await scene.join(other, way.kind === "link" ? way.url : "");
    await scene.runJobs();
    expect(scene.statusOf(other)).toBe("kicked");
    scene.meanwhile = () => "works";
    olga.setBotRights(channel, NEEDED_RIGHTS);
    await scene.handleUpdates();
    await scene.runJobs();
    expect(scene.statusOf(other)).toBe("left");
  });
});

describe("A removal that was deferred while its channel was reconnected", () => {
  test("runs a minute later", async () => {
    await using scene = await AccessScene.openFor();
    const { olga, channel, telegram, platform } = scene;
    const [one] = await subscribers(scene, 1);
    telegram.expectRefusal("not enough rights to restrict");
    olga.setBotRights(channel, INVITING);
    await scene.handleUpdates();
    olga.setBotRights(channel, NEEDED_RIGHTS);
    await scene.handleUpdates();
    platform.clock.advance(DAY);
    await scene.sweep();
    await scene.database.pool.query(
      "update graphile_worker._private_jobs set run_at = now() + interval '1 day'",
    );
    await scene.runJobs();
    expect(await scene.stateOf(one?.subscriptionId ?? "")).toBe("ending");
    await checkBotStates(platform);
    await scene.runJobs();
    expect(await scene.stateOf(one?.subscriptionId ?? "")).toBe("ended: removed");
    expect(await checkBotStates(platform)).toBe(0);
  });
});

describe("A removal job without a channel", () => {
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
    await scene.handleUpdates();
    await scene.runJobs();
    olga.setBotRights(channel, NEEDED_RIGHTS);
    await scene.handleUpdates();
    await scene.runJobs();
    expect(await scene.stateOf(one?.subscriptionId ?? "")).toBe("ended: removed");
  });
});
