import type { Client } from "pg";
import { advisoryLocks, probeSession, tryLockSession } from "../platform/database/advisory-locks.ts";
import type { Connection } from "../platform/database/connection.ts";
import { createClient } from "../platform/database/session-client.ts";

/** The right to poll Telegram, which one process holds: two pollers take each other's updates. */
export type PollingLock = {
  /** Aborted when the lock's database connection is lost, because another process may hold the lock by now. */
  readonly lost: AbortSignal;
  release(): Promise<void>;
};

// A connection whose other end vanished looks healthy until something is sent.
const HEARTBEAT_MS = 5_000;

/** Takes the lock on a connection of its own. Undefined: another process holds it. */
export async function tryPollingLock(connection: Connection): Promise<PollingLock | undefined> {
  const client = createClient(connection, {
    application_name: "paygateprime polling",
    connectionTimeoutMillis: 5_000,
    query_timeout: HEARTBEAT_MS,
  });
  const lost = new AbortController();
  client.on("error", () => lost.abort());
  client.on("end", () => lost.abort());
  await client.connect();
  const isOurs = await tryLockSession(client, advisoryLocks.polling).catch(async (error: unknown) => {
    await close(client);
    throw error;
  });
  if (!isOurs) {
    await close(client);
    return undefined;
  }
  const heartbeat = setInterval(() => {
    probeSession(client).catch(() => lost.abort());
  }, HEARTBEAT_MS);
  return {
    lost: lost.signal,
    release: async () => {
      clearInterval(heartbeat);
      await close(client);
    },
  };
}

const close = (client: Client): Promise<void> => client.end().catch(() => undefined);
