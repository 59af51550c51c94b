import { AsyncLocalStorage } from "node:async_hooks";
import { setTimeout as sleep } from "node:timers/promises";
import { Pool } from "pg";
import type { PoolClient, PoolConfig } from "pg";
import type { Connection } from "./connection.ts";
import { addressOf, SessionClient, sessionClientFor } from "./session-client.ts";
import type { SessionSettings } from "./session-client.ts";
import { watchSilentClients } from "./silent-clients.ts";

type Callback = (
  error: Error | undefined,
  client: PoolClient | undefined,
  done: PoolClient["release"],
) => void;

type Waiter = { readonly start: () => void; readonly timer: NodeJS.Timeout };

type Work = { readonly isUrgent: boolean; readonly inTransaction: boolean };

const ordinary: Work = { isUrgent: false, inTransaction: false };
const work = new AsyncLocalStorage<Work>();

/**
 * Runs work that may use the reserved connections, because a person or Telegram waits only seconds for the work. Other work can
 * wait longer.
 */
export const urgently = <Result>(run: () => Result): Result =>
  work.run({ ...(work.getStore() ?? ordinary), isUrgent: true }, run);

/** Marks the work inside of a transaction, for `refusesSecond`. */
export const insideTransaction = <Result>(run: () => Result): Result =>
  work.run({ ...(work.getStore() ?? ordinary), inTransaction: true }, run);

export type SessionPoolOptions = Pick<
  PoolConfig,
  "application_name" | "query_timeout" | "idleTimeoutMillis" | "maxLifetimeSeconds"
> & {
  readonly max: number;
  /** The number of connections, out of `max`, that stay open and serve only urgent work. */
  readonly reserved?: number;
  readonly connectionTimeoutMillis: number;
  readonly settings?: SessionSettings;
  /**
   * Whether work fails that asks for a second connection inside of a transaction. A few such transactions at once hold all
   * connections and wait for each other. Tests refuse; in production a slow answer is better than none.
   */
  readonly refusesSecond?: boolean;
  readonly onError: (error: Error) => void;
};

// SQLSTATE too_many_connections, also of a role or a database; PgBouncer's refusals have 08P01 and this text.
const isFull = (error: unknown): boolean =>
  error instanceof Error &&
  (("code" in error && error.code === "53300") ||
    /no more connections allowed/.test(error.message) ||
    // Of several servers, the one that takes writes is full.
    (error instanceof AggregateError && error.errors.some(isFull)));

// Other processes hold the connections of the server. A process that ends leaves room for the pool to grow.
const REGROW_MS = 5_000;
// A pool without any connection asks more often, because callers wait.
const FULL_PAUSE_MS = 100;
// Between two attempts to reserve the connections again.
const REOPEN_MS = 1_000;

/**
 * A pool of sessions that reserves connections for urgent work. Where the server refuses further connections, the pool works with
 * the open ones.
 */
export class SessionPool extends Pool {
  readonly #clients = new Set<PoolClient>();
  readonly #claimed = new Set<PoolClient>();
  readonly #waiters: Waiter[] = [];
  readonly #options: SessionPoolOptions;
  readonly #watch: { stop(): void };
  #claims = 0;
  #isClosed = false;
  #isReserved = false;
  #isReopening = false;
  #regrow: NodeJS.Timeout | undefined;

  constructor(connection: Connection, options: SessionPoolOptions) {
    const { settings = {}, reserved = 0, onError, refusesSecond: _refuses, ...config } = options;
    super({
      ...addressOf(connection),
      ...config,
      min: reserved,
      Client: sessionClientFor(connection, settings),
    });
    this.#options = options;
    // An "error" event without a listener ends the process. The client in the error would fill a screen of the log.
    const report = (error: Error & { client?: unknown }): void => {
      // `close` cuts the sessions itself.
      if (this.#isClosed) return;
      delete error.client;
      onError(error);
    };
    this.on("error", report);
    this.on("connect", (client) => {
      client.on("error", report);
      this.#clients.add(client);
    });
    this.on("remove", (client) => {
      this.#clients.delete(client);
      if (this.#isReserved) void this.#reopen();
    });
    this.on("release", (_error, client) => this.#unclaim(client));
    this.#watch = watchSilentClients(connection, {
      sessions: () => this.sessions(),
      onDead: () => this.#cutIdle(),
    });
  }

  /** The open sessions, in use or idle. */
  sessions(): readonly SessionClient[] {
    return [...this.#clients].filter((client) => client instanceof SessionClient);
  }

  override connect(): Promise<PoolClient>;
  override connect(callback: Callback): void;
  override connect(callback?: Callback): Promise<PoolClient> | undefined {
    if (callback !== undefined) {
      this.#queue(callback);
      return undefined;
    }
    return new Promise((done, fail) => {
      this.#queue((error, client) => {
        if (client === undefined) fail(error ?? new Error("The pool gave no connection"));
        else done(client);
      });
    });
  }

  /** Opens the reserved connections, which then stay. */
  async open(): Promise<void> {
    if (this.ending) return;
    this.#isReserved = true;
    const { reserved = 0 } = this.#options;
    const clients = await Promise.allSettled(
      Array.from({ length: reserved }, () => urgently(() => this.connect())),
    );
    for (const client of clients) if (client.status === "fulfilled") client.value.release();
  }

  /** Closes all connections at once; statements that run fail. */
  async close(patienceMs: number): Promise<void> {
    clearTimeout(this.#regrow);
    this.#watch.stop();
    const ended = super.end().catch(() => undefined);
    // Each waiter gets the error of a closed pool.
    for (const { start, timer } of this.#waiters.splice(0)) {
      clearTimeout(timer);
      start();
    }
    await Promise.race([ended, sleep(patienceMs, undefined, { ref: false })]);
    // Dead connections do not answer, and abandoned work still holds its connection. Only their sockets end here: the owners
    // release the clients, and the server rolls back the transactions.
    this.#isClosed = true;
    for (const session of this.sessions()) session.cut("The program stops");
  }

  async #reopen(): Promise<void> {
    if (this.#isReopening) return;
    this.#isReopening = true;
    // Others want the connections too. All of a server end in the same moment, one after the other.
    for (let pause = 20; this.totalCount < (this.options.min ?? 0) && !this.ending; pause = REOPEN_MS) {
      await sleep(pause, undefined, { ref: false });
      await this.open();
    }
    this.#isReopening = false;
  }

  #queue(callback: Callback): void {
    const { isUrgent, inTransaction } = work.getStore() ?? ordinary;
    const { refusesSecond = false, connectionTimeoutMillis } = this.#options;
    if (inTransaction && refusesSecond) {
      callback(new Error("A transaction takes a second connection"), undefined, () => undefined);
      return;
    }
    if (isUrgent || this.ending || (this.#waiters.length === 0 && this.#claims < this.#ordinaryMost())) {
      this.#claim(callback);
      return;
    }
    const waiter: Waiter = {
      start: () => this.#claim(callback),
      timer: setTimeout(() => {
        this.#waiters.splice(this.#waiters.indexOf(waiter), 1);
        callback(new Error("timeout exceeded when trying to connect"), undefined, () => undefined);
      }, connectionTimeoutMillis),
    };
    this.#waiters.push(waiter);
  }

  #claim(callback: Callback, since = performance.now()): void {
    this.#claims += 1;
    super.connect((error, client, release) => {
      if (client !== undefined) {
        this.#claimed.add(client);
        callback(undefined, client, release);
        return;
      }
      this.#claims -= 1;
      this.#next();
      if (this.ending || !isFull(error) || performance.now() - since > this.#options.connectionTimeoutMillis)
        callback(error, undefined, release);
      else this.#shrink(() => this.#claim(callback, since));
    });
  }

  /** The server gives no more connections: the pool works with the open ones, and later tries to grow again. */
  #shrink(again: () => void): void {
    if (this.totalCount === 0) {
      setTimeout(again, FULL_PAUSE_MS);
      return;
    }
    this.options.max = this.totalCount;
    this.#regrow ??= setTimeout(() => {
      this.#regrow = undefined;
      this.options.max = this.#options.max;
      this.#next();
    }, REGROW_MS).unref();
    again();
  }

  /** A fault that killed one connection probably killed others. A new connection costs less than a statement that waits in vain. */
  #cutIdle(): void {
    for (const client of this.#clients)
      if (client instanceof SessionClient && !this.#claimed.has(client))
        client.cut("Other connections are dead");
  }

  #ordinaryMost(): number {
    return Math.max(1, this.options.max - (this.#options.reserved ?? 0));
  }

  #unclaim(client: PoolClient): void {
    if (!this.#claimed.delete(client)) return;
    this.#claims -= 1;
    this.#next();
  }

  #next(): void {
    while (this.#waiters.length > 0 && this.#claims < this.#ordinaryMost()) {
      const waiter = this.#waiters.shift();
      clearTimeout(waiter?.timer);
      waiter?.start();
    }
  }
}
