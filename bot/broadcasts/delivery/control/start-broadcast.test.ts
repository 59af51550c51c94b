import { addToTeam } from "../../../../tests/support/team.ts";
import { describe, expect, test } from "vitest";
import { changeDraft } from "../../model/draft-broadcast.ts";
import { startDueBroadcasts } from "./start-due.jobs.ts";
import { startBroadcast } from "./start-broadcast.ts";
import { fillPage, fillRecipients } from "../recipients/recipients.jobs.ts";
import { pauseBroadcast, resumeBroadcast, stopBroadcast } from "./control-broadcast.ts";
import { BroadcastScene } from "../../../../tests/scenes/broadcast-scene.ts";

const HOUR_MS = 3_600_000;

/** The names of the waiting jobs. */
const jobs = async ({ database }: BroadcastScene): Promise<string[]> => {
  const { rows } = await database.pool.query<{ task: string }>(
    "select task_identifier as task from graphile_worker.jobs order by 1",
  );
  return rows.map(({ task }) => task);
};

const stateOf = async (scene: BroadcastScene, id: string): Promise<string> =>
  (await scene.progress(id)).state;

describe("Starting a broadcast", () => {
  test("starts it once for two calls at the same time", async () => {
    await using scene = await BroadcastScene.open();
    const broadcastId = await scene.draft();
    const input = { broadcastId, actorId: scene.sale.ownerId };
    const started = await Promise.all([
      startBroadcast(scene.platform, input),
      startBroadcast(scene.platform, input),
    ]);
    expect(started.map(({ kind }) => kind).toSorted()).toEqual(["already_started", "started"]);
    expect(await jobs(scene)).toEqual(["broadcasts.fill-recipients", "broadcasts.show-progress"]);
  });

  test("is for managers of the channel only", async () => {
    await using scene = await BroadcastScene.open();
    const broadcastId = await scene.draft();
    const otherUser = { broadcastId, actorId: scene.sale.buyerId };
    expect(await startBroadcast(scene.platform, otherUser)).toEqual({ kind: "not_found" });
    expect(await changeDraft(scene.platform, { ...otherUser, audience: { kind: "active" } })).toBe(false);
    await startBroadcast(scene.platform, { broadcastId, actorId: scene.sale.ownerId });
    expect(await pauseBroadcast(scene.platform, otherUser)).toBe(false);
    expect(await stopBroadcast(scene.platform, otherUser)).toBe(false);
  });

  test("stores the recipients once, however often the job runs", async () => {
    await using scene = await BroadcastScene.open({ people: 7 });
    const broadcastId = await scene.start();
    await Promise.all([
      fillRecipients(scene.platform, broadcastId),
      fillRecipients(scene.platform, broadcastId),
    ]);
    expect(await scene.progress(broadcastId)).toMatchObject({ state: "sending", total: 7, left: 7 });
  });

  test("stores the recipients page by page, and goes on where an interrupted run ended", async () => {
    await using scene = await BroadcastScene.open({ people: 7 });
    const broadcastId = await scene.draft();
    await startBroadcast(scene.platform, { broadcastId, actorId: scene.sale.ownerId });
    const recipients = () => scene.database.prisma.broadcastRecipient.count({ where: { broadcastId } });
    expect(await fillPage(scene.platform, { broadcastId, after: 0, most: 3 })).toBeDefined();
    expect([await stateOf(scene, broadcastId), await recipients()]).toEqual(["filling", 3]);
    await fillRecipients(scene.platform, broadcastId, 3);
    expect(await scene.progress(broadcastId)).toMatchObject({ state: "sending", total: 7, left: 7 });
    expect(await recipients()).toBe(7);
  });

  test("ends at once without recipients", async () => {
    await using scene = await BroadcastScene.open({ people: 0 });
    expect(await stateOf(scene, await scene.start())).toBe("done");
  });

  test("can be paused before its recipients are stored, and stores them after it is resumed", async () => {
    await using scene = await BroadcastScene.open({ people: 3 });
    const broadcastId = await scene.draft();
    const actor = { broadcastId, actorId: scene.sale.ownerId };
    await startBroadcast(scene.platform, actor);
    expect(await pauseBroadcast(scene.platform, actor)).toBe(true);
    expect(await resumeBroadcast(scene.platform, actor)).toBe(true);
    expect(await stateOf(scene, broadcastId)).toBe("filling");
    await fillRecipients(scene.platform, broadcastId);
    await scene.run();
    expect(scene.copies()).toEqual([1, 1, 1]);
  });

  test("is refused above the owner's daily quota, with the time at which the next may start", async () => {
    await using scene = await BroadcastScene.open({ environment: { BROADCASTS_PER_DAY: "2" } });
    await scene.start();
    scene.platform.clock.advance(HOUR_MS);
    await scene.start();
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
  ])("is paid only where the operator allows it (%s)", async (setting, isPaid) => {
    await using scene = await BroadcastScene.open({ environment: { PAID_BROADCASTS: setting } });
    await scene.earn(1);
    const actor = { broadcastId: await scene.draft(), actorId: scene.sale.ownerId };
    await changeDraft(scene.platform, { ...actor, isPaid: true });
    await startBroadcast(scene.platform, actor);
    await fillRecipients(scene.platform, actor.broadcastId);
    await scene.run();
    const copied = scene.telegram.calls.filter(({ method }) => method === "copyMessage");
    expect(copied).toHaveLength(5);
    expect(copied.every(({ parameters }) => (parameters["allow_paid_broadcast"] === true) === isPaid)).toBe(
      true,
    );
  });

  test("becomes free when the operator switches paid broadcasts off before the start", async () => {
    await using scene = await BroadcastScene.open();
    const broadcastId = await scene.draft();
    await scene.database.prisma.broadcast.update({ where: { id: broadcastId }, data: { isPaid: true } });
    await startBroadcast(scene.platform, { broadcastId, actorId: scene.sale.ownerId });
    expect(await scene.progress(broadcastId)).toMatchObject({ state: "filling", isPaid: false });
  });
});

describe("A scheduled broadcast", () => {
  test("starts once at its send time, with two processes too", async () => {
    await using scene = await BroadcastScene.open({ people: 2 });
    const broadcastId = await scene.draft();
    const at = new Date(scene.platform.clock.now().getTime() + HOUR_MS);
    expect(await startBroadcast(scene.platform, { broadcastId, actorId: scene.sale.ownerId, at })).toEqual({
      kind: "scheduled",
      at,
    });
    expect(await startDueBroadcasts(scene.platform)).toBe(0);
    scene.platform.clock.advance(HOUR_MS);
    const started = await Promise.all([
      startDueBroadcasts(scene.platform),
      startDueBroadcasts(scene.platform),
    ]);
    expect(Math.max(...started) + Math.min(...started)).toBe(1);
    expect(await stateOf(scene, broadcastId)).toBe("filling");
  });

  test("can be stopped before its send time", async () => {
    await using scene = await BroadcastScene.open();
    const actor = { broadcastId: await scene.draft(), actorId: scene.sale.ownerId };
    const at = new Date(scene.platform.clock.now().getTime() + HOUR_MS);
    await startBroadcast(scene.platform, { ...actor, at });
    expect(await stopBroadcast(scene.platform, actor)).toBe(true);
    scene.platform.clock.advance(2 * HOUR_MS);
    expect(await startDueBroadcasts(scene.platform)).toBe(0);
  });

  test("belongs to the person who scheduled it, also where another one wrote it and left", async () => {
    await using scene = await BroadcastScene.open({ people: 2 });
    const { sale, platform, database } = scene;
    const id = await addToTeam(database.prisma, { channelId: sale.channelId, userId: sale.buyerId });
    const broadcastId = await scene.draft();
    await database.prisma.broadcast.updateMany({ data: { actorId: BigInt(sale.buyerId) } });
    const at = new Date(platform.clock.now().getTime() + HOUR_MS);
    await startBroadcast(platform, { broadcastId, actorId: sale.ownerId, at });
    await database.prisma.teamMember.delete({ where: { id } });
    platform.clock.advance(HOUR_MS);
    await startDueBroadcasts(platform);
    expect(await stateOf(scene, broadcastId)).toBe("filling");
  });

  test("waits until the quota allows it", async () => {
    await using scene = await BroadcastScene.open({ environment: { BROADCASTS_PER_DAY: "1" } });
    const broadcastId = await scene.draft();
    const at = new Date(scene.platform.clock.now().getTime() + 2 * HOUR_MS);
    await startBroadcast(scene.platform, { broadcastId, actorId: scene.sale.ownerId, at });
    scene.platform.clock.advance(HOUR_MS);
    await scene.start();
    scene.platform.clock.advance(2 * HOUR_MS);
    await startDueBroadcasts(scene.platform);
    expect(await stateOf(scene, broadcastId)).toBe("scheduled");
    scene.platform.clock.advance(23 * HOUR_MS);
    await startDueBroadcasts(scene.platform);
    expect(await stateOf(scene, broadcastId)).toBe("filling");
  });

  test("that repeats weekly schedules the next occurrence and skips past weeks", async () => {
    await using scene = await BroadcastScene.open({ people: 2 });
    const { prisma } = scene.database;
    const broadcastId = await scene.draft();
    const now = scene.platform.clock.now().getTime();
    const week = 7 * 24 * HOUR_MS;
    const at = new Date(now + HOUR_MS);
    await startBroadcast(scene.platform, {
      broadcastId,
      actorId: scene.sale.ownerId,
      at,
      repeatsWeekly: true,
    });
    scene.platform.clock.advance(3 * week + 2 * HOUR_MS);
    expect(await startDueBroadcasts(scene.platform)).toBe(1);
    const next = await prisma.broadcast.findUniqueOrThrow({ where: { repeatOfId: broadcastId } });
    expect(next).toMatchObject({ state: "scheduled", weeklyFrom: at });
    expect(next.scheduledAt).toEqual(new Date(now + HOUR_MS + 4 * week));
  });

  test("is stopped where its author does not manage the channel any more", async () => {
    await using scene = await BroadcastScene.open({ people: 2 });
    const broadcastId = await scene.draft();
    const at = new Date(scene.platform.clock.now().getTime() + HOUR_MS);
    await startBroadcast(scene.platform, { broadcastId, actorId: scene.sale.ownerId, at });
    await scene.database.prisma.channel.updateMany({ data: { ownerId: BigInt(scene.sale.buyerId) } });
    scene.platform.clock.advance(HOUR_MS);
    await startDueBroadcasts(scene.platform);
    expect(await stateOf(scene, broadcastId)).toBe("stopped");
  });
});
