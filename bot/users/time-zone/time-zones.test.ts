import { describe, expect, test } from "vitest";
import { buttonsOf } from "../../../tests/scenes/channel-scene.ts";
import { starsEvent } from "../../../tests/support/payment-events.ts";
import { confirmPayment } from "../../payments/confirm/confirm-payment.ts";
import { claimDueReminders } from "../../subscriptions/index.ts";
import { AccessScene, DAY } from "../../../tests/scenes/access-scene.ts";

const WINTER = new Date("2026-12-24T12:05:00Z");

/** Olga's channel, by default on 24 December at 12:05 UTC, and Ben, a buyer with Portuguese Telegram and English texts. */
async function openScene(startsAt = WINTER) {
  const scene = await AccessScene.openFor();
  const { platform, database, sale, telegram } = scene;
  platform.clock.advance(startsAt.getTime() - platform.clock.now().getTime());
  const ben = telegram.person({ firstName: "Ben", id: sale.buyerId, languageCode: "pt" });
  await scene.meet(ben);
  await database.prisma.user.update({ where: { id: BigInt(ben.id) }, data: { chosenLanguage: "en" } });
  return {
    scene,
    ben,
    /** Pays a new order and runs its jobs. */
    buy: async (): Promise<void> => {
      await confirmPayment(platform, starsEvent(await sale.order(), ben.id));
      await scene.runJobs();
    },
    /** Runs all waiting jobs, also the question for the time zone. */
    wait: () => scene.retryJobs(),
    questions: () => scene.messagesTo(ben).filter((text) => text.includes("Which time zone are you in?")),
    zone: async () =>
      (await database.prisma.user.findUniqueOrThrow({ where: { id: BigInt(ben.id) } })).timeZone,
    [Symbol.asyncDispose]: () => scene[Symbol.asyncDispose](),
  };
}

describe("The question for the time zone", () => {
  test("follows the first purchase as a separate message with likely zones", async () => {
    await using story = await openScene();
    await story.buy();
    expect(story.scene.lastMessageTo(story.ben)).toContain("until January 23, 2027 at 12:05 PM UTC");
    await story.wait();
    expect(story.questions()).toHaveLength(1);
    expect(buttonsOf(story.ben)).toEqual([
      "Lisbon · 12:05 PM",
      "São Paulo · 9:05 AM",
      "🌍 Another city",
      "Keep UTC",
    ]);
  });

  test("is asked once for several concurrent and later purchases", async () => {
    await using story = await openScene();
    const { platform, sale } = story.scene;
    const orders = await Promise.all([1, 2, 3].map(() => sale.order()));
    await Promise.all(orders.map((order) => confirmPayment(platform, starsEvent(order, story.ben.id))));
    await story.scene.runJobs();
    await story.wait();
    await story.buy();
    await story.wait();
    expect(story.questions()).toHaveLength(1);
  });

  test("is not sent to a user who has chosen a zone", async () => {
    await using story = await openScene();
    await story.scene.say(story.ben, "/timezone Lisbon");
    await story.buy();
    await story.wait();
    expect(story.questions()).toEqual([]);
  });

  test("is not sent to a user who has chosen UTC", async () => {
    await using story = await openScene();
    await story.scene.say(story.ben, "/timezone UTC");
    await story.buy();
    await story.wait();
    expect(story.questions()).toEqual([]);
  });

  test("is not sent to a user who chooses a zone before it is due", async () => {
    await using story = await openScene();
    await story.buy();
    await story.scene.say(story.ben, "/timezone Lisbon");
    await story.wait();
    expect(story.questions()).toEqual([]);
  });

  test("is not sent to a user with access for life", async () => {
    await using story = await openScene();
    await story.scene.subscriber({ person: story.ben, days: null });
    await story.buy();
    await story.wait();
    expect(story.questions()).toEqual([]);
    await story.scene.say(story.ben, "/timezone");
    expect(story.scene.lastMessageTo(story.ben)).toContain("in <b>UTC</b>");
  });

  test("is dropped for a user who has blocked the bot", async () => {
    await using story = await openScene();
    await story.buy();
    story.ben.block();
    await story.scene.handleUpdates();
    await story.wait();
    expect(story.questions()).toEqual([]);
    expect(await story.scene.database.prisma.user.count({ where: { unreachableSince: null } })).toBe(1);
  });
});

describe("The chosen time zone", () => {
  test("applies to all later times in answers and messages", async () => {
    await using story = await openScene();
    await story.buy();
    await story.wait();
    await story.scene.press(story.ben, /São Paulo/);
    expect(story.scene.lastMessageTo(story.ben)).toBe(
      "✅ From now on I show times as in <b>São Paulo</b>, where it is 9:05 AM now. /timezone changes that.",
    );
    await story.scene.say(story.ben, "/subscriptions");
    expect(story.scene.lastMessageTo(story.ben)).toContain("Active until January 23, 2027 at 9:05 AM.");
    await story.buy();
    expect(story.scene.messagesTo(story.ben).join("\n")).toContain("February 22, 2027 at 9:05 AM");
  });

  test("applies to reminders, with daylight saving time", async () => {
    await using story = await openScene(new Date("2027-03-10T12:05:00Z"));
    await story.scene.say(story.ben, "/timezone Lisbon");
    await story.buy();
    story.scene.platform.clock.advance(27 * DAY + 60_000);
    await claimDueReminders(story.scene.platform);
    await story.scene.runJobs();
    expect(story.scene.lastMessageTo(story.ben)).toContain("ends on April 9, 2027 at 1:05 PM.");
  });

  test("has daylight saving time", async () => {
    await using story = await openScene(new Date("2027-03-10T12:05:00Z"));
    await story.scene.say(story.ben, "/timezone Europe/Lisbon");
    expect(story.scene.lastMessageTo(story.ben)).toContain("where it is 12:05 PM now");
    await story.buy();
    expect(story.scene.lastMessageTo(story.ben)).toContain("until April 9, 2027 at 1:05 PM");
  });

  test("may stay UTC, which the texts name", async () => {
    await using story = await openScene();
    await story.buy();
    await story.wait();
    await story.scene.press(story.ben, /Keep UTC/);
    expect(story.scene.lastMessageTo(story.ben)).toContain("I show times in <b>UTC</b>");
    await story.scene.say(story.ben, "/subscriptions");
    expect(story.scene.lastMessageTo(story.ben)).toContain("Active until January 23, 2027 at 12:05 PM UTC.");
    await story.buy();
    await story.wait();
    expect(story.questions()).toHaveLength(1);
  });

  test("can be changed back to UTC", async () => {
    await using story = await openScene();
    await story.scene.say(story.ben, "/timezone Lisbon");
    expect(await story.zone()).toBe("Europe/Lisbon");
    await story.scene.say(story.ben, "/timezone");
    await story.scene.press(story.ben, /Keep UTC/);
    expect(await story.zone()).toBeNull();
  });

  test("cannot be set by a forged button", async () => {
    await using story = await openScene();
    const pressed = await story.scene.pressForged(story.ben, "zone:Europe/Nowhere");
    expect(pressed.text).toContain("out of date");
    expect(await story.zone()).toBeNull();
  });
});

describe("/timezone", () => {
  test("shows the current zone and offers others", async () => {
    await using story = await openScene();
    await story.scene.say(story.ben, "/timezone");
    expect(story.scene.lastMessageTo(story.ben)).toContain("in <b>UTC</b>, where it is 12:05 PM now");
    await story.scene.press(story.ben, /Lisbon/);
    await story.scene.say(story.ben, "/timezone");
    expect(story.scene.lastMessageTo(story.ben)).toContain("as in <b>Lisbon</b>, where it is 12:05 PM now");
  });

  test("accepts a city", async () => {
    await using story = await openScene();
    await story.scene.say(story.ben, "/timezone são paulo");
    expect(await story.zone()).toBe("America/Sao_Paulo");
  });

  test("accepts a clock time, and asks if several zones match", async () => {
    await using story = await openScene();
    await story.scene.say(story.ben, "/timezone 13:05");
    expect(story.scene.lastMessageTo(story.ben)).toContain("Which of these is your time zone?");
    expect(buttonsOf(story.ben).slice(0, 2)).toEqual(["Berlin · 1:05 PM", "Lagos · 1:05 PM"]);
    await story.scene.press(story.ben, /Lagos/);
    expect(await story.zone()).toBe("Africa/Lagos");
  });

  test("rejects an unknown place and offers likely zones", async () => {
    await using story = await openScene();
    await story.scene.say(story.ben, "/timezone <b>Xanadu");
    expect(story.scene.lastMessageTo(story.ben)).toContain("I don't know that place");
    expect(buttonsOf(story.ben)[0]).toContain("Lisbon");
    expect(await story.zone()).toBeNull();
  });
});

describe("The form for another city", () => {
  test("sets the zone of the city", async () => {
    await using story = await openScene();
    await story.scene.say(story.ben, "/timezone");
    await story.scene.press(story.ben, /Another city/);
    expect(story.scene.lastMessageTo(story.ben)).toContain("Which city are you in, or near?");
    await story.scene.say(story.ben, "Porto");
    expect(story.scene.lastMessageTo(story.ben)).toContain("as in <b>Lisbon</b>");
    expect(await story.zone()).toBe("Europe/Lisbon");
  });

  test("asks again after an unknown place", async () => {
    await using story = await openScene();
    await story.scene.say(story.ben, "/timezone");
    await story.scene.press(story.ben, /Another city/);
    await story.scene.say(story.ben, "Xanadu");
    expect(story.scene.lastMessageTo(story.ben)).toContain("I don't know that place");
    await story.scene.say(story.ben, "16:20");
    expect(story.scene.lastMessageTo(story.ben)).toContain("I don't know that place");
    await story.scene.say(story.ben, "Tokyo");
    expect(await story.zone()).toBe("Asia/Tokyo");
  });

  test("offers several zones of a country, and accepts another name", async () => {
    await using story = await openScene();
    await story.scene.say(story.ben, "/timezone");
    await story.scene.press(story.ben, /Another city/);
    await story.scene.say(story.ben, "United States");
    expect(story.scene.lastMessageTo(story.ben)).toContain("Which of these is your time zone?");
    expect(buttonsOf(story.ben).slice(0, 2)).toEqual(["New York · 7:05 AM", "Los Angeles · 4:05 AM"]);
    await story.scene.say(story.ben, "Portugal");
    // The buttons mean the same zones later.
    story.scene.platform.clock.advance(3 * 60 * 60_000);
    await story.scene.press(story.ben, /Azores/);
    expect(story.scene.lastMessageTo(story.ben)).toContain("as in <b>Azores</b>, where it is 2:05 PM now");
    expect(await story.zone()).toBe("Atlantic/Azores");
  });

  test("accepts UTC", async () => {
    await using story = await openScene();
    await story.scene.say(story.ben, "/timezone Lisbon");
    await story.scene.say(story.ben, "/timezone");
    await story.scene.press(story.ben, /Another city/);
    await story.scene.say(story.ben, "UTC");
    expect(await story.zone()).toBeNull();
  });
});
