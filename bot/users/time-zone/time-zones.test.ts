import { describe, expect, test } from "vitest";
import { buttonsOf } from "../../../tests/support/channel-scene.ts";
import { starsEvent } from "../../../tests/support/payment-events.ts";
import { confirmPayment } from "../../payments/confirm/confirm-payment.ts";
import { claimDueReminders } from "../../subscriptions/index.ts";
import { AccessScene, DAY } from "../../subscriptions/testing/access-scene.ts";

const WINTER = new Date("2026-12-24T12:05:00Z");

/** Olga's channel at noon of 24 December, in London's winter, and Ben of Portugal, who reads English and buys there. */
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
    /** Pays a new order: what was bought is handed over. */
    buy: async (): Promise<void> => {
      await confirmPayment(platform, starsEvent(await sale.order(), ben.id));
      await scene.runJobs();
    },
    /** Every job that waits runs: the question is due too. */
    wait: () => scene.retryJobs(),
    questions: () => scene.said(ben).filter((text) => text.includes("Which time zone are you in?")),
    zone: async () =>
      (await database.prisma.user.findUniqueOrThrow({ where: { id: BigInt(ben.id) } })).timeZone,
    [Symbol.asyncDispose]: () => scene[Symbol.asyncDispose](),
  };
}

describe("The question where somebody is", () => {
  test("follows the first purchase, in a message of its own, and names likely clocks", async () => {
    await using story = await openScene();
    await story.buy();
    expect(story.scene.lastSaid(story.ben)).toContain("until January 23, 2027 at 12:05 PM UTC");
    await story.wait();
    expect(story.questions()).toHaveLength(1);
    expect(buttonsOf(story.ben)).toEqual([
      "Lisbon · 12:05 PM",
      "São Paulo · 9:05 AM",
      "🌍 Another city",
      "Keep UTC",
    ]);
  });

  test("is asked once, however many purchases there are at once and later", async () => {
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

  test("is not asked of those who said it before", async () => {
    await using story = await openScene();
    await story.scene.say(story.ben, "/timezone Lisbon");
    await story.buy();
    await story.wait();
    expect(story.questions()).toEqual([]);
  });

  test("is not asked of those who chose UTC before", async () => {
    await using story = await openScene();
    await story.scene.say(story.ben, "/timezone UTC");
    await story.buy();
    await story.wait();
    expect(story.questions()).toEqual([]);
  });

  test("is not asked of those who said it while it was on its way", async () => {
    await using story = await openScene();
    await story.buy();
    await story.scene.say(story.ben, "/timezone Lisbon");
    await story.wait();
    expect(story.questions()).toEqual([]);
  });

  test("is not asked of those whose access never ends", async () => {
    await using story = await openScene();
    await story.scene.subscriber({ person: story.ben, days: null });
    await story.buy();
    await story.wait();
    expect(story.questions()).toEqual([]);
    await story.scene.say(story.ben, "/timezone");
    expect(story.scene.lastSaid(story.ben)).toContain("in <b>UTC</b>");
  });

  test("does no harm to those who have blocked the bot", async () => {
    await using story = await openScene();
    await story.buy();
    story.ben.block();
    await story.scene.settle();
    await story.wait();
    expect(story.questions()).toEqual([]);
    expect(await story.scene.database.prisma.user.count({ where: { unreachableSince: null } })).toBe(1);
  });
});

describe("A clock that somebody chose", () => {
  test("is the one by which moments are told from then on: in answers and in messages", async () => {
    await using story = await openScene();
    await story.buy();
    await story.wait();
    await story.scene.press(story.ben, /São Paulo/);
    expect(story.scene.lastSaid(story.ben)).toBe(
      "✅ From now on I show times as in <b>São Paulo</b>, where it is 9:05 AM now. /timezone changes that.",
    );
    await story.scene.say(story.ben, "/subscriptions");
    expect(story.scene.lastSaid(story.ben)).toContain("Active until January 23, 2027 at 9:05 AM.");
    await story.buy();
    expect(story.scene.said(story.ben).join("\n")).toContain("February 22, 2027 at 9:05 AM");
  });

  test("is the one by which they are reminded, in summer as in winter", async () => {
    await using story = await openScene(new Date("2027-03-10T12:05:00Z"));
    await story.scene.say(story.ben, "/timezone Lisbon");
    await story.buy();
    story.scene.platform.clock.advance(27 * DAY + 60_000);
    await claimDueReminders(story.scene.platform);
    await story.scene.runJobs();
    expect(story.scene.lastSaid(story.ben)).toContain("ends on April 9, 2027 at 1:05 PM.");
  });

  test("goes forward in summer", async () => {
    await using story = await openScene(new Date("2027-03-10T12:05:00Z"));
    await story.scene.say(story.ben, "/timezone Europe/Lisbon");
    expect(story.scene.lastSaid(story.ben)).toContain("where it is 12:05 PM now");
    await story.buy();
    expect(story.scene.lastSaid(story.ben)).toContain("until April 9, 2027 at 1:05 PM");
  });

  test("is UTC, named, for those who leave it at that", async () => {
    await using story = await openScene();
    await story.buy();
    await story.wait();
    await story.scene.press(story.ben, /Keep UTC/);
    expect(story.scene.lastSaid(story.ben)).toContain("I show times in <b>UTC</b>");
    await story.scene.say(story.ben, "/subscriptions");
    expect(story.scene.lastSaid(story.ben)).toContain("Active until January 23, 2027 at 12:05 PM UTC.");
    await story.buy();
    await story.wait();
    expect(story.questions()).toHaveLength(1);
  });

  test("can be given up again for UTC", async () => {
    await using story = await openScene();
    await story.scene.say(story.ben, "/timezone Lisbon");
    expect(await story.zone()).toBe("Europe/Lisbon");
    await story.scene.say(story.ben, "/timezone");
    await story.scene.press(story.ben, /Keep UTC/);
    expect(await story.zone()).toBeNull();
  });

  test("is nobody's whose button was made up", async () => {
    await using story = await openScene();
    const pressed = await story.scene.pressForged(story.ben, "zone:Europe/Nowhere");
    expect(pressed.text).toContain("out of date");
    expect(await story.zone()).toBeNull();
  });
});

describe("/timezone", () => {
  test("says which clock it is, and offers others", async () => {
    await using story = await openScene();
    await story.scene.say(story.ben, "/timezone");
    expect(story.scene.lastSaid(story.ben)).toContain("in <b>UTC</b>, where it is 12:05 PM now");
    await story.scene.press(story.ben, /Lisbon/);
    await story.scene.say(story.ben, "/timezone");
    expect(story.scene.lastSaid(story.ben)).toContain("as in <b>Lisbon</b>, where it is 12:05 PM now");
  });

  test("takes a city at once", async () => {
    await using story = await openScene();
    await story.scene.say(story.ben, "/timezone são paulo");
    expect(await story.zone()).toBe("America/Sao_Paulo");
  });

  test("takes what the clock shows, and asks where several show it", async () => {
    await using story = await openScene();
    await story.scene.say(story.ben, "/timezone 13:05");
    expect(story.scene.lastSaid(story.ben)).toContain("Which of these is your time zone?");
    expect(buttonsOf(story.ben).slice(0, 2)).toEqual(["Berlin · 1:05 PM", "Lagos · 1:05 PM"]);
    await story.scene.press(story.ben, /Lagos/);
    expect(await story.zone()).toBe("Africa/Lagos");
  });

  test("says that it does not know a place, and offers the likely ones", async () => {
    await using story = await openScene();
    await story.scene.say(story.ben, "/timezone <b>Xanadu");
    expect(story.scene.lastSaid(story.ben)).toContain("I don't know that place");
    expect(buttonsOf(story.ben)[0]).toContain("Lisbon");
    expect(await story.zone()).toBeNull();
  });
});

describe("Another city", () => {
  test("is asked for, and taken", async () => {
    await using story = await openScene();
    await story.scene.say(story.ben, "/timezone");
    await story.scene.press(story.ben, /Another city/);
    expect(story.scene.lastSaid(story.ben)).toContain("Which city are you in, or near?");
    await story.scene.say(story.ben, "Porto");
    expect(story.scene.lastSaid(story.ben)).toContain("as in <b>Lisbon</b>");
    expect(await story.zone()).toBe("Europe/Lisbon");
  });

  test("is asked for again after nonsense", async () => {
    await using story = await openScene();
    await story.scene.say(story.ben, "/timezone");
    await story.scene.press(story.ben, /Another city/);
    await story.scene.say(story.ben, "Xanadu");
    expect(story.scene.lastSaid(story.ben)).toContain("I don't know that place");
    await story.scene.say(story.ben, "16:20");
    expect(story.scene.lastSaid(story.ben)).toContain("I don't know that place");
    await story.scene.say(story.ben, "Tokyo");
    expect(await story.zone()).toBe("Asia/Tokyo");
  });

  test("is chosen from several clocks, or named after all", async () => {
    await using story = await openScene();
    await story.scene.say(story.ben, "/timezone");
    await story.scene.press(story.ben, /Another city/);
    await story.scene.say(story.ben, "United States");
    expect(story.scene.lastSaid(story.ben)).toContain("Which of these is your time zone?");
    expect(buttonsOf(story.ben).slice(0, 2)).toEqual(["New York · 7:05 AM", "Los Angeles · 4:05 AM"]);
    await story.scene.say(story.ben, "Portugal");
    // Later than asked: the buttons of the newer question still mean the same zones.
    story.scene.platform.clock.advance(3 * 60 * 60_000);
    await story.scene.press(story.ben, /Azores/);
    expect(story.scene.lastSaid(story.ben)).toContain("as in <b>Azores</b>, where it is 2:05 PM now");
    expect(await story.zone()).toBe("Atlantic/Azores");
  });

  test("may be UTC", async () => {
    await using story = await openScene();
    await story.scene.say(story.ben, "/timezone Lisbon");
    await story.scene.say(story.ben, "/timezone");
    await story.scene.press(story.ben, /Another city/);
    await story.scene.say(story.ben, "UTC");
    expect(await story.zone()).toBeNull();
  });
});
