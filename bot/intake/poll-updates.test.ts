import { setTimeout as sleep } from "node:timers/promises";
import { describe, expect, test } from "vitest";
import { createTestDatabase } from "../../tests/support/test-database.ts";
import type { TestDatabase } from "../../tests/support/test-database.ts";
import { advisoryLocks } from "../platform/database/advisory-locks.ts";
import { startJobs } from "../platform/jobs/job-runner.ts";
import { paymentFrom, startTelegramStub, textFrom } from "../../tests/support/telegram-stub.ts";
import { until } from "../../tests/support/until.ts";
import { botOn, leaveUnhandled, storedJobs, unhandled } from "../../tests/support/intake-bot.ts";
import type { IntakeParts } from "../../tests/support/intake-bot.ts";
import { allowedUpdates } from "./update-kinds.ts";
import { moneyUpdateJob, storeMoneyUpdates } from "./money-updates.ts";
import { startPolling } from "./poll-updates.ts";
import type { Polling } from "./poll-updates.ts";

const poll = (parts: IntakeParts, database: TestDatabase): Polling =>
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
    await until(() => telegram.pending().length, 0);
    expect(await storedJobs(database)).toEqual([{ task: "intake.money-update", key: "update:2" }]);
    await polling.stop();
    expect(texts).toEqual(["a", "b"]);
  });

  test("a payment that comes twice at once is stored once", async () => {
    await using database = await createTestDatabase();
    await using telegram = await startTelegramStub();
    const { platform, bot } = botOn(database, telegram);
    const update = { update_id: 1, ...paymentFrom(7) };
    await storeMoneyUpdates(platform, bot, [update, { ...update, update_id: 2 }, update]);
    expect(await storedJobs(database)).toMatchObject([{ key: "update:1" }, { key: "update:2" }]);
  });

  test("a payment that cannot be stored is not acknowledged, and is received again", async () => {
    await using database = await createTestDatabase();
    await using telegram = await startTelegramStub();
    const parts = botOn(database, telegram);
    await database.pool.query("alter function graphile_worker.add_jobs rename to add_jobs_away");
    telegram.send(paymentFrom(7));
    const polling = poll(parts, database);
    await until(() => parts.log.some((line) => line.includes('"event":"polling_stopped"')), true);
    expect(telegram.pending()).toEqual([1]);
    await database.pool.query("alter function graphile_worker.add_jobs_away rename to add_jobs");
    await until(() => telegram.pending().length, 0);
    expect(await storedJobs(database)).toHaveLength(1);
    await polling.stop();
  });

  test("a join request and reports about members that cannot be stored are not acknowledged, and are received again", async () => {
    await using database = await createTestDatabase();
    await using telegram = await startTelegramStub();
    const parts = botOn(database, telegram);
    const kinds = ["chat_join_request", "chat_member", "my_chat_member"] as const;
    const handled: string[] = [];
    for (const kind of kinds) parts.bot.on(kind, () => void handled.push(kind));
    const chat = { id: -1_001, type: "channel", title: "Tea & Talk" };
    const from = { id: 7, is_bot: false, first_name: "Alice" };
    const member = { user: from, status: "member" };
    const report = { chat, from, date: 0, old_chat_member: member, new_chat_member: member };
    await database.pool.query("alter table received_update rename to received_update_away");
    telegram.send(
      { chat_join_request: { chat, from, user_chat_id: 7, date: 0 } },
      { chat_member: report },
      { my_chat_member: report },
    );
    const polling = poll(parts, database);
    await until(() => parts.log.some((line) => line.includes('"event":"polling_stopped"')), true);
    expect([telegram.pending(), handled]).toEqual([[1, 2, 3], []]);
    await database.pool.query("alter table received_update_away rename to received_update");
    await until(() => handled.length, kinds.length);
    await until(() => telegram.pending(), []);
    await polling.stop();
    expect(handled.toSorted()).toEqual(kinds);
    expect(await unhandled(database)).toEqual([]);
  });

  test("an update that comes again after a restart is handled once", async () => {
    await using database = await createTestDatabase();
    const handled: (string | undefined)[] = [];
    for (const texts of [["a"], ["a", "b"]]) {
      // Both stubs begin with the same id, like a Telegram whose first delivery was not acknowledged.
      await using telegram = await startTelegramStub();
      const parts = botOn(database, telegram);
      parts.bot.on("message:text", (ctx) => void handled.push(ctx.message.text));
      telegram.send(...texts.map((text) => textFrom(7, text)));
      const polling = poll(parts, database);
      await until(() => telegram.pending().length, 0);
      await polling.stop();
    }
    expect(handled).toEqual(["a", "b"]);
  });

  test("an update of a killed process is handled at the next start", async () => {
    await using database = await createTestDatabase();
    await using telegram = await startTelegramStub();
    const parts = botOn(database, telegram);
    const handled: (string | undefined)[] = [];
    parts.bot.on("message:text", (ctx) => void handled.push(ctx.message.text));
    await leaveUnhandled(database, { ...textFrom(7, "left"), update_id: 5 });
    const polling = poll(parts, database);
    await until(() => handled.length, 1);
    await polling.stop();
    expect(handled).toEqual(["left"]);
    expect(await unhandled(database)).toEqual([]);
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
    await until(() => telegram.callsOf("sendMessage").length, 2);
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
    await until(() => state.begun, true);
    await polling.stop();
    expect(state.ended).toBe(true);
    expect(telegram.pending()).toEqual([]);
    expect(polling.state()).toBe("stopped");
  });

  test("a stop does not wait for updates in a queue, which the next process handles", async () => {
    await using database = await createTestDatabase();
    await using telegram = await startTelegramStub();
    const parts = botOn(database, telegram);
    const handled: (string | undefined)[] = [];
    const first = Promise.withResolvers<void>();
    parts.bot.on("message:text", async (ctx) => {
      handled.push(ctx.message.text);
      await first.promise;
    });
    const polling = poll(parts, database);
    telegram.send(textFrom(7, "a"), textFrom(7, "b"));
    await until(() => unhandled(database), [1, 2]);
    await until(() => handled, ["a"]);
    const stopped = polling.stop();
    first.resolve();
    await stopped;
    expect(handled).toEqual(["a"]);
    expect(telegram.pending()).toEqual([]);
    const next = poll(parts, database);
    await until(() => handled, ["a", "b"]);
    await next.stop();
    expect(await unhandled(database)).toEqual([]);
  });

  test("all needed types of updates are requested, and an old webhook is deleted", async () => {
    await using database = await createTestDatabase();
    await using telegram = await startTelegramStub();
    const polling = poll(botOn(database, telegram), database);
    await until(() => telegram.callsOf("getUpdates").length > 0, true);
    expect(telegram.callsOf("getUpdates")[0]?.["allowed_updates"]).toEqual(allowedUpdates);
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
    await until(() => handled, 1);
    await polling.stop();
    expect(parts.log.filter((line) => line.includes('"event":"get_updates_failed"'))).toHaveLength(2);
  });

  test("a second process stands by and takes over when the first one stops", async () => {
    await using database = await createTestDatabase();
    await using telegram = await startTelegramStub();
    const first = poll(botOn(database, telegram), database);
    await until(() => first.state(), "polling");
    const second = poll(botOn(database, telegram), database);
    await until(() => second.state(), "standby");
    await first.stop();
    await until(() => second.state(), "polling");
    await second.stop();
    expect([first.state(), second.state()]).toEqual(["stopped", "stopped"]);
  });

  test("a process without its lock does not poll until it holds the lock again", async () => {
    await using database = await createTestDatabase();
    await using telegram = await startTelegramStub();
    const parts = botOn(database, telegram);
    const polling = poll(parts, database);
    await until(() => polling.state(), "polling");
    let wasLost = false;
    const other = await database.pool.connect();
    await other.query(
      "select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'paygateprime polling' and datname = current_database()",
    );
    await other.query("select pg_advisory_lock($1, 0)", [advisoryLocks.polling]);
    await until(() => (wasLost ||= polling.state() !== "polling"), true);
    other.release(true);
    await until(() => polling.state(), "polling");
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
      definitions: [moneyUpdateJob(parts.bot)],
      platform: parts.platform,
      onFailedJob: () => Promise.resolve(),
    });
    const polling = poll(parts, database);
    telegram.send(paymentFrom(7));
    await until(() => turns, 2);
    await polling.stop();
    await jobs.stop();
    expect(await storedJobs(database)).toEqual([]);
    // A failed job sends no error message to the chat.
    expect(telegram.callsOf("sendMessage")).toEqual([]);
  });
});
