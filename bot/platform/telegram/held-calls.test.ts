import { Api, HttpError } from "grammy";
import type { Update } from "grammy/types";
import { describe, expect, test } from "vitest";
import { startTelegramStub, stubToken } from "../../../tests/support/telegram-stub.ts";
import type { TelegramStub } from "../../../tests/support/telegram-stub.ts";
import { holdCalls } from "./held-calls.ts";
import type { HeldCalls } from "./held-calls.ts";

const chat = { id: 7, type: "private", first_name: "Alice" } as const;
const press = {
  update_id: 1,
  callback_query: {
    id: "1",
    from: { id: 7, is_bot: false, first_name: "Alice" },
    chat_instance: "1",
    data: "x",
    message: { message_id: 3, date: 0, chat, text: "page" },
  },
} as Update;

function open(telegram: TelegramStub): { api: Api; held: HeldCalls } {
  const api = new Api(stubToken, { apiRoot: telegram.url });
  const held = holdCalls(press);
  api.config.use(held.transformer);
  return { api, held };
}

describe("The calls of a handler", () => {
  test("are made at once until one meets a fault; this one and the later ones are held", async () => {
    await using telegram = await startTelegramStub();
    const { api, held } = open(telegram);
    await api.sendMessage(7, "first");
    telegram.answerNext("sendMessage", { ok: false, error_code: 502, description: "Bad Gateway" });
    await api.sendMessage(7, "second");
    await api.answerCallbackQuery("1", { text: "third" });
    await api.editMessageText(7, 3, "fourth");
    expect(telegram.calls.map(({ method }) => method)).toEqual(["sendMessage", "sendMessage"]);
    expect(held.calls).toEqual([
      { method: "sendMessage", payload: { chat_id: 7, text: "second" } },
      {
        method: "answerCallbackQuery",
        payload: { callback_query_id: "1", text: "third" },
        otherwise: { chat_id: 7, text: "third" },
      },
      {
        method: "editMessageText",
        payload: { chat_id: 7, message_id: 3, text: "fourth" },
        otherwise: { chat_id: 7, text: "fourth" },
      },
    ]);
  });

  test("are held while Telegram asks for a pause that is too long for a person", async () => {
    await using telegram = await startTelegramStub();
    const { api, held } = open(telegram);
    telegram.answerNext("sendMessage", {
      ok: false,
      error_code: 429,
      description: "Too Many Requests: retry after 300",
      parameters: { retry_after: 300 },
    });
    await api.sendMessage(7, "later");
    expect(held.calls).toEqual([{ method: "sendMessage", payload: { chat_id: 7, text: "later" } }]);
  });

  test("that Telegram refuses fail in the handler", async () => {
    await using telegram = await startTelegramStub();
    const { api, held } = open(telegram);
    telegram.answerNext("sendMessage", { ok: false, error_code: 403, description: "Forbidden" });
    await expect(api.sendMessage(7, "blocked")).rejects.toThrow("Forbidden");
    expect(held.calls).toEqual([]);
  });

  test("have no message id while they are held, and a handler that reads the id meets a fault", async () => {
    await using telegram = await startTelegramStub();
    const { api, held } = open(telegram);
    held.holdAll();
    const message = await api.sendMessage(7, "held");
    expect(() => message.message_id).toThrow(HttpError);
  });

  test("that ask for a fact are made at once, also while others are held", async () => {
    await using telegram = await startTelegramStub();
    const { api, held } = open(telegram);
    held.holdAll();
    await api.getMe();
    expect(telegram.callsOf("getMe")).toHaveLength(1);
  });
});
