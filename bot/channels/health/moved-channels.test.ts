import { describe, expect, test } from "vitest";
import type { SandboxChannel } from "../../../sandbox/telegram/index.ts";
import { buttonsOf, ChannelScene } from "../../../tests/support/channel-scene.ts";
import { newId } from "../../platform/values/ids.ts";
import { NotNow } from "../../platform/jobs/jobs.ts";
import { checkPlaces } from "./check-places.ts";
import { whereConnected } from "./where-connected.ts";

const NEEDED = { can_invite_users: true, can_restrict_members: true };

/** Olga's chat with the bot in it. */
async function openScene(kind: "channel" | "group") {
  const scene = await ChannelScene.open();
  await scene.meet(scene.olga);
  const chat = scene.olga.createChannel({ title: "Tea & Talk", kind });
  scene.olga.addBot(chat, NEEDED);
  await scene.settle();
  return Object.assign(scene, { chat });
}
type Scene = Awaited<ReturnType<typeof openScene>>;

/** The row of a chat, as if it had been connected. */
async function connected(scene: Scene, chat: SandboxChannel = scene.chat): Promise<string> {
  const { prisma } = scene.database;
  const now = scene.platform.clock.now();
  const { id } = await prisma.channel.create({
    data: {
      id: newId(now),
      telegramId: BigInt(chat.id),
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

/** A live link of a subscription of Olga's own. */
async function linkIn(scene: Scene, channelId: string): Promise<string> {
  const { prisma } = scene.database;
  const now = scene.platform.clock.now();
  const userId = BigInt(scene.olga.id);
  const subscription = { userId, channelId, startedAt: now, extendedAt: now, state: "active" };
  const { id } = await prisma.subscription.create({ data: { id: newId(now), ...subscription } });
  const link = { url: "https://t.me/+old", kind: "join_request", createdAt: now };
  await prisma.accessLink.create({ data: { id: newId(now), subscriptionId: id, ...link } });
  return id;
}

describe("A basic group", () => {
  test("that becomes a supergroup is offered for connecting, and can be connected then", async () => {
    await using scene = await openScene("group");
    const { olga, chat, database } = scene;
    await scene.pressForged(olga, `connect:${chat.id}`);
    expect(scene.lastSaid(olga)).toContain("Make it a supergroup");
    const supergroup = olga.upgradeGroup(chat);
    await scene.settle();
    await scene.retryJobs();
    expect(scene.said(olga).filter((text) => text.includes("is a supergroup now"))).toHaveLength(1);
    await scene.press(olga, /Connect/);
    expect(await database.prisma.channel.findMany()).toMatchObject([
      { telegramId: BigInt(supergroup.id), kind: "supergroup", state: "connected" },
    ]);
  });

  test("whose old id is shown once more is found under the new one", async () => {
    await using scene = await openScene("group");
    const { olga, chat, telegram, database } = scene;
    telegram.expectRefusal("upgraded to a supergroup");
    const supergroup = olga.upgradeGroup(chat);
    await scene.pressForged(olga, `connect:${chat.id}`);
    expect(scene.lastSaid(olga)).toContain("is connected");
    expect(await database.prisma.channel.findMany()).toMatchObject([{ telegramId: BigInt(supergroup.id) }]);
  });
});

describe("A connected chat that gets another id", () => {
  test("is followed when Telegram tells, once, and its links are dead", async () => {
    await using scene = await openScene("group");
    const { olga, chat, database } = scene;
    const id = await connected(scene);
    await linkIn(scene, id);
    const supergroup = olga.upgradeGroup(chat);
    await scene.settle();
    expect(await rowOf(scene, id)).toMatchObject({ telegramId: BigInt(supergroup.id), state: "connected" });
    expect(await database.prisma.accessLink.count({ where: { revokedAt: null } })).toBe(0);
    expect(await database.prisma.auditEntry.count({ where: { action: "channel.moved" } })).toBe(1);
    await scene.retryJobs();
    expect(scene.said(olga)).toEqual([]);
  });

  test("is followed when nobody told: by a call that is refused, which works at the next attempt", async () => {
    await using scene = await openScene("group");
    const { olga, chat, platform, telegram } = scene;
    telegram.expectRefusal("upgraded to a supergroup");
    const id = await connected(scene);
    const supergroup = olga.upgradeGroup(chat);
    const invite = (): Promise<unknown> =>
      whereConnected(platform, id, async () =>
        platform.telegram.createChatInviteLink(Number((await rowOf(scene, id)).telegramId)),
      );
    await expect(invite()).rejects.toThrow("upgraded to a supergroup");
    await expect(invite()).resolves.toMatchObject({ is_revoked: false });
    expect(await rowOf(scene, id)).toMatchObject({ telegramId: BigInt(supergroup.id), state: "connected" });
  });
});

describe("A channel that is deleted", () => {
  test("is found out by the next call there, and its owner is told once", async () => {
    await using scene = await openScene("channel");
    const { olga, chat, platform, telegram } = scene;
    telegram.expectRefusal("chat not found");
    const id = await connected(scene);
    olga.deleteChannel(chat);
    const invite = (): Promise<unknown> =>
      whereConnected(platform, id, () => platform.telegram.createChatInviteLink(chat.id));
    await expect(invite()).rejects.toBeInstanceOf(NotNow);
    await expect(invite()).rejects.toBeInstanceOf(NotNow);
    expect(telegram.callsOf("createChatInviteLink")).toHaveLength(1);
    platform.clock.advance(60_000);
    expect(await checkPlaces(platform)).toBe(1);
    await scene.retryJobs();
    expect(await rowOf(scene, id)).toMatchObject({ state: "gone" });
    expect(scene.said(olga)).toEqual([expect.stringContaining("or it was deleted")]);
  });

  test("is looked for ever more rarely, once a day in the end", async () => {
    await using scene = await openScene("channel");
    const { olga, chat, platform, telegram } = scene;
    telegram.expectRefusal("chat not found");
    await connected(scene);
    olga.deleteChannel(chat);
    await scene.database.prisma.channel.updateMany({
      data: { state: "gone", stateSince: platform.clock.now() },
    });
    let looks = 0;
    for (let hour = 0; hour < 24 * 7; hour++) {
      platform.clock.advance(60 * 60_000);
      looks += await checkPlaces(platform);
    }
    expect(looks).toBeGreaterThan(7);
    expect(looks).toBeLessThan(20);
  });

  test("does not keep the others from being looked at", async () => {
    await using scene = await openScene("channel");
    const { olga, platform, telegram, database } = scene;
    const second = olga.createChannel({ title: "Chess" });
    olga.addBot(second, NEEDED);
    await scene.settle();
    const ids = [await connected(scene), await connected(scene, second)];
    await database.prisma.channel.updateMany({ data: { state: "gone", stateSince: platform.clock.now() } });
    platform.clock.advance(60_000);
    telegram.faults.add({ method: "getChatMember", kind: "500" });
    expect(await checkPlaces(platform)).toBe(2);
    const states = () => Promise.all(ids.map(async (id) => (await rowOf(scene, id)).state));
    expect((await states()).toSorted()).toEqual(["connected", "gone"]);
    for (let minute = 0; minute < 2; minute++) {
      platform.clock.advance(60_000);
      await checkPlaces(platform);
    }
    expect(await states()).toEqual(["connected", "connected"]);
    platform.clock.advance(24 * 60 * 60_000);
    expect(await checkPlaces(platform)).toBe(0);
  });
});

describe("A channel whose ownership is handed on", () => {
  test("is the new owner's, without managers, and both are told once", async () => {
    await using scene = await openScene("channel");
    const { olga, chat, telegram, database } = scene;
    const id = await connected(scene);
    const [sara, mike] = [telegram.person({ firstName: "Sara" }), telegram.person({ firstName: "Mike" })];
    for (const person of [sara, mike]) {
      await scene.meet(person);
      olga.promote(person, chat, { ...NEEDED, can_promote_members: true });
    }
    await scene.settle();
    const manager = { channelId: id, userId: BigInt(mike.id), createdAt: scene.platform.clock.now() };
    await database.prisma.channelManager.create({ data: manager });
    olga.transferOwnership(chat, sara);
    await scene.settleOne();
    await scene.settleOne(3);
    await scene.retryJobs();
    await scene.retryJobs();
    expect(await rowOf(scene, id)).toMatchObject({ ownerId: BigInt(sara.id), state: "connected" });
    expect(await database.prisma.channelManager.count()).toBe(0);
    expect(scene.said(sara)).toEqual([expect.stringContaining("is yours now")]);
    expect(scene.said(olga)).toEqual([expect.stringContaining("stays yours: see /balance")]);
    expect(scene.said(mike)).toEqual([]);
    await scene.press(sara, /Open its page/);
    expect(buttonsOf(sara)).toContain("👤 Managers");
  });

  test("to somebody who never wrote to the bot does not fail", async () => {
    await using scene = await openScene("channel");
    const { olga, chat, telegram, database } = scene;
    const id = await connected(scene);
    const sara = telegram.person({ firstName: "Sara" });
    olga.promote(sara, chat, { ...NEEDED, can_promote_members: true });
    olga.transferOwnership(chat, sara);
    await scene.settle();
    await scene.retryJobs();
    expect(await rowOf(scene, id)).toMatchObject({ ownerId: BigInt(sara.id) });
    expect(scene.said(olga)).toHaveLength(1);
    expect((await database.pool.query("select 1 from graphile_worker.jobs")).rowCount).toBe(0);
  });
});
