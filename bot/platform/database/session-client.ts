import { randomUUID } from "node:crypto";
import { Client } from "pg";
import type { ClientConfig } from "pg";
import type { Connection } from "./connection.ts";
import { AWAY } from "./recovery.ts";
import { findWritableHost } from "./writable-host.ts";

/**
 * Settings of a session. A statement sets them after the connection is open, because a pooler drops or refuses start-up options
 * (PgBouncer, ignore_startup_parameters).
 */
export type SessionSettings = Readonly<Record<string, string>>;

/** The settings of every session of this program. */
const COMMON: SessionSettings = {
  // Prisma's adapter writes times without a zone and reads them as UTC, and the server's own zone may be another.
  TimeZone: "UTC",
  // The server probes a silent client after 10 s, three times, 5 s apart. With the kernel's default, the locks of a vanished
  // machine would last two hours.
  tcp_keepalives_idle: "10",
  tcp_keepalives_interval: "5",
  tcp_keepalives_count: "3",
};

/** A setting of our own, with a random value for each client. A statement that reads another value runs in another session. */
export const SESSION_MARK = "paygateprime.session";

const SETUP = `select pg_backend_pid() as pid, pg_is_in_recovery() as is_standby,
  (select count(set_config(name, value, false)) from unnest($1::text[], $2::text[]) as setting (name, value)) as done`;
// The set-up is one round trip. A longer wait means that nobody answers.
const SETUP_MS = 4_000;
// TCP probes a connection that is silent for this long (docs/adr/0051-lost-connections-are-asked-about.md).
const KEEP_ALIVE_MS = 5_000;

/** A server that takes no writes. The next attempt may reach another one. */
export class StandbyError extends Error {
  override readonly name = "StandbyError";
  constructor() {
    super(`The database is a standby, which ${AWAY.noWrites}`);
  }
}

/** A statement's wait for its answer. All times are milliseconds of one clock. */
export class Wait {
  readonly since: number;
  #answeredAt: number;
  #longestSilence = 0;

  constructor(since: number) {
    this.since = since;
    this.#answeredAt = since;
  }

  /** The server has answered somebody else. */
  serverAnswered(now: number): void {
    this.#longestSilence = this.longestSilence(now);
    this.#answeredAt = now;
  }

  /** The longest part of the wait in which no answer of the server came: the server, its network or this process stood still. */
  longestSilence(now: number): number {
    return Math.max(this.#longestSilence, now - this.#answeredAt);
  }
}

/**
 * A client of node-postgres that prepares its session, and that closes its socket when an answer does not come in time.
 * node-postgres alone leaves the socket open, and a transaction would return a dead connection to its pool.
 */
export class SessionClient extends Client {
  /** Proves that a statement runs in this session (`SESSION_MARK`). */
  readonly mark = randomUUID();
  /** The server process of the session, as `pg_backend_pid` names it; 0 before it is known. */
  backend = 0;
  // Hidden from the log, which shows the ordinary properties of a client: the target holds the password.
  readonly #target: Connection;
  readonly #settings: SessionSettings;
  #isStarted = false;
  readonly #waiting = new Set<Wait>();

  constructor(config: ClientConfig, target: Connection, settings: SessionSettings) {
    // A pool makes the password in its configuration non-enumerable, so `config` lacks it.
    const { password } = target;
    super({ ...config, password, keepAlive: true, keepAliveInitialDelayMillis: KEEP_ALIVE_MS });
    this.#target = target;
    this.#settings = settings;
    // An "error" event without a listener ends the process, and nobody else listens before the first use.
    this.on("error", () => undefined);
    this.watchAnswers();
  }

  override connect(): Promise<Client>;
  override connect(callback: ((error: Error) => void) | ((error: null, client: Client) => void)): void;
  override connect(callback?: unknown): Promise<Client> | undefined {
    const opened = this.open();
    if (callback === undefined) return opened;
    const deliver = callback as (error: unknown, client?: Client) => void;
    opened.then((client) => deliver(null, client), deliver);
    return undefined;
  }

  /** Milliseconds for which the oldest statement has been waiting for its answer; undefined: none waits. */
  waitsFor(now: number): number | undefined {
    const [first] = this.#waiting;
    return first === undefined ? undefined : now - first.since;
  }

  /** For a server that answered somebody at this time. */
  serverAnswered(now: number): void {
    for (const wait of this.#waiting) wait.serverAnswered(now);
  }

  /** Destroys the socket. `end()` sends a message first, and waits for ever on a dead connection. */
  cut(reason: string): void {
    // Nobody listens to the errors of a socket that was never opened.
    this.connection.stream.destroy(this.#isStarted ? new Error(reason) : undefined);
  }

  private async open(): Promise<Client> {
    try {
      Object.assign(this, await findWritableHost(this.#target));
      this.#isStarted = true;
      await super.connect();
      await this.prepare();
      return this;
    } catch (error) {
      // A pool forgets a client that did not connect, and leaves its socket open.
      this.connection.stream.destroy();
      throw error;
    }
  }

  private async prepare(): Promise<void> {
    const settings = Object.entries({ ...COMMON, ...this.#settings, [SESSION_MARK]: this.mark });
    const names = settings.map(([name]) => name);
    const values = settings.map(([, value]) => value);
    const query = { text: SETUP, values: [names, values], query_timeout: SETUP_MS };
    const { rows } = await this.query<{ pid: number; is_standby: boolean }>(query);
    if (rows[0]?.is_standby !== false) throw new StandbyError();
    this.backend = rows[0].pid;
  }

  /** Wraps `query`, which has many overloads: the last parameter is a callback, or else a promise is returned. */
  private watchAnswers(): void {
    const send = this.query.bind(this) as (...parameters: unknown[]) => unknown;
    const watched = (...parameters: unknown[]): unknown => {
      const wait = new Wait(performance.now());
      const settle = (error?: unknown): void => {
        this.#waiting.delete(wait);
        if (!(error instanceof Error)) return;
        if (error.message === TIMED_OUT) this.cut(error.message);
        if (isCanceled(error) && wait.longestSilence(performance.now()) > STILL_MS)
          error.message = `${AWAY.stoodStill}: ${error.message}`;
      };
      this.#waiting.add(wait);
      const callback = parameters.at(-1);
      if (typeof callback === "function") {
        parameters[parameters.length - 1] = (error: unknown, ...rest: unknown[]) => {
          settle(error);
          callback(error, ...rest);
        };
        return send(...parameters);
      }
      const answer = send(...parameters);
      if (answer instanceof Promise) answer.then(() => settle(), settle);
      else this.#waiting.delete(wait);
      return answer;
    };
    this.query = watched as typeof this.query;
  }
}

// The message of node-postgres (client.js). Its error has no code.
const TIMED_OUT = "Query read timeout";

// SQLSTATE query_canceled, by `statement_timeout`.
const isCanceled = (error: Error): boolean => "code" in error && error.code === "57014";
// `watchSilentClients` asks a server with a slow statement once a second, and waits for four seconds at most.
const STILL_MS = 10_000;

/** A client outside of any pool. The caller connects and ends it. */
export const createClient = (
  target: Connection,
  config: ClientConfig,
  settings: SessionSettings = {},
): SessionClient => new SessionClient({ ...addressOf(target), ...config }, target, settings);

/** The part of a connection that node-postgres knows. */
export const addressOf = ({ host, port, user, password, database, ssl }: Connection): ClientConfig => ({
  host,
  port,
  user,
  password,
  database,
  ...(ssl === undefined ? {} : { ssl }),
});

/** A class for a pool, which passes nothing but its own configuration to its clients. */
export function sessionClientFor(target: Connection, settings: SessionSettings): new () => Client {
  return class extends SessionClient {
    constructor(config: ClientConfig = {}) {
      super(config, target, settings);
    }
  };
}
