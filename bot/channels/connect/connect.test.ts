import type { Update } from "grammy/types";
import { describe, expect, test } from "vitest";
import type { Persona } from "../../../sandbox/telegram/index.ts";
import { buttonsOf, ChannelScene } from "../../../tests/support/channel-scene.ts";

const NEEDED = { can_invite_users: true, can_restrict_members: true };

/** Olga's channel, in which the bot is not yet, and Mike, whom she made an administrator there. */
async function sceneWithClub(kind: "channel" | "supergroup" = "channel") {
  const scene = await ChannelScene.open();
  const { olga, telegram } = scene;
  const mike = telegram.person({ firstName: "Mike" });
  const sara = telegram.person({ firstName: "Sara" });
  for (const person of [olga, mike, sara]) await scene.meet(person);
  const club = olga.createChannel({ title: "Tea & Talk", kind });
  olga.promote(mike, club, NEEDED);
  /** By the picker, which makes the bot an administrator. */
  const share = async (): Promise<void> => {
    await scene.say(olga, "/newchannel");
    await olga.share(club, kind === "channel" ? /Pick a channel/ : /Pick a group/);
    await scene.settle();
  };
  const forward = async (person: Persona): Promise<void> => {
    await person.forward(olga.post(club, "a post"));
    await scene.settle();
  };
  const connect = (person: Persona) => scene.pressForged(person, `connect:${club.id}`);
  const channel = () => scene.database.prisma.channel.findUnique({ where: { telegramId: BigInt(club.id) } });
  const dispose = () => scene[Symbol.asyncDispose]();
  return { scene, olga, mike, sara, club, share, forward, connect, channel, [Symbol.asyncDispose]: dispose };
}

const newestSent = (scene: ChannelScene) => scene.telegram.callsOf("sendMessage").at(-1)?.parameters;

/** The newest report of a kind, to be changed and reported again. */
function newestOfKind<K extends "my_chat_member" | "chat_member">(
  scene: ChannelScene,
  kind: K,
): NonNullable<Update[K]> {
  const found = scene.telegram.updatesLog.findLast((update) => update[kind] !== undefined)?.[kind];
  if (found === undefined) throw new Error(`Telegram has reported no ${kind}`);
  return structuredClone(found);
}

describe("connecting a channel", () => {
  test("asks for two rights and no more, and takes the picker away afterwards", async () => {
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
    await scene.settle();
    const [thanks] = scene.telegram.callsOf("sendMessage").slice(-2);
    expect(thanks?.parameters["reply_markup"]).toEqual({ remove_keyboard: true });
    expect(scene.lastSaid(olga)).toContain("<b>Tea &amp; Talk</b> is connected");
    expect(buttonsOf(olga)).toContain("➕ Add a tier");
    expect(await world.channel()).toMatchObject({
      ownerId: BigInt(olga.id),
      title: "Tea & Talk",
      state: "connected",
    });
  });

  test("again changes nothing but what Telegram changed", async () => {
    await using world = await sceneWithClub();
    const { scene, olga, club } = world;
    olga.addBot(club, NEEDED);
    await scene.say(olga, "/newchannel");
    await olga.share(club, /Pick a channel/);
    await scene.settleOne(3);
    const first = await world.channel();
    expect(first).toMatchObject({ title: "Tea & Talk", state: "connected" });
    await scene.database.prisma.channel.updateMany({ data: { title: "What it was called before" } });
    await world.share();
    expect(await world.channel()).toEqual(first);
    expect(await scene.database.prisma.auditEntry.count()).toBe(1);
  });

  test("works by a forwarded post of a channel, and of a group in whose name somebody wrote", async () => {
    await using world = await sceneWithClub();
    const { scene, olga, mike, club } = world;
    olga.addBot(club, NEEDED);
    const chat = { id: club.id, type: "channel" as const, title: "Forged title" };
    await olga.send("post");
    await scene.settle();
    await scene.report(
      ({ message }) =>
        ({
          message: { ...message, forward_origin: { type: "channel", chat, message_id: 1, date: 1 } },
        }) as Pick<Update, "message">,
    );
    expect(await world.channel()).toMatchObject({ title: "Tea & Talk" });
    await world.forward(mike);
    expect(scene.lastSaid(mike)).toContain("Only the creator");
    await scene.say(mike, "post");
    expect(scene.lastSaid(mike)).not.toContain("Only the creator");
    await scene.report(
      ({ message }) =>
        ({
          message: {
            ...message,
            forward_origin: { type: "chat", sender_chat: { ...chat, type: "supergroup" }, date: 1 },
          },
        }) as Pick<Update, "message">,
    );
    expect(scene.lastSaid(mike)).toContain("Only the creator");
  });

  test("names each missing right, and goes on when it is given", async () => {
    await using world = await sceneWithClub("supergroup");
    const { scene, olga, club } = world;
    olga.addBot(club, { can_invite_users: true });
    await world.connect(olga);
    expect(scene.lastSaid(olga)).toContain("Ban users");
    expect(scene.lastSaid(olga)).not.toContain("Invite users");
    expect(await world.channel()).toBeNull();
    olga.dismissBot(club);
    await scene.press(olga, /Check again/);
    expect(scene.lastSaid(olga)).toContain("not an administrator");
    olga.setBotRights(club, NEEDED);
    await scene.press(olga, /Check again/);
    expect(await world.channel()).not.toBeNull();
  });

  test("is refused kindly to everybody but the creator, and tells them nothing about the channel", async () => {
    await using world = await sceneWithClub();
    const { scene, olga, mike, sara, club } = world;
    olga.addBot(club, NEEDED);
    await world.forward(mike);
    expect(scene.lastSaid(mike)).toContain("Managers");
    await world.forward(sara);
    expect(scene.lastSaid(sara)).toContain("not an administrator of that channel");
    await world.connect(sara);
    expect(scene.said(sara).join()).not.toContain("Tea");
    scene.telegram.expectRefusal("chat not found");
    await scene.pressForged(sara, "connect:-1009999999999");
    expect(scene.lastSaid(sara)).toContain("can't see that chat");
    expect((await scene.pressForged(sara, "connect:1; drop")).text).toContain("out of date");
    expect(await world.channel()).toBeNull();
  });

  test("explains what a basic group must become", async () => {
    await using world = await sceneWithClub("supergroup");
    const { scene, olga, club } = world;
    olga.addBot(club, NEEDED);
    // The local Telegram has no basic groups.
    scene.bot.api.config.use(async (previous, method, payload, signal) => {
      const answer = await previous(method, payload, signal);
      if (method === "getChat" && answer.ok) Object.assign(answer.result as object, { type: "group" });
      return answer;
    });
    await world.connect(olga);
    expect(scene.lastSaid(olga)).toContain("supergroup");
    expect(await world.channel()).toBeNull();
  });
});

describe("the owner of a channel", () => {
  test("follows Telegram's creator, and whom the former one allowed is forgotten", async () => {
    await using world = await sceneWithClub();
    const { scene, olga, mike, sara, club } = world;
    await world.share();
    await scene.press(olga, /Open its page/);
    await scene.press(olga, /Managers/);
    await scene.press(olga, /Mike/);
    expect(buttonsOf(olga)[0]).toBe("✅ Mike");
    await world.forward(mike);
    expect(scene.lastSaid(mike)).toContain("is connected");
    olga.promote(sara, club, NEEDED);
    await scene.settle();
    // The local Telegram has no transfer of ownership: its answers say that Sara is the creator now.
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
    expect(scene.lastSaid(mike)).toContain("Only the creator");
    expect(await world.channel()).toMatchObject({ ownerId: BigInt(sara.id) });
    expect(await scene.database.prisma.channelManager.count()).toBe(0);
    const change = newestOfKind(scene, "chat_member");
    const before = { ...change.new_chat_member, user: olga.user };
    const after = { status: "creator" as const, user: olga.user, is_anonymous: false };
    await scene.report(() => ({
      chat_member: { ...change, old_chat_member: before, new_chat_member: after },
    }));
    expect(await world.channel()).toMatchObject({ ownerId: BigInt(olga.id) });
  });

  test("alone sees and changes the managers; one who is dismissed in Telegram is one no more", async () => {
    await using world = await sceneWithClub();
    const { scene, olga, mike, sara, club } = world;
    await world.share();
    const id = (await world.channel())?.id ?? "";
    await scene.pressForged(olga, `mgr:${id}:${mike.id}:yes`);
    await scene.pressForged(olga, `mgr:${id}:${mike.id}:yes`);
    expect(await scene.database.prisma.channelManager.count()).toBe(1);
    const { text } = await scene.pressForged(olga, `mgr:${id}:${sara.id}:yes`);
    expect(text).toContain("no administrator");
    await scene.say(mike, "/channels");
    await scene.press(mike, /Tea & Talk/);
    expect(buttonsOf(mike)).not.toContain("👤 Managers");
    expect((await scene.pressForged(mike, `mgrs:${id}`)).text).toContain("out of date");
    await scene.pressForged(mike, `mgr:${id}:${mike.id}:no`);
    expect(await scene.database.prisma.channelManager.count()).toBe(1);
    olga.promote(mike, club, { ...NEEDED, can_delete_messages: true });
    await scene.settle();
    expect(await scene.database.prisma.channelManager.count()).toBe(1);
    const change = newestOfKind(scene, "chat_member");
    await scene.report(() => ({
      chat_member: {
        ...change,
        old_chat_member: change.new_chat_member,
        new_chat_member: { status: "member", user: mike.user },
      },
    }));
    expect(await scene.database.prisma.channelManager.count()).toBe(0);
  });
});

describe("when the bot is made an administrator", () => {
  test("it offers to connect, once, to whoever did it", async () => {
    await using world = await sceneWithClub();
    const { scene, olga, club } = world;
    olga.addBot(club, { can_restrict_members: true });
    olga.setBotRights(club, NEEDED);
    await scene.settle();
    expect(scene.said(olga)).toEqual([]);
    await scene.retryJobs();
    expect(scene.said(olga)).toHaveLength(1);
    await scene.press(olga, /Connect/);
    expect(await world.channel()).toMatchObject({ state: "connected" });
  });

  test("it offers nothing if the picker connected the channel meanwhile", async () => {
    await using world = await sceneWithClub();
    const { scene, olga } = world;
    await world.share();
    newestOfKind(scene, "my_chat_member");
    const { length } = scene.said(olga);
    await scene.retryJobs();
    expect(scene.said(olga)).toHaveLength(length);
  });

  test("it says nothing about basic groups, or where it is a plain member", async () => {
    await using world = await sceneWithClub("supergroup");
    const { scene, olga, club } = world;
    olga.addBot(club, NEEDED);
    await scene.settle();
    await scene.retryJobs();
    expect(scene.said(olga)).toHaveLength(1);
    const { chat, ...change } = newestOfKind(scene, "my_chat_member");
    olga.dismissBot(club);
    await scene.settle();
    await scene.report(() => ({
      my_chat_member: { ...change, chat: { id: chat.id, type: "group", title: club.title } },
    }));
    await scene.retryJobs();
    expect(scene.said(olga)).toHaveLength(1);
  });
});

describe("when the bot loses its rights", () => {
  test("the owner is told once how to mend it, nothing is sold, and all is well when they are back", async () => {
    await using world = await sceneWithClub();
    const { scene, olga, sara, club } = world;
    await world.share();
    olga.promote(sara, club, { ...NEEDED, can_promote_members: true, can_delete_messages: true });
    for (const isMore of [false, true, false]) {
      sara.setBotRights(club, { can_restrict_members: true, can_delete_messages: isMore });
      await scene.settle();
    }
    await scene.retryJobs();
    expect(await world.channel()).toMatchObject({ state: "missing_rights" });
    expect(scene.said(olga).filter((text) => text.includes("lost rights"))).toHaveLength(1);
    expect(newestSent(scene)?.["chat_id"]).toBe(olga.id);
    sara.removeBot(club);
    await scene.settle();
    await scene.retryJobs();
    expect(await world.channel()).toMatchObject({ state: "gone" });
    expect(scene.lastSaid(olga)).toContain("was removed");
    await scene.say(sara, `/start c_${(await world.channel())?.id}`);
    expect(scene.lastSaid(sara)).toContain("nothing that is on sale");
    sara.setBotRights(club, NEEDED);
    await scene.settle();
    await scene.retryJobs();
    expect(await world.channel()).toMatchObject({ state: "connected" });
    expect(scene.lastSaid(olga)).toContain("works again");
  });

  test("an owner who blocked the bot does not make the job fail", async () => {
    await using world = await sceneWithClub();
    const { scene, olga, club } = world;
    await world.share();
    olga.dismissBot(club);
    await scene.settle();
    // The bot learns of it by trying.
    olga.block();
    await scene.retryJobs();
    const jobs = await scene.database.pool.query("select 1 from graphile_worker.jobs");
    expect(jobs.rowCount).toBe(0);
    const owner = await scene.database.prisma.user.findUniqueOrThrow({ where: { id: BigInt(olga.id) } });
    expect(owner.unreachableSince).not.toBeNull();
  });
});
