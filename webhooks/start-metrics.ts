import { setTimeout as sleep } from "node:timers/promises";
import { Router } from "express";
import { collectDefaultMetrics } from "prom-client";
import type { Platform } from "../bot/platform/platform.ts";
import type { StoredGaugeValues } from "../bot/platform/runtime/metrics.ts";
import { ConfigError } from "../bot/platform/values/errors.ts";
import { startMonitorServer } from "./monitor-server.ts";
import type { MonitorServer } from "./monitor-server.ts";

export type MetricsOptions = {
  readonly platform: Platform;
  readonly readGaugeValues: (platform: Platform) => Promise<StoredGaugeValues>;
};

/**
 * Serves `GET /metrics` of this process in the format of Prometheus, where METRICS_PORT is set.
 * @returns undefined without the setting.
 * @throws {ConfigError} if another program listens on METRICS_PORT, or METRICS_HOST is no address of this machine.
 */
export async function startMetrics(options: MetricsOptions): Promise<MonitorServer | undefined> {
  const { config, metrics } = options.platform;
  if (config.metrics === undefined) return undefined;
  // Observes the event loop and the garbage collector, so a program without metrics does not begin it.
  collectDefaultMetrics({ register: metrics.registry });
  const refresh = createRefresh(options);
  const router = Router();
  router.get("/metrics", async (_request, response) => {
    await refresh();
    response.set("content-type", metrics.registry.contentType).send(await metrics.registry.metrics());
  });
  try {
    return await startMonitorServer(router, config.metrics);
  } catch (error) {
    const reason = reasons.get((error as NodeJS.ErrnoException).code);
    if (reason === undefined) throw error;
    throw new ConfigError(reason, { cause: error });
  }
}

const reasons: ReadonlyMap<unknown, string> = new Map([
  ["EADDRINUSE", "METRICS_PORT is taken by another program. Set it to another number."],
  ["EADDRNOTAVAIL", "METRICS_HOST is no address of this machine. Set it to one, or to 127.0.0.1."],
]);

// Prometheus asks each 15 seconds or so. More readers cost no more.
const CACHED_MS = 3_000;
// Prometheus waits for ten seconds. The metrics of the process are worth more than those of a database that hangs.
const DATABASE_MS = 3_000;

/** Sets the gauges that are read. Never fails: a database that is away is a number too. */
export function createRefresh(
  { platform, readGaugeValues }: MetricsOptions,
  now: () => number = Date.now,
): () => Promise<void> {
  const { metrics, database, logger } = platform;
  let readAt = -Infinity;
  let reading: Promise<void> = Promise.resolve();
  const read = async (): Promise<void> => {
    const late = sleep(DATABASE_MS, undefined, { ref: false });
    const values = readGaugeValues(platform).catch((error: unknown) => {
      logger.debug({ err: error }, "The numbers of the database could not be read");
      return undefined;
    });
    metrics.stored.set(await Promise.race([values, late]));
  };
  return async () => {
    if (now() - readAt >= CACHED_MS) {
      readAt = now();
      reading = read();
    }
    await reading;
    const { pool } = database;
    metrics.poolConnections.set(pool.totalCount);
    metrics.poolIdle.set(pool.idleCount);
    metrics.poolWaiting.set(pool.waiting());
  };
}
