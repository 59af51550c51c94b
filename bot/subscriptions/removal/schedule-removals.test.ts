import { describe, expect, test } from "vitest";
import { AccessScene, DAY } from "../../../tests/scenes/access-scene.ts";
import type { Subscriber } from "../../../tests/scenes/access-scene.ts";
import { sweepJob } from "./sweep.jobs.ts";
import { renewalRow } from "../../../tests/support/renewal-row.ts";
import { enqueue } from "../../platform/jobs/jobs.ts";
import { sendInviteRequest } from "../admission/send-invite.jobs.ts";

const SECOND = 1_000;

/** A subscriber whose time ends half a minute after a sweep. */
async function openMinute(): Promise<{ scene: AccessScene; member: Subscriber }> {
  const scene = await AccessScene.openFor();
  const member = await scene.subscriber({ days: 1, isMember: true });
  scene.platform.clock.advance(DAY - 30 * SECOND);
  await sweepJob.run(undefined, scene.platform, { number: 1, isLast: false });
  return { scene, member };
}

/** The seconds until each waiting removal starts. */
async function waitingFor({ database }: AccessScene): Promise<number[]> {
  const { rows } = await database.pool.query<{ seconds: number }>(
    `select extract(epoch from run_at - now())::int as seconds from graphile_worker.jobs
      where task_identifier = 'subscriptions.remove-expired'`,
  );
  return rows.map(({ seconds }) => seconds);
}

describe("An end in the minute after a sweep", () => {
  test("removes the member at its second, without another sweep", async () => {
    const { scene, member } = await openMinute();
    await using _ = scene;
    const [seconds, ...others] = await waitingFor(scene);
    expect(others).toEqual([]);
    expect(seconds).toBeGreaterThan(15);
    expect(seconds).toBeLessThanOrEqual(31);
    scene.platform.clock.advance(31 * SECOND);
    await scene.retryJobs();
    expect(await scene.stateOf(member.subscriptionId)).toBe("ended: removed");
    expect(scene.statusOf(member.person)).toBe("left");
  });

  test("removes nobody after a renewal", async () => {
    const { scene, member } = await openMinute();
    await using _ = scene;
    await scene.renew(member.subscriptionId);
    scene.platform.clock.advance(31 * SECOND);
    await scene.retryJobs();
    expect(await scene.stateOf(member.subscriptionId)).toBe("active");
    expect(scene.telegram.callsOf("banChatMember")).toEqual([]);
  });

  test("waits for the report of Telegram's charge, as a sweep does", async () => {
    const { scene, member } = await openMinute();
    await using _ = scene;
    const { prisma } = scene.database;
    const { expiresAt } = await prisma.subscription.findUniqueOrThrow({
      where: { id: member.subscriptionId },
    });
    const now = scene.platform.clock.now();
    await prisma.providerSubscription.create({
      data: renewalRow({
        orderId: await scene.sale.order({ buyerId: member.person.id }),
        userId: BigInt(member.person.id),
        expiresAt: expiresAt ?? now,
        now: now,
      }),
    });
    scene.platform.clock.advance(31 * SECOND);
    await scene.retryJobs();
    expect(await scene.stateOf(member.subscriptionId)).toBe("active");
  });

  test("is scheduled once by several sweeps", async () => {
    const { scene } = await openMinute();
    await using _ = scene;
    await sweepJob.run(undefined, scene.platform, { number: 1, isLast: false });
    expect(await waitingFor(scene)).toHaveLength(1);
  });

  test("is not scheduled earlier than a minute before", async () => {
    await using scene = await AccessScene.openFor();
    await scene.subscriber({ days: 1, isMember: true });
    await sweepJob.run(undefined, scene.platform, { number: 1, isLast: false });
    expect(await waitingFor(scene)).toEqual([]);
  });
});

test("A buyer's invite link is sent before removals that were due earlier", async () => {
  await using scene = await AccessScene.openFor();
  for (let index = 0; index < 3; index++) await scene.subscriber({ days: 1, isMember: true });
  scene.platform.clock.advance(DAY + 1);
  await scene.sweep();
  const { subscriptionId } = await scene.subscriber();
  await enqueue(scene.database.prisma, [
    sendInviteRequest({ subscriptionId, channelId: scene.sale.channelId }, "delayed"),
  ]);
  // The order in which graphile-worker takes them.
  const { rows } = await scene.database.pool.query<{ task: string }>(
    "select task_identifier as task from graphile_worker.jobs order by priority, run_at, id",
  );
  expect(rows.map(({ task }) => task)).toEqual([
    "subscriptions.send-invite",
    ...Array.from({ length: 3 }, () => "subscriptions.remove-expired"),
  ]);
});
