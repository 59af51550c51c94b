import { describe, expect, test } from "vitest";
import { deleteEverywhere, editEverywhere } from "./revise-broadcast.ts";
import { BroadcastScene } from "./testing/broadcast-scene.ts";

const edit = { kind: "text" as const, text: "Better tea today", entities: [] };

const chats = (scene: BroadcastScene): (string | undefined)[] =>
  scene.people.map(({ chat }) => chat.at(-1)?.text);

describe("What was sent", () => {
  test("can be taken back from everybody", async () => {
    await using scene = await BroadcastScene.open({ people: 9 });
    const broadcastId = await scene.begin();
    const actor = { broadcastId, actorId: scene.sale.ownerId };
    await scene.run();
    expect(await deleteEverywhere(scene.platform, actor)).toBe(true);
    await scene.run();
    expect(scene.copies()).toEqual(Array.from({ length: 9 }, () => 0));
    const after = await scene.progress(broadcastId);
    expect(after).toMatchObject({ state: "done", revising: undefined, revised: 9, reviseFailed: 0 });
    expect(after.deletedAt).toBeInstanceOf(Date);
    expect(await deleteEverywhere(scene.platform, actor)).toBe(false);
  });

  test("can be given other words everywhere, and again", async () => {
    await using scene = await BroadcastScene.open({ people: 5 });
    const broadcastId = await scene.begin();
    const input = { broadcastId, actorId: scene.sale.ownerId, edit };
    await scene.run();
    expect(await editEverywhere(scene.platform, input)).toBe(true);
    await scene.run();
    expect(chats(scene)).toEqual(Array.from({ length: 5 }, () => "Better tea today"));
    expect(await editEverywhere(scene.platform, input)).toBe(true);
    await scene.run();
    expect(await scene.progress(broadcastId)).toMatchObject({
      revised: 5,
      reviseFailed: 0,
      deletedAt: undefined,
    });
  });

  test("is counted once for each, though Telegram says to wait in the middle", async () => {
    await using scene = await BroadcastScene.open({ people: 12 });
    const broadcastId = await scene.begin();
    await scene.run();
    await editEverywhere(scene.platform, { broadcastId, actorId: scene.sale.ownerId, edit });
    let calls = 0;
    scene.telegram.faults.add({
      method: "editMessageText",
      kind: "429",
      retryAfter: 1,
      when: () => ++calls === 4,
    });
    await scene.run();
    expect(await scene.progress(broadcastId)).toMatchObject({
      revised: 12,
      reviseFailed: 0,
      revising: undefined,
    });
  });

  test("counts as failed where Telegram does not delete it any more", async () => {
    await using scene = await BroadcastScene.open({ people: 3 });
    const broadcastId = await scene.begin();
    await scene.run();
    scene.platform.clock.advance(49 * 3_600_000);
    await deleteEverywhere(scene.platform, { broadcastId, actorId: scene.sale.ownerId });
    await scene.run();
    expect(await scene.progress(broadcastId)).toMatchObject({ revised: 0, reviseFailed: 3 });
  });

  test("is not changed while it is being sent, nor by others", async () => {
    await using scene = await BroadcastScene.open({ people: 3 });
    const broadcastId = await scene.begin();
    const { ownerId, buyerId } = scene.sale;
    expect(await deleteEverywhere(scene.platform, { broadcastId, actorId: ownerId })).toBe(false);
    await scene.run();
    expect(await editEverywhere(scene.platform, { broadcastId, actorId: buyerId, edit })).toBe(false);
    expect(await deleteEverywhere(scene.platform, { broadcastId, actorId: buyerId })).toBe(false);
  });
});
