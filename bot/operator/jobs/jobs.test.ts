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
import { createMetrics } from "../../platform/runtime/metrics.ts";
import { createLogger } from "../../platform/runtime/logger.ts";
import type { Platform } from "../../platform/platform.ts";
import { operator, notifyOperatorsOfFailedJobs } from "../index.ts";
import { retryJob, shortError } from "./failed-jobs.ts";
import { notifyOfFailuresJob } from "./notify-failed-jobs.jobs.ts";
import { providers } from "../../payments/index.ts";

const operatorId = 99_999_999_999;
const token = `1:${"secret".repeat(5)}`;
const me = { id: 1, is_bot: true, first_name: "Bot", username: "a_bot" } as UserFromGetMe;
const definition = defineJob({ name: "test.fails", payload: z.object({}), run: () => Promise.resolve() });

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
    config: readConfig({ BOT_TOKEN: token, OPERATOR_IDS: String(operatorId) }, providers),
    database,
    clock,
    logger: createLogger({ level: "silent", secrets: [] }),
    translations,
    metrics: createMetrics(),
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
  await enqueue(database.prisma, [job(definition, {})]);
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
  test("lists the failed jobs without secrets, with a button each", async () => {
    await using database = await createTestDatabase();
    const { bot, calls } = setUp(database);
    const id = await giveUp(database, `Call to /bot${token}/x failed <b>\nParameters: Alice's wallet`);
    await enqueue(database.prisma, [job(definition, {})]);
    await say(bot, operatorId, "/jobs");
    const [list] = calls;
    expect(list?.["text"]).toContain("test.fails");
    expect(list?.["text"]).toContain("Call to /bot[secret]/x failed &lt;b&gt;");
    expect(list?.["text"]).not.toMatch(/secretsecret|wallet/);
    expect(JSON.stringify(list?.["reply_markup"])).toContain(`"retry-job:${id}"`);
    expect(JSON.stringify(list?.["reply_markup"]).match(/retry-job/g)).toHaveLength(1);
  });

  test("shows times in UTC, not in the operator's time zone", async () => {
    await using database = await createTestDatabase();
    const { bot, calls } = setUp(database);
    await giveUp(database);
    await say(bot, operatorId, "/jobs");
    expect(calls[0]?.["text"]).toMatch(/at \d+:\d\d [AP]M UTC/u);
  });

  test("says that no job has failed", async () => {
    await using database = await createTestDatabase();
    const { bot, calls } = setUp(database);
    await say(bot, operatorId, "/jobs");
    expect(calls).toMatchObject([{ text: "No job has failed for good. All is well." }]);
  });

  test("is unknown to users who are no operators", async () => {
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

describe("The retry button", () => {
  test("queues the job once with all its attempts and an audit entry", async () => {
    await using database = await createTestDatabase();
    const { bot, calls } = setUp(database);
    const id = await giveUp(database);
    await press(bot, operatorId, `retry-job:${id}`);
    await press(bot, operatorId, `retry-job:${id}`);
    expect(calls.map(({ text }) => text)).toEqual([
      expect.stringContaining("The job is queued again"),
      expect.stringContaining("The job no longer waits"),
    ]);
    expect(await waiting(database)).toEqual([{ task: "test.fails", attempts: 0 }]);
    expect(await database.prisma.auditEntry.findMany()).toMatchObject([
      { action: "job.retried", actorId: BigInt(operatorId), subject: id },
    ]);
  });

  test("queues the job once after presses at the same moment", async () => {
    await using database = await createTestDatabase();
    const { platform } = setUp(database);
    const id = await giveUp(database);
    const outcomes = await Promise.all(
      Array.from({ length: 20 }, () => retryJob(platform, { jobId: id, operatorId })),
    );
    expect(outcomes.filter(({ kind }) => kind === "queued")).toHaveLength(1);
    expect(await database.prisma.auditEntry.count()).toBe(1);
  });

  test("of a deleted job says that the job does not wait", async () => {
    await using database = await createTestDatabase();
    const { bot, calls } = setUp(database);
    await press(bot, operatorId, "retry-job:123456789");
    await press(bot, operatorId, "retry-job:1 or true");
    expect(calls.map(({ text }) => String(text).slice(0, 15))).toEqual([
      "The job no long",
      "This button is ",
    ]);
  });
});

describe("The message about failed jobs", () => {
  const failure = (jobId: string): Parameters<typeof notifyOperatorsOfFailedJobs>[1] => ({
    task: definition.name,
    jobId,
    error: "x",
  });
  const countNotices = async (database: TestDatabase): Promise<number> =>
    (await waiting(database)).filter((one) => (one as { task: string }).task === notifyOfFailuresJob.name)
      .length;

  test("is sent once at once and once at the end of the hour, for a hundred failures", async () => {
    await using database = await createTestDatabase({ max: 20 });
    const { platform } = setUp(database);
    for (let round = 0; round < 5; round += 1)
      await Promise.all(
        // More at once would wait for a connection, and on a busy machine for too long.
        Array.from({ length: 20 }, (_, index) =>
          notifyOperatorsOfFailedJobs(platform, failure(String(20 * round + index))),
        ),
      );
    const { rows } = await database.pool.query<{ due: boolean }>(
      "select run_at <= now() + interval '1 minute' as due from graphile_worker.jobs order by 1 desc",
    );
    expect(rows).toEqual([{ due: true }, { due: false }]);
  });

  test("is sent at once again after an hour", async () => {
    await using database = await createTestDatabase();
    const { platform, clock } = setUp(database);
    await notifyOperatorsOfFailedJobs(platform, failure("1"));
    await database.pool.query("delete from graphile_worker._private_jobs");
    clock.advance(3_600_000);
    await notifyOperatorsOfFailedJobs(platform, failure("2"));
    const { rows } = await database.pool.query("select key from graphile_worker.jobs");
    expect(rows).toEqual([{ key: `operator-notice:${operatorId}:now` }]);
  });

  test("counts the failed jobs and is not sent without one", async () => {
    await using database = await createTestDatabase();
    const { platform, calls } = setUp(database);
    const attempt = { number: 1, isLast: false };
    await notifyOfFailuresJob.run({ operatorId, jobId: "0" }, platform, attempt);
    expect(calls).toEqual([]);
    await giveUp(database);
    await giveUp(database);
    await notifyOfFailuresJob.run({ operatorId, jobId: "0" }, platform, attempt);
    expect(calls).toMatchObject([{ chat_id: operatorId, text: expect.stringContaining("2 jobs failed") }]);
  });

  test("is not sent about its own failure", async () => {
    await using database = await createTestDatabase();
    const { platform } = setUp(database);
    await notifyOperatorsOfFailedJobs(platform, {
      task: notifyOfFailuresJob.name,
      jobId: "1",
      error: "x",
    });
    expect(await countNotices(database)).toBe(0);
  });
});

describe("The short error of a job", () => {
  test("is the first line with a letter, at most 120 characters", () => {
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
