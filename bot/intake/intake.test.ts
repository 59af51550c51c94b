import { setTimeout as sleep } from "node:timers/promises";
import { Bot } from "grammy";
import { describe, expect, test } from "vitest";
import { createTestDatabase } from "../../tests/support/test-database.ts";
import type { TestDatabase } from "../../tests/support/test-database.ts";
import { systemClock } from "../platform/time/clock.ts";
import { readConfig } from "../platform/runtime/config.ts";
import type { BotContext } from "../platform/context.ts";
import { advisoryLocks } from "../platform/database/advisory-locks.ts";
import { loadTranslations } from "../platform/texts/texts.ts";
import { startJobs } from "../platform/jobs/job-runner.ts";
import { createLogger } from "../platform/runtime/logger.ts";
import type { Platform } from "../platform/platform.ts";
import { createTelegramApi } from "../platform/telegram/telegram.ts";
import { allowedUpdates } from "./allowed-updates.ts";
import { installErrorBoundary } from "./error-boundary.ts";
import { moneyUpdateJob } from "./money-updates.ts";
import { startPolling } from "./poll-updates.ts";
import type { Polling } from "./poll-updates.ts";
import { registerWebhook } from "./start-intake.ts";
import { createWebhookIntake } from "./take-webhook-update.ts";
import {
  paymentFrom,
  startTelegramStub,
  stubMe,
  stubToken,
  textFrom,
} from "../../tests/support/telegram-stub.ts";
import type { TelegramStub } from "../../tests/support/telegram-stub.ts";

type Parts = { bot: Bot<BotContext>; platform: Platform; log: string[] };

function botOn(database: TestDatabase, telegram: TelegramStub): Parts {
  const log: string[] = [];
  const config = readConfig({ BOT_TOKEN: stubToken, TELEGRAM_API_ROOT: telegram.url });
  const platform = {
    config,
    database,
    clock: systemClock,
    logger: createLogger({
      level: "info",
      secrets: [],
      destination: { write: (line) => void log.push(line) },
    }),
    translations: loadTranslations(),
    telegram: createTelegramApi(stubToken, telegram.url),
  } as unknown as Platform;
  const bot = new Bot<BotContext>(stubToken, { client: { apiRoot: telegram.url } });
  installErrorBoundary(bot, platform);
  return { bot, platform, log };
}

async function until(isTrue: () => unknown): Promise<void> {
  for (let turn = 0; turn < 500; turn++) {
    if ((await isTrue()) === true) return;
    await sleep(20);
  }
  throw new Error("The condition is false after ten seconds");
}

const stored = async ({ pool }: TestDatabase): Promise<unknown[]> =>
  (await pool.query("select task_identifier as task, key from graphile_worker.jobs order by id")).rows;

const poll = (parts: Parts, database: TestDatabase): Polling =>
  startPolling({ ...parts, connection: database.connection });

describe("While polling", () => {
  test("a payment is stored as a job before it is acknowledged, and no handler sees it earlier", async () => {
    await using database = await createTestDatabase();
    await using telegram = await startTelegramStub();
    const parts = botOn(database, telegram);
    const texts: (string | undefined)[] = [];
    parts.bot.on("message:text", (ctx) => void texts.push(ctx.message.text));
    parts.bot.on("message:successful_payment", () => void texts.push("payment"));
    telegram.send(textFrom(7, "a"), paymentFrom(7), textFrom(7, "b"));
    const polling = poll(parts, database);
    await until(() => telegram.pending().length === 0);
    expect(await stored(database)).toEqual([{ task: "intake.money-update", key: "update:2" }]);
    await polling.stop();
    expect(texts).toEqual(["a", "b"]);
  });

  test("a payment that cannot be stored is not acknowledged, and is received again", async () => {
    await using database = await createTestDatabase();
    await using telegram = await startTelegramStub();
    const parts = botOn(database, telegram);
    await database.pool.query("alter function graphile_worker.add_jobs rename to add_jobs_away");
    telegram.send(paymentFrom(7));
    const polling = poll(parts, database);
    await until(() => parts.log.some((line) => line.includes('"event":"polling_stopped"')));
    expect(telegram.pending()).toEqual([1]);
    await database.pool.query("alter function graphile_worker.add_jobs_away rename to add_jobs");
    await until(() => telegram.pending().length === 0);
    expect(await stored(database)).toHaveLength(1);
    await polling.stop();
  });

  test("the user of a failing handler gets an error id, and later updates are handled", async () => {
    await using database = await createTestDatabase();
    await using telegram = await startTelegramStub();
    const parts = botOn(database, telegram);
    parts.bot.hears("fail", () => {
      throw new Error("internal detail");
    });
    parts.bot.on("message", (ctx) => ctx.reply("fine"));
    const polling = poll(parts, database);
    telegram.send(textFrom(7, "fail"), textFrom(8, "go on"));
    await until(() => telegram.callsOf("sendMessage").length === 2);
    const apology = telegram.callsOf("sendMessage").find(({ chat_id: chat }) => chat === 7);
    const id = /[0-9A-F]{8}/.exec(String(apology?.["text"]))?.[0] ?? "none";
    expect(JSON.stringify(apology)).not.toContain("internal detail");
    expect(parts.log.find((line) => line.includes(id))).toContain("internal detail");
    await polling.stop();
  });

  test("a stop waits for the handlers, and their updates are acknowledged", async () => {
    await using database = await createTestDatabase();
    await using telegram = await startTelegramStub();
    const parts = botOn(database, telegram);
    const state = { begun: false, ended: false };
    parts.bot.on("message", async () => {
      state.begun = true;
      await sleep(300);
      state.ended = true;
    });
    const polling = poll(parts, database);
    telegram.send(textFrom(7, "slow"));
    await until(() => state.begun);
    await polling.stop();
    expect(state.ended).toBe(true);
    expect(telegram.pending()).toEqual([]);
    expect(polling.state()).toBe("stopped");
  });

  test("all needed types of updates are requested, and an old webhook is deleted", async () => {
    await using database = await createTestDatabase();
    await using telegram = await startTelegramStub();
    const polling = poll(botOn(database, telegram), database);
    await until(() => telegram.callsOf("getUpdates").length > 0);
    expect(telegram.callsOf("getUpdates")[0]?.["allowed_updates"]).toEqual(
      expect.arrayContaining([
        "message",
        "pre_checkout_query",
        "chat_member",
        "chat_join_request",
        "subscription",
      ]),
    );
    expect(telegram.callsOf("deleteWebhook")).toHaveLength(1);
    await polling.stop();
  });

  test("an outage of Telegram is retried", async () => {
    await using database = await createTestDatabase();
    await using telegram = await startTelegramStub();
    const parts = botOn(database, telegram);
    const conflict = { ok: false, error_code: 409, description: "Conflict: terminated by other getUpdates" };
    telegram.answerNext("getUpdates", { ok: false, error_code: 502, description: "Bad Gateway" });
    telegram.answerNext("getUpdates", conflict);
    let handled = 0;
    parts.bot.on("message", () => void handled++);
    const polling = poll(parts, database);
    telegram.send(textFrom(7, "a"));
    await until(() => handled === 1);
    await polling.stop();
    expect(parts.log.filter((line) => line.includes('"event":"get_updates_failed"'))).toHaveLength(2);
  });

  test("a second process stands by and takes over when the first one stops", async () => {
    await using database = await createTestDatabase();
    await using telegram = await startTelegramStub();
    const first = poll(botOn(database, telegram), database);
    await until(() => first.state() === "polling");
    const second = poll(botOn(database, telegram), database);
    await until(() => second.state() === "standby");
    await first.stop();
    await until(() => second.state() === "polling");
    await second.stop();
    expect([first.state(), second.state()]).toEqual(["stopped", "stopped"]);
  });

  test("a process without its lock does not poll until it holds the lock again", async () => {
    await using database = await createTestDatabase();
    await using telegram = await startTelegramStub();
    const parts = botOn(database, telegram);
    const polling = poll(parts, database);
    await until(() => polling.state() === "polling");
    let wasLost = false;
    const thief = await database.pool.connect();
    await thief.query(
      "select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'paygateprime polling' and datname = current_database()",
    );
    await thief.query("select pg_advisory_lock($1, 0)", [advisoryLocks.polling]);
    await until(() => (wasLost ||= polling.state() !== "polling"));
    thief.release(true);
    await until(() => polling.state() === "polling");
    await polling.stop();
    expect(wasLost).toBe(true);
  });
});

describe("The job of a money update", () => {
  test("passes the update to the handlers, and is retried if they fail", async () => {
    await using database = await createTestDatabase();
    await using telegram = await startTelegramStub();
    const parts = botOn(database, telegram);
    let turns = 0;
    parts.bot.on("message:successful_payment", () => {
      if (++turns === 1) throw new Error("the first time fails");
    });
    const jobs = await startJobs({
      pool: database.pool,
      kinds: [moneyUpdateJob(parts.bot)],
      platform: parts.platform,
      onFailedJob: () => Promise.resolve(),
    });
    const polling = poll(parts, database);
    telegram.send(paymentFrom(7));
    await until(() => turns === 2);
    await polling.stop();
    await jobs.stop();
    expect(await stored(database)).toEqual([]);
    // A failed job sends no error message to the chat.
    expect(telegram.callsOf("sendMessage")).toEqual([]);
  });
});

describe("At the webhook", () => {
  const received = (update: object, id = 1): { update_id: number } => ({ ...update, update_id: id });

  test("a payment is stored once for all its deliveries", async () => {
    await using database = await createTestDatabase();
    await using telegram = await startTelegramStub();
    const intake = createWebhookIntake({ ...botOn(database, telegram), connection: database.connection });
    await Promise.all([intake.take(received(paymentFrom(7))), intake.take(received(paymentFrom(7)))]);
    expect(await stored(database)).toEqual([{ task: "intake.money-update", key: "update:1" }]);
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

describe("The error boundary", () => {
  const from = { id: 7, is_bot: false, first_name: "Alice" };
  async function fail(
    update: object,
    error: unknown = new Error("internal"),
  ): Promise<TelegramStub["calls"]> {
    await using database = await createTestDatabase();
    await using telegram = await startTelegramStub();
    const parts = botOn(database, telegram);
    parts.bot.use(() => {
      throw error;
    });
    const intake = createWebhookIntake({ ...parts, connection: database.connection });
    await intake.take({ ...update, update_id: 1 });
    await intake.close();
    return telegram.calls.filter(({ method }) => method !== "getMe");
  }

  test("answers a button press with a pop-up", async () => {
    const calls = await fail({ callback_query: { id: "1", from, chat_instance: "1", data: "x" } });
    expect(calls).toMatchObject([{ method: "answerCallbackQuery", payload: { show_alert: true } }]);
  });

  test("refuses a pre-checkout query before the charge", async () => {
    const query = { id: "1", from, currency: "XTR", total_amount: 1, invoice_payload: "x" };
    const calls = await fail({ pre_checkout_query: query });
    expect(calls).toMatchObject([{ method: "answerPreCheckoutQuery", payload: { ok: false } }]);
  });

  test("sends nothing to a channel", async () => {
    const chat = { id: -1_001_234_567_890, type: "channel", title: "News" };
    expect(await fail({ channel_post: { message_id: 1, date: 0, chat, text: "post" } })).toEqual([]);
  });
});

describe("The webhook's registration", () => {
  const target = {
    url: "https://bot.example/webhooks/telegram",
    secret: "a-secret-of-thirty-two-letters-00",
  };

  test("is made once, with the secret and all needed types of updates", async () => {
    await using telegram = await startTelegramStub();
    const api = createTelegramApi(stubToken, telegram.url);
    expect(await registerWebhook(api, target)).toBe("set");
    expect(await registerWebhook(api, target)).toBe("kept");
    expect(telegram.callsOf("setWebhook")).toEqual([
      { url: target.url, secret_token: target.secret, allowed_updates: [...allowedUpdates] },
    ]);
    expect(stubMe.id).toBeGreaterThan(0);
  });

  test("is renewed if Telegram reports that its secret is refused", async () => {
    await using telegram = await startTelegramStub();
    const api = createTelegramApi(stubToken, telegram.url);
    await registerWebhook(api, target);
    const error = "Wrong response from the webhook: 401 Unauthorized";
    const info = { ...target, allowed_updates: allowedUpdates, last_error_message: error };
    telegram.answerNext("getWebhookInfo", { ok: true, result: info });
    expect(await registerWebhook(api, target)).toBe("set");
  });
});
