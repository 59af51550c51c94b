import { addToTeam } from "../../../tests/support/team.ts";
import { describe, expect, test } from "vitest";
import type { SandboxChannel } from "../../../sandbox/telegram/index.ts";
import { buttonsOf, ChannelScene } from "../../../tests/scenes/channel-scene.ts";
import { newId } from "../../platform/values/ids.ts";
import { DeferJob } from "../../platform/jobs/jobs.ts";
import { changedState } from "../managed/channel-settings.ts";
import { checkBotStates } from "./check-bot-states.jobs.ts";
import { whereConnected } from "./where-connected.ts";

const NEEDED_RIGHTS = { can_invite_users: true, can_restrict_members: true };

/** Olga's chat, with the bot as a member. */
async function openScene(kind: "channel" | "group") {
  const scene = await ChannelScene.open();
  await scene.meet(scene.olga);
  const chat = scene.olga.createChannel({ title: "Tea & Talk", kind });
  scene.olga.addBot(chat, NEEDED_RIGHTS);
  await scene.handleUpdates();
  return Object.assign(scene, { chat });
}
type Scene = Awaited<ReturnType<typeof openScene>>;

/** The row of a connected chat. */
async function connected(scene: Scene, chat: SandboxChannel = scene.chat): Promise<string> {
  const { prisma } = scene.database;
  const now = scene.platform.clock.now();
  const { id } = await prisma.channel.create({
    data: {
      id: newId(now),
      telegramChatId: BigInt(chat.id),
      kind: "supergroup",
      title: chat.title,
      ownerId: BigInt(scene.olga.id),
      createdAt: now,
    },
  });
  return id;
}

const rowOf = ({ database }: Scene, id: string) =>
  database.prisma.channel.findUniqueOrThrow({ where: { id } });

/** A live link of a subscription of Olga's. */
async function linkIn(scene: Scene, channelId: string): Promise<string> {
  const { prisma } = scene.database;
  const now = scene.platform.clock.now();
  const userId = BigInt(scene.olga.id);
  const subscription = { userId, channelId, startedAt: now, extendedAt: now, state: "active" };
  const { id } = await prisma.subscription.create({ data: { id: newId(now), ...subscription } });
  const link = { url: "https://t.me/+old", kind: "join_request", createdAt: now };
  await prisma.inviteLink.create({ data: { id: newId(now), subscriptionId: id, ...link } });
  return id;
}

describe("A basic group", () => {
  test("can be connected once it is a supergroup, which the bot offers", async () => {
    await using scene = await openScene("group");
    const { olga, chat, database } = scene;
    await scene.pressForged(olga, `connect:${chat.id}`);
    expect(scene.lastMessageTo(olga)).toContain("Make it a supergroup");
    const supergroup = olga.upgradeGroup(chat);
    await scene.handleUpdates();
    await scene.retryJobs();
    expect(scene.messagesTo(olga).filter((text) => text.includes("is a supergroup now"))).toHaveLength(1);
    await scene.press(olga, /Connect/);
    expect(await database.prisma.channel.findMany()).toMatchObject([
      { telegramChatId: BigInt(supergroup.id), kind: "supergroup", state: "connected" },
    ]);
  });

  test("is found under its new id when a client sends the old one", async () => {
    await using scene = await openScene("group");
    const { olga, chat, telegram, database } = scene;
    telegram.expectRefusal("upgraded to a supergroup");
    const supergroup = olga.upgradeGroup(chat);
    await scene.pressForged(olga, `connect:${chat.id}`);
    expect(scene.lastMessageTo(olga)).toContain("is connected");
    expect(await database.prisma.channel.findMany()).toMatchObject([
      { telegramChatId: BigInt(supergroup.id) },
    ]);
  });
});

describe("A connected chat that gets another id", () => {
  test("is followed once when Telegram reports the migration, and its links are retired", async () => {
    await using scene = await openScene("group");
    const { olga, chat, database } = scene;
    const id = await connected(scene);
    await linkIn(scene, id);
    const supergroup = olga.upgradeGroup(chat);
    await scene.handleUpdates();
    expect(await rowOf(scene, id)).toMatchObject({
      telegramChatId: BigInt(supergroup.id),
      state: "connected",
    });
    expect(await database.prisma.inviteLink.count({ where: { revokedAt: null } })).toBe(0);
    expect(await database.prisma.auditEntry.count({ where: { action: "channel.moved" } })).toBe(1);
    await scene.retryJobs();
    expect(scene.messagesTo(olga)).toEqual([]);
  });

  test("is followed by a refused call without a report, and the next attempt succeeds", async () => {
    await using scene = await openScene("group");
    const { olga, chat, platform, telegram } = scene;
    telegram.expectRefusal("upgraded to a supergroup");
    const id = await connected(scene);
    const supergroup = olga.upgradeGroup(chat);
    const invite = (): Promise<unknown> =>
      whereConnected(platform, id, async () =>
        platform.telegram.createChatInviteLink(Number((await rowOf(scene, id)).telegramChatId)),
      );
    await expect(invite()).rejects.toThrow("upgraded to a supergroup");
    await expect(invite()).resolves.toMatchObject({ is_revoked: false });
    expect(await rowOf(scene, id)).toMatchObject({
      telegramChatId: BigInt(supergroup.id),
      state: "connected",
    });
  });
});

describe("A public channel that the bot has left", () => {
  test("is noticed, although Telegram still shows it and only hides its members", async () => {
    await using scene = await openScene("channel");
    const { olga, platform, telegram } = scene;
    telegram.expectRefusal(/need administrator rights|member list is inaccessible|not a member/u);
    const chat = olga.createChannel({ title: "Tea & Talk", username: "teatalk" });
    olga.addBot(chat, NEEDED_RIGHTS);
    await scene.handleUpdates();
    const id = await connected(scene, chat);
    olga.demoteBot(chat);
    expect(await platform.telegram.getChat(chat.id)).toMatchObject({ username: "teatalk" });
    const invite = (): Promise<unknown> =>
      whereConnected(platform, id, () => platform.telegram.createChatInviteLink(chat.id));
    await expect(invite()).rejects.toBeInstanceOf(DeferJob);
    expect(await rowOf(scene, id)).toMatchObject({ state: "gone" });
  });
});

describe("A channel that is deleted", () => {
  test("is noticed by the next call there, and the owner is notified once", async () => {
    await using scene = await openScene("channel");
    const { olga, chat, platform, telegram } = scene;
    telegram.expectRefusal("chat not found");
    const id = await connected(scene);
    olga.deleteChannel(chat);
    const invite = (): Promise<unknown> =>
      whereConnected(platform, id, () => platform.telegram.createChatInviteLink(chat.id));
    await expect(invite()).rejects.toBeInstanceOf(DeferJob);
    await expect(invite()).rejects.toBeInstanceOf(DeferJob);
    expect(telegram.callsOf("createChatInviteLink")).toHaveLength(1);
    platform.clock.advance(60_000);
    expect(await checkBotStates(platform)).toBe(1);
    await scene.retryJobs();
    expect(await rowOf(scene, id)).toMatchObject({ state: "gone" });
    expect(scene.messagesTo(olga)).toEqual([expect.stringContaining("or it was deleted")]);
  });

  test("is checked at growing intervals, at most once a day", async () => {
    await using scene = await openScene("channel");
    const { olga, chat, platform, telegram } = scene;
    telegram.expectRefusal("chat not found");
    await connected(scene);
    olga.deleteChannel(chat);
    await scene.database.prisma.channel.updateMany({ data: changedState("gone", platform.clock.now()) });
    let looks = 0;
    for (let hour = 0; hour < 24 * 7; hour++) {
      platform.clock.advance(60 * 60_000);
      looks += await checkBotStates(platform);
    }
    expect(looks).toBeGreaterThan(7);
    expect(looks).toBeLessThan(20);
  });

  test("does not stop the checks of other channels", async () => {
    await using scene = await openScene("channel");
    const { olga, platform, telegram, database } = scene;
    const second = olga.createChannel({ title: "Chess" });
    olga.addBot(second, NEEDED_RIGHTS);
    await scene.handleUpdates();
    const ids = [await connected(scene), await connected(scene, second)];
    await database.prisma.channel.updateMany({ data: changedState("gone", platform.clock.now()) });
    platform.clock.advance(60_000);
    const ofSecond = ({ chat_id: id }: Record<string, unknown>): boolean => String(id) === String(second.id);
    telegram.faults.add({ method: "getChatMember", kind: "500", times: 3, when: ofSecond });
    expect(await checkBotStates(platform)).toBe(2);
    const states = () => Promise.all(ids.map(async (id) => (await rowOf(scene, id)).state));
    expect((await states()).toSorted()).toEqual(["connected", "gone"]);
    for (let minute = 0; minute < 2; minute++) {
      platform.clock.advance(60_000);
      await checkBotStates(platform);
    }
    expect(await states()).toEqual(["connected", "connected"]);
    platform.clock.advance(24 * 60 * 60_000);
    expect(await checkBotStates(platform)).toBe(0);
  });
});

describe("A channel with a new creator", () => {
  test("belongs to the new owner without managers, and both owners are notified once", async () => {
    await using scene = await openScene("channel");
    const { olga, chat, telegram, database } = scene;
    const id = await connected(scene);
    const [sara, mike] = [telegram.person({ firstName: "Sara" }), telegram.person({ firstName: "Mike" })];
    for (const person of [sara, mike]) {
      await scene.meet(person);
      olga.promote(person, chat, { ...NEEDED_RIGHTS, can_promote_members: true });
    }
    await scene.handleUpdates();
    const manager = { channelId: id, userId: BigInt(mike.id), createdAt: scene.platform.clock.now() };
    await addToTeam(database.prisma, manager);
    olga.transferOwnership(chat, sara);
    await scene.handleNextUpdate();
    await scene.handleNextUpdate(3);
    await scene.retryJobs();
    await scene.retryJobs();
    expect(await rowOf(scene, id)).toMatchObject({ ownerId: BigInt(sara.id), state: "connected" });
    expect(await database.prisma.teamMember.count()).toBe(0);
    expect(scene.messagesTo(sara)).toEqual([expect.stringContaining("is yours now")]);
    expect(scene.messagesTo(olga)).toEqual([
      expect.stringContaining("earnings from earlier sales: see /balance"),
    ]);
    expect(scene.messagesTo(mike)).toEqual([]);
    await scene.press(sara, /Open its page/);
    await scene.press(sara, /People$/);
    expect(buttonsOf(sara)).toContain("👤 Team");
  });

  test("does not fail if the new owner never started the bot", async () => {
    await using scene = await openScene("channel");
    const { olga, chat, telegram, database } = scene;
    const id = await connected(scene);
    const sara = telegram.person({ firstName: "Sara" });
    olga.promote(sara, chat, { ...NEEDED_RIGHTS, can_promote_members: true });
    olga.transferOwnership(chat, sara);
    await scene.handleUpdates();
    await scene.retryJobs();
    expect(await rowOf(scene, id)).toMatchObject({ ownerId: BigInt(sara.id) });
    expect(scene.messagesTo(olga)).toHaveLength(1);
    expect((await database.pool.query("select 1 from graphile_worker.jobs")).rowCount).toBe(0);
  });
});
