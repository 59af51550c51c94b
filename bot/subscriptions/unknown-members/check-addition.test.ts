import { describe, expect, test } from "vitest";
import type { TestUser } from "../../../sandbox/telegram/index.ts";
import { AccessScene, DAY } from "../../../tests/scenes/access-scene.ts";
import { newestOfKind } from "../../../tests/scenes/connect-scene.ts";
import { buttonsOf, dataOf, newestOf } from "../../../tests/scenes/channel-scene.ts";

/** Olga's group with a tier, and Ben, who has paid and is inside. */
async function openGroup(rule: "ignore" | "notify" | "remove" = "ignore") {
  const scene = await AccessScene.openFor("join_request", undefined, "supergroup");
  await scene.database.prisma.channel.updateMany({ data: { unknownMembers: rule } });
  const { person: ben } = await scene.subscriber({ isMember: true });
  const addedBy = async (adder: TestUser): Promise<TestUser> => {
    const friend = scene.newUser();
    adder.addMember(friend, scene.channel);
    await scene.handleUpdates();
    await scene.retryJobs();
    return friend;
  };
  return Object.assign(scene, { ben, addedBy });
}

describe("A friend whom a member of a group adds", () => {
  test("is kicked where access is sold, and the owner hears of it once a day", async () => {
    await using scene = await openGroup();
    const { olga, ben } = scene;
    const friends = [await scene.addedBy(ben), await scene.addedBy(ben)];
    expect(friends.map((friend) => scene.statusOf(friend))).toEqual(["left", "left"]);
    expect(scene.messagesTo(olga)).toEqual([expect.stringContaining("A member added somebody")]);
    scene.platform.clock.advance(DAY + 1);
    await scene.addedBy(ben);
    expect(scene.messagesTo(olga)).toHaveLength(2);
    expect(scene.statusOf(ben)).toBe("member");
  });

  test("leads to a question to the owner under the rule that asks", async () => {
    await using scene = await openGroup("notify");
    const friend = await scene.addedBy(scene.ben);
    await scene.retryJobs();
    expect(scene.statusOf(friend)).toBe("member");
    expect(scene.lastMessageTo(scene.olga)).toContain("did not join through me");
  });

  test("is kicked without a message by the rule", async () => {
    await using scene = await openGroup("remove");
    expect(scene.statusOf(await scene.addedBy(scene.ben))).toBe("left");
    expect(scene.messagesTo(scene.olga)).toEqual([]);
  });

  test("stays where nothing is sold, or with access of their own", async () => {
    await using scene = await openGroup();
    const { person: paid } = await scene.subscriber();
    scene.ben.addMember(paid, scene.channel);
    await scene.handleUpdates();
    await scene.retryJobs();
    expect(scene.statusOf(paid)).toBe("member");
    await scene.database.pool.query(
      "set session_replication_role = replica; delete from tier; set session_replication_role = origin",
    );
    expect(scene.statusOf(await scene.addedBy(scene.ben))).toBe("member");
  });

  test("is kicked too if the adder is a dismissed administrator, or Telegram answers late", async () => {
    await using scene = await openGroup();
    const { olga, channel, telegram } = scene;
    const mike = scene.newUser();
    olga.addMember(mike, channel);
    olga.promote(mike, channel);
    await scene.handleUpdates();
    const guest = await scene.addedBy(mike);
    expect(scene.statusOf(guest)).toBe("member");
    olga.demote(mike, channel);
    telegram.faults.add({ method: "getChatMember", kind: "500", times: 3 });
    const friend = await scene.addedBy(mike);
    await scene.retryJobs();
    expect(scene.statusOf(friend)).toBe("left");
  });
});

describe("A person whom an administrator admits to a group", () => {
  test("stays if an administrator approved the join request, who is dismissed a moment later", async () => {
    await using scene = await openGroup();
    const { olga, channel } = scene;
    const [mike, asking] = [scene.newUser(), scene.newUser()];
    olga.addMember(mike, channel);
    olga.promote(mike, channel);
    await scene.join(asking, olga.createInviteLink(channel, { createsJoinRequest: true }));
    mike.approve(asking, channel);
    olga.demote(mike, channel);
    await scene.handleUpdates();
    await scene.retryJobs();
    expect(scene.statusOf(asking)).toBe("member");
  });

  test("stays, added by hand, by an anonymous administrator or by an approved join request", async () => {
    await using scene = await openGroup();
    const { olga, channel } = scene;
    const friend = await scene.addedBy(olga);
    const asking = scene.newUser();
    await scene.join(asking, olga.createInviteLink(channel, { createsJoinRequest: true }));
    olga.approve(asking, channel);
    await scene.handleUpdates();
    const hidden = scene.newUser();
    scene.ben.addMember(hidden, channel);
    const joined = newestOfKind(scene, "chat_member");
    const last = scene.telegram.updatesLog.at(-1)?.update_id ?? 0;
    await scene.platform.telegram.getUpdates({ offset: last + 1 });
    const from = { id: 1_087_968_824, is_bot: true, first_name: "Group" };
    await scene.report(() => ({ chat_member: { ...joined, from } }));
    await scene.retryJobs();
    expect([friend, asking, hidden].map((person) => scene.statusOf(person))).toEqual([
      "member",
      "member",
      "member",
    ]);
  });
});

describe("The button that closes a group to additions by members", () => {
  test("changes one permission, so that Telegram refuses the next addition", async () => {
    await using scene = await openGroup();
    const { olga, ben, telegram } = scene;
    await scene.addedBy(ben);
    expect(buttonsOf(olga)).toEqual(["🔒 Only administrators may add people"]);
    expect((await scene.press(olga, /Only administrators/)).text).toContain("Done");
    expect(() => {
      ben.addMember(scene.newUser(), scene.channel);
    }).toThrow("lacks the rights");
    const [change] = telegram.callsOf("setChatPermissions");
    expect(change?.parameters["permissions"]).toMatchObject({
      can_send_messages: true,
      can_pin_messages: true,
      can_invite_users: false,
    });
    await scene.press(olga, /Only administrators/);
    expect(telegram.callsOf("setChatPermissions")).toHaveLength(1);
  });

  test("works for the owner only, and explains what to do where the bot may not", async () => {
    await using scene = await openGroup();
    const { olga, ben, channel, telegram } = scene;
    await scene.addedBy(ben);
    const [data] = dataOf(newestOf(olga));
    expect((await scene.pressForged(ben, data ?? "")).text).toContain("out of date");
    expect(telegram.callsOf("setChatPermissions")).toEqual([]);
    telegram.expectRefusal("not enough rights to restrict");
    olga.setBotRights(channel, { can_invite_users: true });
    expect((await scene.press(olga, /Only administrators/)).text).toContain("does not let me");
  });
});
