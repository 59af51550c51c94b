import { describe, expect, test } from "vitest";
import type { TestUser } from "../../../sandbox/telegram/index.ts";
import { newId } from "../../platform/values/ids.ts";
import { issueInvite } from "../admission/issue-invite.ts";
import { AccessScene, DAY } from "../../../tests/scenes/access-scene.ts";
import { beginRemoval, isRemovalOpen } from "../entitlement/removal-marks.ts";

describe("A member who cannot be kicked", () => {
  test("stays if they became an administrator meanwhile, and the owner is notified", async () => {
    await using scene = await AccessScene.openFor();
    const { person, subscriptionId } = await scene.subscriber({ days: 1, isMember: true });
    scene.telegram.expectRefusal("user is an administrator");
    scene.meanwhile = ({ method }) => {
      if (method === "banChatMember") scene.olga.promote(person, scene.channel);
      return "works";
    };
    scene.platform.clock.advance(DAY);
    await scene.sweep();
    await scene.runJobs();
    expect(await scene.stateOf(subscriptionId)).toBe("ended: administrator");
    expect(scene.messagesTo(scene.olga)).toEqual([expect.stringContaining("only you can remove")]);
    expect(await isRemovalOpen(scene.platform, subscriptionId)).toBe(false);
  });

  test("counts as removed if the account is deleted, before the ban or after it", async () => {
    await using scene = await AccessScene.openFor();
    scene.telegram.expectRefusal("PARTICIPANT_ID_INVALID");
    const subscriptions = [
      await subscribeDeletedUser(scene, 5_000_000_001n),
      await subscribeDeletedUser(scene, 5_000_000_002n),
    ];
    const [, begun = ""] = subscriptions;
    scene.platform.clock.advance(DAY);
    await scene.sweep();
    await beginRemoval(scene.platform, begun);
    await scene.runJobs();
    expect(await Promise.all(subscriptions.map((id) => scene.stateOf(id)))).toEqual([
      "ended: not_a_member",
      "ended: removed",
    ]);
    expect((await scene.database.pool.query("select from graphile_worker.jobs")).rowCount).toBe(0);
  });
});

describe("An access override during a removal", () => {
  const steps = ["getChatMember", "banChatMember", "unbanChatMember"] as const;
  const outcomes = ["works", "fails", "lost"] as const;
  const cases = steps.flatMap((step) =>
    outcomes.flatMap((outcome) => [true, false].map((after) => [step, outcome, after] as const)),
  );

  test.each(["ban", "allow"] as const)("wins at every step of the removal: %s", async (kind) => {
    await using scene = await AccessScene.openFor();
    const wrong: unknown[] = [];
    for (const [step, outcome, isAfter] of cases) {
      const { person, subscriptionId } = await scene.subscriber({ days: 1, isMember: true });
      const decide = once(() => insertOverride(scene, person, kind));
      scene.meanwhile = async ({ method, userId }) => {
        if (method !== step || userId !== person.id || decide.isDone()) return "works";
        if (!isAfter) await decide.now();
        return outcome;
      };
      scene.afterwards = async ({ method, userId }) => {
        if (method === step && userId === person.id) await decide.now();
      };
      scene.platform.clock.advance(DAY);
      await scene.sweep();
      await scene.runJobs();
      for (let round = 0; round < 3; round++) await scene.retryJobs();
      scene.platform.clock.advance(DAY);
      const status = scene.statusOf(person);
      const isOpen = await isRemovalOpen(scene.platform, subscriptionId);
      const invite = (await issueInvite(scene.platform, subscriptionId)).kind;
      const isRight =
        kind === "ban"
          ? status === "kicked"
          : status === "member" || (status === "left" && invite === "link");
      if (isOpen || !isRight) wrong.push({ step, outcome, isAfter, status, isOpen, invite });
    }
    expect(wrong).toEqual([]);
  });
});

/** A subscription of one day whose user deleted the account. */
async function subscribeDeletedUser(scene: AccessScene, userId: bigint): Promise<string> {
  const now = scene.platform.clock.now();
  const { prisma } = scene.database;
  await prisma.user.create({
    data: { id: userId, firstName: "Deleted", createdAt: now, unreachableSince: now },
  });
  const { id } = await prisma.subscription.create({
    data: {
      id: newId(now),
      userId,
      channelId: scene.sale.channelId,
      startedAt: now,
      extendedAt: now,
      expiresAt: new Date(now.getTime() + DAY),
      accessUntil: new Date(now.getTime() + DAY),
      state: "active",
    },
  });
  return id;
}

/** Only the row of an override, as a crash right after its insertion would leave it. */
async function insertOverride(scene: AccessScene, person: TestUser, kind: "ban" | "allow"): Promise<void> {
  await scene.database.prisma.accessOverride.create({
    data: {
      channelId: scene.sale.channelId,
      userId: BigInt(person.id),
      kind,
      actorId: BigInt(scene.olga.id),
      createdAt: scene.platform.clock.now(),
    },
  });
}

/** Runs the function on the first call only. */
function once(act: () => Promise<void>): { now(): Promise<void>; isDone(): boolean } {
  let done: Promise<void> | undefined;
  return { now: () => (done ??= act()), isDone: () => done !== undefined };
}
