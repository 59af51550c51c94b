import { describe, expect, test } from "vitest";
import { DAY } from "../../../tests/scenes/access-scene.ts";
import { addByHand, openRuled } from "../../../tests/scenes/unknown-members-scene.ts";

describe("Unknown members", () => {
  test("stay without a rule", async () => {
    await using scene = await openRuled("ignore");
    const person = await addByHand(scene);
    await scene.retryJobs();
    expect(scene.statusOf(person)).toBe("member");
    expect(scene.messagesTo(scene.olga)).toEqual([]);
  });

  test("are kicked by the rule, whichever way they came, without a message", async () => {
    await using scene = await openRuled("remove");
    const { olga, channel } = scene;
    const [through, asking] = [scene.newUser(), scene.newUser()];
    await scene.join(through, olga.createInviteLink(channel));
    await scene.join(asking, olga.createInviteLink(channel, { createsJoinRequest: true }));
    olga.approve(asking, channel);
    await scene.handleUpdates();
    const people = [await addByHand(scene), through, asking];
    await scene.runJobs();
    expect(people.map((person) => scene.statusOf(person))).toEqual(["left", "left", "left"]);
    expect(scene.messagesTo(olga)).toEqual([]);
  });

  test("are kicked by the rule as former subscribers too", async () => {
    await using scene = await openRuled("remove");
    const { person } = await scene.subscriber({ days: 1, isMember: true });
    scene.platform.clock.advance(DAY);
    await scene.sweep();
    await scene.runJobs();
    await scene.handleUpdates();
    scene.olga.addMember(person, scene.channel);
    await scene.handleUpdates();
    await scene.runJobs();
    expect(scene.statusOf(person)).toBe("left");
  });

  test("stay if the rule changes before the kick", async () => {
    await using scene = await openRuled("remove");
    const person = await addByHand(scene);
    await scene.database.prisma.channel.updateMany({ data: { unknownMembers: "ignore" } });
    await scene.runJobs();
    expect(scene.statusOf(person)).toBe("member");
  });

  test("are kicked later if the bot cannot work in the channel, without a spent attempt", async () => {
    await using scene = await openRuled("remove");
    const person = await addByHand(scene);
    scene.telegram.expectRefusal("not enough rights to restrict");
    scene.olga.setBotRights(scene.channel, { can_invite_users: true });
    await scene.runJobs();
    expect(scene.statusOf(person)).toBe("member");
    scene.olga.setBotRights(scene.channel, { can_invite_users: true, can_restrict_members: true });
    await scene.handleUpdates();
    await scene.runJobs();
    expect(scene.statusOf(person)).toBe("left");
  });

  test("are not administrators, bots, subscribers, allowed users or users whom Telegram charges", async () => {
    await using scene = await openRuled("remove");
    const { olga, channel, platform } = scene;
    const [administrator, native, guest] = [scene.newUser(), scene.newUser(), scene.newUser()];
    olga.promote(administrator, channel);
    native.subscribe(channel, new Date(platform.clock.now().getTime() + 30 * DAY));
    await scene.database.prisma.user.create({
      data: { id: BigInt(guest.id), firstName: "Guest", createdAt: platform.clock.now() },
    });
    await scene.database.prisma.accessOverride.create({
      data: {
        channelId: scene.sale.channelId,
        userId: BigInt(guest.id),
        kind: "allow",
        actorId: BigInt(olga.id),
        createdAt: platform.clock.now(),
      },
    });
    olga.addMember(guest, channel);
    const { person: subscriber } = await scene.subscriber({ isMember: true });
    const other = scene.newUser();
    olga.addMember(other, channel);
    await scene.report(({ chat_member: joined }) => {
      const member = joined?.new_chat_member;
      if (joined === undefined || member === undefined) return {};
      const user = { ...member.user, id: member.user.id + 1, is_bot: true };
      return { chat_member: { ...joined, new_chat_member: { ...member, user } } };
    });
    await scene.runJobs();
    const people = [administrator, native, guest, subscriber, other];
    expect(people.map((person) => scene.statusOf(person))).toEqual([
      "administrator",
      "member",
      "member",
      "member",
      "left",
    ]);
    expect(scene.telegram.callsOf("banChatMember")).toHaveLength(1);
  });
});
