import { describe, expect, test } from "vitest";
import { readConfig } from "../bot/platform/runtime/config.ts";
import { createLogger } from "../bot/platform/runtime/logger.ts";
import type { Platform } from "../bot/platform/platform.ts";
import { healthy } from "../tests/support/web.ts";
import { providers } from "../bot/payments/index.ts";
import { DEFAULT_HEALTH_PORT, startHealth } from "./start-health.ts";

/** The health of a process with these settings, and the lines of its log. */
async function start(settings: Readonly<Record<string, string>>) {
  const log: string[] = [];
  const destination = { write: (line: string) => void log.push(line) };
  const config = readConfig({ BOT_TOKEN: `1:${"a".repeat(30)}`, ...settings }, providers);
  const logger = createLogger({ level: "info", secrets: [], destination });
  const { port, stop } = await startHealth({ platform: { config, logger } as Platform, health: healthy });
  return { port, log, [Symbol.asyncDispose]: stop };
}

describe("The health of a process without the role web", () => {
  test("is answered on HEALTH_PORT, which the error names if the port is taken", async () => {
    await using first = await start({ HEALTH_PORT: "0" });
    expect((await fetch(`http://127.0.0.1:${first.port}/healthz`)).status).toBe(200);
    await expect(start({ HEALTH_PORT: String(first.port) })).rejects.toThrow("HEALTH_PORT is taken");
  });

  test("is not answered where another process has the default port, and the log says so", async () => {
    // The port belongs to one of two: this test, or another program of the machine.
    await using _first = await start({});
    await using second = await start({});
    expect(second).toMatchObject({
      port: undefined,
      log: [expect.stringContaining(`"port":${DEFAULT_HEALTH_PORT}`)],
    });
  });
});
