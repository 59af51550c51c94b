import { runOnce, Logger } from "graphile-worker";
import type { ChatMember, Update } from "grammy/types";
import { describe, expect, test } from "vitest";
import { taskList } from "../platform/jobs.ts";
import { ChatScene, botInfo } from "./testing/chat-scene.ts";
import type { Club } from "./testing/chat-scene.ts";
import { channelJobs } from "./index.ts";

const olga = { id: 100, first_name: "Olga" };
const mike = { id: 200, first_name: "Mike" };
const sara = { id: 300, first_name: "Sara" };
const clubId = -1_001_234_567_890;

const admin = { status: "administrator", can_invite_users: true, can_restrict_members: true } as const;

async function sceneWithClub(club: Partial<Club> = {}) {
  const scene = await ChatScene.open();
  const members: Club["members"] = new Map();
  members
    .set(olga.id, { status: "creator" })
    .set(mike.id, { status: "administrator" })
    .set(botInfo.id, admin);
  scene.clubs.set(clubId, { type: "channel", title: "Tea & Talk", members, ...club });
  const share = (person = olga) => scene.send(person, { chat_shared: { request_id: 1, chat_id: clubId } });
  const channel = () => scene.database.prisma.channel.findUnique({ where: { telegramId: BigInt(clubId) } });
  return { scene, members, share, channel, [Symbol.asyncDispose]: () => scene[Symbol.asyncDispose]() };
}

type Change = Partial<ChatMember> & { status: string };
const myChatMember = (from: typeof olga, bot: Change, chat = "channel"): Partial<Update> =>
  ({
    my_chat_member: {
      chat: { id: clubId, type: chat, title: "Tea & Talk" },
      from: { ...from, is_bot: false },
      date: 1,
      old_chat_member: { status: "left", user: botInfo },
      new_chat_member: { user: botInfo, ...bot },
    },
  }) as Partial<Update>;

const chatMember = (before: string, after: string, user: typeof olga): Partial<Update> =>
  ({
    chat_member: {
      chat: { id: clubId, type: "channel", title: "Tea & Talk" },
      from: { ...olga, is_bot: false },
      date: 1,
      old_chat_member: { status: before, user },
      new_chat_member: { status: after, user },
    },
  }) as Partial<Update>;

async function runJobs(scene: ChatScene): Promise<void> {
  const { pool } = scene.database;
  await pool.query("update graphile_worker._private_jobs set run_at = now()");
  await runOnce({
    pgPool: pool,
    taskList: taskList(channelJobs, scene.platform),
    noHandleSignals: true,
    logger: new Logger(() => () => undefined),
  });
}

const newestSent = (scene: ChatScene) =>
  scene.calls.findLast(({ method }) => method === "sendMessage")?.parameters;

describe("connecting a channel", () => {
  test("asks for two rights and no more, and takes the picker away afterwards", async () => {
    await using world = await sceneWithClub();
    const { scene } = world;
    await scene.say(olga, "/newchannel");
    const markup = JSON.stringify(newestSent(scene)?.["reply_markup"]);
    expect(markup.match(/"can_\w+":true/g)).toEqual(
      Array.from({ length: 4 }, () => [
        '"can_manage_chat":true',
        '"can_restrict_members":true',
        '"can_invite_users":true',
      ]).flat(),
    );
    await world.share();
    expect(scene.calls.at(-2)?.parameters["reply_markup"]).toEqual({ remove_keyboard: true });
    expect(scene.lastSaid).toContain("<b>Tea &amp; Talk</b> is connected");
    expect(scene.buttons).toContain("➕ Add a tier");
    expect(await world.channel()).toMatchObject({ ownerId: 100n, title: "Tea & Talk", state: "connected" });
  });

  test("again changes nothing but what Telegram changed", async () => {
    await using world = await sceneWithClub();
    const { scene } = world;
    await Promise.all([world.share(), world.share(), world.share()]);
    const first = await world.channel();
    const club = scene.clubs.get(clubId);
    if (club !== undefined) club.title = "Tea, Talk & Cake";
    await world.share();
    expect(await world.channel()).toEqual({ ...first, title: "Tea, Talk & Cake" });
    expect(await scene.database.prisma.auditEntry.count()).toBe(1);
  });

  test("works by a forwarded post of a channel, and of a group in whose name somebody wrote", async () => {
    await using world = await sceneWithClub();
    const { scene } = world;
    const chat = { id: clubId, type: "channel" as const, title: "Forged title" };
    await scene.send(olga, {
      text: "post",
      forward_origin: { type: "channel", chat, message_id: 1, date: 1 },
    });
    expect(await world.channel()).toMatchObject({ title: "Tea & Talk" });
    await scene.send(mike, {
      text: "post",
      forward_origin: { type: "chat", sender_chat: { ...chat, type: "supergroup" }, date: 1 },
    });
    expect(scene.lastSaid).toContain("Only the creator");
  });

  test("names each missing right, and goes on when it is given", async () => {
    await using world = await sceneWithClub();
    const { scene, members } = world;
    members.set(botInfo.id, { ...admin, can_restrict_members: false });
    await world.share();
    expect(scene.lastSaid).toContain("Ban users");
    expect(scene.lastSaid).not.toContain("Invite users");
    expect(await world.channel()).toBeNull();
    members.set(botInfo.id, { status: "member" });
    await scene.press(olga, "Check again");
    expect(scene.lastSaid).toContain("not an administrator");
    members.set(botInfo.id, admin);
    await scene.press(olga, "Check again");
    expect(await world.channel()).not.toBeNull();
  });

  test("is refused kindly to everybody but the creator, and tells them nothing about the channel", async () => {
    await using world = await sceneWithClub();
    const { scene } = world;
    await world.share(mike);
    expect(scene.lastSaid).toContain("Managers");
    await world.share(sara);
    expect(scene.lastSaid).toContain("not an administrator of that channel");
    await scene.pressData(sara, `connect:${clubId}`);
    expect(scene.said.join()).not.toContain("Tea");
    await scene.pressData(sara, "connect:-1009999999999");
    expect(scene.lastSaid).toContain("can't see that chat");
    await scene.pressData(sara, "connect:1; drop");
    expect(scene.lastAlert).toContain("out of date");
    expect(await world.channel()).toBeNull();
  });

  test("explains what a basic group must become", async () => {
    await using world = await sceneWithClub({ type: "group" });
    await world.share();
    expect(world.scene.lastSaid).toContain("supergroup");
  });
});

describe("the owner of a channel", () => {
  test("follows Telegram's creator, and whom the former one allowed is forgotten", async () => {
    await using world = await sceneWithClub();
    const { scene, members } = world;
    await world.share();
    await scene.press(olga, "Open its page");
    await scene.press(olga, "Managers");
    await scene.press(olga, "P200");
    expect(scene.buttons[0]).toBe("✅ P200");
    await world.share(mike);
    expect(scene.lastSaid).toContain("is connected");
    members.set(olga.id, { status: "administrator" }).set(sara.id, { status: "creator" });
    await world.share(mike);
    expect(scene.lastSaid).toContain("Only the creator");
    expect(await world.channel()).toMatchObject({ ownerId: 300n });
    expect(await scene.database.prisma.channelManager.count()).toBe(0);
    await scene.update(chatMember("administrator", "creator", olga));
    expect(await world.channel()).toMatchObject({ ownerId: 100n });
  });

  test("alone sees and changes the managers; one who is dismissed in Telegram is one no more", async () => {
    await using world = await sceneWithClub();
    const { scene } = world;
    await world.share();
    const id = (await world.channel())?.id ?? "";
    await scene.pressData(olga, `mgr:${id}:200:yes`);
    await scene.pressData(olga, `mgr:${id}:200:yes`);
    expect(await scene.database.prisma.channelManager.count()).toBe(1);
    await scene.pressData(olga, `mgr:${id}:300:yes`);
    expect(scene.lastAlert).toContain("no administrator");
    await scene.say(mike, "/channels");
    await scene.press(mike, "Tea & Talk");
    expect(scene.buttons).not.toContain("👤 Managers");
    await scene.pressData(mike, `mgrs:${id}`);
    expect(scene.lastAlert).toContain("out of date");
    await scene.pressData(mike, `mgr:${id}:200:no`);
    expect(await scene.database.prisma.channelManager.count()).toBe(1);
    await scene.update(chatMember("administrator", "member", mike));
    expect(await scene.database.prisma.channelManager.count()).toBe(0);
  });
});

describe("when the bot is made an administrator", () => {
  test("it offers to connect, once, to whoever did it", async () => {
    await using world = await sceneWithClub();
    const { scene } = world;
    await scene.update(myChatMember(olga, { ...admin, can_invite_users: false }));
    await scene.update(myChatMember(olga, admin));
    expect(scene.said).toEqual([]);
    await runJobs(scene);
    expect(scene.said).toHaveLength(1);
    await scene.press(olga, "Connect");
    expect(await world.channel()).toMatchObject({ state: "connected" });
  });

  test("it offers nothing if the picker connected the channel meanwhile", async () => {
    await using world = await sceneWithClub();
    const { scene } = world;
    await scene.update(myChatMember(olga, admin));
    await world.share();
    const { length } = scene.said;
    await runJobs(scene);
    expect(scene.said).toHaveLength(length);
  });

  test("it says nothing about basic groups, or where it is a plain member", async () => {
    await using world = await sceneWithClub();
    await world.scene.update(myChatMember(olga, admin, "group"));
    await world.scene.update(myChatMember(olga, { status: "member" }, "supergroup"));
    await runJobs(world.scene);
    expect(world.scene.said).toEqual([]);
  });
});

describe("when the bot loses its rights", () => {
  test("the owner is told once how to mend it, nothing is sold, and all is well when they are back", async () => {
    await using world = await sceneWithClub();
    const { scene } = world;
    await world.share();
    for (let times = 0; times < 3; times++)
      await scene.update(myChatMember(sara, { ...admin, can_invite_users: false }));
    await runJobs(scene);
    expect(await world.channel()).toMatchObject({ state: "missing_rights" });
    expect(scene.said.filter((text) => text.includes("lost rights"))).toHaveLength(1);
    expect(newestSent(scene)?.["chat_id"]).toBe(olga.id);
    await scene.update(myChatMember(sara, { status: "kicked" }));
    await runJobs(scene);
    expect(await world.channel()).toMatchObject({ state: "gone" });
    expect(scene.lastSaid).toContain("was removed");
    await scene.say(sara, `/start c_${(await world.channel())?.id}`);
    expect(scene.lastSaid).toContain("nothing that is on sale");
    await scene.update(myChatMember(sara, admin));
    await runJobs(scene);
    expect(await world.channel()).toMatchObject({ state: "connected" });
    expect(scene.lastSaid).toContain("works again");
  });

  test("an owner who blocked the bot does not make the job fail", async () => {
    await using world = await sceneWithClub();
    const { scene } = world;
    await world.share();
    await scene.update(myChatMember(sara, { status: "left" }));
    scene.faults.set("sendMessage", "Forbidden: bot was blocked by the user");
    await runJobs(scene);
    const jobs = await scene.database.pool.query("select 1 from graphile_worker.jobs");
    expect(jobs.rowCount).toBe(0);
    const owner = await scene.database.prisma.user.findUniqueOrThrow({ where: { id: 100n } });
    expect(owner.unreachableSince).not.toBeNull();
  });
});
