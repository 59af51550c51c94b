import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";
import type { Update } from "grammy/types";
import { expect, test } from "vitest";
import { openTestTelegram } from "../testing.ts";

type Delivery = { readonly update: Update; readonly secret: string | undefined };

/** A receiver that answers with these statuses in turn, then with 200. */
async function openReceiver(...statuses: number[]): Promise<
  AsyncDisposable & {
    readonly url: string;
    readonly deliveries: Delivery[];
    until(count: number): Promise<void>;
  }
> {
  const deliveries: Delivery[] = [];
  const server = createServer((request, response) => {
    const parts: Buffer[] = [];
    request.on("data", (part: Buffer) => parts.push(part));
    request.on("end", () => {
      const update = JSON.parse(Buffer.concat(parts).toString()) as Update;
      deliveries.push({ update, secret: request.headers["x-telegram-bot-api-secret-token"]?.toString() });
      response.writeHead(statuses.shift() ?? 200).end();
    });
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/telegram`,
    deliveries,
    async until(count) {
      for (let tries = 0; deliveries.length < count && tries < 12_000; tries += 1) await sleep(5);
      expect(deliveries.length).toBeGreaterThanOrEqual(count);
    },
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
    },
  };
}

test("A webhook receives pending and new updates with the secret", async () => {
  await using receiver = await openReceiver();
  await using opened = await openTestTelegram();
  const { telegram, api } = opened;
  const alice = telegram.person({ firstName: "Alice" });
  await alice.start();
  await api.setWebhook(receiver.url, { secret_token: "a-secret" });
  await alice.send("Hello");
  await receiver.until(2);
  expect(receiver.deliveries.map(({ update }) => update.message?.text)).toEqual(["/start", "Hello"]);
  expect(receiver.deliveries.map(({ secret }) => secret)).toEqual(["a-secret", "a-secret"]);
  await sleep(10);
  expect(await api.getWebhookInfo()).toMatchObject({ url: receiver.url, pending_update_count: 0 });
});

test("A failed delivery is retried before the next update of the same chat", async () => {
  await using receiver = await openReceiver(500, 503);
  await using opened = await openTestTelegram();
  const { telegram, api } = opened;
  await api.setWebhook(receiver.url);
  const alice = telegram.person({ firstName: "Alice" });
  await alice.start();
  await alice.send("Hello");
  await receiver.until(4);
  expect(receiver.deliveries.map(({ update }) => update.message?.text)).toEqual([
    "/start",
    "/start",
    "/start",
    "Hello",
  ]);
  const info = await api.getWebhookInfo();
  expect(info.last_error_message).toBe("Wrong response from the webhook: 503 Service Unavailable");
});

test("A failing chat does not delay another", async () => {
  await using receiver = await openReceiver(500);
  await using opened = await openTestTelegram();
  const { telegram, api } = opened;
  await api.setWebhook(receiver.url);
  await telegram.person({ firstName: "Alice" }).start("first");
  await telegram.person({ firstName: "Bob" }).start("second");
  await receiver.until(3);
  expect(receiver.deliveries.map(({ update }) => update.message?.text).slice(0, 2)).toEqual(
    expect.arrayContaining(["/start first", "/start second"]),
  );
});

test("A redelivered update has the same id", async () => {
  await using receiver = await openReceiver();
  await using opened = await openTestTelegram();
  const { telegram, api } = opened;
  await api.setWebhook(receiver.url);
  await telegram.person({ firstName: "Alice" }).start();
  await receiver.until(1);
  const [update] = telegram.updatesLog;
  if (!update) throw new Error("No update was made");
  telegram.redeliver(update);
  await receiver.until(2);
  expect(receiver.deliveries[1]?.update).toEqual(update);
});

test("The same webhook set again delivers nothing twice", async () => {
  const [arrived, held] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
  let received = 0;
  const server = createServer((_request, response) => {
    received += 1;
    arrived.resolve();
    void held.promise.then(() => response.end());
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  await using opened = await openTestTelegram();
  const { telegram, api } = opened;
  await api.setWebhook(url, { secret_token: "secret" });
  await telegram.person({ firstName: "Alice" }).start();
  await arrived.promise;
  await api.setWebhook(url, { secret_token: "secret" });
  held.resolve();
  while ((await api.getWebhookInfo()).pending_update_count !== 0) await sleep(5);
  expect(received).toBe(1);
  server.close();
});

test("Polling and a webhook exclude each other", async () => {
  await using receiver = await openReceiver();
  await using opened = await openTestTelegram();
  const { telegram, api } = opened;
  await api.setWebhook(receiver.url);
  await expect(api.getUpdates()).rejects.toThrow(
    "Conflict: can't use getUpdates method while webhook is active",
  );
  await api.deleteWebhook();
  await telegram.person({ firstName: "Alice" }).start();
  expect(await api.getUpdates()).toHaveLength(1);
  await telegram.person({ firstName: "Bob" }).start();
  await api.deleteWebhook({ drop_pending_updates: true });
  expect(await api.getUpdates()).toEqual([]);
  expect(telegram.refusals).toEqual([]);
});

test("A webhook outside of 127.0.0.1 requires https", async () => {
  await using opened = await openTestTelegram();
  const { api } = opened;
  await expect(api.setWebhook("http://example.org/bot")).rejects.toThrow("An HTTPS URL must be provided");
});
