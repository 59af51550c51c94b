import { describe, expect, test } from "vitest";
import { newId } from "../bot/platform/values/ids.ts";
import { confirmPayment } from "../bot/payments/confirm/confirm-payment.ts";
import type { PaymentEvent } from "../bot/payments/contract/payment-event.ts";
import { AccessScene, DAY } from "./scenes/access-scene.ts";
import { startTrial } from "../bot/subscriptions/adjustments/start-trial.ts";
import type { TestUser } from "../sandbox/telegram/index.ts";
import { enterAll, NEEDED_RIGHTS, openBundle } from "./support/bundle.ts";
import { dataOf } from "./scenes/channel-scene.ts";
import { EffectLog } from "./support/effect-log.ts";
import { cryptoEvent, starsEvent } from "./support/payment-events.ts";
import { testSample } from "./support/test-size.ts";
import { chargeUntil } from "../bot/payments/providers/stars/recurring.ts";

/*
 * The bot's messages and calls, day by day, for each kind of period and each way to renew it. Day 0 is 31 January, so that
 * the first two months have 28 days, and the third 31.
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

class Story implements AsyncDisposable {
  readonly scene: AccessScene;
  readonly person: TestUser;
  readonly log: EffectLog;
  readonly #period: Period;
  readonly #tierVersionId: string;

  constructor(
    scene: AccessScene,
    parts: { person: TestUser; log: EffectLog; period: Period; tierVersionId: string },
  ) {
    this.scene = scene;
    this.person = parts.person;
    this.log = parts.log;
    this.#period = parts.period;
    this.#tierVersionId = parts.tierVersionId;
  }

  [Symbol.asyncDispose](): Promise<void> {
    return this.scene[Symbol.asyncDispose]();
  }

  /** Pays for the tier, and joins by the link if one arrives. */
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
        prices: { XTR: 250, USD: 999 },
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

  /** Asks to join by the newest link, if outside. */
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

async function openStory(name: PeriodName, { graceHours = 0, trialDays }: Rules = {}): Promise<Story> {
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
      prices: { XTR: 250, USD: 999 },
      trialDays: trialDays ?? null,
      createdAt: START,
    },
  });
  const person = scene.newUser();
  await scene.meet(person);
  // With a time zone the bot does not ask for one.
  await prisma.user.updateMany({ data: { timeZone: "Europe/Lisbon" } });
  return new Story(scene, {
    person,
    log: new EffectLog(scene, person),
    period,
    tierVersionId: version.id,
  });
}

const on = (day: number, ...lines: readonly string[]): string[] => lines.map((line) => `day ${day}: ${line}`);
const comesIn = (day: number): string[] => on(day, "link", "message: paid, with an invite", "approved");
const renews = (day: number): string[] => on(day, "message: paid, inside");
const isReminded = (end: number): string[] => [...on(end - 3, "reminded"), ...on(end - 1, "reminded")];
const isOut = (end: number): string[] => on(end, "banned", "unbanned", "link revoked", "message: removed");

describe("A subscriber who never renews", () => {
  test.each([
    ["30 days", 30],
    ["a month", 28],
    ["until a date", 40],
  ] as const)(
    "after a purchase of %s is reminded twice, removed on the day of the end, and left alone",
    async (name, end) => {
      await using story = await openStory(name);
      expect(await story.log.advanceToDay(60, { 0: () => story.pays() })).toEqual([
        ...comesIn(0),
        ...isReminded(end),
        ...isOut(end),
      ]);
    },
  );

  test("after a purchase for life gets no message and stays", async () => {
    await using story = await openStory("life");
    expect(await story.log.advanceToDay(60, { 0: () => story.pays() })).toEqual(comesIn(0));
    expect(story.scene.statusOf(story.person)).toBe("member");
  });

  test.each(
    testSample([
      ["30 days", 30],
      ["a month", 28],
      ["until a date", 40],
    ] as const),
  )(
    "after a purchase of %s stays for the grace period, whose end a message names",
    { tags: ["sized"] },
    async (name, end) => {
      await using story = await openStory(name, { graceHours: 48 });
      expect(await story.log.advanceToDay(60, { 0: () => story.pays() })).toEqual([
        ...comesIn(0),
        ...isReminded(end),
        ...on(end, "message: over, with a grace period"),
        ...isOut(end + 2),
      ]);
    },
  );
});

describe("A renewal", () => {
  test.each(
    testSample(
      [
        ["30 days", "early, with Stars", 20, "stars", 60],
        ["a month", "early, by the other method", 20, "crypto", 56],
        ["30 days", "early, by the other method", 20, "crypto", 60],
        ["a month", "early, with Stars", 20, "stars", 56],
      ] as const,
      2,
    ),
  )(
    "of %s %s adds to the time that is left, and the reminders name the new end only",
    { tags: ["sized"] },
    async (name, _, day, by, end) => {
      await using story = await openStory(name);
      expect(
        await story.log.advanceToDay(70, { 0: () => story.pays(), [day]: () => story.pays(by) }),
      ).toEqual([...comesIn(0), ...renews(day), ...isReminded(end), ...isOut(end)]);
    },
  );

  test.each(
    testSample([
      ["30 days", 90],
      // 28 February, 28 March, 28 April.
      ["a month", 87],
    ] as const),
  )("of %s twice on one day adds both", { tags: ["sized"] }, async (name, end) => {
    await using story = await openStory(name);
    const paysTwice = async (): Promise<void> => {
      await story.pays("stars");
      await story.pays("crypto");
    };
    expect(await story.log.advanceToDay(100, { 0: () => story.pays(), 20: paysTwice })).toEqual([
      ...comesIn(0),
      ...renews(20),
      ...renews(20),
      ...isReminded(end),
      ...isOut(end),
    ]);
  });

  test.each(
    testSample([
      ["30 days", 30, 63],
      // A month from 3 March, day 31.
      ["a month", 28, 62],
    ] as const),
  )(
    "of %s after the end brings an invite, and a full period from the payment",
    { tags: ["sized"] },
    async (name, end, next) => {
      await using story = await openStory(name);
      const day = end + 3;
      expect(await story.log.advanceToDay(70, { 0: () => story.pays(), [day]: () => story.pays() })).toEqual([
        ...comesIn(0),
        ...isReminded(end),
        ...isOut(end),
        ...comesIn(day),
        ...isReminded(next),
        ...isOut(next),
      ]);
    },
  );

  test.each(
    testSample([
      ["30 days", 30, 61],
      // A month from 1 March, day 29.
      ["a month", 28, 60],
    ] as const),
  )(
    "of %s in the grace period keeps the member inside, and the grace period is free",
    { tags: ["sized"] },
    async (name, end, next) => {
      await using story = await openStory(name, { graceHours: 48 });
      const day = end + 1;
      expect(
        await story.log.advanceToDay(next, { 0: () => story.pays(), [day]: () => story.pays() }),
      ).toEqual([
        ...comesIn(0),
        ...isReminded(end),
        ...on(end, "message: over, with a grace period"),
        ...renews(day),
        ...isReminded(next),
        ...on(next, "message: over, with a grace period"),
      ]);
      expect(story.scene.telegram.callsOf("banChatMember")).toEqual([]);
    },
  );

  test.each(
    testSample([
      ["30 days", 30, 65],
      // A month from 5 March, day 33.
      ["a month", 28, 64],
    ] as const),
  )("of %s after the grace period brings an invite", { tags: ["sized"] }, async (name, end, next) => {
    await using story = await openStory(name, { graceHours: 48 });
    const day = end + 5;
    expect(await story.log.advanceToDay(next, { 0: () => story.pays(), [day]: () => story.pays() })).toEqual([
      ...comesIn(0),
      ...isReminded(end),
      ...on(end, "message: over, with a grace period"),
      ...isOut(end + 2),
      ...comesIn(day),
      ...isReminded(next),
      ...on(next, "message: over, with a grace period"),
    ]);
  });

  test("by days after a date adds them to the date", async () => {
    await using story = await openStory("until a date");
    const paysForDays = (): Promise<unknown> => story.pays("crypto", {}, periods["30 days"]);
    expect(await story.log.advanceToDay(80, { 0: () => story.pays(), 20: paysForDays })).toEqual([
      ...comesIn(0),
      ...renews(20),
      ...isReminded(70),
      ...isOut(70),
    ]);
  });

  test("until the same date changes nothing", async () => {
    await using story = await openStory("until a date");
    expect(
      await story.log.advanceToDay(50, { 0: () => story.pays(), 20: () => story.pays("crypto") }),
    ).toEqual([...comesIn(0), ...renews(20), ...isReminded(40), ...isOut(40)]);
  });
});

describe("A free trial", () => {
  const tries = (day: number): string[] => on(day, "link", "message: trial, with an invite", "approved");
  const begins = async (story: Story): Promise<void> => {
    const { scene, person } = story;
    const input = { userId: person.id, tierId: scene.sale.tierId };
    expect(await startTrial(scene.platform, input)).toMatchObject({ kind: "started" });
    await story.comesIn();
  };

  test("without a payment ends with a removal", async () => {
    await using story = await openStory("30 days", { trialDays: 7 });
    expect(await story.log.advanceToDay(20, { 0: () => begins(story) })).toEqual([
      ...tries(0),
      ...on(4, "reminded of the trial"),
      ...on(6, "reminded of the trial"),
      ...on(7, "banned", "unbanned", "link revoked", "message: removed"),
    ]);
  });

  test.each(
    testSample([
      ["30 days", 37],
      // A month from 7 February.
      ["a month", 35],
    ] as const),
  )(
    "with a payment for %s meanwhile is followed by the paid time",
    { tags: ["sized"] },
    async (name, end) => {
      await using story = await openStory(name, { trialDays: 7 });
      const plans = { 0: () => begins(story), 5: () => story.pays() };
      expect(await story.log.advanceToDay(40, plans)).toEqual([
        ...tries(0),
        ...on(4, "reminded of the trial"),
        ...renews(5),
        ...isReminded(end),
        ...isOut(end),
      ]);
    },
  );

  test("with a later payment brings an invite again", async () => {
    await using story = await openStory("30 days", { trialDays: 7 });
    const plans = { 0: () => begins(story), 10: () => story.pays() };
    expect(await story.log.advanceToDay(40, plans)).toEqual([
      ...tries(0),
      ...on(4, "reminded of the trial"),
      ...on(6, "reminded of the trial"),
      ...on(7, "banned", "unbanned", "link revoked", "message: removed"),
      ...comesIn(10),
      ...isReminded(40),
      ...isOut(40),
    ]);
  });
});

describe("A subscription that Telegram renews", () => {
  const until = (day: number): Date => new Date(START.getTime() + day * DAY);
  const subscribes = (story: Story): Promise<PaymentEvent> =>
    story.pays("stars", { recurring: chargeUntil(until(30), true) });
  const isCharged = (story: Story, { orderRef }: PaymentEvent, end: number): Promise<void> =>
    story.happens(starsEvent(orderRef, story.person.id, { recurring: chargeUntil(until(end), false) }));

  test("needs no reminders, and lasts as long as the charges", async () => {
    await using story = await openStory("30 days");
    await story.log.advanceToDay(0);
    const first = await subscribes(story);
    const plans = { 30: () => isCharged(story, first, 60) };
    expect(await story.log.advanceToDay(59, plans)).toEqual([...comesIn(0), ...on(30, "message: renewed")]);
    expect(story.scene.telegram.callsOf("banChatMember")).toEqual([]);
  });

  test("ends with a removal when no charge comes", async () => {
    await using story = await openStory("30 days");
    expect(await story.log.advanceToDay(40, { 0: () => subscribes(story) })).toEqual([
      ...comesIn(0),
      ...on(31, "banned", "unbanned", "link revoked", "message: removed"),
    ]);
  });

  test("is reminded of like every other after the user stops it", async () => {
    await using story = await openStory("30 days");
    const stops = (): Promise<unknown> =>
      story.scene.database.prisma.providerSubscription.updateMany({
        data: { state: "canceled", canceledBy: "user" },
      });
    expect(await story.log.advanceToDay(40, { 0: () => subscribes(story), 10: stops })).toEqual([
      ...comesIn(0),
      ...isReminded(30),
      ...isOut(30),
    ]);
  });

  test("is followed by the time of a payment in crypto", async () => {
    await using story = await openStory("30 days");
    const plans = { 0: () => subscribes(story), 10: () => story.pays("crypto") };
    expect(await story.log.advanceToDay(65, plans)).toEqual([
      ...comesIn(0),
      ...renews(10),
      // No charge came on day 30, so the rest ends like a single purchase.
      ...isReminded(60),
      ...isOut(60),
    ]);
  });
});

describe("A refund", () => {
  const refundMessages = ["message: refunded", "to the owner: refunded"];
  const refunds = (story: Story, { externalId, orderRef }: PaymentEvent): Promise<void> =>
    story.happens(starsEvent(orderRef, story.person.id, { externalId, status: "refunded" }));

  test("of the only payment removes the member at once", async () => {
    await using story = await openStory("30 days");
    await story.scene.database.prisma.channel.updateMany({ data: { accessAfterRefund: "at_once" } });
    const payment = await story.pays();
    expect(await story.log.advanceToDay(40, { 10: () => refunds(story, payment) })).toEqual([
      ...comesIn(0),
      ...on(10, ...refundMessages, "banned", "unbanned", "link revoked", "message: removed, refunded"),
    ]);
  });

  test("of one of two payments leaves the time of the other", async () => {
    await using story = await openStory("a month");
    await story.scene.database.prisma.channel.updateMany({ data: { accessAfterRefund: "at_once" } });
    const payment = await story.pays();
    const plans = { 20: () => story.pays("crypto"), 22: () => refunds(story, payment) };
    // The other payment, of 20 February, lasts until 20 March.
    expect(await story.log.advanceToDay(60, plans)).toEqual([
      ...comesIn(0),
      ...renews(20),
      ...on(22, ...refundMessages),
      ...isReminded(48),
      ...isOut(48),
    ]);
  });
});

describe("A tier for three channels", () => {
  test("ends in all of them on one day, and later in one where the bot lost its rights", async () => {
    await using scene = await AccessScene.openFor("join_request", START);
    const bundle = await openBundle(scene);
    const person = scene.newUser();
    await scene.meet(person);
    await scene.database.prisma.user.updateMany({ data: { timeZone: "Europe/Lisbon" } });
    const channelNames = new Map([
      [bundle.news.chat.id, "News"],
      [bundle.clips.chat.id, "Clips"],
    ]);
    const log = new EffectLog(scene, person, channelNames);
    const buysAndComesIn = async (): Promise<void> => {
      await bundle.buy(person);
      await scene.runJobs();
      await enterAll(scene, person);
    };
    const loses = async (): Promise<void> => {
      scene.olga.setBotRights(bundle.news.chat, { can_invite_users: true });
      await scene.handleUpdates();
      await scene.retryJobs();
    };
    const regains = async (): Promise<void> => {
      scene.olga.setBotRights(bundle.news.chat, NEEDED_RIGHTS);
      await scene.handleUpdates();
      await scene.retryJobs();
    };
    const lines = await log.advanceToDay(40, { 0: buysAndComesIn, 20: loses, 35: regains });
    const inAll = (effect: string): string[] => [effect, `${effect} in News`, `${effect} in Clips`];
    expect(lines.toSorted()).toEqual(
      [
        ...on(0, ...inAll("link"), "message: paid, with an invite", ...inAll("approved")),
        ...on(20, "to the owner: a right is missing"),
        ...isReminded(30),
        ...on(30, "banned", "unbanned", "link revoked"),
        ...on(30, "banned in Clips", "unbanned in Clips", "link revoked in Clips", "message: removed"),
        ...on(35, "to the owner: it works again"),
        // The message of day 30 covers all three.
        ...on(35, "banned in News", "unbanned in News", "link revoked in News"),
      ].toSorted(),
    );
  });
});
