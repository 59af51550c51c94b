import { describe, expect, test } from "vitest";
import { AccessScene, DAY } from "./testing/access-scene.ts";

describe("/subscriptions", () => {
  test("has a kind word for who has none", async () => {
    await using scene = await AccessScene.open();
    const userId = await scene.stranger();
    await scene.says(userId, "/subscriptions");
    expect(scene.chat.textsTo(userId)).toEqual([expect.stringContaining("no subscriptions yet")]);
  });

  test("tells what one has and until when, with the title escaped, and offers renewal and the way in", async () => {
    await using scene = await AccessScene.open();
    const { userId, subscriptionId } = await scene.subscriber();
    await scene.presses(userId, "subs");
    const [sent] = scene.chat.sent;
    expect(sent?.text).toMatch(/<b>Tea &amp; Talk<\/b> · Monthly\n✅ Active until .* UTC\./);
    expect(sent?.buttons).toEqual([`buy:${scene.sale.tierId}`, `link:${subscriptionId}`]);
  });

  test("offers no renewal for life, no way in after the end, and the storefront for a retired tier", async () => {
    await using scene = await AccessScene.open();
    const forLife = await scene.subscriber({ days: null });
    await scene.says(forLife.userId, "/subscriptions");
    expect(scene.chat.sent.at(-1)?.buttons).toEqual([`link:${forLife.subscriptionId}`]);

    const over = await scene.subscriber({ days: 1 });
    scene.platform.clock.advance(DAY);
    await scene.platform.database.prisma.tier.updateMany({
      data: { retiredAt: scene.platform.clock.now() },
    });
    await scene.says(over.userId, "/subscriptions");
    expect(scene.chat.sent.at(-1)?.text).toContain("Over since");
    expect(scene.chat.sent.at(-1)?.buttons).toEqual([`shop:${scene.sale.channelId}`]);
  });
});

describe("The button for one's way in", () => {
  test("gives nobody else's link", async () => {
    await using scene = await AccessScene.open();
    const { subscriptionId } = await scene.subscriber();
    const stranger = await scene.stranger();
    await scene.presses(stranger, `link:${subscriptionId}`);
    expect(scene.chat.sent).toEqual([]);
    expect(scene.chat.links.size).toBe(0);
  });

  test("says so where none is needed, possible or paid for", async () => {
    await using scene = await AccessScene.open();
    const { userId, subscriptionId } = await scene.subscriber({ days: 1, isMember: true });
    await scene.presses(userId, `link:${subscriptionId}`);
    expect(scene.chat.textsTo(userId).at(-1)).toContain("in already");
    scene.chat.people.set(userId, "kicked");
    await scene.presses(userId, `link:${subscriptionId}`);
    expect(scene.chat.textsTo(userId).at(-1)).toContain("have blocked you");
    scene.platform.clock.advance(DAY);
    await scene.presses(userId, `link:${subscriptionId}`);
    expect(scene.chat.sent.at(-1)).toMatchObject({ buttons: [`buy:${scene.sale.tierId}`] });
  });
});
