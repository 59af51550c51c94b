import { isDeepStrictEqual as isDeepEqual } from "node:util";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { finishJobs } from "../../../tests/support/finish-jobs.ts";
import { listAdjustments, endAfterAdjustments } from "./adjustments.ts";
import { endSubscription, grantTime, pauseSubscription, resumeSubscription } from "./adjust-subscription.ts";
import { issueInvite } from "../admission/issue-invite.ts";
import { AccessScene, DAY } from "../../../tests/scenes/access-scene.ts";
import type { CallOutcome } from "../../../tests/scenes/access-scene.ts";
import { testSize } from "../../../tests/support/test-size.ts";

const memberKeyOf = (scene: AccessScene, { id: userId }: { id: number }) => ({
  userId,
  channelId: scene.sale.channelId,
  actorId: scene.sale.ownerId,
});
type MemberKey = ReturnType<typeof memberKeyOf>;

const pause = (scene: AccessScene, member: MemberKey) =>
  scene.database.prisma.$transaction((transaction) => pauseSubscription(transaction, scene.platform, member));
const resume = (scene: AccessScene, member: MemberKey) =>
  scene.database.prisma.$transaction((transaction) =>
    resumeSubscription(transaction, scene.platform, member),
  );
const end = (scene: AccessScene, member: MemberKey) =>
  scene.database.prisma.$transaction((transaction) => endSubscription(transaction, scene.platform, member));

describe("A pause", () => {
  test("begins and ends once for concurrent calls", async () => {
    await using scene = await AccessScene.openFor();
    const { person, subscriptionId } = await scene.subscriber({ days: 10 });
    const member = memberKeyOf(scene, person);
    const paused = await Promise.all([1, 2, 3].map(() => pause(scene, member)));
    expect(paused.filter((id) => id !== undefined)).toEqual([subscriptionId]);
    scene.platform.clock.advance(3 * DAY);
    const resumed = await Promise.all([1, 2, 3].map(() => resume(scene, member)));
    expect(resumed.filter((id) => id !== undefined)).toEqual([subscriptionId]);
    expect(await scene.database.prisma.subscriptionAdjustment.count({ where: { kind: "pause" } })).toBe(1);
  });

  test("does not begin after the end", async () => {
    await using scene = await AccessScene.openFor();
    await scene.database.prisma.channel.updateMany({ data: { graceHours: 48 } });
    const { person } = await scene.subscriber({ days: 1 });
    scene.platform.clock.advance(DAY);
    expect(await pause(scene, memberKeyOf(scene, person))).toBeUndefined();
  });

  test("gives no invite, and revokes the link", async () => {
    await using scene = await AccessScene.openFor();
    const { person, subscriptionId } = await scene.subscriber();
    await issueInvite(scene.platform, subscriptionId);
    const [link = ""] = scene.liveLinks;
    await pause(scene, memberKeyOf(scene, person));
    await scene.runJobs();
    expect(scene.liveLinks).toEqual([]);
    await expect(scene.join(person, link)).rejects.toThrow("INVITE_HASH_EXPIRED");
    expect((await issueInvite(scene.platform, subscriptionId)).kind).toBe("paused");
  });

  test("kicks later if the bot cannot work in the channel, without a spent attempt", async () => {
    await using scene = await AccessScene.openFor();
    const { person } = await scene.subscriber({ isMember: true });
    scene.telegram.expectRefusal("not enough rights to restrict");
    scene.olga.setBotRights(scene.channel, { can_invite_users: true });
    await scene.handleUpdates();
    await pause(scene, memberKeyOf(scene, person));
    for (let run = 0; run < 15; run++) await scene.retryJobs();
    expect(scene.statusOf(person)).toBe("member");
    scene.olga.setBotRights(scene.channel, { can_invite_users: true, can_restrict_members: true });
    await scene.handleUpdates();
    await scene.runJobs();
    expect(scene.statusOf(person)).toBe("left");
  });
});

describe("A pause with failing calls and a resumption at any moment", () => {
  const faults = fc.array(fc.constantFrom<CallOutcome>("works", "works", "fails", "lost"), { maxLength: 8 });

  test(
    "leaves the subscriber outside during the pause, and with an invite after it",
    { tags: ["sized"] },
    async () => {
      await using scene = await AccessScene.openFor();
      const property = fc.asyncProperty(faults, fc.option(fc.nat(6)), async (outcomes, resumedAt) => {
        const { person, subscriptionId } = await scene.subscriber({ isMember: true });
        const member = memberKeyOf(scene, person);
        let step = -1;
        let isResumed = false;
        scene.meanwhile = async ({ userId }) => {
          if (userId !== person.id) return "works";
          step += 1;
          if (step === resumedAt) isResumed = (await resume(scene, member)) !== undefined;
          return outcomes[step] ?? "works";
        };
        await pause(scene, member);
        await finishJobs(scene);
        scene.meanwhile = () => "works";
        const { kind } = await issueInvite(scene.platform, subscriptionId);
        const status = scene.statusOf(person);
        const outcome = { status, kind };
        return isResumed
          ? isDeepEqual(outcome, { status, kind: status === "member" ? "already_in" : "link" })
          : isDeepEqual(outcome, { status: "left", kind: "paused" });
      });
      expect(fc.defaultReportMessage(await fc.check(property, { numRuns: testSize(6, 25) }))).toBeUndefined();
    },
  );
});

describe("The recorded adjustments", () => {
  type Step = { readonly days: number; readonly action: "gift" | "pause" | "resume" | "end" };
  const steps = fc.array(
    fc.record({
      days: fc.integer({ min: 0, max: 9 }),
      action: fc.constantFrom<Step["action"]>("gift", "gift", "pause", "resume", "end"),
    }),
    { minLength: 1, maxLength: 8 },
  );

  test("lead to the stored end, in any order", { tags: ["sized"] }, async () => {
    await using scene = await AccessScene.openFor();
    const { prisma } = scene.database;
    const { clock } = scene.platform;
    const property = fc.asyncProperty(steps, async (all) => {
      const person = scene.newUser();
      await scene.meet(person);
      const member = memberKeyOf(scene, person);
      for (const { days, action } of all) {
        clock.advance(days * DAY + 1000);
        if (action === "pause") await pause(scene, member);
        else if (action === "resume") await resume(scene, member);
        else if (action === "end") await end(scene, member);
        else
          await prisma.$transaction((transaction) =>
            grantTime(transaction, scene.platform, {
              kind: "gift",
              userId: member.userId,
              channelIds: [member.channelId],
              seconds: 5 * 86_400,
              actorId: member.actorId,
            }),
          );
      }
      // A current pause is recorded when it ends.
      await resume(scene, member);
      const row = await prisma.subscription.findFirst({ where: { userId: BigInt(person.id) } });
      const computed = endAfterAdjustments(
        await prisma.$transaction((transaction) => listAdjustments(transaction, member)),
      );
      if (row === null)
        return computed === undefined || (computed instanceof Date && computed <= clock.now());
      const end_ = row.expiresAt?.getTime() ?? Number.POSITIVE_INFINITY;
      const isOver = end_ <= clock.now().getTime();
      // Pauses are recorded in whole seconds, so past ends may differ by less than a second.
      if (isOver) return computed instanceof Date && computed <= clock.now();
      return computed instanceof Date && Math.abs(computed.getTime() - end_) <= all.length * 1000;
    });
    expect(fc.defaultReportMessage(await fc.check(property, { numRuns: testSize(5, 40) }))).toBeUndefined();
  });
});
