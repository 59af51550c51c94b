import { setTimeout as sleep } from "node:timers/promises";
import { describe, expect, test, vi } from "vitest";
import { buttonsOf, dataOf, newestOf } from "../../../../tests/scenes/channel-scene.ts";
import { earnStars } from "../../../../tests/scenes/broadcast-scene.ts";
import { addToTeam } from "../../../../tests/support/team.ts";
import { selectIsLarge } from "../../../subscriptions/entitlement/entitlement.sql.ts";
import { countSelected } from "../../delivery/recipients/audience.sql.ts";
import { composeScene } from "../../../../tests/scenes/compose-scene.ts";

describe("Composing a broadcast", () => {
  test("leads from the message through the preview to one copy for each recipient, with a report", async () => {
    await using world = await composeScene();
    const { scene, olga, ada, ben } = world;
    await world.compose();
    expect(scene.lastMessageTo(olga)).toContain("<b>2 people</b>");
    await scene.press(olga, /Preview and send/);
    expect(world.copiesOf(olga)).toHaveLength(1);
    expect(world.copiesOf(olga)[0]?.buttons).toEqual([["🔕 Mute"]]);
    expect(scene.lastMessageTo(olga)).toContain("This is what they get");
    expect(world.copiesOf(ada)).toEqual([]);
    const offer = newestOf(olga);
    expect((await scene.press(olga, /people now/)).text).toBe("Sending has begun.");
    await scene.runJobs();
    for (const person of [ada, ben]) expect(world.copiesOf(person)).toHaveLength(1);
    // The message with the Send buttons becomes the progress message.
    expect(newestOf(olga)?.id).toBe(offer?.id);
    expect(newestOf(olga)?.text).toContain("Tea & Talk · all done");
    expect(newestOf(olga)?.text).toContain("sent to 2");
    await scene.say(olga, "/broadcast");
    expect(buttonsOf(olga)[1]).toMatch(/^✅ .* · a text · 2$/);
  });

  test("sends once for two presses", async () => {
    await using world = await composeScene();
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

  test("copies all parts of an album, without buttons", async () => {
    await using world = await composeScene();
    const { scene, olga, ada } = world;
    await world.begin();
    const photo = Buffer.from("a photo");
    await olga.sendAlbum([{ photo, caption: "Tea" }, { photo }, { photo }]);
    await scene.handleUpdates();
    expect(scene.lastMessageTo(olga)).toContain("an album");
    expect(buttonsOf(olga)).not.toContain("🔗 Buttons");
    await scene.press(olga, /Preview and send/);
    expect(scene.lastMessageTo(olga)).toContain("/mute");
    await scene.press(olga, /people now/);
    await scene.runJobs();
    const copies = ada.chat.filter(({ from, fileId }) => from === "bot" && fileId !== undefined);
    expect(copies.map(({ text }) => text)).toEqual(["Tea", "", ""]);
  });

  test("takes all parts of an album into the draft of another manager", async () => {
    await using world = await composeScene();
    const { scene, olga, ada, prisma } = world;
    await world.compose();
    await addToTeam(prisma, { channelId: scene.sale.channelId, userId: ada.id });
    await scene.say(ada, "/broadcast");
    await scene.press(ada, /a text/);
    await scene.press(ada, /Other message/);
    const photo = Buffer.from("a photo");
    await ada.sendAlbum([{ photo, caption: "Tea" }, { photo }, { photo }]);
    await scene.handleUpdates();
    expect((await world.broadcast()).content).toMatchObject({ messageIds: { length: 3 } });
    expect(scene.lastMessageTo(ada)).toContain("an album");
    await scene.press(ada, /Preview and send/);
    await scene.press(ada, /people now/);
    await scene.runJobs();
    const copies = olga.chat.filter(({ from, fileId }) => from === "bot" && fileId !== undefined);
    expect(copies).toHaveLength(0);
  });

  test("shows the draft of a large channel without a word about counting, and once", async () => {
    await using world = await composeScene();
    const { scene, olga } = world;
    using _large = vi.spyOn(selectIsLarge, "first").mockResolvedValue({ isLarge: true });
    const count = countSelected.first;
    using _slow = vi.spyOn(countSelected, "first").mockImplementation(async (...input) => {
      await sleep(200);
      return count(...input);
    });
    await world.compose();
    expect(scene.messagesTo(olga).slice(-1)[0]).toContain("<b>2 people</b>");
    expect(scene.messagesTo(olga).join()).not.toMatch(/Counting|went wrong/);
  });

  test("takes another message where the page of the first one failed", async () => {
    await using world = await composeScene();
    const { scene, olga, ada } = world;
    using _failing = vi.spyOn(countSelected, "first").mockRejectedValueOnce(new Error("a bug"));
    await world.compose("New tea tody");
    expect(scene.messagesTo(olga).join()).toContain("went wrong");
    await scene.say(olga, "New tea today");
    await scene.press(olga, /Preview and send/);
    await scene.press(olga, /people now/);
    await scene.runJobs();
    expect(world.copiesOf(ada)).toHaveLength(1);
    expect(world.copiesOf(ada, "New tea tody")).toHaveLength(0);
  });

  test("takes polls, photos and forwarded messages, and refuses a quiz without a known answer", async () => {
    await using world = await composeScene();
    const { scene, olga, ada, ben } = world;
    await world.begin();
    const quiz = await olga.send({ question: "How much is 1 + 1?", options: ["1", "2"], correct: 1 });
    await scene.handleUpdates();
    expect(scene.lastMessageTo(olga)).toContain("a poll");
    await scene.press(olga, /Other message/);
    await olga.forward(quiz);
    await scene.handleUpdates();
    expect(scene.lastMessageTo(olga)).toContain("I do not know the answer of that quiz");
    await olga.send({ question: "Green or black?", options: ["Green", "Black"] });
    await scene.handleUpdates();
    await scene.press(olga, /Preview and send/);
    expect(scene.lastMessageTo(olga)).toContain("a separate poll");
    await scene.press(olga, /people now/);
    await scene.runJobs();
    expect(ada.chat.at(-1)?.raw.poll?.question).toBe("Green or black?");
    await world.begin();
    await olga.forward(await ben.send({ photo: Buffer.from("a photo"), caption: "Look" }));
    await scene.handleUpdates();
    expect(scene.lastMessageTo(olga)).toContain("a photo");
  });

  test("takes a forwarded post of the channel", async () => {
    await using world = await composeScene();
    const { scene, olga, ada } = world;
    await world.begin();
    await olga.forward(olga.post(scene.channel, "Tea of the week"));
    await scene.handleUpdates();
    expect(scene.lastMessageTo(olga)).toContain("<b>2 people</b>");
    await scene.press(olga, /Preview and send/);
    await scene.press(olga, /people now/);
    await scene.runJobs();
    expect(world.copiesOf(ada, "Tea of the week")).toHaveLength(1);
  });

  test("adds each button once and removes it by a tap: a link, a tier, donations", async () => {
    await using world = await composeScene();
    const { scene, olga, telegram } = world;
    await world.compose();
    await scene.press(olga, /Buttons/);
    await scene.press(olga, "➕ Link");
    await scene.say(olga, "nowhere");
    expect(scene.lastMessageTo(olga)).toContain("I see no address");
    await scene.say(olga, "Read more – https://example.org/tea");
    await scene.press(olga, "➕ Tier");
    await scene.press(olga, "Monthly");
    await scene.press(olga, "➕ Donate");
    // The second press changes nothing.
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
    // The data name three buttons. The second press finds two and removes none.
    const twice = dataOf(page)[0] ?? "";
    await scene.pressForged(olga, twice);
    await scene.pressForged(olga, twice);
    expect(buttonsOf(olga).slice(0, 2)).toEqual(["✖️ 🔑 Monthly", "✖️ 💝 Donate"]);
  });

  test("narrows the audience by kind, tier and language, and counts it", async () => {
    await using world = await composeScene();
    const { scene, olga, prisma, ben } = world;
    await prisma.user.update({ where: { id: BigInt(ben.id) }, data: { telegramLanguage: "de-AT" } });
    await world.compose();
    await scene.press(olga, /Who gets it/);
    await scene.press(olga, "Ended");
    expect(scene.lastMessageTo(olga)).toContain("That is nobody");
    await scene.press(olga, "Active");
    expect(scene.lastMessageTo(olga)).toContain("<b>2 people</b>");
    await scene.press(olga, /One tier/);
    await scene.press(olga, "Monthly");
    await scene.press(olga, /One language/);
    await scene.press(olga, "German");
    expect(scene.lastMessageTo(olga)).toContain("Active · Monthly · German");
    expect(scene.lastMessageTo(olga)).toContain("<b>1 person</b>");
    await scene.press(olga, /One language/);
    await scene.press(olga, "All languages");
    expect(scene.lastMessageTo(olga)).toContain("<b>2 people</b>");
  });

  test("offers a paid broadcast with its price where the operator allows it", async () => {
    await using world = await composeScene();
    const { scene, olga, platform } = world;
    await world.preview();
    expect(buttonsOf(olga).join()).not.toContain("⚡");
    Object.assign(platform.config, { broadcasts: { perDay: 1, paid: true } });
    await scene.press(olga, /Preview and send/);
    const fast = "⚡ All at once, for up to 1 Star of your balance";
    expect((await scene.press(olga, fast)).text).toBe(
      "This needs 1 of your Stars, and your balance has 0. Nothing was sent. You can send it free of charge, only slower.",
    );
    expect(await world.broadcast()).toMatchObject({ state: "draft" });
    await earnStars(scene.database, olga.id, 1);
    await scene.press(olga, fast);
    await scene.runJobs();
    expect(await world.broadcast()).toMatchObject({ isPaid: true, sent: 2 });
    // The quota of the day is used.
    await world.preview();
    expect((await scene.press(olga, /people now/)).text).toContain("One broadcast a day is allowed here");
    expect(await world.broadcast()).toMatchObject({ isPaid: false, state: "draft" });
  });

  test("offers no Send button without recipients", async () => {
    await using world = await composeScene();
    const { scene, olga } = world;
    await world.compose();
    await scene.press(olga, /Who gets it/);
    await scene.press(olga, "Ended");
    await scene.press(olga, /‹ Back/);
    await scene.press(olga, /Preview and send/);
    expect(buttonsOf(olga)).toEqual(["🕒 Later", "🔁 Every week", "‹ Change it"]);
  });

  test("notices a deleted message at the preview", async () => {
    await using world = await composeScene();
    const { scene, olga, telegram } = world;
    await world.begin();
    const message = await olga.send("New tea today");
    await scene.handleUpdates();
    olga.deleteMessage(message);
    telegram.expectRefusal("MESSAGE_ID_INVALID");
    await scene.press(olga, /Preview and send/);
    expect(scene.lastMessageTo(olga)).toContain("Telegram does not let me copy that message");
    expect(scene.lastMessageTo(olga)).not.toContain("This is what they get");
  });

  test("discards an older unfinished draft", async () => {
    await using world = await composeScene();
    await world.compose("First");
    await world.compose("Second");
    expect(await world.prisma.broadcast.count()).toBe(1);
    await world.scene.press(world.olga, /Discard/);
    expect(await world.prisma.broadcast.count()).toBe(0);
    expect(world.scene.lastMessageTo(world.olga)).toContain("A broadcast goes to the people of your channel");
  });
});
