import { describe, expect, test } from "vitest";
import { newId } from "../bot/platform/values/ids.ts";
import { confirmPayment } from "../bot/payments/confirm/confirm-payment.ts";
import type { PaymentEvent } from "../bot/payments/events/payment-event.ts";
import { AccessScene, DAY } from "../bot/subscriptions/testing/access-scene.ts";
import { startTrial } from "../bot/subscriptions/trials/start-trial.ts";
import type { Persona } from "../sandbox/telegram/index.ts";
import { enterAll, NEEDED, openBundle } from "./support/bundle.ts";
import { dataOf } from "./support/channel-scene.ts";
import { Diary } from "./support/diary.ts";
import { cryptoEvent, starsEvent } from "./support/payment-events.ts";

/*
 * A life with a channel, day by day, for each kind of time that can be bought and each way to renew it. Day 0 is the last
 * of January, so that a month is 28 days, the next one too, and the third 31.
 */

const START = new Date("2027-01-31T12:00:00Z");

type Period = { periodDays: number | null; periodMonths: number | null; periodUntil: Date | null };
const none: Period = { periodDays: null, periodMonths: null, periodUntil: null };
const periods = {
  "30 days": { ...none, periodDays: 30 },
  "a month": { ...none, periodMonths: 1 },
  "until a date": { ...none, periodUntil: new Date(START.getTime() + 40 * DAY) },
  life: none,
} satisfies Record<string, Period>;
type PeriodName = keyof typeof periods;

class Life implements AsyncDisposable {
  readonly scene: AccessScene;
  readonly person: Persona;
  readonly diary: Diary;
  readonly #period: Period;
  readonly #tierVersionId: string;

  constructor(
    scene: AccessScene,
    parts: { person: Persona; diary: Diary; period: Period; tierVersionId: string },
  ) {
    this.scene = scene;
    this.person = parts.person;
    this.diary = parts.diary;
    this.#period = parts.period;
    this.#tierVersionId = parts.tierVersionId;
  }

  [Symbol.asyncDispose](): Promise<void> {
    return this.scene[Symbol.asyncDispose]();
  }

  /** Pays what they have, or that for the first time, and comes in if they are sent a link. */
  async pays(
    by: "stars" | "crypto" = "stars",
    changes: Partial<PaymentEvent> = {},
    period = this.#period,
  ): Promise<PaymentEvent> {
    const { scene, person } = this;
    const now = scene.platform.clock.now();
    const { id } = await scene.database.prisma.order.create({
      data: {
        id: newId(now),
        userId: BigInt(person.id),
        channelId: scene.sale.channelId,
        tierVersionId: this.#tierVersionId,
        ...period,
        priceStars: 250,
        priceUsdCents: 999n,
        createdAt: now,
        staleAt: new Date(now.getTime() + DAY),
      },
    });
    const event = by === "stars" ? starsEvent(id, person.id, changes) : cryptoEvent(id, changes);
    await this.happens(event);
    return event;
  }

  async happens(event: PaymentEvent): Promise<void> {
    await confirmPayment(this.scene.platform, event);
    await this.comesIn();
  }

  /** Asks to join by the newest link, if they are outside. */
  async comesIn(): Promise<void> {
    const { scene, person } = this;
    await scene.runJobs();
    if (scene.statusOf(person) !== "left") return;
    const urls = dataOf(person.chat.findLast(({ from }) => from === "bot"));
    const url = urls.find((each) => each.startsWith("https://t.me/+"));
    if (url !== undefined) await scene.join(person, url);
  }
}

type Rules = { graceHours?: number; trialDays?: number };

async function openLife(name: PeriodName, { graceHours = 0, trialDays }: Rules = {}): Promise<Life> {
  const scene = await AccessScene.openFor("join_request", START);
  const { prisma } = scene.database;
  await prisma.channel.updateMany({ data: { graceHours } });
  const period = periods[name];
  const version = await prisma.tierVersion.create({
    data: {
      id: newId(START),
      tierId: scene.sale.tierId,
      version: 2,
      name: "Gold",
      ...period,
      priceStars: 250,
      priceUsdCents: 999n,
      trialDays: trialDays ?? null,
      createdAt: START,
    },
  });
  const person = scene.stranger();
  await scene.meet(person);
  // They have told where they are, and are not asked.
  await prisma.user.updateMany({ data: { timeZone: "Europe/Lisbon" } });
  return new Life(scene, {
    person,
    diary: new Diary(scene, person),
    period,
    tierVersionId: version.id,
  });
}

const on = (day: number, ...lines: readonly string[]): string[] => lines.map((line) => `day ${day}: ${line}`);
const comesIn = (day: number): string[] => on(day, "link", "told: paid, with a way in", "let in");
const renews = (day: number): string[] => on(day, "told: paid, inside");
const isReminded = (end: number): string[] => [...on(end - 3, "reminded"), ...on(end - 1, "reminded")];
const isOut = (end: number): string[] => on(end, "banned", "unbanned", "link revoked", "told: out");

describe("Who never renews", () => {
  test.each([
    ["30 days", 30],
    ["a month", 28],
    ["until a date", 40],
  ] as const)(
    "and bought %s is reminded twice, put out on the day it ends, and left alone",
    async (name, end) => {
      await using life = await openLife(name);
      expect(await life.diary.liveUntil(60, { 0: () => life.pays() })).toEqual([
        ...comesIn(0),
        ...isReminded(end),
        ...isOut(end),
      ]);
    },
  );

  test("and bought for life hears nothing and stays", async () => {
    await using life = await openLife("life");
    expect(await life.diary.liveUntil(60, { 0: () => life.pays() })).toEqual(comesIn(0));
    expect(life.scene.statusOf(life.person)).toBe("member");
  });

  test.each([
    ["30 days", 30],
    ["a month", 28],
    ["until a date", 40],
  ] as const)("and bought %s stays for the channel's grace, and is told until when", async (name, end) => {
    await using life = await openLife(name, { graceHours: 48 });
    expect(await life.diary.liveUntil(60, { 0: () => life.pays() })).toEqual([
      ...comesIn(0),
      ...isReminded(end),
      ...on(end, "told: over, with a grace"),
      ...isOut(end + 2),
    ]);
  });
});

describe("Who renews", () => {
  test.each([
    ["30 days", "early, with Stars", 20, "stars", 60],
    ["30 days", "early, by the other method", 20, "crypto", 60],
    ["a month", "early, with Stars", 20, "stars", 56],
    ["a month", "early, by the other method", 20, "crypto", 56],
  ] as const)(
    "%s %s adds to what is left, and is reminded of the new end only",
    async (name, _, day, by, end) => {
      await using life = await openLife(name);
      expect(await life.diary.liveUntil(70, { 0: () => life.pays(), [day]: () => life.pays(by) })).toEqual([
        ...comesIn(0),
        ...renews(day),
        ...isReminded(end),
        ...isOut(end),
      ]);
    },
  );

  test.each([
    ["30 days", 90],
    // 28 February, 28 March, 28 April.
    ["a month", 87],
  ] as const)("%s twice on one day gets both", async (name, end) => {
    await using life = await openLife(name);
    const paysTwice = async (): Promise<void> => {
      await life.pays("stars");
      await life.pays("crypto");
    };
    expect(await life.diary.liveUntil(100, { 0: () => life.pays(), 20: paysTwice })).toEqual([
      ...comesIn(0),
      ...renews(20),
      ...renews(20),
      ...isReminded(end),
      ...isOut(end),
    ]);
  });

  test.each([
    ["30 days", 30, 63],
    // A month from 3 March, day 31.
    ["a month", 28, 62],
  ] as const)("%s late is let in again, and has a full period from then on", async (name, end, next) => {
    await using life = await openLife(name);
    const day = end + 3;
    expect(await life.diary.liveUntil(70, { 0: () => life.pays(), [day]: () => life.pays() })).toEqual([
      ...comesIn(0),
      ...isReminded(end),
      ...isOut(end),
      ...comesIn(day),
      ...isReminded(next),
      ...isOut(next),
    ]);
  });

  test.each([
    ["30 days", 30, 61],
    // A month from 1 March, day 29.
    ["a month", 28, 60],
  ] as const)("%s in the grace never leaves, and the grace is a present", async (name, end, next) => {
    await using life = await openLife(name, { graceHours: 48 });
    const day = end + 1;
    expect(await life.diary.liveUntil(next, { 0: () => life.pays(), [day]: () => life.pays() })).toEqual([
      ...comesIn(0),
      ...isReminded(end),
      ...on(end, "told: over, with a grace"),
      ...renews(day),
      ...isReminded(next),
      ...on(next, "told: over, with a grace"),
    ]);
    expect(life.scene.telegram.callsOf("banChatMember")).toEqual([]);
  });

  test.each([
    ["30 days", 30, 65],
    // A month from 5 March, day 33.
    ["a month", 28, 64],
  ] as const)("%s after the grace is let in again", async (name, end, next) => {
    await using life = await openLife(name, { graceHours: 48 });
    const day = end + 5;
    expect(await life.diary.liveUntil(next, { 0: () => life.pays(), [day]: () => life.pays() })).toEqual([
      ...comesIn(0),
      ...isReminded(end),
      ...on(end, "told: over, with a grace"),
      ...isOut(end + 2),
      ...comesIn(day),
      ...isReminded(next),
      ...on(next, "told: over, with a grace"),
    ]);
  });

  test("something else behind a date has it after the date", async () => {
    await using life = await openLife("until a date");
    const paysForDays = (): Promise<unknown> => life.pays("crypto", {}, periods["30 days"]);
    expect(await life.diary.liveUntil(80, { 0: () => life.pays(), 20: paysForDays })).toEqual([
      ...comesIn(0),
      ...renews(20),
      ...isReminded(70),
      ...isOut(70),
    ]);
  });

  test("a date that they have already gets nothing more, and loses nothing", async () => {
    await using life = await openLife("until a date");
    expect(await life.diary.liveUntil(50, { 0: () => life.pays(), 20: () => life.pays("crypto") })).toEqual([
      ...comesIn(0),
      ...renews(20),
      ...isReminded(40),
      ...isOut(40),
    ]);
  });
});

describe("Who tries before they buy", () => {
  const tries = (day: number): string[] => on(day, "link", "told: trial, with a way in", "let in");
  const begins = async (life: Life): Promise<void> => {
    const { scene, person } = life;
    const input = { userId: person.id, tierId: scene.sale.tierId };
    expect(await startTrial(scene.platform, input)).toMatchObject({ kind: "started" });
    await life.comesIn();
  };

  test("and never pays is out when the trial ends", async () => {
    await using life = await openLife("30 days", { trialDays: 7 });
    expect(await life.diary.liveUntil(20, { 0: () => begins(life) })).toEqual([
      ...tries(0),
      ...on(4, "reminded of the trial"),
      ...on(6, "reminded of the trial"),
      ...on(7, "banned", "unbanned", "link revoked", "told: out"),
    ]);
  });

  test.each([
    ["30 days", 37],
    // A month from 7 February.
    ["a month", 35],
  ] as const)("and pays %s meanwhile has it behind the trial", async (name, end) => {
    await using life = await openLife(name, { trialDays: 7 });
    const plans = { 0: () => begins(life), 5: () => life.pays() };
    expect(await life.diary.liveUntil(40, plans)).toEqual([
      ...tries(0),
      ...on(4, "reminded of the trial"),
      ...renews(5),
      ...isReminded(end),
      ...isOut(end),
    ]);
  });

  test("and pays after it is let in again", async () => {
    await using life = await openLife("30 days", { trialDays: 7 });
    const plans = { 0: () => begins(life), 10: () => life.pays() };
    expect(await life.diary.liveUntil(40, plans)).toEqual([
      ...tries(0),
      ...on(4, "reminded of the trial"),
      ...on(6, "reminded of the trial"),
      ...on(7, "banned", "unbanned", "link revoked", "told: out"),
      ...comesIn(10),
      ...isReminded(40),
      ...isOut(40),
    ]);
  });
});

describe("Whose Stars Telegram renews", () => {
  const until = (day: number): Date => new Date(START.getTime() + day * DAY);
  const subscribes = (life: Life): Promise<PaymentEvent> =>
    life.pays("stars", { recurring: { until: until(30), isFirst: true } });
  const isCharged = (life: Life, { orderRef }: PaymentEvent, end: number): Promise<void> =>
    life.happens(starsEvent(orderRef, life.person.id, { recurring: { until: until(end), isFirst: false } }));

  test("is not reminded, and stays as long as it is charged", async () => {
    await using life = await openLife("30 days");
    await life.diary.liveUntil(0);
    const first = await subscribes(life);
    const plans = { 30: () => isCharged(life, first, 60) };
    expect(await life.diary.liveUntil(59, plans)).toEqual([...comesIn(0), ...on(30, "told: renewed")]);
    expect(life.scene.telegram.callsOf("banChatMember")).toEqual([]);
  });

  test("and cannot be charged is out as soon as the charge does not come", async () => {
    await using life = await openLife("30 days");
    expect(await life.diary.liveUntil(40, { 0: () => subscribes(life) })).toEqual([
      ...comesIn(0),
      ...on(31, "banned", "unbanned", "link revoked", "told: out"),
    ]);
  });

  test("and stops it is reminded like everybody", async () => {
    await using life = await openLife("30 days");
    const stops = (): Promise<unknown> =>
      life.scene.database.prisma.starSubscription.updateMany({
        data: { state: "canceled", canceledBy: "user" },
      });
    expect(await life.diary.liveUntil(40, { 0: () => subscribes(life), 10: stops })).toEqual([
      ...comesIn(0),
      ...isReminded(30),
      ...isOut(30),
    ]);
  });

  test("and pays in crypto besides has that time behind it", async () => {
    await using life = await openLife("30 days");
    const plans = { 0: () => subscribes(life), 10: () => life.pays("crypto") };
    expect(await life.diary.liveUntil(65, plans)).toEqual([
      ...comesIn(0),
      ...renews(10),
      // No charge came on day 30, so that what follows ends like anything that was bought once.
      ...isReminded(60),
      ...isOut(60),
    ]);
  });
});

describe("Whose payment goes back in the middle", () => {
  const isTold = ["told: refunded", "the owner reads: refunded"];
  const refunds = (life: Life, { externalId, orderRef }: PaymentEvent): Promise<void> =>
    life.happens(starsEvent(orderRef, life.person.id, { externalId, status: "refunded" }));

  test("is out at once, if it was all that they had", async () => {
    await using life = await openLife("30 days");
    await life.scene.database.prisma.channel.updateMany({ data: { refundAccess: "at_once" } });
    const payment = await life.pays();
    expect(await life.diary.liveUntil(40, { 10: () => refunds(life, payment) })).toEqual([
      ...comesIn(0),
      ...on(10, "banned", "unbanned", ...isTold, "link revoked", "told: out, refunded"),
    ]);
  });

  test("keeps what the other payment bought", async () => {
    await using life = await openLife("a month");
    await life.scene.database.prisma.channel.updateMany({ data: { refundAccess: "at_once" } });
    const payment = await life.pays();
    const plans = { 20: () => life.pays("crypto"), 22: () => refunds(life, payment) };
    // What is left was bought on 20 February: until 20 March.
    expect(await life.diary.liveUntil(60, plans)).toEqual([
      ...comesIn(0),
      ...renews(20),
      ...on(22, ...isTold),
      ...isReminded(48),
      ...isOut(48),
    ]);
  });
});

describe("Who has a tier for three channels", () => {
  test("is out of all of them on one day, and of one where the bot lost its rights as soon as it has them", async () => {
    await using scene = await AccessScene.openFor("join_request", START);
    const bundle = await openBundle(scene);
    const person = scene.stranger();
    await scene.meet(person);
    await scene.database.prisma.user.updateMany({ data: { timeZone: "Europe/Lisbon" } });
    const places = new Map([
      [bundle.news.chat.id, "News"],
      [bundle.clips.chat.id, "Clips"],
    ]);
    const diary = new Diary(scene, person, places);
    const buysAndComesIn = async (): Promise<void> => {
      await bundle.buy(person);
      await scene.runJobs();
      await enterAll(scene, person);
    };
    const loses = async (): Promise<void> => {
      scene.olga.setBotRights(bundle.news.chat, { can_invite_users: true });
      await scene.settle();
      await scene.retryJobs();
    };
    const regains = async (): Promise<void> => {
      scene.olga.setBotRights(bundle.news.chat, NEEDED);
      await scene.settle();
      await scene.retryJobs();
    };
    const lines = await diary.liveUntil(40, { 0: buysAndComesIn, 20: loses, 35: regains });
    const inAll = (effect: string): string[] => [effect, `${effect} in News`, `${effect} in Clips`];
    expect(lines.toSorted()).toEqual(
      [
        ...on(0, ...inAll("link"), "told: paid, with a way in", ...inAll("let in")),
        ...on(20, "the owner reads: a right is missing"),
        ...isReminded(30),
        ...on(30, "banned", "unbanned", "link revoked"),
        ...on(30, "banned in Clips", "unbanned in Clips", "link revoked in Clips", "told: out"),
        ...on(35, "the owner reads: it works again"),
        // They were told of all three when the time was over.
        ...on(35, "banned in News", "unbanned in News", "link revoked in News"),
      ].toSorted(),
    );
  });
});
