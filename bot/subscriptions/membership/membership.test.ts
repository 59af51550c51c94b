import type { ChatMember } from "grammy/types";
import { describe, expect, test } from "vitest";
import { issueInvite } from "../admission/issue-invite.ts";
import { AccessScene, DAY } from "../../../tests/scenes/access-scene.ts";
import type { AccessScene as Scene } from "../../../tests/scenes/access-scene.ts";

const rowOf = async ({ database }: Scene, id: string) =>
  database.prisma.subscription.findUniqueOrThrow({ where: { id } });

const linkOf = async (scene: Scene, subscriptionId: string): Promise<string> => {
  const invite = await issueInvite(scene.platform, subscriptionId);
  return invite.kind === "link" ? invite.url : "";
};

describe("The membership of a subscriber", () => {
  test("is stored after a join, a departure, a promotion and a demotion", async () => {
    await using scene = await AccessScene.openFor();
    const { person, subscriptionId } = await scene.subscriber();
    const { olga, channel } = scene;
    const seen: (string | null)[] = [];
    const happens = async (what: () => unknown): Promise<void> => {
      await what();
      scene.platform.clock.advance(60_000);
      await scene.handleUpdates();
      seen.push((await rowOf(scene, subscriptionId)).membership);
    };
    await happens(() => undefined);
    await happens(async () => person.join(await linkOf(scene, subscriptionId)));
    await happens(() => olga.promote(person, channel));
    await happens(() => olga.demote(person, channel));
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

  test("is not overwritten by an earlier report", async () => {
    await using scene = await AccessScene.openFor();
    const { person, subscriptionId } = await scene.subscriber({ isMember: true });
    scene.platform.clock.advance(60_000);
    await person.leave(scene.channel);
    await scene.handleUpdates();
    // The update about the join is repeated late.
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

  test("is updated when an invite is issued", async () => {
    await using scene = await AccessScene.openFor();
    const { person, subscriptionId } = await scene.subscriber();
    // The update about the departure is lost.
    await scene.database.prisma.subscription.updateMany({
      data: { membership: "member", membershipAt: new Date(0) },
    });
    await issueInvite(scene.platform, subscriptionId);
    expect(await rowOf(scene, subscriptionId)).toMatchObject({ membership: "outside" });
    scene.olga.promote(person, scene.channel);
    await issueInvite(scene.platform, subscriptionId);
    expect(await rowOf(scene, subscriptionId)).toMatchObject({ membership: "administrator" });
  });
});

describe("A subscriber who leaves", () => {
  test("keeps the paid time and joins again with a new link", async () => {
    await using scene = await AccessScene.openFor("one_time_link");
    const { person, subscriptionId } = await scene.subscriber({ days: 10 });
    const { expiresAt } = await rowOf(scene, subscriptionId);
    const first = await linkOf(scene, subscriptionId);
    await scene.join(person, first);
    await scene.runJobs();
    await person.leave(scene.channel);
    await scene.handleUpdates();
    // Telegram frees the use of the link when the member leaves, so the bot has revoked it.
    await expect(scene.newUser().join(first)).rejects.toThrow("INVITE_HASH_EXPIRED");
    expect(await rowOf(scene, subscriptionId)).toMatchObject({ state: "active", expiresAt });
    expect(scene.messagesTo(person)).toEqual([]);
    scene.platform.clock.advance(9 * DAY);
    await scene.join(person, await linkOf(scene, subscriptionId));
    expect(scene.statusOf(person)).toBe("member");
    expect(scene.messagesTo(scene.olga)).toEqual([]);
  });
});

describe("An access override at the door", () => {
  const decide = async (scene: Scene, userId: number, kind: "allow" | "ban"): Promise<void> => {
    const { prisma } = scene.database;
    const createdAt = scene.platform.clock.now();
    await prisma.user.createMany({
      data: { id: BigInt(userId), firstName: "User", createdAt },
      skipDuplicates: true,
    });
    await prisma.accessOverride.create({
      data: {
        channelId: scene.sale.channelId,
        userId: BigInt(userId),
        kind,
        actorId: BigInt(scene.olga.id),
        createdAt,
      },
    });
  };

  test("admits an allowed user without a subscription, by any link", async () => {
    await using scene = await AccessScene.openFor();
    const payer = await scene.subscriber();
    const urls = [
      await linkOf(scene, payer.subscriptionId),
      scene.olga.createInviteLink(scene.channel, { createsJoinRequest: true }),
    ];
    for (const url of urls) {
      const guest = scene.newUser();
      await decide(scene, guest.id, "allow");
      await scene.join(guest, url);
      await scene.runJobs();
      expect(scene.statusOf(guest)).toBe("member");
    }
  });

  test("declines a banned subscriber's request, and kicks a banned subscriber whom an administrator adds", async () => {
    await using scene = await AccessScene.openFor();
    const { person } = await scene.subscriber();
    await decide(scene, person.id, "ban");
    await scene.join(person, scene.olga.createInviteLink(scene.channel, { createsJoinRequest: true }));
    expect(scene.channel.requesterIds).toEqual([]);
    expect(scene.lastMessageTo(person)).toContain("have blocked you there");
    scene.olga.addMember(person, scene.channel);
    await scene.handleUpdates();
    await scene.runJobs();
    expect(scene.statusOf(person)).toBe("kicked");
  });

  test("does not reopen an ended subscription", async () => {
    await using scene = await AccessScene.openFor();
    const { person, subscriptionId } = await scene.subscriber({ days: 1 });
    scene.platform.clock.advance(DAY);
    await scene.sweep();
    await scene.runJobs();
    await decide(scene, person.id, "allow");
    await scene.join(person, scene.olga.createInviteLink(scene.channel, { createsJoinRequest: true }));
    expect(scene.statusOf(person)).toBe("member");
    expect(await scene.stateOf(subscriptionId)).toBe("ended: not_a_member");
  });
});
