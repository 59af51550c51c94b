import { describe, expect, test } from "vitest";
import { addChannel, addOffer } from "../../../tests/support/offers.ts";
import { AccessScene, DAY } from "../../../tests/scenes/access-scene.ts";
import { findCurrentAccess, priceLockEnd } from "./find-subscription.ts";

test("The list of a tier's channels begins with its own channel", async () => {
  await using scene = await AccessScene.openFor();
  const { platform, sale, database } = scene;
  const { ownerId, channelId } = sale;
  const { person } = await scene.subscriber();
  const news = await addChannel(platform, { title: "News", ownerId });
  await addChannel(platform, { title: "Chat", ownerId, discussionOfId: channelId });
  const { tierVersionId } = await addOffer(platform, sale, { bundle: [news] });
  await database.prisma.accessOverride.create({
    data: {
      userId: BigInt(person.id),
      channelId: news,
      kind: "allow",
      actorId: BigInt(ownerId),
      createdAt: platform.clock.now(),
    },
  });
  const { expiresAt } = await database.prisma.subscription.findFirstOrThrow();
  expect(await findCurrentAccess(platform, { userId: person.id, tierVersionId })).toMatchObject([
    {
      channelTitle: "Tea & Talk",
      isDiscussion: false,
      end: expiresAt,
      tierId: sale.tierId,
      tierName: "Monthly",
    },
    { channelTitle: "News", isDiscussion: false, end: undefined, accessOverride: "allow" },
    { channelTitle: "Chat", isDiscussion: true, end: undefined, accessOverride: undefined },
  ]);
});

test("A pause moves the end by its length", async () => {
  await using scene = await AccessScene.openFor();
  const { platform, sale, database } = scene;
  const { person, subscriptionId } = await scene.subscriber({ days: 10 });
  const { expiresAt } = await database.prisma.subscription.findFirstOrThrow();
  await database.prisma.subscription.update({
    where: { id: subscriptionId },
    data: { state: "paused", pausedAt: new Date((expiresAt?.getTime() ?? 0) - 4 * DAY) },
  });
  platform.clock.advance(20 * DAY);
  const [held] = await findCurrentAccess(platform, { userId: person.id, tierVersionId: sale.tierVersionId });
  expect(held).toMatchObject({ isPaused: true });
  const left = (held?.end?.getTime() ?? 0) - platform.clock.now().getTime();
  expect(Math.round(left / DAY)).toBe(4);
});

test("An ended subscription has no end", async () => {
  await using scene = await AccessScene.openFor();
  const { person } = await scene.subscriber({ days: 1 });
  scene.platform.clock.advance(DAY);
  expect(
    await findCurrentAccess(scene.platform, { userId: person.id, tierVersionId: scene.sale.tierVersionId }),
  ).toMatchObject([{ end: undefined }]);
});

describe("The price lock", () => {
  const day = (text: string): Date => new Date(`2027-${text}T12:00:00Z`);
  const subscription = {
    tierOnSale: "gold",
    pausedAt: null,
    expiresAt: day("01-10"),
    accessUntil: day("01-10"),
  };

  test("lasts until a week after the end", () => {
    expect(priceLockEnd(subscription)).toEqual(day("01-17"));
  });

  test("lasts as long as the grace period, if that is longer", () => {
    expect(priceLockEnd({ ...subscription, accessUntil: day("01-12") })).toEqual(day("01-17"));
    expect(priceLockEnd({ ...subscription, accessUntil: day("02-09") })).toEqual(day("02-09"));
  });

  test("has no limit during a pause", () => {
    expect(priceLockEnd({ ...subscription, pausedAt: day("01-02") })).toBeNull();
  });

  test("does not exist for a tier that is no longer sold", () => {
    expect(priceLockEnd({ ...subscription, tierOnSale: undefined })).toBeUndefined();
  });
});
