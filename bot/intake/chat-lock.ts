import { Pool } from "pg";
import { advisoryLocks, sessionOptions } from "../platform/database/advisory-locks.ts";
import type { Connection } from "../platform/database/connection.ts";

/** Runs the work on one chat's updates one at a time, across all processes. */
export type ChatLock = {
  /** @throws when the turn did not come in time: the work was not begun. */
  run(chat: number, work: () => Promise<void>): Promise<void>;
  close(): Promise<void>;
};

export function createChatLock(connection: Connection, onError: (error: Error) => void): ChatLock {
  const pool = new Pool({
    ...connection,
    // A connection a chat, for as long as its update is handled (some 50 ms), besides the 20 of the main pool: ten
    // chats at once in each process are 200 updates a second. More wait here for a connection.
    max: 10,
    // Telegram waits 60 s for an answer and then sends again: refusing after 20 s leaves it time to do so in order.
    connectionTimeoutMillis: 20_000,
    idleTimeoutMillis: 30_000,
    keepAlive: true,
    application_name: "paygateprime chats",
    options: sessionOptions,
    // The longest wait for another process's work on the same chat.
    lock_timeout: 20_000,
  });
  pool.on("error", onError);
  pool.on("connect", (client) => client.on("error", onError));
  // Within the process chats queue here, so that one that floods us holds one connection and not all ten.
  const queues = new Map<number, Promise<void>>();

  const locked = async (chat: number, work: () => Promise<void>): Promise<void> => {
    const client = await pool.connect();
    let isBroken = true;
    try {
      await client.query("select pg_advisory_lock($1, hashtext($2))", [advisoryLocks.chat, String(chat)]);
      await work();
      await client.query("select pg_advisory_unlock($1, hashtext($2))", [advisoryLocks.chat, String(chat)]);
      isBroken = false;
    } finally {
      // Closing the session is the unlock that cannot fail.
      client.release(isBroken);
    }
  };
  return {
    run(chat, work) {
      const before = queues.get(chat) ?? Promise.resolve();
      const turn = before.then(() => locked(chat, work));
      const settled = turn.catch(() => undefined);
      queues.set(chat, settled);
      void settled.finally(() => {
        if (queues.get(chat) === settled) queues.delete(chat);
      });
      return turn;
    },
    close: () => pool.end(),
  };
}
