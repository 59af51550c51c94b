import { describe, expect, test } from "vitest";
import { dataOf, newestOf } from "../../../tests/support/channel-scene.ts";
import type { Persona } from "../../../sandbox/telegram/index.ts";
import { newId } from "../../platform/values/ids.ts";
import { setStanding } from "../index.ts";
import { AccessScene, DAY } from "../testing/access-scene.ts";
import type { AccessScene as Scene } from "../testing/access-scene.ts";

type Rule = "leave" | "tell" | "remove";

const ruled = async (rule: Rule): Promise<Scene> => {
  const scene = await AccessScene.openFor();
  await scene.database.prisma.channel.updateMany({ data: { unknownMembers: rule } });
  return scene;
};

/** Somebody new whom Olga brings in by hand. */
const added = async (scene: Scene, firstName = "Somebody"): Promise<Persona> => {
  const person = scene.telegram.person({ firstName });
  scene.olga.addMember(person, scene.channel);
  await scene.settle();
  return person;
};

const standingsIn = async ({ database }: Scene): Promise<[number, string][]> =>
  (await database.prisma.standing.findMany()).map(({ userId, kind }) => [Number(userId), kind]);

describe("Members whom nobody here let in", () => {
  test("stay where the channel says nothing else", async () => {
    await using scene = await ruled("leave");
    const person = await added(scene);
    await scene.retryJobs();
    expect(scene.statusOf(person)).toBe("member");
    expect(scene.said(scene.olga)).toEqual([]);
  });

  test("are put out where the channel says so, by whichever way they came, and nobody is told", async () => {
    await using scene = await ruled("remove");
    const { olga, channel } = scene;
    const [through, asking] = [scene.stranger(), scene.stranger()];
    await scene.join(through, olga.createInviteLink(channel));
    await scene.join(asking, olga.createInviteLink(channel, { createsJoinRequest: true }));
    olga.approve(asking, channel);
    await scene.settle();
    const people = [await added(scene), through, asking];
    await scene.runJobs();
    expect(people.map((person) => scene.statusOf(person))).toEqual(["left", "left", "left"]);
    expect(scene.said(olga)).toEqual([]);
  });

  test("are put out again, who once were subscribers", async () => {
    await using scene = await ruled("remove");
    const { person } = await scene.subscriber({ days: 1, isMember: true });
    scene.platform.clock.advance(DAY);
    await scene.sweep();
    await scene.runJobs();
    await scene.settle();
    scene.olga.addMember(person, scene.channel);
    await scene.settle();
    await scene.runJobs();
    expect(scene.statusOf(person)).toBe("left");
  });

  test("stay if the rule is taken back before they go", async () => {
    await using scene = await ruled("remove");
    const person = await added(scene);
    await scene.database.prisma.channel.updateMany({ data: { unknownMembers: "leave" } });
    await scene.runJobs();
    expect(scene.statusOf(person)).toBe("member");
  });

  test("are waited for where the bot cannot put them out, without an attempt spent", async () => {
    await using scene = await ruled("remove");
    const person = await added(scene);
    scene.telegram.expectRefusal("not enough rights to restrict");
    scene.olga.setBotRights(scene.channel, { can_invite_users: true });
    await scene.runJobs();
    expect(scene.statusOf(person)).toBe("member");
    scene.olga.setBotRights(scene.channel, { can_invite_users: true, can_restrict_members: true });
    await scene.settle();
    await scene.runJobs();
    expect(scene.statusOf(person)).toBe("left");
  });

  test("are none of these: administrators, who pays Telegram, bots, subscribers, the whitelisted", async () => {
    await using scene = await ruled("remove");
    const { olga, channel, platform } = scene;
    const [administrator, native, guest] = [scene.stranger(), scene.stranger(), scene.stranger()];
    olga.promote(administrator, channel);
    native.subscribe(channel, new Date(platform.clock.now().getTime() + 30 * DAY));
    await scene.database.prisma.user.create({
      data: { id: BigInt(guest.id), firstName: "Guest", createdAt: platform.clock.now() },
    });
    await scene.database.prisma.standing.create({
      data: {
        channelId: scene.sale.channelId,
        userId: BigInt(guest.id),
        kind: "whitelisted",
        actorId: BigInt(olga.id),
        createdAt: platform.clock.now(),
      },
    });
    olga.addMember(guest, channel);
    const { person: subscriber } = await scene.subscriber({ isMember: true });
    const stranger = scene.stranger();
    olga.addMember(stranger, channel);
    await scene.report(({ chat_member: joined }) => {
      const member = joined?.new_chat_member;
      if (joined === undefined || member === undefined) return {};
      const user = { ...member.user, id: member.user.id + 1, is_bot: true };
      return { chat_member: { ...joined, new_chat_member: { ...member, user } } };
    });
    await scene.runJobs();
    const people = [administrator, native, guest, subscriber, stranger];
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

describe("Where the owner wants to be asked about unknown members", () => {
  test("those of a minute are named in one message, with two buttons each", async () => {
    await using scene = await ruled("tell");
    const people = [await added(scene, "Ann"), await added(scene, "B<b>"), await added(scene, "Cleo")];
    await scene.retryJobs();
    expect(scene.said(scene.olga)).toHaveLength(1);
    for (const name of ["Ann", "B&lt;b&gt;", "Cleo"]) expect(scene.lastSaid(scene.olga)).toContain(name);
    const data = people.flatMap(({ id }) =>
      ["keep", "out"].map((what) => `unknown-${what}:${scene.sale.channelId}:${id}`),
    );
    expect(dataOf(newestOf(scene.olga))).toEqual(data);
    for (const person of people) expect(scene.statusOf(person)).toBe("member");
  });

  test("somebody is asked about once, though several processes hear of them at the same moment", async () => {
    await using scene = await ruled("tell");
    scene.olga.addMember(scene.stranger(), scene.channel);
    await scene.settleOne(4);
    await scene.retryJobs();
    expect(scene.said(scene.olga)).toHaveLength(1);
  });

  test("more than ten are asked about in several messages", async () => {
    await using scene = await ruled("tell");
    for (let count = 0; count < 12; count++) await added(scene, `Person ${count}`);
    await scene.retryJobs();
    expect(scene.said(scene.olga)).toHaveLength(2);
    expect(dataOf(newestOf(scene.olga))).toHaveLength(4);
  });

  test("they are asked about each once, however often somebody leaves and is brought back", async () => {
    await using scene = await ruled("tell");
    const person = await added(scene);
    await scene.retryJobs();
    await person.leave(scene.channel);
    scene.olga.addMember(person, scene.channel);
    await scene.settle();
    await scene.retryJobs();
    expect(scene.said(scene.olga)).toHaveLength(1);
  });

  test("whoever pays, or whom the rule does not concern any more, is not asked about", async () => {
    await using scene = await ruled("tell");
    const payer = await added(scene);
    await scene.subscriber({ person: payer });
    await scene.retryJobs();
    await added(scene);
    await scene.database.prisma.channel.updateMany({ data: { unknownMembers: "leave" } });
    await scene.retryJobs();
    expect(scene.said(scene.olga)).toEqual([]);
    expect(await scene.database.prisma.unknownMember.count()).toBe(0);
  });

  test("who is kept may always be inside, and the others are asked about still", async () => {
    await using scene = await ruled("tell");
    const [ann, bob] = [await added(scene, "Ann"), await added(scene, "Bob")];
    await scene.retryJobs();
    const asked = newestOf(scene.olga);
    await scene.press(scene.olga, /Keep Ann/);
    expect(await standingsIn(scene)).toEqual([[ann.id, "whitelisted"]]);
    expect(dataOf(scene.olga.chat.find(({ id }) => id === asked?.id))).toHaveLength(2);
    await scene.database.prisma.channel.updateMany({ data: { unknownMembers: "remove" } });
    await ann.leave(scene.channel);
    scene.olga.addMember(ann, scene.channel);
    await scene.settle();
    await scene.retryJobs();
    expect(scene.statusOf(ann)).toBe("member");
    expect(scene.statusOf(bob)).toBe("member");
  });

  test("who has paid since is not put out by an old button", async () => {
    await using scene = await ruled("tell");
    const person = await added(scene, "Ann");
    await scene.retryJobs();
    const asked = newestOf(scene.olga);
    await scene.subscriber({ person });
    expect(await scene.press(scene.olga, /Remove Ann/, asked)).toMatchObject({
      text: expect.stringContaining("a subscription by now"),
    });
    await scene.runJobs();
    expect(scene.statusOf(person)).toBe("member");
  });

  test("who was banned since is not let stay by an old button", async () => {
    await using scene = await ruled("tell");
    const person = await added(scene, "Ann");
    await scene.retryJobs();
    const asked = newestOf(scene.olga);
    await scene.database.prisma.$transaction((transaction) =>
      setStanding(transaction, scene.platform, {
        channelId: scene.sale.channelId,
        userId: person.id,
        standing: "banned",
        actorId: scene.olga.id,
      }),
    );
    await scene.press(scene.olga, /Keep Ann/, asked);
    await scene.runJobs();
    expect(await standingsIn(scene)).toEqual([[person.id, "banned"]]);
    expect(scene.statusOf(person)).toBe("kicked");
  });

  test("an owner who cannot be reached is asked when the next one comes and they can be", async () => {
    await using scene = await ruled("tell");
    scene.olga.block();
    await scene.settle();
    await added(scene, "Ann");
    await scene.retryJobs();
    scene.olga.unblock();
    await scene.say(scene.olga, "/start");
    await added(scene, "Bob");
    await scene.retryJobs();
    expect(scene.lastSaid(scene.olga)).toMatch(/Ann[^]*Bob/);
  });

  test("a discussion group has the rule of its channel", async () => {
    await using scene = await ruled("remove");
    const { prisma } = scene.database;
    const group = scene.olga.createChannel({ title: "Talk", kind: "supergroup" });
    scene.olga.addBot(group, { can_invite_users: true, can_restrict_members: true });
    const { ownerId, id } = await prisma.channel.findFirstOrThrow();
    const now = scene.platform.clock.now();
    await prisma.channel.create({
      data: {
        id: newId(now),
        telegramId: BigInt(group.id),
        kind: "supergroup",
        title: "Talk",
        ownerId,
        createdAt: now,
        discussionOfId: id,
      },
    });
    await scene.settle();
    const person = scene.stranger();
    scene.olga.addMember(person, group);
    await scene.settle();
    await scene.runJobs();
    expect(scene.telegram.memberStatus(group, person)).toBe("left");
  });

  test("who is put out is asked about again when somebody brings them back", async () => {
    await using scene = await ruled("tell");
    const person = await added(scene, "Ann");
    await scene.retryJobs();
    await scene.press(scene.olga, /Remove Ann/);
    await scene.runJobs();
    await scene.settle();
    expect(scene.statusOf(person)).toBe("left");
    scene.olga.addMember(person, scene.channel);
    await scene.settle();
    await scene.retryJobs();
    expect(scene.said(scene.olga)).toHaveLength(2);
  });

  test("only who manages the channel decides, about those only who were asked about, and once", async () => {
    await using scene = await ruled("tell");
    const person = await added(scene);
    const [stranger, { person: subscriber }] = [scene.stranger(), await scene.subscriber({ isMember: true })];
    await scene.meet(stranger);
    await scene.retryJobs();
    const asked = (who: { id: number }, what: string): string =>
      `unknown-${what}:${scene.sale.channelId}:${who.id}`;
    for (const [presser, data] of [
      [stranger, asked(person, "out")],
      [stranger, asked(person, "keep")],
      [scene.olga, asked(subscriber, "out")],
      [scene.olga, `unknown-out:${scene.sale.channelId}:me`],
    ] as const)
      expect(await scene.pressForged(presser, data)).toMatchObject({ alert: true });
    await scene.retryJobs();
    expect(scene.statusOf(person)).toBe("member");
    expect(scene.statusOf(subscriber)).toBe("member");
    expect(await standingsIn(scene)).toEqual([]);
    const presses = [asked(person, "keep"), asked(person, "out")];
    for (const data of presses) await scene.pressForged(scene.olga, data);
    await scene.retryJobs();
    expect(scene.statusOf(person)).toBe("member");
    expect(await standingsIn(scene)).toEqual([[person.id, "whitelisted"]]);
  });
});
