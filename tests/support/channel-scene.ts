import { deepEqual } from "node:assert/strict";
import { Logger, runOnce } from "graphile-worker";
import { Api } from "grammy";
import type { Bot } from "grammy";
import type { Update, UserFromGetMe } from "grammy/types";
import { createBot } from "../../bot/bot.ts";
import { allowedUpdates } from "../../bot/intake/allowed-updates.ts";
import { movableClock } from "../../bot/platform/time/clock.ts";
import type { MovableClock } from "../../bot/platform/time/clock.ts";
import type { BotContext } from "../../bot/platform/context.ts";
import { taskList } from "../../bot/platform/jobs/jobs.ts";
import type { Platform } from "../../bot/platform/platform.ts";
import { jobKinds } from "../../bot/tasks.ts";
import { startTelegram } from "../../sandbox/telegram/index.ts";
import type { Persona, SandboxTelegram, ShownMessage } from "../../sandbox/telegram/index.ts";
import type { Pressed } from "../../sandbox/telegram/users/press-button.ts";
import type { TextPattern } from "../../sandbox/telegram/users/shown-message.ts";
import { createTestDatabase } from "./test-database.ts";
import type { TestDatabase } from "./test-database.ts";
import { createTestPlatform } from "./test-platform.ts";

export type SceneParts = {
  readonly database: TestDatabase;
  readonly telegram: SandboxTelegram;
  readonly platform: Platform & { readonly clock: MovableClock };
  readonly me: UserFromGetMe;
};

/** @param start where the clock begins; left out: now. */
export async function openSceneParts(start?: Date): Promise<SceneParts> {
  const database = await createTestDatabase();
  const clock = movableClock(start);
  const telegram = await startTelegram({ clock });
  const platform = {
    ...createTestPlatform(database, { BOT_TOKEN: telegram.botToken, TELEGRAM_API_ROOT: telegram.url }),
    clock,
  };
  const me = await platform.telegram.getMe();
  // From here on Telegram tells of members too.
  await platform.telegram.getUpdates({ allowed_updates: allowedUpdates });
  return { database, telegram, platform, me };
}

/**
 * A Telegram, a database and the bot between them, which moves only when the test says so: updates wait for `settle`,
 * jobs for `runJobs`. So a test can say what happens in between. At its end Telegram must have refused nothing.
 */
export class ChannelScene implements AsyncDisposable {
  readonly database: TestDatabase;
  readonly telegram: SandboxTelegram;
  readonly platform: Platform & { readonly clock: MovableClock };
  readonly olga: Persona;
  /** Another one after `restart`. */
  bot: Bot<BotContext>;
  readonly #me: UserFromGetMe;
  /** Not the product's: what the test itself does in the bot's name. */
  readonly #api: Api;
  readonly #metAt = new Map<number, number>();
  #offset = 0;

  constructor({ database, telegram, platform, me }: SceneParts) {
    this.database = database;
    this.telegram = telegram;
    this.platform = platform;
    this.#me = me;
    this.#api = new Api(telegram.botToken, { apiRoot: telegram.url });
    this.bot = createBot(platform, me);
    this.olga = telegram.person({ firstName: "Olga", id: 10_000_000_001 });
  }

  static async open(start?: Date): Promise<ChannelScene> {
    return new ChannelScene(await openSceneParts(start));
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.telegram.stop();
    await this.platform.http.close();
    await this.database.drop();
    // Other programs of this machine may knock at a port that was theirs before; what they ask for has no token.
    deepEqual(
      this.telegram.refusals.filter(({ code }) => code !== 404),
      [],
    );
  }

  /** What a restart leaves: the database, and a new bot. */
  restart(): void {
    this.bot = createBot(this.platform, this.#me);
  }

  /** The bot handles what Telegram has for it, one after the other, until there is nothing left. */
  async settle(): Promise<void> {
    for (;;) {
      const update = await this.#nextUpdate();
      if (update === undefined) return;
      await this.bot.handleUpdate(update);
    }
  }

  /** One waiting update, handled at the same moment by as many processes, which do not wait for each other. */
  async settleOne(count = 1): Promise<void> {
    const update = await this.#nextUpdate();
    if (update === undefined) throw new Error("There is no update to handle");
    const bots = Array.from({ length: count }, () => createBot(this.platform, this.#me));
    await Promise.all(bots.map((bot) => bot.handleUpdate(structuredClone(update))));
  }

  /** The newest update, changed: what Telegram reports in cases that the local one does not play. */
  async report(change: (newest: Update) => Omit<Update, "update_id">): Promise<void> {
    const newest = this.telegram.updatesLog.at(-1);
    if (newest === undefined) throw new Error("Telegram has reported nothing so far");
    this.telegram.redeliver({ ...change(structuredClone(newest)), update_id: newest.update_id });
    await this.settle();
  }

  /** The person starts the bot; `said` begins after its welcome. */
  async meet(person: Persona): Promise<void> {
    await person.start();
    await this.settle();
    this.#metAt.set(person.id, this.telegram.calls.length);
  }

  async say(person: Persona, text: string): Promise<void> {
    await person.send(text);
    await this.settle();
  }

  async press(person: Persona, button: TextPattern, message?: ShownMessage): Promise<Pressed> {
    // The newest message has the button already: the press is reported before the answer to the first poll.
    const [pressed] = await Promise.all([
      person.press(button, message === undefined ? {} : { message }),
      this.settle(),
    ]);
    return pressed;
  }

  /** A press with whatever data; a client that somebody changed can send any. */
  async pressForged(person: Persona, data: string): Promise<Pressed> {
    const { message_id: id } = await this.#api.sendMessage(person.id, "forged", {
      reply_markup: { inline_keyboard: [[{ text: "forged", callback_data: data }]] },
    });
    return this.press(
      person,
      "forged",
      person.chat.find((message) => message.id === id),
    );
  }

  /** What the bot sent to somebody, or changed a message to, as it wrote it, since they met; oldest first. */
  said(person: Persona): string[] {
    return this.telegram.calls
      .slice(this.#metAt.get(person.id) ?? 0)
      .filter(({ method, response }) => /^(sendMessage|editMessageText)$/u.test(method) && response?.ok)
      .filter(({ parameters }) => parameters["chat_id"] === person.id && parameters["text"] !== "forged")
      .map(({ parameters }) => String(parameters["text"]));
  }

  lastSaid(person: Persona): string {
    return this.said(person).at(-1) ?? "";
  }

  /** Does every job that is due, and those that come of it, once each. */
  async runJobs(): Promise<void> {
    const { pool } = this.database;
    let isDone = false;
    while (!isDone) {
      await runOnce({
        pgPool: pool,
        taskList: taskList(jobKinds(this.bot), this.platform),
        noHandleSignals: true,
        logger: new Logger(() => () => undefined),
      });
      // A run may end before the failure of its last job is written down.
      const due = await pool.query(
        `select 1 from graphile_worker._private_jobs
          where locked_at is not null or (is_available and run_at <= now()) limit 1`,
      );
      isDone = due.rowCount === 0;
    }
  }

  /** Lets the waits of jobs pass, those between attempts too, and does every job. */
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
export const newestOf = (person: Persona): ShownMessage | undefined =>
  person.chat.findLast(({ from }) => from === "bot");

export const buttonsOf = (person: Persona): string[] => newestOf(person)?.buttons.flat() ?? [];

/** What the buttons under a message send or open. */
export const dataOf = (message: ShownMessage | undefined): string[] =>
  (message?.raw.reply_markup?.inline_keyboard.flat() ?? []).map((button) => {
    if ("callback_data" in button) return button.callback_data;
    return "url" in button ? button.url : "";
  });
