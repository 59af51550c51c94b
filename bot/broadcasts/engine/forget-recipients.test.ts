import { describe, expect, test } from "vitest";
import { forgetRecipients } from "./forget-recipients.ts";
import { deleteEverywhere, editEverywhere } from "./revise-broadcast.ts";
import { BroadcastScene } from "./testing/broadcast-scene.ts";

const DAY = 86_400_000;
const edit = { kind: "text" as const, text: "Better tea today", entities: [] };

describe("Whom a broadcast reached", () => {
  test("is forgotten a month after its end, and how many is not", async () => {
    await using scene = await BroadcastScene.open({ people: 4 });
    scene.people[0]?.block();
    const broadcastId = await scene.begin();
    await scene.run();
    const counts = { sent: 3, blocked: 1, left: 0, state: "done" };
    scene.platform.clock.advance(30 * DAY - 1_000);
    expect(await forgetRecipients(scene.platform)).toBe(0);
    expect(await scene.progress(broadcastId)).toMatchObject({ ...counts, isKept: true });

    scene.platform.clock.advance(2_000);
    expect(await forgetRecipients(scene.platform)).toBe(1);
    expect(await scene.progress(broadcastId)).toMatchObject({ ...counts, isKept: false });
    expect(await scene.database.prisma.broadcastRecipient.count()).toBe(0);
    const input = { broadcastId, actorId: scene.sale.ownerId };
    expect(await deleteEverywhere(scene.platform, input)).toBe(false);
    expect(await editEverywhere(scene.platform, { ...input, edit })).toBe(false);
    expect(await forgetRecipients(scene.platform)).toBe(0);
  });

  test("is kept while its copies are being changed", async () => {
    await using scene = await BroadcastScene.open({ people: 2 });
    const broadcastId = await scene.begin();
    await scene.run();
    scene.platform.clock.advance(31 * DAY);
    await editEverywhere(scene.platform, { broadcastId, actorId: scene.sale.ownerId, edit });
    expect(await forgetRecipients(scene.platform)).toBe(0);
    await scene.run();
    expect(await scene.progress(broadcastId)).toMatchObject({ revised: 2, revising: undefined });
    expect(await forgetRecipients(scene.platform)).toBe(1);
  });

  test("of one that is not over is never forgotten, and a run that was killed is gone on with", async () => {
    await using scene = await BroadcastScene.open({ people: 3 });
    const [over, waiting] = [await scene.begin(), await scene.begin()];
    await scene.database.prisma.broadcast.update({ where: { id: waiting }, data: { state: "paused" } });
    await scene.run();
    scene.platform.clock.advance(31 * DAY);
    // As a killed run leaves it: noted, and not deleted yet.
    await scene.database.prisma.broadcast.update({
      where: { id: over },
      data: { recipientsForgottenAt: scene.platform.clock.now() },
    });
    await forgetRecipients(scene.platform);
    const left = await scene.database.prisma.broadcastRecipient.groupBy({
      by: ["broadcastId"],
      _count: true,
    });
    expect(left).toEqual([{ broadcastId: waiting, _count: 3 }]);
  });
});
