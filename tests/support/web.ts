import { readConfig } from "../../bot/platform/runtime/config.ts";
import { createLogger } from "../../bot/platform/runtime/logger.ts";
import type { Logger } from "../../bot/platform/runtime/logger.ts";
import type { Platform } from "../../bot/platform/platform.ts";
import type { Health } from "../../webhooks/health.ts";
import type { ReceiveNotification } from "../../webhooks/provider.ts";
import { startWeb } from "../../webhooks/start-web.ts";
import { providers } from "../../bot/payments/index.ts";

export const secret = "a-secret-of-thirty-two-letters-00";
export const healthy: Health = { database: () => Promise.resolve(undefined) };

type Options = {
  receive?: ReceiveNotification;
  health?: Health;
  receiveUpdate?: (update: unknown) => Promise<void>;
  settings?: Record<string, string>;
  /** By default one whose lines are `log`. */
  logger?: Logger;
};

type TestWeb = { url: string; port: number; log: string[]; stop: () => Promise<void> } & AsyncDisposable;

/** The web server on a free port, with the lines of its log. */
export async function web({
  receive = async () => ({ kind: "recorded" }),
  health = healthy,
  receiveUpdate,
  settings = {},
  logger,
}: Options = {}): Promise<TestWeb> {
  const log: string[] = [];
  const destination = { write: (line: string) => void log.push(line) };
  const config = readConfig({ BOT_TOKEN: `1:${"a".repeat(30)}`, PORT: "0", ...settings }, providers);
  const telegram = receiveUpdate === undefined ? undefined : { secret, receive: receiveUpdate };
  const { port, stop } = await startWeb({
    platform: {
      config,
      logger: logger ?? createLogger({ level: "info", secrets: [], destination }),
    } as Platform,
    receive,
    health,
    telegram,
  });
  return { url: `http://127.0.0.1:${port}`, port, log, stop, [Symbol.asyncDispose]: stop };
}

export const post = (
  url: string,
  body: string | Buffer,
  headers: Record<string, string> = {},
): Promise<Response> =>
  fetch(url, { method: "POST", body, headers: { "content-type": "application/json", ...headers } });
