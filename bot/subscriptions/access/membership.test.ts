import type { ChatMember } from "grammy/types";
import { describe, expect, test } from "vitest";
import { dataOf, newestOf } from "../../../tests/support/channel-scene.ts";
import { giveWayIn, setStanding } from "../index.ts";
import { AccessScene, DAY } from "../testing/access-scene.ts";
import type { AccessScene as Scene } from "../testing/access-scene.ts";

const rowOf = async ({ database }: Scene, id: string) =>
  database.prisma.subscription.findUniqueOrThrow({ where: { id } });

const linkOf = async (scene: Scene, subscriptionId: string): Promise<string> => {
  const way = await giveWayIn(scene.platform, subscriptionId);
  return way.kind === "link" ? way.url : "";
};

describe("What Telegram says of a subscriber", () => {
  test("is kept through joining, leaving, a promotion and its end", async () => {
    await using scene = await AccessScene.openFor();
    const { person, subscriptionId } = await scene.subscriber();
    const { olga, channel } = scene;
    const seen: (string | null)[] = [];
    const happens = async (what: () => unknown): Promise<void> => {
      await what();
      scene.platform.clock.advance(60_000);
      await scene.settle();
      seen.push((await rowOf(scene, subscriptionId)).membership);
    };
    await happens(() => undefined);
    await happens(async () => person.join(await linkOf(scene, subscriptionId)));
    await happens(() => olga.promote(person, channel));
    await happens(() => olga.dismiss(person, channel));
    await happens(async () => person.leave(channel));
    await happens(() => olga.ban(person, channel));
    await happens(() => olga.unban(person, channel));
    await happens(() => person.subscribe(channel, new Date(scene.platform.clock.now().getTime() + DAY)));
    expect(seen).toEqual([
      null,
      "member",
      "administrator",
      "member",
      "outside",
      "banned",
      "outside",
      "native_subscriber",
    ]);
  });

  test("is not overwritten by what it said before", async () => {
    await using scene = await AccessScene.openFor();
    const { person, subscriptionId } = await scene.subscriber({ isMember: true });
    scene.platform.clock.advance(60_000);
    await person.leave(scene.channel);
    await scene.settle();
    // The word of the join comes once more, late.
    await scene.report(({ chat_member: left }) => ({
      chat_member: {
        ...(left as NonNullable<typeof left>),
        date: (left?.date ?? 0) - 60,
        old_chat_member: left?.new_chat_member as ChatMember,
        new_chat_member: left?.old_chat_member as ChatMember,
      },
    }));
    expect(await rowOf(scene, subscriptionId)).toMatchObject({ membership: "outside" });
  });

  test("is learnt where a way in is asked for", async () => {
    await using scene = await AccessScene.openFor();
    const { person, subscriptionId } = await scene.subscriber();
    // They left, of which nothing was told.
    await scene.database.prisma.subscription.updateMany({
      data: { membership: "member", membershipAt: new Date(0) },
    });
    await giveWayIn(scene.platform, subscriptionId);
    expect(await rowOf(scene, subscriptionId)).toMatchObject({ membership: "outside" });
    scene.olga.promote(person, scene.channel);
    await giveWayIn(scene.platform, subscriptionId);
    expect(await rowOf(scene, subscriptionId)).toMatchObject({ membership: "administrator" });
  });
});

describe("Somebody who leaves", () => {
  test("loses nothing of their time and comes in again as before", async () => {
    await using scene = await AccessScene.openFor("one_time_link");
    const { person, subscriptionId } = await scene.subscriber({ days: 10 });
    const { expiresAt } = await rowOf(scene, subscriptionId);
    const first = await linkOf(scene, subscriptionId);
    await scene.join(person, first);
    await scene.runJobs();
    await person.leave(scene.channel);
    await scene.settle();
    // Their place is free again, and the link is dead all the same.
    await expect(scene.stranger().join(first)).rejects.toThrow("INVITE_HASH_EXPIRED");
    expect(await rowOf(scene, subscriptionId)).toMatchObject({ state: "active", expiresAt });
    expect(scene.said(person)).toEqual([]);
    scene.platform.clock.advance(9 * DAY);
    await scene.join(person, await linkOf(scene, subscriptionId));
    expect(scene.statusOf(person)).toBe("member");
    expect(scene.said(scene.olga)).toEqual([]);
  });
});

describe("A ban by the people of the channel", () => {
  test("takes nothing of the time, and the owner is told once, with a way out", async () => {
    await using scene = await AccessScene.openFor();
    const { person, subscriptionId } = await scene.subscriber({ isMember: true });
    const { expiresAt } = await rowOf(scene, subscriptionId);
    scene.olga.ban(person, scene.channel);
    await scene.settle();
    await scene.report((ban) => ban);
    await scene.runJobs();
    expect(scene.said(scene.olga)).toEqual([expect.stringContaining("was banned")]);
    const seat = `${scene.sale.channelId}:${person.id}`;
    expect(dataOf(newestOf(scene.olga))).toEqual([`ban-lift:${seat}`, "refunds"]);
    expect(await rowOf(scene, subscriptionId)).toMatchObject({
      state: "active",
      membership: "banned",
      expiresAt,
    });
    await scene.say(person, "/subscriptions");
    await scene.press(person, /Enter/);
    expect(scene.lastSaid(person)).toContain("have blocked you there");
  });

  test("is lifted by its button, and they get their way in", async () => {
    await using scene = await AccessScene.openFor();
    const { person } = await scene.subscriber({ isMember: true });
    scene.olga.ban(person, scene.channel);
    await scene.settle();
    await scene.runJobs();
    await scene.press(scene.olga, /Lift/);
    await scene.runJobs();
    await scene.settle();
    expect(scene.statusOf(person)).toBe("left");
    expect(dataOf(newestOf(person))).toEqual(scene.liveLinks);
    expect(scene.liveLinks).toHaveLength(1);
    expect(dataOf(newestOf(scene.olga))).toEqual(["refunds"]);
  });

  test("is not lifted for somebody who does not manage the channel", async () => {
    await using scene = await AccessScene.openFor();
    const { person } = await scene.subscriber({ isMember: true });
    scene.olga.ban(person, scene.channel);
    await scene.settle();
    const pressed = await scene.pressForged(person, `ban-lift:${scene.sale.channelId}:${person.id}`);
    await scene.runJobs();
    expect(scene.statusOf(person)).toBe("kicked");
    expect(pressed).toMatchObject({ alert: true });
  });

  test("is told once by several processes that hear of it at the same moment", async () => {
    await using scene = await AccessScene.openFor();
    const { person } = await scene.subscriber({ isMember: true });
    scene.olga.ban(person, scene.channel);
    await scene.settleOne(4);
    await scene.runJobs();
    expect(scene.said(scene.olga)).toHaveLength(1);
  });

  test("is told of again after it was lifted and made once more", async () => {
    await using scene = await AccessScene.openFor();
    const { person } = await scene.subscriber({ isMember: true });
    for (let round = 0; round < 2; round++) {
      scene.olga.ban(person, scene.channel);
      await scene.settle();
      await scene.runJobs();
      scene.olga.unban(person, scene.channel);
      await scene.settle();
    }
    expect(scene.said(scene.olga)).toHaveLength(2);
  });

  test("is not told of where the bot did it: at the end, or at their word to it", async () => {
    await using scene = await AccessScene.openFor();
    const ended = await scene.subscriber({ days: 1, isMember: true });
    const banned = await scene.subscriber({ isMember: true });
    await scene.database.prisma.$transaction((transaction) =>
      setStanding(transaction, scene.platform, {
        channelId: scene.sale.channelId,
        userId: banned.person.id,
        standing: "banned",
        actorId: scene.olga.id,
      }),
    );
    scene.platform.clock.advance(DAY);
    await scene.sweep();
    await scene.runJobs();
    await scene.settle();
    await scene.runJobs();
    expect(scene.statusOf(ended.person)).toBe("left");
    expect(scene.statusOf(banned.person)).toBe("kicked");
    expect(scene.said(scene.olga)).toEqual([]);
  });

  test("is nobody's concern where no time runs", async () => {
    await using scene = await AccessScene.openFor();
    const { person } = await scene.subscriber({ days: 1 });
    scene.platform.clock.advance(DAY);
    await scene.sweep();
    await scene.runJobs();
    scene.olga.ban(person, scene.channel);
    await scene.settle();
    await scene.runJobs();
    expect(scene.said(scene.olga)).toEqual([]);
  });
});

describe("What the channel's people decided about somebody", () => {
  const decide = async (scene: Scene, userId: number, kind: "whitelisted" | "banned"): Promise<void> => {
    const { prisma } = scene.database;
    const createdAt = scene.platform.clock.now();
    await prisma.user.createMany({
      data: { id: BigInt(userId), firstName: "Somebody", createdAt },
      skipDuplicates: true,
    });
    await prisma.standing.create({
      data: {
        channelId: scene.sale.channelId,
        userId: BigInt(userId),
        kind,
        actorId: BigInt(scene.olga.id),
        createdAt,
      },
    });
  };

  test("lets those in who never paid, whichever way they come", async () => {
    await using scene = await AccessScene.openFor();
    const payer = await scene.subscriber();
    const urls = [
      await linkOf(scene, payer.subscriptionId),
      scene.olga.createInviteLink(scene.channel, { createsJoinRequest: true }),
    ];
    for (const url of urls) {
      const guest = scene.stranger();
      await decide(scene, guest.id, "whitelisted");
      await scene.join(guest, url);
      await scene.runJobs();
      expect(scene.statusOf(guest)).toBe("member");
    }
  });

  test("keeps those out who paid: their request is declined, and whoever comes in all the same is put out", async () => {
    await using scene = await AccessScene.openFor();
    const { person } = await scene.subscriber();
    await decide(scene, person.id, "banned");
    await scene.join(person, scene.olga.createInviteLink(scene.channel, { createsJoinRequest: true }));
    expect(scene.channel.requesterIds).toEqual([]);
    expect(scene.lastSaid(person)).toContain("have blocked you there");
    scene.olga.addMember(person, scene.channel);
    await scene.settle();
    await scene.runJobs();
    expect(scene.statusOf(person)).toBe("kicked");
  });

  test("does not open a subscription again that is over", async () => {
    await using scene = await AccessScene.openFor();
    const { person, subscriptionId } = await scene.subscriber({ days: 1 });
    scene.platform.clock.advance(DAY);
    await scene.sweep();
    await scene.runJobs();
    await decide(scene, person.id, "whitelisted");
    await scene.join(person, scene.olga.createInviteLink(scene.channel, { createsJoinRequest: true }));
    expect(scene.statusOf(person)).toBe("member");
    expect(await scene.stateOf(subscriptionId)).toBe("ended: not_a_member");
  });
});
