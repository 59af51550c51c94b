import { setImmediate, setTimeout as sleep } from "node:timers/promises";
import { HttpError } from "grammy";
import { describe, expect, test } from "vitest";
import { botOn, leaveUnhandled, unhandled } from "../../tests/support/intake-bot.ts";
import { refuseConnections } from "../../tests/support/refuse-connections.ts";
import { preCheckoutFrom, startTelegramStub, textFrom } from "../../tests/support/telegram-stub.ts";
import type { TelegramStub } from "../../tests/support/telegram-stub.ts";
import { createTestDatabase } from "../../tests/support/test-database.ts";
import type { TestDatabase } from "../../tests/support/test-database.ts";
import { until } from "../../tests/support/until.ts";
import type { Platform } from "../platform/platform.ts";
import { createInbox } from "./inbox.ts";
import type { Inbox, InboxOptions } from "./inbox.ts";

const NEVER = { everyMs: 1_000_000, olderThanSeconds: 1_000 };

const openInbox = (parts: Pick<InboxOptions, "bot" | "platform">, search = NEVER): Inbox =>
  createInbox({ ...parts, run: (_chat, work) => work(), search, ownMs: 1_000_000 });

const fault = (): Error => new HttpError("Telegram does not answer", new Error("reset"));
const text = (words: string, id: number) => ({ ...textFrom(7, words), update_id: id });

describe("An update whose handler meets a fault", () => {
  test("is handled again before the later ones of its chat", async () => {
    await using database = await createTestDatabase();
    await using telegram = await startTelegramStub();
    const parts = botOn(database, telegram);
    const handled: (string | undefined)[] = [];
    let faults = 2;
    parts.bot.on("message:text", (ctx) => {
      if (ctx.message.text === "a" && faults-- > 0) throw fault();
      handled.push(ctx.message.text);
    });
    await parts.bot.init();
    const inbox = openInbox(parts);
    const updates = await inbox.store([text("a", 1), text("b", 2)]);
    for (const update of updates) void inbox.take(update);
    await until(() => [...handled], ["a", "b"], 10_000);
    await inbox.close();
    expect(await unhandled(database)).toEqual([]);
    expect(telegram.callsOf("sendMessage")).toEqual([]);
  });

  test("waits for as long as Telegram asks", async () => {
    await using database = await createTestDatabase();
    await using telegram = await startTelegramStub();
    const parts = botOn(database, telegram);
    parts.bot.on("message:text", (ctx) => ctx.api.leaveChat(7));
    telegram.answerNext("leaveChat", {
      ok: false,
      error_code: 429,
      description: "Too Many Requests: retry after 60",
      parameters: { retry_after: 60 },
    });
    await parts.bot.init();
    const inbox = openInbox(parts);
    for (const update of await inbox.store([text("a", 1)])) await inbox.take(update);
    // More than the first pause between two attempts.
    await sleep(1_000);
    await inbox.close();
    expect(telegram.callsOf("leaveChat")).toHaveLength(1);
    expect(await unhandled(database)).toEqual([1]);
  });

  test("that passes the limit of a transaction ends with an apology after the third time", async () => {
    await using database = await createTestDatabase();
    await using telegram = await startTelegramStub();
    const parts = botOn(database, telegram);
    const attempts: string[] = [];
    const passLimit = (): Promise<unknown> =>
      database.prisma.$transaction(
        async (transaction) => {
          await transaction.$executeRaw`select pg_sleep(0.05)`;
          return await transaction.user.count();
        },
        { timeout: 1 },
      );
    parts.bot.on("message:text", async (ctx) => {
      attempts.push(ctx.message.text);
      // A program that stood still passes the limit once.
      const passed = attempts.filter((words) => words === ctx.message.text).length;
      if (ctx.message.text === "too large" || passed === 1) await passLimit();
    });
    await parts.bot.init();
    const inbox = openInbox(parts);
    for (const update of await inbox.store([text("stood still", 1), text("too large", 2)]))
      void inbox.take(update);
    await until(() => unhandled(database), [], 30_000);
    await inbox.close();
    expect(attempts).toEqual(["stood still", "stood still", "too large", "too large", "too large"]);
    expect(telegram.callsOf("sendMessage")).toMatchObject([{ text: expect.stringContaining("id") }]);
  });

  test("stays stored for the next process when this one stops", async () => {
    await using database = await createTestDatabase();
    await using telegram = await startTelegramStub();
    const parts = botOn(database, telegram);
    parts.bot.on("message:text", () => {
      throw fault();
    });
    await parts.bot.init();
    const inbox = openInbox(parts);
    for (const update of await inbox.store([text("a", 1)])) await inbox.take(update);
    await inbox.close();
    expect(await unhandled(database)).toEqual([1]);
  });
});

describe("The calls that an update left", () => {
  const answers = [
    {
      method: "editMessageText",
      payload: { chat_id: 7, message_id: 3, text: "page" },
      otherwise: { chat_id: 7, text: "page" },
    },
    { method: "sendMessage", payload: { chat_id: 7, text: "question" } },
  ];

  test("are made by the next process, without the handlers", async () => {
    await using database = await createTestDatabase();
    await using telegram = await startTelegramStub();
    const parts = botOn(database, telegram);
    let handled = 0;
    parts.bot.on("message:text", () => void (handled += 1));
    await leaveUnhandled(database, text("a", 1));
    await database.pool.query("update received_update set answers = $1", [JSON.stringify(answers)]);
    telegram.answerNext("editMessageText", {
      ok: false,
      error_code: 400,
      description: "Bad Request: message to edit not found",
    });
    const inbox = openInbox(parts);
    await inbox.takeUp(0);
    await until(
      () => telegram.callsOf("sendMessage").map(({ text: sent }) => sent),
      ["page", "question"],
      5_000,
    );
    await inbox.close();
    expect(handled).toBe(0);
    expect(await unhandled(database)).toEqual([]);
  });
});

test("A pre-checkout query that is answered just before an outage counts as handled after it", async () => {
  await using database = await createTestDatabase();
  await using telegram = await startTelegramStub();
  const parts = botOn(database, telegram);
  const answered = Promise.withResolvers<Awaited<ReturnType<typeof refuseConnections>>>();
  parts.bot.on("pre_checkout_query", async (ctx) => {
    await ctx.answerPreCheckoutQuery(true);
    answered.resolve(await refuseConnections(database));
  });
  await parts.bot.init();
  const inbox = openInbox(parts);
  const [query] = await inbox.store([{ ...preCheckoutFrom(7), update_id: 1 }]);
  if (query === undefined) throw new Error("The query was stored before");
  const taken = inbox.take(query);
  await (await answered.promise).after(1_000);
  await taken;
  expect(await unhandled(database)).toEqual([]);
  expect(parts.log.filter((line) => line.includes("update_failed"))).toEqual([]);
  expect(telegram.callsOf("answerPreCheckoutQuery")).toHaveLength(1);
  await inbox.close();
});

test("An update with a text that JSON columns refuse is stored", async () => {
  await using database = await createTestDatabase();
  await using telegram = await startTelegramStub();
  const inbox = openInbox(botOn(database, telegram));
  const words = "\u0000 \uD800";
  expect(await inbox.store([text(words, 1)])).toHaveLength(1);
  expect(await inbox.store([text(words, 1)])).toEqual([]);
  await inbox.close();
});

describe("The search for stored updates, while the database says nothing", () => {
  /** An inbox that searches every few milliseconds, over a pool that answers as told. */
  async function searchOn(telegram: TelegramStub, database: TestDatabase, answer: () => Promise<object>) {
    const { bot, platform } = botOn(database, telegram);
    await bot.init();
    let calls = 0;
    const query = (): Promise<object> => {
      calls += 1;
      return answer();
    };
    const silent = { ...platform, database: { pool: { query } } } as unknown as Platform;
    const inbox = openInbox({ bot, platform: silent }, { everyMs: 5, olderThanSeconds: 0 });
    await until(() => calls, 1);
    return { inbox, calls: () => calls };
  }

  test("is not repeated for each time at which it was due", async () => {
    await using database = await createTestDatabase();
    await using telegram = await startTelegramStub();
    const first = Promise.withResolvers<object>();
    const { inbox, calls } = await searchOn(telegram, database, () => first.promise);
    await sleep(200);
    first.resolve({ rows: [] });
    await setImmediate();
    expect(calls()).toBeLessThan(4);
    await inbox.close();
  });

  test("does not hold up the end of the program", async () => {
    await using database = await createTestDatabase();
    await using telegram = await startTelegramStub();
    const { inbox } = await searchOn(telegram, database, () => new Promise(() => undefined));
    expect(await inbox.close()).toBeUndefined();
  });
});
