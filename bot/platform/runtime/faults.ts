import { GrammyError, HttpError } from "grammy";
import { isDatabaseAway } from "../database/recovery.ts";

/** Whether Telegram or the database failed, so that the same work may succeed later. False for a refusal, and for a bug. */
export function isFault(error: unknown): boolean {
  if (error instanceof HttpError) return true;
  if (error instanceof GrammyError) return error.error_code === 429 || error.error_code >= 500;
  return isDatabaseAway(error);
}
