import { addToTeam } from "../../../tests/support/team.ts";
import { describe, expect, test } from "vitest";
import { buttonsOf } from "../../../tests/scenes/channel-scene.ts";
import { newId } from "../../platform/values/ids.ts";
import { openDonations, openDonationLink, pressAll } from "../../../tests/scenes/donation-scene.ts";
import { findDonationPage } from "../page/donation-page.ts";

const TO_LANGUAGES = ["Tea & Talk", "🌐 In other languages"] as const;

/** Olga's page; Bob reads English, Berta German. */
async function openScene() {
  const fixture = await openDonations();
  const { scene, sale } = fixture;
  const { olga, platform, telegram } = scene;
  const berta = telegram.person({ firstName: "Berta", languageCode: "de" });
  const { prisma } = scene.database;
  return {
    ...fixture,
    olga,
    berta,
    prisma,
    /** The text that a person sees after opening the link. */
    readBy: async (person: typeof berta): Promise<string> => {
      await openDonationLink(fixture, person);
      return scene.lastMessageTo(person);
    },
    write: async (language: string, text: string): Promise<void> => {
      await scene.pressForged(olga, `donation-translation-write:${sale.channelId}:${language}`);
      await scene.say(olga, text);
    },
    written: async () => (await findDonationPage(platform, sale.channelId))?.translations,
    [Symbol.asyncDispose]: () => fixture[Symbol.asyncDispose](),
  };
}

describe("A translation of the donation page", () => {
  test("is shown to readers of its language, and the main text to all others", async () => {
    await using story = await openScene();
    await story.scene.pressForged(story.olga, `donation-setting:${story.sale.channelId}:text`);
    await story.scene.say(story.olga, "For the kettle");
    await story.write("de", "Für <den> Kessel\nund mehr");
    expect(await story.readBy(story.berta)).toContain("Für &lt;den&gt; Kessel\nund mehr");
    expect(await story.readBy(story.buyer)).toContain("For the kettle");
  });

  test("needs no main text: other readers see the default text in their language", async () => {
    await using story = await openScene();
    await story.write("fr", "Pour la bouilloire");
    const { translations } = story.scene.platform;
    expect(await story.readBy(story.berta)).toContain(translations.for("de").html("donation-default-text"));
    expect(await story.readBy(story.buyer)).toContain(translations.for("en").html("donation-default-text"));
  });

  test("follows the language that a reader chooses", async () => {
    await using story = await openScene();
    await story.write("fr", "Pour la bouilloire");
    await story.scene.meet(story.berta);
    await story.scene.pressForged(story.berta, "language:fr");
    expect(await story.readBy(story.berta)).toContain("Pour la bouilloire");
  });

  test("is written, changed and removed in one message", async () => {
    await using story = await openScene();
    const { scene, olga } = story;
    await scene.say(olga, "/donations");
    const messages = olga.chat.length;
    await pressAll(scene, olga, [...TO_LANGUAGES, "Português (Brasil)"]);
    expect(olga.chat).toHaveLength(messages);
    expect(scene.lastMessageTo(olga)).toContain("no text in <b>Português (Brasil)</b> yet");
    expect(scene.lastMessageTo(olga)).toContain("Você pode apoiar");
    expect(buttonsOf(olga)).toEqual(["✏️ Write it", "‹ Other languages"]);
    await scene.press(olga, "✏️ Write it");
    await scene.say(olga, "Para a chaleira");
    await pressAll(scene, olga, ["‹ Other languages", "✅ Português (Brasil)"]);
    expect(scene.lastMessageTo(olga)).toContain("Para a chaleira");
    await scene.press(olga, "✏️ Change");
    await scene.say(olga, "Para o chá");
    expect(await story.written()).toEqual(new Map([["pt-BR", "Para o chá"]]));
    await pressAll(scene, olga, ["‹ Other languages", "✅ Português (Brasil)", "🗑 Remove"]);
    expect(scene.lastMessageTo(olga)).toContain("Você pode apoiar");
    expect(await story.written()).toEqual(new Map());
    await pressAll(scene, olga, ["‹ Other languages", /To the donations page/]);
    expect(scene.lastMessageTo(olga)).toContain("The text that people read:");
  });

  test("is listed in the settings by its language's native name", async () => {
    await using story = await openScene();
    await story.write("fr", "Pour la bouilloire");
    await story.write("de", "Für den Kessel");
    await story.scene.say(story.olga, "/donations");
    await story.scene.press(story.olga, "Tea & Talk");
    expect(story.scene.lastMessageTo(story.olga)).toContain("a text of their own: Deutsch and Français");
    await story.scene.press(story.olga, "🌐 In other languages");
    expect(buttonsOf(story.olga)).toEqual([
      "English",
      "Русский",
      "Español",
      "Português (Brasil)",
      "Bahasa Indonesia",
      "فارسی",
      "✅ Deutsch",
      "✅ Français",
      "💝 To the donations page",
    ]);
  });

  test.each([
    ["has nothing to read in it", "\u200B \u00AD", "The text is empty"],
    ["is too long", "é".repeat(1_001), "longer than 1,000"],
  ])("is refused and asked for again when it %s", async (_case, typed, said) => {
    await using story = await openScene();
    await story.write("de", typed);
    expect(story.scene.lastMessageTo(story.olga)).toContain(said);
    await story.scene.say(story.olga, "é".repeat(1_000));
    expect((await story.written())?.get("de")).toHaveLength(1_000);
  });

  test("does not change when the form is cancelled", async () => {
    await using story = await openScene();
    await story.write("de", "Für den Kessel");
    await story.scene.pressForged(story.olga, `donation-translation-write:${story.sale.channelId}:de`);
    await story.scene.press(story.olga, /Cancel/);
    expect((await story.written())?.get("de")).toBe("Für den Kessel");
  });

  test("writes an audit entry with the language for a change and for a removal", async () => {
    await using story = await openScene();
    const { scene, olga, sale } = story;
    await story.write("de", "Für den Kessel");
    await scene.pressForged(olga, `donation-translation-remove:${sale.channelId}:de`);
    const entries = await story.prisma.auditEntry.findMany();
    const noted = {
      actorId: BigInt(olga.id),
      action: "channel.donations_translation",
      subject: sale.channelId,
      detail: { language: "de" },
    };
    expect(entries).toEqual([expect.objectContaining(noted), expect.objectContaining(noted)]);
  });

  test("is for the owner and the managers; other presses are answered as outdated", async () => {
    await using story = await openScene();
    const { scene, buyer, sale } = story;
    await story.write("de", "Für den Kessel");
    for (const action of [
      "donation-languages",
      "donation-translation",
      "donation-translation-write",
      "donation-translation-remove",
    ]) {
      const rest = action === "donation-languages" ? "" : ":de";
      const pressed = await scene.pressForged(buyer, `${action}:${sale.channelId}${rest}`);
      expect(pressed.text).toContain("out of date");
    }
    expect((await story.written())?.get("de")).toBe("Für den Kessel");
    await addToTeam(story.prisma, { channelId: sale.channelId, userId: BigInt(buyer.id) });
    await scene.pressForged(buyer, `donation-translation-remove:${sale.channelId}:de`);
    expect(await story.written()).toEqual(new Map());
  });

  test("is not saved for a person who is no manager any more", async () => {
    await using story = await openScene();
    const { scene, buyer, sale } = story;
    await addToTeam(story.prisma, { channelId: sale.channelId, userId: BigInt(buyer.id) });
    await scene.pressForged(buyer, `donation-translation-write:${sale.channelId}:de`);
    await story.prisma.teamMember.deleteMany();
    await scene.say(buyer, "Für mich");
    expect(scene.lastMessageTo(buyer)).toContain("nothing was saved");
    expect(await story.written()).toEqual(new Map());
  });

  test("accepts only known languages and existing channels from a forged button", async () => {
    await using story = await openScene();
    const { scene, olga, sale } = story;
    const unknown = newId(scene.platform.clock.now());
    for (const data of [
      `donation-translation-write:${sale.channelId}:xx`,
      `donation-translation-remove:${unknown}:de`,
    ])
      expect((await scene.pressForged(olga, data)).text).toContain("out of date");
  });

  test("has the same limits in the database", async () => {
    await using story = await openScene();
    const put = (language: string, text: string) =>
      story.prisma.donationText.create({
        data: { channelId: story.sale.channelId, language, text, updatedAt: new Date(0) },
      });
    await expect(put("German", "Tee")).rejects.toThrow("donation_text_language");
    await expect(put("de", "")).rejects.toThrow("donation_text_text");
    await expect(put("de", "é".repeat(1_001))).rejects.toThrow("donation_text_text");
    expect(await put("de", "é".repeat(1_000))).toMatchObject({ language: "de" });
  });
});
