import { bech32 } from "@scure/base";
import { parseCronItem } from "graphile-worker";
import { z } from "zod";
import { listed, wholeNumber } from "./setting-values.ts";

export type BackupConfig = {
  /** Undefined: there are no scheduled backups. */
  readonly folder: string | undefined;
  /** `minute hour day month weekday`, in UTC. */
  readonly schedule: string;
  /** The number of backups that stay in the folder. */
  readonly keep: number;
  /** Public keys of age. Empty: backups are not encrypted. */
  readonly publicKeys: readonly string[];
  /** For a restore only. */
  readonly secretKey: string | undefined;
};

/** A key of 32 bytes with a checksum (age-encryption.org/v1, "The X25519 recipient type"). */
function isKey(text: string, prefix: string): boolean {
  const decoded = bech32.decodeUnsafe(text.toLowerCase(), 90);
  return decoded?.prefix === prefix && bech32.fromWordsUnsafe(decoded.words)?.length === 32;
}

function isCron(match: string): boolean {
  try {
    parseCronItem({ task: "backup", match });
    return match.split(/\s+/).length === 5;
  } catch {
    return false;
  }
}

export const backupKeys = {
  BACKUP_FOLDER: z.string().optional(),
  BACKUP_SCHEDULE: z
    .string()
    // A time at which few services start their own nightly work.
    .default("41 1 * * *")
    .refine(isCron, { error: "must be five fields of cron, in UTC, such as 41 1 * * *" }),
  // Two weeks of daily backups: a mistake is mostly noticed within days.
  BACKUP_KEEP: wholeNumber(1, 1000).default(14),
  BACKUP_KEY: z
    .string()
    .default("")
    .transform(listed)
    .refine((keys) => keys.every((key) => isKey(key, "age")), {
      error: "must be public keys of age (age1…), separated by commas: npm run backup -- new-key",
    }),
  BACKUP_SECRET_KEY: z
    .string()
    .refine((key) => isKey(key, "age-secret-key-"), {
      error: "must be a secret key of age (AGE-SECRET-KEY-1…)",
    })
    .optional(),
};

type Values = z.infer<z.ZodObject<typeof backupKeys>>;

export const readBackupSettings = (values: Values): BackupConfig => ({
  folder: values.BACKUP_FOLDER,
  schedule: values.BACKUP_SCHEDULE,
  keep: values.BACKUP_KEEP,
  publicKeys: values.BACKUP_KEY,
  secretKey: values.BACKUP_SECRET_KEY,
});
