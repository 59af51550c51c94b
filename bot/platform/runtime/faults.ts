import { GrammyError, HttpError } from "grammy";
import { isDatabaseAway } from "../database/recovery.ts";

/** A fault of Telegram or of the database, after which the same work may succeed. False for a refusal, and for a bug. */
export function isFault(error: unknown): boolean {
  if (error instanceof HttpError) return true;
  if (error instanceof GrammyError) return error.error_code === 429 || error.error_code >= 500;
  return isDatabaseAway(error);
}
