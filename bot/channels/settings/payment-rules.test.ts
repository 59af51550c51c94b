import { addToTeam } from "../../../tests/support/team.ts";
import { expect, test } from "vitest";
import { buttonsOf, ChannelScene, newestOf } from "../../../tests/scenes/channel-scene.ts";
import { newId } from "../../platform/values/ids.ts";

async function openScene() {
  const scene = await ChannelScene.open();
  const { platform, olga, database } = scene;
  const now = platform.clock.now();
  const channelId = newId(now);
  await scene.meet(olga);
  await database.prisma.channel.create({
    data: {
      id: channelId,
      telegramChatId: -1_001_234_567_890n,
      kind: "channel",
      title: "Tea",
      ownerId: BigInt(olga.id),
      createdAt: now,
    },
  });
  return {
    scene,
    olga,
    channelId,
    prisma: database.prisma,
    [Symbol.asyncDispose]: () => scene[Symbol.asyncDispose](),
  };
}

test("An owner sets the accepted shortfall and the access after a refund on one page, which marks the choices", async () => {
  await using world = await openScene();
  const { scene, olga, prisma, channelId } = world;
  await scene.openChannel(olga, /Tea/, "Settings");
  await scene.press(olga, /💰 Payments/);
  expect(buttonsOf(olga)).toEqual([
    "0%",
    "✅ 1%",
    "2%",
    "5%",
    "End access after whole refunds",
    "Shorten access after refunded parts",
    "✅ Keep the access meanwhile",
    "‹ Settings",
  ]);
  await scene.press(olga, "5%");
  await scene.press(olga, "End access after whole refunds");
  expect(buttonsOf(olga).filter((label) => label.startsWith("✅"))).toEqual([
    "✅ 5%",
    "✅ End access after whole refunds",
    "✅ Keep the access meanwhile",
  ]);
  await scene.press(olga, "Shorten access after refunded parts");
  expect(buttonsOf(olga)).toContain("✅ Shorten access after refunded parts");
  await scene.press(olga, "✅ Keep the access meanwhile");
  expect(buttonsOf(olga)).toContain("Keep the access meanwhile");
  // A second press of the same choice changes nothing.
  scene.telegram.expectRefusal(/message is not modified/);
  await scene.press(olga, "✅ 5%");
  await scene.press(olga, "0%");
  expect(await prisma.channel.findUniqueOrThrow({ where: { id: channelId } })).toMatchObject({
    shortfallBasisPoints: 0,
    accessAfterRefund: "at_once",
    accessAfterPart: "shortened",
    accessPastDue: "ended",
  });
  const trail = await prisma.auditEntry.findMany({ orderBy: { id: "asc" } });
  expect(trail.map(({ actorId, action, subject, detail }) => [actorId, action, subject, detail])).toEqual(
    [
      { shortfallBasisPoints: 500 },
      { accessAfterRefund: "at_once" },
      { accessAfterPart: "shortened" },
      { accessPastDue: "ended" },
      { shortfallBasisPoints: 0 },
    ].map((detail) => [BigInt(olga.id), "channel.payment_rules", channelId, detail]),
  );
});

test("A manager neither sees nor changes the payment rules, and values outside the choices are refused", async () => {
  await using world = await openScene();
  const { scene, olga, prisma, channelId } = world;
  const max = scene.telegram.person({ firstName: "Max" });
  await scene.meet(max);
  await addToTeam(prisma, { channelId, userId: BigInt(max.id) });
  await scene.openChannel(max, /Tea/, "Settings");
  expect(buttonsOf(max)).not.toContain("💰 Payments");
  for (const data of [
    `payment-rules:${channelId}`,
    `shortfall:${channelId}:500`,
    `refund-rule:${channelId}:at_once`,
    `part-rule:${channelId}:shortened`,
    `past-due-rule:${channelId}:ended`,
  ])
    expect((await scene.pressForged(max, data)).text).toContain("out of date");
  for (const data of [
    `shortfall:${channelId}:1000`,
    `shortfall:${channelId}:-1`,
    `refund-rule:${channelId}:never`,
    `part-rule:${channelId}:never`,
    `past-due-rule:${channelId}:never`,
  ])
    expect((await scene.pressForged(olga, data)).text).toContain("out of date");
  expect(newestOf(max)?.text).toBe("forged");
  expect(await prisma.channel.findUniqueOrThrow({ where: { id: channelId } })).toMatchObject({
    shortfallBasisPoints: 100,
    accessAfterRefund: "ask",
  });
  expect(await prisma.auditEntry.count()).toBe(0);
});
