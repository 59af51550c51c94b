import * as fc from "fast-check";
import { setTimeout as sleep } from "node:timers/promises";
import { describe, expect, test } from "vitest";
import { claimRecipients } from "./recipients.ts";
import { pauseBroadcast, resumeBroadcast, stopBroadcast } from "./steer-broadcast.ts";
import { BroadcastScene } from "./testing/broadcast-scene.ts";

const each = <Value>(count: number, value: Value): Value[] => Array.from({ length: count }, () => value);

describe("A broadcast", () => {
  test("reaches everybody once, and says how many", async () => {
    await using scene = await BroadcastScene.open({ people: 12 });
    const broadcastId = await scene.begin();
    await scene.run();
    expect(scene.copies()).toEqual(each(12, 1));
    expect(await scene.progress(broadcastId)).toMatchObject({ state: "done", total: 12, sent: 12, left: 0 });
  });

  test("goes to everybody once by two processes at once", async () => {
    await using scene = await BroadcastScene.open({ people: 40 });
    const broadcastId = await scene.begin();
    await Promise.all([scene.run({ milliseconds: 300 }), scene.run({ milliseconds: 300 })]);
    expect(scene.copies()).toEqual(each(40, 1));
    expect(await scene.progress(broadcastId)).toMatchObject({ state: "done", sent: 40 });
  });

  test("that Telegram tells to wait sends those again who were refused", async () => {
    await using scene = await BroadcastScene.open({ people: 20 });
    const broadcastId = await scene.begin();
    let calls = 0;
    scene.telegram.faults.add({
      method: "copyMessage",
      kind: "429",
      retryAfter: 1,
      times: 3,
      when: () => ++calls % 7 === 0,
    });
    await scene.run();
    expect(scene.copies()).toEqual(each(20, 1));
    expect(await scene.progress(broadcastId)).toMatchObject({ state: "done", sent: 20, failed: 0 });
  });

  test("notes who blocked the bot, for all that is ever sent", async () => {
    await using scene = await BroadcastScene.open({ people: 4 });
    const broadcastId = await scene.begin();
    scene.people[1]?.block();
    await scene.run();
    expect(await scene.states(broadcastId)).toEqual(["sent", "blocked", "sent", "sent"]);
    expect(await scene.progress(broadcastId)).toMatchObject({ state: "done", sent: 3, blocked: 1 });
    expect(await scene.database.prisma.user.count({ where: { unreachableSince: { not: null } } })).toBe(1);
  });

  test.each(["reset-before", "reset-after"] as const)(
    "whose answer never comes (%s) is not sent a second time",
    async (kind) => {
      await using scene = await BroadcastScene.open({ people: 6 });
      const broadcastId = await scene.begin();
      scene.telegram.faults.add({ method: "copyMessage", kind });
      await scene.run();
      expect(await scene.progress(broadcastId)).toMatchObject({ state: "done", sent: 5, unclear: 1 });
      expect(Math.max(...scene.copies())).toBe(1);
    },
  );

  test("goes on where a killed process left it, and sends to nobody twice", async () => {
    await using scene = await BroadcastScene.open({ people: 9 });
    const broadcastId = await scene.begin();
    const lost = await claimRecipients(scene.database.pool, { broadcastId, count: 3 });
    // Longer ago than any answer takes.
    await scene.database.pool.query(
      "update broadcast_recipient set attempted_at = attempted_at - interval '1 minute'",
    );
    await scene.run();
    expect(lost).toHaveLength(3);
    expect(scene.copies()).toEqual([...each(3, 0), ...each(6, 1)]);
    expect(await scene.progress(broadcastId)).toMatchObject({ state: "done", sent: 6, unclear: 3, left: 0 });
  });

  test("is not over while an answer is out", async () => {
    await using scene = await BroadcastScene.open({ people: 3 });
    const broadcastId = await scene.begin();
    await claimRecipients(scene.database.pool, { broadcastId, count: 1 });
    await scene.run({ count: 1 });
    expect(await scene.progress(broadcastId)).toMatchObject({ state: "sending", sent: 2, left: 1 });
  });

  test("passes over those who muted the channel or blocked the bot since it began", async () => {
    await using scene = await BroadcastScene.open({ people: 4 });
    const broadcastId = await scene.begin();
    const [muting, blocking] = scene.people.map(({ id }) => BigInt(id));
    const now = scene.platform.clock.now();
    await scene.database.prisma.mutedChannel.create({
      data: { userId: muting ?? 0n, channelId: scene.sale.channelId, mutedAt: now },
    });
    await scene.database.prisma.user.update({
      where: { id: blocking ?? 0n },
      data: { unreachableSince: now },
    });
    await scene.run();
    expect(scene.copies()).toEqual([0, 0, 1, 1]);
    expect(await scene.progress(broadcastId)).toMatchObject({ state: "done", sent: 2, blocked: 2 });
  });

  test("pauses by itself when its message is gone, and spends nobody on that", async () => {
    await using scene = await BroadcastScene.open({ people: 5 });
    const broadcastId = await scene.begin();
    await scene.platform.telegram.deleteMessage(scene.owner.id, scene.owner.chat.at(-1)?.id ?? 0);
    await scene.run();
    expect(await scene.progress(broadcastId)).toMatchObject({
      state: "paused",
      pauseReason: "content_gone",
      left: 5,
    });
  });

  test("pauses by itself when Telegram refuses it to twenty in a row", async () => {
    await using scene = await BroadcastScene.open({ people: 60 });
    const broadcastId = await scene.begin();
    const refusing = {
      ...scene.courier(),
      send: () => Promise.resolve({ kind: "failed" as const, reason: "Bad Request: BUTTON_URL_INVALID" }),
    };
    await scene.run({ courier: refusing });
    const { state, pauseReason, left } = await scene.progress(broadcastId);
    expect({ state, pauseReason }).toEqual({ state: "paused", pauseReason: "refused" });
    expect(left).toBeGreaterThan(20);
  });

  test("stands still while it is paused, and goes on", async () => {
    await using scene = await BroadcastScene.open({ people: 30 });
    const broadcastId = await scene.begin();
    const actor = { broadcastId, actorId: scene.sale.ownerId };
    await scene.run({ milliseconds: 200, count: 1 });
    expect(await pauseBroadcast(scene.platform, actor)).toBe(true);
    const { sent } = await scene.progress(broadcastId);
    await scene.run();
    expect(await scene.progress(broadcastId)).toMatchObject({ state: "paused", sent });
    expect(await resumeBroadcast(scene.platform, actor)).toBe(true);
    await scene.run();
    expect(scene.copies()).toEqual(each(30, 1));
  });

  test("that is stopped sends nothing more", async () => {
    await using scene = await BroadcastScene.open({ people: 30 });
    const broadcastId = await scene.begin();
    const actor = { broadcastId, actorId: scene.sale.ownerId };
    await scene.run({ milliseconds: 200, count: 1 });
    expect(await stopBroadcast(scene.platform, actor)).toBe(true);
    const { sent } = await scene.progress(broadcastId);
    await scene.run();
    expect(await resumeBroadcast(scene.platform, actor)).toBe(false);
    const copies = scene.copies().reduce((sum, count) => sum + count, 0);
    expect({ sent, copies }).toEqual({ sent: copies, copies });
    expect(sent).toBeLessThan(30);
  });

  test("is sent once to each however it is paused and resumed meanwhile", async () => {
    const steps = fc.array(fc.tuple(fc.constantFrom("pause", "resume"), fc.integer({ min: 0, max: 60 })), {
      maxLength: 12,
    });
    await fc.assert(
      fc.asyncProperty(steps, async (moves) => {
        await using scene = await BroadcastScene.open({ people: 15 });
        const broadcastId = await scene.begin();
        const actor = { broadcastId, actorId: scene.sale.ownerId };
        const steer = async (): Promise<void> => {
          for (const [move, milliseconds] of moves) {
            await sleep(milliseconds);
            await (move === "pause" ? pauseBroadcast : resumeBroadcast)(scene.platform, actor);
          }
        };
        await Promise.all([steer(), scene.run({ milliseconds: 100 }), scene.run({ milliseconds: 100 })]);
        await resumeBroadcast(scene.platform, actor);
        await scene.run();
        expect(scene.copies()).toEqual(each(15, 1));
        expect(await scene.progress(broadcastId)).toMatchObject({ state: "done", sent: 15 });
      }),
      { numRuns: 6 },
    );
  });
});

describe("The pace of broadcasts", () => {
  test("is one for two processes and two broadcasts at once, and Telegram hardly ever refuses it", async () => {
    await using scene = await BroadcastScene.open({ people: 60, limits: "telegram" });
    const first = await scene.begin();
    const second = await scene.begin();
    await Promise.all([scene.run(), scene.run()]);
    expect(scene.copies()).toEqual(each(60, 2));
    // None, unless the machine has so much else to do that messages arrive in heaps.
    expect(scene.telegram.refusals.length).toBeLessThanOrEqual(5);
    expect([await scene.progress(first), await scene.progress(second)]).toMatchObject([
      { state: "done", sent: 60 },
      { state: "done", sent: 60 },
    ]);
  });
});
