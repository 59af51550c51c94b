import { Logger, runOnce } from "graphile-worker";
import { Bot } from "grammy";
import type { Update } from "grammy/types";
import { createSale } from "../../../tests/support/sale.ts";
import type { Sale } from "../../../tests/support/sale.ts";
import { createTestDatabase } from "../../../tests/support/test-database.ts";
import { createTestPlatform } from "../../../tests/support/test-platform.ts";
import type { MovableClock } from "../../platform/clock.ts";
import type { BotContext } from "../../platform/context.ts";
import { newId } from "../../platform/ids.ts";
import { taskList } from "../../platform/jobs.ts";
import type { Platform } from "../../platform/platform.ts";
import { apiClientOptions } from "../../platform/telegram.ts";
import { ChatDouble } from "./chat-double.ts";
import { membership, runSweepOnce, subscriptionJobs, subscriptions } from "../index.ts";

export const DAY = 24 * 60 * 60_000;
export const CHAT_ID = -1_001_234_567_890;
export const BOT_ID = 123_456;

/** A channel, its people and the bot around a database of its own: what the tests of access play in. */
export class AccessScene implements AsyncDisposable {
  readonly platform: Platform & { readonly clock: MovableClock };
  readonly chat: ChatDouble;
  readonly sale: Sale;
  readonly #bot: Bot<BotContext>;
  readonly #close: () => Promise<void>;
  #nextPerson = 20_000_000_001;
  #nextUpdate = 1;

  private constructor(parts: Pick<AccessScene, "platform" | "chat" | "sale">, close: () => Promise<void>) {
    this.platform = parts.platform;
    this.chat = parts.chat;
    this.sale = parts.sale;
    this.#close = close;
    const { config, translations } = this.platform;
    this.#bot = new Bot<BotContext>(config.botToken, {
      client: apiClientOptions(config.telegram.apiRoot),
      botInfo,
    });
    this.#bot.use(async (ctx, next) => {
      ctx.platform = this.platform;
      ctx.texts = translations.for(ctx.from?.language_code);
      await next();
    });
    this.#bot.use(membership, subscriptions);
  }

  static async open(accessMode: "join_request" | "one_time_link" = "join_request"): Promise<AccessScene> {
    const database = await createTestDatabase();
    const chat = new ChatDouble();
    const platform = createTestPlatform(database, { TELEGRAM_API_ROOT: await chat.listen() });
    const sale = await createSale(platform);
    await database.prisma.channel.updateMany({ data: { accessMode } });
    return new AccessScene({ platform, chat, sale }, async () => {
      await platform.http.close();
      await chat[Symbol.asyncDispose]();
      await database.drop();
    });
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.#close();
  }

  /** A new person with a paid subscription, outside the chat unless said otherwise. */
  async subscriber(
    options: { days?: number | null; isMember?: boolean } = {},
  ): Promise<{ userId: number; subscriptionId: string }> {
    const { days = 30, isMember = false } = options;
    const userId = await this.stranger();
    const now = this.platform.clock.now();
    const { id } = await this.platform.database.prisma.subscription.create({
      data: {
        id: newId(now),
        userId: BigInt(userId),
        channelId: this.sale.channelId,
        tierVersionId: this.sale.tierVersionId,
        startedAt: now,
        expiresAt: days === null ? null : new Date(now.getTime() + days * DAY),
        state: "active",
      },
    });
    if (isMember) this.chat.people.set(userId, "member");
    return { userId, subscriptionId: id };
  }

  async stranger(): Promise<number> {
    const userId = this.#nextPerson++;
    await this.platform.database.prisma.user.create({
      data: { id: BigInt(userId), firstName: "Somebody", createdAt: this.platform.clock.now() },
    });
    return userId;
  }

  /** What a payment does to the row. */
  async renew(subscriptionId: string, days = 30): Promise<void> {
    const now = this.platform.clock.now();
    await this.platform.database.prisma.$executeRaw`
      update subscription
         set state = 'active', ended_at = null, end_reason = null,
             expires_at = greatest(expires_at, ${now}) + make_interval(days => ${days}::int)
       where id = ${subscriptionId}`;
  }

  async stateOf(subscriptionId: string): Promise<string> {
    const row = await this.platform.database.prisma.subscription.findUniqueOrThrow({
      where: { id: subscriptionId },
    });
    return row.endReason === null ? row.state : `${row.state}: ${row.endReason}`;
  }

  async sweep(): Promise<{ due: number; reclaimed: number }> {
    return runSweepOnce(this.platform);
  }

  /** Does every job that is due, and those that come of it, once each. */
  async runJobs(): Promise<void> {
    const { pool } = this.platform.database;
    let isDone = false;
    while (!isDone) {
      await runOnce({
        pgPool: pool,
        taskList: taskList(subscriptionJobs, this.platform),
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

  /** Lets the waits between attempts pass, and does every job. */
  async retryJobs(): Promise<void> {
    await this.platform.database.pool.query("update graphile_worker._private_jobs set run_at = now()");
    await this.runJobs();
  }

  async asksToJoin(userId: number, url?: string): Promise<void> {
    this.chat.requests.add(userId);
    const chat = { id: CHAT_ID, type: "channel" as const, title: "Tea & Talk" };
    await this.#update({
      chat_join_request: { chat, from: person(userId), user_chat_id: userId, date: 1, ...linkPart(url) },
    });
  }

  async joins(userId: number, url: string | undefined, by: number = userId): Promise<void> {
    this.chat.people.set(userId, "member");
    const chat = { id: CHAT_ID, type: "channel" as const, title: "Tea & Talk" };
    await this.#update({
      chat_member: {
        chat,
        from: person(by),
        date: 1,
        old_chat_member: { status: "left", user: person(userId) },
        new_chat_member: { status: "member", user: person(userId) },
        ...linkPart(url),
      },
    });
  }

  async presses(userId: number, data: string): Promise<void> {
    const chat = privateChat(userId);
    await this.#update({
      callback_query: {
        id: "1",
        from: person(userId),
        chat_instance: "1",
        data,
        message: { message_id: 1, date: 1, chat, text: "…", from: botInfo },
      },
    });
  }

  async says(userId: number, text: string): Promise<void> {
    await this.#update({
      message: {
        message_id: 1,
        date: 1,
        chat: privateChat(userId),
        from: person(userId),
        text,
        entities: [{ type: "bot_command", offset: 0, length: text.length }],
      },
    });
  }

  async #update(update: Omit<Update, "update_id">): Promise<void> {
    await this.#bot.handleUpdate({ update_id: this.#nextUpdate++, ...update });
  }
}

const person = (id: number): { id: number; is_bot: false; first_name: string } => ({
  id,
  is_bot: false,
  first_name: "Somebody",
});

const privateChat = (id: number): { id: number; type: "private"; first_name: string } => ({
  id,
  type: "private",
  first_name: "Somebody",
});

const linkPart = (url: string | undefined): Pick<NonNullable<Update["chat_join_request"]>, "invite_link"> =>
  url === undefined
    ? {}
    : {
        invite_link: {
          invite_link: url,
          creator: botInfo,
          creates_join_request: false,
          is_primary: false,
          is_revoked: false,
        },
      };

const botInfo = {
  id: BOT_ID,
  is_bot: true as const,
  first_name: "PayGatePrime",
  username: "paygateprime_bot",
  can_join_groups: true,
  can_read_all_group_messages: false,
  supports_inline_queries: false,
  can_connect_to_business: false,
  has_main_web_app: false,
  has_topics_enabled: false,
  allows_users_to_create_topics: false,
  can_manage_bots: false,
  supports_join_request_queries: false,
};
