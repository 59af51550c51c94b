import { pino } from "pino";
import type { DestinationStream, Logger } from "pino";
import type { LogLevel } from "./observe-settings.ts";
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

export type { Logger } from "pino";

export type LoggerOptions = {
  readonly level: LogLevel;
  /** Values that must never be readable, in any text. */
  readonly secrets: readonly string[];
  readonly destination?: DestinationStream;
};

const escaped = (text: string): string => JSON.stringify(text).slice(1, -1);

/** Removes the secrets from a text, in every form in which they can stand there. */
export function redactor(secrets: readonly string[]): (text: string) => string {
  // In JSON a secret may stand escaped, and in JSON inside a message twice escaped. The longest first, so that a
  // secret that contains another one is removed whole.
  const hidden = secrets
    .filter((secret) => secret.length > 3)
    .flatMap((secret) => [secret, escaped(secret), escaped(escaped(secret)), encodeURIComponent(secret)])
    .toSorted((left, right) => right.length - left.length);
  return (text) => {
    let clean = text;
    for (const secret of hidden) if (clean.includes(secret)) clean = clean.replaceAll(secret, "[secret]");
    return clean;
  };
}

/**
 * A logger whose output cannot hold the given secrets. They are removed from the finished line, whichever field,
 * message, address or stack they came in: every address of a Bot API call holds the token.
 */
export function createLogger({ level, secrets, destination = pino.destination(1) }: LoggerOptions): Logger {
  const redact = redactor(secrets);
  const redacting: DestinationStream = {
    write(line) {
      destination.write(redact(line));
    },
  };
  return pino(
    { level, base: null, timestamp: pino.stdTimeFunctions.isoTime, serializers: { err: withoutContents } },
    redacting,
  );
}

/**
 * Errors carry their context: grammY's the whole call and the update, pg's the row. These hold names, messages
 * and wallets. The log keeps the class, the message, the stack and the codes.
 */
function withoutContents(error: unknown): unknown {
  if (!(error instanceof Error)) return error;
  const seen: Record<string, unknown> = { ...pino.stdSerializers.err(error) };
  for (const key of ["payload", "ctx", "detail", "where", "parameters", "raw"]) delete seen[key];
  return seen;
}
