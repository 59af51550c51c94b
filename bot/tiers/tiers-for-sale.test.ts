import { describe, expect, test } from "vitest";
import { addChannel, addOffer } from "../../tests/support/offers.ts";
import { createSale } from "../../tests/support/sale.ts";
import { createTestDatabase } from "../../tests/support/test-database.ts";
import { createTestPlatform } from "../../tests/support/test-platform.ts";
import { findStorefront } from "../checkout/storefront/find-storefront.ts";
import { findTierForSale, isVersionOnSale } from "./tiers-for-sale.ts";

const DAY = 86_400_000;

/** A channel with a discussion group, and a tier that opens a second channel too. */
async function openSaleFixture() {
  const database = await createTestDatabase();
  const platform = createTestPlatform(database);
  const sale = await createSale(platform);
  const { ownerId, channelId } = sale;
  const news = await addChannel(platform, { title: "News", ownerId });
  const group = await addChannel(platform, { title: "Chat", ownerId, discussionOfId: channelId });
  const both = await addOffer(platform, sale, { bundle: [news] });
  const set = (id: string, data: { state?: string; ownerId?: bigint }) =>
    database.prisma.channel.update({ where: { id }, data });
  /** Pre-checkout, checkout and storefront must agree. */
  const isSold = async (): Promise<boolean> => {
    const fixture = await findStorefront(platform, channelId);
    const answers = [
      await isVersionOnSale(platform, both.tierVersionId),
      (await findTierForSale(platform, both.tierId))?.isOnSale,
      fixture?.tiers.some(({ tierId }) => tierId === both.tierId) ?? false,
    ];
    if (new Set(answers).size > 1) throw new Error(`They differ: ${answers.join()}`);
    return answers[0] === true;
  };
  return {
    database,
    platform,
    sale,
    channelId,
    news,
    group,
    both,
    set,
    isSold,
    [Symbol.asyncDispose]: () => database.release(),
  };
}

describe("A bundle is on sale", () => {
  test("while the bot works in all of its channels, and the other tiers do not depend on it", async () => {
    await using fixture = await openSaleFixture();
    expect(await fixture.isSold()).toBe(true);
    await fixture.set(fixture.news, { state: "missing_rights" });
    expect(await fixture.isSold()).toBe(false);
    expect(
      (await findStorefront(fixture.platform, fixture.channelId))?.tiers.map(({ name }) => name),
    ).toEqual(["Monthly"]);
    await fixture.set(fixture.news, { state: "connected" });
    expect(await fixture.isSold()).toBe(true);
  });

  test("while all of its channels have one owner", async () => {
    await using fixture = await openSaleFixture();
    await fixture.set(fixture.news, { ownerId: BigInt(fixture.sale.buyerId) });
    expect(await fixture.isSold()).toBe(false);
  });

  test("even if the bot cannot work in a discussion group", async () => {
    await using fixture = await openSaleFixture();
    await fixture.set(fixture.group, { state: "gone" });
    expect(await fixture.isSold()).toBe(true);
  });
});

test("A tier with a last day is on sale until that day ends", async () => {
  await using fixture = await openSaleFixture();
  const { platform } = fixture;
  const until = new Date(platform.clock.now().getTime() + DAY);
  const { tierVersionId } = await addOffer(platform, fixture.sale, { period: { kind: "until", until } });
  expect(await isVersionOnSale(platform, tierVersionId)).toBe(true);
  platform.clock.advance(DAY);
  expect(await isVersionOnSale(platform, tierVersionId)).toBe(false);
  expect(await isVersionOnSale(platform, tierVersionId, { isRenewal: true })).toBe(false);
});

test("An older version is on sale for renewals only", async () => {
  await using fixture = await openSaleFixture();
  const { platform, sale } = fixture;
  await fixture.database.prisma.tierVersion.create({
    data: {
      id: "newer",
      tierId: sale.tierId,
      version: 2,
      name: "Monthly",
      periodDays: 30,
      prices: { XTR: 300 },
      createdAt: platform.clock.now(),
    },
  });
  expect(await isVersionOnSale(platform, sale.tierVersionId)).toBe(false);
  expect(await isVersionOnSale(platform, sale.tierVersionId, { isRenewal: true })).toBe(true);
  await fixture.database.prisma.tier.updateMany({ data: { retiredAt: platform.clock.now() } });
  expect(await isVersionOnSale(platform, sale.tierVersionId, { isRenewal: true })).toBe(false);
});

test("The link of a discussion group leads to its channel's storefront", async () => {
  await using fixture = await openSaleFixture();
  expect((await findStorefront(fixture.platform, fixture.group))?.channelId).toBe(fixture.channelId);
});
