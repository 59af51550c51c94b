import { describe, expect, test } from "vitest";
import { addChannel } from "../../tests/support/offers.ts";
import { starsEvent } from "../../tests/support/payment-events.ts";
import { createSale } from "../../tests/support/sale.ts";
import { createTestDatabase } from "../../tests/support/test-database.ts";
import { createTestPlatform } from "../../tests/support/test-platform.ts";
import { confirmPayment } from "../payments/confirm/confirm-payment.ts";
import { takeOver } from "./take-over.ts";
import type { Taking } from "./take-over.ts";

const DAY = 86_400_000;

async function openScene() {
  const database = await createTestDatabase();
  const platform = createTestPlatform(database);
  const sale = await createSale(platform);
  const holder = { userId: sale.buyerId, channelId: sale.channelId };
  return {
    platform,
    database,
    sale,
    takeOver: (taking: Partial<Taking> = {}, claim: () => Promise<boolean> = () => Promise.resolve(true)) =>
      takeOver(
        platform,
        {
          kind: "import",
          ...holder,
          seconds: 5 * 86_400,
          actorId: sale.ownerId,
          seenInsideAt: platform.clock.now(),
          ...taking,
        },
        claim,
      ),
    /** The days that are left in a channel. */
    left: async (channelId = sale.channelId): Promise<number | undefined> => {
      const row = await database.prisma.subscription.findFirst({ where: { channelId } });
      const end = row?.expiresAt?.getTime();
      return end === undefined ? undefined : Math.round((end - platform.clock.now().getTime()) / DAY);
    },
    async [Symbol.asyncDispose]() {
      await platform.http.close();
      await database.drop();
    },
  };
}

describe("Somebody who is taken over", () => {
  test("has their time, and is known to be inside", async () => {
    await using scene = await openScene();
    expect(await scene.takeOver()).toBe("taken");
    expect(await scene.left()).toBe(5);
    expect(await scene.database.prisma.subscription.findFirst()).toMatchObject({
      state: "active",
      tierVersionId: null,
      membership: "member",
    });
  });

  test("is no unknown member any more", async () => {
    await using scene = await openScene();
    const cameAt = scene.platform.clock.now();
    await scene.database.prisma.unknownMember.create({
      data: { userId: BigInt(scene.sale.buyerId), channelId: scene.sale.channelId, cameAt },
    });
    await scene.takeOver();
    expect(await scene.database.prisma.unknownMember.count()).toBe(0);
  });

  test("may be in the discussion group as well, where time of theirs stays as it is", async () => {
    await using scene = await openScene();
    const { platform, sale, database } = scene;
    const { ownerId, channelId } = sale;
    const group = await addChannel(platform, { title: "Chat", ownerId, discussionOfId: channelId });
    await scene.takeOver();
    expect(await scene.left(group)).toBe(5);
    await database.prisma.subscription.updateMany({
      where: { channelId },
      data: {
        state: "ended",
        endReason: "removed",
        endedAt: new Date(DAY),
        startedAt: new Date(0),
        expiresAt: new Date(DAY),
      },
    });
    await scene.takeOver({ seconds: 9 * 86_400 });
    expect([await scene.left(), await scene.left(group)]).toEqual([9, 5]);
  });

  test("gets nothing where the claim was made before, or the channel's people decided about them", async () => {
    await using scene = await openScene();
    expect(await scene.takeOver({}, () => Promise.resolve(false))).toBe("not_claimed");
    await scene.database.prisma.standing.create({
      data: {
        userId: BigInt(scene.sale.buyerId),
        channelId: scene.sale.channelId,
        kind: "banned",
        actorId: BigInt(scene.sale.ownerId),
        createdAt: scene.platform.clock.now(),
      },
    });
    expect(await scene.takeOver()).toBe("decided");
    expect(await scene.left()).toBeUndefined();
  });
});

describe("A payment at the same moment", () => {
  test("adds to the time that was given before it, and nothing is added to the time that it bought", async () => {
    for (let round = 0; round < 8; round++) {
      await using scene = await openScene();
      const event = starsEvent(await scene.sale.order(), scene.sale.buyerId);
      const [taken] = await Promise.all([scene.takeOver(), confirmPayment(scene.platform, event)]);
      expect([taken, await scene.left()]).toEqual(taken === "taken" ? ["taken", 35] : ["has_time", 30]);
    }
  });

  test("which makes the subscription while it is being looked for is found by the second look", async () => {
    await using scene = await openScene();
    const event = starsEvent(await scene.sale.order(), scene.sale.buyerId);
    let claims = 0;
    const taken = await scene.takeOver({}, async () => {
      claims += 1;
      await confirmPayment(scene.platform, event);
      return true;
    });
    expect([taken, claims, await scene.left()]).toEqual(["has_time", 1, 30]);
    expect(await scene.database.prisma.givenTime.count()).toBe(0);
  });
});
