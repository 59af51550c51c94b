import { setTimeout as sleep } from "node:timers/promises";
import {
  advisoryLocks,
  endSession,
  tryLocksNamed,
  unlocksNamed,
} from "../platform/database/advisory-locks.ts";
import type { Connection } from "../platform/database/connection.ts";
import { retryDatabaseUntilAborted } from "../platform/database/recovery.ts";
import { SessionClient } from "../platform/database/session-client.ts";
import { SessionPool } from "../platform/database/session-pool.ts";
import { coalesce } from "../platform/runtime/coalesce.ts";

/** Another process works on the chat for longer than this one waits. The work has not begun, and may run later. */
export class ChatIsBusy extends Error {
  override readonly name = "ChatIsBusy";
}

/** Runs work on a chat's updates one at a time, across all processes. */
export type ChatLock = {
  /**
   * @param isPatient false: does not wait for the lock.
   * @throws {ChatIsBusy} when the lock did not come in time; the work has not begun.
   */
  readonly run: (chat: number, work: () => Promise<void>, isPatient?: boolean) => Promise<void>;
  close(): Promise<void>;
};

// The longest wait for another process's work on the same chat: as long as a call of Telegram lasts at most. Afterwards the
// update waits for its next attempt.
const WAIT_MS = 20_000;
// A handler takes some 50 ms. The waiting chats of a process ask together.
const FIRST_PAUSE_MS = 10;
const LONGEST_PAUSE_MS = 100;
// The handlers have ended, and the session is idle.
const CLOSE_MS = 1_000;
const UNLOCK_MS = 1_000;

/**
 * One session holds the locks of all chats of this process and never waits in a query. A chat that is handled slowly, or locked
 * by another process, takes nothing that other chats need. Chats that ask at the same time share a statement. After an outage there are
 * many, and with a statement each they would wait for each other. The lock does not order updates within the process, because a
 * session gets a lock again that it holds: the queue of the chat orders them.
 */
export function createChatLock(connection: Connection, onError: (error: Error) => void): ChatLock {
  const pool = new SessionPool(connection, {
    max: 1,
    connectionTimeoutMillis: WAIT_MS,
    // An idle session holds the locks of handlers that wait for Telegram. So there is no lifetime either.
    idleTimeoutMillis: 0,
    // A lock and an unlock take less than a millisecond. A session without an answer is given up, and its locks end with it.
    query_timeout: 5_000,
    application_name: "paygateprime chats",
    onError,
  });

  const closing = new AbortController();
  /** The server may not have noticed the loss of a connection, and its session would keep the locks of chats. */
  const endLost = async (lost: SessionClient): Promise<void> => {
    const client = await pool.connect();
    try {
      // The number of a process means nothing at another server, where the session does not exist.
      if (client.host === lost.host && client.port === lost.port)
        await endSession(client, advisoryLocks.chat, lost.backend);
    } finally {
      client.release();
    }
  };
  pool.on("remove", (client) => {
    if (closing.signal.aborted || !(client instanceof SessionClient) || client.backend === 0) return;
    retryDatabaseUntilAborted(() => endLost(client), closing.signal).catch(onError);
  });

  const tryLock = coalesce((chats: readonly number[]) =>
    tryLocksNamed(pool, advisoryLocks.chat, chats.map(String)),
  );
  const unlock = coalesce((chats: readonly number[]) =>
    unlocksNamed(pool, advisoryLocks.chat, chats.map(String)),
  );

  async function lock(chat: number, isPatient: boolean): Promise<void> {
    const deadline = performance.now() + (isPatient ? WAIT_MS : 0);
    for (let pause = FIRST_PAUSE_MS; ; pause = Math.min(2 * pause, LONGEST_PAUSE_MS)) {
      if ((await tryLock(chat)).has(String(chat))) return;
      if (performance.now() >= deadline)
        throw new ChatIsBusy("Another process handles an update of the chat");
      await sleep(pause);
    }
  }
  const tryUnlock = async (chat: number): Promise<boolean> => {
    try {
      await unlock(chat);
      return true;
    } catch (error) {
      onError(error as Error);
      return false;
    }
  };
  /** Tries to free a lock for as long as the session lives, because no other process can handle the chat meanwhile. */
  const keepUnlocking = async (chat: number, session: SessionClient): Promise<void> => {
    do await sleep(UNLOCK_MS, undefined, { ref: false });
    while (pool.sessions().includes(session) && !(await tryUnlock(chat)));
  };
  return {
    async run(chat, work, isPatient = true) {
      await lock(chat, isPatient);
      const [session] = pool.sessions();
      try {
        await work();
      } finally {
        // The update is handled, so nobody waits for a second attempt.
        if (!(await tryUnlock(chat)) && session !== undefined) void keepUnlocking(chat, session);
      }
    },
    close() {
      closing.abort();
      return pool.close(CLOSE_MS);
    },
  };
}
