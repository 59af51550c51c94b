import { readFile, readdir } from "node:fs/promises";
import { createRequire } from "node:module";
import { join } from "node:path";
import { PrismaPg } from "@prisma/adapter-pg";
import { ColumnTypeEnum, bindMigrationAwareSqlAdapterFactory } from "@prisma/driver-adapter-utils";
import * as bindings from "@prisma/schema-engine-wasm/schema_engine_bg";
import type { QueryResult } from "pg";
import type { MigrationList, SchemaEngine } from "@prisma/schema-engine-wasm/schema_engine_bg";
import type { Connection } from "../bot/platform/database/connection.ts";

/*
 * Prisma's own schema engine, in its npm wasm build: the `prisma migrate` command would first download a binary.
 * The package is pinned to the exact version of the client, and this is the only file that knows it.
 */

const folder = import.meta.dirname;
const schemaPath = join(folder, "schema.prisma");
const filters = { externalTables: [], externalEnums: [] };
let loaded = false;

// Of the platform, but only described by TypeScript's library for browsers.
declare const WebAssembly: {
  instantiate(
    source: Uint8Array,
    imports: object,
  ): Promise<{ instance: { exports: Record<string, unknown> } }>;
};

// Postgres' internal one-letter type "char", in which its catalog tells kinds (of a constraint, of a key's action).
const CHAR_OID = 18;
const TEXT_OID = 25;

/**
 * Two mends to the adapter, which was made for queries and not for migrations.
 * Its `executeScript` cuts a script at every semicolon, also inside a function's body: sent whole, the server reads
 * it rightly and runs it as one transaction, so a migration happens or it does not.
 * It refuses columns of the type "char", which the engine asks for and wants back as characters.
 */
class MigrationAdapter extends PrismaPg {
  private readonly opened: Awaited<ReturnType<PrismaPg["connect"]>>[] = [];

  /** The engine leaves its connections open. */
  async close(): Promise<void> {
    for (const adapter of this.opened.splice(0)) await adapter.dispose();
  }

  override async connect(): ReturnType<PrismaPg["connect"]> {
    const adapter = await super.connect();
    this.opened.push(adapter);
    const driver = adapter.underlyingDriver();
    adapter.executeScript = async (script) => {
      await driver.query(script);
    };

    const charColumns = new Set<string>();
    const query = driver.query.bind(driver) as (...parameters: unknown[]) => Promise<QueryResult>;
    Object.assign(driver, {
      async query(...parameters: unknown[]) {
        const result = await query(...parameters);
        for (const field of result.fields ?? []) {
          if (field.dataTypeID !== CHAR_OID) continue;
          charColumns.add(field.name);
          field.dataTypeID = TEXT_OID;
        }
        return result;
      },
    });
    const queryRaw = adapter.queryRaw.bind(adapter);
    adapter.queryRaw = async (sql) => {
      const result = await queryRaw(sql);
      const columnTypes = result.columnTypes.map((type, column) =>
        charColumns.has(result.columnNames[column] ?? "") ? ColumnTypeEnum.Character : type,
      );
      return { ...result, columnTypes };
    };
    return adapter;
  }
}

async function loadWasm(): Promise<void> {
  if (loaded) return;
  const path = createRequire(import.meta.url).resolve("@prisma/schema-engine-wasm");
  const wasm = await readFile(join(path, "..", "schema_engine_bg.wasm"));
  const { instance } = await WebAssembly.instantiate(wasm, { "./schema_engine_bg.js": bindings });
  bindings.__wbg_set_wasm(instance.exports);
  (instance.exports["__wbindgen_start"] as () => void)();
  loaded = true;
}

async function withEngine<T>(connection: Connection, use: (engine: SchemaEngine) => Promise<T>): Promise<T> {
  await loadWasm();
  // The parts and not a URL: given a URL, the engine's shadow database replays onto the real one.
  const adapter = new MigrationAdapter({ ...connection });
  const engine = await bindings.SchemaEngine.new(
    { datamodels: [[schemaPath, await readFile(schemaPath, "utf8")]] },
    () => undefined,
    bindMigrationAwareSqlAdapterFactory(adapter),
  );
  try {
    return await use(engine);
  } finally {
    engine.free();
    await adapter.close();
  }
}

async function readMigrations(baseDir = join(folder, "migrations")): Promise<MigrationList> {
  const entries = await readdir(baseDir, { withFileTypes: true });
  const names = entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name);
  return {
    baseDir,
    lockfile: {
      path: "migration_lock.toml",
      content: await readFile(join(baseDir, "migration_lock.toml"), "utf8"),
    },
    shadowDbInitScript: "",
    migrationDirectories: await Promise.all(
      names.toSorted().map(async (name) => ({
        path: name,
        migrationFile: {
          path: "migration.sql",
          content: {
            tag: "ok" as const,
            value: await readFile(join(baseDir, name, "migration.sql"), "utf8"),
          },
        },
      })),
    ),
  };
}

/** Applies what is pending, in order, and returns the names. */
export async function applyMigrations(connection: Connection): Promise<string[]> {
  const migrationsList = await readMigrations();
  const result = await withEngine(connection, (engine) =>
    engine.applyMigrations({ migrationsList, filters }),
  );
  return result.appliedMigrationNames;
}

/** Names of the migrations that the database has not seen, and of those that failed half-way or were edited since. */
export async function migrationStatus(
  connection: Connection,
): Promise<{ pending: string[]; failed: string[]; edited: string[] }> {
  const migrationsList = await readMigrations();
  const found = await withEngine(connection, (engine) =>
    engine.diagnoseMigrationHistory({ migrationsList, optInToShadowDatabase: false, filters }),
  );
  const { hasMigrationsTable, history } = found;
  const all = migrationsList.migrationDirectories.map(({ path }) => path);
  const unapplied =
    history !== null && "unappliedMigrationNames" in history ? history.unappliedMigrationNames : [];
  return {
    pending: hasMigrationsTable ? unapplied : all,
    failed: found.failedMigrationNames,
    edited: found.editedMigrationNames,
  };
}

/** The SQL that leads from this database, as it is now, to schema.prisma. Empty when there is nothing to do. */
export async function diffToSchema(connection: Connection, from: "database" | "empty"): Promise<string> {
  const files = [{ path: schemaPath, content: await readFile(schemaPath, "utf8") }];
  const result = await withEngine(connection, (engine) =>
    engine.diff({
      from: from === "empty" ? { tag: "empty" } : { tag: "schemaDatasource", files, configDir: folder },
      to: { tag: "schemaDatamodel", files },
      script: true,
      shadowDatabaseUrl: null,
      exitCode: null,
      filters,
    } as Parameters<SchemaEngine["diff"]>[0]),
  );
  return result.stdout ?? "";
}
