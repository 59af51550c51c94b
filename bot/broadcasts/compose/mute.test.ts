import { describe, expect, test } from "vitest";
import { buttonsOf, newestOf } from "../../../tests/scenes/channel-scene.ts";
import { composeScene } from "../../../tests/scenes/compose-scene.ts";

describe("Muting a channel", () => {
  test("works below a broadcast, and /mute takes it back", async () => {
    await using world = await composeScene();
    const { scene, ada, ben } = world;
    await world.send();
    const answer = await scene.press(ada, "🔕 Mute", world.copiesOf(ada)[0]);
    expect(answer).toMatchObject({
      alert: true,
      text: expect.stringContaining("no more broadcasts of Tea & Talk"),
    });
    await scene.press(ada, "🔕 Mute", world.copiesOf(ada)[0]);
    await world.compose();
    expect(scene.lastMessageTo(world.olga)).toContain("<b>1 person</b>");
    await scene.say(ada, "/mute");
    expect(buttonsOf(ada)).toEqual(["🔕 Tea & Talk"]);
    const page = newestOf(ada);
    await scene.press(ada, "🔕 Tea & Talk");
    expect(buttonsOf(ada)).toEqual(["🔔 Tea & Talk"]);
    await world.send();
    for (const person of [ada, ben]) expect(world.copiesOf(person)).toHaveLength(2);
    await scene.press(ada, "🔔 Tea & Talk", page);
    expect(await world.prisma.broadcastOptOut.count()).toBe(1);
  });

  test("has nothing to mute for a user without channels", async () => {
    await using world = await composeScene();
    const outsider = world.scene.newUser();
    await world.scene.meet(outsider);
    await world.scene.say(outsider, "/mute");
    expect(world.scene.lastMessageTo(outsider)).toContain("there is nothing to mute");
  });

  test("takes effect after the broadcast started, too", async () => {
    await using world = await composeScene();
    const { scene, olga, ada, ben, platform } = world;
    await world.preview();
    await scene.press(olga, /people now/);
    await scene.pressForged(ada, `mute-here:${scene.sale.channelId}`);
    await scene.runJobs();
    expect(platform.config.broadcasts.paid).toBe(false);
    expect(world.copiesOf(ada)).toEqual([]);
    expect(world.copiesOf(ben)).toHaveLength(1);
  });
});
