import type { Api } from "grammy";
import type { Clock } from "./time/clock.ts";
import type { Config } from "./runtime/config.ts";
import type { Database } from "./database/database.ts";
import type { HttpClient } from "./runtime/http-client.ts";
import type { Translations } from "./texts/texts.ts";
import type { Logger } from "./runtime/logger.ts";
import type { SendMeter } from "./telegram/send-meter.ts";

/** What every feature stands on. Made once by `main.ts` (and by each test for itself), handed down, never global. */
export type Platform = {
  readonly config: Config;
  readonly logger: Logger;
  readonly clock: Clock;
  readonly database: Database;
  readonly http: HttpClient;
  readonly translations: Translations;
  /** For jobs. A handler replies through its context. */
  readonly telegram: Api;
  /** What this process sends, for the budget of broadcasts. */
  readonly sends: SendMeter;
};
