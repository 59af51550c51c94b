import { describe, expect, test } from "vitest";
import { forgetRecipients } from "./recipients.jobs.ts";
import { deleteEverywhere, editEverywhere } from "../control/control-broadcast.ts";
import { BroadcastScene } from "../../../../tests/scenes/broadcast-scene.ts";

const DAY = 86_400_000;
const edit = { kind: "text" as const, text: "Better tea today", entities: [] };

describe("Retention of recipients", () => {
  test("deletes the recipients a month after the end and keeps the counts", async () => {
    await using scene = await BroadcastScene.open({ people: 4 });
    scene.people[0]?.block();
    const broadcastId = await scene.start();
    await scene.run();
    const counts = { sent: 3, blocked: 1, left: 0, state: "done" };
    scene.platform.clock.advance(30 * DAY - 1_000);
    expect(await forgetRecipients(scene.platform)).toBe(0);
    expect(await scene.progress(broadcastId)).toMatchObject({ ...counts, hasRecipients: true });

    scene.platform.clock.advance(2_000);
    expect(await forgetRecipients(scene.platform)).toBe(1);
    expect(await scene.progress(broadcastId)).toMatchObject({ ...counts, hasRecipients: false });
    expect(await scene.database.prisma.broadcastRecipient.count()).toBe(0);
    const input = { broadcastId, actorId: scene.sale.ownerId };
    expect(await deleteEverywhere(scene.platform, input)).toBe(false);
    expect(await editEverywhere(scene.platform, { ...input, edit })).toBe(false);
    expect(await forgetRecipients(scene.platform)).toBe(0);
  });

  test("waits while copies are being changed", async () => {
    await using scene = await BroadcastScene.open({ people: 2 });
    const broadcastId = await scene.start();
    await scene.run();
    scene.platform.clock.advance(31 * DAY);
    await editEverywhere(scene.platform, { broadcastId, actorId: scene.sale.ownerId, edit });
    expect(await forgetRecipients(scene.platform)).toBe(0);
    await scene.run();
    expect(await scene.progress(broadcastId)).toMatchObject({ revised: 2, revision: undefined });
    expect(await forgetRecipients(scene.platform)).toBe(1);
  });

  test("keeps the recipients of an unfinished broadcast, and continues after a kill", async () => {
    await using scene = await BroadcastScene.open({ people: 3 });
    const [over, paused] = [await scene.start(), await scene.start()];
    await scene.database.prisma.broadcast.update({ where: { id: paused }, data: { state: "paused" } });
    await scene.run();
    scene.platform.clock.advance(31 * DAY);
    // A killed run leaves a marked broadcast with its recipients.
    await scene.database.prisma.broadcast.update({
      where: { id: over },
      data: { recipientsForgottenAt: scene.platform.clock.now() },
    });
    await forgetRecipients(scene.platform);
    const left = await scene.database.prisma.broadcastRecipient.groupBy({
      by: ["broadcastId"],
      _count: true,
    });
    expect(left).toEqual([{ broadcastId: paused, _count: 3 }]);
  });
});
