import { GrammyError } from "grammy";
import { describe, expect, test } from "vitest";
import { createTestDatabase } from "../../tests/support/test-database.ts";
import { createWebhookIntake } from "./take-webhook-update.ts";
import { startTelegramStub } from "../../tests/support/telegram-stub.ts";
import type { TelegramStub } from "../../tests/support/telegram-stub.ts";
import { botOn } from "../../tests/support/intake-bot.ts";

describe("The error boundary", () => {
  const from = { id: 7, is_bot: false, first_name: "Alice" };
  async function fail(
    update: object,
    error: unknown = new Error("internal"),
  ): Promise<TelegramStub["calls"]> {
    await using database = await createTestDatabase();
    await using telegram = await startTelegramStub();
    const parts = botOn(database, telegram);
    parts.bot.use(() => {
      throw error;
    });
    const intake = createWebhookIntake({ ...parts, connection: database.connection });
    await intake.take({ ...update, update_id: 1 });
    await intake.close();
    return telegram.calls.filter(({ method }) => method !== "getMe");
  }

  test("answers a button press with a pop-up", async () => {
    const calls = await fail({ callback_query: { id: "1", from, chat_instance: "1", data: "x" } });
    expect(calls).toMatchObject([{ method: "answerCallbackQuery", payload: { show_alert: true } }]);
  });

  test("refuses a pre-checkout query before the charge", async () => {
    const query = { id: "1", from, currency: "XTR", total_amount: 1, invoice_payload: "x" };
    const calls = await fail({ pre_checkout_query: query });
    expect(calls).toMatchObject([{ method: "answerPreCheckoutQuery", payload: { ok: false } }]);
  });

  test("says nothing to a person who cannot be reached, and apologises where another chat refused the bot", async () => {
    const refusal = { ok: false as const, error_code: 403, description: "Forbidden: bot was kicked" };
    const update = { callback_query: { id: "1", from, chat_instance: "1", data: "x" } };
    const about = (chat_id: number) =>
      fail(update, new GrammyError("Refused", refusal, "getChatMember", { chat_id }));
    expect(await about(from.id)).toEqual([]);
    expect(await about(-1_001_234_567_890)).toMatchObject([{ method: "answerCallbackQuery" }]);
  });

  test("sends nothing to a channel", async () => {
    const chat = { id: -1_001_234_567_890, type: "channel", title: "News" };
    expect(await fail({ channel_post: { message_id: 1, date: 0, chat, text: "post" } })).toEqual([]);
  });
});
