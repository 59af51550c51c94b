import {
  advisoryLocks,
  endSession,
  probeSession,
  tryLock,
  unlock,
  waitForLock,
} from "../platform/database/advisory-locks.ts";
import type { Connection } from "../platform/database/connection.ts";
import { createClient } from "../platform/database/session-client.ts";
import type { SessionClient } from "../platform/database/session-client.ts";

/** The right to poll Telegram, which one process holds: two pollers take each other's updates. */
export type PollingLock = {
  /** Aborted when the lock's database connection is lost, because another process may hold the lock by now. */
  readonly lost: AbortSignal;
  release(): Promise<void>;
};

/** One connection. A standby keeps it too, because the server may have none to give when the other process ends. */
export type PollingSession = {
  /**
   * @param patience waits for the other process for some seconds, and gets the lock at the moment at which that process ends.
   * @returns undefined: another process holds the lock.
   */
  tryLock(patience?: AbortSignal): Promise<PollingLock | undefined>;
  close(): Promise<void>;
};

// A connection whose other end vanished looks healthy until something is sent. With the two seconds of a probe and the next
// attempt, polling goes on within ten seconds.
const HEARTBEAT_MS = 3_000;
// One wait for the lock lasts this long. Its end proves that the connection works, as a heartbeat does.
const PATIENCE_MS = 1_000;

export function createPollingSession(connection: Connection): PollingSession {
  let current: SessionClient | undefined;
  /** The server process of a lost connection, which may hold the lock until the server notices the loss. */
  let lostBackend: number | undefined;

  const open = async (): Promise<SessionClient> => {
    const config = {
      application_name: "paygateprime polling",
      connectionTimeoutMillis: 5_000,
      query_timeout: PATIENCE_MS + 2_000,
    };
    const client = createClient(connection, config, { lock_timeout: String(PATIENCE_MS) });
    await client.connect();
    client.once("end", () => {
      if (current !== client) return;
      current = undefined;
      lostBackend = client.backend;
    });
    current = client;
    return client;
  };
  const attempt = async (client: SessionClient, isPatient: boolean): Promise<PollingLock | undefined> => {
    if (lostBackend !== undefined) await endSession(client, advisoryLocks.polling, lostBackend);
    lostBackend = undefined;
    const take = isPatient ? waitForLock : tryLock;
    return (await take(client, advisoryLocks.polling)) ? hold(client) : undefined;
  };
  return {
    async tryLock(patience) {
      const client = current ?? (await open());
      const stop = (): void => client.cut("Polling ends");
      patience?.addEventListener("abort", stop, { once: true });
      try {
        return await attempt(client, patience?.aborted === false);
      } catch (error) {
        client.cut("The polling lock cannot be taken");
        throw error;
      } finally {
        patience?.removeEventListener("abort", stop);
      }
    },
    async close() {
      const client = current;
      current = undefined;
      client?.cut("Polling ends");
    },
  };
}

function hold(client: SessionClient): PollingLock {
  const lost = new AbortController();
  const onEnd = (): void => lost.abort();
  client.once("end", onEnd);
  const heartbeat = setInterval(() => {
    probeSession(client).catch(onEnd);
  }, HEARTBEAT_MS);
  return {
    lost: lost.signal,
    release: async () => {
      clearInterval(heartbeat);
      client.off("end", onEnd);
      // If the session is lost, it holds no lock, or the next attempt ends it.
      await unlock(client, advisoryLocks.polling).catch(() =>
        client.cut("The polling lock cannot be given back"),
      );
    },
  };
}
