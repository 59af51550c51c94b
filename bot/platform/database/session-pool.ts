import { setTimeout as sleep } from "node:timers/promises";
import { Pool } from "pg";
import type { PoolClient, PoolConfig } from "pg";
import type { Connection } from "./connection.ts";
import { AWAY, isServerFull } from "./recovery.ts";
import { addressOf, SessionClient, sessionClientFor } from "./session-client.ts";
import type { SessionSettings } from "./session-client.ts";
import { watchSilentClients } from "./silent-clients.ts";
import { OrdinaryWork, currentWork } from "./urgent-work.ts";

type Callback = (
  error: Error | undefined,
  client: PoolClient | undefined,
  done: PoolClient["release"],
) => void;

/** The reserved connections serve urgent work only. */
type Purpose = "urgent" | "ordinary";

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

// Other processes hold the connections of the server. A process that ends leaves room for the pool to grow.
const REGROW_MS = 5_000;
// A pool without any connection asks more often, because callers wait.
const FULL_PAUSE_MS = 100;
// Others want the connections too. All of a server end in the same moment, one after the other.
const FIRST_REOPEN_MS = 20;
// Between two attempts to reserve the connections again.
const REOPEN_MS = 1_000;

/**
 * A pool of sessions that reserves connections for urgent work. Where the server refuses further connections, the pool works with
 * the open ones.
 */
export class SessionPool extends Pool {
  readonly #clients = new Set<PoolClient>();
  /** The clients in use, with their purpose. */
  readonly #claimed = new Map<PoolClient, Purpose>();
  readonly #ordinary: OrdinaryWork;
  readonly #options: SessionPoolOptions;
  readonly #watch: { stop(): void };
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
    this.#ordinary = new OrdinaryWork(
      () => Math.max(1, this.options.max - reserved),
      options.connectionTimeoutMillis,
    );
    // An "error" event without a listener ends the process. The client in the error would fill a screen of the log.
    const report = (error: Error & { client?: unknown }): void => {
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
      onDead: () => this.cutIdle(),
    });
  }

  /** The open sessions, in use or idle. */
  sessions(): readonly SessionClient[] {
    return [...this.#clients].filter((client) => client instanceof SessionClient);
  }

  /** The requests that wait for a connection. */
  readonly waiting = (): number => this.#ordinary.waiting + this.waitingCount;

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
    // Not by `#claim`: a refused attempt would wait for one of the others, which are held until each has its answer.
    const opening = Array.from({ length: this.#reservedNow() }, () => super.connect());
    for (const opened of await Promise.allSettled(opening))
      if (opened.status === "fulfilled") opened.value.release();
  }

  /** Closes all connections at once; statements that run fail. */
  async close(patienceMs: number): Promise<void> {
    clearTimeout(this.#regrow);
    this.#watch.stop();
    const ended = super.end().catch(() => undefined);
    this.#ordinary.startAll();
    await Promise.race([ended, sleep(patienceMs, undefined, { ref: false })]);
    // Only the sockets of dead connections and of abandoned work end here; their owners release the clients.
    this.#isClosed = true;
    for (const session of this.sessions()) session.cut(AWAY.programStops);
  }

  async #reopen(): Promise<void> {
    if (this.#isReopening) return;
    this.#isReopening = true;
    let pause = FIRST_REOPEN_MS;
    while (this.totalCount < this.#reservedNow() && !this.ending) {
      await sleep(pause, undefined, { ref: false });
      await this.open();
      pause = REOPEN_MS;
    }
    this.#isReopening = false;
  }

  #queue(callback: Callback): void {
    const { isUrgent, inTransaction } = currentWork();
    if (inTransaction && this.#options.refusesSecond === true)
      callback(new Error("A transaction takes a second connection"), undefined, () => undefined);
    else this.#take(isUrgent || this.ending ? "urgent" : "ordinary", callback, performance.now());
  }

  #take(purpose: Purpose, callback: Callback, since: number): void {
    const claim = (): void => this.#claim(purpose, callback, since);
    const onLate = (): void =>
      callback(new Error("timeout exceeded when trying to connect"), undefined, () => undefined);
    if (purpose === "urgent") claim();
    else this.#ordinary.begin(claim, onLate);
  }

  #claim(purpose: Purpose, callback: Callback, since: number): void {
    super.connect((error, client, release) => {
      if (client !== undefined) {
        this.#claimed.set(client, purpose);
        callback(undefined, client, release);
        return;
      }
      this.#end(purpose);
      const isLate = performance.now() - since > this.#options.connectionTimeoutMillis;
      if (this.ending || isLate || !isServerFull(error)) callback(error, undefined, release);
      else this.#shrink(() => this.#take(purpose, callback, since));
    });
  }

  /** The server gives no more connections: the pool works with the open ones, and later tries to grow again. */
  #shrink(again: () => void): void {
    if (this.totalCount === 0) {
      setTimeout(again, FULL_PAUSE_MS);
      return;
    }
    this.#keepTo(this.totalCount);
    again();
  }

  #keepTo(count: number): void {
    this.options.max = count;
    this.#regrow ??= setTimeout(() => {
      this.#regrow = undefined;
      this.options.max = this.#options.max;
      this.#ordinary.startNext();
      if (this.#isReserved) void this.#reopen();
    }, REGROW_MS).unref();
  }

  /** A fault that killed one connection probably killed others. A new connection costs less than a statement that waits in vain. */
  cutIdle(): void {
    for (const client of this.#idle()) client.cut(AWAY.othersDead);
  }

  /** Gives an idle connection, unless it is the last, to a client outside of the pool, for which the server has no place. */
  makeRoom(): void {
    const [client] = this.#idle();
    if (client === undefined || this.totalCount < 2) return;
    this.#keepTo(this.totalCount - 1);
    client.cut("Another connection of the process needs the place");
  }

  #idle(): readonly SessionClient[] {
    const taken: ReadonlyMap<unknown, Purpose> = this.#claimed;
    return this.sessions().filter((client) => !taken.has(client));
  }

  /** The connections to keep open, as far as the server gives them. */
  #reservedNow(): number {
    return Math.min(this.#options.reserved ?? 0, this.options.max);
  }

  #unclaim(client: PoolClient): void {
    const purpose = this.#claimed.get(client);
    this.#claimed.delete(client);
    if (purpose !== undefined) this.#end(purpose);
  }

  #end(purpose: Purpose): void {
    if (purpose === "ordinary") this.#ordinary.end();
  }
}
