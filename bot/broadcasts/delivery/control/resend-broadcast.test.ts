import { describe, expect, test } from "vitest";
import { BroadcastScene } from "../../../../tests/scenes/broadcast-scene.ts";
import { changeDraft } from "../../model/draft-broadcast.ts";
import { fillRecipients } from "../recipients/recipients.jobs.ts";
import { settleStars } from "../stars/stars.jobs.ts";
import { claimRecipients } from "../send/recipients.sql.ts";
import { resendBroadcast, stopBroadcast, editEverywhere } from "./control-broadcast.ts";
import { startBroadcast } from "./start-broadcast.ts";

const each = <Value>(count: number, value: Value): Value[] => Array.from({ length: count }, () => value);

/** Takes the next recipients, like a process that is killed before it sends anything. */
async function loseAttempts({ database }: BroadcastScene, broadcastId: string, count: number): Promise<void> {
  await claimRecipients.all(database.prisma, { broadcastId, count });
  await database.pool.query(
    "update broadcast_recipient set attempted_at = attempted_at - interval '1 minute' where state = 'attempted'",
  );
}

/** A broadcast to nine people of whom three are unclear after a kill. */
async function openInterrupted() {
  const scene = await BroadcastScene.open({ people: 9 });
  const broadcastId = await scene.start();
  await loseAttempts(scene, broadcastId, 3);
  await scene.run();
  expect(await scene.progress(broadcastId)).toMatchObject({ state: "done", unclear: 3, mayResend: true });
  const key = { broadcastId, actorId: scene.sale.ownerId };
  const dispose = () => scene[Symbol.asyncDispose]();
  return { scene, broadcastId, key, [Symbol.asyncDispose]: dispose };
}

describe("A broadcast that is sent once more to the recipients without an answer", () => {
  test("reaches them, and nobody else twice", async () => {
    await using world = await openInterrupted();
    const { scene, key } = world;
    expect(await resendBroadcast(scene.platform, key)).toBe(true);
    expect(await scene.progress(key.broadcastId)).toMatchObject({ state: "sending", unclear: 0, left: 3 });
    await scene.run();
    expect(scene.copies()).toEqual(each(9, 1));
    expect(await scene.progress(key.broadcastId)).toMatchObject({ state: "done", sent: 9, unclear: 0 });
    expect(await scene.database.prisma.auditEntry.count({ where: { action: "broadcast.resent" } })).toBe(1);
  });

  test("is not repeated: a second lost answer stays unclear for good", async () => {
    await using world = await openInterrupted();
    const { scene, key } = world;
    const answers = await Promise.all(each(5, key).map((one) => resendBroadcast(scene.platform, one)));
    expect(answers.filter(Boolean)).toHaveLength(1);
    await loseAttempts(scene, key.broadcastId, 1);
    await scene.run();
    expect(await scene.progress(key.broadcastId)).toMatchObject({
      state: "done",
      sent: 8,
      unclear: 1,
      mayResend: false,
    });
    expect(await resendBroadcast(scene.platform, key)).toBe(false);
    expect(scene.copies()).toEqual([0, ...each(8, 1)]);
  });

  test("skips people who muted the channel meanwhile", async () => {
    await using world = await openInterrupted();
    const { scene, key } = world;
    const userId = BigInt(scene.people[0]?.id ?? 0);
    const { channelId } = scene.sale;
    await scene.database.prisma.broadcastOptOut.create({ data: { userId, channelId, mutedAt: new Date() } });
    await resendBroadcast(scene.platform, key);
    await scene.run();
    expect(scene.copies()).toEqual([0, ...each(8, 1)]);
  });

  test("is refused to other people, after a change of its text, and after a stop", async () => {
    await using world = await openInterrupted();
    const { scene, key } = world;
    expect(await resendBroadcast(scene.platform, { ...key, actorId: scene.sale.buyerId })).toBe(false);
    await editEverywhere(scene.platform, { ...key, edit: { kind: "text", text: "Old tea", entities: [] } });
    await scene.run();
    expect(await resendBroadcast(scene.platform, key)).toBe(false);
    const other = { ...key, broadcastId: await scene.start() };
    await loseAttempts(scene, other.broadcastId, 2);
    await scene.run({ count: 1, milliseconds: 0 });
    await stopBroadcast(scene.platform, other);
    expect(await scene.progress(other.broadcastId)).toMatchObject({ state: "stopped", unclear: 2 });
    expect(await resendBroadcast(scene.platform, other)).toBe(false);
  });

  test("goes out at the free rate, because its Stars are settled", async () => {
    await using scene = await BroadcastScene.open({ people: 9, environment: { PAID_BROADCASTS: "on" } });
    await scene.earn(5);
    const key = { broadcastId: await scene.draft(), actorId: scene.sale.ownerId };
    await changeDraft(scene.platform, { ...key, isPaid: true });
    await startBroadcast(scene.platform, key);
    await fillRecipients(scene.platform, key.broadcastId);
    await loseAttempts(scene, key.broadcastId, 3);
    await scene.run();
    expect(await settleStars(scene.platform)).toBe(1);
    await resendBroadcast(scene.platform, key);
    await scene.run();
    scene.platform.clock.advance(60_000);
    expect(await settleStars(scene.platform)).toBe(0);
    expect(await scene.progress(key.broadcastId)).toMatchObject({ state: "done", sent: 9, isPaid: true });
    const paid = scene.telegram
      .callsOf("copyMessage")
      .map(({ parameters }) => parameters["allow_paid_broadcast"]);
    expect(paid).toEqual([...each(6, true), ...each(3, undefined)]);
  });
});
