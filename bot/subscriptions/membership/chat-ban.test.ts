import { describe, expect, test } from "vitest";
import { dataOf, newestOf } from "../../../tests/scenes/channel-scene.ts";
import { reconcileMembers } from "../unknown-members/reconcile-members.jobs.ts";
import { setAccessOverride } from "../overrides/set-access-override.ts";
import { AccessScene, DAY } from "../../../tests/scenes/access-scene.ts";
import type { AccessScene as Scene } from "../../../tests/scenes/access-scene.ts";

const rowOf = async ({ database }: Scene, id: string) =>
  database.prisma.subscription.findUniqueOrThrow({ where: { id } });

describe("A ban in the chat by an administrator", () => {
  test("leaves the paid time alone, and notifies the owner once, with a button that lifts it", async () => {
    await using scene = await AccessScene.openFor();
    const { person, subscriptionId } = await scene.subscriber({ isMember: true });
    const { expiresAt } = await rowOf(scene, subscriptionId);
    scene.olga.ban(person, scene.channel);
    await scene.handleUpdates();
    await scene.report((ban) => ban);
    await scene.runJobs();
    expect(scene.messagesTo(scene.olga)).toEqual([expect.stringContaining("was banned")]);
    const ids = `${scene.sale.channelId}:${person.id}`;
    expect(dataOf(newestOf(scene.olga))).toEqual([`ban-lift:${ids}`, "refunds"]);
    expect(await rowOf(scene, subscriptionId)).toMatchObject({
      state: "active",
      membership: "banned",
      expiresAt,
    });
    await scene.say(person, "/subscriptions");
    await scene.press(person, /Enter/);
    expect(scene.lastMessageTo(person)).toContain("have blocked you there");
  });

  test("is lifted by the button, and the subscriber gets an invite", async () => {
    await using scene = await AccessScene.openFor();
    const { person } = await scene.subscriber({ isMember: true });
    scene.olga.ban(person, scene.channel);
    await scene.handleUpdates();
    await scene.runJobs();
    await scene.press(scene.olga, /Lift/);
    await scene.runJobs();
    await scene.handleUpdates();
    expect(scene.statusOf(person)).toBe("left");
    expect(dataOf(newestOf(person))).toEqual(scene.liveLinks);
    expect(scene.liveLinks).toHaveLength(1);
    expect(dataOf(newestOf(scene.olga))).toEqual(["refunds"]);
  });

  test("is not lifted by a user who does not manage the channel", async () => {
    await using scene = await AccessScene.openFor();
    const { person } = await scene.subscriber({ isMember: true });
    scene.olga.ban(person, scene.channel);
    await scene.handleUpdates();
    const pressed = await scene.pressForged(person, `ban-lift:${scene.sale.channelId}:${person.id}`);
    await scene.runJobs();
    expect(scene.statusOf(person)).toBe("kicked");
    expect(pressed).toMatchObject({ alert: true });
  });

  test("notifies the owner once if several processes receive the update", async () => {
    await using scene = await AccessScene.openFor();
    const { person } = await scene.subscriber({ isMember: true });
    scene.olga.ban(person, scene.channel);
    await scene.handleNextUpdate(4);
    await scene.runJobs();
    expect(scene.messagesTo(scene.olga)).toHaveLength(1);
  });

  test("that ends by itself is over for the bot too, soon after its end", async () => {
    await using scene = await AccessScene.openFor();
    const { person, subscriptionId } = await scene.subscriber({ isMember: true });
    const { clock } = scene.platform;
    scene.olga.ban(person, scene.channel, new Date(clock.now().getTime() + 3_600_000));
    await scene.handleUpdates();
    clock.advance(3_590_000);
    expect(await reconcileMembers(scene.platform)).toBe(0);
    expect(await rowOf(scene, subscriptionId)).toMatchObject({ membership: "banned" });
    clock.advance(120_000);
    expect(await reconcileMembers(scene.platform)).toBe(1);
    expect(await rowOf(scene, subscriptionId)).toMatchObject({ membership: "outside" });
    await scene.say(person, "/subscriptions");
    await scene.press(person, /Enter/);
    expect(dataOf(newestOf(person))).toEqual(scene.liveLinks);
  });

  test("notifies the owner again after it was lifted and repeated", async () => {
    await using scene = await AccessScene.openFor();
    const { person } = await scene.subscriber({ isMember: true });
    for (let round = 0; round < 2; round++) {
      scene.olga.ban(person, scene.channel);
      await scene.handleUpdates();
      await scene.runJobs();
      scene.olga.unban(person, scene.channel);
      await scene.handleUpdates();
    }
    expect(scene.messagesTo(scene.olga)).toHaveLength(2);
  });

  test("does not notify the owner of bans that the bot made, at the end of a subscription or by an override", async () => {
    await using scene = await AccessScene.openFor();
    const ended = await scene.subscriber({ days: 1, isMember: true });
    const banned = await scene.subscriber({ isMember: true });
    await scene.database.prisma.$transaction((transaction) =>
      setAccessOverride(transaction, scene.platform, {
        channelId: scene.sale.channelId,
        userId: banned.person.id,
        accessOverride: "ban",
        actorId: scene.olga.id,
      }),
    );
    scene.platform.clock.advance(DAY);
    await scene.sweep();
    await scene.runJobs();
    await scene.handleUpdates();
    await scene.runJobs();
    expect(scene.statusOf(ended.person)).toBe("left");
    expect(scene.statusOf(banned.person)).toBe("kicked");
    expect(scene.messagesTo(scene.olga)).toEqual([]);
  });

  test("does not notify the owner after the end of the subscription", async () => {
    await using scene = await AccessScene.openFor();
    const { person } = await scene.subscriber({ days: 1 });
    scene.platform.clock.advance(DAY);
    await scene.sweep();
    await scene.runJobs();
    scene.olga.ban(person, scene.channel);
    await scene.handleUpdates();
    await scene.runJobs();
    expect(scene.messagesTo(scene.olga)).toEqual([]);
  });
});
