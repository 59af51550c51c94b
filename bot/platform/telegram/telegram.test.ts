import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { GrammyError } from "grammy";
import { describe, expect, test } from "vitest";
import { createTelegramApi, isRefusal, isUnreachable } from "./telegram.ts";

const token = "123456:AAEhBOweik9-x2rL0ZqQkJp8VUmGpWbTLNo";

/** A Telegram stub that gives these answers in order and counts the calls. */
async function telegramThatAnswers(
  ...answers: object[]
): Promise<{ url: string; calls: () => number } & AsyncDisposable> {
  let calls = 0;
  const server = createServer((_request, response) => {
    response.setHeader("content-type", "application/json");
    response.end(JSON.stringify(answers[calls++] ?? { ok: true, result: true }));
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    calls: () => calls,
    [Symbol.asyncDispose]: async () => {
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
    },
  };
}

describe("A call to Telegram", () => {
  test("with a bigint is refused before it is sent, and the error names the field", async () => {
    await using telegram = await telegramThatAnswers();
    const api = createTelegramApi(token, telegram.url);
    const call = api.sendMessage(7n as never, "text").catch((error: unknown) => error);
    expect(await call).toBeInstanceOf(GrammyError);
    expect(await call).toMatchObject({ error_code: 400 });
    expect(String(await call)).toContain("payload.chat_id is a bigint");
    const nested = api.sendMessage(7, "text", { reply_parameters: { message_id: 1n as never } });
    await expect(nested).rejects.toThrow("payload.reply_parameters.message_id");
    expect(telegram.calls()).toBe(0);
  });

  test("is repeated after a short retry_after", async () => {
    const slowDown = { ok: false, error_code: 429, description: "Too Many", parameters: { retry_after: 1 } };
    await using telegram = await telegramThatAnswers(slowDown);
    await createTelegramApi(token, telegram.url).sendMessage(7, "text");
    expect(telegram.calls()).toBe(2);
  });

  test("is not repeated after a long retry_after, which is left to the job queue", async () => {
    const slowDown = { ok: false, error_code: 429, description: "Too Many", parameters: { retry_after: 60 } };
    await using telegram = await telegramThatAnswers(slowDown);
    await expect(createTelegramApi(token, telegram.url).sendMessage(7, "text")).rejects.toThrow("Too Many");
    expect(telegram.calls()).toBe(1);
  });

  test.each([
    [7, { error_code: 403, description: "Forbidden: bot was blocked by the user" }, true],
    [7, { error_code: 400, description: "Bad Request: chat not found" }, true],
    [-7, { error_code: 400, description: "Bad Request: chat not found" }, false],
    [7, { error_code: 400, description: "Bad Request: message is too long" }, false],
    [-7, { error_code: 403, description: "Forbidden: bot was kicked from the channel chat" }, false],
  ])(
    "to chat %i that is refused with %j says whether a person cannot be reached",
    async (chat, refusal, is) => {
      await using telegram = await telegramThatAnswers({ ok: false, ...refusal });
      const api = createTelegramApi(token, telegram.url);
      const error: unknown = await api.sendMessage(chat, "text").catch((thrown: unknown) => thrown);
      expect(isUnreachable(error)).toBe(is);
      expect(isRefusal(error, "other", refusal.description)).toBe(true);
      expect(isUnreachable(new Error(refusal.description))).toBe(false);
    },
  );

  test("that fails does not reveal the token", async () => {
    const api = createTelegramApi(token, "http://127.0.0.1:1");
    const error: unknown = await api.getMe().catch((failure: unknown) => failure);
    expect(String(error)).not.toContain(token);
  });
});
