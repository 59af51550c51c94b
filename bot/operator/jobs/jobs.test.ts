import { Bot } from "grammy";
import type { UserFromGetMe } from "grammy/types";
import { describe, expect, test } from "vitest";
import { z } from "zod";
import { createTestDatabase } from "../../../tests/support/test-database.ts";
import type { TestDatabase } from "../../../tests/support/test-database.ts";
import { movableClock } from "../../platform/time/clock.ts";
import type { MovableClock } from "../../platform/time/clock.ts";
import { readConfig } from "../../platform/runtime/config.ts";
import type { BotContext } from "../../platform/context.ts";
import { loadTranslations } from "../../platform/texts/texts.ts";
import { defineJob, enqueue, job } from "../../platform/jobs/jobs.ts";
import { createLogger } from "../../platform/runtime/logger.ts";
import type { Platform } from "../../platform/platform.ts";
import { operator, tellOperators } from "../index.ts";
import { shortError } from "./list-failed-jobs.ts";
import { notifyOperatorOfFailedJobs } from "./notify-operators.jobs.ts";
import { retryJob } from "./retry-job.ts";

const operatorId = 99_999_999_999;
const token = `1:${"secret".repeat(5)}`;
const me = { id: 1, is_bot: true, first_name: "Bot", username: "a_bot" } as UserFromGetMe;
const kind = defineJob({ name: "test.fails", payload: z.object({}), run: () => Promise.resolve() });

type Call = { method: string } & Record<string, unknown>;

function setUp(database: TestDatabase): {
  platform: Platform;
  clock: MovableClock;
  bot: Bot<BotContext>;
  calls: Call[];
} {
  const calls: Call[] = [];
  const clock = movableClock();
  const bot = new Bot<BotContext>(token, { botInfo: me });
  bot.api.config.use(async (_previous, method, payload) => {
    calls.push({ method, ...payload });
    return { ok: true, result: true as never };
  });
  const translations = loadTranslations();
  const platform = {
    config: readConfig({ BOT_TOKEN: token, OPERATOR_IDS: String(operatorId) }),
    database,
    clock,
    logger: createLogger({ level: "silent", secrets: [] }),
    translations,
    telegram: bot.api,
  } as unknown as Platform;
  bot.use((ctx, next) => {
    ctx.platform = platform;
    ctx.texts = translations.for("en", "Asia/Tokyo");
    return next();
  }, operator);
  bot.on("message", (ctx) => ctx.reply(ctx.texts.plain("unknown-message")));
  return { platform, clock, bot, calls };
}

async function giveUp(database: TestDatabase, error = "It broke"): Promise<string> {
  await enqueue(database.prisma, [job(kind, {})]);
  const { rows } = await database.pool.query<{ id: string }>(
    `update graphile_worker._private_jobs set attempts = max_attempts, last_error = $1
      where attempts < max_attempts and id = (select max(id) from graphile_worker._private_jobs) returning id::text`,
    [error],
  );
  return rows[0]?.id ?? "";
}

const from = (id: number): object => ({ id, is_bot: false, first_name: "Somebody" });
const say = (bot: Bot<BotContext>, id: number, text: string): Promise<void> =>
  bot.handleUpdate({
    update_id: 1,
    message: {
      message_id: 1,
      date: 0,
      text,
      chat: { id, type: "private" },
      from: from(id),
      entities: [{ type: "bot_command", offset: 0, length: text.length }],
    },
  } as never);
const press = (bot: Bot<BotContext>, id: number, data: string): Promise<void> =>
  bot.handleUpdate({
    update_id: 1,
    callback_query: { id: "1", from: from(id), chat_instance: "1", data },
  } as never);

const waiting = async (database: TestDatabase): Promise<unknown[]> => {
  const { rows } = await database.pool.query(
    "select task_identifier as task, attempts from graphile_worker.jobs order by id",
  );
  return rows;
};

describe("/jobs", () => {
  test("shows an operator what failed for good, without secrets, with a button each", async () => {
    await using database = await createTestDatabase();
    const { bot, calls } = setUp(database);
    const id = await giveUp(database, `Call to /bot${token}/x failed <b>\nParameters: Alice's wallet`);
    await enqueue(database.prisma, [job(kind, {})]);
    await say(bot, operatorId, "/jobs");
    const [list] = calls;
    expect(list?.["text"]).toContain("test.fails");
    expect(list?.["text"]).toContain("Call to /bot[secret]/x failed &lt;b&gt;");
    expect(list?.["text"]).not.toMatch(/secretsecret|wallet/);
    expect(JSON.stringify(list?.["reply_markup"])).toContain(`"retry-job:${id}"`);
    expect(JSON.stringify(list?.["reply_markup"]).match(/retry-job/g)).toHaveLength(1);
  });

  test("tells moments in UTC, wherever the operator is", async () => {
    await using database = await createTestDatabase();
    const { bot, calls } = setUp(database);
    await giveUp(database);
    await say(bot, operatorId, "/jobs");
    expect(calls[0]?.["text"]).toMatch(/at \d+:\d\d [AP]M UTC/u);
  });

  test("says so when nothing failed", async () => {
    await using database = await createTestDatabase();
    const { bot, calls } = setUp(database);
    await say(bot, operatorId, "/jobs");
    expect(calls).toMatchObject([{ text: "No task has failed for good. All is well." }]);
  });

  test("means nothing to anybody else", async () => {
    await using database = await createTestDatabase();
    const { bot, calls } = setUp(database);
    const id = await giveUp(database);
    await say(bot, 7, "/jobs");
    await press(bot, 7, `retry-job:${id}`);
    expect(calls[0]?.["text"]).toContain("I did not understand that");
    expect(calls[1]).toMatchObject({
      method: "answerCallbackQuery",
      text: expect.stringContaining("out of date"),
    });
    expect(await waiting(database)).toEqual([{ task: "test.fails", attempts: 12 }]);
  });
});

describe("Try again", () => {
  test("queues the job with all its attempts and notes who asked, once", async () => {
    await using database = await createTestDatabase();
    const { bot, calls } = setUp(database);
    const id = await giveUp(database);
    await press(bot, operatorId, `retry-job:${id}`);
    await press(bot, operatorId, `retry-job:${id}`);
    expect(calls.map(({ text }) => String(text).slice(0, 20))).toEqual([
      "The task is queued again. ",
      "The task no longer waits",
    ]);
    expect(await waiting(database)).toEqual([{ task: "test.fails", attempts: 0 }]);
    expect(await database.prisma.auditEntry.findMany()).toMatchObject([
      { action: "job.retried", actorId: BigInt(operatorId), subject: id },
    ]);
  });

  test("pressed by two at once is one", async () => {
    await using database = await createTestDatabase();
    const { platform } = setUp(database);
    const id = await giveUp(database);
    const outcomes = await Promise.all(
      Array.from({ length: 20 }, () => retryJob(platform, { jobId: id, operatorId })),
    );
    expect(outcomes.filter(({ kind }) => kind === "queued")).toHaveLength(1);
    expect(await database.prisma.auditEntry.count()).toBe(1);
  });

  test("of a job that is gone says so", async () => {
    await using database = await createTestDatabase();
    const { bot, calls } = setUp(database);
    await press(bot, operatorId, "retry-job:123456789");
    await press(bot, operatorId, "retry-job:1 or true");
    expect(calls.map(({ text }) => String(text).slice(0, 15))).toEqual([
      "The task no lon",
      "This button is ",
    ]);
  });
});

describe("When jobs give up", () => {
  const failure = (jobId: string): Parameters<typeof tellOperators>[1] => ({
    task: kind.name,
    jobId,
    error: "x",
  });
  const told = async (database: TestDatabase): Promise<number> =>
    (await waiting(database)).filter(
      (one) => (one as { task: string }).task === notifyOperatorOfFailedJobs.name,
    ).length;

  test("a hundred in an hour are one message now and at most one at its end", async () => {
    await using database = await createTestDatabase({ max: 20 });
    const { platform } = setUp(database);
    await Promise.all(
      Array.from({ length: 100 }, (_, index) => tellOperators(platform, failure(String(index)))),
    );
    const { rows } = await database.pool.query<{ due: boolean }>(
      "select run_at <= now() + interval '1 minute' as due from graphile_worker.jobs order by 1 desc",
    );
    expect(rows).toEqual([{ due: true }, { due: false }]);
  });

  test("an hour later the next message comes at once again", async () => {
    await using database = await createTestDatabase();
    const { platform, clock } = setUp(database);
    await tellOperators(platform, failure("1"));
    await database.pool.query("delete from graphile_worker._private_jobs");
    clock.advance(3_600_000);
    await tellOperators(platform, failure("2"));
    const { rows } = await database.pool.query("select key from graphile_worker.jobs");
    expect(rows).toEqual([{ key: `operator-told:${operatorId}:now` }]);
  });

  test("the message counts what waits, and is not sent when nothing does any more", async () => {
    await using database = await createTestDatabase();
    const { platform, calls } = setUp(database);
    const attempt = { number: 1, isLast: false };
    await notifyOperatorOfFailedJobs.run({ operatorId, jobId: "0" }, platform, attempt);
    expect(calls).toEqual([]);
    await giveUp(database);
    await giveUp(database);
    await notifyOperatorOfFailedJobs.run({ operatorId, jobId: "0" }, platform, attempt);
    expect(calls).toMatchObject([{ chat_id: operatorId, text: expect.stringContaining("2 tasks failed") }]);
  });

  test("that the message itself failed is told to nobody", async () => {
    await using database = await createTestDatabase();
    const { platform } = setUp(database);
    await tellOperators(platform, { task: notifyOperatorOfFailedJobs.name, jobId: "1", error: "x" });
    expect(await told(database)).toBe(0);
  });
});

describe("The line about an error", () => {
  test("is its first one that says something, and short", () => {
    expect(shortError("\n\nInvalid `prisma.x()` invocation:\n data: secret")).toBe(
      "Invalid `prisma.x()` invocation:",
    );
    expect(shortError('[\n  { "path": ["name"], "received": "Alice" }\n]')).toBe(
      "the payload could not be read",
    );
    expect(shortError("")).toBe("unknown");
    expect(shortError("x".repeat(500))).toHaveLength(120);
  });
});
