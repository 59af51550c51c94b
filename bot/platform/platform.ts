import type { Api } from "grammy";
import type { Clock } from "./time/clock.ts";
import type { Config } from "./runtime/config.ts";
import type { Database } from "./database/database.ts";
import type { HttpClient } from "./runtime/http-client.ts";
import type { Translations } from "./texts/texts.ts";
import type { Metrics } from "./runtime/metrics.ts";
import type { Logger } from "./runtime/logger.ts";
import type { SendMeter } from "./telegram/send-meter.ts";

/**
 * The dependencies of every feature. `main.ts`, or a test, creates them once and passes them on; nothing is
 * global.
 */
export type Platform = {
  readonly config: Config;
  readonly logger: Logger;
  readonly clock: Clock;
  readonly database: Database;
  readonly http: HttpClient;
  readonly translations: Translations;
  /** For jobs. A handler replies through its context. */
  readonly telegram: Api;
  /** Counts the messages of this process, for the rate limit of broadcasts. */
  readonly sends: SendMeter;
  /** Counts what this process does. */
  readonly metrics: Metrics;
};
