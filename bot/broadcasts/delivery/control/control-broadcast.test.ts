import { describe, expect, test } from "vitest";
import { deleteEverywhere, editEverywhere } from "./control-broadcast.ts";
import { BroadcastScene } from "../../../../tests/scenes/broadcast-scene.ts";

const edit = { kind: "text" as const, text: "Better tea today", entities: [] };

const chats = (scene: BroadcastScene): (string | undefined)[] =>
  scene.people.map(({ chat }) => chat.at(-1)?.text);

describe("The copies of a broadcast", () => {
  test("are deleted from all chats", async () => {
    await using scene = await BroadcastScene.open({ people: 9 });
    const broadcastId = await scene.start();
    const actor = { broadcastId, actorId: scene.sale.ownerId };
    await scene.run();
    expect(await deleteEverywhere(scene.platform, actor)).toBe(true);
    await scene.run();
    expect(scene.copies()).toEqual(Array.from({ length: 9 }, () => 0));
    const after = await scene.progress(broadcastId);
    expect(after).toMatchObject({ state: "done", revision: undefined, revised: 9, reviseFailed: 0 });
    expect(after.deletedAt).toBeInstanceOf(Date);
    expect(await deleteEverywhere(scene.platform, actor)).toBe(false);
  });

  test("are edited in all chats, and edited again", async () => {
    await using scene = await BroadcastScene.open({ people: 5 });
    const broadcastId = await scene.start();
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

  test("count once each, though Telegram answers 429 in between", async () => {
    await using scene = await BroadcastScene.open({ people: 12 });
    const broadcastId = await scene.start();
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
      revision: undefined,
    });
  });

  test("count as failed where Telegram does not delete them any more", async () => {
    await using scene = await BroadcastScene.open({ people: 3 });
    const broadcastId = await scene.start();
    await scene.run();
    scene.platform.clock.advance(49 * 3_600_000);
    await deleteEverywhere(scene.platform, { broadcastId, actorId: scene.sale.ownerId });
    await scene.run();
    expect(await scene.progress(broadcastId)).toMatchObject({ revised: 0, reviseFailed: 3 });
  });

  test("are changed neither while the broadcast is sent nor by other users", async () => {
    await using scene = await BroadcastScene.open({ people: 3 });
    const broadcastId = await scene.start();
    const { ownerId, buyerId } = scene.sale;
    expect(await deleteEverywhere(scene.platform, { broadcastId, actorId: ownerId })).toBe(false);
    await scene.run();
    expect(await editEverywhere(scene.platform, { broadcastId, actorId: buyerId, edit })).toBe(false);
    expect(await deleteEverywhere(scene.platform, { broadcastId, actorId: buyerId })).toBe(false);
  });
});
