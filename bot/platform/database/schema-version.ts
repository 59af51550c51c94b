import { z } from "zod";

/** The migrations that a program brings with it, in their order. */
export type KnownMigrations = readonly string[];

export type SchemaState = {
  readonly applied: readonly string[];
  readonly failed: readonly string[];
  readonly compatibility: string | null;
};

const declaration = z.object({
  /** The declaration holds for a schema up to this migration. */
  newest: z.string(),
  /** The newest migration of the oldest program that runs on that schema. */
  runsWith: z.string(),
});

/** The comment on the table of migrations, by which a program recognises that a newer schema still fits it. */
export const describeCompatibility = (value: z.infer<typeof declaration>): string => JSON.stringify(value);

/** @returns the reason why a program with these migrations does not fit the schema; undefined: it fits. */
export function schemaFault(state: SchemaState, known: KnownMigrations): string | undefined {
  const { applied, failed } = state;
  const pending = known.filter((name) => !applied.includes(name));
  if (failed.length > 0)
    return `A migration ended half-way: ${failed.join(", ")}. Run: npm run migrate -- status`;
  if (pending.length > 0)
    return `The database is older than this program: ${pending.length} to apply. Run: npm run migrate`;
  return newerSchemaFault(state, known);
}

/** @returns the reason why a schema is too new for a program with these migrations; undefined: it is not. */
export function newerSchemaFault(
  { applied, compatibility }: SchemaState,
  known: KnownMigrations,
): string | undefined {
  const newer = applied.filter((name) => !known.includes(name));
  if (newer.length === 0 || isDeclaredToFit(newer, known, compatibility)) return undefined;
  return `The database is newer than this program, which does not know ${newer.join(", ")}. Start the version that migrated it.`;
}

function isDeclaredToFit(
  newer: readonly string[],
  known: KnownMigrations,
  compatibility: string | null,
): boolean {
  const declared = declaration.safeParse(readJson(compatibility ?? ""));
  if (!declared.success) return false;
  const { newest, runsWith } = declared.data;
  return newer.every((name) => name <= newest) && known.some((name) => name >= runsWith);
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // Somebody else wrote the comment.
    return undefined;
  }
}
