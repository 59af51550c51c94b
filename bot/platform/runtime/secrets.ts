import { parseDatabaseUrl } from "../database/connection.ts";
import type { Config } from "./config.ts";

/** Values that must never reach a log or a message. */
export function secretsOf(config: Config): string[] {
  const { telegram, providers, database, backup, traces } = config;
  const found = [
    config.botToken,
    telegram.mode === "webhook" ? telegram.secret : undefined,
    ...providers.secrets,
    backup.secretKey,
    ...Object.values(traces?.headers ?? {}),
    database.databaseUrl,
    database.databaseUrl === undefined ? undefined : parseDatabaseUrl(database.databaseUrl).password,
  ];
  return found.filter((secret): secret is string => secret !== undefined && secret !== "");
}
