import { describe, expect, test } from "vitest";
import { newId } from "../../platform/values/ids.ts";
import { grantTime } from "../adjustments/adjust-subscription.ts";
import { AccessScene, DAY } from "../../../tests/scenes/access-scene.ts";
import { runPeriodicJobs } from "../../../tests/scenes/reminders-scene.ts";

/** A payment that the owner refunds. */
async function refundedPayment(scene: AccessScene, buyerId: number): Promise<string> {
  const orderId = await scene.sale.order({ buyerId });
  const now = scene.platform.clock.now();
  const { id } = await scene.database.prisma.payment.create({
    data: {
      id: newId(now),
      provider: "stars",
      externalId: `charge-${orderId}`,
      orderId,
      status: "paid",
      statusRank: 10,
      currency: "XTR",
      amountMinor: 250n,
      grantedAt: now,
      grantId: orderId,
      grantedSeconds: 30 * 86_400,
      refundRequestedAt: now,
      refundedAt: now,
      accessAfterRefund: "ended",
      createdAt: now,
      updatedAt: now,
    },
  });
  return id;
}

describe("The message after the end", () => {
  test("says that a trial is over and was free", async () => {
    await using scene = await AccessScene.openFor();
    const person = scene.newUser();
    await scene.meet(person);
    await scene.database.prisma.$transaction((transaction) =>
      grantTime(transaction, scene.platform, {
        kind: "trial",
        userId: person.id,
        channelIds: [scene.sale.channelId],
        seconds: 7 * 86_400,
        tierVersionId: scene.sale.tierVersionId,
        actorId: null,
      }),
    );
    scene.platform.clock.advance(6.5 * DAY);
    await runPeriodicJobs(scene);
    expect(scene.lastMessageTo(person)).toContain("Your free trial of <b>Tea &amp; Talk</b> ends on");
    scene.platform.clock.advance(DAY);
    await runPeriodicJobs(scene);
    expect(scene.lastMessageTo(person)).toMatch(
      /free trial of .* has ended, and so has your access. Nothing was charged/,
    );
    expect(scene.lastMessageTo(person)).not.toContain("you pay your old price");
  });

  test("says that the payment was refunded, also if the owner decided about the access later", async () => {
    await using scene = await AccessScene.openFor();
    for (const daysUntilDecision of [0, 2]) {
      const { person, subscriptionId } = await scene.subscriber({ isMember: true });
      const paymentId = await refundedPayment(scene, person.id);
      scene.platform.clock.advance(daysUntilDecision * DAY);
      const now = scene.platform.clock.now();
      await scene.database.prisma.payment.update({
        where: { id: paymentId },
        data: { accessEndedAt: now },
      });
      await scene.database.prisma.subscription.update({
        where: { id: subscriptionId },
        data: { expiresAt: now, accessUntil: now },
      });
      await runPeriodicJobs(scene);
      expect(scene.messagesTo(person)).toEqual([expect.stringContaining("Your payment went back to you")]);
    }
  });

  test("says that the team ended the access, and does not come after a ban", async () => {
    await using scene = await AccessScene.openFor();
    const ended = await scene.subscriber({ isMember: true });
    const banned = await scene.subscriber({ days: 1, isMember: true });
    const { prisma } = scene.database;
    const now = scene.platform.clock.now();
    await prisma.$transaction(async (transaction) => {
      const [userId, channelId] = [BigInt(ended.person.id), scene.sale.channelId];
      await transaction.subscriptionAdjustment.create({
        data: { id: newId(now), userId, channelId, kind: "end", at: now, actorId: BigInt(scene.olga.id) },
      });
      await transaction.subscription.update({
        where: { id: ended.subscriptionId },
        data: { expiresAt: new Date(now.getTime() + 1), accessUntil: new Date(now.getTime() + 1) },
      });
      await transaction.accessOverride.create({
        data: {
          channelId,
          userId: BigInt(banned.person.id),
          kind: "ban",
          actorId: BigInt(scene.olga.id),
          createdAt: now,
        },
      });
    });
    scene.platform.clock.advance(1.5 * DAY);
    await runPeriodicJobs(scene);
    expect(scene.messagesTo(ended.person)).toEqual([
      expect.stringContaining("The people who run <b>Tea &amp; Talk</b> have ended your access"),
    ]);
    expect(scene.messagesTo(banned.person).join("\n")).not.toContain("has ended");
  });
});
