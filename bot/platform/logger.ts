import { pino } from "pino";
import type { DestinationStream, Logger } from "pino";
import type { LogLevel } from "./config.ts";

export type { Logger } from "pino";

export type LoggerOptions = {
  readonly level: LogLevel;
  /** Values that must never be seen, whatever text they stand in. */
  readonly secrets: readonly string[];
  readonly destination?: DestinationStream;
};

/**
 * A logger whose output cannot hold the given secrets: they are cut out of the finished line, so it does not matter
 * in which field, message, address or stack they came (a bot's token is part of every address that it calls).
 */
export function createLogger({ level, secrets, destination = pino.destination(1) }: LoggerOptions): Logger {
  // In JSON, a secret may stand escaped. Longest first, so that one that contains another goes whole.
  const hidden = secrets
    .filter((secret) => secret.length > 3)
    .flatMap((secret) => [secret, JSON.stringify(secret).slice(1, -1), encodeURIComponent(secret)])
    .toSorted((left, right) => right.length - left.length);
  const redacting: DestinationStream = {
    write(line) {
      let clean = line;
      for (const secret of hidden) if (clean.includes(secret)) clean = clean.replaceAll(secret, "[secret]");
      destination.write(clean);
    },
  };
  return pino({ level, base: null, timestamp: pino.stdTimeFunctions.isoTime }, redacting);
}
