import { describe, expect, test } from "vitest";
import { dataOf, newestOf } from "../../../tests/scenes/channel-scene.ts";
import { newId } from "../../platform/values/ids.ts";
import { setAccessOverride } from "../overrides/set-access-override.ts";
import { addByHand, openRuled } from "../../../tests/scenes/unknown-members-scene.ts";
import type { AccessScene as Scene } from "../../../tests/scenes/access-scene.ts";

const accessOverridesIn = async ({ database }: Scene): Promise<[number, string][]> =>
  (await database.prisma.accessOverride.findMany()).map(({ userId, kind }) => [Number(userId), kind]);

describe("The question about unknown members", () => {
  test("covers the joins of a minute in one message, with two buttons each", async () => {
    await using scene = await openRuled("notify");
    const people = [
      await addByHand(scene, "Ann"),
      await addByHand(scene, "B<b>"),
      await addByHand(scene, "Cleo"),
    ];
    await scene.retryJobs();
    expect(scene.messagesTo(scene.olga)).toHaveLength(1);
    for (const name of ["Ann", "B&lt;b&gt;", "Cleo"]) expect(scene.lastMessageTo(scene.olga)).toContain(name);
    const data = people.flatMap(({ id }) =>
      ["keep", "kick"].map((what) => `unknown-${what}:${scene.sale.channelId}:${id}`),
    );
    expect(dataOf(newestOf(scene.olga))).toEqual(data);
    for (const person of people) expect(scene.statusOf(person)).toBe("member");
  });

  test("comes once about a member if several processes receive the update", async () => {
    await using scene = await openRuled("notify");
    scene.olga.addMember(scene.newUser(), scene.channel);
    await scene.handleNextUpdate(4);
    await scene.retryJobs();
    expect(scene.messagesTo(scene.olga)).toHaveLength(1);
  });

  test("comes in several messages for more than ten members", async () => {
    await using scene = await openRuled("notify");
    for (let count = 0; count < 12; count++) await addByHand(scene, `Person ${count}`);
    await scene.retryJobs();
    expect(scene.messagesTo(scene.olga)).toHaveLength(2);
    expect(dataOf(newestOf(scene.olga))).toHaveLength(4);
  });

  test("comes once about a member who leaves and is added again", async () => {
    await using scene = await openRuled("notify");
    const person = await addByHand(scene);
    await scene.retryJobs();
    await person.leave(scene.channel);
    scene.olga.addMember(person, scene.channel);
    await scene.handleUpdates();
    await scene.retryJobs();
    expect(scene.messagesTo(scene.olga)).toHaveLength(1);
  });

  test("does not come after a payment or a new rule", async () => {
    await using scene = await openRuled("notify");
    const payer = await addByHand(scene);
    await scene.subscriber({ person: payer });
    await scene.retryJobs();
    await addByHand(scene);
    await scene.database.prisma.channel.updateMany({ data: { unknownMembers: "ignore" } });
    await scene.retryJobs();
    expect(scene.messagesTo(scene.olga)).toEqual([]);
    expect(await scene.database.prisma.unknownMember.count()).toBe(0);
  });

  test("allows a kept member for good, and stays open for the others", async () => {
    await using scene = await openRuled("notify");
    const [ann, bob] = [await addByHand(scene, "Ann"), await addByHand(scene, "Bob")];
    await scene.retryJobs();
    const asked = newestOf(scene.olga);
    await scene.press(scene.olga, /Keep Ann/);
    expect(await accessOverridesIn(scene)).toEqual([[ann.id, "allow"]]);
    expect(dataOf(scene.olga.chat.find(({ id }) => id === asked?.id))).toHaveLength(2);
    await scene.database.prisma.channel.updateMany({ data: { unknownMembers: "remove" } });
    await ann.leave(scene.channel);
    scene.olga.addMember(ann, scene.channel);
    await scene.handleUpdates();
    await scene.retryJobs();
    expect(scene.statusOf(ann)).toBe("member");
    expect(scene.statusOf(bob)).toBe("member");
  });

  test("shows no decided member again after two quick presses", async () => {
    await using scene = await openRuled("notify");
    await addByHand(scene, "Ann");
    await addByHand(scene, "Bob");
    const cleo = await addByHand(scene, "Cleo");
    await scene.retryJobs();
    const asked = newestOf(scene.olga);
    // Both updates carry the message as it is before the first answer.
    await Promise.all([
      scene.olga.press(/Keep Ann/),
      scene.olga.press(/Remove Bob/),
      scene.handleUpdates().then(() => scene.handleUpdates()),
    ]);
    const left = dataOf(scene.olga.chat.find(({ id }) => id === asked?.id));
    expect(left).toEqual(
      ["keep", "kick"].map((what) => `unknown-${what}:${scene.sale.channelId}:${cleo.id}`),
    );
  });

  test("does not kick a member who paid meanwhile", async () => {
    await using scene = await openRuled("notify");
    const person = await addByHand(scene, "Ann");
    await scene.retryJobs();
    const asked = newestOf(scene.olga);
    await scene.subscriber({ person });
    expect(await scene.press(scene.olga, /Remove Ann/, asked)).toMatchObject({
      text: expect.stringContaining("a subscription by now"),
    });
    await scene.runJobs();
    expect(scene.statusOf(person)).toBe("member");
  });

  test("does not keep a member who was banned meanwhile", async () => {
    await using scene = await openRuled("notify");
    const person = await addByHand(scene, "Ann");
    await scene.retryJobs();
    const asked = newestOf(scene.olga);
    await scene.database.prisma.$transaction((transaction) =>
      setAccessOverride(transaction, scene.platform, {
        channelId: scene.sale.channelId,
        userId: person.id,
        accessOverride: "ban",
        actorId: scene.olga.id,
      }),
    );
    await scene.press(scene.olga, /Keep Ann/, asked);
    await scene.runJobs();
    expect(await accessOverridesIn(scene)).toEqual([[person.id, "ban"]]);
    expect(scene.statusOf(person)).toBe("kicked");
  });

  test("comes with the next join if the owner was unreachable", async () => {
    await using scene = await openRuled("notify");
    scene.olga.block();
    await scene.handleUpdates();
    await addByHand(scene, "Ann");
    await scene.retryJobs();
    scene.olga.unblock();
    await scene.say(scene.olga, "/start");
    await addByHand(scene, "Bob");
    await scene.retryJobs();
    // The overview for a user who unblocked the bot may come before or after the question.
    expect(scene.messagesTo(scene.olga)).toContainEqual(expect.stringMatching(/Ann[^]*Bob/));
  });

  test("follows the channel's rule in a discussion group", async () => {
    await using scene = await openRuled("remove");
    const { prisma } = scene.database;
    const group = scene.olga.createChannel({ title: "Talk", kind: "supergroup" });
    scene.olga.addBot(group, { can_invite_users: true, can_restrict_members: true });
    const { ownerId, id } = await prisma.channel.findFirstOrThrow();
    const now = scene.platform.clock.now();
    await prisma.channel.create({
      data: {
        id: newId(now),
        telegramChatId: BigInt(group.id),
        kind: "supergroup",
        title: "Talk",
        ownerId,
        createdAt: now,
        discussionOfId: id,
      },
    });
    await scene.handleUpdates();
    const person = scene.newUser();
    scene.olga.addMember(person, group);
    await scene.handleUpdates();
    await scene.runJobs();
    expect(scene.telegram.memberStatus(group, person)).toBe("left");
  });

  test("comes again about a kicked member who is added again", async () => {
    await using scene = await openRuled("notify");
    const person = await addByHand(scene, "Ann");
    await scene.retryJobs();
    await scene.press(scene.olga, /Remove Ann/);
    await scene.runJobs();
    await scene.handleUpdates();
    expect(scene.statusOf(person)).toBe("left");
    scene.olga.addMember(person, scene.channel);
    await scene.handleUpdates();
    await scene.retryJobs();
    expect(scene.messagesTo(scene.olga)).toHaveLength(2);
  });

  test("is answered once, by a manager of the channel, about the listed members only", async () => {
    await using scene = await openRuled("notify");
    const person = await addByHand(scene);
    const [other, { person: subscriber }] = [scene.newUser(), await scene.subscriber({ isMember: true })];
    await scene.meet(other);
    await scene.retryJobs();
    const asked = (who: { id: number }, what: string): string =>
      `unknown-${what}:${scene.sale.channelId}:${who.id}`;
    for (const [presser, data] of [
      [other, asked(person, "kick")],
      [other, asked(person, "keep")],
      [scene.olga, asked(subscriber, "kick")],
      [scene.olga, `unknown-kick:${scene.sale.channelId}:me`],
    ] as const)
      expect(await scene.pressForged(presser, data)).toMatchObject({ alert: true });
    await scene.retryJobs();
    expect(scene.statusOf(person)).toBe("member");
    expect(scene.statusOf(subscriber)).toBe("member");
    expect(await accessOverridesIn(scene)).toEqual([]);
    const presses = [asked(person, "keep"), asked(person, "kick")];
    for (const data of presses) await scene.pressForged(scene.olga, data);
    await scene.retryJobs();
    expect(scene.statusOf(person)).toBe("member");
    expect(await accessOverridesIn(scene)).toEqual([[person.id, "allow"]]);
  });
});
