import { describe, expect, test } from "vitest";
import { AccessScene } from "../../../tests/scenes/access-scene.ts";
import { newestOf } from "../../../tests/scenes/channel-scene.ts";

const NAME = "what is its name?";

/** Olga has opened the form of a new tier. */
async function openForm() {
  const scene = await AccessScene.openFor();
  const { olga } = scene;
  await scene.openChannel(olga, /Tea & Talk/, "Sell");
  const page = newestOf(olga);
  if (page === undefined) throw new Error("The page is missing");
  await scene.press(olga, /Add a tier/, page);
  const asked = (question = NAME): number =>
    scene.messagesTo(olga).filter((text) => text.includes(question)).length;
  return Object.assign(scene, { page, asked });
}

describe("A second press of the button that opened a form", () => {
  test("asks nothing twice while the first question waits, and the question can be answered", async () => {
    await using scene = await openForm();
    const { olga, page } = scene;
    for (const _ of [2, 3])
      expect(await scene.press(olga, /Add a tier/, page)).toMatchObject({
        text: "I have asked you already. Please answer the question below, or send /cancel to stop.",
        alert: false,
      });
    expect(scene.asked()).toBe(1);
    await scene.say(olga, "Gold");
    expect(scene.lastMessageTo(olga)).toContain("How long does the tier last?");
  });

  test("begins anew once a question is answered", async () => {
    await using scene = await openForm();
    await scene.say(scene.olga, "Gold");
    await scene.press(scene.olga, /Add a tier/, scene.page);
    expect(scene.asked()).toBe(2);
    await scene.say(scene.olga, "Silver");
    expect(scene.lastMessageTo(scene.olga)).toContain("How long does the tier last?");
  });

  test("asks below a newer page, where the first question is out of sight", async () => {
    await using scene = await openForm();
    await scene.openChannel(scene.olga, /Tea & Talk/, "Sell");
    await scene.press(scene.olga, /Add a tier/);
    expect(scene.asked()).toBe(2);
  });

  test("opens another form in place of the one that waits", async () => {
    await using scene = await openForm();
    const { olga, page } = scene;
    await scene.openChannel(olga, /Tea & Talk/, "People");
    await scene.press(olga, /Members/);
    await scene.press(olga, /Find/);
    await scene.press(olga, /Add a tier/, page);
    expect(scene.asked()).toBe(2);
  });
});
