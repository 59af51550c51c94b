import { createServer } from "node:http";
import type { ServerResponse } from "node:http";
import { once } from "node:events";
import { z } from "zod";

/** What a call meets: it works; it is refused and does nothing; it works and its answer is lost on the way. */
export type Fate = "works" | "refused" | "lost";

export type Call = { readonly method: string; readonly userId: number | undefined };

type Status = "creator" | "administrator" | "member" | "left" | "kicked";
type Link = { readonly kind: "join_request" | "one_time_link"; isLive: boolean };
type Sent = { readonly chatId: number; readonly text: string; readonly buttons: readonly string[] };

const parameters = z.object({
  chat_id: z.coerce.number().optional(),
  user_id: z.number().optional(),
  invite_link: z.string().optional(),
  member_limit: z.literal(1).optional(),
  creates_join_request: z.literal(true).optional(),
  expire_date: z.number().optional(),
  only_if_banned: z.literal(true).optional(),
  name: z.string().max(32).optional(),
  text: z.string().optional(),
  reply_markup: z
    .object({
      inline_keyboard: z.array(
        z.array(z.object({ callback_data: z.string().optional(), url: z.string().optional() })),
      ),
    })
    .optional(),
});
type Parameters = z.infer<typeof parameters>;

/** One chat behind a real Bot API address, for tests of access: people, links, requests, and faults on demand. */
export class ChatDouble {
  readonly people = new Map<number, Status>();
  readonly requests = new Set<number>();
  readonly links = new Map<string, Link>();
  readonly sent: Sent[] = [];
  readonly calls: Call[] = [];
  readonly blockedBy = new Set<number>();
  /** Decides each call's fate before it is carried out; may do other things meanwhile. */
  meanwhile: (call: Call) => Promise<Fate> | Fate = () => "works";
  /** What else happens between the deed and the answer. */
  afterwards: (call: Call) => Promise<void> | void = () => undefined;
  readonly #server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on("data", (chunk: Buffer) => chunks.push(chunk));
    request.on("end", () => {
      const method = request.url?.split("/").at(-1) ?? "";
      const text = Buffer.concat(chunks).toString();
      const given = parameters.parse(text === "" ? {} : JSON.parse(text));
      this.#answer(method, given, response).catch((error: unknown) => {
        send(response, 500, String(error));
      });
    });
  });

  async listen(): Promise<string> {
    this.#server.listen(0, "127.0.0.1");
    await once(this.#server, "listening");
    const address = this.#server.address();
    return typeof address === "object" && address ? `http://127.0.0.1:${address.port}` : "";
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise((done) => this.#server.close(done));
  }

  get liveLinks(): string[] {
    return [...this.links].filter(([, { isLive }]) => isLive).map(([url]) => url);
  }

  textsTo(userId: number): string[] {
    return this.sent.filter(({ chatId }) => chatId === userId).map(({ text }) => text);
  }

  async #answer(method: string, given: Parameters, response: ServerResponse): Promise<void> {
    const call = { method, userId: given.user_id };
    this.calls.push(call);
    const fate = await this.meanwhile(call);
    if (fate === "refused") {
      send(response, 400, "Bad Request: not enough rights to restrict/unrestrict chat member");
      return;
    }
    const result = this.#carryOut(method, given);
    await this.afterwards(call);
    if (fate === "lost") response.socket?.destroy();
    else if (typeof result === "string") send(response, result.startsWith("Forbidden") ? 403 : 400, result);
    else send(response, 200, undefined, result.ok);
  }

  /** A text is Telegram's refusal. */
  #carryOut(method: string, given: Parameters): string | { ok: unknown } {
    const id = given.user_id ?? 0;
    const status = this.people.get(id) ?? "left";
    switch (method) {
      case "getChatMember":
        return { ok: { status, user: { id, is_bot: false, first_name: "Somebody" } } };
      case "banChatMember":
        if (status === "administrator" || status === "creator")
          return "Bad Request: user is an administrator of the chat";
        this.people.set(id, "kicked");
        return { ok: true };
      case "unbanChatMember":
        if (status === "kicked") this.people.set(id, "left");
        else if (given.only_if_banned !== true) this.people.set(id, "left");
        return { ok: true };
      case "approveChatJoinRequest":
      case "declineChatJoinRequest":
        if (!this.requests.delete(id)) return "Bad Request: HIDE_REQUESTER_MISSING";
        if (method.startsWith("approve")) this.people.set(id, "member");
        return { ok: true };
      case "createChatInviteLink":
        return { ok: this.#makeLink(given) };
      case "revokeChatInviteLink": {
        const link = this.links.get(given.invite_link ?? "");
        if (link === undefined) return "Bad Request: INVITE_HASH_INVALID";
        link.isLive = false;
        return { ok: {} };
      }
      case "sendMessage":
        return this.#takeMessage(given);
      case "answerCallbackQuery":
        return { ok: true };
      default:
        return `Not Found: ${method}`;
    }
  }

  #makeLink({ member_limit: limit, creates_join_request: isRequest }: Parameters): object {
    const url = `https://t.me/+${this.links.size + 1}${Math.random().toString(36).slice(2)}`;
    if ((limit === 1) === (isRequest === true)) throw new Error("A link is for one person or for requests");
    this.links.set(url, { kind: limit === 1 ? "one_time_link" : "join_request", isLive: true });
    return { invite_link: url };
  }

  #takeMessage({
    chat_id: chatId = 0,
    text = "",
    reply_markup: markup,
  }: Parameters): string | { ok: unknown } {
    if (this.blockedBy.has(chatId)) return "Forbidden: bot was blocked by the user";
    const buttons = markup?.inline_keyboard.flat().map((button) => button.callback_data ?? button.url ?? "");
    this.sent.push({ chatId, text, buttons: buttons ?? [] });
    return { ok: { message_id: this.sent.length, date: 1, chat: { id: chatId, type: "private" }, text } };
  }
}

function send(response: ServerResponse, code: number, description?: string, result?: unknown): void {
  response.writeHead(code, { "content-type": "application/json" });
  response.end(
    JSON.stringify(
      description === undefined ? { ok: true, result } : { ok: false, error_code: code, description },
    ),
  );
}
