import { GrammyError } from "grammy";
import { describe, expect, test, vi } from "vitest";
import type { BotContext, Press } from "../context.ts";
import { holdCalls } from "../telegram/held-calls.ts";
import { loadTranslations } from "../texts/texts.ts";
import { changeKeyboard, sayCounting, showPage, takeStandIn } from "./show-page.ts";

/** A context that records what happens to the chat's messages. */
function openChat(pressed?: { readonly photo?: object; readonly reply_markup: object }) {
  const calls: unknown[][] = [];
  const record =
    (name: string) =>
    (...parameters: unknown[]) => {
      calls.push([name, ...parameters]);
      return Promise.resolve({ chat: { id: 5 }, message_id: 7 });
    };
  const ctx = {
    texts: loadTranslations().for("en"),
    callbackQuery: pressed === undefined ? undefined : { message: pressed },
    reply: record("send"),
    editMessageText: record("edit"),
    editMessageCaption: record("caption"),
    api: { editMessageText: record("edit by id") },
  } as unknown as BotContext;
  return { ctx, calls };
}

const options = { parse_mode: "HTML", link_preview_options: { is_disabled: true } };

test("A command says that it counts, and its page takes the place of this message", async () => {
  const { ctx, calls } = openChat();
  await sayCounting(ctx)();
  await showPage(ctx, "The page");
  await showPage(ctx, "Another page");
  expect(calls).toEqual([
    ["send", "⏳ Counting…", { disable_notification: true }],
    ["edit by id", 5, 7, "The page", options],
    ["send", "Another page", options],
  ]);
});

test("A pressed page says that it counts, and keeps its buttons", async () => {
  const reply_markup = { inline_keyboard: [[{ text: "Back", callback_data: "back" }]] };
  const text = openChat({ reply_markup });
  await sayCounting(text.ctx)();
  expect(text.calls).toEqual([["edit", "⏳ Counting…", { reply_markup }]]);
  const picture = openChat({ photo: [], reply_markup });
  await sayCounting(picture.ctx)();
  expect(picture.calls).toEqual([["caption", { caption: "⏳ Counting…", reply_markup }]]);
});

test("A pressed text page stays where a picture follows, which takes the place of a message", async () => {
  const { ctx, calls } = openChat({ reply_markup: { inline_keyboard: [] } });
  await sayCounting(ctx, "picture")();
  expect(calls).toEqual([["send", "⏳ Counting…", { disable_notification: true }]]);
  expect(takeStandIn(ctx)).toEqual({ chat: { id: 5 }, message_id: 7 });
});

test("A page whose messages are held says nothing about counting, and is sent as a message of its own", async () => {
  const { ctx, calls } = openChat();
  const update = { update_id: 1 };
  Object.assign(ctx, { update });
  holdCalls(update).holdAll();
  await sayCounting(ctx)();
  await showPage(ctx, "The page");
  expect(calls).toEqual([["send", "The page", options]]);
});

test("A page does not take the place of a message that met a fault and is held", async () => {
  const { ctx, calls } = openChat();
  const update = { update_id: 1 };
  const held = holdCalls(update);
  const reply = vi.fn().mockImplementationOnce(async () => held.holdAll());
  Object.assign(ctx, { update, reply });
  await sayCounting(ctx)();
  expect(takeStandIn(ctx)).toBeUndefined();
  expect(reply).toHaveBeenCalledTimes(1);
  expect(calls).toEqual([]);
});

describe("The buttons of a pressed message", () => {
  const refusing = (description: string): BotContext =>
    ({
      editMessageReplyMarkup: () =>
        Promise.reject(new GrammyError("refused", { ok: false, error_code: 400, description }, "edit", {})),
    }) as unknown as BotContext;

  test("stay as they are where a second press changes them in the same way, or the message is gone", async () => {
    await changeKeyboard(refusing("Bad Request: message is not modified") as Press);
    await changeKeyboard(refusing("Bad Request: message to edit not found") as Press);
    await expect(changeKeyboard(refusing("Bad Request: BUTTON_DATA_INVALID") as Press)).rejects.toThrow(
      "BUTTON",
    );
  });
});
