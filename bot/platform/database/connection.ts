import { readFileSync } from "node:fs";
import { ConfigError } from "../values/errors.ts";

/** The address of a server. */
export type Host = { readonly host: string; readonly port: number };

/** The address of a database in parts. */
export type Connection = Host & {
  readonly user: string;
  readonly password: string;
  readonly database: string;
  /** Further servers of the same database, of which one at a time takes writes. */
  readonly otherHosts?: readonly Host[];
  /** TLS as `sslmode` of the URL requests. */
  readonly ssl?: boolean | Tls;
};

/**
 * The default of DATABASE_CONNECTIONS. The event loop is the bottleneck long before 20 (10 and 20 measured alike), and five
 * processes still fit a Postgres with its default of 100.
 */
export const DEFAULT_CONNECTIONS = 20;

type Tls = {
  readonly rejectUnauthorized: boolean;
  /** Certificates of the trusted authorities; default: those of Node. */
  readonly ca?: string;
  /** Left out: the certificate must name the host. */
  readonly checkServerIdentity?: () => undefined;
};

// https://www.postgresql.org/docs/current/libpq-connect.html, sslmode. "allow" and "prefer" accept a connection without TLS, so they
// protect from nobody. The program connects without TLS for both.
const SSL_MODES = ["disable", "allow", "prefer", "require", "verify-ca", "verify-full"] as const;
// The program writes, so it needs a server that takes writes, whichever of these the URL names.
const TARGETS = ["any", "primary", "read-write"] as const;
const POSTGRES_PORT = 5432;

type DatabaseUrl = Omit<Connection, "ssl"> & {
  readonly sslMode: (typeof SSL_MODES)[number];
  readonly rootCertificate: string | undefined;
};

/**
 * Reads `postgres://user:password@host:port,host:port/database?sslmode=…&sslrootcert=…&target_session_attrs=read-write`.
 * Other parameters are ignored.
 * @throws {ConfigError} for another text, or a file of certificates that cannot be read.
 */
export function parseDatabaseUrl(text: string): Connection {
  const parsed = readDatabaseUrl(text);
  if (typeof parsed === "string") throw new ConfigError(`DATABASE_URL ${parsed}`);
  const { sslMode, rootCertificate, ...connection } = parsed;
  return ["disable", "allow", "prefer"].includes(sslMode)
    ? connection
    : { ...connection, ssl: tlsOf(sslMode, rootCertificate) };
}

/** Reads no file. @returns the reason why the text is no address of a database; undefined for an address. */
export function databaseUrlFault(text: string): string | undefined {
  const parsed = readDatabaseUrl(text);
  return typeof parsed === "string" ? parsed : undefined;
}

const SHAPE =
  /^postgres(?:ql)?:\/\/(?:(?<login>[^/?#]*)@)?(?<hosts>[^@/?#]+)\/(?<database>[^/?#]+)(?:\?(?<rest>[^#]*))?$/;

function readDatabaseUrl(text: string): DatabaseUrl | string {
  const { login = "", hosts = "", database = "", rest } = SHAPE.exec(text)?.groups ?? {};
  const colon = login.indexOf(":");
  const [user, password] = colon < 0 ? [login, ""] : [login.slice(0, colon), login.slice(colon + 1)];
  const [first, ...others] = hosts.split(",").map(readHost);
  const parameters = new URLSearchParams(rest);
  const sslMode = parameters.get("sslmode") ?? "disable";
  const target = parameters.get("target_session_attrs") ?? "read-write";
  if (first === undefined || others.includes(undefined) || !isEncoded([user, password, database]))
    return "must look like postgres://user:password@host:5432/database";
  if (!isOneOf(SSL_MODES, sslMode)) return `has an sslmode other than ${SSL_MODES.join(", ")}`;
  if (!isOneOf(TARGETS, target)) return `has a target_session_attrs other than ${TARGETS.join(", ")}`;
  const otherHosts = others.filter((host) => host !== undefined);
  return {
    ...first,
    user: decodeURIComponent(user),
    password: decodeURIComponent(password),
    database: decodeURIComponent(database),
    ...(otherHosts.length === 0 ? {} : { otherHosts }),
    sslMode,
    rootCertificate: parameters.get("sslrootcert") ?? undefined,
  };
}

/** `host`, `host:port` or `[::1]:port`. */
function readHost(text: string): Host | undefined {
  const found = /^(?:\[(?<address>[0-9a-f:.]+)\]|(?<name>[^:[\]]+))(?::(?<port>\d{1,5}))?$/i.exec(
    text,
  )?.groups;
  const name = found?.["address"] ?? found?.["name"];
  if (name === undefined || !isEncoded([name])) return undefined;
  const port = Number(found?.["port"] ?? POSTGRES_PORT);
  return port >= 1 && port <= 65_535 ? { host: decodeURIComponent(name), port } : undefined;
}

function isEncoded(texts: readonly string[]): boolean {
  try {
    texts.forEach((text) => decodeURIComponent(text));
    return true;
  } catch {
    return false;
  }
}

const isOneOf = <Value extends string>(values: readonly Value[], value: string): value is Value =>
  (values as readonly string[]).includes(value);

/** As libpq: "require" checks nothing, unless a file of certificates is given; "verify-ca" does not compare the name. */
function tlsOf(mode: DatabaseUrl["sslMode"], file: string | undefined): Tls {
  if (mode === "require" && file === undefined) return { rejectUnauthorized: false };
  return {
    rejectUnauthorized: true,
    // "system" is libpq's name for the certificates of the machine.
    ...(file === undefined || file === "system" ? {} : { ca: readCertificates(file) }),
    ...(mode === "verify-full" ? {} : { checkServerIdentity: () => undefined }),
  };
}

function readCertificates(file: string): string {
  try {
    return readFileSync(file, "utf8");
  } catch (cause) {
    throw new ConfigError(`The file ${file}, which DATABASE_URL names as sslrootcert, cannot be read.`, {
      cause,
    });
  }
}
