import { describe, expect, test } from "vitest";
import { buttonsOf, newestOf } from "../../../tests/support/channel-scene.ts";
import { deskScene } from "./testing/desk-scene.ts";

describe("Whoever wants no more broadcasts", () => {
  test("taps Mute below one, and gets the next one again after another tap in /mute", async () => {
    await using world = await deskScene();
    const { scene, ada, ben } = world;
    await world.send();
    const told = await scene.press(ada, "🔕 Mute", world.copiesOf(ada)[0]);
    expect(told).toMatchObject({
      alert: true,
      text: expect.stringContaining("no more broadcasts of Tea & Talk"),
    });
    await scene.press(ada, "🔕 Mute", world.copiesOf(ada)[0]);
    await world.compose();
    expect(scene.lastSaid(world.olga)).toContain("<b>1 person</b>");
    await scene.say(ada, "/mute");
    expect(buttonsOf(ada)).toEqual(["🔕 Tea & Talk"]);
    const page = newestOf(ada);
    await scene.press(ada, "🔕 Tea & Talk");
    expect(buttonsOf(ada)).toEqual(["🔔 Tea & Talk"]);
    await world.send();
    for (const person of [ada, ben]) expect(world.copiesOf(person)).toHaveLength(2);
    await scene.press(ada, "🔔 Tea & Talk", page);
    expect(await world.prisma.mutedChannel.count()).toBe(1);
  });

  test("is told where nobody writes to them", async () => {
    await using world = await deskScene();
    const stranger = world.scene.stranger();
    await world.scene.meet(stranger);
    await world.scene.say(stranger, "/mute");
    expect(world.scene.lastSaid(stranger)).toContain("there is nothing to mute");
  });

  test("is left out even if they muted it after the sending began", async () => {
    await using world = await deskScene();
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
