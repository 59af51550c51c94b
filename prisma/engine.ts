import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { join } from "node:path";
import { PrismaPg } from "@prisma/adapter-pg";
import { ColumnTypeEnum, bindMigrationAwareSqlAdapterFactory } from "@prisma/driver-adapter-utils";
import * as bindings from "@prisma/schema-engine-wasm/schema_engine_bg";
import type { QueryResult } from "pg";
import type { MigrationList, SchemaEngine } from "@prisma/schema-engine-wasm/schema_engine_bg";
import type { Connection } from "../bot/platform/database/connection.ts";
import { addressOf, sessionClientFor } from "../bot/platform/database/session-client.ts";
import { knownMigrations, MIGRATIONS_FOLDER } from "./known-migrations.ts";

/*
 * Prisma's schema engine in its npm wasm build, because the `prisma migrate` command downloads a binary first. Only development
 * needs it: it writes new migrations and compares the database with the schema. The package is pinned to the exact version of the
 * client; no other file imports it.
 */

const schemaPath = join(import.meta.dirname, "schema.prisma");
const filters = { externalTables: [], externalEnums: [] };
let loaded = false;

// Node has WebAssembly, but only TypeScript's "dom" library declares it.
declare const WebAssembly: {
  instantiate(
    source: Uint8Array,
    imports: object,
  ): Promise<{ instance: { exports: Record<string, unknown> } }>;
};

// Postgres's internal one-letter type "char", in which its catalog stores kinds of constraints and foreign key actions.
const CHAR_OID = 18;
const TEXT_OID = 25;

/** A fix to the adapter: its `queryRaw` refuses columns of the type "char", which the engine reads as characters. */
class MigrationAdapter extends PrismaPg {
  private readonly opened: Awaited<ReturnType<PrismaPg["connect"]>>[] = [];

  /** Closes the connections, which the engine leaves open. */
  async close(): Promise<void> {
    for (const adapter of this.opened.splice(0)) await adapter.dispose();
  }

  override async connect(): ReturnType<PrismaPg["connect"]> {
    const adapter = await super.connect();
    this.opened.push(adapter);
    const driver = adapter.underlyingDriver();
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
  const imports = Object.entries(bindings).map(([name, value]) =>
    name.startsWith("__wbg_setTimeout") ? [name, setUnreferencedTimeout] : [name, value],
  );
  const { instance } = await WebAssembly.instantiate(wasm, {
    "./schema_engine_bg.js": Object.fromEntries(imports) as object,
  });
  bindings.__wbg_set_wasm(instance.exports);
  (instance.exports["__wbindgen_start"] as () => void)();
  loaded = true;
}

/** The engine never clears its time-outs of ten seconds, which would keep the process alive after its work. */
const setUnreferencedTimeout = (callback: () => void, milliseconds: number): NodeJS.Timeout =>
  setTimeout(callback, milliseconds >>> 0).unref();

async function withEngine<T>(connection: Connection, use: (engine: SchemaEngine) => Promise<T>): Promise<T> {
  await loadWasm();
  // Given a URL instead of its parts, the engine's shadow database replays the migrations onto the real database.
  const adapter = new MigrationAdapter({
    ...addressOf(connection),
    Client: sessionClientFor(connection, {}),
  });
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

async function readMigrations(): Promise<MigrationList> {
  const names = await knownMigrations();
  return {
    baseDir: MIGRATIONS_FOLDER,
    lockfile: {
      path: "migration_lock.toml",
      content: await readFile(join(MIGRATIONS_FOLDER, "migration_lock.toml"), "utf8"),
    },
    shadowDbInitScript: "",
    migrationDirectories: await Promise.all(
      names.map(async (name) => ({
        path: name,
        migrationFile: {
          path: "migration.sql",
          content: {
            tag: "ok" as const,
            value: await readFile(join(MIGRATIONS_FOLDER, name, "migration.sql"), "utf8"),
          },
        },
      })),
    ),
  };
}

/** The history of the database as `prisma migrate` reads it. */
export async function readPrismaHistory(
  connection: Connection,
): Promise<{ hasMigrationsTable: boolean; history: unknown; failed: string[]; edited: string[] }> {
  const migrationsList = await readMigrations();
  const found = await withEngine(connection, (engine) =>
    engine.diagnoseMigrationHistory({ migrationsList, optInToShadowDatabase: false, filters }),
  );
  const { hasMigrationsTable, history } = found;
  return {
    hasMigrationsTable,
    history,
    failed: found.failedMigrationNames,
    edited: found.editedMigrationNames,
  };
}

/** The SQL from this database to schema.prisma: a comment that says "empty migration" if the two agree. */
export async function diffToSchema(connection: Connection): Promise<string> {
  const files = [{ path: schemaPath, content: await readFile(schemaPath, "utf8") }];
  const result = await withEngine(connection, (engine) =>
    engine.diff({
      from: { tag: "schemaDatasource", files, configDir: import.meta.dirname },
      to: { tag: "schemaDatamodel", files },
      script: true,
      shadowDatabaseUrl: null,
      exitCode: null,
      filters,
    } as Parameters<SchemaEngine["diff"]>[0]),
  );
  return result.stdout ?? "";
}
