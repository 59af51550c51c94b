import { Client } from "pg";
import type { Connection, Host } from "./connection.ts";
import { AWAY } from "./recovery.ts";

// Below the wait of a caller for its connection (5 s), so that a silent server leaves time for the other one.
const PROBE_MS = 2_500;
// A burst of new connections asks once. The next burst finds a server that was promoted meanwhile.
const KNOWN_MS = 1_000;

const known = new WeakMap<object, { readonly host: Promise<Host>; readonly since: number }>();

/**
 * The server that takes writes: with several servers, the first one that answers and is neither a standby nor read-only.
 * @throws {AggregateError} with the reason of each server.
 */
export async function findWritableHost(connection: Connection): Promise<Host> {
  const { host, port, otherHosts } = connection;
  if (otherHosts === undefined) return { host, port };
  const now = performance.now();
  const recent = known.get(otherHosts);
  if (recent !== undefined && now - recent.since < KNOWN_MS) return recent.host;
  const found = Promise.any([{ host, port }, ...otherHosts].map((one) => probe({ ...connection, ...one })));
  known.set(otherHosts, { host: found, since: now });
  return found;
}

async function probe(connection: Connection): Promise<Host> {
  const client = new Client({
    ...connection,
    connectionTimeoutMillis: PROBE_MS,
    query_timeout: PROBE_MS,
    application_name: "paygateprime probe",
  });
  client.on("error", () => undefined);
  const { host, port } = connection;
  try {
    await client.connect();
    const { rows } = await client.query<{ takes_writes: boolean }>(
      "select not pg_is_in_recovery() and current_setting('default_transaction_read_only') = 'off' as takes_writes",
    );
    if (rows[0]?.takes_writes !== true) throw new Error(`${host}:${port} ${AWAY.noWrites}`);
    return { host, port };
  } finally {
    client.connection.stream.destroy();
  }
}
