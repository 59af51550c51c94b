import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { Api, GrammyError } from "grammy";
import { describe, expect, test } from "vitest";
import { apiTransformers, createTelegramApi } from "./telegram.ts";

const token = "123456:AAEhBOweik9-x2rL0ZqQkJp8VUmGpWbTLNo";

type Answer =
  | "reset"
  | "html"
  | "silence"
  | { readonly error: number; readonly description?: string; readonly retryAfter?: number };

/** A Telegram stub that answers the first calls with these faults, and counts the calls. */
async function telegramWith(...faults: readonly Answer[]) {
  let calls = 0;
  const server = createServer((request, response) => {
    const fault = faults[calls++];
    if (fault === "reset") request.socket.destroy();
    else if (fault === "html") response.writeHead(502).end("<html>Bad Gateway</html>");
    else if (fault === undefined) response.end(JSON.stringify({ ok: true, result: true }));
    else if (fault !== "silence") {
      const { error, description = "Internal Server Error", retryAfter } = fault;
      const parameters = retryAfter === undefined ? {} : { parameters: { retry_after: retryAfter } };
      response
        .writeHead(error)
        .end(JSON.stringify({ ok: false, error_code: error, description, ...parameters }));
    }
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const apiRoot = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const api = new Api(token, { apiRoot });
  api.config.use(...apiTransformers());
  return {
    api,
    apiOfJobs: createTelegramApi(token, apiRoot),
    calls: () => calls,
    [Symbol.asyncDispose]: async () => {
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
    },
  };
}

const broken = { error: 500 } as const;

describe.concurrent("A fault of Telegram", () => {
  test.each<[string, Answer]>([
    ["a server error", broken],
    ["a page of the proxy", "html"],
    ["a broken connection", "reset"],
  ])("is invisible to a person who is answered: %s", async (_name, fault) => {
    await using telegram = await telegramWith(fault, fault);
    await telegram.api.sendMessage(7, "text");
    expect(telegram.calls()).toBe(3);
  });

  test("that keeps a call waiting is over with the next attempt", async () => {
    await using telegram = await telegramWith("silence", "silence");
    await telegram.api.answerCallbackQuery("1");
    expect(telegram.calls()).toBe(3);
  });

  test("that keeps a job waiting for an invite link is over with the next attempt", async () => {
    await using telegram = await telegramWith("silence");
    await telegram.apiOfJobs.createChatInviteLink(-100);
    expect(telegram.calls()).toBe(2);
  });

  test("that stays is reported after three attempts", async () => {
    await using telegram = await telegramWith(broken, broken, broken, broken);
    await expect(telegram.api.answerCallbackQuery("1")).rejects.toThrow("Internal Server Error");
    expect(telegram.calls()).toBe(3);
  });

  test("that delays a pre-checkout answer leaves time for further attempts", async () => {
    await using telegram = await telegramWith("silence", broken, "reset", "html");
    await telegram.api.answerPreCheckoutQuery("1", true);
    expect(telegram.calls()).toBe(5);
  });

  test("that limits the answer to a pre-checkout is outlasted, if it ends in time", async () => {
    const limit = { error: 429, description: "Too Many Requests", retryAfter: 0 };
    await using short = await telegramWith(limit, limit, limit, limit);
    await short.api.answerPreCheckoutQuery("1", true);
    expect(short.calls()).toBe(5);
    await using long = await telegramWith({ ...limit, retryAfter: 9 });
    await expect(long.api.answerPreCheckoutQuery("1", true)).rejects.toThrow("429");
    expect(long.calls()).toBe(1);
  });

  test("does not send a job's message twice: the job decides about that", async () => {
    await using telegram = await telegramWith("reset");
    await expect(telegram.apiOfJobs.sendMessage(7, "text")).rejects.toThrow("sendMessage");
    expect(telegram.calls()).toBe(1);
  });

  test("does not hide that Telegram carried the call out", async () => {
    const unchanged = { error: 400, description: "Bad Request: message is not modified" };
    await using telegram = await telegramWith("reset", unchanged);
    await telegram.api.editMessageText(7, 1, "text");
    expect(telegram.calls()).toBe(2);
  });

  test("is not a refusal, which no repetition changes", async () => {
    const refused = { error: 400, description: "Bad Request: message is not modified" };
    await using telegram = await telegramWith(refused);
    await expect(telegram.api.editMessageText(7, 1, "text")).rejects.toBeInstanceOf(GrammyError);
    expect(telegram.calls()).toBe(1);
  });
});
