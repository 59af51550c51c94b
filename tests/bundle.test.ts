import { describe, expect, test } from "vitest";
import { endAccessOf } from "./support/end-access.ts";
import { shortenAccess } from "../bot/payments/access/change-access.ts";
import { lockPayment } from "../bot/payments/events/lock-payment.ts";
import type { Transaction } from "../bot/platform/database/database.ts";
import { enqueue, job } from "../bot/platform/jobs/jobs.ts";
import { sendInviteJob } from "../bot/subscriptions/admission/send-invite.jobs.ts";
import { endSubscription, grantTime } from "../bot/subscriptions/adjustments/index.ts";
import { AccessScene, DAY } from "./scenes/access-scene.ts";
import type { TestUser } from "../sandbox/telegram/index.ts";
import { buy, enterAll, NEEDED_RIGHTS, openBundle } from "./support/bundle.ts";
import type { Bundle, BundleChannel } from "./support/bundle.ts";
import { buttonsOf } from "./scenes/channel-scene.ts";

const statuses = ({ scene, home, news, clips }: Bundle, person: TestUser): string[] =>
  [home, news, clips].map(({ chat }) => scene.telegram.memberStatus(chat, person));

async function endsOf(
  { scene, home, news, clips }: Bundle,
  person: TestUser,
): Promise<(number | undefined)[]> {
  const rows = await scene.database.prisma.subscription.findMany({ where: { userId: BigInt(person.id) } });
  const now = scene.platform.clock.now();
  return [home, news, clips].map(({ id }) => {
    const end = rows.find(({ channelId }) => channelId === id)?.expiresAt;
    return end === undefined || end === null ? undefined : Math.round((+end - +now) / DAY);
  });
}

async function buyer({ scene }: Bundle): Promise<TestUser> {
  const person = scene.newUser();
  await scene.meet(person);
  // The question about the time zone after the first purchase is not part of these tests.
  await scene.database.prisma.user.updateMany({ data: { timeZoneAskedAt: scene.platform.clock.now() } });
  return person;
}

const giveTenDays = (
  { platform }: AccessScene,
  transaction: Transaction,
  { userId, channelId }: { userId: number; channelId: string },
): Promise<void> =>
  grantTime(transaction, platform, {
    kind: "gift",
    userId,
    channelIds: [channelId],
    seconds: (10 * DAY) / 1000,
    actorId: null,
  });

/** The bot loses its rights in a channel and receives the update. */
async function breakDown({ scene }: Bundle, { chat }: BundleChannel): Promise<void> {
  scene.olga.setBotRights(chat, {});
  await scene.handleUpdates();
}

async function mend({ scene }: Bundle, { chat }: BundleChannel): Promise<void> {
  scene.olga.setBotRights(chat, NEEDED_RIGHTS);
  await scene.handleUpdates();
}

describe("A tier that opens three channels", () => {
  test("is delivered in one message, with a link to each", async () => {
    await using scene = await AccessScene.openFor();
    const bundle = await openBundle(scene);
    const person = await buyer(bundle);
    await bundle.buy(person);
    await scene.runJobs();
    expect(scene.messagesTo(person)[0]).toMatch(
      /Paid\. <b>Gold<\/b> opens <b>Tea &amp; Talk<\/b>, <b>Clips<\/b>, and <b>News<\/b>.*\nYour access: until [^.]*\./u,
    );
    expect(buttonsOf(person)).toEqual(["🚪 Come in: Tea & Talk", "🚪 Come in: Clips", "🚪 Come in: News"]);
    await enterAll(scene, person);
    expect(statuses(bundle, person)).toEqual(["member", "member", "member"]);
  });

  test("ends in all channels at once", async () => {
    await using scene = await AccessScene.openFor();
    const bundle = await openBundle(scene);
    const person = await buyer(bundle);
    await bundle.buy(person);
    await scene.runJobs();
    await enterAll(scene, person);
    scene.platform.clock.advance(30 * DAY);
    await scene.sweep();
    await scene.runJobs();
    expect(statuses(bundle, person)).toEqual(["left", "left", "left"]);
  });

  test("keeps all channels open until Telegram reports the charge", async () => {
    await using scene = await AccessScene.openFor();
    const bundle = await openBundle(scene);
    const person = await buyer(bundle);
    const renewsUntil = new Date(scene.platform.clock.now().getTime() + 30 * DAY);
    await buy(scene, { person, tierVersionId: bundle.tierVersionId, renewsUntil });
    await scene.runJobs();
    await enterAll(scene, person);
    scene.platform.clock.advance(30 * DAY + 60_000);
    expect(await scene.sweep()).toMatchObject({ due: 0 });
    scene.platform.clock.advance(2 * 60 * 60_000);
    expect(await scene.sweep()).toMatchObject({ due: 3 });
    await scene.runJobs();
    expect(statuses(bundle, person)).toEqual(["left", "left", "left"]);
  });

  test("loses its time in all channels by a refund, and earlier time stays", async () => {
    await using scene = await AccessScene.openFor();
    const bundle = await openBundle(scene);
    const person = await buyer(bundle);
    await scene.database.prisma.$transaction((transaction) =>
      giveTenDays(scene, transaction, { userId: person.id, channelId: bundle.news.id }),
    );
    scene.platform.clock.advance(DAY);
    const orderId = await bundle.buy(person);
    await scene.runJobs();
    await enterAll(scene, person);
    expect(await endsOf(bundle, person)).toEqual([30, 39, 30]);

    scene.platform.clock.advance(DAY);
    await scene.database.prisma.$transaction(async (transaction) => {
      await transaction.payment.updateMany({
        where: { orderId },
        data: { accessAfterRefund: "ended", refundedAt: scene.platform.clock.now() },
      });
      await endAccessOf(transaction, scene.platform, person);
    });
    await scene.runJobs();
    expect(statuses(bundle, person)).toEqual(["left", "member", "left"]);
    expect((await endsOf(bundle, person))[1]).toBe(8);
  });

  test("is shorter in every channel after a part of its price went back, and the end of the first one is told", async () => {
    await using scene = await AccessScene.openFor();
    const bundle = await openBundle(scene);
    const person = await buyer(bundle);
    const orderId = await bundle.buy(person);
    await scene.runJobs();
    await scene.database.prisma.$transaction((transaction) =>
      giveTenDays(scene, transaction, { userId: person.id, channelId: bundle.news.id }),
    );
    const shorten = () =>
      scene.database.prisma.$transaction(async (transaction) => {
        const { id } = await transaction.payment.findFirstOrThrow({ where: { orderId } });
        const payment = await lockPayment(transaction, { id });
        if (payment === undefined) throw new Error("The payment is not stored");
        return shortenAccess(transaction, scene.platform, payment, { part: 1n, rest: 3n });
      });
    expect(+((await shorten()) ?? 0)).toBeGreaterThan(+scene.platform.clock.now());
    expect(await endsOf(bundle, person)).toEqual([20, 30, 20]);
    await scene.database.prisma.$transaction((transaction) =>
      endSubscription(transaction, scene.platform, {
        userId: person.id,
        channelId: bundle.home.id,
        actorId: scene.olga.id,
      }),
    );
    expect(await shorten()).toBeInstanceOf(Date);
    expect((await endsOf(bundle, person)).slice(1)).toEqual([23, 13]);
  });

  test("names the ends if they differ, and the channels that the buyer has joined already", async () => {
    await using scene = await AccessScene.openFor();
    const bundle = await openBundle(scene);
    const person = await buyer(bundle);
    scene.olga.addMember(person, bundle.clips.chat);
    await scene.database.prisma.$transaction((transaction) =>
      giveTenDays(scene, transaction, { userId: person.id, channelId: bundle.news.id }),
    );
    await bundle.buy(person);
    await scene.runJobs();
    const [text] = scene.messagesTo(person);
    expect(text).toMatch(
      /• <b>Tea &amp; Talk<\/b>: until .*\n• <b>Clips<\/b>: until .*\n• <b>News<\/b>: until /u,
    );
    expect(text).toContain("You are in already: <b>Clips</b>.");
    expect(buttonsOf(person)).toEqual(["🚪 Come in: Tea & Talk", "🚪 Come in: News"]);
  });

  test("names the channels in which the buyer is banned or paused", async () => {
    await using scene = await AccessScene.openFor();
    const bundle = await openBundle(scene);
    const person = await buyer(bundle);
    scene.olga.addMember(person, bundle.news.chat);
    scene.olga.ban(person, bundle.news.chat);
    await bundle.buy(person);
    await scene.database.prisma.subscription.updateMany({
      where: { channelId: bundle.clips.id },
      data: { state: "paused", pausedAt: scene.platform.clock.now() },
    });
    await scene.runJobs();
    expect(scene.messagesTo(person)[0]).toContain(
      "<b>News</b>: the people who run it have blocked you there",
    );
    expect(scene.messagesTo(person)[0]).toContain(
      "<b>Clips</b>: the people who run it have paused your access",
    );
    expect(scene.messagesTo(person)[0]).toContain("Tap the button and ask to join");
  });

  test("is renewed without a button for a member of all channels", async () => {
    await using scene = await AccessScene.openFor();
    const bundle = await openBundle(scene);
    const person = await buyer(bundle);
    await bundle.buy(person);
    await scene.runJobs();
    await enterAll(scene, person);
    await bundle.buy(person, { isRenewal: true });
    await scene.runJobs();
    expect(scene.lastMessageTo(person)).toMatch(/^🔁 <b>Gold<\/b> .* is renewed\./u);
    expect(buttonsOf(person)).toEqual([]);
    expect(await endsOf(bundle, person)).toEqual([60, 60, 60]);
  });
});

describe("/subscriptions", () => {
  test("shows a bundle as one subscription with one renewal, and an invite for each channel", async () => {
    await using scene = await AccessScene.openFor();
    const bundle = await openBundle(scene);
    const person = await buyer(bundle);
    await bundle.buy(person);
    await scene.say(person, "/subscriptions");
    expect(scene.lastMessageTo(person)).toMatch(
      /<b>Clips, News, and Tea &amp; Talk<\/b> · Gold\n✅ Active until [^\n]*$/u,
    );
    expect(buttonsOf(person).toSorted()).toEqual([
      "🔄 Renew Gold",
      "🔑 Enter Clips",
      "🔑 Enter News",
      "🔑 Enter Tea & Talk",
    ]);
  });

  test("shows a channel with another end by itself", async () => {
    await using scene = await AccessScene.openFor();
    const bundle = await openBundle(scene);
    const person = await buyer(bundle);
    await scene.database.prisma.$transaction((transaction) =>
      giveTenDays(scene, transaction, { userId: person.id, channelId: bundle.news.id }),
    );
    await bundle.buy(person);
    await scene.say(person, "/subscriptions");
    expect(scene.lastMessageTo(person)).toMatch(
      /<b>News<\/b> · Gold\n.*\n\n<b>Clips and Tea &amp; Talk<\/b> · Gold\n/u,
    );
  });

  test("sends the invite to a broken channel when it works again", async () => {
    await using scene = await AccessScene.openFor();
    const bundle = await openBundle(scene);
    const person = await buyer(bundle);
    await bundle.buy(person);
    await scene.runJobs();
    await breakDown(bundle, bundle.news);
    await scene.say(person, "/subscriptions");
    await scene.press(person, "🔑 Enter News");
    expect(scene.lastMessageTo(person)).toContain("I can't let you into <b>News</b> at the moment.");
    await scene.runJobs();
    await mend(bundle, bundle.news);
    await scene.runJobs();
    expect(scene.lastMessageTo(person)).toContain("here is your invite link to <b>News</b>");
  });
});

describe("A free trial of a bundle", () => {
  test("is delivered in one message", async () => {
    await using scene = await AccessScene.openFor();
    const bundle = await openBundle(scene);
    const person = await buyer(bundle);
    const { platform } = scene;
    await scene.database.prisma.$transaction((transaction) =>
      grantTime(transaction, platform, {
        kind: "trial",
        userId: person.id,
        channelIds: [bundle.home.id, bundle.news.id, bundle.clips.id],
        seconds: (7 * DAY) / 1000,
        tierVersionId: bundle.tierVersionId,
        actorId: null,
      }),
    );
    const { id: subscriptionId } = await scene.database.prisma.subscription.findFirstOrThrow({
      where: { channelId: bundle.home.id },
    });
    const trial = { subscriptionId, channelId: bundle.home.id, reason: "trial" as const };
    await enqueue(platform.database.prisma, [job(sendInviteJob, trial)]);
    await scene.runJobs();
    expect(scene.messagesTo(person)).toEqual([
      expect.stringContaining("Your free trial of <b>Gold</b> has begun"),
    ]);
    expect(buttonsOf(person)).toHaveLength(3);
    await enterAll(scene, person);
    expect(statuses(bundle, person)).toEqual(["member", "member", "member"]);
  });
});

describe("A tier that lasts until a date", () => {
  test("is delivered as a purchase, not as a renewal by Telegram", async () => {
    await using scene = await AccessScene.openFor();
    const bundle = await openBundle(scene);
    const person = await buyer(bundle);
    const until = new Date(scene.platform.clock.now().getTime() + 60 * DAY);
    await buy(scene, { person, tierVersionId: scene.sale.tierVersionId, until });
    await scene.runJobs();
    expect(scene.lastMessageTo(person)).toMatch(/^✅ Paid\. <b>Monthly<\/b> for Tea &amp; Talk\./u);
  });
});

describe("A bundle with a broken channel", () => {
  test("is delivered without it, and one invite follows when it works again", async () => {
    await using scene = await AccessScene.openFor();
    const bundle = await openBundle(scene);
    const person = await buyer(bundle);
    await breakDown(bundle, bundle.news);
    await bundle.buy(person);
    await scene.runJobs();
    expect(scene.lastMessageTo(person)).toContain("<b>News</b>: I can't let you in at the moment.");
    await enterAll(scene, person);
    expect(statuses(bundle, person)).toEqual(["member", "left", "member"]);

    await scene.retryJobs();
    expect(scene.messagesTo(person)).toHaveLength(1);
    await mend(bundle, bundle.news);
    await scene.runJobs();
    await scene.retryJobs();
    expect(scene.messagesTo(person).slice(1)).toEqual([
      expect.stringContaining("here is your invite link to <b>News</b>"),
    ]);
    await enterAll(scene, person);
    expect(statuses(bundle, person)).toEqual(["member", "member", "member"]);
  });

  test("detects a broken channel without an update from Telegram", async () => {
    await using scene = await AccessScene.openFor();
    const bundle = await openBundle(scene);
    const person = await buyer(bundle);
    scene.telegram.expectRefusal(/CHAT_ADMIN_REQUIRED|not enough rights|member list is inaccessible/u);
    scene.olga.setBotRights(bundle.news.chat, {});
    await bundle.buy(person);
    await scene.runJobs();
    expect(buttonsOf(person)).toEqual(["🚪 Come in: Tea & Talk", "🚪 Come in: Clips"]);
  });

  test("waits with a message where no channel works, and is delivered in full once one works again", async () => {
    await using scene = await AccessScene.openFor();
    const bundle = await openBundle(scene);
    const person = await buyer(bundle);
    for (const channel of [bundle.home, bundle.news, bundle.clips]) await breakDown(bundle, channel);
    await bundle.buy(person);
    await scene.runJobs();
    await scene.retryJobs();
    expect(scene.messagesTo(person)).toEqual([
      expect.stringContaining("I can't make your invite link at the moment"),
    ]);
    expect(await scene.database.prisma.payment.count({ where: { deliveredAt: null } })).toBe(1);

    await mend(bundle, bundle.clips);
    await scene.runJobs();
    expect(buttonsOf(person)).toEqual(["🚪 Come in: Clips"]);
    await mend(bundle, bundle.home);
    await mend(bundle, bundle.news);
    await scene.runJobs();
    await scene.retryJobs();
    expect(scene.messagesTo(person)).toHaveLength(4);
    expect(scene.messagesTo(person).slice(2).join()).toMatch(/to <b>Tea &amp; Talk<\/b>.*to <b>News<\/b>/su);
  });

  test("holds up no message for a channel that keeps failing", async () => {
    await using scene = await AccessScene.openFor();
    const bundle = await openBundle(scene);
    const person = await buyer(bundle);
    await bundle.buy(person);
    // A call is made three times.
    const fault = {
      method: "createChatInviteLink",
      kind: "500" as const,
      times: 3,
      when: ({ chat_id: chat }: Record<string, unknown>) => chat === bundle.news.chat.id,
    };
    scene.telegram.faults.add(fault);
    await scene.runJobs();
    expect(scene.messagesTo(person)).toEqual([]);
    scene.telegram.faults.add(fault);
    await scene.retryJobs();
    // The third link follows at once, since the failure was temporary.
    expect(scene.messagesTo(person)).toEqual([
      expect.stringContaining("Tap each button"),
      expect.stringContaining("here is your invite link to"),
    ]);
  });
});
