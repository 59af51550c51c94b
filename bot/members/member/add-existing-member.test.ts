import { AsyncResource } from "node:async_hooks";
import { describe, expect, test } from "vitest";
import { addChannel } from "../../../tests/support/offers.ts";
import { starsEvent } from "../../../tests/support/payment-events.ts";
import { createSale } from "../../../tests/support/sale.ts";
import { createTestDatabase } from "../../../tests/support/test-database.ts";
import { createTestPlatform } from "../../../tests/support/test-platform.ts";
import { confirmPayment } from "../../payments/confirm/confirm-payment.ts";
import { addExistingMember } from "./add-existing-member.ts";
import type { ExistingMember } from "./add-existing-member.ts";

const DAY = 86_400_000;

async function openScene() {
  const database = await createTestDatabase();
  const platform = createTestPlatform(database);
  const sale = await createSale(platform);
  const key = { userId: sale.buyerId, channelId: sale.channelId };
  return {
    platform,
    database,
    sale,
    addExistingMember: (
      member: Partial<ExistingMember> = {},
      record: () => Promise<boolean> = () => Promise.resolve(true),
    ) =>
      addExistingMember(
        platform,
        {
          kind: "import",
          ...key,
          seconds: 5 * 86_400,
          actorId: sale.ownerId,
          seenInsideAt: platform.clock.now(),
          ...member,
        },
        record,
      ),
    /** The remaining days in a channel. */
    left: async (channelId = sale.channelId): Promise<number | undefined> => {
      const row = await database.prisma.subscription.findFirst({ where: { channelId } });
      const end = row?.expiresAt?.getTime();
      return end === undefined ? undefined : Math.round((end - platform.clock.now().getTime()) / DAY);
    },
    async [Symbol.asyncDispose]() {
      await platform.http.close();
      await database.release();
    },
  };
}

describe("The addition of an existing member", () => {
  test("creates a subscription with the membership that Telegram showed", async () => {
    await using scene = await openScene();
    expect(await scene.addExistingMember()).toBe("added");
    expect(await scene.left()).toBe(5);
    expect(await scene.database.prisma.subscription.findFirst()).toMatchObject({
      state: "active",
      tierVersionId: null,
      membership: "member",
    });
  });

  test("removes the person from the unknown members", async () => {
    await using scene = await openScene();
    const joinedAt = scene.platform.clock.now();
    await scene.database.prisma.unknownMember.create({
      data: { userId: BigInt(scene.sale.buyerId), channelId: scene.sale.channelId, joinedAt },
    });
    await scene.addExistingMember();
    expect(await scene.database.prisma.unknownMember.count()).toBe(0);
  });

  test("adds the discussion group, and keeps a subscription that exists there", async () => {
    await using scene = await openScene();
    const { platform, sale, database } = scene;
    const { ownerId, channelId } = sale;
    const group = await addChannel(platform, { title: "Chat", ownerId, discussionOfId: channelId });
    await scene.addExistingMember();
    expect(await scene.left(group)).toBe(5);
    await database.prisma.subscription.updateMany({
      where: { channelId },
      data: {
        state: "ended",
        endReason: "removed",
        endedAt: new Date(DAY),
        startedAt: new Date(0),
        expiresAt: new Date(DAY),
        accessUntil: new Date(DAY),
      },
    });
    await scene.addExistingMember({ seconds: 9 * 86_400 });
    expect([await scene.left(), await scene.left(group)]).toEqual([9, 5]);
  });

  test("gives nothing if the person was recorded before or has an access override", async () => {
    await using scene = await openScene();
    expect(await scene.addExistingMember({}, () => Promise.resolve(false))).toBe("recorded_before");
    await scene.database.prisma.accessOverride.create({
      data: {
        userId: BigInt(scene.sale.buyerId),
        channelId: scene.sale.channelId,
        kind: "ban",
        actorId: BigInt(scene.sale.ownerId),
        createdAt: scene.platform.clock.now(),
      },
    });
    expect(await scene.addExistingMember()).toBe("has_override");
    expect(await scene.left()).toBeUndefined();
  });
});

describe("A concurrent payment", () => {
  test("extends the added time, or comes first and stays unchanged", async () => {
    for (let round = 0; round < 8; round++) {
      await using scene = await openScene();
      const event = starsEvent(await scene.sale.order(), scene.sale.buyerId);
      const [added] = await Promise.all([scene.addExistingMember(), confirmPayment(scene.platform, event)]);
      expect([added, await scene.left()]).toEqual(added === "added" ? ["added", 35] : ["has_time", 30]);
    }
  });

  test("that creates the subscription meanwhile is found by the second attempt", async () => {
    await using scene = await openScene();
    const event = starsEvent(await scene.sale.order(), scene.sale.buyerId);
    let records = 0;
    // Another process, which knows nothing of the transaction here.
    const pay = AsyncResource.bind(() => confirmPayment(scene.platform, event));
    const added = await scene.addExistingMember({}, async () => {
      records += 1;
      await pay();
      return true;
    });
    expect([added, records, await scene.left()]).toEqual(["has_time", 1, 30]);
    expect(await scene.database.prisma.subscriptionAdjustment.count()).toBe(0);
  });
});
