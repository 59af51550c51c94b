import { ConfigError } from "../bot/platform/values/errors.ts";
import { FINISH_MS } from "../bot/platform/runtime/shutdown.ts";
import { closeServer, createWebServer, listen } from "./server.ts";
import type { WebServerOptions } from "./server.ts";

export type Web = { readonly port: number; readonly stop: () => Promise<void> };

const reasons: ReadonlyMap<unknown, string> = new Map([
  ["EADDRINUSE", "PORT is taken by another program. Stop that one, or set PORT to another number."],
  ["EADDRNOTAVAIL", "HOST is no address of this machine. Set it to one, or to 127.0.0.1."],
]);

/**
 * Runs the role `web`.
 * @throws {ConfigError} if another program listens on PORT, or HOST is no address of this machine.
 */
export async function startWeb(options: WebServerOptions): Promise<Web> {
  const server = createWebServer(options);
  const { config } = options.platform;
  try {
    const port = await listen(server, config);
    return { port, stop: () => closeServer(server, FINISH_MS) };
  } catch (error) {
    const reason = reasons.get((error as NodeJS.ErrnoException).code);
    if (reason === undefined) throw error;
    throw new ConfigError(reason, { cause: error });
  }
}
