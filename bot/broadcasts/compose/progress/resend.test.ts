import { expect, test } from "vitest";
import { composeScene } from "../../../../tests/scenes/compose-scene.ts";
import { buttonsOf, newestOf } from "../../../../tests/scenes/channel-scene.ts";

test("The progress message offers once to send again to people without an answer, and then shows the new result", async () => {
  await using world = await composeScene();
  const { scene, olga, ada, ben, prisma } = world;
  await world.preview();
  scene.telegram.faults.add({
    method: "copyMessage",
    kind: "reset-before",
    when: ({ chat_id: chatId }) => chatId === ada.id,
  });
  await scene.press(olga, /people now/);
  await scene.retryJobs();
  const shown = newestOf(olga);
  expect(shown?.text).toContain("1 got no answer: they may have it");
  expect(shown?.text).toContain("Some of them will then have it twice");
  const { id } = await world.broadcast();
  expect((await scene.press(olga, /Once more to those without an answer \(1\)/)).text).toContain("once more");
  await scene.retryJobs();
  expect(world.copiesOf(ada)).toHaveLength(1);
  expect(world.copiesOf(ben)).toHaveLength(1);
  expect(await prisma.broadcast.findUnique({ where: { id } })).toMatchObject({ state: "done", sent: 2 });
  expect(olga.chat.some(({ text }) => text.includes("got no answer"))).toBe(false);
  expect(buttonsOf(olga).join(" ")).not.toContain("Once more");
  // A press on an older page.
  expect((await scene.pressForged(olga, `bc-control:${id}:resend`)).text).toContain(
    "changed in the meantime",
  );
});
