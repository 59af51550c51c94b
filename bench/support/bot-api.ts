import { createServer } from "node:http";
import type { ServerResponse } from "node:http";
import { BENCH_BOT } from "./bench-bot.ts";

/*
 * A minimal Bot API server, so that a benchmark measures the bot and not the server. It accepts any call; the strict local
 * Telegram of the tests is sandbox/telegram.
 */

export type BenchBotApi = {
  readonly url: string;
  /** Makes getUpdates return `/start` from `count` different users. */
  offerStarts(count: number): void;
  /** Called for each message of the bot, with its chat id. */
  onMessage: (chatId: number) => void;
  stop(): Promise<void>;
};

export const BENCH_TOKEN = "123456:AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA";
const FIRST_USER = 30_000_000_000;

export async function startBenchBotApi(): Promise<BenchBotApi> {
  let lastMessage = 0;
  let lastUpdate = 0;
  let offered = 0;
  let links = 0;
  let waiting: ServerResponse | undefined;
  const answer = (response: ServerResponse, result: unknown): void => {
    response.setHeader("content-type", "application/json");
    response.end(JSON.stringify({ ok: true, result }));
  };
  const giveUpdates = (response: ServerResponse): void => {
    const count = Math.min(100, offered);
    offered -= count;
    answer(
      response,
      Array.from({ length: count }, () => start(++lastUpdate)),
    );
  };
  const api: BenchBotApi = {
    url: "",
    onMessage: () => undefined,
    offerStarts(count) {
      offered += count;
      if (waiting !== undefined) giveUpdates(waiting);
      waiting = undefined;
    },
    stop: () =>
      new Promise((done) => {
        server.closeAllConnections();
        server.close(() => done());
      }),
  };
  const server = createServer((request, response) => {
    const method = request.url?.split("/").at(-1)?.split("?")[0] ?? "";
    let text = "";
    request.setEncoding("utf8");
    request.on("data", (part: string) => (text += part));
    request.on("end", () => {
      if (method === "getUpdates") {
        if (offered > 0) giveUpdates(response);
        else waiting = response;
        return;
      }
      if (method === "sendMessage") {
        const { chat_id: chatId } = JSON.parse(text) as { chat_id: number };
        answer(response, {
          message_id: ++lastMessage,
          date: 1,
          chat: { id: chatId, type: "private" },
          text: "…",
        });
        api.onMessage(chatId);
        return;
      }
      answer(
        response,
        resultOf(method, () => `https://t.me/+bench${++links}`),
      );
    });
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const address = server.address();
  const port = typeof address === "object" && address ? address.port : 0;
  return Object.assign(api, { url: `http://127.0.0.1:${port}` });
}

function resultOf(method: string, newLink: () => string): unknown {
  switch (method) {
    case "getMe":
      return BENCH_BOT;
    case "getWebhookInfo":
      return { url: "", has_custom_certificate: false, pending_update_count: 0 };
    case "createChatInviteLink":
      return {
        invite_link: newLink(),
        creator: BENCH_BOT,
        creates_join_request: true,
        is_primary: false,
        is_revoked: false,
      };
    case "getChatMember":
      return { status: "left", user: { id: 1, is_bot: false, first_name: "B" } };
    default:
      return true;
  }
}

function start(updateId: number): object {
  const id = FIRST_USER + updateId;
  return {
    update_id: updateId,
    message: {
      message_id: 1,
      date: 1,
      chat: { id, type: "private", first_name: "Bea" },
      from: { id, is_bot: false, first_name: "Bea", language_code: "en" },
      text: "/start",
      entities: [{ type: "bot_command", offset: 0, length: 6 }],
    },
  };
}
