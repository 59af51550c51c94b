/** The address of a Postgres in parts: the migration engine takes no URL. */
export type Connection = {
  readonly host: string;
  readonly port: number;
  readonly user: string;
  readonly password: string;
  readonly database: string;
  /** TLS as `sslmode` of the URL requests: `require` accepts any certificate, `verify-full` checks it. */
  readonly ssl?: boolean | { readonly rejectUnauthorized: boolean };
};

/** Reads `postgres://user:password@host:port/database?sslmode=…`. */
export function parseDatabaseUrl(text: string): Connection {
  const url = new URL(text);
  const mode = url.searchParams.get("sslmode") ?? "disable";
  const ssl =
    mode === "disable" || mode === "prefer"
      ? false
      : { rejectUnauthorized: mode === "verify-full" || mode === "verify-ca" };
  return {
    host: decodeURIComponent(url.hostname),
    port: url.port === "" ? 5432 : Number(url.port),
    user: decodeURIComponent(url.username),
    password: decodeURIComponent(url.password),
    database: decodeURIComponent(url.pathname.slice(1)),
    ...(ssl === false ? {} : { ssl }),
  };
}
