import { describe, expect, test } from "vitest";
import { readSelection, selectAudience } from "../../broadcasts/delivery/recipients/audience.sql.ts";
import type { TestUser } from "../../../sandbox/telegram/index.ts";
import { AccessScene, DAY } from "../../../tests/scenes/access-scene.ts";
import { buttonsOf, dataOf, newestOf } from "../../../tests/scenes/channel-scene.ts";
import { sendList } from "../../../tests/scenes/import-scene.ts";
import { openPage } from "../../../tests/scenes/members-scene.ts";
import { readMembersInBatches } from "../export/write-members.ts";
import { acceptAccess } from "./accept-access.ts";

/** A person who has used the bot, and has nothing to do with Olga's channel. */
async function stranger(scene: AccessScene, firstName = "Nina Neverseen"): Promise<TestUser> {
  const person = scene.telegram.person({ firstName, username: "nina" });
  await scene.meet(person);
  return person;
}

async function openScene(): Promise<AccessScene> {
  const scene = await AccessScene.openFor();
  // Telegram knows nothing of an id that nobody has.
  scene.telegram.expectRefusal("PARTICIPANT_ID_INVALID");
  return scene;
}

const audienceOf = async (scene: AccessScene): Promise<number[]> => {
  const audience = { channelId: scene.sale.channelId, audience: { kind: "everyone" as const } };
  const { prisma } = scene.database;
  const selection = await readSelection(prisma, { ...audience, now: scene.platform.clock.now() });
  const rows = await prisma.$queryRaw<{ user_id: bigint }[]>(selectAudience(selection));
  return rows.map(({ user_id: id }) => Number(id));
};

async function runMemberExport(scene: AccessScene): Promise<string> {
  const names: (string | null)[] = [];
  for await (const batch of readMembersInBatches(scene.platform, scene.sale.channelId))
    names.push(...batch.flatMap(({ name, username }) => [name, username]));
  return names.join();
}

async function give(
  scene: AccessScene,
  person: { readonly id: number },
  button = "🎁 30 days",
): Promise<void> {
  await openPage(scene, scene.olga, person);
  await scene.press(scene.olga, button);
  await scene.runJobs();
}

describe("A gift for a person outside the chat", () => {
  test("neither names nor reaches the person until the person accepts", async () => {
    await using scene = await openScene();
    const { olga, sale, database } = scene;
    const nina = await stranger(scene);
    await give(scene, nina);
    expect(scene.lastMessageTo(olga)).toContain("If they accept: 30 days");
    expect(await database.prisma.subscription.count()).toBe(0);
    expect(await audienceOf(scene)).toEqual([]);
    await scene.say(olga, "/members nina");
    await scene.say(olga, "/members @nina");
    expect(scene.lastMessageTo(olga)).toContain("found nobody");
    expect(await runMemberExport(scene)).not.toContain("Nina");
    expect(olga.chat.map(({ text }) => text).join()).not.toContain("Nina");

    expect(scene.messagesTo(nina)).toEqual([expect.stringContaining("Somebody who runs a channel")]);
    await scene.press(nina, /See it and accept/);
    expect(scene.lastMessageTo(nina)).toContain("<b>Tea &amp; Talk</b>: 30 days");
    scene.platform.clock.advance(5 * DAY);
    await scene.press(nina, "✅ Tea & Talk");
    await scene.runJobs();
    const { expiresAt } = await database.prisma.subscription.findFirstOrThrow();
    const left = (expiresAt?.getTime() ?? 0) - scene.platform.clock.now().getTime();
    expect(Math.round(left / DAY)).toBe(30);
    expect(scene.liveLinks).toHaveLength(1);
    expect(await audienceOf(scene)).toEqual([nina.id]);
    await openPage(scene, olga, nina);
    expect(scene.lastMessageTo(olga)).toContain("Nina");
    expect(await database.prisma.subscriptionAdjustment.findMany()).toMatchObject([
      { kind: "gift", channelId: sale.channelId, actorId: BigInt(olga.id) },
    ]);
  });

  test("is one message without any text of the owner, for any number of gifts from any number of channels", async () => {
    await using scene = await openScene();
    const nina = await stranger(scene);
    for (let round = 0; round < 3; round++) await give(scene, nina, "🎁 1 day");
    await sendList(scene, `${nina.id},90`);
    await scene.runJobs();
    await scene.press(scene.olga, /With the 1 outside/);
    await scene.runJobs();
    expect(scene.messagesTo(nina)).toHaveLength(1);
    expect(scene.messagesTo(nina).join()).not.toContain("Tea");
    await scene.press(nina, /No, thanks/);
    await give(scene, nina, "🎁 7 days");
    expect(scene.messagesTo(nina)).toHaveLength(2);
    expect(scene.lastMessageTo(nina)).toContain("No offer waits");
  });

  test("looks the same for a person who declined, for one who never used the bot and for an id that nobody has", async () => {
    await using scene = await openScene();
    const [nina, newcomer] = [await stranger(scene), scene.telegram.person({ firstName: "Newcomer" })];
    const pages: string[] = [];
    for (const person of [nina, newcomer, { id: 99 }]) {
      await scene.say(scene.olga, `/members ${person.id}`);
      const before = scene.lastMessageTo(scene.olga);
      await scene.press(scene.olga, "🎁 7 days");
      await scene.runJobs();
      if (person === nina) await scene.press(nina, /No, thanks/);
      await openPage(scene, scene.olga, person);
      const after = scene.lastMessageTo(scene.olga);
      await scene.press(scene.olga, "🎁 7 days");
      const page = [before, after, scene.lastMessageTo(scene.olga), buttonsOf(scene.olga).join()].join("\n");
      pages.push(page.replaceAll(String(person.id), "ID"));
    }
    expect(new Set(pages).size).toBe(1);
    expect(pages[0]).toContain("If they accept: 14 days");
  });

  test("is for life from the first gift for life on", async () => {
    await using scene = await openScene();
    const [nina, mary] = [await stranger(scene), await stranger(scene, "Mary")];
    await give(scene, nina);
    await give(scene, nina, "🎁 For life");
    await give(scene, mary, "🎁 For life");
    // A gift adds nothing to access for life, so the page stays as it is.
    scene.telegram.expectRefusal("message is not modified");
    await give(scene, mary, "🎁 7 days");
    for (const person of [nina, mary]) {
      await openPage(scene, scene.olga, person);
      expect(scene.lastMessageTo(scene.olga)).toContain("If they accept: for life");
      await scene.press(person, /See it and accept/);
      await scene.press(person, "✅ Tea & Talk");
    }
    expect(
      await scene.database.prisma.subscription.findMany({ select: { state: true, expiresAt: true } }),
    ).toEqual([
      { state: "active", expiresAt: null },
      { state: "active", expiresAt: null },
    ]);
  });

  test("extends the date until which an imported person was offered access, unless the date has passed", async () => {
    await using scene = await openScene();
    const { platform, olga } = scene;
    const [nina, mary] = [await stranger(scene), await stranger(scene, "Mary")];
    const until = new Date(platform.clock.now().getTime() + 200 * DAY).toISOString().slice(0, 10);
    await sendList(scene, `${nina.id},${until}\n${mary.id},${until}`);
    await scene.runJobs();
    await scene.press(olga, /With the 2 outside/);
    await scene.runJobs();
    const imported = await scene.database.prisma.pendingAccess.findFirstOrThrow();
    await give(scene, nina, "🎁 7 days");
    await scene.press(nina, /See it and accept/);
    await scene.press(nina, "✅ Tea & Talk");
    const { userId, expiresAt } = await scene.database.prisma.subscription.findFirstOrThrow();
    expect(userId).toBe(BigInt(nina.id));
    // Access is granted in whole seconds.
    const extended = (imported.until?.getTime() ?? 0) + 7 * DAY;
    expect(Math.trunc(((expiresAt?.getTime() ?? 0) - extended) / 1_000)).toBe(0);
    platform.clock.advance(201 * DAY);
    await give(scene, mary, "🎁 7 days");
    expect(scene.lastMessageTo(olga)).toContain("If they accept: 7 days");
    await give(scene, mary, "🎁 For life");
    expect(scene.lastMessageTo(olga)).toContain("If they accept: for life");
  });

  test("is found by a person who starts the bot later", async () => {
    await using scene = await openScene();
    const newcomer = scene.telegram.person({ firstName: "Newcomer" });
    await give(scene, newcomer);
    expect(newcomer.chat).toEqual([]);
    await newcomer.start();
    await scene.handleUpdates();
    await scene.runJobs();
    await scene.press(newcomer, /See it and accept/);
    await scene.press(newcomer, "✅ Tea & Talk");
    expect(await scene.database.prisma.subscription.count()).toBe(1);
  });

  test("is accepted by a person who asks to join, also after a refusal", async () => {
    await using scene = await openScene();
    const nina = await stranger(scene);
    await give(scene, nina);
    await scene.press(nina, /No, thanks/);
    await scene.join(nina, scene.olga.createInviteLink(scene.channel, { createsJoinRequest: true }));
    await scene.runJobs();
    expect(scene.statusOf(nina)).toBe("member");
    expect(await scene.database.prisma.pendingAccess.count()).toBe(0);
  });

  test("begins once for concurrent acceptances, and not for a banned person", async () => {
    await using scene = await openScene();
    const { platform, sale, olga } = scene;
    const nina = await stranger(scene);
    await give(scene, nina);
    const acceptance = { channelId: sale.channelId, userId: nina.id, isAsking: false };
    const accepted = await Promise.all(Array.from({ length: 8 }, () => acceptAccess(platform, acceptance)));
    expect(accepted.filter(Boolean)).toHaveLength(1);
    expect(await scene.database.prisma.subscriptionAdjustment.count()).toBe(1);

    const mallory = await stranger(scene, "Mallory");
    await give(scene, mallory);
    await openPage(scene, olga, mallory);
    await scene.press(olga, "⛔ Ban");
    expect(await acceptAccess(platform, { ...acceptance, userId: mallory.id })).toBe(false);
  });

  test("is given at once to a person who is in the chat", async () => {
    await using scene = await openScene();
    const nina = await stranger(scene);
    scene.olga.addMember(nina, scene.channel);
    await scene.handleUpdates();
    await give(scene, nina);
    expect(scene.lastMessageTo(scene.olga)).toContain("Nina");
    expect(scene.lastMessageTo(nina)).toContain("gave you free time");
  });
});

describe("A ban of a person outside the chat", () => {
  test("sends the person no message, and shows the owner no name", async () => {
    await using scene = await openScene();
    const { olga } = scene;
    const nina = await stranger(scene);
    for (const button of ["⛔ Ban", "Lift the ban", "⛔ Ban"]) {
      await openPage(scene, olga, nina);
      expect((await scene.press(olga, button)).text).toContain("nothing");
      await scene.runJobs();
    }
    expect(scene.messagesTo(nina)).toEqual([]);
    await scene.pressForged(olga, `members:${scene.sale.channelId}:special:0`);
    expect(buttonsOf(olga)).toContain(`⛔ ${nina.id}`);
    await scene.say(olga, "/members neverseen");
    expect(scene.lastMessageTo(olga)).toContain("found nobody");
    await scene.say(olga, `/members ${nina.id}`);
    expect(scene.lastMessageTo(olga)).toContain("Not a member yet");
    expect(await runMemberExport(scene)).not.toContain("Nina");
  });

  test("has no free access: the owner gives days instead", async () => {
    await using scene = await openScene();
    const nina = await stranger(scene);
    scene.telegram.expectRefusal("message is not modified");
    await openPage(scene, scene.olga, nina);
    expect((await scene.press(scene.olga, /Always let in/)).text).toContain("They are not in the chat");
    expect(await scene.database.prisma.subscription.count()).toBe(0);
  });
});

describe("An import of people outside the chat", () => {
  test("stores no names, offers access, and does not reveal the users of the bot", async () => {
    await using scene = await openScene();
    const { olga, database } = scene;
    const nina = await stranger(scene);
    const ada = scene.telegram.person({ firstName: "Ada" });
    olga.addMember(ada, scene.channel);
    await scene.handleUpdates();
    await sendList(scene, `${nina.id},20\n99,life\n${ada.id},5`);
    await scene.runJobs();
    expect(
      await database.prisma.memberImportRow.findMany({ where: { firstName: { not: null } } }),
    ).toMatchObject([{ userId: BigInt(ada.id) }]);
    await scene.press(olga, /With the 2 outside/);
    await scene.runJobs();
    const done = newestOf(olga)?.text ?? "";
    expect(done).toContain("One member was imported");
    expect(done).toContain("2 people are not in the channel");
    expect(done).toMatch(/One of them has never started me/u);
    expect(await database.prisma.subscription.findMany()).toMatchObject([{ userId: BigInt(ada.id) }]);
    expect(await database.prisma.user.count({ where: { id: 99n } })).toBe(0);
    await scene.press(nina, /See it and accept/);
    await scene.press(nina, "✅ Tea & Talk");
    expect(await database.prisma.subscriptionAdjustment.count({ where: { userId: BigInt(nina.id) } })).toBe(
      1,
    );
    expect(dataOf(newestOf(nina))).toEqual([]);
  });
});
