import { describe, expect, test } from "vitest";
import { dataOf, newestOf } from "../../../tests/scenes/channel-scene.ts";
import { claimDueReminders } from "../reminders/reminders.jobs.ts";
import { AccessScene, DAY } from "../../../tests/scenes/access-scene.ts";
import type { Subscriber } from "../../../tests/scenes/access-scene.ts";

async function block(scene: AccessScene, { person }: Subscriber): Promise<void> {
  person.block();
  await scene.handleUpdates();
}

async function pass(scene: AccessScene, days: number): Promise<void> {
  scene.platform.clock.advance(days * DAY);
  await claimDueReminders(scene.platform);
  await scene.sweep();
  await scene.runJobs();
}

async function comeBack(scene: AccessScene, { person }: Subscriber): Promise<string[]> {
  const before = scene.messagesTo(person).length;
  person.unblock();
  await scene.handleUpdates();
  await scene.runJobs();
  return scene.messagesTo(person).slice(before);
}

describe("The re-engagement of a user who unblocked the bot", () => {
  test("lists active subscriptions with invites and upcoming ends, once", async () => {
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
      `invite:${subscriptionId}`,
    ]);
    expect(await scene.database.prisma.reminder.findMany()).toMatchObject([
      { subscriptionId, daysBefore: 3 },
    ]);

    await scene.say(subscriber.person, "/start");
    await scene.runJobs();
    expect(
      scene.messagesTo(subscriber.person).filter((text) => text.includes("Good to see you")),
    ).toHaveLength(1);
  });

  test("lists what ended meanwhile, instead of the message after the end", async () => {
    await using scene = await AccessScene.openFor();
    const subscriber = await scene.subscriber({ days: 5, isMember: true });
    await block(scene, subscriber);
    await pass(scene, 6);
    expect(scene.statusOf(subscriber.person)).toBe("left");
    expect(await comeBack(scene, subscriber)).toEqual([expect.stringMatching(/Good to see you.*Ended on/s)]);
    expect(await scene.database.prisma.reminder.findMany()).toMatchObject([{ daysBefore: -1 }]);
  });

  test("mentions a payment that arrived meanwhile", async () => {
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
        status: "paid",
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
      expect.stringContaining("Your payment arrived in the meantime"),
    ]);
  });

  test("sends nothing without news, and the channels command to an owner", async () => {
    await using scene = await AccessScene.openFor();
    const other = { person: scene.newUser(), subscriptionId: "" };
    await scene.meet(other.person);
    await block(scene, other);
    expect(await comeBack(scene, other)).toEqual([]);
    const olga = { person: scene.olga, subscriptionId: "" };
    await block(scene, olga);
    expect(await comeBack(scene, olga)).toEqual([expect.stringContaining("/channels")]);
  });

  test("does not begin with an action in a group chat", async () => {
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
