import { once } from "node:events";
import { createServer } from "node:http";
import type { IncomingMessage, Server } from "node:http";
import { text as readText } from "node:stream/consumers";
import { conversations } from "@grammyjs/conversations";
import { Bot } from "grammy";
import type { ChatMember, Message, Update, UserFromGetMe } from "grammy/types";
import { createTestDatabase } from "../../../tests/support/test-database.ts";
import type { TestDatabase } from "../../../tests/support/test-database.ts";
import { createTestPlatform } from "../../../tests/support/test-platform.ts";
import { chatStateStorage } from "../../platform/chat-state.ts";
import type { BotContext, FormContext } from "../../platform/context.ts";
import { apiClientOptions, apiTransformers } from "../../platform/telegram.ts";
import { users } from "../../users/index.ts";
import { startAndCancel, unhandled } from "../../welcome/index.ts";
import { channelRights, channels, tierForm } from "../index.ts";

export type Person = { readonly id: number; readonly first_name: string };
export type Call = { readonly method: string; readonly parameters: Record<string, unknown> };
type Button = { text: string; callback_data?: string; url?: string };
type Stored = { text: string; buttons: Button[] };

export const botInfo = {
  id: 999,
  is_bot: true,
  first_name: "Gate",
  username: "gate_bot",
} as unknown as UserFromGetMe;

const token = "123456:AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA";

/** The channels of the scene, as Telegram knows them: id → title and who is what in it. */
export type Club = {
  type: "channel" | "supergroup" | "group";
  title: string;
  members: Map<number, Partial<ChatMember> & { status: string }>;
};

/** People in private chats with a bot made of these features, over a small Bot API that keeps what was said. */
export class ChatScene implements AsyncDisposable {
  readonly calls: Call[] = [];
  readonly clubs = new Map<number, Club>();
  /** Set to break a method: "drop" closes the connection, a text is Telegram's refusal. */
  readonly faults = new Map<string, string>();
  readonly messages = new Map<number, Stored>();
  #lastId = 0;
  readonly database: TestDatabase;
  readonly platform: ReturnType<typeof createTestPlatform>;
  readonly #server: Server;
  #bot: Bot<BotContext>;

  private constructor(database: TestDatabase, server: Server, apiRoot: string) {
    this.database = database;
    this.#server = server;
    this.platform = createTestPlatform(database, { TELEGRAM_API_ROOT: apiRoot });
    this.#bot = this.#createBot(1);
  }

  static async open(): Promise<ChatScene> {
    const server = createServer();
    server.listen(0, "127.0.0.1");
    await once(server, "listening");
    const address = server.address();
    const port = typeof address === "object" && address ? address.port : 0;
    const scene = new ChatScene(await createTestDatabase(), server, `http://127.0.0.1:${port}`);
    server.on("request", (request: IncomingMessage, response) => {
      void scene
        .#answer(request)
        .then((answer) =>
          answer === undefined
            ? response.destroy()
            : response.setHeader("content-type", "application/json").end(JSON.stringify(answer)),
        );
    });
    return scene;
  }

  /** What a restart leaves: the database, and a new bot. */
  restart(formVersion = 1): void {
    this.#bot = this.#createBot(formVersion);
  }

  say(person: Person, text: string): Promise<void> {
    const entities = text.startsWith("/")
      ? [{ type: "bot_command", offset: 0, length: text.split(" ")[0]?.length ?? 0 }]
      : [];
    return this.send(person, { text, entities } as Partial<Message>);
  }

  send(person: Person, content: Partial<Message>): Promise<void> {
    const message = {
      message_id: ++this.#lastId,
      date: 1,
      chat: { id: person.id, type: "private", first_name: person.first_name },
      from: { ...person, is_bot: false },
      ...content,
    };
    return this.update({ message } as Partial<Update>);
  }

  /** Presses the newest button with this label. */
  press(person: Person, label: string): Promise<void> {
    const found = this.#find(label);
    return this.pressData(person, found.data, found.messageId);
  }

  /** What the newest button with this label would send, for a press later on. */
  dataOf(label: string): string {
    return this.#find(label).data;
  }

  pressData(person: Person, data: string, messageId = this.#lastId): Promise<void> {
    const chat = { id: person.id, type: "private", first_name: person.first_name };
    return this.update({
      callback_query: {
        id: String(++this.#lastId),
        from: { ...person, is_bot: false },
        chat_instance: "1",
        data,
        message: { message_id: messageId, date: 1, chat, text: "…" },
      },
    } as Partial<Update>);
  }

  async update(update: Partial<Update>): Promise<void> {
    await this.#bot.handleUpdate({ update_id: ++this.#lastId, ...update });
  }

  /** The texts that the bot sent or edited, oldest first. */
  get said(): string[] {
    return this.calls
      .filter(({ method }) => method === "sendMessage" || method === "editMessageText")
      .map(({ parameters }) => String(parameters["text"]));
  }

  get lastSaid(): string {
    return this.said.at(-1) ?? "";
  }

  get lastAlert(): unknown {
    return this.calls.findLast(({ method }) => method === "answerCallbackQuery")?.parameters["text"];
  }

  /** The labels under the newest message. */
  get buttons(): string[] {
    return [...this.messages.values()].at(-1)?.buttons.map(({ text }) => text) ?? [];
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.#server.closeAllConnections();
    this.#server.close();
    await this.platform.http.close();
    await this.database.drop();
  }

  #find(label: string): { data: string; messageId: number } {
    for (const [messageId, { buttons }] of [...this.messages].toReversed()) {
      const data = buttons.find(({ text }) => text.includes(label))?.callback_data;
      if (data !== undefined) return { data, messageId };
    }
    throw new Error(`No button says ${label}: ${this.buttons.join(" | ")}`);
  }

  /** As bot.ts puts them. */
  #createBot(version: number): Bot<BotContext> {
    const bot = new Bot<BotContext>(token, {
      botInfo,
      client: apiClientOptions(this.platform.config.telegram.apiRoot),
    });
    const furnish = async (ctx: BotContext | FormContext, next: () => Promise<void>): Promise<void> => {
      ctx.platform = this.platform;
      ctx.texts = this.platform.translations.for(ctx.from?.language_code);
      await next();
    };
    bot.api.config.use(...apiTransformers());
    bot.use(furnish, users, startAndCancel, channelRights);
    const adapter = chatStateStorage<never>(this.database.pool);
    bot.use(
      conversations<BotContext, FormContext>({
        storage: { type: "key", version, adapter, prefix: "form:" },
        plugins: [furnish],
      }),
    );
    bot.use(channels, tierForm, unhandled);
    return bot;
  }

  async #answer(request: IncomingMessage): Promise<object | undefined> {
    const method = request.url?.split("/").at(-1) ?? "";
    const body = await readText(request);
    const parameters = (body === "" ? {} : JSON.parse(body)) as Record<string, unknown>;
    const fault = this.faults.get(method);
    if (fault === "drop") return undefined;
    if (fault !== undefined)
      return { ok: false, error_code: fault.startsWith("Forbidden") ? 403 : 400, description: fault };
    this.calls.push({ method, parameters });
    const result = this.#result(method, parameters);
    if (result === undefined)
      return { ok: false, error_code: 400, description: "Bad Request: chat not found" };
    return { ok: true, result };
  }

  #result(method: string, parameters: Record<string, unknown>): unknown {
    const id = Number(parameters["chat_id"]);
    const club = this.clubs.get(id);
    const userId = Number(parameters["user_id"]);
    const memberOf = (member: number) => ({
      user: { id: member, is_bot: false, first_name: `P${member}` },
      ...(club?.members.get(member) ?? { status: "left" }),
    });
    if (method === "getChat") return club && { id, type: club.type, title: club.title };
    if (method === "getChatMember") return club && memberOf(userId);
    if (method === "getChatAdministrators")
      return (
        club &&
        [...club.members.keys()]
          .map(memberOf)
          .filter(
            ({ status, user }) => ["creator", "administrator"].includes(status) && user.id !== botInfo.id,
          )
      );
    if (method === "sendMessage") return this.#store(++this.#lastId, parameters);
    if (method === "editMessageText") return this.#store(Number(parameters["message_id"]), parameters);
    if (method === "editMessageReplyMarkup") {
      const stored = this.messages.get(Number(parameters["message_id"]));
      if (stored !== undefined) stored.buttons = [];
    }
    return true;
  }

  #store(messageId: number, parameters: Record<string, unknown>): object {
    const markup = parameters["reply_markup"] as { inline_keyboard?: Button[][] } | undefined;
    const text = String(parameters["text"]);
    this.messages.set(messageId, { text, buttons: (markup?.inline_keyboard ?? []).flat() });
    return { message_id: messageId, date: 1, chat: { id: parameters["chat_id"], type: "private" }, text };
  }
}
