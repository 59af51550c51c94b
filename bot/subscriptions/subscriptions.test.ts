import { describe, expect, test } from "vitest";
import { dataOf, newestOf } from "../../tests/support/channel-scene.ts";
import { AccessScene, DAY } from "./testing/access-scene.ts";

describe("/subscriptions", () => {
  test("has a kind word for who has none", async () => {
    await using scene = await AccessScene.openFor();
    const stranger = scene.stranger();
    await scene.say(stranger, "/subscriptions");
    expect(scene.said(stranger)).toEqual([expect.stringContaining("no subscriptions yet")]);
  });

  test("tells what one has and until when, with the title escaped, and offers renewal and the way in", async () => {
    await using scene = await AccessScene.openFor();
    const { person, subscriptionId } = await scene.subscriber();
    await scene.press(person, /My subscriptions/);
    expect(scene.said(person)).toEqual([
      expect.stringMatching(/<b>Tea &amp; Talk<\/b> · Monthly\n✅ Active until .* UTC\./),
    ]);
    expect(dataOf(newestOf(person))).toEqual([`renew:${subscriptionId}`, `link:${subscriptionId}`]);
  });

  test("offers no renewal for life, no way in after the end, and the storefront for a retired tier", async () => {
    await using scene = await AccessScene.openFor();
    const forLife = await scene.subscriber({ days: null });
    await scene.say(forLife.person, "/subscriptions");
    expect(dataOf(newestOf(forLife.person))).toEqual([`link:${forLife.subscriptionId}`]);

    const over = await scene.subscriber({ days: 1 });
    scene.platform.clock.advance(DAY);
    await scene.database.prisma.tier.updateMany({ data: { retiredAt: scene.platform.clock.now() } });
    await scene.say(over.person, "/subscriptions");
    expect(scene.lastSaid(over.person)).toContain("Over since");
    expect(dataOf(newestOf(over.person))).toEqual([`renew:${over.subscriptionId}`]);
    await scene.press(over.person, /Renew/);
    expect(scene.lastSaid(over.person)).toContain("has nothing on sale");
  });
});

describe("The button for one's way in", () => {
  test("gives nobody else's link", async () => {
    await using scene = await AccessScene.openFor();
    const { subscriptionId } = await scene.subscriber();
    const stranger = scene.stranger();
    await scene.meet(stranger);
    const { text } = await scene.pressForged(stranger, `link:${subscriptionId}`);
    expect(text).toContain("out of date");
    expect(scene.said(stranger)).toEqual([]);
    expect(scene.links).toEqual([]);
  });

  test("says so where none is needed, possible or paid for", async () => {
    await using scene = await AccessScene.openFor();
    const { person, subscriptionId } = await scene.subscriber({ days: 1, isMember: true });
    await scene.say(person, "/subscriptions");
    await scene.press(person, /Enter/);
    expect(scene.lastSaid(person)).toContain("in already");
    scene.olga.ban(person, scene.channel);
    await scene.press(person, /Enter/);
    expect(scene.lastSaid(person)).toContain("have blocked you");
    scene.platform.clock.advance(DAY);
    await scene.press(person, /Enter/);
    expect(dataOf(newestOf(person))).toEqual([`renew:${subscriptionId}`]);
  });
});
