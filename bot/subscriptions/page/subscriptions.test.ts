import { describe, expect, test } from "vitest";
import { dataOf, newestOf } from "../../../tests/scenes/channel-scene.ts";
import { AccessScene, DAY } from "../../../tests/scenes/access-scene.ts";

describe("/subscriptions", () => {
  test("says so without subscriptions", async () => {
    await using scene = await AccessScene.openFor();
    const other = scene.newUser();
    await scene.say(other, "/subscriptions");
    expect(scene.messagesTo(other)).toEqual([expect.stringContaining("no subscriptions yet")]);
  });

  test("shows each subscription with its end, the title escaped, and buttons for renewal and invite", async () => {
    await using scene = await AccessScene.openFor();
    const { person, subscriptionId } = await scene.subscriber();
    await scene.press(person, /My subscriptions/);
    expect(scene.messagesTo(person)).toEqual([
      expect.stringMatching(/<b>Tea &amp; Talk<\/b> · Monthly\n✅ Active until .* UTC\./),
    ]);
    expect(dataOf(newestOf(person))).toEqual([`renew:${subscriptionId}`, `invite:${subscriptionId}`]);
  });

  test("shows no renewal for life, and no invite after the end", async () => {
    await using scene = await AccessScene.openFor();
    const forLife = await scene.subscriber({ days: null });
    await scene.say(forLife.person, "/subscriptions");
    expect(dataOf(newestOf(forLife.person))).toEqual([`invite:${forLife.subscriptionId}`]);

    const over = await scene.subscriber({ days: 1 });
    scene.platform.clock.advance(DAY);
    await scene.database.prisma.tier.updateMany({ data: { retiredAt: scene.platform.clock.now() } });
    await scene.say(over.person, "/subscriptions");
    expect(scene.lastMessageTo(over.person)).toContain("Ended on");
    expect(dataOf(newestOf(over.person))).toEqual([`renew:${over.subscriptionId}`]);
    await scene.press(over.person, /Renew/);
    expect(scene.lastMessageTo(over.person)).toContain("has nothing on sale");
  });
});

describe("The invite button", () => {
  test("refuses another user's subscription", async () => {
    await using scene = await AccessScene.openFor();
    const { subscriptionId } = await scene.subscriber();
    const other = scene.newUser();
    await scene.meet(other);
    const { text } = await scene.pressForged(other, `invite:${subscriptionId}`);
    expect(text).toContain("out of date");
    expect(scene.messagesTo(other)).toEqual([]);
    expect(scene.links).toEqual([]);
  });

  test("explains why an invite is not needed or not possible", async () => {
    await using scene = await AccessScene.openFor();
    const { person, subscriptionId } = await scene.subscriber({ days: 1, isMember: true });
    await scene.say(person, "/subscriptions");
    await scene.press(person, /Enter/);
    expect(scene.lastMessageTo(person)).toContain("in already");
    scene.olga.ban(person, scene.channel);
    await scene.press(person, /Enter/);
    expect(scene.lastMessageTo(person)).toContain("have blocked you");
    scene.platform.clock.advance(DAY);
    await scene.press(person, /Enter/);
    expect(dataOf(newestOf(person))).toEqual([`renew:${subscriptionId}`]);
  });
});
