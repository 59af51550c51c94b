import { describe, expect, test } from "vitest";
import { addToTeam } from "../../../tests/support/team.ts";
import { newId } from "../../platform/values/ids.ts";
import { createTestDatabase } from "../../../tests/support/test-database.ts";
import { createTestPlatform } from "../../../tests/support/test-platform.ts";
import { restoreTier, retireTier, moveTier, publishTier, reviseTier } from "../change/change-tier.ts";
import { findStorefront } from "../../checkout/storefront/find-storefront.ts";
import { findTierForSale, isVersionOnSale } from "../tiers-for-sale.ts";
import { findManagedChannel, listChannels } from "../../channels/index.ts";
import { findManagedTier } from "../terms/managed-tiers.ts";
import { setAccessMode } from "../../channels/settings/change-settings.ts";
import { removeFromTeam } from "../../channels/team/change-team.ts";
import { inviteToTeam } from "../../channels/team/invitations.ts";
import type { TierTerms } from "../terms/tier-terms.ts";

const owner = 100;
const manager = 200;
const outsider = 300;
const month: TierTerms = {
  name: "Month",
  period: { kind: "days", days: 30 },
  prices: { XTR: 250, USD: 999 },
  trialDays: null,
  bundle: [],
};

async function connectedChannel() {
  const database = await createTestDatabase();
  const platform = createTestPlatform(database);
  const now = platform.clock.now();
  const channelId = newId(now);
  await database.prisma.user.createMany({
    data: [owner, manager, outsider].map((id) => ({ id: BigInt(id), firstName: "A", createdAt: now })),
  });
  await database.prisma.channel.create({
    data: {
      id: channelId,
      telegramChatId: -1001234567890n,
      kind: "channel",
      title: "Club",
      ownerId: 100n,
      createdAt: now,
    },
  });
  const publish = async (actorId = owner, terms = month) => {
    const tierId = newId(platform.clock.now());
    const result = await publishTier(platform, { channelId, actorId, tierId, terms });
    return { tierId, kind: result.kind };
  };
  return {
    ...database,
    database,
    platform,
    channelId,
    publish,
    [Symbol.asyncDispose]: () => database.release(),
  };
}

describe("A tier", () => {
  test("is published with its first version, and is on sale at once", async () => {
    await using world = await connectedChannel();
    const { tierId, kind } = await world.publish();
    expect(kind).toBe("published");
    const found = await findTierForSale(world.platform, tierId);
    expect(found).toMatchObject({
      tierId,
      channelId: world.channelId,
      channelTitle: "Club",
      tierName: "Month",
      period: { kind: "days", days: 30 },
      prices: { XTR: 250, USD: 999 },
      isOnSale: true,
    });
    expect(await isVersionOnSale(world.platform, found?.tierVersionId ?? "")).toBe(true);
    expect(await findTierForSale(world.platform, newId(new Date()))).toBeUndefined();
  });

  test("is published once by repeated presses of Publish", async () => {
    await using world = await connectedChannel();
    const { platform, channelId, prisma } = world;
    const tierId = newId(platform.clock.now());
    const input = { channelId, actorId: owner, tierId, terms: month };
    await Promise.all(Array.from({ length: 8 }, () => publishTier(platform, input)));
    expect(await prisma.tierVersion.count()).toBe(1);
    expect(await prisma.auditEntry.count()).toBe(1);
  });

  test("is sold by its newest version only", async () => {
    await using world = await connectedChannel();
    const { platform } = world;
    const { tierId } = await world.publish();
    const first = await findTierForSale(platform, tierId);
    const dearer = { ...month, prices: { XTR: 300 } };
    const edit = { tierId, actorId: owner, baseVersion: 1, terms: dearer };
    expect(await reviseTier(platform, edit)).toEqual({ kind: "revised", version: 2 });
    expect(await reviseTier(platform, edit)).toEqual({ kind: "unchanged" });
    expect(await reviseTier(platform, { ...edit, terms: month })).toEqual({ kind: "changed_meanwhile" });
    const second = await findTierForSale(platform, tierId);
    expect(second?.prices.XTR).toBe(300);
    expect(await isVersionOnSale(platform, first?.tierVersionId ?? "")).toBe(false);
    expect(await isVersionOnSale(platform, second?.tierVersionId ?? "")).toBe(true);
  });

  test("has one winner when two managers revise it at the same moment", async () => {
    await using world = await connectedChannel();
    const { tierId } = await world.publish();
    const results = await Promise.all(
      [1, 2, 3, 4].map((stars) =>
        reviseTier(world.platform, {
          tierId,
          actorId: owner,
          baseVersion: 1,
          terms: { ...month, prices: { XTR: stars } },
        }),
      ),
    );
    expect(results.filter(({ kind }) => kind === "revised")).toHaveLength(1);
    expect(results.filter(({ kind }) => kind === "changed_meanwhile")).toHaveLength(3);
  });

  test("is not on sale while it is retired, or while the bot lacks rights", async () => {
    await using world = await connectedChannel();
    const { platform, channelId, prisma } = world;
    const { tierId } = await world.publish();
    const tier = { tierId, actorId: owner };
    const version = (await findTierForSale(platform, tierId))?.tierVersionId ?? "";
    expect(await retireTier(platform, tier)).toEqual({ kind: "retired" });
    expect(await retireTier(platform, tier)).toEqual({ kind: "unchanged" });
    expect((await findTierForSale(platform, tierId))?.isOnSale).toBe(false);
    expect(await isVersionOnSale(platform, version)).toBe(false);
    expect((await findStorefront(platform, channelId))?.tiers).toEqual([]);
    expect(await restoreTier(platform, tier)).toEqual({ kind: "on_sale" });
    expect(await isVersionOnSale(platform, version)).toBe(true);
    await prisma.channel.update({ where: { id: channelId }, data: { state: "missing_rights" } });
    expect(await isVersionOnSale(platform, version)).toBe(false);
    expect((await findTierForSale(platform, tierId))?.isOnSale).toBe(false);
    expect(await findStorefront(platform, channelId)).toBeUndefined();
  });

  test("moves among the tiers on sale", async () => {
    await using world = await connectedChannel();
    const { platform, channelId } = world;
    const tiers: string[] = [];
    for (const name of ["one", "two", "three"])
      tiers.push((await world.publish(owner, { ...month, name })).tierId);
    const names = async () => (await findStorefront(platform, channelId))?.tiers.map(({ name }) => name);
    const last = { tierId: tiers[2] ?? "", actorId: owner };
    expect(await names()).toEqual(["one", "two", "three"]);
    expect(await moveTier(platform, { ...last, direction: "up" })).toEqual({ kind: "moved" });
    expect(await names()).toEqual(["one", "three", "two"]);
    await moveTier(platform, { ...last, direction: "up" });
    expect(await names()).toEqual(["three", "one", "two"]);
    expect(await moveTier(platform, { ...last, direction: "up" })).toEqual({ kind: "unchanged" });
    await moveTier(platform, { ...last, direction: "down" });
    expect(await names()).toEqual(["one", "three", "two"]);
  });

  test("is one of at most twenty on sale", async () => {
    await using world = await connectedChannel();
    for (let count = 0; count < 20; count++) expect((await world.publish()).kind).toBe("published");
    expect((await world.publish()).kind).toBe("too_many");
  });
});

describe("The tiers of a channel", () => {
  test("are open to the owner and the managers only", async () => {
    await using world = await connectedChannel();
    const { platform, channelId, prisma } = world;
    const { tierId } = await world.publish();
    const refusals = async (actorId: number) => [
      (await world.publish(actorId)).kind,
      (
        await reviseTier(platform, {
          tierId,
          actorId,
          baseVersion: 1,
          terms: { ...month, prices: { XTR: 1 } },
        })
      ).kind,
      (await retireTier(platform, { tierId, actorId })).kind,
      (await restoreTier(platform, { tierId, actorId })).kind,
      (await moveTier(platform, { tierId, actorId, direction: "up" })).kind,
      (await setAccessMode(platform, { channelId, actorId, accessMode: "one_time_link" })).kind,
      (await inviteToTeam(platform, { channelId, actorId, role: "manager" })).kind,
    ];
    expect(new Set(await refusals(outsider))).toEqual(new Set(["not_allowed"]));
    expect(
      await findManagedChannel(platform, { channelId, actorId: outsider, permission: "channel.view" }),
    ).toBeUndefined();
    expect(await findManagedTier(platform, { tierId, actorId: outsider })).toBeUndefined();
    expect(await listChannels(platform, outsider, "channel.view")).toEqual([]);
    expect(await prisma.tierVersion.count()).toBe(1);

    const memberId = await addToTeam(prisma, { channelId, userId: manager });
    expect(await refusals(manager)).toEqual([
      "published",
      "revised",
      "retired",
      "on_sale",
      "unchanged",
      "set",
      "not_allowed",
    ]);
    expect(await listChannels(platform, manager, "channel.view")).toHaveLength(1);
    await removeFromTeam(platform, { memberId, actorId: owner });
    expect(new Set(await refusals(manager))).toEqual(new Set(["not_allowed"]));
  });
});
