import { deepEqual } from "node:assert/strict";
import { Logger, runOnce } from "graphile-worker";
import { Api } from "grammy";
import type { Bot } from "grammy";
import type { Update, UserFromGetMe } from "grammy/types";
import { createBot } from "../../bot/bot.ts";
import type { UpdateWork } from "../../bot/intake/handle-update.ts";
import { allowedUpdates } from "../../bot/intake/update-kinds.ts";
import { movableClock } from "../../bot/platform/time/clock.ts";
import type { MovableClock } from "../../bot/platform/time/clock.ts";
import type { BotContext } from "../../bot/platform/context.ts";
import { taskList } from "../../bot/platform/jobs/task-list.ts";
import type { Platform } from "../../bot/platform/platform.ts";
import { apiClientOptions } from "../../bot/platform/telegram/telegram.ts";
import { jobDefinitions } from "../../bot/job-definitions.ts";
import { startTelegram } from "../../sandbox/telegram/index.ts";
import type { TestUser, SandboxTelegram, ShownMessage } from "../../sandbox/telegram/index.ts";
import type { ButtonAnswer } from "../../sandbox/telegram/users/press-button.ts";
import type { TextPattern } from "../../sandbox/telegram/users/shown-message.ts";
import { handleStored, runStored } from "../support/handle-stored.ts";
import { createTestDatabase } from "../support/test-database.ts";
import type { TestDatabase } from "../support/test-database.ts";
import { createTestPlatform } from "../support/test-platform.ts";

export type SceneParts = {
  readonly database: TestDatabase;
  readonly telegram: SandboxTelegram;
  readonly platform: Platform & { readonly clock: MovableClock };
  readonly me: UserFromGetMe;
};

/** @param start the start of the clock, by default now. */
export async function openSceneParts(start?: Date): Promise<SceneParts> {
  const database = await createTestDatabase();
  const clock = movableClock(start);
  const telegram = await startTelegram({ clock });
  const platform = {
    ...createTestPlatform(database, { BOT_TOKEN: telegram.botToken, TELEGRAM_API_ROOT: telegram.url }),
    clock,
  };
  const me = await platform.telegram.getMe();
  // Telegram reports updates about members only if they are asked for.
  await platform.telegram.getUpdates({ allowed_updates: allowedUpdates });
  return { database, telegram, platform, me };
}

/**
 * A local Telegram, a database and the bot, which works only on demand: updates wait for `handleUpdates` and jobs for
 * `runJobs`, so a test controls their order. At the end of the test, Telegram must have refused no call.
 */
export class ChannelScene implements AsyncDisposable {
  readonly database: TestDatabase;
  readonly telegram: SandboxTelegram;
  readonly platform: Platform & { readonly clock: MovableClock };
  readonly olga: TestUser;
  /** `restart` replaces it. */
  bot: Bot<BotContext>;
  readonly #me: UserFromGetMe;
  /** The test's own calls with the bot's token. */
  readonly #api: Api;
  readonly #metAt = new Map<number, number>();
  /** Updates that met a fault. Each `handleUpdates` tries them again. */
  readonly #postponed: UpdateWork[] = [];
  #offset = 0;

  constructor({ database, telegram, platform, me }: SceneParts) {
    this.database = database;
    this.telegram = telegram;
    this.platform = platform;
    this.#me = me;
    this.#api = new Api(telegram.botToken, apiClientOptions(telegram.url));
    this.bot = createBot(platform, me);
    this.olga = telegram.person({ firstName: "Olga", id: 10_000_000_001 });
  }

  static async open(start?: Date): Promise<ChannelScene> {
    return new ChannelScene(await openSceneParts(start));
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.telegram.stop();
    await this.platform.http.close();
    await this.database.release();
    // Another program of this machine may send a request to a port that it used before: a 404, as it has no token.
    deepEqual(
      this.telegram.refusals.filter(({ code }) => code !== 404),
      [],
    );
  }

  /** Replaces the bot; the database stays. */
  restart(): void {
    this.bot = createBot(this.platform, this.#me);
  }

  /** Handles all pending updates in order. */
  async handleUpdates(): Promise<void> {
    const postponed = this.#postponed.splice(0);
    for (const work of postponed) this.#postpone(await runStored(work));
    for (;;) {
      const update = await this.#nextUpdate();
      if (update === undefined) return;
      this.#postpone(await handleStored(this, update));
    }
  }

  #postpone(work: UpdateWork | undefined): void {
    if (work !== undefined) this.#postponed.push(work);
  }

  /** Handles the next pending update in several processes concurrently. The calls of the handlers are made at once. */
  async handleNextUpdate(processes = 1): Promise<void> {
    const update = await this.#nextUpdate();
    if (update === undefined) throw new Error("No update is pending");
    const bots = Array.from({ length: processes }, () => createBot(this.platform, this.#me));
    await Promise.all(bots.map((bot) => bot.handleUpdate(structuredClone(update))));
  }

  /** Delivers a changed copy of the newest update, for reports that the local Telegram does not make itself. */
  async report(change: (newest: Update) => Omit<Update, "update_id">): Promise<void> {
    const newest = this.telegram.updatesLog.at(-1);
    if (newest === undefined) throw new Error("Telegram has sent no update so far");
    this.telegram.redeliver({ ...change(structuredClone(newest)), update_id: newest.update_id });
    await this.handleUpdates();
  }

  /** The person starts the bot; `messagesTo` begins after the greeting. */
  async meet(person: TestUser): Promise<void> {
    await person.start();
    await this.handleUpdates();
    this.#metAt.set(person.id, this.telegram.calls.length);
  }

  async say(person: TestUser, text: string): Promise<void> {
    await person.send(text);
    await this.handleUpdates();
  }

  /** Opens a channel's page by /channels, and then one of its groups of buttons. */
  async openChannel(
    person: TestUser,
    channel: TextPattern,
    group?: "Sell" | "People" | "Reach" | "Settings",
  ): Promise<void> {
    await this.say(person, "/channels");
    await this.press(person, channel);
    if (group !== undefined) await this.press(person, new RegExp(`${group}$`, "u"));
  }

  async press(person: TestUser, button: TextPattern, message?: ShownMessage): Promise<ButtonAnswer> {
    // The newest message has the button already, so the update exists before the first poll is answered.
    const [pressed] = await Promise.all([
      person.press(button, message === undefined ? {} : { message }),
      this.handleUpdates(),
    ]);
    return pressed;
  }

  /** Presses a button with any callback data, as a modified client can. */
  async pressForged(person: TestUser, data: string): Promise<ButtonAnswer> {
    const { message_id: id } = await this.#api.sendMessage(person.id, "forged", {
      reply_markup: { inline_keyboard: [[{ text: "forged", callback_data: data }]] },
    });
    return this.press(
      person,
      "forged",
      person.chat.find((message) => message.id === id),
    );
  }

  /** The texts of the bot's messages and edits to a person since `meet`, as sent to the Bot API, oldest first. */
  messagesTo(person: TestUser): string[] {
    return this.telegram.calls
      .slice(this.#metAt.get(person.id) ?? 0)
      .filter(({ method, response }) => /^(sendMessage|editMessageText)$/u.test(method) && response?.ok)
      .filter(({ parameters }) => parameters["chat_id"] === person.id && parameters["text"] !== "forged")
      .map(({ parameters }) => String(parameters["text"]));
  }

  lastMessageTo(person: TestUser): string {
    return this.messagesTo(person).at(-1) ?? "";
  }

  /** Runs all due jobs and the jobs that they add, once each. */
  async runJobs(): Promise<void> {
    while (await this.#isJobDue())
      await runOnce({
        pgPool: this.database.pool,
        taskList: taskList(jobDefinitions(this.bot, this.platform.config), this.platform),
        noHandleSignals: true,
        logger: new Logger(() => () => undefined),
      });
  }

  /** A run of the jobs may end before the failure of its last job is stored. */
  async #isJobDue(): Promise<boolean> {
    const { rowCount } = await this.database.pool.query(
      `select 1 from graphile_worker._private_jobs
        where locked_at is not null or (is_available and run_at <= now()) limit 1`,
    );
    return rowCount !== 0;
  }

  /** Runs all jobs, also those that wait for a time or for their next attempt. */
  async retryJobs(): Promise<void> {
    await this.database.pool.query("update graphile_worker._private_jobs set run_at = now()");
    await this.runJobs();
  }

  async #nextUpdate(): Promise<Update | undefined> {
    const [update] = await this.#api.getUpdates({ offset: this.#offset, limit: 1 });
    if (update !== undefined) this.#offset = update.update_id + 1;
    return update;
  }
}

/** The newest message of the bot in the private chat. */
export const newestOf = (person: TestUser): ShownMessage | undefined =>
  person.chat.findLast(({ from }) => from === "bot");

export const buttonsOf = (person: TestUser): string[] => newestOf(person)?.buttons.flat() ?? [];

/** The callback data and URLs of the buttons under a message. */
export const dataOf = (message: ShownMessage | undefined): string[] =>
  (message?.raw.reply_markup?.inline_keyboard.flat() ?? []).map((button) => {
    if ("callback_data" in button) return button.callback_data;
    return "url" in button ? button.url : "";
  });
