import { describe, expect, test } from "vitest";
import { post, secret, web } from "../tests/support/web.ts";

describe("An update from Telegram", () => {
  const update = { update_id: 5, message: { text: "ä" }, something_new: { a: 1 } };
  const genuine = { "x-telegram-bot-api-secret-token": secret };

  test("is received with its unknown fields", async () => {
    const received: unknown[] = [];
    await using server = await web({ receiveUpdate: async (one) => void received.push(one) });
    const answer = await post(`${server.url}/webhooks/telegram`, JSON.stringify(update), genuine);
    expect(answer.status).toBe(200);
    expect(received).toEqual([update]);
  });

  test("is refused without the secret, with a wrong secret and with a part of it", async () => {
    const received: unknown[] = [];
    await using server = await web({ receiveUpdate: async (one) => void received.push(one) });
    for (const token of [undefined, "", "wrong", secret.slice(0, -1), `${secret}0`]) {
      const headers: Record<string, string> =
        token === undefined ? {} : { "x-telegram-bot-api-secret-token": token };
      expect((await post(`${server.url}/webhooks/telegram`, JSON.stringify(update), headers)).status).toBe(
        401,
      );
    }
    expect(received).toEqual([]);
  });

  test.each(["", "{", "[]", "null", '"text"', '{"update_id":"5"}', '{"update_id":1.5}', "{}"])(
    "with an invalid body (%j) is answered 400",
    async (body) => {
      await using server = await web({ receiveUpdate: () => Promise.resolve() });
      expect((await post(`${server.url}/webhooks/telegram`, body, genuine)).status).toBe(400);
    },
  );

  test("over 1 MiB is answered 413", async () => {
    await using server = await web({ receiveUpdate: () => Promise.resolve() });
    const body = JSON.stringify({ update_id: 1, text: "x".repeat(1024 * 1024) });
    expect((await post(`${server.url}/webhooks/telegram`, body, genuine)).status).toBe(413);
  });

  test("is answered 500 after an internal error, so that Telegram sends it again", async () => {
    await using server = await web({ receiveUpdate: () => Promise.reject(new Error("no database")) });
    expect((await post(`${server.url}/webhooks/telegram`, JSON.stringify(update), genuine)).status).toBe(500);
  });

  test("is answered 404 while the bot polls", async () => {
    await using server = await web();
    expect((await post(`${server.url}/webhooks/telegram`, JSON.stringify(update), genuine)).status).toBe(404);
  });
});
