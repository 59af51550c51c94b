import { spawn } from "node:child_process";
import type { ChildProcess } from "node:child_process";
import { once } from "node:events";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Connection } from "../bot/platform/database/connection.ts";
import type { ClockAhead } from "./clock-ahead.ts";
import { report } from "./program-orders.ts";
import type { Order } from "./program-orders.ts";

/** The program as a process that can be killed and started again, whose clock is the sandbox's. */
export type LocalProgram = {
  readonly state: "running" | "stopped" | "starting";
  /**
   * Resolves when it runs; at once if it does already.
   * @throws {Error} when it ended before.
   */
  start(): Promise<void>;
  /** SIGKILL, whatever it is at. Resolves when it is gone. */
  kill(): Promise<void>;
  /** SIGTERM: it finishes what runs. */
  stop(): Promise<void>;
  /**
   * Tells it the time, and what of its clockwork is to be done now. Resolves when the clock is moved and those jobs are in
   * the database: false where it does not run.
   */
  follow(clockwork?: Order["clockwork"]): Promise<boolean>;
  /** Calls `listener` when `state` changed. */
  onChange(listener: () => void): void;
};

export type LocalProgramOptions = {
  readonly clock: ClockAhead;
  readonly connection: Connection;
  /** By the names of `.env`. */
  readonly settings: Readonly<Record<string, string>>;
};

const PROGRAM = join(import.meta.dirname, "program.ts");

export function localProgram({ clock, connection, settings }: LocalProgramOptions): LocalProgram {
  const listeners: (() => void)[] = [];
  const waiting = new Map<number, (isFollowed: boolean) => void>();
  let child: ChildProcess | undefined;
  let starting: Promise<void> | undefined;
  let state: LocalProgram["state"] = "stopped";
  let lastOrder = 0;

  const become = (next: LocalProgram["state"]): void => {
    state = next;
    for (const listener of listeners) listener();
  };
  const gone = (): void => {
    child = undefined;
    starting = undefined;
    for (const settle of waiting.values()) settle(false);
    waiting.clear();
    become("stopped");
  };
  const launch = async (): Promise<void> => {
    become("starting");
    const born = spawnProgram({
      ...settings,
      DATABASE_URL: urlOf(connection),
      SANDBOX_AHEAD: `${clock.ahead}`,
    });
    child = born;
    const ended = once(born, "exit").then(() => {
      gone();
      throw new Error("The bot ended before it was ready.");
    });
    const ready = once(born, "message");
    await Promise.race([ready, ended]);
    // Said when it ends later, to nobody.
    ended.catch(() => undefined);
    born.on("message", (message) => {
      const { followed } = report.parse(message);
      if (followed === undefined) return;
      waiting.get(followed)?.(true);
      waiting.delete(followed);
    });
    become("running");
  };
  const end = async (signal: "SIGKILL" | "SIGTERM"): Promise<void> => {
    if (child === undefined) return;
    const exit = once(child, "exit");
    child.kill(signal);
    await exit;
  };
  const follow = (clockwork: Order["clockwork"] = "none"): Promise<boolean> => {
    if (child === undefined || state !== "running") return Promise.resolve(false);
    const id = ++lastOrder;
    const followed = new Promise<boolean>((done) => waiting.set(id, done));
    child.send({ id, ahead: clock.ahead, clockwork } satisfies Order, (error) => {
      if (error === null) return;
      waiting.get(id)?.(false);
      waiting.delete(id);
    });
    return followed;
  };
  return {
    get state() {
      return state;
    },
    async start() {
      starting ??= launch();
      await starting;
      // The clock may have been moved meanwhile, and nobody watched what fell due.
      await follow("all");
    },
    kill: () => end("SIGKILL"),
    stop: () => end("SIGTERM"),
    follow,
    onChange: (listener) => void listeners.push(listener),
  };
}

function spawnProgram(environment: NodeJS.ProcessEnv): ChildProcess {
  // Not in the repository's folder, where an .env may lie.
  const child = spawn(process.execPath, [PROGRAM], {
    cwd: tmpdir(),
    env: { PATH: process.env["PATH"], NODE_NO_WARNINGS: "1", ...environment },
    stdio: ["ignore", "inherit", "inherit", "ipc"],
  });
  // It must not outlive the sandbox.
  const end = (): void => void child.kill("SIGKILL");
  process.once("exit", end);
  child.once("exit", () => process.off("exit", end));
  return child;
}

const urlOf = ({ user, password, host, port, database }: Connection): string =>
  `postgres://${encodeURIComponent(user)}:${encodeURIComponent(password)}@${host}:${port}/${database}`;
