import { describe, expect, test } from "vitest";
import { endAccess } from "../bot/payments/refunds/end-access.ts";
import type { Transaction } from "../bot/platform/database/database.ts";
import { enqueue, job } from "../bot/platform/jobs/jobs.ts";
import { giveTime, sendWayIn } from "../bot/subscriptions/index.ts";
import { AccessScene, DAY } from "../bot/subscriptions/testing/access-scene.ts";
import type { Persona } from "../sandbox/telegram/index.ts";
import { buy, enterAll, NEEDED, openBundle } from "./support/bundle.ts";
import type { Bundle, BundleChannel } from "./support/bundle.ts";
import { buttonsOf } from "./support/channel-scene.ts";

const statuses = ({ scene, home, news, clips }: Bundle, person: Persona): string[] =>
  [home, news, clips].map(({ chat }) => scene.telegram.memberStatus(chat, person));

async function endsOf(
  { scene, home, news, clips }: Bundle,
  person: Persona,
): Promise<(number | undefined)[]> {
  const rows = await scene.database.prisma.subscription.findMany({ where: { userId: BigInt(person.id) } });
  const now = scene.platform.clock.now();
  return [home, news, clips].map(({ id }) => {
    const end = rows.find(({ channelId }) => channelId === id)?.expiresAt;
    return end === undefined || end === null ? undefined : Math.round((+end - +now) / DAY);
  });
}

async function buyer({ scene }: Bundle): Promise<Persona> {
  const person = scene.stranger();
  await scene.meet(person);
  // Asked where they are after their first purchase, which is none of this.
  await scene.database.prisma.user.updateMany({ data: { zoneAskedAt: scene.platform.clock.now() } });
  return person;
}

const giveTenDays = (
  { platform }: AccessScene,
  transaction: Transaction,
  { userId, channelId }: { userId: number; channelId: string },
): Promise<void> =>
  giveTime(transaction, platform, {
    kind: "gift",
    userId,
    channelIds: [channelId],
    seconds: (10 * DAY) / 1000,
    actorId: null,
  });

/** The bot loses its rights in a channel, and hears of it. */
async function breakDown({ scene }: Bundle, { chat }: BundleChannel): Promise<void> {
  scene.olga.setBotRights(chat, {});
  await scene.settle();
}

async function mend({ scene }: Bundle, { chat }: BundleChannel): Promise<void> {
  scene.olga.setBotRights(chat, NEEDED);
  await scene.settle();
}

describe("A tier that opens three channels", () => {
  test("is handed over in one message, with a link into each", async () => {
    await using scene = await AccessScene.openFor();
    const bundle = await openBundle(scene);
    const person = await buyer(bundle);
    await bundle.buy(person);
    await scene.runJobs();
    expect(scene.said(person)[0]).toMatch(
      /Paid\. <b>Gold<\/b> opens <b>Tea &amp; Talk<\/b>, <b>Clips<\/b>, and <b>News<\/b>.*\nYour access: until [^.]*\./u,
    );
    expect(buttonsOf(person)).toEqual(["🚪 Come in: Tea & Talk", "🚪 Come in: Clips", "🚪 Come in: News"]);
    await enterAll(scene, person);
    expect(statuses(bundle, person)).toEqual(["member", "member", "member"]);
  });

  test("ends everywhere at once", async () => {
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

  test("that Telegram renews stays whole while the word of the charge is on its way", async () => {
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

  test("is taken back everywhere by a refund, and what was there before stays", async () => {
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
        data: { refundAccess: "ended", refundedAt: scene.platform.clock.now() },
      });
      await endAccess(transaction, scene.platform, {
        userId: person.id,
        tierVersionId: bundle.tierVersionId,
      });
    });
    await scene.runJobs();
    expect(statuses(bundle, person)).toEqual(["left", "member", "left"]);
    expect((await endsOf(bundle, person))[1]).toBe(8);
  });

  test("names the end of each channel where they differ, and where somebody is already", async () => {
    await using scene = await AccessScene.openFor();
    const bundle = await openBundle(scene);
    const person = await buyer(bundle);
    scene.olga.addMember(person, bundle.clips.chat);
    await scene.database.prisma.$transaction((transaction) =>
      giveTenDays(scene, transaction, { userId: person.id, channelId: bundle.news.id }),
    );
    await bundle.buy(person);
    await scene.runJobs();
    const [text] = scene.said(person);
    expect(text).toMatch(
      /• <b>Tea &amp; Talk<\/b>: until .*\n• <b>Clips<\/b>: until .*\n• <b>News<\/b>: until /u,
    );
    expect(text).toContain("You are in already: <b>Clips</b>.");
    expect(buttonsOf(person)).toEqual(["🚪 Come in: Tea & Talk", "🚪 Come in: News"]);
  });

  test("names where its buyer was blocked, and where their time stands still", async () => {
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
    expect(scene.said(person)[0]).toContain("<b>News</b>: the people who run it have blocked you there");
    expect(scene.said(person)[0]).toContain(
      "<b>Clips</b>: the people who run it have paused your time there",
    );
    expect(scene.said(person)[0]).toContain("Tap the button and ask to join");
  });

  test("renewed by somebody who is inside everywhere asks for nothing more", async () => {
    await using scene = await AccessScene.openFor();
    const bundle = await openBundle(scene);
    const person = await buyer(bundle);
    await bundle.buy(person);
    await scene.runJobs();
    await enterAll(scene, person);
    await bundle.buy(person, { isRenewal: true });
    await scene.runJobs();
    expect(scene.lastSaid(person)).toMatch(/^🔁 <b>Gold<\/b> .* is renewed\./u);
    expect(buttonsOf(person)).toEqual([]);
    expect(await endsOf(bundle, person)).toEqual([60, 60, 60]);
  });
});

describe("Under /subscriptions", () => {
  test("a bundle is read as one, is renewed as one, and each of its channels has its way in", async () => {
    await using scene = await AccessScene.openFor();
    const bundle = await openBundle(scene);
    const person = await buyer(bundle);
    await bundle.buy(person);
    await scene.say(person, "/subscriptions");
    expect(scene.lastSaid(person)).toMatch(
      /<b>Clips, News, and Tea &amp; Talk<\/b> · Gold\n✅ Active until [^\n]*$/u,
    );
    expect(buttonsOf(person).toSorted()).toEqual([
      "🔄 Renew Gold",
      "🔑 Enter Clips",
      "🔑 Enter News",
      "🔑 Enter Tea & Talk",
    ]);
  });

  test("a channel whose end differs stands by itself", async () => {
    await using scene = await AccessScene.openFor();
    const bundle = await openBundle(scene);
    const person = await buyer(bundle);
    await scene.database.prisma.$transaction((transaction) =>
      giveTenDays(scene, transaction, { userId: person.id, channelId: bundle.news.id }),
    );
    await bundle.buy(person);
    await scene.say(person, "/subscriptions");
    expect(scene.lastSaid(person)).toMatch(
      /<b>News<\/b> · Gold\n.*\n\n<b>Clips and Tea &amp; Talk<\/b> · Gold\n/u,
    );
  });

  test("the way into a broken channel is promised, and sent when it works again", async () => {
    await using scene = await AccessScene.openFor();
    const bundle = await openBundle(scene);
    const person = await buyer(bundle);
    await bundle.buy(person);
    await scene.runJobs();
    await breakDown(bundle, bundle.news);
    await scene.say(person, "/subscriptions");
    await scene.press(person, "🔑 Enter News");
    expect(scene.lastSaid(person)).toContain("I cannot open the door of <b>News</b> just now.");
    await scene.runJobs();
    await mend(bundle, bundle.news);
    await scene.runJobs();
    expect(scene.lastSaid(person)).toContain("here is your way into <b>News</b>");
  });
});

describe("A free trial of a bundle", () => {
  test("is handed over in one message", async () => {
    await using scene = await AccessScene.openFor();
    const bundle = await openBundle(scene);
    const person = await buyer(bundle);
    const { platform } = scene;
    await scene.database.prisma.$transaction((transaction) =>
      giveTime(transaction, platform, {
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
    await enqueue(platform.database.prisma, [job(sendWayIn, trial)]);
    await scene.runJobs();
    expect(scene.said(person)).toEqual([expect.stringContaining("Your free trial of <b>Gold</b> has begun")]);
    expect(buttonsOf(person)).toHaveLength(3);
    await enterAll(scene, person);
    expect(statuses(bundle, person)).toEqual(["member", "member", "member"]);
  });
});

describe("A tier that lasts until a date", () => {
  test("is handed over as a purchase, not as something that Telegram charged again", async () => {
    await using scene = await AccessScene.openFor();
    const bundle = await openBundle(scene);
    const person = await buyer(bundle);
    const until = new Date(scene.platform.clock.now().getTime() + 60 * DAY);
    await buy(scene, { person, tierVersionId: scene.sale.tierVersionId, until });
    await scene.runJobs();
    expect(scene.lastSaid(person)).toMatch(/^✅ Paid\. <b>Monthly<\/b> for Tea &amp; Talk\./u);
  });
});

describe("A bundle in which a channel is broken", () => {
  test("is handed over without it, and the way in follows when it works again, once", async () => {
    await using scene = await AccessScene.openFor();
    const bundle = await openBundle(scene);
    const person = await buyer(bundle);
    await breakDown(bundle, bundle.news);
    await bundle.buy(person);
    await scene.runJobs();
    expect(scene.lastSaid(person)).toContain("<b>News</b>: I cannot open the door there just now.");
    await enterAll(scene, person);
    expect(statuses(bundle, person)).toEqual(["member", "left", "member"]);

    await scene.retryJobs();
    expect(scene.said(person)).toHaveLength(1);
    await mend(bundle, bundle.news);
    await scene.runJobs();
    await scene.retryJobs();
    expect(scene.said(person).slice(1)).toEqual([
      expect.stringContaining("here is your way into <b>News</b>"),
    ]);
    await enterAll(scene, person);
    expect(statuses(bundle, person)).toEqual(["member", "member", "member"]);
  });

  test("notices by itself that a channel is broken of which Telegram has not told", async () => {
    await using scene = await AccessScene.openFor();
    const bundle = await openBundle(scene);
    const person = await buyer(bundle);
    scene.telegram.expectRefusal(/CHAT_ADMIN_REQUIRED|not enough rights|member list is inaccessible/u);
    scene.olga.setBotRights(bundle.news.chat, {});
    await bundle.buy(person);
    await scene.runJobs();
    expect(buttonsOf(person)).toEqual(["🚪 Come in: Tea & Talk", "🚪 Come in: Clips"]);
  });

  test("waits with a word where none works, and is whole as soon as one works again", async () => {
    await using scene = await AccessScene.openFor();
    const bundle = await openBundle(scene);
    const person = await buyer(bundle);
    for (const channel of [bundle.home, bundle.news, bundle.clips]) await breakDown(bundle, channel);
    await bundle.buy(person);
    await scene.runJobs();
    await scene.retryJobs();
    expect(scene.said(person)).toEqual([expect.stringContaining("I cannot open the door there just now")]);
    expect(await scene.database.prisma.payment.count({ where: { deliveredAt: null } })).toBe(1);

    await mend(bundle, bundle.clips);
    await scene.runJobs();
    expect(buttonsOf(person)).toEqual(["🚪 Come in: Clips"]);
    await mend(bundle, bundle.home);
    await mend(bundle, bundle.news);
    await scene.runJobs();
    await scene.retryJobs();
    expect(scene.said(person)).toHaveLength(4);
    expect(scene.said(person).slice(2).join()).toMatch(/into <b>Tea &amp; Talk<\/b>.*into <b>News<\/b>/su);
  });

  test("holds up no message for a channel that keeps failing", async () => {
    await using scene = await AccessScene.openFor();
    const bundle = await openBundle(scene);
    const person = await buyer(bundle);
    await bundle.buy(person);
    scene.telegram.faults.add({ method: "createChatInviteLink", kind: "500" });
    await scene.runJobs();
    expect(scene.said(person)).toEqual([]);
    scene.telegram.faults.add({ method: "createChatInviteLink", kind: "500" });
    await scene.retryJobs();
    // The third link follows at once, for the failure was a moment's.
    expect(scene.said(person)).toEqual([
      expect.stringContaining("Tap each button"),
      expect.stringContaining("here is your way into"),
    ]);
  });
});
