import { OperatorError } from "../platform/values/errors.ts";

/** A backup that cannot be written or restored. */
export class BackupError extends OperatorError {
  override readonly name = "BackupError";
}

export const brokenBackup = (cause?: unknown): BackupError =>
  new BackupError(
    "The backup is damaged or incomplete, so nothing of it was restored. Use another backup.",
    cause === undefined ? {} : { cause },
  );
