import { randomBytes } from "node:crypto";

/*
 * Errors by where the fault lies. Messages name cause and remedy for the log; people see a sentence of locales/ and
 * an error id. Data never holds a secret.
 */

/** A start with wrong settings. The message names every wrong key and the remedy, and carries no value. */
export class ConfigError extends Error {
  override readonly name = "ConfigError";
}

/** A counterpart (Telegram, a payment provider) failed or refused. */
export class ProviderError extends Error {
  override readonly name: string = "ProviderError";
  /** Whether the same call may succeed later. */
  readonly retryable: boolean;
  constructor(message: string, options: ErrorOptions & { retryable: boolean }) {
    super(message, options);
    this.retryable = options.retryable;
  }
}

/** Eight letters that lead from what a person saw to the line in the log. */
export const newErrorId = (): string => randomBytes(5).toString("hex").slice(0, 8).toUpperCase();
