import { randomUUID } from "node:crypto";
import { Client } from "pg";
import type { ClientConfig } from "pg";
import type { Connection } from "./connection.ts";
import { findWritableHost } from "./writable-host.ts";

/**
 * Settings of a session, which a statement sets after the connection is open. A pooler drops or refuses start-up options
 * (PgBouncer, ignore_startup_parameters), and the session would then have those of the server.
 */
export type SessionSettings = Readonly<Record<string, string>>;

/** Of every session of this program. */
const COMMON: SessionSettings = {
  // Prisma's adapter writes times without a zone and reads them as UTC, and the server's own zone may be another.
  TimeZone: "UTC",
  // The server probes a silent client after 10 s, three times, 5 s apart. With the kernel's default, the locks of a machine that
  // vanished would last two hours.
  tcp_keepalives_idle: "10",
  tcp_keepalives_interval: "5",
  tcp_keepalives_count: "3",
};

/** A setting of our own. A statement that reads another value runs in another session than the one that set it. */
export const SESSION_MARK = "paygateprime.session";

const SETUP = `select pg_backend_pid() as pid, pg_is_in_recovery() as is_standby,
  (select count(set_config(name, value, false)) from unnest($1::text[], $2::text[]) as setting (name, value)) as done`;
// A round trip and no work. A longer wait means that nobody answers.
const SETUP_MS = 4_000;
const KEEP_ALIVE_MS = 5_000;

/** A server that takes no writes. The next attempt may reach another one. */
export class StandbyError extends Error {
  override readonly name = "StandbyError";
  constructor() {
    super("The database is a standby, which takes no writes");
  }
}

/**
 * A client of node-postgres that prepares its session, and that closes its socket when an answer does not come in time.
 * node-postgres alone leaves the socket open, so a transaction returned a dead connection to its pool.
 */
export class SessionClient extends Client {
  /** Proves that a statement runs in this session (`SESSION_MARK`). */
  readonly mark = randomUUID();
  /** The server process of the session, as `pg_backend_pid` names it; 0 before it is known. */
  backend = 0;
  // Private to the language too: the log shows the properties of a client, and the target holds the password.
  readonly #target: Connection;
  readonly #settings: SessionSettings;
  #isStarted = false;
  readonly #waiting = new Set<{ readonly since: number }>();

  constructor(config: ClientConfig, target: Connection, settings: SessionSettings) {
    // A pool hides the password in its configuration from copies.
    const { password } = target;
    super({ ...config, password, keepAlive: true, keepAliveInitialDelayMillis: KEEP_ALIVE_MS });
    this.#target = target;
    this.#settings = settings;
    // Between the opening and the first use nobody else listens, and an unhandled "error" event ends the process.
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

  /** Closes the socket without a farewell, for which a dead connection would wait for ever. */
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
      // A pool forgets a client that did not connect, and would leave its socket open.
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
      const entry = { since: performance.now() };
      const settle = (error?: unknown): void => {
        this.#waiting.delete(entry);
        if (error instanceof Error && error.message === TIMED_OUT) this.cut(error.message);
      };
      this.#waiting.add(entry);
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
      else this.#waiting.delete(entry);
      return answer;
    };
    this.query = watched as typeof this.query;
  }
}

// The message of node-postgres (client.js), which has no code.
const TIMED_OUT = "Query read timeout";

/** A client of its own. The caller connects and ends it. */
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

/** The class that a pool constructs with its own configuration alone. */
export function sessionClientFor(target: Connection, settings: SessionSettings): new () => Client {
  return class extends SessionClient {
    constructor(config: ClientConfig = {}) {
      super(config, target, settings);
    }
  };
}
