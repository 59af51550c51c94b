import { describe, expect, test } from "vitest";
import { dataOf } from "../../../tests/scenes/channel-scene.ts";
import { countLockWaits } from "../../../tests/support/count-lock-waits.ts";
import { AccessScene, DAY } from "../../../tests/scenes/access-scene.ts";
import type { Call, CallOutcome, Subscriber } from "../../../tests/scenes/access-scene.ts";
import { issueInvite } from "../admission/issue-invite.ts";

describe("The end of a subscription", () => {
  test("kicks a member without a permanent ban, revokes the link and notifies the member once, with a renewal", async () => {
    await using scene = await AccessScene.openFor();
    const { person, subscriptionId } = await scene.subscriber();
    await issueInvite(scene.platform, subscriptionId);
    scene.olga.addMember(person, scene.channel);
    scene.platform.clock.advance(30 * DAY - 60_000);
    expect(await scene.sweep()).toEqual({ due: 0, reclaimed: 0 });
    scene.platform.clock.advance(60_000);
    expect(await scene.sweep()).toEqual({ due: 1, reclaimed: 0 });
    expect(await scene.stateOf(subscriptionId)).toBe("ending");
    await scene.runJobs();
    expect(await scene.stateOf(subscriptionId)).toBe("ended: removed");
    expect(scene.statusOf(person)).toBe("left");
    expect(scene.liveLinks).toEqual([]);
    expect(scene.messagesTo(person)).toEqual([expect.stringContaining("has ended, and so has your access")]);
    expect(dataOf(person.chat.at(-1))).toEqual([`renew:${subscriptionId}`]);
    expect(scene.messagesTo(scene.olga)).toEqual([]);
    expect(await scene.sweep()).toEqual({ due: 0, reclaimed: 0 });
  });

  test("does not come for a subscription for life", async () => {
    await using scene = await AccessScene.openFor();
    await scene.subscriber({ days: null, isMember: true });
    scene.platform.clock.advance(4_000 * DAY);
    expect(await scene.sweep()).toEqual({ due: 0, reclaimed: 0 });
  });

  test("comes in the same sweep if another transaction holds the row", async () => {
    await using scene = await AccessScene.openFor();
    const { subscriptionId } = await scene.subscriber({ days: 1 });
    scene.platform.clock.advance(DAY);
    const other = await scene.database.pool.connect();
    await other.query("begin");
    await other.query("select 1 from subscription where id = $1 for update", [subscriptionId]);
    const sweeping = scene.sweep();
    await expect.poll(() => countLockWaits(scene.database.pool)).toBe(1);
    await other.query("commit");
    other.release();
    expect(await sweeping).toEqual({ due: 1, reclaimed: 0 });
  });

  test("keeps administrators and the creator, and notifies the owner", async () => {
    await using scene = await AccessScene.openFor();
    for (const status of ["administrator", "creator"] as const) {
      const who = status === "creator" ? { person: scene.olga } : {};
      const { person, subscriptionId } = await scene.subscriber({ days: 1, ...who });
      if (status === "administrator") scene.olga.promote(person, scene.channel);
      scene.platform.clock.advance(DAY);
      await scene.sweep();
      await scene.runJobs();
      expect(await scene.stateOf(subscriptionId)).toBe("ended: administrator");
      expect(scene.statusOf(person)).toBe(status);
    }
    expect(scene.messagesTo(scene.olga).filter((text) => text.includes("only you can remove"))).toHaveLength(
      2,
    );
    expect(scene.telegram.callsOf("banChatMember")).toEqual([]);
  });

  test("leaves a user who is outside or banned by the owner as they are, and revokes the link", async () => {
    await using scene = await AccessScene.openFor();
    const people = [await scene.subscriber({ days: 1 }), await scene.subscriber({ days: 1 })];
    const [, banned] = people;
    for (const { subscriptionId } of people) await issueInvite(scene.platform, subscriptionId);
    if (banned) scene.olga.ban(banned.person, scene.channel);
    scene.platform.clock.advance(DAY);
    await scene.sweep();
    await scene.runJobs();
    for (const { subscriptionId } of people)
      expect(await scene.stateOf(subscriptionId)).toBe("ended: not_a_member");
    expect(banned && scene.statusOf(banned.person)).toBe("kicked");
    expect(scene.liveLinks).toEqual([]);
  });

  test("kicks a user who blocked the bot, and records the user as unreachable", async () => {
    await using scene = await AccessScene.openFor();
    const { person, subscriptionId } = await scene.subscriber({ days: 1, isMember: true });
    person.block();
    scene.platform.clock.advance(DAY);
    await scene.sweep();
    await scene.runJobs();
    expect(await scene.stateOf(subscriptionId)).toBe("ended: removed");
    const user = await scene.platform.database.prisma.user.findUniqueOrThrow({
      where: { id: BigInt(person.id) },
    });
    expect(user.unreachableSince).toBeInstanceOf(Date);
    expect(await jobsLeft(scene)).toBe(0);
  });

  test("comes once for each row of concurrent sweeps, also if one removal fails", async () => {
    await using scene = await AccessScene.openFor();
    const people: Subscriber[] = [];
    for (let index = 0; index < 12; index++) people.push(await scene.subscriber({ days: 1, isMember: true }));
    const unlucky = people[5]?.person.id;
    scene.meanwhile = ({ method, userId }) =>
      method === "banChatMember" && userId === unlucky ? "fails" : "works";
    scene.platform.clock.advance(DAY);
    const swept = await Promise.all([scene.sweep(), scene.sweep(), scene.sweep()]);
    expect(swept.reduce((sum, { due }) => sum + due, 0)).toBe(12);
    await scene.runJobs();
    const states = await Promise.all(people.map(({ subscriptionId }) => scene.stateOf(subscriptionId)));
    expect(states.filter((state) => state === "ended: removed")).toHaveLength(11);
    expect(states[5]).toBe("ending");
  });
});

describe("A payment during the removal", () => {
  test("stops the removal before the ban", async () => {
    await using scene = await AccessScene.openFor();
    const { person, subscriptionId } = await scene.subscriber({ days: 1, isMember: true });
    const calls: Call[] = [];
    scene.afterwards = async (call) => {
      calls.push(call);
      if (call.method === "getChatMember") await scene.renew(subscriptionId);
    };
    scene.platform.clock.advance(DAY);
    await scene.sweep();
    await scene.runJobs();
    expect(calls).toEqual([{ method: "getChatMember", userId: person.id }]);
    expect(await scene.stateOf(subscriptionId)).toBe("active");
  });

  test("brings a new invite at once after the ban", async () => {
    await using scene = await AccessScene.openFor();
    const { person, subscriptionId } = await scene.subscriber({ days: 1, isMember: true });
    scene.meanwhile = async ({ method }): Promise<CallOutcome> => {
      if (method === "banChatMember") await scene.renew(subscriptionId);
      return "works";
    };
    scene.platform.clock.advance(DAY);
    await scene.sweep();
    await scene.runJobs();
    expect(scene.statusOf(person)).toBe("left");
    expect(scene.messagesTo(person)).toHaveLength(1);
    expect(dataOf(person.chat.at(-1))).toEqual(scene.liveLinks);
    expect(scene.liveLinks).toHaveLength(1);
  });
});

const jobsLeft = async (scene: AccessScene): Promise<number> => {
  const { rows } = await scene.platform.database.pool.query("select 1 from graphile_worker._private_jobs");
  return rows.length;
};
