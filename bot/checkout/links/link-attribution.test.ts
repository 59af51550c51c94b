import { describe, expect, test } from "vitest";
import type { ChannelScene } from "../../../tests/scenes/channel-scene.ts";
import { newId } from "../../platform/values/ids.ts";
import { openLinks } from "../../../tests/scenes/links-scene.ts";

const DAY = 86_400_000;

/** The link that each order is attributed to, in the order of the orders. */
const sources = async ({ database }: ChannelScene): Promise<(string | null)[]> =>
  (await database.prisma.order.findMany({ orderBy: { id: "asc" } })).map(({ linkId }) => linkId);

describe("The source of an order", () => {
  test("is the link opened last, for seven days", async () => {
    await using links = await openLinks("First");
    const { scene, buyer, linkId, add } = links;
    await buyer.start(`l_${linkId}`);
    await scene.handleUpdates();
    scene.platform.clock.advance(DAY);
    const second = await add("Second");
    await buyer.start(`l_${second}`);
    await scene.handleUpdates();
    await links.order();
    scene.platform.clock.advance(6 * DAY);
    await links.order();
    scene.platform.clock.advance(2 * DAY);
    await links.order();
    expect(await sources(scene)).toEqual([second, second, null]);
  });

  test("is neither a link of another channel nor a link that another user opened", async () => {
    await using links = await openLinks();
    const { scene, sale, buyer, linkId } = links;
    const now = scene.platform.clock.now();
    const other = newId(now);
    await scene.database.prisma.channel.create({
      data: {
        id: other,
        telegramChatId: -1_009_999_999_999n,
        kind: "channel",
        title: "Other",
        ownerId: BigInt(sale.ownerId),
        createdAt: now,
        trackedLinks: { create: { id: newId(now), name: "Elsewhere", createdAt: now } },
      },
    });
    const elsewhere = await scene.database.prisma.trackedLink.findFirstOrThrow({
      where: { channelId: other },
    });
    await buyer.start(`l_${elsewhere.id}`);
    await scene.olga.start(`l_${linkId}`);
    await scene.handleUpdates();
    await links.order();
    expect(await sources(scene)).toEqual([null]);
  });

  test("cannot change after the order is created", async () => {
    await using links = await openLinks();
    const { scene, linkId } = links;
    const orderId = await links.order();
    await expect(
      scene.database.prisma.order.update({ where: { id: orderId }, data: { linkId } }),
    ).rejects.toThrow("frozen");
  });
});
