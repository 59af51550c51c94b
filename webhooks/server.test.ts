import { connect } from "node:net";
import { describe, expect, test } from "vitest";
import { readConfig } from "../bot/platform/runtime/config.ts";
import { createLogger } from "../bot/platform/runtime/logger.ts";
import type { Platform } from "../bot/platform/platform.ts";
import { healthy, post, web } from "../tests/support/web.ts";
import { startWeb } from "./start-web.ts";
import { providers } from "../bot/payments/index.ts";

describe("The web server", () => {
  test("answers /healthz while the database is down", async () => {
    await using server = await web({ health: { database: () => Promise.resolve("It is down.") } });
    expect((await fetch(`${server.url}/healthz`)).status).toBe(200);
  });

  test.each([
    [{ database: true, jobs: true, bot: true }, 200],
    [{ database: false, jobs: true, bot: true }, 503],
    [{ database: true, jobs: false, bot: true }, 503],
    [{ database: true, jobs: true, bot: false }, 503],
  ])("answers /readyz for the roles %j with %i", async ({ database, jobs, bot }, status) => {
    await using server = await web({
      health: {
        database: () => Promise.resolve(database ? undefined : "It is down."),
        jobs: () => jobs,
        bot: () => bot,
      },
    });
    const answer = await fetch(`${server.url}/readyz`);
    expect(answer.status).toBe(status);
    expect(await answer.json()).toEqual({
      database,
      jobs,
      bot,
      ...(database ? {} : { reason: "It is down." }),
    });
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
    // Running requests get ten seconds.
    expect(Date.now() - begun).toBeLessThan(9_000);
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
    const config = readConfig({ BOT_TOKEN: `1:${"a".repeat(30)}`, PORT: String(first.port) }, providers);
    const logger = createLogger({ level: "silent", secrets: [] });
    const second = startWeb({
      platform: { config, logger } as Platform,
      receive: async () => ({ kind: "recorded" }),
      health: healthy,
    });
    await expect(second).rejects.toThrow("PORT is taken");
  });
});
