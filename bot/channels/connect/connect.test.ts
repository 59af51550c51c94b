import { addToTeam } from "../../../tests/support/team.ts";
import type { Update } from "grammy/types";
import { describe, expect, test } from "vitest";
import { buttonsOf } from "../../../tests/scenes/channel-scene.ts";
import {
  NEEDED_RIGHTS,
  newestOfKind,
  newestSent,
  sceneWithClub,
} from "../../../tests/scenes/connect-scene.ts";

describe("Connecting a channel", () => {
  test("asks for two rights and no others, and removes the picker afterwards", async () => {
    await using world = await sceneWithClub();
    const { scene, olga, club } = world;
    await scene.say(olga, "/newchannel");
    const markup = JSON.stringify(newestSent(scene)?.["reply_markup"]);
    expect(markup.match(/"can_\w+":true/g)).toEqual(
      Array.from({ length: 4 }, () => [
        '"can_manage_chat":true',
        '"can_restrict_members":true',
        '"can_invite_users":true',
      ]).flat(),
    );
    await olga.share(club, /Pick a channel/);
    await scene.handleUpdates();
    const [thanks] = scene.telegram.callsOf("sendMessage").slice(-2);
    expect(thanks?.parameters["reply_markup"]).toEqual({ remove_keyboard: true });
    expect(scene.lastMessageTo(olga)).toContain("<b>Tea &amp; Talk</b> is connected");
    expect(buttonsOf(olga)).toContain("➕ Add a tier");
    expect(await world.channel()).toMatchObject({
      ownerId: BigInt(olga.id),
      title: "Tea & Talk",
      state: "connected",
    });
  });

  test("a second time updates only the title, the owner and the state", async () => {
    await using world = await sceneWithClub();
    const { scene, olga, club } = world;
    olga.addBot(club, NEEDED_RIGHTS);
    await scene.say(olga, "/newchannel");
    await olga.share(club, /Pick a channel/);
    await scene.handleNextUpdate(3);
    const first = await world.channel();
    expect(first).toMatchObject({ title: "Tea & Talk", state: "connected" });
    await scene.database.prisma.channel.updateMany({ data: { title: "What it was called before" } });
    await world.share();
    expect(await world.channel()).toEqual(first);
    expect(await scene.database.prisma.auditEntry.count()).toBe(1);
  });

  test("works by a forwarded post of a channel, and by a forwarded message of an anonymous group administrator", async () => {
    await using world = await sceneWithClub();
    const { scene, olga, mike, club } = world;
    olga.addBot(club, NEEDED_RIGHTS);
    const chat = { id: club.id, type: "channel" as const, title: "Forged title" };
    await olga.send("post");
    await scene.handleUpdates();
    await scene.report(
      ({ message }) =>
        ({
          message: { ...message, forward_origin: { type: "channel", chat, message_id: 1, date: 1 } },
        }) as Pick<Update, "message">,
    );
    expect(await world.channel()).toMatchObject({ title: "Tea & Talk" });
    await world.forward(mike);
    expect(scene.lastMessageTo(mike)).toContain("Only the creator");
    await scene.say(mike, "post");
    expect(scene.lastMessageTo(mike)).not.toContain("Only the creator");
    await scene.report(
      ({ message }) =>
        ({
          message: {
            ...message,
            forward_origin: { type: "chat", sender_chat: { ...chat, type: "supergroup" }, date: 1 },
          },
        }) as Pick<Update, "message">,
    );
    expect(scene.lastMessageTo(mike)).toContain("Only the creator");
  });

  test("names each missing right, and succeeds when the right is given", async () => {
    await using world = await sceneWithClub("supergroup");
    const { scene, olga, club } = world;
    olga.addBot(club, { can_invite_users: true });
    await world.connect(olga);
    expect(scene.lastMessageTo(olga)).toContain("Ban users");
    expect(scene.lastMessageTo(olga)).not.toContain("Invite users");
    expect(await world.channel()).toBeNull();
    olga.demoteBot(club);
    await scene.press(olga, /Check again/);
    expect(scene.lastMessageTo(olga)).toContain("not an administrator");
    olga.setBotRights(club, NEEDED_RIGHTS);
    await scene.press(olga, /Check again/);
    expect(await world.channel()).not.toBeNull();
  });

  test("warns of a group whose members may add people, with a button that ends it", async () => {
    await using world = await sceneWithClub("supergroup");
    const { scene, olga, sara, mike, club } = world;
    await world.share();
    expect(scene.lastMessageTo(olga)).toContain("Every member of <b>Tea &amp; Talk</b> may add friends");
    await scene.press(olga, /Only administrators/);
    olga.addMember(sara, club);
    expect(() => {
      sara.addMember(scene.telegram.person({ firstName: "Tom" }), club);
    }).toThrow("lacks the rights");
    mike.addMember(scene.telegram.person({ firstName: "Tom" }), club);
    await scene.handleUpdates();
    await world.connect(olga);
    expect(scene.lastMessageTo(olga)).not.toContain("may add friends");
  });

  test("is refused to everybody but the creator, without a word about the channel", async () => {
    await using world = await sceneWithClub();
    const { scene, olga, mike, sara, club } = world;
    olga.addBot(club, NEEDED_RIGHTS);
    await world.forward(mike);
    expect(scene.lastMessageTo(mike)).toContain("/team");
    await world.forward(sara);
    expect(scene.lastMessageTo(sara)).toContain("not an administrator of that channel");
    await world.connect(sara);
    expect(scene.messagesTo(sara).join()).not.toContain("Tea");
    scene.telegram.expectRefusal("chat not found");
    await scene.pressForged(sara, "connect:-1009999999999");
    expect(scene.lastMessageTo(sara)).toContain("can't see that chat");
    expect((await scene.pressForged(sara, "connect:1; drop")).text).toContain("out of date");
    expect(await world.channel()).toBeNull();
  });

  test("explains how a basic group becomes a supergroup", async () => {
    await using world = await sceneWithClub("group");
    const { scene, olga, club } = world;
    scene.telegram.expectRefusal("chat not found");
    await world.connect(olga);
    expect(scene.lastMessageTo(olga)).toContain("can't see that chat");
    olga.addBot(club, NEEDED_RIGHTS);
    await world.connect(olga);
    expect(scene.lastMessageTo(olga)).toContain("supergroup");
    expect(await world.channel()).toBeNull();
  });
});

describe("The owner of a channel", () => {
  test("follows Telegram's creator, and loses the former owner's team", async () => {
    await using world = await sceneWithClub();
    const { scene, olga, mike, sara, club } = world;
    await world.share();
    const channelId = (await world.channel())?.id ?? "";
    await addToTeam(scene.database.prisma, { channelId, userId: mike.id });
    await world.forward(mike);
    expect(scene.lastMessageTo(mike)).toContain("is connected");
    olga.promote(sara, club, NEEDED_RIGHTS);
    await scene.handleUpdates();
    // The sandbox's Telegram has no transfer of ownership, so that the test changes its answers: Sara is the creator now.
    const statuses = new Map([
      [olga.id, "administrator"],
      [sara.id, "creator"],
    ]);
    scene.bot.api.config.use(async (previous, method, payload, signal) => {
      const answer = await previous(method, payload, signal);
      if (!answer.ok || !/^getChat(Member|Administrators)$/u.test(method)) return answer;
      for (const member of [answer.result].flat() as unknown as { user: { id: number }; status: string }[])
        member.status = statuses.get(member.user.id) ?? member.status;
      return answer;
    });
    await world.forward(mike);
    expect(scene.lastMessageTo(mike)).toContain("Only the creator");
    expect(await world.channel()).toMatchObject({ ownerId: BigInt(sara.id) });
    expect(await scene.database.prisma.teamMember.count()).toBe(0);
    const change = newestOfKind(scene, "chat_member");
    const before = { ...change.new_chat_member, user: olga.user };
    const after = { status: "creator" as const, user: olga.user, is_anonymous: false };
    await scene.report(() => ({
      chat_member: { ...change, old_chat_member: before, new_chat_member: after },
    }));
    expect(await world.channel()).toMatchObject({ ownerId: BigInt(olga.id) });
  });

  test("alone sees the team, and a dismissed administrator leaves it", async () => {
    await using world = await sceneWithClub();
    const { scene, olga, mike, club } = world;
    await world.share();
    const channelId = (await world.channel())?.id ?? "";
    const memberId = await addToTeam(scene.database.prisma, { channelId, userId: mike.id });
    await scene.openChannel(mike, /Tea & Talk/, "People");
    expect(buttonsOf(mike)).not.toContain("👤 Team");
    for (const data of [`team-member:${memberId}`, `team-set:${memberId}:finance`, "team-invite"])
      expect((await scene.pressForged(mike, data)).text).toContain("out of date");
    olga.promote(mike, club, { ...NEEDED_RIGHTS, can_delete_messages: true });
    await scene.handleUpdates();
    expect(await scene.database.prisma.teamMember.count()).toBe(1);
    const change = newestOfKind(scene, "chat_member");
    await scene.report(() => ({
      chat_member: {
        ...change,
        old_chat_member: change.new_chat_member,
        new_chat_member: { status: "member", user: mike.user },
      },
    }));
    expect(await scene.database.prisma.teamMember.count()).toBe(0);
  });
});
