import { describe, expect, test } from "vitest";
import { dataOf, newestOf } from "../../../tests/scenes/channel-scene.ts";
import { AccessScene, DAY } from "../../../tests/scenes/access-scene.ts";
import { testSize } from "../../../tests/support/test-size.ts";
import { issueInvite } from "./issue-invite.ts";

describe("An invite", () => {
  test("is a personal link that makes a join request, and stays the same", async () => {
    await using scene = await AccessScene.openFor();
    const { subscriptionId } = await scene.subscriber();
    const first = await issueInvite(scene.platform, subscriptionId);
    expect(first).toMatchObject({ kind: "link", linkKind: "join_request", expiresAt: null });
    expect(await issueInvite(scene.platform, subscriptionId)).toEqual(first);
    expect(scene.liveLinks).toHaveLength(1);
  });

  test("is one link for twenty concurrent calls, and the other links are revoked", async () => {
    await using scene = await AccessScene.openFor();
    const { subscriptionId } = await scene.subscriber();
    const ways = await Promise.all(
      Array.from({ length: 20 }, () => issueInvite(scene.platform, subscriptionId)),
    );
    expect(new Set(ways.map((way) => (way.kind === "link" ? way.url : way.kind))).size).toBe(1);
    expect(scene.liveLinks).toHaveLength(1);
    expect(await scene.platform.database.prisma.inviteLink.count({ where: { revokedAt: null } })).toBe(1);
  });

  test("is needless for a member and refused after the end", async () => {
    await using scene = await AccessScene.openFor();
    const member = await scene.subscriber({ isMember: true });
    expect(await issueInvite(scene.platform, member.subscriptionId)).toEqual({ kind: "already_in" });
    const late = await scene.subscriber({ days: 1 });
    scene.platform.clock.advance(DAY);
    expect(await issueInvite(scene.platform, late.subscriptionId)).toEqual({ kind: "not_entitled" });
    expect(scene.liveLinks).toEqual([]);
  });

  test("approves a join request that waited for the payment", async () => {
    await using scene = await AccessScene.openFor();
    const person = scene.newUser();
    await scene.join(person, scene.olga.createInviteLink(scene.channel, { createsJoinRequest: true }));
    expect(await scene.database.prisma.joinRequest.count()).toBe(1);
    const { subscriptionId } = await scene.subscriber({ person });
    expect(await issueInvite(scene.platform, subscriptionId)).toEqual({ kind: "already_in" });
    expect(scene.statusOf(person)).toBe("member");
    expect(await scene.database.prisma.joinRequest.count()).toBe(0);
  });

  test("is a link if the report about the join request comes late, and then the report approves the request", async () => {
    await using scene = await AccessScene.openFor();
    const { person, subscriptionId } = await scene.subscriber();
    await person.join(scene.olga.createInviteLink(scene.channel, { createsJoinRequest: true }));
    expect(await issueInvite(scene.platform, subscriptionId)).toMatchObject({ kind: "link" });
    await scene.handleUpdates();
    expect(scene.statusOf(person)).toBe("member");
  });

  test(
    "finds a join request that is reported at the moment of the payment",
    { tags: ["sized"] },
    async () => {
      await using scene = await AccessScene.openFor();
      const link = scene.olga.createInviteLink(scene.channel, { createsJoinRequest: true });
      const late = [];
      for (let round = 0; round < testSize(10, 100); round += 1)
        late.push(await scene.subscriber({ days: 1 }));
      scene.platform.clock.advance(DAY);
      // The report and the invite may both find the request. Telegram then refuses the second one.
      scene.telegram.expectRefusal("USER_ALREADY_PARTICIPANT");
      for (const { person, subscriptionId } of late) {
        await person.join(link);
        const renew = async (): Promise<void> => {
          await scene.renew(subscriptionId);
          await issueInvite(scene.platform, subscriptionId);
        };
        await Promise.all([scene.handleNextUpdate(), renew()]);
        expect(scene.statusOf(person)).toBe("member");
        await scene.handleUpdates();
      }
    },
  );

  test("costs no refused call after an administrator answered the join request", async () => {
    await using scene = await AccessScene.openFor();
    const [person, other] = [scene.newUser(), scene.newUser()];
    const link = scene.olga.createInviteLink(scene.channel, { createsJoinRequest: true });
    await scene.join(person, link);
    await scene.join(other, link);
    scene.olga.approve(person, scene.channel);
    await scene.handleUpdates();
    expect(await scene.database.prisma.joinRequest.findMany()).toMatchObject([{ userId: BigInt(other.id) }]);
  });

  test("is a link for a buyer whose join request is gone", async () => {
    await using scene = await AccessScene.openFor();
    const person = scene.newUser();
    await scene.join(person, scene.olga.createInviteLink(scene.channel, { createsJoinRequest: true }));
    const { subscriptionId } = await scene.subscriber({ person });
    scene.olga.decline(person, scene.channel);
    // Telegram does not report that an administrator declined.
    scene.telegram.expectRefusal("HIDE_REQUESTER_MISSING");
    expect(await issueInvite(scene.platform, subscriptionId)).toMatchObject({ kind: "link" });
    expect(await scene.database.prisma.joinRequest.count()).toBe(0);
  });

  test("does not lift a ban by an administrator", async () => {
    await using scene = await AccessScene.openFor();
    const { person, subscriptionId } = await scene.subscriber();
    scene.olga.ban(person, scene.channel);
    expect(await issueInvite(scene.platform, subscriptionId)).toEqual({ kind: "banned" });
    expect(scene.statusOf(person)).toBe("kicked");
  });

  test("is a new link if Telegram's answer about the first is lost", async () => {
    await using scene = await AccessScene.openFor();
    const { subscriptionId } = await scene.subscriber();
    scene.meanwhile = ({ method }) => (method === "createChatInviteLink" ? "lost" : "works");
    await expect(issueInvite(scene.platform, subscriptionId)).rejects.toThrow(/createChatInviteLink/);
    scene.meanwhile = () => "works";
    expect(await issueInvite(scene.platform, subscriptionId)).toMatchObject({ kind: "link" });
  });

  test("follows the channel's access mode when the owner changes it", async () => {
    await using scene = await AccessScene.openFor();
    const { subscriptionId } = await scene.subscriber();
    await issueInvite(scene.platform, subscriptionId);
    await scene.platform.database.prisma.channel.updateMany({ data: { accessMode: "one_time_link" } });
    expect(await issueInvite(scene.platform, subscriptionId)).toMatchObject({ linkKind: "one_time_link" });
    await scene.runJobs();
    expect(scene.liveLinks).toHaveLength(1);
  });

  test("is refused if the subscription ends while Telegram creates the link", async () => {
    await using scene = await AccessScene.openFor();
    const { subscriptionId } = await scene.subscriber({ days: 1 });
    scene.afterwards = ({ method }) => {
      if (method === "createChatInviteLink") scene.platform.clock.advance(DAY);
    };
    expect(await issueInvite(scene.platform, subscriptionId)).toEqual({ kind: "not_entitled" });
    expect(scene.liveLinks).toEqual([]);
  });
});

describe("A one-time link", () => {
  test("lasts an hour, and is replaced shortly before", async () => {
    await using scene = await AccessScene.openFor("one_time_link");
    const { subscriptionId } = await scene.subscriber();
    const first = await issueInvite(scene.platform, subscriptionId);
    expect(first).toMatchObject({ kind: "link", linkKind: "one_time_link" });
    scene.platform.clock.advance(56 * 60_000);
    const second = await issueInvite(scene.platform, subscriptionId);
    expect(second).not.toEqual(first);
    await scene.runJobs();
    expect(scene.liveLinks).toEqual([second.kind === "link" ? second.url : ""]);
  });

  test("is replaced at the user's request, once a minute", async () => {
    await using scene = await AccessScene.openFor("one_time_link");
    const { person } = await scene.subscriber();
    await scene.say(person, "/subscriptions");
    await scene.press(person, /Enter/);
    await scene.press(person, /Enter/);
    expect(scene.lastMessageTo(person)).toContain("less than a minute ago");
    scene.platform.clock.advance(61_000);
    await scene.press(person, /Enter/);
    await scene.runJobs();
    expect(scene.links).toHaveLength(2);
    expect(scene.liveLinks).toHaveLength(1);
    expect(dataOf(newestOf(person))).toEqual(scene.liveLinks);
  });
});
