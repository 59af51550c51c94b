import type { Api } from "grammy";
import type { Clock } from "./clock.ts";
import type { Config } from "./config.ts";
import type { Database } from "./database/database.ts";
import type { HttpClient } from "./http-client.ts";
import type { Translations } from "./i18n.ts";
import type { Logger } from "./logger.ts";
import type { SendMeter } from "./pace/send-meter.ts";

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
