import * as fc from "fast-check";
import { isDeepStrictEqual as isDeepEqual } from "node:util";
import { describe, expect, test } from "vitest";
import { finishJobs } from "../../../tests/support/finish-jobs.ts";
import { giveWayIn, givenMoves, giveTime, endOf, endTerm, pauseTerm, resumeTerm } from "../index.ts";
import { AccessScene, DAY } from "../testing/access-scene.ts";
import type { Fate } from "../testing/access-scene.ts";

const holderOf = (scene: AccessScene, { id: userId }: { id: number }) => ({
  userId,
  channelId: scene.sale.channelId,
  actorId: scene.sale.ownerId,
});
type Holder = ReturnType<typeof holderOf>;

const pause = (scene: AccessScene, holder: Holder) =>
  scene.database.prisma.$transaction((transaction) => pauseTerm(transaction, scene.platform, holder));
const resume = (scene: AccessScene, holder: Holder) =>
  scene.database.prisma.$transaction((transaction) => resumeTerm(transaction, scene.platform, holder));
const end = (scene: AccessScene, holder: Holder) =>
  scene.database.prisma.$transaction((transaction) => endTerm(transaction, scene.platform, holder));

describe("Time that stands still", () => {
  test("is one pause however many at once begin and end it", async () => {
    await using scene = await AccessScene.openFor();
    const { person, subscriptionId } = await scene.subscriber({ days: 10 });
    const holder = holderOf(scene, person);
    const paused = await Promise.all([1, 2, 3].map(() => pause(scene, holder)));
    expect(paused.filter((id) => id !== undefined)).toEqual([subscriptionId]);
    scene.platform.clock.advance(3 * DAY);
    const resumed = await Promise.all([1, 2, 3].map(() => resume(scene, holder)));
    expect(resumed.filter((id) => id !== undefined)).toEqual([subscriptionId]);
    expect(await scene.database.prisma.givenTime.count({ where: { kind: "pause" } })).toBe(1);
  });

  test("can be no time that is over", async () => {
    await using scene = await AccessScene.openFor();
    await scene.database.prisma.channel.updateMany({ data: { graceHours: 48 } });
    const { person } = await scene.subscriber({ days: 1 });
    scene.platform.clock.advance(DAY);
    expect(await pause(scene, holderOf(scene, person))).toBeUndefined();
  });

  test("lets nobody in, and what was a way in before is none", async () => {
    await using scene = await AccessScene.openFor();
    const { person, subscriptionId } = await scene.subscriber();
    await giveWayIn(scene.platform, subscriptionId);
    const [link = ""] = scene.liveLinks;
    await pause(scene, holderOf(scene, person));
    await scene.runJobs();
    expect(scene.liveLinks).toEqual([]);
    await expect(scene.join(person, link)).rejects.toThrow("INVITE_HASH_EXPIRED");
    expect((await giveWayIn(scene.platform, subscriptionId)).kind).toBe("paused");
  });

  test("of somebody whose bot lost its rights is carried out when they come back, without an attempt spent", async () => {
    await using scene = await AccessScene.openFor();
    const { person } = await scene.subscriber({ isMember: true });
    scene.telegram.expectRefusal("not enough rights to restrict");
    scene.olga.setBotRights(scene.channel, { can_invite_users: true });
    await scene.settle();
    await pause(scene, holderOf(scene, person));
    for (let run = 0; run < 15; run++) await scene.retryJobs();
    expect(scene.statusOf(person)).toBe("member");
    scene.olga.setBotRights(scene.channel, { can_invite_users: true, can_restrict_members: true });
    await scene.settle();
    await scene.runJobs();
    expect(scene.statusOf(person)).toBe("left");
  });
});

describe("Whatever fails while somebody is put out, and whenever their time goes on", () => {
  const faults = fc.array(fc.constantFrom<Fate>("works", "works", "fails", "lost"), { maxLength: 8 });

  test("they end outside while it stands still, and with a way in when it goes on", async () => {
    await using scene = await AccessScene.openFor();
    const property = fc.asyncProperty(faults, fc.option(fc.nat(6)), async (fates, resumedAt) => {
      const { person, subscriptionId } = await scene.subscriber({ isMember: true });
      const holder = holderOf(scene, person);
      let step = -1;
      let isResumed = false;
      scene.meanwhile = async ({ userId }) => {
        if (userId !== person.id) return "works";
        step += 1;
        if (step === resumedAt) isResumed = (await resume(scene, holder)) !== undefined;
        return fates[step] ?? "works";
      };
      await pause(scene, holder);
      await finishJobs(scene);
      scene.meanwhile = () => "works";
      const { kind } = await giveWayIn(scene.platform, subscriptionId);
      const status = scene.statusOf(person);
      const outcome = { status, kind };
      return isResumed
        ? isDeepEqual(outcome, { status, kind: status === "member" ? "already_in" : "link" })
        : isDeepEqual(outcome, { status: "left", kind: "paused" });
    });
    expect(fc.defaultReportMessage(await fc.check(property, { numRuns: 25 }))).toBeUndefined();
  });
});

describe("The moves that are noted", () => {
  type Step = { readonly days: number; readonly deed: "gift" | "pause" | "resume" | "end" };
  const steps = fc.array(
    fc.record({
      days: fc.integer({ min: 0, max: 9 }),
      deed: fc.constantFrom<Step["deed"]>("gift", "gift", "pause", "resume", "end"),
    }),
    { minLength: 1, maxLength: 8 },
  );

  test("lead to the end that the row has, whatever was done in which order", async () => {
    await using scene = await AccessScene.openFor();
    const { prisma } = scene.database;
    const { clock } = scene.platform;
    const property = fc.asyncProperty(steps, async (all) => {
      const person = scene.stranger();
      await scene.meet(person);
      const holder = holderOf(scene, person);
      for (const { days, deed } of all) {
        clock.advance(days * DAY + 1000);
        if (deed === "pause") await pause(scene, holder);
        else if (deed === "resume") await resume(scene, holder);
        else if (deed === "end") await end(scene, holder);
        else
          await prisma.$transaction((transaction) =>
            giveTime(transaction, scene.platform, {
              kind: "gift",
              userId: holder.userId,
              channelIds: [holder.channelId],
              seconds: 5 * 86_400,
              actorId: holder.actorId,
            }),
          );
      }
      // A pause that goes on is not noted yet.
      await resume(scene, holder);
      const row = await prisma.subscription.findFirst({ where: { userId: BigInt(person.id) } });
      const told = endOf(await prisma.$transaction((transaction) => givenMoves(transaction, holder)));
      if (row === null) return told === undefined || (told instanceof Date && told <= clock.now());
      const end_ = row.expiresAt?.getTime() ?? Number.POSITIVE_INFINITY;
      const isOver = end_ <= clock.now().getTime();
      // What is over is over, at whichever moment: pauses are noted in whole seconds.
      if (isOver) return told instanceof Date && told <= clock.now();
      return told instanceof Date && Math.abs(told.getTime() - end_) <= all.length * 1000;
    });
    expect(fc.defaultReportMessage(await fc.check(property, { numRuns: 40 }))).toBeUndefined();
  });
});
