import { addToTeam } from "../../../../tests/support/team.ts";
import { describe, expect, test } from "vitest";
import { buttonsOf, dataOf, newestOf } from "../../../../tests/scenes/channel-scene.ts";
import { composeScene } from "../../../../tests/scenes/compose-scene.ts";

describe("Permissions for broadcasts", () => {
  test("let managers send, and only the owner see the file of failures", async () => {
    await using world = await composeScene();
    const { scene, olga, ada, ben, prisma, telegram } = world;
    await addToTeam(prisma, { channelId: scene.sale.channelId, userId: BigInt(ada.id) });
    ben.block();
    telegram.expectRefusal("bot was blocked");
    await scene.handleUpdates();
    await prisma.user.updateMany({ data: { unreachableSince: null } });
    await scene.say(ada, "/broadcast");
    await scene.press(ada, /New broadcast/);
    await scene.say(ada, "New tea today");
    await scene.press(ada, /Preview and send/);
    await scene.press(ada, /people now/);
    await scene.runJobs();
    expect(scene.lastMessageTo(ada)).toContain("1 blocked me");
    expect(buttonsOf(ada)).not.toContain("⬇️ People not reached");
    const { id } = await world.broadcast();
    expect((await scene.pressForged(ada, `bc-failures:${id}`)).text).toContain("out of date");
    expect((await scene.pressForged(olga, `bc-failures:${id}`)).text).toBeUndefined();
  });

  test("leave a new owner no draft of other people", async () => {
    await using world = await composeScene();
    const { scene, olga, ada, prisma } = world;
    const { channelId } = scene.sale;
    await world.compose("The secret of the tea");
    const { id } = await world.broadcast();
    await addToTeam(prisma, { channelId, userId: BigInt(ada.id) });
    await scene.say(ada, "/broadcast");
    await scene.press(ada, /New broadcast/);
    await scene.say(ada, "New tea today");
    const own = await world.broadcast();
    await prisma.channel.update({ where: { id: channelId }, data: { ownerId: BigInt(ada.id) } });
    await scene.say(ada, "/broadcast");
    expect(dataOf(newestOf(ada)).filter((data) => data.startsWith("bc-open"))).toEqual([`bc-open:${own.id}`]);
    for (const press of [`bc-open:${id}`, `bc-preview:${id}`, `bc-send:${id}:free`])
      for (const person of [ada, olga])
        expect((await scene.pressForged(person, press)).text).toContain("out of date");
  });

  test("refuse every forged press of other users", async () => {
    await using world = await composeScene();
    const { scene, ben, prisma } = world;
    const { channelId, tierId } = scene.sale;
    await world.compose();
    const { id } = await world.broadcast();
    const before = await prisma.broadcast.findMany();
    const presses = [
      `broadcasts:${channelId}`,
      `bc-new:${channelId}`,
      ...["open", "message", "audience", "buttons", "preview", "discard", "tiers", "languages"].map(
        (action) => `bc-${action}:${id}`,
      ),
      ...["add-link", "pick-tier", "add-donate", "failures", "edit"].map((action) => `bc-${action}:${id}`),
      `bc-kind:${id}:active`,
      `bc-tier:${id}:${tierId}`,
      `bc-language:${id}:de`,
      `bc-addtier:${id}:${tierId}`,
      `bc-remove:${id}:0:0`,
      `bc-send:${id}:free`,
      `bc-schedule:${id}:once`,
      `bc-control:${id}:stop`,
      `bc-delete:${id}:sure`,
      "bc-open:nonsense",
      `bc-kind:${id}:nobody`,
      `mute:01ARZ3NDEKTSV4RRFFQ69G5FAV:off`,
      "mute-here:01ARZ3NDEKTSV4RRFFQ69G5FAV",
    ];
    for (const data of presses)
      expect([data, (await scene.pressForged(ben, data)).text]).toEqual([
        data,
        "This button is out of date. Send /start to begin again.",
      ]);
    await scene.runJobs();
    expect(await prisma.broadcast.findMany()).toEqual(before);
    // A tier of another channel.
    expect((await scene.pressForged(scene.olga, `bc-addtier:${id}:${channelId}`)).text).toContain(
      "out of date",
    );
  });

  test("need a channel", async () => {
    await using world = await composeScene();
    await world.scene.say(world.ben, "/broadcast");
    expect(world.scene.lastMessageTo(world.ben)).toContain("You run no channel here yet");
  });
});
