import { ConfigError } from "../bot/platform/values/errors.ts";
import type { Platform } from "../bot/platform/platform.ts";
import { healthRoutes } from "./health-routes.ts";
import type { Health } from "./health.ts";
import { startMonitorServer } from "./monitor-server.ts";

export type HealthServer = { readonly port: number | undefined; readonly stop: () => Promise<void> };

/**
 * Answers about the health of a process without the role `web`.
 * @throws {ConfigError} if HEALTH_PORT is set and taken. A taken default port is no error, so several such processes run on one
 * machine without a setting.
 */
export async function startHealth({
  platform: { config, logger },
  health,
}: {
  readonly platform: Platform;
  readonly health: Health;
}): Promise<HealthServer> {
  const address = { host: config.host, port: config.healthPort ?? DEFAULT_HEALTH_PORT };
  try {
    return await startMonitorServer(healthRoutes(health), address);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EADDRINUSE") throw error;
    if (config.healthPort !== undefined)
      throw new ConfigError("HEALTH_PORT is taken by another program. Set it to another number.", {
        cause: error,
      });
    logger.warn(
      { event: "health_port_taken", port: DEFAULT_HEALTH_PORT },
      "Another process uses the default HEALTH_PORT; this one has no health check",
    );
    return { port: undefined, stop: () => Promise.resolve() };
  }
}

/** The default of HEALTH_PORT, next to that of PORT. */
export const DEFAULT_HEALTH_PORT = 8081;
