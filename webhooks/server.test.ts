import { createHmac } from "node:crypto";
import { connect } from "node:net";
import { describe, expect, test } from "vitest";
import { readConfig } from "../bot/platform/runtime/config.ts";
import { createLogger } from "../bot/platform/runtime/logger.ts";
import type { Platform } from "../bot/platform/platform.ts";
import type { Health } from "./health.ts";
import type { ReceiveNotification } from "./nowpayments.ts";
import { startWeb } from "./start-web.ts";

const secret = "a-secret-of-thirty-two-letters-00";
const healthy: Health = { database: () => Promise.resolve(true) };

type Options = {
  receive?: ReceiveNotification;
  health?: Health;
  receiveUpdate?: (update: unknown) => Promise<void>;
  settings?: Record<string, string>;
};

type TestWeb = { url: string; port: number; log: string[]; stop: () => Promise<void> } & AsyncDisposable;

async function web({
  receive = async () => ({ kind: "recorded" }),
  health = healthy,
  receiveUpdate,
  settings = {},
}: Options = {}): Promise<TestWeb> {
  const log: string[] = [];
  const logger = createLogger({
    level: "info",
    secrets: [],
    destination: { write: (line) => void log.push(line) },
  });
  const config = readConfig({ BOT_TOKEN: `1:${"a".repeat(30)}`, PORT: "0", ...settings });
  const telegram = receiveUpdate === undefined ? undefined : { secret, receive: receiveUpdate };
  const { port, stop } = await startWeb({
    platform: { config, logger } as Platform,
    receive,
    health,
    telegram,
  });
  return { url: `http://127.0.0.1:${port}`, port, log, stop, [Symbol.asyncDispose]: stop };
}

const post = (url: string, body: string | Buffer, headers: Record<string, string> = {}): Promise<Response> =>
  fetch(url, { method: "POST", body, headers: { "content-type": "application/json", ...headers } });

describe("A payment notification", () => {
  test("reaches the core as raw bytes and is acknowledged when it is recorded", async () => {
    const seen: { body: string; signature: unknown }[] = [];
    await using server = await web({
      receive: async (_platform, _name, { headers, body }) => {
        seen.push({ body: body.toString("latin1"), signature: headers["x-nowpayments-sig"] });
        return { kind: "recorded" };
      },
    });
    const body = '{ "price_amount": 1.10,\n "ä": "\\u00e4" }';
    const signature = createHmac("sha512", "secret").update(body).digest("hex");
    for (const type of ["application/json", "text/plain", "application/octet-stream"]) {
      const answer = await post(`${server.url}/webhooks/nowpayments`, body, {
        "content-type": type,
        "x-nowpayments-sig": signature,
      });
      expect(answer.status).toBe(200);
      expect(await answer.json()).toEqual({ status: "ok" });
    }
    expect(new Set(seen.map((one) => one.body))).toEqual(new Set([Buffer.from(body).toString("latin1")]));
    expect(seen[0]?.signature).toBe(signature);
  });

  test.each([
    ["signature", 401],
    ["unreadable", 400],
    ["off", 404],
  ] as const)("refused with the reason %s is answered %i", async (reason, status) => {
    await using server = await web({ receive: async () => ({ kind: "refused", reason }) });
    expect((await post(`${server.url}/webhooks/nowpayments`, "{}")).status).toBe(status);
  });

  test("over 64 KiB is answered 413 and does not reach the core", async () => {
    let calls = 0;
    await using server = await web({ receive: async () => ({ kind: "recorded", calls: ++calls }) });
    const answer = await post(`${server.url}/webhooks/nowpayments`, "x".repeat(64 * 1024 + 1));
    expect(answer.status).toBe(413);
    expect(calls).toBe(0);
    expect((await post(`${server.url}/webhooks/nowpayments`, "x".repeat(64 * 1024))).status).toBe(200);
  });

  test("with a compressed body is answered 415", async () => {
    await using server = await web();
    const answer = await post(`${server.url}/webhooks/nowpayments`, "x", { "content-encoding": "gzip" });
    expect(answer.status).toBe(415);
  });

  test("is answered 500 with only an error id after an internal error, and the log has the cause", async () => {
    await using server = await web({
      receive: async () => {
        throw new Error('relation "orders" is locked by secret-host');
      },
    });
    const answer = await post(`${server.url}/webhooks/nowpayments`, "{}");
    const text = await answer.text();
    expect(answer.status).toBe(500);
    expect(text).not.toMatch(/orders|secret-host|\.ts|at /);
    const { id } = JSON.parse(text) as { id: string };
    expect(server.log.find((line) => line.includes(id))).toContain("secret-host");
  });

  test("is accepted during a flood of forged ones from the same address, of which 60 a minute are logged", async () => {
    await using server = await web({
      receive: async (_platform, _name, { headers }) =>
        headers["x-nowpayments-sig"] === "good"
          ? { kind: "recorded" }
          : { kind: "refused", reason: "signature" },
    });
    const send = (signature: string): Promise<number> =>
      post(`${server.url}/webhooks/nowpayments`, "{}", { "x-nowpayments-sig": signature }).then(
        ({ status }) => status,
      );
    const forged = await Promise.all(Array.from({ length: 100 }, () => send("forged")));
    expect(forged.filter((status) => status === 401)).toHaveLength(60);
    expect(forged.filter((status) => status === 429)).toHaveLength(40);
    const genuine = await Promise.all(Array.from({ length: 100 }, () => send("good")));
    expect(new Set(genuine)).toEqual(new Set([200]));
    expect(server.log).toHaveLength(60);
  });

  test("from an untrusted proxy is counted by the address of the proxy, regardless of its claims", async () => {
    const receive: ReceiveNotification = async () => ({ kind: "refused", reason: "signature" });
    await using server = await web({ receive, settings: { TRUSTED_PROXIES: "192.0.2.1" } });
    const flood = await Promise.all(
      Array.from({ length: 61 }, (_, index) =>
        post(`${server.url}/webhooks/nowpayments`, "{}", { "x-forwarded-for": `203.0.113.${index}` }),
      ),
    );
    expect(flood.filter(({ status }) => status === 429)).toHaveLength(1);
  });

  test("is counted by the address that the proxy appended, not by the client's own claim", async () => {
    await using server = await web({ receive: async () => ({ kind: "refused", reason: "signature" }) });
    const send = (forwarded: string): Promise<number> =>
      post(`${server.url}/webhooks/nowpayments`, "{}", { "x-forwarded-for": forwarded }).then(
        ({ status }) => status,
      );
    const flood = await Promise.all(
      Array.from({ length: 61 }, (_, index) => send(`10.0.0.${index}, 203.0.113.1`)),
    );
    expect(flood.filter((status) => status === 429)).toHaveLength(1);
    expect(await send("203.0.113.2")).toBe(401);
  });
});

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

describe("The web server", () => {
  test("answers /healthz while the database is down", async () => {
    await using server = await web({ health: { database: () => Promise.resolve(false) } });
    expect((await fetch(`${server.url}/healthz`)).status).toBe(200);
  });

  test.each([
    [{ database: true, jobs: true, bot: true }, 200],
    [{ database: false, jobs: true, bot: true }, 503],
    [{ database: true, jobs: false, bot: true }, 503],
    [{ database: true, jobs: true, bot: false }, 503],
  ])("answers /readyz for the roles %j with %i", async ({ database, jobs, bot }, status) => {
    await using server = await web({
      health: { database: () => Promise.resolve(database), jobs: () => jobs, bot: () => bot },
    });
    const answer = await fetch(`${server.url}/readyz`);
    expect(answer.status).toBe(status);
    expect(await answer.json()).toEqual({ database, jobs, bot });
  });

  test("reports only the roles of this process in /readyz", async () => {
    await using server = await web();
    expect(await (await fetch(`${server.url}/readyz`)).json()).toEqual({ database: true });
  });

  test("answers all other requests 404, as JSON and without naming its software", async () => {
    await using server = await web();
    const answers = await Promise.all([
      fetch(`${server.url}/`),
      fetch(`${server.url}/webhooks/nowpayments`),
      post(`${server.url}/healthz`, "{}"),
      fetch(`${server.url}/../../etc/passwd`),
    ]);
    for (const answer of answers) {
      expect(answer.status).toBe(404);
      expect(await answer.json()).toEqual({ error: "Nothing here." });
      expect(answer.headers.get("x-powered-by")).toBeNull();
      expect(answer.headers.get("x-content-type-options")).toBe("nosniff");
    }
  });

  test("finishes a running request when it stops", async () => {
    const begun = Promise.withResolvers<void>();
    const release = Promise.withResolvers<void>();
    await using server = await web({
      receive: async () => {
        begun.resolve();
        await release.promise;
        return { kind: "recorded" };
      },
    });
    const answer = post(`${server.url}/webhooks/nowpayments`, "{}");
    await begun.promise;
    const stopped = server.stop();
    await expect(fetch(`${server.url}/healthz`)).rejects.toThrow("fetch failed");
    release.resolve();
    expect((await answer).status).toBe(200);
    await stopped;
  });

  test("does not wait for an idle connection", async () => {
    await using server = await web();
    const idle = connect(server.port, "127.0.0.1");
    await new Promise((done) => idle.once("connect", done));
    const begun = Date.now();
    await server.stop();
    expect(Date.now() - begun).toBeLessThan(2_000);
    idle.destroy();
  });

  test("listens on this machine only by default, and names HOST if it is no address of the machine", async () => {
    await using server = await web();
    // Another address of this machine, which stands for its outer ones.
    await expect(fetch(`http://127.0.0.2:${server.port}/healthz`)).rejects.toThrow("fetch failed");
    await expect(web({ settings: { HOST: "192.0.2.1" } })).rejects.toThrow("HOST is no address");
  });

  test("names PORT in the error if the port is taken", async () => {
    await using first = await web();
    const config = readConfig({ BOT_TOKEN: `1:${"a".repeat(30)}`, PORT: String(first.port) });
    const logger = createLogger({ level: "silent", secrets: [] });
    const second = startWeb({
      platform: { config, logger } as Platform,
      receive: async () => ({ kind: "recorded" }),
      health: healthy,
    });
    await expect(second).rejects.toThrow("PORT is taken");
  });
});
