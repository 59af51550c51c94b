import * as fc from "fast-check";
import { setTimeout as sleep } from "node:timers/promises";
import { describe, expect, test } from "vitest";
import { claimRecipients } from "./recipients.sql.ts";
import { pauseBroadcast, resumeBroadcast, stopBroadcast } from "../control/control-broadcast.ts";
import { BroadcastScene } from "../../../../tests/scenes/broadcast-scene.ts";
import { testSize } from "../../../../tests/support/test-size.ts";

const each = <Value>(count: number, value: Value): Value[] => Array.from({ length: count }, () => value);

describe("A broadcast", () => {
  test("reaches every recipient once and counts the copies", async () => {
    await using scene = await BroadcastScene.open({ people: 12 });
    const broadcastId = await scene.start();
    await scene.run();
    expect(scene.copies()).toEqual(each(12, 1));
    expect(await scene.progress(broadcastId)).toMatchObject({ state: "done", total: 12, sent: 12, left: 0 });
  });

  test("reaches every recipient once from two processes at the same time", async () => {
    await using scene = await BroadcastScene.open({ people: 40 });
    const broadcastId = await scene.start();
    await Promise.all([scene.run({ milliseconds: 300 }), scene.run({ milliseconds: 300 })]);
    expect(scene.copies()).toEqual(each(40, 1));
    expect(await scene.progress(broadcastId)).toMatchObject({ state: "done", sent: 40 });
  });

  test("sends again to recipients that Telegram answered with 429", async () => {
    await using scene = await BroadcastScene.open({ people: 20 });
    const broadcastId = await scene.start();
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

  test("marks a user who blocked the bot as unreachable", async () => {
    await using scene = await BroadcastScene.open({ people: 4 });
    const broadcastId = await scene.start();
    scene.people[1]?.block();
    await scene.run();
    expect(await scene.states(broadcastId)).toEqual(["sent", "blocked", "sent", "sent"]);
    expect(await scene.progress(broadcastId)).toMatchObject({ state: "done", sent: 3, blocked: 1 });
    expect(await scene.database.prisma.user.count({ where: { unreachableSince: { not: null } } })).toBe(1);
  });

  test.each(["reset-before", "reset-after"] as const)(
    "sends no second message after a lost answer (%s)",
    async (kind) => {
      await using scene = await BroadcastScene.open({ people: 6 });
      const broadcastId = await scene.start();
      scene.telegram.faults.add({ method: "copyMessage", kind });
      await scene.run();
      expect(await scene.progress(broadcastId)).toMatchObject({ state: "done", sent: 5, unclear: 1 });
      expect(Math.max(...scene.copies())).toBe(1);
    },
  );

  test("continues after a killed process and sends to nobody twice", async () => {
    await using scene = await BroadcastScene.open({ people: 9 });
    const broadcastId = await scene.start();
    const lost = await claimRecipients.all(scene.database.prisma, { broadcastId, count: 3 });
    // Longer ago than a call of the Bot API takes.
    await scene.database.pool.query(
      "update broadcast_recipient set attempted_at = attempted_at - interval '1 minute'",
    );
    await scene.run();
    expect(lost).toHaveLength(3);
    expect(scene.copies()).toEqual([...each(3, 0), ...each(6, 1)]);
    expect(await scene.progress(broadcastId)).toMatchObject({ state: "done", sent: 6, unclear: 3, left: 0 });
  });

  test("does not end while an answer is pending", async () => {
    await using scene = await BroadcastScene.open({ people: 3 });
    const broadcastId = await scene.start();
    await claimRecipients.all(scene.database.prisma, { broadcastId, count: 1 });
    await scene.run({ count: 1 });
    expect(await scene.progress(broadcastId)).toMatchObject({ state: "sending", sent: 2, left: 1 });
  });

  test("skips people who muted the channel or blocked the bot since it started", async () => {
    await using scene = await BroadcastScene.open({ people: 4 });
    const broadcastId = await scene.start();
    const [muting, blocking] = scene.people.map(({ id }) => BigInt(id));
    const now = scene.platform.clock.now();
    await scene.database.prisma.broadcastOptOut.create({
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

  test.each(["the bot", "the author"] as const)(
    "pauses when its message was deleted by %s, without a loss of recipients",
    async (who) => {
      await using scene = await BroadcastScene.open({ people: 5 });
      const broadcastId = await scene.start();
      const message = scene.owner.chat.at(-1);
      if (message === undefined) throw new Error("There is no message to send");
      if (who === "the author") scene.owner.deleteMessage(message);
      else await scene.platform.telegram.deleteMessage(scene.owner.id, message.id);
      await scene.run();
      expect(await scene.progress(broadcastId)).toMatchObject({
        state: "paused",
        pauseReason: "content_gone",
        left: 5,
      });
    },
  );

  test("pauses when its whole album was deleted, although Telegram's error names a forward", async () => {
    await using scene = await BroadcastScene.open({ people: 5 });
    const broadcastId = await scene.start();
    const { prisma } = scene.database;
    const content = { telegramChatId: scene.owner.id, messageIds: [8_001, 8_002], buttons: [] };
    await prisma.broadcast.update({ where: { id: broadcastId }, data: { content } });
    await scene.run();
    expect(await scene.progress(broadcastId)).toMatchObject({
      state: "paused",
      pauseReason: "content_gone",
      left: 5,
    });
  });

  test("pauses after twenty refusals in a row", async () => {
    await using scene = await BroadcastScene.open({ people: 60 });
    const broadcastId = await scene.start();
    const refusing = {
      ...scene.transport(),
      send: () => Promise.resolve({ kind: "failed" as const, reason: "Bad Request: BUTTON_URL_INVALID" }),
    };
    await scene.run({ transport: refusing });
    const { state, pauseReason, left } = await scene.progress(broadcastId);
    expect({ state, pauseReason }).toEqual({ state: "paused", pauseReason: "refused" });
    expect(left).toBeGreaterThan(20);
  });

  test("sends nothing while it is paused, and the rest after it is resumed", async () => {
    await using scene = await BroadcastScene.open({ people: 30 });
    const broadcastId = await scene.start();
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

  test("sends nothing after it is stopped", async () => {
    await using scene = await BroadcastScene.open({ people: 30 });
    const broadcastId = await scene.start();
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

  test(
    "reaches every recipient once, however often it is paused and resumed",
    { tags: ["sized"] },
    async () => {
      const steps = fc.array(fc.tuple(fc.constantFrom("pause", "resume"), fc.integer({ min: 0, max: 60 })), {
        maxLength: 12,
      });
      await fc.assert(
        fc.asyncProperty(steps, async (moves) => {
          await using scene = await BroadcastScene.open({ people: 15 });
          const broadcastId = await scene.start();
          const actor = { broadcastId, actorId: scene.sale.ownerId };
          const control = async (): Promise<void> => {
            for (const [move, milliseconds] of moves) {
              await sleep(milliseconds);
              await (move === "pause" ? pauseBroadcast : resumeBroadcast)(scene.platform, actor);
            }
          };
          await Promise.all([control(), scene.run({ milliseconds: 100 }), scene.run({ milliseconds: 100 })]);
          await resumeBroadcast(scene.platform, actor);
          await scene.run();
          expect(scene.copies()).toEqual(each(15, 1));
          expect(await scene.progress(broadcastId)).toMatchObject({ state: "done", sent: 15 });
        }),
        { numRuns: testSize(2, 6) },
      );
    },
  );
});

describe("The rate limit of broadcasts", () => {
  test("is shared by two processes and two broadcasts, and Telegram hardly ever refuses a message", async () => {
    await using scene = await BroadcastScene.open({ people: 60, limits: "telegram" });
    const first = await scene.start();
    const second = await scene.start();
    await Promise.all([scene.run(), scene.run()]);
    expect(scene.copies()).toEqual(each(60, 2));
    // Usually none. On a busy machine messages may arrive in bursts.
    expect(scene.telegram.refusals.length).toBeLessThanOrEqual(5);
    expect([await scene.progress(first), await scene.progress(second)]).toMatchObject([
      { state: "done", sent: 60 },
      { state: "done", sent: 60 },
    ]);
  });
});
