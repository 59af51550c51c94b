import { describe, expect, test } from "vitest";
import type { Update } from "grammy/types";
import { buttonsOf, newestOf } from "../../../tests/scenes/channel-scene.ts";
import { AccessScene } from "../../../tests/scenes/access-scene.ts";

async function searchScene() {
  const scene = await AccessScene.openFor();
  const person = scene.telegram.person({ firstName: "Ada 100%", username: "ada_l" });
  await scene.subscriber({ person });
  return { scene, person, [Symbol.asyncDispose]: () => scene[Symbol.asyncDispose]() };
}

const startSearch = async (scene: AccessScene): Promise<void> => {
  await scene.say(scene.olga, "/members");
  await scene.press(scene.olga, /Find somebody/);
};

describe("A search finds a person", () => {
  test("by id, username, link or part of the name, typed in the form or with the command", async () => {
    await using world = await searchScene();
    const { scene, person } = world;
    for (const query of [String(person.id), "@ADA_L", "https://t.me/ada_l", "da 100%"]) {
      await startSearch(scene);
      await scene.say(scene.olga, query);
      expect(scene.lastMessageTo(scene.olga)).toContain("👤 <b>Ada 100%</b> (@ada_l)");
      await scene.say(scene.olga, `/members ${query}`);
      expect(scene.lastMessageTo(scene.olga)).toContain("👤 <b>Ada 100%</b>");
    }
  });

  test("by a forwarded message, member or not", async () => {
    await using world = await searchScene();
    const { scene, person } = world;
    const newcomer = scene.telegram.person({ firstName: "Neverseen" });
    for (const author of [person, newcomer]) {
      await startSearch(scene);
      await scene.olga.forward(await author.send("hello"));
      await scene.handleUpdates();
      expect(scene.lastMessageTo(scene.olga)).toContain(`<code>${author.id}</code>`);
    }
    expect(scene.lastMessageTo(scene.olga)).toContain("They have no access here");
  });

  test("by an id that only Telegram knows, and hides the name until the person has access", async () => {
    await using world = await searchScene();
    const { scene } = world;
    const newcomer = scene.telegram.person({ firstName: "Neverseen" });
    await scene.say(scene.olga, `/members ${newcomer.id}`);
    expect(scene.lastMessageTo(scene.olga)).toContain("👤 <b>Not a member yet</b>");
    expect(scene.lastMessageTo(scene.olga)).not.toContain("Neverseen");
    scene.olga.addMember(newcomer, scene.channel);
    await scene.handleUpdates();
    await scene.press(scene.olga, "🎁 1 day");
    expect(scene.lastMessageTo(scene.olga)).toContain("👤 <b>Neverseen</b>");
  });

  test("by the exact username: an underscore stands for no other character", async () => {
    await using world = await searchScene();
    const { scene } = world;
    await scene.subscriber({ person: scene.telegram.person({ firstName: "Ann", username: "ann_smith" }) });
    await scene.subscriber({ person: scene.telegram.person({ firstName: "Xan", username: "annXsmith" }) });
    for (const query of ["@ann_smith", "ann_smith"]) {
      await scene.say(scene.olga, `/members ${query}`);
      expect(scene.lastMessageTo(scene.olga)).toContain("👤 <b>Ann</b>");
    }
  });

  test("lists several matches as buttons", async () => {
    await using world = await searchScene();
    const { scene } = world;
    await scene.subscriber({ person: scene.telegram.person({ firstName: "Adam" }) });
    await startSearch(scene);
    await scene.say(scene.olga, "ada");
    expect(buttonsOf(scene.olga)).toEqual(["Ada 100% · Tea & Talk", "Adam · Tea & Talk"]);
    await scene.press(scene.olga, /Adam/);
    expect(scene.lastMessageTo(scene.olga)).toContain("👤 <b>Adam</b>");
  });
});

describe("A search finds nobody", () => {
  test("and explains a hidden author, a bot, an invalid id and an unknown name", async () => {
    await using world = await searchScene();
    const { scene } = world;
    await startSearch(scene);
    // The sandbox has no hidden authors: a command, which the form passes on, is reported again with a hidden origin.
    await scene.olga.send("/members");
    const origin = { type: "hidden_user", sender_user_name: "Ada", date: 1_700_000_000 };
    await scene.report(({ message }) => {
      const { entities: _, ...plain } = message ?? {};
      return { message: { ...plain, text: "x", forward_origin: origin } } as Pick<Update, "message">;
    });
    expect(scene.lastMessageTo(scene.olga)).toContain("They hide who they are");
    await scene.olga.forward(newestOf(scene.olga) ?? (await scene.olga.send("?")));
    await scene.handleUpdates();
    expect(scene.lastMessageTo(scene.olga)).toContain("not from a person");
    await scene.say(scene.olga, "9".repeat(20));
    expect(scene.lastMessageTo(scene.olga)).toContain("too long for a Telegram id");
    await scene.say(scene.olga, "Zebedee");
    expect(scene.lastMessageTo(scene.olga)).toContain("I found nobody like that");
  });

  test("in another owner's channel", async () => {
    await using world = await searchScene();
    const { scene, person } = world;
    const sam = scene.newUser();
    await scene.meet(sam);
    const theirs = sam.createChannel({ title: "Sam's" });
    await scene.database.prisma.channel.create({
      data: {
        id: "01ARZ3NDEKTSV4RRFFQ69G5FAV",
        telegramChatId: BigInt(theirs.id),
        kind: "channel",
        title: "Sam's",
        ownerId: BigInt(sam.id),
        createdAt: scene.platform.clock.now(),
      },
    });
    await scene.say(sam, "/members Ada");
    expect(scene.lastMessageTo(sam)).toContain("I found nobody like that");
    await scene.say(sam, `/members ${person.id}`);
    expect(scene.lastMessageTo(sam)).toContain("They have no access here");
    expect(scene.messagesTo(sam).join()).not.toContain("Tea");
  });
});
