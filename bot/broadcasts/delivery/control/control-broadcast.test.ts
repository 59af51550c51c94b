import { describe, expect, test } from "vitest";
import { runDeliveries } from "../send/send-messages.jobs.ts";
import type { Transport } from "../send/telegram-transport.ts";
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

  test.each(["500", "reset-after"] as const)(
    "are all deleted, though an answer of Telegram is missing (%s)",
    async (kind) => {
      await using scene = await BroadcastScene.open({ people: 4 });
      const broadcastId = await scene.start();
      await scene.run();
      scene.telegram.faults.add({ method: "deleteMessage", kind });
      await deleteEverywhere(scene.platform, { broadcastId, actorId: scene.sale.ownerId });
      await scene.run();
      expect(scene.copies()).toEqual([0, 0, 0, 0]);
      expect(await scene.progress(broadcastId)).toMatchObject({ revised: 4, reviseFailed: 0 });
    },
  );

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

describe.concurrent("Copies whose change Telegram does not answer", () => {
  test("count as failed after a few attempts, and the others are changed", async () => {
    await using scene = await BroadcastScene.open({ people: 5 });
    const broadcastId = await scene.start();
    await scene.run();
    const when = ({ chat_id: chat }: Record<string, unknown>): boolean => chat === scene.people[2]?.id;
    scene.telegram.faults.add({
      method: "editMessageText",
      kind: "500",
      times: Number.POSITIVE_INFINITY,
      when,
    });
    await editEverywhere(scene.platform, { broadcastId, actorId: scene.sale.ownerId, edit });
    await scene.run();
    const [changed, kept] = ["Better tea today", "New tea today"];
    expect(chats(scene)).toEqual([changed, changed, kept, changed, changed]);
    expect(await scene.progress(broadcastId)).toMatchObject({
      revised: 4,
      reviseFailed: 1,
      revision: undefined,
    });
  });

  test("wait where Telegram answers nobody: only the first one counts as failed", async () => {
    await using scene = await BroadcastScene.open({ people: 5 });
    const broadcastId = await scene.start();
    await scene.run();
    await deleteEverywhere(scene.platform, { broadcastId, actorId: scene.sale.ownerId });
    const answering = scene.transport();
    const transport: Transport = {
      ...answering,
      async revise(...change) {
        const { reviseFailed } = await scene.progress(broadcastId);
        return reviseFailed === 0 ? { kind: "unclear", reason: "no answer" } : answering.revise(...change);
      },
    };
    await scene.run({ transport });
    expect(scene.copies()).toEqual([1, 0, 0, 0, 0]);
    expect(await scene.progress(broadcastId)).toMatchObject({ revised: 4, reviseFailed: 1 });
  });

  test("are changed by the next process where this one stops", async () => {
    await using scene = await BroadcastScene.open({ people: 3 });
    const broadcastId = await scene.start();
    await scene.run();
    await deleteEverywhere(scene.platform, { broadcastId, actorId: scene.sale.ownerId });
    const stop = new AbortController();
    const transport: Transport = {
      ...scene.transport(),
      revise() {
        stop.abort();
        return Promise.resolve({ kind: "unclear", reason: "no answer" });
      },
    };
    await runDeliveries(scene.platform, { transport, milliseconds: 1_000, stopping: stop.signal });
    expect(await scene.progress(broadcastId)).toMatchObject({ revised: 0, reviseFailed: 0 });
    await scene.run();
    expect(await scene.progress(broadcastId)).toMatchObject({ revised: 3, reviseFailed: 0 });
  });
});
