import { Bot, Composer } from "grammy";
import type { UserFromGetMe } from "grammy/types";
import { describe, expect, test } from "vitest";
import { z } from "zod";
import { buttonData, onButton } from "./buttons.ts";
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
