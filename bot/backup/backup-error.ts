/** A backup that cannot be written or restored. The message is a sentence for the operator, with the remedy. */
export class BackupError extends Error {
  override readonly name = "BackupError";
}

export const brokenBackup = (cause?: unknown): BackupError =>
  new BackupError(
    "The backup is damaged or incomplete, so nothing of it was restored. Use another backup.",
    cause === undefined ? {} : { cause },
  );
