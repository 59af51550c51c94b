import { Context, GrammyError } from "grammy";
import { describe, expect, test } from "vitest";
import { answerTapsAnyhow } from "./late-answers.ts";

/** A tap whose answer Telegram refuses like this, and what was said instead. */
function tapThatMeets(code: number, description: string, type: "private" | "channel" = "private") {
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

describe("The answer to a tap", () => {
  test("that comes too late stops nothing, and its words come as a message", async () => {
    const { ctx, said } = tapThatMeets(400, TOO_OLD);
    expect(await ctx.answerCallbackQuery()).toBe(true);
    expect(said).toEqual([]);
    await ctx.answerCallbackQuery({ text: "Moved.", show_alert: true });
    await ctx.answerCallbackQuery("Set.");
    expect(said).toEqual(["Moved.", "Set."]);
  });

  test("that Telegram has no room for is given up in the same way", async () => {
    const { ctx, said } = tapThatMeets(429, "Too Many Requests: retry after 9");
    await ctx.answerCallbackQuery({ text: "Set." });
    expect(said).toEqual(["Set."]);
  });

  test("is not posted where many read", async () => {
    const { ctx, said } = tapThatMeets(400, TOO_OLD, "channel");
    expect(await ctx.answerCallbackQuery({ text: "Set." })).toBe(true);
    expect(said).toEqual([]);
  });

  test("that is refused for what it says is a fault like any other", async () => {
    const { ctx } = tapThatMeets(400, "Bad Request: MESSAGE_TOO_LONG");
    await expect(ctx.answerCallbackQuery({ text: "Set." })).rejects.toThrow("MESSAGE_TOO_LONG");
  });
});
