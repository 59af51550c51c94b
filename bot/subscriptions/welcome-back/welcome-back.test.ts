import { describe, expect, test } from "vitest";
import { dataOf, newestOf } from "../../../tests/support/channel-scene.ts";
import { claimDueReminders } from "../index.ts";
import { AccessScene, DAY } from "../testing/access-scene.ts";
import type { Subscriber } from "../testing/access-scene.ts";

async function block(scene: AccessScene, { person }: Subscriber): Promise<void> {
  person.block();
  await scene.settle();
}

async function pass(scene: AccessScene, days: number): Promise<void> {
  scene.platform.clock.advance(days * DAY);
  await claimDueReminders(scene.platform);
  await scene.sweep();
  await scene.runJobs();
}

async function comeBack(scene: AccessScene, { person }: Subscriber): Promise<string[]> {
  const before = scene.said(person).length;
  person.unblock();
  await scene.settle();
  await scene.runJobs();
  return scene.said(person).slice(before);
}

describe("Somebody who blocked the bot and comes back", () => {
  test("is told once what runs, with the way in, and that it ends soon", async () => {
    await using scene = await AccessScene.openFor();
    const subscriber = await scene.subscriber({ days: 5 });
    await block(scene, subscriber);
    await pass(scene, 2.5);
    const [welcome, ...more] = await comeBack(scene, subscriber);
    expect(welcome).toMatch(
      /Good to see you.*<b>Tea &amp; Talk<\/b> · Monthly\n✅ Active until .*\n⏳ It ends soon/s,
    );
    expect(more).toEqual([]);
    const { subscriptionId } = subscriber;
    expect(dataOf(newestOf(subscriber.person))).toEqual([
      `renew:${subscriptionId}`,
      `link:${subscriptionId}`,
    ]);
    expect(await scene.database.prisma.reminder.findMany()).toMatchObject([
      { subscriptionId, daysBefore: 3 },
    ]);

    await scene.say(subscriber.person, "/start");
    await scene.runJobs();
    expect(scene.said(subscriber.person).filter((text) => text.includes("Good to see you"))).toHaveLength(1);
  });

  test("is told what ended meanwhile, which counts as the last word", async () => {
    await using scene = await AccessScene.openFor();
    const subscriber = await scene.subscriber({ days: 5, isMember: true });
    await block(scene, subscriber);
    await pass(scene, 6);
    expect(scene.statusOf(subscriber.person)).toBe("left");
    expect(await comeBack(scene, subscriber)).toEqual([
      expect.stringMatching(/Good to see you.*Over since/s),
    ]);
    expect(await scene.database.prisma.reminder.findMany()).toMatchObject([{ daysBefore: -1 }]);
  });

  test("is told of a payment that arrived meanwhile", async () => {
    await using scene = await AccessScene.openFor();
    const subscriber = await scene.subscriber({ days: 5 });
    await block(scene, subscriber);
    const orderId = await scene.sale.order({ buyerId: subscriber.person.id });
    const now = scene.platform.clock.now();
    await scene.database.prisma.payment.create({
      data: {
        id: orderId,
        provider: "stars",
        externalId: "charge-1",
        orderId,
        status: "finished",
        statusRank: 10,
        currency: "XTR",
        amountMinor: 250n,
        grantedAt: now,
        grantId: orderId,
        grantedSeconds: 86_400,
        createdAt: now,
        updatedAt: now,
      },
    });
    expect(await comeBack(scene, subscriber)).toEqual([
      expect.stringContaining("Your payment arrived meanwhile"),
    ]);
  });

  test("hears nothing where there is nothing to say, and an owner is led to their channels", async () => {
    await using scene = await AccessScene.openFor();
    const stranger = { person: scene.stranger(), subscriptionId: "" };
    await scene.meet(stranger.person);
    await block(scene, stranger);
    expect(await comeBack(scene, stranger)).toEqual([]);
    const olga = { person: scene.olga, subscriptionId: "" };
    await block(scene, olga);
    expect(await comeBack(scene, olga)).toEqual([expect.stringContaining("/channels")]);
  });

  test("is not found back by what they do in a chat", async () => {
    await using scene = await AccessScene.openFor();
    const subscriber = await scene.subscriber({ days: 5 });
    await block(scene, subscriber);
    await scene.join(
      subscriber.person,
      scene.olga.createInviteLink(scene.channel, { createsJoinRequest: true }),
    );
    await scene.runJobs();
    const user = await scene.database.prisma.user.findUniqueOrThrow({
      where: { id: BigInt(subscriber.person.id) },
    });
    expect(user.unreachableSince).toBeInstanceOf(Date);
  });
});
