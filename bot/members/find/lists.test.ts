import { describe, expect, test } from "vitest";
import { buttonsOf, dataOf, newestOf } from "../../../tests/scenes/channel-scene.ts";
import { newId } from "../../platform/values/ids.ts";
import { AccessScene, DAY } from "../../../tests/scenes/access-scene.ts";
import { manager } from "../../../tests/scenes/members-scene.ts";

/** Creates people with subscriptions that end on consecutive days. */
async function crowd(scene: AccessScene, count: number): Promise<void> {
  const { prisma } = scene.database;
  const now = scene.platform.clock.now();
  const people = Array.from({ length: count }, (_, index) => ({ id: BigInt(5_000 + index), index }));
  await prisma.user.createMany({
    data: people.map(({ id, index }) => ({ id, firstName: `Person ${index}`, createdAt: now })),
  });
  await prisma.subscription.createMany({
    data: people.map(({ id, index }) => ({
      id: newId(now),
      userId: id,
      channelId: scene.sale.channelId,
      startedAt: now,
      extendedAt: now,
      expiresAt: new Date(now.getTime() + (index + 1) * DAY),
      accessUntil: new Date(now.getTime() + (index + 1) * DAY),
      state: "active",
    })),
  });
}

const names = (labels: readonly string[]): string[] =>
  labels.filter((label) => /Person|Somebody/u.test(label));

describe("/members", () => {
  test("points a person without a channel to /newchannel", async () => {
    await using scene = await AccessScene.openFor();
    const sam = scene.newUser();
    await scene.meet(sam);
    await scene.say(sam, "/members");
    expect(scene.lastMessageTo(sam)).toContain("/newchannel");
  });

  test("opens the only channel, ten members a page, the next to end first", async () => {
    await using scene = await AccessScene.openFor();
    await crowd(scene, 23);
    await scene.say(scene.olga, "/members");
    expect(scene.lastMessageTo(scene.olga)).toContain("Page 1 of 3");
    expect(names(buttonsOf(scene.olga))).toHaveLength(10);
    expect(names(buttonsOf(scene.olga))[0]).toMatch(/^Person 0 · until /);
    await scene.press(scene.olga, /Further/);
    await scene.press(scene.olga, /Further/);
    expect(names(buttonsOf(scene.olga)).map((label) => label.split(" ·")[0])).toEqual([
      "Person 20",
      "Person 21",
      "Person 22",
    ]);
    expect(buttonsOf(scene.olga)).not.toContain("Further ›");
    await scene.press(scene.olga, /Earlier/);
    expect(scene.lastMessageTo(scene.olga)).toContain("Page 2 of 3");
  });

  test("counts and filters members by state", async () => {
    await using scene = await AccessScene.openFor();
    const { prisma } = scene.database;
    await prisma.channel.updateMany({ data: { graceHours: 48 } });
    await crowd(scene, 9);
    const now = scene.platform.clock.now();
    const where = (index: number) => ({ userId: BigInt(5_000 + index) });
    await prisma.subscription.updateMany({ where: where(8), data: { state: "paused", pausedAt: now } });
    await prisma.subscription.updateMany({
      where: where(7),
      data: { state: "ended", endedAt: now, endReason: "removed" },
    });
    const actorId = BigInt(scene.olga.id);
    await prisma.accessOverride.createMany({
      data: [
        { userId: 5_006n, channelId: scene.sale.channelId, kind: "ban", actorId, createdAt: now },
        {
          userId: BigInt(scene.sale.buyerId),
          channelId: scene.sale.channelId,
          kind: "allow",
          actorId,
          createdAt: now,
        },
      ],
    });
    scene.platform.clock.advance(DAY);
    await scene.say(scene.olga, "/members");
    expect(buttonsOf(scene.olga).slice(0, 5)).toEqual([
      "• Active 6 •",
      "Ending 6",
      "Paused 1",
      "Ended 1",
      "Banned & free 2",
    ]);
    expect(names(buttonsOf(scene.olga))[0]).toMatch(/^⌛ Person 0 · grace period since /);
    await scene.press(scene.olga, /Paused/);
    expect(names(buttonsOf(scene.olga))).toEqual([expect.stringMatching(/^⏸ Person 8 · since /)]);
    await scene.press(scene.olga, /Banned & free/);
    expect(
      buttonsOf(scene.olga)
        .filter((label) => /⛔|🤝/u.test(label))
        .toSorted(),
    ).toEqual(["⛔ Person 6", `🤝 User ${scene.sale.buyerId}`]);
    await scene.press(scene.olga, "⛔ Person 6");
    expect(scene.lastMessageTo(scene.olga)).toContain("⛔ Banned since");
  });

  test("asks which of several channels, and opens from the channel's page", async () => {
    await using scene = await AccessScene.openFor();
    const second = await scene.database.prisma.channel.create({
      data: {
        id: newId(scene.platform.clock.now()),
        telegramChatId: -1_009_999_999_999n,
        kind: "channel",
        title: "Coffee",
        ownerId: BigInt(scene.olga.id),
        createdAt: scene.platform.clock.now(),
      },
    });
    await scene.say(scene.olga, "/members");
    expect(buttonsOf(scene.olga)).toEqual(["Tea & Talk", "Coffee"]);
    await scene.press(scene.olga, "Coffee");
    expect(scene.lastMessageTo(scene.olga)).toContain("Nobody at the moment");
    await scene.pressForged(scene.olga, `channel:${second.id}`);
    await scene.press(scene.olga, /People$/);
    await scene.press(scene.olga, "👥 Members");
    expect(scene.lastMessageTo(scene.olga)).toContain("<b>Coffee</b>");
  });

  test("offers the export to the owner only", async () => {
    await using scene = await AccessScene.openFor();
    const max = await manager(scene);
    await scene.say(scene.olga, "/members");
    expect(dataOf(newestOf(scene.olga))).toContain(`member-export:${scene.sale.channelId}`);
    await scene.say(max, "/members");
    expect(buttonsOf(max)).not.toContain("⬇️ All as a file");
    expect((await scene.pressForged(max, `member-export:${scene.sale.channelId}`)).text).toContain(
      "out of date",
    );
  });
});
