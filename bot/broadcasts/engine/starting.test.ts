import { describe, expect, test } from "vitest";
import { fillBroadcast } from "./fill-broadcast.ts";
import { changeDraft } from "./draft-broadcast.ts";
import { launchBroadcasts } from "./launch-broadcasts.ts";
import { startBroadcast } from "./start-broadcast.ts";
import { pauseBroadcast, resumeBroadcast, stopBroadcast } from "./steer-broadcast.ts";
import { BroadcastScene } from "./testing/broadcast-scene.ts";

const HOUR_MS = 3_600_000;

/** The jobs that wait, by their names. */
const jobs = async ({ database }: BroadcastScene): Promise<string[]> => {
  const { rows } = await database.pool.query<{ task: string }>(
    "select task_identifier as task from graphile_worker.jobs order by 1",
  );
  return rows.map(({ task }) => task);
};

const stateOf = async (scene: BroadcastScene, id: string): Promise<string> =>
  (await scene.progress(id)).state;

describe("Starting a broadcast", () => {
  test("twice at once starts it once", async () => {
    await using scene = await BroadcastScene.open();
    const broadcastId = await scene.draft();
    const input = { broadcastId, actorId: scene.sale.ownerId };
    const started = await Promise.all([
      startBroadcast(scene.platform, input),
      startBroadcast(scene.platform, input),
    ]);
    expect(started.map(({ kind }) => kind).toSorted()).toEqual(["already", "started"]);
    expect(await jobs(scene)).toEqual(["broadcasts.fill", "broadcasts.show_progress"]);
  });

  test("is for those who manage the channel", async () => {
    await using scene = await BroadcastScene.open();
    const broadcastId = await scene.draft();
    const stranger = { broadcastId, actorId: scene.sale.buyerId };
    expect(await startBroadcast(scene.platform, stranger)).toEqual({ kind: "unknown" });
    expect(await changeDraft(scene.platform, { ...stranger, audience: { kind: "active" } })).toBe(false);
    await startBroadcast(scene.platform, { broadcastId, actorId: scene.sale.ownerId });
    expect(await pauseBroadcast(scene.platform, stranger)).toBe(false);
    expect(await stopBroadcast(scene.platform, stranger)).toBe(false);
  });

  test("writes its people down once, however often that is tried", async () => {
    await using scene = await BroadcastScene.open({ people: 7 });
    const broadcastId = await scene.begin();
    await Promise.all([
      fillBroadcast(scene.platform, broadcastId),
      fillBroadcast(scene.platform, broadcastId),
    ]);
    expect(await scene.progress(broadcastId)).toMatchObject({ state: "sending", total: 7, left: 7 });
  });

  test("that reaches nobody is over at once", async () => {
    await using scene = await BroadcastScene.open({ people: 0 });
    expect(await stateOf(scene, await scene.begin())).toBe("done");
  });

  test("can be paused before its people are written down, and goes on with that", async () => {
    await using scene = await BroadcastScene.open({ people: 3 });
    const broadcastId = await scene.draft();
    const actor = { broadcastId, actorId: scene.sale.ownerId };
    await startBroadcast(scene.platform, actor);
    expect(await pauseBroadcast(scene.platform, actor)).toBe(true);
    expect(await resumeBroadcast(scene.platform, actor)).toBe(true);
    expect(await stateOf(scene, broadcastId)).toBe("filling");
    await fillBroadcast(scene.platform, broadcastId);
    await scene.run();
    expect(scene.copies()).toEqual([1, 1, 1]);
  });

  test("is refused beyond the owner's quota of a day, and says when the next may start", async () => {
    await using scene = await BroadcastScene.open({ environment: { BROADCASTS_PER_DAY: "2" } });
    await scene.begin();
    scene.platform.clock.advance(HOUR_MS);
    await scene.begin();
    const third = { broadcastId: await scene.draft(), actorId: scene.sale.ownerId };
    const refused = await startBroadcast(scene.platform, third);
    expect(refused).toMatchObject({ kind: "quota", limit: 2 });
    scene.platform.clock.advance(23 * HOUR_MS);
    expect(await startBroadcast(scene.platform, third)).toEqual({ kind: "started" });
  });
});

describe("A paid broadcast", () => {
  test.each([
    ["on", true],
    ["off", false],
  ])("is one where the operator allows it (%s)", async (setting, isPaid) => {
    await using scene = await BroadcastScene.open({ environment: { PAID_BROADCASTS: setting } });
    const actor = { broadcastId: await scene.draft(), actorId: scene.sale.ownerId };
    await changeDraft(scene.platform, { ...actor, isPaid: true });
    await startBroadcast(scene.platform, actor);
    await fillBroadcast(scene.platform, actor.broadcastId);
    await scene.run();
    const copied = scene.telegram.calls.filter(({ method }) => method === "copyMessage");
    expect(copied).toHaveLength(5);
    expect(copied.every(({ parameters }) => (parameters["allow_paid_broadcast"] === true) === isPaid)).toBe(
      true,
    );
  });

  test("is not one any more when the operator took that back before it starts", async () => {
    await using scene = await BroadcastScene.open();
    const broadcastId = await scene.draft();
    await scene.database.prisma.broadcast.update({ where: { id: broadcastId }, data: { isPaid: true } });
    await startBroadcast(scene.platform, { broadcastId, actorId: scene.sale.ownerId });
    expect(await scene.progress(broadcastId)).toMatchObject({ state: "filling", isPaid: false });
  });
});

describe("A broadcast at a time", () => {
  test("starts when the time has come, once, whoever looks", async () => {
    await using scene = await BroadcastScene.open({ people: 2 });
    const broadcastId = await scene.draft();
    const at = new Date(scene.platform.clock.now().getTime() + HOUR_MS);
    expect(await startBroadcast(scene.platform, { broadcastId, actorId: scene.sale.ownerId, at })).toEqual({
      kind: "scheduled",
      at,
    });
    expect(await launchBroadcasts(scene.platform)).toBe(0);
    scene.platform.clock.advance(HOUR_MS);
    const launched = await Promise.all([launchBroadcasts(scene.platform), launchBroadcasts(scene.platform)]);
    expect(Math.max(...launched) + Math.min(...launched)).toBe(1);
    expect(await stateOf(scene, broadcastId)).toBe("filling");
  });

  test("can be called off", async () => {
    await using scene = await BroadcastScene.open();
    const actor = { broadcastId: await scene.draft(), actorId: scene.sale.ownerId };
    const at = new Date(scene.platform.clock.now().getTime() + HOUR_MS);
    await startBroadcast(scene.platform, { ...actor, at });
    expect(await stopBroadcast(scene.platform, actor)).toBe(true);
    scene.platform.clock.advance(2 * HOUR_MS);
    expect(await launchBroadcasts(scene.platform)).toBe(0);
  });

  test("waits until the quota lets it", async () => {
    await using scene = await BroadcastScene.open({ environment: { BROADCASTS_PER_DAY: "1" } });
    const broadcastId = await scene.draft();
    const at = new Date(scene.platform.clock.now().getTime() + 2 * HOUR_MS);
    await startBroadcast(scene.platform, { broadcastId, actorId: scene.sale.ownerId, at });
    scene.platform.clock.advance(HOUR_MS);
    await scene.begin();
    scene.platform.clock.advance(2 * HOUR_MS);
    await launchBroadcasts(scene.platform);
    expect(await stateOf(scene, broadcastId)).toBe("scheduled");
    scene.platform.clock.advance(23 * HOUR_MS);
    await launchBroadcasts(scene.platform);
    expect(await stateOf(scene, broadcastId)).toBe("filling");
  });

  test("that comes each week is made anew each time, and skips the weeks in which nothing ran", async () => {
    await using scene = await BroadcastScene.open({ people: 2 });
    const { prisma } = scene.database;
    const broadcastId = await scene.draft();
    const now = scene.platform.clock.now().getTime();
    const week = 7 * 24 * HOUR_MS;
    await startBroadcast(scene.platform, {
      broadcastId,
      actorId: scene.sale.ownerId,
      at: new Date(now + HOUR_MS),
      repeatsWeekly: true,
    });
    scene.platform.clock.advance(3 * week + 2 * HOUR_MS);
    expect(await launchBroadcasts(scene.platform)).toBe(1);
    const next = await prisma.broadcast.findUniqueOrThrow({ where: { repeatOfId: broadcastId } });
    expect(next).toMatchObject({ state: "scheduled", repeatsWeekly: true });
    expect(next.scheduledAt).toEqual(new Date(now + HOUR_MS + 4 * week));
  });

  test("is not sent for somebody who does not speak for the channel any more", async () => {
    await using scene = await BroadcastScene.open({ people: 2 });
    const broadcastId = await scene.draft();
    const at = new Date(scene.platform.clock.now().getTime() + HOUR_MS);
    await startBroadcast(scene.platform, { broadcastId, actorId: scene.sale.ownerId, at });
    await scene.database.prisma.channel.updateMany({ data: { ownerId: BigInt(scene.sale.buyerId) } });
    scene.platform.clock.advance(HOUR_MS);
    await launchBroadcasts(scene.platform);
    expect(await stateOf(scene, broadcastId)).toBe("stopped");
  });
});
