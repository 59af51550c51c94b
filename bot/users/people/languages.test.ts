import { describe, expect, test } from "vitest";
import { buttonsOf } from "../../../tests/scenes/channel-scene.ts";
import { starsEvent } from "../../../tests/support/payment-events.ts";
import { confirmPayment } from "../../payments/confirm/confirm-payment.ts";
import { languages } from "../../platform/texts/languages.ts";
import type { Language } from "../../platform/texts/languages.ts";
import { issueInvite } from "../../subscriptions/admission/issue-invite.ts";
import { claimDueReminders } from "../../subscriptions/index.ts";
import { AccessScene, DAY } from "../../../tests/scenes/access-scene.ts";

/** Olga's channel on 24 December, and Ben, whose Telegram is in Russian by default. */
async function openScene(languageCode = "ru") {
  const scene = await AccessScene.openFor("join_request", new Date("2026-12-24T12:05:00Z"));
  const { platform, telegram, sale } = scene;
  const ben = telegram.person({ firstName: "Ben", id: sale.buyerId, languageCode });
  await scene.meet(ben);
  const texts = (language: Language) => platform.translations.for(language);
  return {
    scene,
    ben,
    texts,
    /** Changes the language of Ben's Telegram. */
    speak: async (language: string): Promise<void> => {
      await ben.send("/subscriptions");
      await scene.report((newest) => {
        if (newest.message?.from === undefined) throw new Error("The newest update is not a message");
        newest.message.from.language_code = language;
        return newest;
      });
    },
    buy: async (): Promise<void> => {
      await confirmPayment(platform, starsEvent(await sale.order(), ben.id));
      await scene.runJobs();
    },
    [Symbol.asyncDispose]: () => scene[Symbol.asyncDispose](),
  };
}

describe("/language", () => {
  test("shows each language by its own name, and follows Telegram by default", async () => {
    await using story = await openScene();
    await story.scene.say(story.ben, "/language");
    expect(story.scene.lastMessageTo(story.ben)).toBe(
      story.texts("ru").html("language-follows", { language: "Русский" }),
    );
    const names = ["English", "Русский", "Português (Brasil)", "Bahasa Indonesia", "فارسی", "Français"];
    expect(buttonsOf(story.ben)).toEqual(expect.arrayContaining([...names, "✅ Как в Telegram"]));
    expect(buttonsOf(story.ben)).toHaveLength(languages.length + 1);
  });

  test("explains English if the language of Telegram is not offered", async () => {
    await using story = await openScene("la");
    await story.scene.say(story.ben, "/language");
    expect(story.scene.lastMessageTo(story.ben)).toContain(
      "because I don't speak the language of your Telegram",
    );
  });

  test("edits its message into the chosen language", async () => {
    await using story = await openScene();
    await story.scene.say(story.ben, "/language");
    const messages = story.ben.chat.length;
    await story.scene.press(story.ben, "Deutsch");
    expect(story.ben.chat).toHaveLength(messages);
    expect(story.scene.lastMessageTo(story.ben)).toBe(
      story.texts("de").html("language-chosen", { language: "Deutsch" }),
    );
    expect(buttonsOf(story.ben).filter((label) => label.startsWith("✅"))).toEqual(["✅ Deutsch"]);
  });

  test("can return to the language of Telegram", async () => {
    await using story = await openScene();
    await story.scene.say(story.ben, "/language");
    await story.scene.press(story.ben, "Deutsch");
    await story.scene.press(story.ben, "Wie in Telegram");
    await story.scene.say(story.ben, "/timezone");
    expect(story.scene.lastMessageTo(story.ben)).toBe(
      story.texts("ru").html("zone-is-utc", { time: "12:05" }),
    );
  });

  test("refuses the unknown language of a forged button", async () => {
    await using story = await openScene("en");
    const pressed = await story.scene.pressForged(story.ben, "language:xx");
    expect(pressed.text).toContain("out of date");
    expect(await story.scene.database.prisma.user.count({ where: { chosenLanguage: { not: null } } })).toBe(
      0,
    );
  });
});

describe("The chosen language", () => {
  test("applies to the next answer, also if Telegram's language changes", async () => {
    await using story = await openScene();
    await story.scene.pressForged(story.ben, "language:de");
    await story.speak("fr");
    await story.scene.say(story.ben, "/timezone");
    expect(story.scene.lastMessageTo(story.ben)).toBe(
      story.texts("de").html("zone-is-utc", { time: "12:05" }),
    );
  });

  test("applies to notifications and reminders", async () => {
    await using story = await openScene();
    await story.scene.pressForged(story.ben, "language:de");
    await story.buy();
    expect(story.scene.lastMessageTo(story.ben)).toContain("23. Januar 2027");
    story.scene.platform.clock.advance(27 * DAY + 60_000);
    await claimDueReminders(story.scene.platform);
    await story.scene.runJobs();
    expect(story.scene.messagesTo(story.ben)).toHaveLength(3);
    expect(story.scene.lastMessageTo(story.ben)).toContain("23. Januar 2027");
  });

  test("applies to the refusal of a charge", async () => {
    await using story = await openScene();
    await story.scene.pressForged(story.ben, "language:fr");
    const { ben, scene } = story;
    const order = await scene.sale.order();
    const prices = [{ label: "Month", amount: 1 }];
    await scene.platform.telegram.sendInvoice(ben.id, "Month", "Access", order, "XTR", prices);
    const [paid] = await Promise.all([ben.pay(), scene.handleUpdates()]);
    expect(paid).toEqual({ ok: false, error: story.texts("fr").plain("charge-refused-wrong_price") });
  });

  test("applies to the message about a declined join request", async () => {
    await using story = await openScene();
    const { ben, scene, texts } = story;
    await scene.pressForged(ben, "language:fr");
    const { subscriptionId } = await scene.subscriber();
    const way = await issueInvite(scene.platform, subscriptionId);
    if (way.kind !== "link") throw new Error("They have no link");
    await scene.join(ben, way.url);
    expect(scene.lastMessageTo(ben)).toBe(
      texts("fr").html("subscription-request-declined", { channel: "Tea & Talk" }),
    );
  });

  test("of an owner applies to the posts in the channel within a minute", async () => {
    await using story = await openScene();
    const { scene } = story;
    const { channelId } = scene.sale;
    await scene.database.prisma.channelPost.create({ data: { channelId, kind: "offer" } });
    const refreshAt = async () =>
      (await scene.database.prisma.channelPost.findFirstOrThrow({ where: { channelId } })).refreshAt;
    expect(await refreshAt()).toBeNull();
    await scene.pressForged(scene.olga, "language:de");
    expect(await refreshAt()).toEqual(new Date(0));
  });

  test("applies to the next question of an open form", async () => {
    await using story = await openScene();
    const { ben, scene, texts } = story;
    await scene.say(ben, "/timezone");
    await scene.press(ben, texts("ru").plain("zone-another-city"));
    await scene.pressForged(ben, "language:de");
    await scene.say(ben, "Xanadu");
    expect(scene.lastMessageTo(ben)).toBe(texts("de").html("zone-unknown"));
    await scene.say(ben, "13:05");
    expect(scene.lastMessageTo(ben)).toBe(texts("de").html("zone-which"));
    await scene.say(ben, "Berlin");
    expect(scene.lastMessageTo(ben)).toBe(
      texts("de").html("zone-set-city", { city: "Berlin", time: "13:05" }),
    );
  });

  test("is enforced by the database, which accepts only language codes", async () => {
    await using story = await openScene();
    const { user } = story.scene.database.prisma;
    const where = { id: BigInt(story.ben.id) };
    await expect(user.update({ where, data: { languageCode: "de" } })).rejects.toThrow("language_code");
    await expect(user.update({ where, data: { chosenLanguage: "Deutsch" } })).rejects.toThrow(
      "users_chosen_language",
    );
    await user.update({ where, data: { chosenLanguage: "de" } });
    expect(await user.findUniqueOrThrow({ where })).toMatchObject({
      languageCode: "de",
      telegramLanguage: "ru",
    });
  });
});
