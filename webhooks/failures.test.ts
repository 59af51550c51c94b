import { once } from "node:events";
import { connect } from "node:net";
import { text } from "node:stream/consumers";
import { describe, expect, test } from "vitest";
import { readConfig } from "../bot/platform/runtime/config.ts";
import { createLogger } from "../bot/platform/runtime/logger.ts";
import type { Logger } from "../bot/platform/runtime/logger.ts";
import type { Platform } from "../bot/platform/platform.ts";
import { healthy, post, web } from "../tests/support/web.ts";
import { createMetrics } from "../bot/platform/runtime/metrics.ts";
import { startHealth } from "./start-health.ts";
import { startMetrics } from "./start-metrics.ts";
import { startWeb } from "./start-web.ts";
import { providers } from "../bot/payments/index.ts";

const silent = createLogger({ level: "silent", secrets: [] });

const notify = async ({ url }: { url: string }): Promise<number> =>
  (await post(`${url}/webhooks/nowpayments`, "{}")).status;

describe("A request", () => {
  test("without a body reaches the core as one of zero bytes, whose signature cannot fit", async () => {
    const bodies: string[] = [];
    await using server = await web({
      receive: async (_platform, _name, { body }) => {
        bodies.push(body.toString());
        return { kind: "refused", reason: "signature" };
      },
    });
    const socket = connect(server.port, "127.0.0.1");
    await once(socket, "connect");
    // Node's clients state a length of zero; here the header is missing.
    socket.write("POST /webhooks/nowpayments HTTP/1.1\r\nhost: localhost\r\nconnection: close\r\n\r\n");
    expect(await text(socket)).toMatch(/^HTTP\/1\.1 401 /);
    expect(bodies).toEqual([""]);
  });

  test("that fails with a status of the server's own is answered 500", async () => {
    for (const status of ["400", 399, 500]) {
      const error = Object.assign(new Error("broken"), { type: "entity", status });
      await using server = await web({ receive: () => Promise.reject(error) });
      expect(await notify(server)).toBe(500);
    }
  });

  test("is answered 500 if its refusal cannot be logged", async () => {
    const logger: Logger = Object.create(silent);
    logger.warn = () => {
      throw new Error("The disk is full");
    };
    await using server = await web({
      logger,
      receive: async () => ({ kind: "refused", reason: "signature" }),
    });
    expect(await notify(server)).toBe(500);
  });
});

describe("A start that fails for a reason without a sentence of its own", () => {
  const port = 65_536;
  const settings = { ...readConfig({ BOT_TOKEN: `1:${"a".repeat(30)}` }, providers), port };
  const config = { ...settings, healthPort: port, metrics: { host: "127.0.0.1", port } };
  const platform = { config, logger: silent, metrics: createMetrics() } as Platform;
  const starts: Readonly<Record<string, () => Promise<unknown>>> = {
    "the web server": () =>
      startWeb({ platform, receive: async () => ({ kind: "recorded" }), health: healthy }),
    "the health": () => startHealth({ platform, health: healthy }),
    "the metrics": () =>
      startMetrics({ platform, readGaugeValues: () => Promise.reject(new Error("asked")) }),
  };

  test.each(Object.entries(starts))("reports the cause: %s", async (_name, start) => {
    await expect(start()).rejects.toMatchObject({ code: "ERR_SOCKET_BAD_PORT" });
  });
});
