import { ConfigError } from "../bot/platform/values/errors.ts";
import { FINISH_MS } from "../bot/platform/runtime/shutdown.ts";
import { closeServer, createWebServer, listen } from "./server.ts";
import type { WebServerOptions } from "./server.ts";

export type Web = { readonly port: number; readonly stop: () => Promise<void> };

/**
 * Runs the role `web`.
 * @throws {ConfigError} if another program listens on PORT.
 */
export async function startWeb(options: WebServerOptions): Promise<Web> {
  const server = createWebServer(options);
  try {
    const port = await listen(server, options.platform.config.port);
    return { port, stop: () => closeServer(server, FINISH_MS) };
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EADDRINUSE") throw error;
    throw new ConfigError("PORT is taken by another program. Stop that one, or set PORT to another number.", {
      cause: error,
    });
  }
}
