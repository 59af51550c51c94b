export { backupJobs, tasksLeftAlone } from "./backup.jobs.ts";
export { BackupError, programVersion } from "./backup-format.ts";
export { saveBackup } from "./backup-files.ts";
export { makeKeyPair } from "./encryption.ts";
export { findFilledTable, loadBackup, notEmpty } from "./load-backup.ts";
export { readBackup } from "./read-backup.ts";
export type { OpenBackup } from "./read-backup.ts";
export { writeBackup } from "./write-backup.ts";
