import type { ClientBase, Pool } from "pg";
import type { Connection } from "./connection.ts";
import { readSchemaState, readServerState } from "./database-state.sql.ts";
import { schemaFault } from "./schema-version.ts";
import type { KnownMigrations } from "./schema-version.ts";
import { createClient, SessionClient } from "./session-client.ts";
import { urgently } from "./urgent-work.ts";
import { queryOn } from "./statement.ts";

/** A reason why the program cannot work with its database. */
export type DatabaseFault = {
  /** One sentence for the operator, without values that are secret. */
  readonly sentence: string;
  /** Whether the fault may end by itself. Otherwise the operator has to act. */
  readonly heals: boolean;
  /** The words of the driver or the server, for the log. */
  readonly cause?: string;
};

/** The sessions are not the program's own. */
export const SHARED: DatabaseFault = {
  sentence:
    "DATABASE_URL leads to a pooler that gives one session to several clients (transaction pooling), and locks and LISTEN need a session of their own. Use session pooling, or Postgres itself.",
  heals: false,
};
const STANDBY: DatabaseFault = {
  sentence: "The database is a standby and takes no writes. DATABASE_URL must lead to the primary.",
  heals: true,
};
const READ_ONLY: DatabaseFault = {
  sentence: "The database is read-only (default_transaction_read_only is on).",
  heals: true,
};

/**
 * Checks on one connection that the program can work: the session is its own and in UTC, the server takes writes, and the
 * schema fits.
 */
export async function checkDatabase(
  pool: Pick<Pool, "connect">,
  known: KnownMigrations,
): Promise<DatabaseFault | undefined> {
  try {
    const client = await urgently(() => pool.connect());
    let isBroken = true;
    try {
      const fault = await checkSession(client, known);
      isBroken = false;
      return fault;
    } finally {
      client.release(isBroken);
    }
  } catch (error) {
    return describeConnectionError(error);
  }
}

async function checkSession(
  client: ClientBase & Pick<Pool, "query">,
  known: KnownMigrations,
): Promise<DatabaseFault | undefined> {
  const [server] = await queryOn(client, readServerState, {});
  const [schema] = await queryOn(client, readSchemaState, {});
  if (server === undefined || schema === undefined) throw new Error("The database gave no answer");
  const own = client instanceof SessionClient ? client.mark : server.mark;
  if (server.mark !== own || schema.mark !== own) return SHARED;
  if (server.timeZone !== "UTC")
    return { sentence: `The database's session is in ${server.timeZone} instead of UTC.`, heals: false };
  if (server.isStandby) return STANDBY;
  if (server.isReadOnly) return READ_ONLY;
  const sentence = schemaFault(schema, known);
  return sentence === undefined ? undefined : { sentence, heals: false };
}

// A pooler gives a free session to the next statement, so the second client takes over the session of the first one, mostly in
// the first round.
const ATTEMPTS = 3;

/** Finds out whether a pooler gives two clients one session. A single client may keep its session by chance. */
export async function checkSessionsAreOwn(connection: Connection): Promise<DatabaseFault | undefined> {
  const open = (): SessionClient =>
    createClient(connection, {
      connectionTimeoutMillis: 5_000,
      query_timeout: 5_000,
      application_name: "paygateprime check",
    });
  const clients = [open(), open()];
  try {
    for (const client of clients) await client.connect();
    for (let attempt = 0; attempt < ATTEMPTS; attempt += 1)
      for (const client of clients) {
        const [state] = await queryOn(client, readServerState, {});
        if (state?.mark !== client.mark) return SHARED;
      }
    return undefined;
  } catch (error) {
    return describeConnectionError(error);
  } finally {
    for (const client of clients) client.cut("The check is over");
  }
}

const sentences: Readonly<Record<string, DatabaseFault>> = {
  "28P01": { sentence: "The database refuses the user or the password of DATABASE_URL.", heals: false },
  "28000": { sentence: "The database refuses the user of DATABASE_URL from this machine.", heals: false },
  "3D000": { sentence: "The database that DATABASE_URL names does not exist.", heals: false },
  "42501": { sentence: "The user of DATABASE_URL may not read the program's tables.", heals: false },
  "42P01": { sentence: "The database is empty. Run: npm run migrate", heals: false },
  "53300": { sentence: "The database gives no more connections.", heals: true },
  "57P03": { sentence: "The database is starting or stopping.", heals: true },
  "25006": READ_ONLY,
};

/** Describes an error of a connection or of a statement. */
export function describeConnectionError(error: unknown): DatabaseFault {
  const errors: readonly unknown[] = error instanceof AggregateError ? error.errors : [error];
  const found = errors.map(describeOne);
  // With several servers, one that may come back is worth waiting for.
  return found.find(({ heals }) => heals) ?? found[0] ?? describeOne(error);
}

function describeOne(error: unknown): DatabaseFault {
  const cause = error instanceof Error ? error.message : String(error);
  if (error instanceof Error && error.name === "StandbyError") return { ...STANDBY, cause };
  const code = error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : "";
  const known = sentences[code];
  if (known !== undefined) return { ...known, cause };
  if (isTlsFault(code, cause))
    return { sentence: `The database's TLS does not fit DATABASE_URL: ${cause}.`, heals: false, cause };
  return { sentence: "The database does not answer.", heals: true, cause };
}

// https://nodejs.org/api/tls.html#x509-certificate-error-codes; the texts are node-postgres's (connection.js).
const isTlsFault = (code: string, message: string): boolean =>
  /^(?:ERR_TLS_|ERR_SSL_|CERT_|SELF_SIGNED_|DEPTH_ZERO_|UNABLE_TO_)/.test(code) ||
  /does not support SSL|establishing an SSL connection/.test(message);
