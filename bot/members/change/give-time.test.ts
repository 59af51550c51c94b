import { describe, expect, test } from "vitest";
import { buttonsOf, dataOf, newestOf } from "../../../tests/scenes/channel-scene.ts";
import { AccessScene, DAY } from "../../../tests/scenes/access-scene.ts";
import { memberAudit, manager, openPage } from "../../../tests/scenes/members-scene.ts";

const term = (scene: AccessScene, id: string) =>
  scene.database.prisma.subscription.findUniqueOrThrow({ where: { id } });

describe("Giving time", () => {
  test("extends the subscription, notifies the member and writes an audit entry", async () => {
    await using scene = await AccessScene.openFor();
    const { person, subscriptionId } = await scene.subscriber({ days: 10, isMember: true });
    const { expiresAt } = await term(scene, subscriptionId);
    await openPage(scene, scene.olga, person);
    const pressed = await scene.press(scene.olga, "🎁 7 days");
    expect(pressed.text).toBe("Given. I notify them.");
    await scene.runJobs();
    const after = await term(scene, subscriptionId);
    expect(after.expiresAt?.getTime()).toBe((expiresAt?.getTime() ?? 0) + 7 * DAY);
    expect(scene.messagesTo(person)).toEqual([expect.stringContaining("gave you free time there")]);
    expect(await memberAudit(scene)).toEqual([`member.give by ${scene.olga.id}`]);
  });

  test("counts a double press once and a press on the new page again", async () => {
    await using scene = await AccessScene.openFor();
    const { person } = await scene.subscriber({ days: 10 });
    await openPage(scene, scene.olga, person);
    const data = dataOf(newestOf(scene.olga))[0] ?? "";
    await scene.press(scene.olga, "🎁 1 day");
    expect((await scene.pressForged(scene.olga, data)).text).toContain("Something changed in the meantime");
    expect(await scene.database.prisma.subscriptionAdjustment.count()).toBe(1);
    await openPage(scene, scene.olga, person);
    await scene.press(scene.olga, "🎁 1 day", newestOf(scene.olga));
    expect(await scene.database.prisma.subscriptionAdjustment.count()).toBe(2);
  });

  test("starts a subscription for a person who is in the chat without access", async () => {
    await using scene = await AccessScene.openFor();
    const guest = scene.newUser();
    await scene.meet(guest);
    scene.olga.addMember(guest, scene.channel);
    await scene.handleUpdates();
    await openPage(scene, scene.olga, guest);
    expect(scene.lastMessageTo(scene.olga)).toContain("They have no access here");
    await scene.press(scene.olga, "🎁 30 days");
    await scene.runJobs();
    expect(scene.lastMessageTo(guest)).toContain("gave you free time there");
    expect(scene.liveLinks).toEqual([]);
    expect(scene.lastMessageTo(scene.olga)).toContain("✅ Gift: until ");
  });

  test("extends a paused subscription without resuming it, and says so", async () => {
    await using scene = await AccessScene.openFor();
    const { person, subscriptionId } = await scene.subscriber({ days: 10 });
    await openPage(scene, scene.olga, person);
    await scene.press(scene.olga, "⏸ Pause");
    await scene.press(scene.olga, "🎁 7 days");
    await scene.runJobs();
    expect(await scene.stateOf(subscriptionId)).toBe("paused");
    expect(scene.lastMessageTo(scene.olga)).toContain("with 17 days left");
    expect(scene.messagesTo(person)).toContainEqual(
      expect.stringContaining("Your access is paused at the moment"),
    );
  });

  test("accepts a typed number of days from 1 to 3660", async () => {
    await using scene = await AccessScene.openFor();
    const { person } = await scene.subscriber({ days: 10 });
    await openPage(scene, scene.olga, person);
    await scene.press(scene.olga, "🎁 Other…");
    for (const [typed, answer] of [
      ["soon", "a whole number of days"],
      ["0", "1 to 3660 days"],
      ["9999", "1 to 3660 days"],
    ] as const) {
      await scene.say(scene.olga, typed);
      expect(scene.lastMessageTo(scene.olga)).toContain(answer);
    }
    await scene.say(scene.olga, "14");
    expect(scene.lastMessageTo(scene.olga)).toContain("Given.");
    expect(await scene.database.prisma.subscriptionAdjustment.findMany()).toMatchObject([
      { kind: "gift", seconds: 14 * 86_400 },
    ]);
  });

  test("offers access for life to the owner only, and nothing more after it", async () => {
    await using scene = await AccessScene.openFor();
    const max = await manager(scene);
    const { person, subscriptionId } = await scene.subscriber({ days: 10 });
    await openPage(scene, scene.olga, person);
    const forLife = dataOf(newestOf(scene.olga)).find((data) => data.includes("give-life")) ?? "";
    await openPage(scene, max, person);
    expect(buttonsOf(max)).not.toContain("🎁 For life");
    await scene.pressForged(max, forLife);
    expect(await term(scene, subscriptionId)).toMatchObject({ expiresAt: expect.any(Date) });
    await scene.press(scene.olga, "🎁 For life");
    expect(await term(scene, subscriptionId)).toMatchObject({ expiresAt: null });
    expect(buttonsOf(scene.olga).filter((label) => label.startsWith("🎁"))).toEqual([]);
    await scene.runJobs();
    expect(scene.lastMessageTo(person)).toContain("access for life");
  });
});
