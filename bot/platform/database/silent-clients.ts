import type { Connection } from "./connection.ts";
import { AWAY } from "./recovery.ts";
import { createClient } from "./session-client.ts";
import type { SessionClient } from "./session-client.ts";

// Our statements take milliseconds.
const SILENT_MS = 2_000;
// Two checks decide, so a lost connection is cut some four seconds after its statement was sent.
const CHECK_MS = 1_000;
// A probe is one new connection and one round trip.
const PROBE_MS = 2_000;

type SilentClients = {
  /** The open sessions. */
  readonly sessions: () => readonly SessionClient[];
  /** Called after dead connections were cut. */
  readonly onDead: () => void;
};

/**
 * Cuts the connections whose other end is gone. A network that drops packets, or a server without power, closes nothing, and a
 * statement would wait for its time-out. For a statement without an answer, a second connection asks whether the server works on
 * the statement. Twice "no" means that the statement or its answer is lost. Each answer also shows that the server does not stand
 * still, so a statement that the server cancels meanwhile is a slow one.
 */
export function watchSilentClients(
  connection: Connection,
  { sessions, onDead }: SilentClients,
): { stop(): void } {
  let suspects = new Set<SessionClient>();
  let isRunning = false;
  const check = async (): Promise<void> => {
    const silent = sessions().filter((session) => (session.waitsFor(performance.now()) ?? 0) > SILENT_MS);
    if (silent.length === 0) {
      suspects.clear();
      return;
    }
    const active = await findActive(connection, silent);
    const dead = silent.filter(
      (session) => !active.has(session.backend) && (session.waitsFor(performance.now()) ?? 0) > SILENT_MS,
    );
    const proven = dead.filter((session) => suspects.has(session));
    for (const session of proven) session.cut(AWAY.statementLost);
    if (proven.length > 0) onDead();
    suspects = new Set(dead);
  };
  const timer = setInterval(() => {
    if (isRunning) return;
    isRunning = true;
    // A server that cannot be asked may be slow. The statements have time-outs of their own.
    check()
      .catch(() => undefined)
      .finally(() => (isRunning = false));
  }, CHECK_MS).unref();
  return { stop: () => clearInterval(timer) };
}

async function findActive(
  connection: Connection,
  sessions: readonly SessionClient[],
): Promise<ReadonlySet<number>> {
  const client = createClient(connection, {
    connectionTimeoutMillis: PROBE_MS,
    query_timeout: PROBE_MS,
    application_name: "paygateprime watch",
  });
  try {
    await client.connect();
    const asked = sessions.filter((session) => isSameServer(session, client));
    const { rows } = await client.query<{ pid: number }>(
      "select pid from pg_stat_activity where pid = any($1) and state = 'active'",
      [asked.map(({ backend }) => backend)],
    );
    for (const session of asked) session.serverAnswered(performance.now());
    return new Set(rows.map(({ pid }) => pid));
  } finally {
    client.cut("The question is answered");
  }
}

/** Of several servers, the one that takes writes answers. The statements at another one have no future. */
const isSameServer = (one: SessionClient, other: SessionClient): boolean =>
  one.host === other.host && one.port === other.port;
