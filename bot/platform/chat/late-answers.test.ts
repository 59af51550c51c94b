import { Context, GrammyError } from "grammy";
import { describe, expect, test } from "vitest";
import { answerTapsAnyhow } from "./late-answers.ts";

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
    reply: { value: async (words: string) => void said.push(words) },
  }) as Context;
  answerTapsAnyhow(ctx);
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
