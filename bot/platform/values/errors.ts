import { randomBytes } from "node:crypto";

/*
 * Error classes by where the fault lies. Messages name cause and remedy for the log; people see a text of
 * locales/ and an error id. No error holds a secret.
 */

/** An error that the operator can mend. The message is a sentence for the operator, with the remedy. */
export class OperatorError extends Error {
  override readonly name: string = "OperatorError";
}

/** A start with wrong settings. The message names every wrong key and the remedy, and carries no value. */
export class ConfigError extends OperatorError {
  override readonly name = "ConfigError";
}

/** Telegram or a payment provider failed or refused. */
export class ProviderError extends Error {
  override readonly name: string = "ProviderError";
  /** Whether the same call may succeed later. */
  readonly retryable: boolean;
  constructor(message: string, options: ErrorOptions & { retryable: boolean }) {
    super(message, options);
    this.retryable = options.retryable;
  }
}

/** Eight letters that link a person's message to the line in the log. */
export const newErrorId = (): string => randomBytes(5).toString("hex").slice(0, 8).toUpperCase();
