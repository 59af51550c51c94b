import { Bot, Composer, Context, GrammyError } from "grammy";
import type { UserFromGetMe } from "grammy/types";
import { describe, expect, test } from "vitest";
import { z } from "zod";
import { tolerateLateAnswers, buttonData, onButton } from "./buttons.ts";
import type { BotContext } from "../context.ts";
import { opaqueId } from "../values/domain.ts";
import { newId } from "../values/ids.ts";
import { loadTranslations } from "../texts/texts.ts";

const me = { id: 1, is_bot: true, first_name: "Bot", username: "a_bot" } as UserFromGetMe;

async function press(data: string): Promise<{ handled: string[]; answers: unknown[] }> {
  const handled: string[] = [];
  const answers: unknown[] = [];
  const buttons = new Composer<BotContext>();
  onButton(buttons, "buy", z.tuple([opaqueId]), async (_ctx, [id]) => void handled.push(id));
  const bot = new Bot<BotContext>("1:a", { botInfo: me });
  bot.api.config.use(async (_previous, method, payload) => {
    answers.push({ method, ...payload });
    return { ok: true, result: true as never };
  });
  bot.use((ctx, next) => {
    ctx.texts = loadTranslations().for("en");
    return next();
  }, buttons);
  const from = { id: 7, is_bot: false, first_name: "Alice" };
  const callback_query = { id: "1", from, chat_instance: "1", data };
  await bot.handleUpdate({ update_id: 1, callback_query });
  return { handled, answers };
}

describe("A button", () => {
  test("passes its ids to the handler", async () => {
    const id = newId(new Date());
    expect(await press(buttonData("buy", id))).toEqual({ handled: [id], answers: [] });
  });

  test.each(["buy", "buy:", "buy:nonsense", `buy:${newId(new Date())}:${newId(new Date())}`, "buy:' or 1=1"])(
    "with invalid data (%s) is answered as outdated",
    async (data) => {
      const { handled, answers } = await press(data);
      expect(handled).toEqual([]);
      expect(answers).toMatchObject([{ method: "answerCallbackQuery", show_alert: true }]);
    },
  );

  test("is not confused with a button whose action has the same prefix", async () => {
    expect(await press("buyer:1")).toEqual({ handled: [], answers: [] });
  });

  test("cannot have more data than Telegram allows", () => {
    expect(() => buttonData("buy", newId(new Date()), newId(new Date()), newId(new Date()))).toThrow(
      RangeError,
    );
  });
});

/** A button press whose answer Telegram refuses with this error, and the messages sent instead. */
function pressRefusedWith(code: number, description: string, type: "private" | "channel" = "private") {
  const said: string[] = [];
  const ctx = Object.create(Context.prototype, {
    callbackQuery: { value: {} },
    chat: { value: { type } },
    answerCallbackQuery: {
      writable: true,
      value: () =>
        Promise.reject(
          new GrammyError("refused", { ok: false, error_code: code, description }, "answerCallbackQuery", {}),
        ),
    },
    reply: { value: async (text: string) => void said.push(text) },
  }) as Context;
  tolerateLateAnswers(ctx);
  return { ctx, said };
}

const TOO_OLD = "Bad Request: query is too old and response timeout expired or query ID is invalid";

describe("The answer to a button press", () => {
  test("is sent as a message if it is too late, without an error", async () => {
    const { ctx, said } = pressRefusedWith(400, TOO_OLD);
    expect(await ctx.answerCallbackQuery()).toBe(true);
    expect(said).toEqual([]);
    await ctx.answerCallbackQuery({ text: "Moved.", show_alert: true });
    await ctx.answerCallbackQuery("Set.");
    expect(said).toEqual(["Moved.", "Set."]);
  });

  test("is sent as a message if Telegram limits the rate", async () => {
    const { ctx, said } = pressRefusedWith(429, "Too Many Requests: retry after 9");
    await ctx.answerCallbackQuery({ text: "Set." });
    expect(said).toEqual(["Set."]);
  });

  test("is not posted in a channel", async () => {
    const { ctx, said } = pressRefusedWith(400, TOO_OLD, "channel");
    expect(await ctx.answerCallbackQuery({ text: "Set." })).toBe(true);
    expect(said).toEqual([]);
  });

  test("is an error if Telegram refuses its text", async () => {
    const { ctx } = pressRefusedWith(400, "Bad Request: MESSAGE_TOO_LONG");
    await expect(ctx.answerCallbackQuery({ text: "Set." })).rejects.toThrow("MESSAGE_TOO_LONG");
  });
});
