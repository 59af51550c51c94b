import { readdir } from "node:fs/promises";
import { join } from "node:path";
import type { KnownMigrations } from "../bot/platform/database/schema-version.ts";

export const MIGRATIONS_FOLDER = join(import.meta.dirname, "migrations");

/** The names of the migrations of this program, in their order. */
export async function knownMigrations(folder: string = MIGRATIONS_FOLDER): Promise<KnownMigrations> {
  const entries = await readdir(folder, { withFileTypes: true });
  return entries.flatMap((entry) => (entry.isDirectory() ? [entry.name] : [])).toSorted();
}

/**
 * The newest migration of the oldest program that works with the schema of this program. During an upgrade both run, and the
 * older program continues only if it knows this migration or a later one. A migration that older programs cannot work with
 * sets this to its own name.
 */
export const OLDEST_COMPATIBLE = "20261130000600_invariants";
