import { describe, expect, test } from "vitest";
import { dataOf, newestOf } from "../../../tests/support/channel-scene.ts";
import { AccessScene, DAY } from "../testing/access-scene.ts";
import { giveWayIn } from "../index.ts";

describe("The way in", () => {
  test("is a personal link that makes a join request, and stays the same", async () => {
    await using scene = await AccessScene.openFor();
    const { subscriptionId } = await scene.subscriber();
    const first = await giveWayIn(scene.platform, subscriptionId);
    expect(first).toMatchObject({ kind: "link", linkKind: "join_request", expiresAt: null });
    expect(await giveWayIn(scene.platform, subscriptionId)).toEqual(first);
    expect(scene.liveLinks).toHaveLength(1);
  });

  test("is one link for twenty who ask for it at once, the others being revoked", async () => {
    await using scene = await AccessScene.openFor();
    const { subscriptionId } = await scene.subscriber();
    const ways = await Promise.all(
      Array.from({ length: 20 }, () => giveWayIn(scene.platform, subscriptionId)),
    );
    expect(new Set(ways.map((way) => (way.kind === "link" ? way.url : way.kind))).size).toBe(1);
    expect(scene.liveLinks).toHaveLength(1);
    expect(await scene.platform.database.prisma.accessLink.count({ where: { revokedAt: null } })).toBe(1);
  });

  test("is needless for a member and refused to those whose time is over", async () => {
    await using scene = await AccessScene.openFor();
    const member = await scene.subscriber({ isMember: true });
    expect(await giveWayIn(scene.platform, member.subscriptionId)).toEqual({ kind: "already_in" });
    const late = await scene.subscriber({ days: 1 });
    scene.platform.clock.advance(DAY);
    expect(await giveWayIn(scene.platform, late.subscriptionId)).toEqual({ kind: "not_entitled" });
    expect(scene.liveLinks).toEqual([]);
  });

  test("leads through a join request that waited for the payment", async () => {
    await using scene = await AccessScene.openFor();
    const { person, subscriptionId } = await scene.subscriber();
    // Not delivered: nobody was there to answer.
    await person.join(scene.olga.createInviteLink(scene.channel, { createsJoinRequest: true }));
    expect(await giveWayIn(scene.platform, subscriptionId)).toEqual({ kind: "already_in" });
    expect(scene.statusOf(person)).toBe("member");
  });

  test("does not undo a ban by the people who run the channel", async () => {
    await using scene = await AccessScene.openFor();
    const { person, subscriptionId } = await scene.subscriber();
    scene.olga.ban(person, scene.channel);
    expect(await giveWayIn(scene.platform, subscriptionId)).toEqual({ kind: "banned" });
    expect(scene.statusOf(person)).toBe("kicked");
  });

  test("leaves nothing behind when a link's answer is lost: the next attempt makes another", async () => {
    await using scene = await AccessScene.openFor();
    const { subscriptionId } = await scene.subscriber();
    scene.meanwhile = ({ method }) => (method === "createChatInviteLink" ? "lost" : "works");
    await expect(giveWayIn(scene.platform, subscriptionId)).rejects.toThrow(/createChatInviteLink/);
    scene.meanwhile = () => "works";
    expect(await giveWayIn(scene.platform, subscriptionId)).toMatchObject({ kind: "link" });
  });

  test("follows the channel's mode when the owner changes it", async () => {
    await using scene = await AccessScene.openFor();
    const { subscriptionId } = await scene.subscriber();
    await giveWayIn(scene.platform, subscriptionId);
    await scene.platform.database.prisma.channel.updateMany({ data: { accessMode: "one_time_link" } });
    expect(await giveWayIn(scene.platform, subscriptionId)).toMatchObject({ linkKind: "one_time_link" });
    await scene.runJobs();
    expect(scene.liveLinks).toHaveLength(1);
  });

  test("does not outlive a subscription that ends while Telegram makes the link", async () => {
    await using scene = await AccessScene.openFor();
    const { subscriptionId } = await scene.subscriber({ days: 1 });
    scene.afterwards = ({ method }) => {
      if (method === "createChatInviteLink") scene.platform.clock.advance(DAY);
    };
    expect(await giveWayIn(scene.platform, subscriptionId)).toEqual({ kind: "not_entitled" });
    expect(scene.liveLinks).toEqual([]);
  });
});

describe("A one-time link", () => {
  test("lasts an hour and is replaced when it is nearly over", async () => {
    await using scene = await AccessScene.openFor("one_time_link");
    const { subscriptionId } = await scene.subscriber();
    const first = await giveWayIn(scene.platform, subscriptionId);
    expect(first).toMatchObject({ kind: "link", linkKind: "one_time_link" });
    scene.platform.clock.advance(56 * 60_000);
    const second = await giveWayIn(scene.platform, subscriptionId);
    expect(second).not.toEqual(first);
    await scene.runJobs();
    expect(scene.liveLinks).toEqual([second.kind === "link" ? second.url : ""]);
  });

  test("is issued again on request, once a minute", async () => {
    await using scene = await AccessScene.openFor("one_time_link");
    const { person } = await scene.subscriber();
    await scene.say(person, "/subscriptions");
    await scene.press(person, /Enter/);
    await scene.press(person, /Enter/);
    expect(scene.lastSaid(person)).toContain("less than a minute ago");
    scene.platform.clock.advance(61_000);
    await scene.press(person, /Enter/);
    await scene.runJobs();
    expect(scene.links).toHaveLength(2);
    expect(scene.liveLinks).toHaveLength(1);
    expect(dataOf(newestOf(person))).toEqual(scene.liveLinks);
  });
});
