import { setTimeout as sleep } from "node:timers/promises";
import { describe, expect, test } from "vitest";
import { createTestDatabase } from "../../tests/support/test-database.ts";
import { until } from "../../tests/support/until.ts";
import { createWebhookIntake } from "./take-webhook-update.ts";
import { paymentFrom, startTelegramStub, stubMe, textFrom } from "../../tests/support/telegram-stub.ts";
import { botOn, leaveUnhandled, storedJobs, unhandled } from "../../tests/support/intake-bot.ts";

const botAdded = ((): object => {
  const chat = { id: 7, type: "private", first_name: "Alice" };
  const member = { user: stubMe, status: "member" };
  return {
    my_chat_member: {
      chat,
      from: { id: 7, is_bot: false, first_name: "Alice" },
      date: 0,
      old_chat_member: member,
      new_chat_member: member,
    },
  };
})();

// The interval of the search for unhandled updates, and the age at which the search takes them up.
const SEARCH_MS = 4_000;

describe("At the webhook", () => {
  const received = (update: object, id = 1): { update_id: number } => ({ ...update, update_id: id });

  test("a payment is stored once for all its deliveries", async () => {
    await using database = await createTestDatabase();
    await using telegram = await startTelegramStub();
    const intake = createWebhookIntake({ ...botOn(database, telegram), connection: database.connection });
    await Promise.all([intake.take(received(paymentFrom(7))), intake.take(received(paymentFrom(7)))]);
    expect(await storedJobs(database)).toEqual([{ task: "intake.money-update", key: "update:1" }]);
    await intake.close();
  });

  test("a payment with a text that no column holds is stored without its odd characters", async () => {
    await using database = await createTestDatabase();
    await using telegram = await startTelegramStub();
    const intake = createWebhookIntake({ ...botOn(database, telegram), connection: database.connection });
    await intake.take(received({ ...paymentFrom(7), odd: "a\u0000b\uD800" }));
    const { rows } = await database.pool.query<{ odd: string }>(
      "select payload ->> 'odd' as odd from graphile_worker._private_jobs",
    );
    expect(rows).toEqual([{ odd: "ab\uFFFD" }]);
    await intake.close();
  });

  test("a payment that cannot be stored is not acknowledged", async () => {
    await using database = await createTestDatabase();
    await using telegram = await startTelegramStub();
    const intake = createWebhookIntake({ ...botOn(database, telegram), connection: database.connection });
    await database.pool.query("drop function graphile_worker.add_jobs cascade");
    await expect(intake.take(received(paymentFrom(7)))).rejects.toThrow("add_jobs");
    await intake.close();
  });

  test("updates of one chat are handled one at a time across processes, and chats in parallel", async () => {
    await using database = await createTestDatabase();
    await using telegram = await startTelegramStub();
    const inside = new Map<number, number>();
    let most = 0;
    let chatsAtOnce = 0;
    const processes = [1, 2].map(() => {
      const parts = botOn(database, telegram);
      parts.bot.on("message", async (ctx) => {
        const count = (inside.get(ctx.chatId) ?? 0) + 1;
        inside.set(ctx.chatId, count);
        most = Math.max(most, count);
        chatsAtOnce = Math.max(chatsAtOnce, inside.size);
        await sleep(20);
        if (count === 1) inside.delete(ctx.chatId);
        else inside.set(ctx.chatId, count - 1);
      });
      return createWebhookIntake({ ...parts, connection: database.connection });
    });
    const takes = processes.flatMap((intake, process) =>
      Array.from({ length: 20 }, (_, index) =>
        intake.take(received(textFrom(7 + (index % 4), "text"), 100 * process + index)),
      ),
    );
    await Promise.all(takes);
    expect(most).toBe(1);
    expect(chatsAtOnce).toBeGreaterThan(1);
    await Promise.all(processes.map((intake) => intake.close()));
  });

  test("a message that waits for another one of its chat is confirmed at once, and handled before the end", async () => {
    await using database = await createTestDatabase();
    await using telegram = await startTelegramStub();
    const parts = botOn(database, telegram);
    const release = Promise.withResolvers<void>();
    const handled: (string | undefined)[] = [];
    parts.bot.on("message:text", async (ctx) => {
      await release.promise;
      handled.push(ctx.message.text);
    });
    const intake = createWebhookIntake({ ...parts, connection: database.connection });
    const first = intake.take(received(textFrom(7, "a")));
    await intake.take(received(textFrom(7, "b"), 2));
    expect(handled).toEqual([]);
    const closed = intake.close();
    release.resolve();
    await Promise.all([first, closed]);
    expect(handled).toEqual(["a", "b"]);
  });

  test("a report that Telegram makes once is stored before it is confirmed, and handled in its turn", async () => {
    await using database = await createTestDatabase();
    await using telegram = await startTelegramStub();
    const parts = botOn(database, telegram);
    const release = Promise.withResolvers<void>();
    const handled: string[] = [];
    parts.bot.on("message", () => release.promise);
    parts.bot.on("my_chat_member", () => void handled.push("report"));
    const intake = createWebhookIntake({ ...parts, connection: database.connection });
    const slow = intake.take(received(textFrom(7, "slow")));
    await intake.take(received(botAdded, 2));
    await until(() => unhandled(database), [1, 2]);
    release.resolve();
    await slow;
    await until(() => handled, ["report"]);
    await intake.close();
    expect(await unhandled(database)).toEqual([]);
  });

  test("a report that cannot be stored is not acknowledged", async () => {
    await using database = await createTestDatabase();
    await using telegram = await startTelegramStub();
    const intake = createWebhookIntake({ ...botOn(database, telegram), connection: database.connection });
    await database.pool.query("drop table received_update");
    await expect(intake.take(received(botAdded))).rejects.toThrow("received_update");
    await intake.close();
  });

  test("twenty copies of an update in two processes are handled once", async () => {
    await using database = await createTestDatabase();
    await using telegram = await startTelegramStub();
    let handled = 0;
    const processes = [1, 2].map(() => {
      const parts = botOn(database, telegram);
      parts.bot.on("message", () => void (handled += 1));
      return createWebhookIntake({ ...parts, connection: database.connection });
    });
    const copies = Array.from({ length: 10 }, () => received(textFrom(7, "once")));
    await Promise.all(processes.flatMap((intake) => copies.map(intake.take)));
    await Promise.all(processes.map((intake) => intake.close()));
    expect(handled).toBe(1);
  });

  test("an update of a killed process is handled by another one, in its order", async () => {
    await using database = await createTestDatabase();
    await using telegram = await startTelegramStub();
    const parts = botOn(database, telegram);
    const handled: (string | undefined)[] = [];
    parts.bot.on("message:text", (ctx) => void handled.push(ctx.message.text));
    const intake = createWebhookIntake({ ...parts, connection: database.connection });
    await leaveUnhandled(database, received(textFrom(7, "a"), 1), received(textFrom(7, "b"), 2));
    await until(() => [...handled], ["a", "b"], 2 * SEARCH_MS);
    await intake.close();
    expect(await unhandled(database)).toEqual([]);
  });

  test("an update of a killed process is handled at once when Telegram delivers it again", async () => {
    await using database = await createTestDatabase();
    await using telegram = await startTelegramStub();
    const parts = botOn(database, telegram);
    const handled: (string | undefined)[] = [];
    parts.bot.on("message:text", (ctx) => void handled.push(ctx.message.text));
    const intake = createWebhookIntake({ ...parts, connection: database.connection });
    await leaveUnhandled(database, received(textFrom(7, "a"), 1));
    await intake.take(received(textFrom(7, "a"), 1));
    await intake.take(received(textFrom(7, "b"), 2));
    expect(handled).toEqual(["a", "b"]);
    await intake.close();
  });

  test("an update that one process handles slowly occupies no other process", async () => {
    await using database = await createTestDatabase();
    await using telegram = await startTelegramStub();
    const release = Promise.withResolvers<void>();
    const [slow, other] = [1, 2].map(() => {
      const parts = botOn(database, telegram);
      parts.bot.on("message:text", () => release.promise);
      return createWebhookIntake({ ...parts, connection: database.connection });
    });
    const update = received(textFrom(7, "slow"));
    const taken = slow?.take(update);
    await until(() => unhandled(database), [1]);
    // The search of this process finds that the other one works on the update, and does not wait.
    await other?.take(update);
    await other?.close();
    release.resolve();
    await taken;
    await slow?.close();
    expect(await unhandled(database)).toEqual([]);
  });

  test("a pre-checkout query does not wait for other updates of its chat", async () => {
    await using database = await createTestDatabase();
    await using telegram = await startTelegramStub();
    const parts = botOn(database, telegram);
    const release = Promise.withResolvers<void>();
    parts.bot.on("message", () => release.promise);
    parts.bot.on("pre_checkout_query", (ctx) => ctx.answerPreCheckoutQuery(true));
    const intake = createWebhookIntake({ ...parts, connection: database.connection });
    const slow = intake.take(received(textFrom(7, "slow")));
    const from = { id: 7, is_bot: false, first_name: "Alice" };
    const query = { id: "1", from, currency: "XTR", total_amount: 1, invoice_payload: "x" };
    await intake.take(received({ pre_checkout_query: query }, 2));
    expect(telegram.callsOf("answerPreCheckoutQuery")).toHaveLength(1);
    release.resolve();
    await slow;
    await intake.close();
  });
});
