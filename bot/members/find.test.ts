import { describe, expect, test } from "vitest";
import type { Update } from "grammy/types";
import { buttonsOf, newestOf } from "../../tests/support/channel-scene.ts";
import { AccessScene } from "../subscriptions/testing/access-scene.ts";

async function lookingScene() {
  const scene = await AccessScene.openFor();
  const person = scene.telegram.person({ firstName: "Ada 100%", username: "ada_l" });
  await scene.subscriber({ person });
  return { scene, person, [Symbol.asyncDispose]: () => scene[Symbol.asyncDispose]() };
}

const startLooking = async (scene: AccessScene): Promise<void> => {
  await scene.say(scene.olga, "/members");
  await scene.press(scene.olga, /Find somebody/);
};

describe("Somebody is found", () => {
  test("by their id, their username, a part of their name, and typed with the command", async () => {
    await using world = await lookingScene();
    const { scene, person } = world;
    for (const words of [String(person.id), "@ADA_L", "https://t.me/ada_l", "da 100%"]) {
      await startLooking(scene);
      await scene.say(scene.olga, words);
      expect(scene.lastSaid(scene.olga)).toContain("👤 <b>Ada 100%</b> (@ada_l)");
      await scene.say(scene.olga, `/members ${words}`);
      expect(scene.lastSaid(scene.olga)).toContain("👤 <b>Ada 100%</b>");
    }
  });

  test("by a message that they wrote, whether they are a member or nobody ever saw them", async () => {
    await using world = await lookingScene();
    const { scene, person } = world;
    const stranger = scene.telegram.person({ firstName: "Neverseen" });
    for (const author of [person, stranger]) {
      await startLooking(scene);
      await scene.olga.forward(await author.send("hello"));
      await scene.settle();
      expect(scene.lastSaid(scene.olga)).toContain(`<code>${author.id}</code>`);
    }
    expect(scene.lastSaid(scene.olga)).toContain("They have no time here");
  });

  test("by an id that only Telegram knows, and without their name as long as they are nobody here", async () => {
    await using world = await lookingScene();
    const { scene } = world;
    const stranger = scene.telegram.person({ firstName: "Neverseen" });
    await scene.say(scene.olga, `/members ${stranger.id}`);
    expect(scene.lastSaid(scene.olga)).toContain("👤 <b>Not a member yet</b>");
    expect(scene.lastSaid(scene.olga)).not.toContain("Neverseen");
    await scene.press(scene.olga, "🎁 1 day");
    expect(scene.lastSaid(scene.olga)).toContain("👤 <b>Neverseen</b>");
  });

  test("among several by a tap on their name", async () => {
    await using world = await lookingScene();
    const { scene } = world;
    await scene.subscriber({ person: scene.telegram.person({ firstName: "Adam" }) });
    await startLooking(scene);
    await scene.say(scene.olga, "ada");
    expect(buttonsOf(scene.olga)).toEqual(["Ada 100% · Tea & Talk", "Adam · Tea & Talk"]);
    await scene.press(scene.olga, /Adam/);
    expect(scene.lastSaid(scene.olga)).toContain("👤 <b>Adam</b>");
  });
});

describe("Nobody is found", () => {
  test("who hides in forwarded messages, is a bot, or is not there: each has its word", async () => {
    await using world = await lookingScene();
    const { scene } = world;
    await startLooking(scene);
    // Telegram's local counterpart has nobody who hides: so a command, which the form leaves to others, is told changed.
    await scene.olga.send("/members");
    const origin = { type: "hidden_user", sender_user_name: "Ada", date: 1_700_000_000 };
    await scene.report(({ message }) => {
      const { entities: _, ...plain } = message ?? {};
      return { message: { ...plain, text: "x", forward_origin: origin } } as Pick<Update, "message">;
    });
    expect(scene.lastSaid(scene.olga)).toContain("They hide who they are");
    await scene.olga.forward(newestOf(scene.olga) ?? (await scene.olga.send("?")));
    await scene.settle();
    expect(scene.lastSaid(scene.olga)).toContain("not from a person");
    await scene.say(scene.olga, "9".repeat(20));
    expect(scene.lastSaid(scene.olga)).toContain("too long for a Telegram id");
    await scene.say(scene.olga, "Zebedee");
    expect(scene.lastSaid(scene.olga)).toContain("I found nobody like that");
  });

  test("of another owner's channel", async () => {
    await using world = await lookingScene();
    const { scene, person } = world;
    const sam = scene.stranger();
    await scene.meet(sam);
    const theirs = sam.createChannel({ title: "Sam's" });
    await scene.database.prisma.channel.create({
      data: {
        id: "01ARZ3NDEKTSV4RRFFQ69G5FAV",
        telegramId: BigInt(theirs.id),
        kind: "channel",
        title: "Sam's",
        ownerId: BigInt(sam.id),
        createdAt: scene.platform.clock.now(),
      },
    });
    await scene.say(sam, "/members Ada");
    expect(scene.lastSaid(sam)).toContain("I found nobody like that");
    await scene.say(sam, `/members ${person.id}`);
    expect(scene.lastSaid(sam)).toContain("They have no time here");
    expect(scene.said(sam).join()).not.toContain("Tea");
  });
});
