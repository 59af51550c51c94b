import { describe, expect, test } from "vitest";
import { buttonsOf, dataOf, newestOf } from "../../../tests/support/channel-scene.ts";
import { deskScene } from "./testing/desk-scene.ts";

describe("A broadcast is put together", () => {
  test("from the message to the last copy: seen first, then sent to each once, with a report", async () => {
    await using world = await deskScene();
    const { scene, olga, ada, ben } = world;
    await world.compose();
    expect(scene.lastSaid(olga)).toContain("<b>2 people</b>");
    await scene.press(olga, /Preview and send/);
    expect(world.copiesOf(olga)).toHaveLength(1);
    expect(world.copiesOf(olga)[0]?.buttons).toEqual([["🔕 Mute"]]);
    expect(scene.lastSaid(olga)).toContain("This is what they get");
    expect(world.copiesOf(ada)).toEqual([]);
    const offer = newestOf(olga);
    expect((await scene.press(olga, /people now/)).text).toBe("It goes out.");
    await scene.runJobs();
    for (const person of [ada, ben]) expect(world.copiesOf(person)).toHaveLength(1);
    // The message that offered it shows how far it was, and in the end how it went.
    expect(newestOf(olga)?.id).toBe(offer?.id);
    expect(newestOf(olga)?.text).toContain("Tea & Talk · all done");
    expect(newestOf(olga)?.text).toContain("sent to 2");
    await scene.say(olga, "/broadcast");
    expect(buttonsOf(olga)[1]).toMatch(/^✅ .* · a text · 2$/);
  });

  test("and pressed twice it is sent once", async () => {
    await using world = await deskScene();
    const { scene, olga, ada } = world;
    await world.preview();
    const offer = newestOf(olga);
    await scene.press(olga, /people now/, offer);
    const again = await scene.press(olga, /people now/, offer);
    expect(again.text).toContain("out of date");
    await scene.runJobs();
    expect(world.copiesOf(ada)).toHaveLength(1);
    expect(await world.prisma.broadcast.count()).toBe(1);
  });

  test("of an album: all of its parts go, one after the other, and no buttons", async () => {
    await using world = await deskScene();
    const { scene, olga, ada } = world;
    await world.begin();
    const photo = Buffer.from("a photo");
    await olga.sendAlbum([{ photo, caption: "Tea" }, { photo }, { photo }]);
    await scene.settle();
    expect(scene.lastSaid(olga)).toContain("an album");
    expect(buttonsOf(olga)).not.toContain("🔗 Buttons");
    await scene.press(olga, /Preview and send/);
    expect(scene.lastSaid(olga)).toContain("/mute");
    await scene.press(olga, /people now/);
    await scene.runJobs();
    const copies = ada.chat.filter(({ from, fileId }) => from === "bot" && fileId !== undefined);
    expect(copies.map(({ text }) => text)).toEqual(["Tea", "", ""]);
  });

  test("of a poll, a photo, and what was forwarded; a quiz whose answer nobody knows is refused", async () => {
    await using world = await deskScene();
    const { scene, olga, ada, ben } = world;
    await world.begin();
    const quiz = await olga.send({ question: "How much is 1 + 1?", options: ["1", "2"], correct: 1 });
    await scene.settle();
    expect(scene.lastSaid(olga)).toContain("a poll");
    await scene.press(olga, /Other message/);
    await olga.forward(quiz);
    await scene.settle();
    expect(scene.lastSaid(olga)).toContain("I do not know the answer of that quiz");
    await olga.send({ question: "Green or black?", options: ["Green", "Black"] });
    await scene.settle();
    await scene.press(olga, /Preview and send/);
    expect(scene.lastSaid(olga)).toContain("a poll of their own");
    await scene.press(olga, /people now/);
    await scene.runJobs();
    expect(ada.chat.at(-1)?.raw.poll?.question).toBe("Green or black?");
    await world.begin();
    await olga.forward(await ben.send({ photo: Buffer.from("a photo"), caption: "Look" }));
    await scene.settle();
    expect(scene.lastSaid(olga)).toContain("a photo");
  });

  test("with buttons: a link, a tier and donations, each once, and gone again by a tap", async () => {
    await using world = await deskScene();
    const { scene, olga, telegram } = world;
    await world.compose();
    await scene.press(olga, /Buttons/);
    await scene.press(olga, "➕ Link");
    await scene.say(olga, "nowhere");
    expect(scene.lastSaid(olga)).toContain("I see no address");
    await scene.say(olga, "Read more – https://example.org/tea");
    await scene.press(olga, "➕ Tier");
    await scene.press(olga, "Monthly");
    await scene.press(olga, "➕ Donate");
    // The second press changes nothing, so neither does its page.
    telegram.expectRefusal("message is not modified");
    await scene.press(olga, "➕ Donate");
    expect(buttonsOf(olga).slice(0, 3)).toEqual(["✖️ Read more", "✖️ 🔑 Monthly", "✖️ 💝 Donate"]);
    const page = newestOf(olga);
    await scene.press(olga, /‹ Back/);
    await scene.press(olga, /Preview and send/);
    const { channelId, tierId } = scene.sale;
    const start = `https://t.me/${telegram.botUsername}?start=`;
    expect(dataOf(world.copiesOf(olga)[0])).toEqual([
      "https://example.org/tea",
      `${start}t_${tierId}`,
      `${start}d_${channelId}`,
      `mute-here:${channelId}`,
    ]);
    await scene.press(olga, /Buttons \(3\)/);
    // The first press was seen with three of them: the second one finds two, and takes none away.
    const twice = dataOf(page)[0] ?? "";
    await scene.pressForged(olga, twice);
    await scene.pressForged(olga, twice);
    expect(buttonsOf(olga).slice(0, 2)).toEqual(["✖️ 🔑 Monthly", "✖️ 💝 Donate"]);
  });

  test("for those of one kind, tier and language, each with its number", async () => {
    await using world = await deskScene();
    const { scene, olga, prisma, ben } = world;
    await prisma.user.update({ where: { id: BigInt(ben.id) }, data: { telegramLanguage: "de-AT" } });
    await world.compose();
    await scene.press(olga, /Who gets it/);
    await scene.press(olga, "Ended");
    expect(scene.lastSaid(olga)).toContain("That is nobody");
    await scene.press(olga, "Active");
    expect(scene.lastSaid(olga)).toContain("<b>2 people</b>");
    await scene.press(olga, /One tier/);
    await scene.press(olga, "Monthly");
    await scene.press(olga, /One language/);
    await scene.press(olga, "German");
    expect(scene.lastSaid(olga)).toContain("Active · Monthly · German");
    expect(scene.lastSaid(olga)).toContain("<b>1 person</b>");
    await scene.press(olga, /One language/);
    await scene.press(olga, "All languages");
    expect(scene.lastSaid(olga)).toContain("<b>2 people</b>");
  });

  test("and sent all at once, for a price that is shown first, where the operator allows it", async () => {
    await using world = await deskScene();
    const { scene, olga, platform } = world;
    await world.preview();
    expect(buttonsOf(olga).join()).not.toContain("⚡");
    Object.assign(platform.config, { broadcasts: { perDay: 1, paid: true } });
    await scene.press(olga, /Preview and send/);
    await scene.press(olga, "⚡ All at once, for up to 1 Star of the bot");
    await scene.runJobs();
    expect(await world.broadcast()).toMatchObject({ isPaid: true, sent: 2 });
    // It was the one of the day.
    await world.preview();
    expect((await scene.press(olga, /people now/)).text).toContain("One broadcast a day is allowed here");
    expect(await world.broadcast()).toMatchObject({ isPaid: false, state: "draft" });
  });

  test("and nobody is asked to send it to nobody", async () => {
    await using world = await deskScene();
    const { scene, olga } = world;
    await world.compose();
    await scene.press(olga, /Who gets it/);
    await scene.press(olga, "Ended");
    await scene.press(olga, /‹ Back/);
    await scene.press(olga, /Preview and send/);
    expect(buttonsOf(olga)).toEqual(["🕒 Later", "🔁 Every week", "‹ Change it"]);
  });

  test("and a message that is gone is found out before anybody is sent it", async () => {
    await using world = await deskScene();
    const { scene, olga, telegram } = world;
    await world.begin();
    const message = await olga.send("New tea today");
    await scene.settle();
    olga.deleteMessage(message);
    telegram.expectRefusal("message to copy not found");
    await scene.press(olga, /Preview and send/);
    expect(scene.lastSaid(olga)).toContain("Telegram does not let me copy that message");
    expect(scene.lastSaid(olga)).not.toContain("This is what they get");
  });

  test("once: what was begun before and left is forgotten", async () => {
    await using world = await deskScene();
    await world.compose("First");
    await world.compose("Second");
    expect(await world.prisma.broadcast.count()).toBe(1);
    await world.scene.press(world.olga, /Throw away/);
    expect(await world.prisma.broadcast.count()).toBe(0);
    expect(world.scene.lastSaid(world.olga)).toContain("A broadcast goes to the people of your channel");
  });
});

describe("Who may", () => {
  test("managers write broadcasts; whom they did not reach is for the owner alone", async () => {
    await using world = await deskScene();
    const { scene, olga, ada, ben, prisma, telegram } = world;
    await prisma.channelManager.create({
      data: {
        channelId: scene.sale.channelId,
        userId: BigInt(ada.id),
        createdAt: scene.platform.clock.now(),
      },
    });
    ben.block();
    telegram.expectRefusal("bot was blocked");
    await scene.settle();
    await prisma.user.updateMany({ data: { unreachableSince: null } });
    await scene.say(ada, "/broadcast");
    await scene.press(ada, /New broadcast/);
    await scene.say(ada, "New tea today");
    await scene.press(ada, /Preview and send/);
    await scene.press(ada, /people now/);
    await scene.runJobs();
    expect(scene.lastSaid(ada)).toContain("1 blocked me");
    expect(buttonsOf(ada)).not.toContain("⬇️ Whom I did not reach");
    const { id } = await world.broadcast();
    expect((await scene.pressForged(ada, `bc-csv:${id}`)).text).toContain("out of date");
    expect((await scene.pressForged(olga, `bc-csv:${id}`)).text).toBeUndefined();
  });

  test("nobody else opens, changes, sends, stops or reads one, whatever their client sends", async () => {
    await using world = await deskScene();
    const { scene, ben, prisma } = world;
    const { channelId, tierId } = scene.sale;
    await world.compose();
    const { id } = await world.broadcast();
    const before = await prisma.broadcast.findMany();
    const presses = [
      `bcs:${channelId}`,
      `bc-new:${channelId}`,
      ...["bc", "bc-msg", "bc-who", "bc-btns", "bc-see", "bc-drop", "bc-tiers", "bc-langs"].map(
        (action) => `${action}:${id}`,
      ),
      ...["bc-url", "bc-pick", "bc-give", "bc-csv", "bc-edit"].map((action) => `${action}:${id}`),
      `bc-kind:${id}:active`,
      `bc-tier:${id}:${tierId}`,
      `bc-lang:${id}:de`,
      `bc-sell:${id}:${tierId}`,
      `bc-less:${id}:0:0`,
      `bc-send:${id}:now`,
      `bc-at:${id}:once`,
      `bc-do:${id}:stop`,
      `bc-wipe:${id}:sure`,
      "bc:nonsense",
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
    // Of another channel, a tier is none of hers.
    expect((await scene.pressForged(scene.olga, `bc-sell:${id}:${channelId}`)).text).toContain("out of date");
  });

  test("whoever runs no channel is told so", async () => {
    await using world = await deskScene();
    await world.scene.say(world.ben, "/broadcast");
    expect(world.scene.lastSaid(world.ben)).toContain("You run no channel here yet");
  });
});
