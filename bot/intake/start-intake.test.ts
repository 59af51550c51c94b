import { describe, expect, test } from "vitest";
import { createTelegramApi } from "../platform/telegram/telegram.ts";
import { allowedUpdates } from "./update-kinds.ts";
import { registerWebhook } from "./start-intake.ts";
import { startTelegramStub, stubToken } from "../../tests/support/telegram-stub.ts";

describe("The webhook's registration", () => {
  const target = {
    url: "https://bot.example/webhooks/telegram",
    secret: "a-secret-of-thirty-two-letters-00",
  };

  test("is made with the secret, all needed types of updates and all connections that Telegram offers", async () => {
    await using telegram = await startTelegramStub();
    const api = createTelegramApi(stubToken, telegram.url);
    await registerWebhook(api, target);
    expect(telegram.callsOf("setWebhook")).toEqual([
      {
        url: target.url,
        secret_token: target.secret,
        allowed_updates: [...allowedUpdates],
        max_connections: 100,
      },
    ]);
  });

  test("is made anew by each start, because Telegram does not show whether it has the present secret", async () => {
    await using telegram = await startTelegramStub();
    const api = createTelegramApi(stubToken, telegram.url);
    await registerWebhook(api, target);
    await registerWebhook(api, { ...target, secret: "another-secret-of-thirty-two-char" });
    expect(telegram.callsOf("setWebhook").map(({ secret_token: secret }) => secret)).toEqual([
      target.secret,
      "another-secret-of-thirty-two-char",
    ]);
  });
});
