import { spawn } from "node:child_process";
import type { ChildProcess } from "node:child_process";
import { once } from "node:events";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import type { z } from "zod";
import type { Role } from "../../main.ts";
import type { Connection } from "../../bot/platform/database/connection.ts";
import { compileCache, leanMemory } from "./program-environment.ts";
import type { OffsetClock } from "./offset-clock.ts";
import { programReport } from "./program-messages.ts";
import type { ClockCommand, ProgramCommand } from "./program-messages.ts";

/** The program as a child process that can be killed and started again. Its clock follows the sandbox's. */
export type ProgramProcess = {
  readonly state: "running" | "stopped" | "starting";
  /** The id of the running process. */
  readonly pid: number | undefined;
  /**
   * Resolves when the program is ready; at once if it is running already.
   * @throws {Error} when the program ends before it is ready.
   */
  start(): Promise<void>;
  /** Sends SIGKILL and resolves when the process has exited. */
  kill(): Promise<void>;
  /** Sends SIGTERM: the program finishes its running jobs first. */
  stop(): Promise<void>;
  /**
   * Sets the program's clock to the sandbox's and enqueues the requested cron jobs. Resolves when the jobs are in the
   * database; false where the program does not run, or did not reach the database.
   */
  syncClock(cronJobs?: ClockCommand["cronJobs"]): Promise<boolean>;
  /** Collects all garbage. @returns the resident bytes that stay; undefined where the program does not run. */
  measureMemory(): Promise<number | undefined>;
  /** Calls `listener` after each change of `state`. */
  onChange(listener: () => void): void;
};

export type ProgramProcessOptions = {
  readonly clock: OffsetClock;
  readonly connection: Connection;
  /** Environment variables, by the names of `.env`. */
  readonly settings: Readonly<Record<string, string>>;
  /** Default: all roles. */
  readonly roles?: readonly Role[];
  /** The file of the program; default: `program-entry.ts`. */
  readonly file?: string | undefined;
  /** Receives each line of the log, which otherwise goes to standard error. */
  readonly onLogLine?: (line: string) => void;
};

/** Undefined: the command has failed, or the program has ended. */
type Report = z.infer<typeof programReport> | undefined;

const PROGRAM = join(import.meta.dirname, "program-entry.ts");

export function createProgramProcess({
  clock,
  connection,
  settings,
  roles,
  file = PROGRAM,
  onLogLine,
}: ProgramProcessOptions): ProgramProcess {
  const listeners: (() => void)[] = [];
  const pendingCommands = new Map<number, (report: Report) => void>();
  let child: ChildProcess | undefined;
  let starting: Promise<void> | undefined;
  let state: ProgramProcess["state"] = "stopped";
  let lastCommandId = 0;

  const setState = (next: ProgramProcess["state"]): void => {
    state = next;
    for (const listener of listeners) listener();
  };
  const handleExit = (): void => {
    child = undefined;
    starting = undefined;
    for (const resolve of pendingCommands.values()) resolve(undefined);
    pendingCommands.clear();
    setState("stopped");
  };
  const launch = async (): Promise<void> => {
    setState("starting");
    const environment = {
      ...settings,
      DATABASE_URL: urlOf(connection),
      SANDBOX_CLOCK_OFFSET: `${clock.offset}`,
      ...(roles === undefined ? {} : { SANDBOX_ROLES: roles.join(",") }),
    };
    const started = spawnProgram(file, environment, onLogLine);
    child = started;
    const ended = once(started, "exit").then(() => {
      handleExit();
      throw new Error("The program ended before it was ready.");
    });
    const ready = once(started, "message");
    await Promise.race([ready, ended]);
    // The rejection also comes when the program ends later, where nobody awaits it.
    ended.catch(() => undefined);
    started.on("message", (message) => {
      const report = programReport.parse(message);
      const { completed, hasFailed } = report;
      if (completed === undefined) return;
      pendingCommands.get(completed)?.(hasFailed ? undefined : report);
      pendingCommands.delete(completed);
    });
    setState("running");
  };
  const end = async (signal: "SIGKILL" | "SIGTERM"): Promise<void> => {
    if (child === undefined) return;
    const exit = once(child, "exit");
    child.kill(signal);
    await exit;
  };
  const command = (build: (id: number) => ProgramCommand): Promise<Report> => {
    if (child === undefined || state !== "running") return Promise.resolve(undefined);
    const id = ++lastCommandId;
    const completed = new Promise<Report>((done) => pendingCommands.set(id, done));
    child.send(build(id), (error) => {
      if (error === null) return;
      pendingCommands.get(id)?.(undefined);
      pendingCommands.delete(id);
    });
    return completed;
  };
  const syncClock = async (cronJobs: ClockCommand["cronJobs"] = "none"): Promise<boolean> =>
    (await command((id) => ({ kind: "clock", id, offset: clock.offset, cronJobs }))) !== undefined;
  return {
    get state() {
      return state;
    },
    get pid() {
      return child?.pid;
    },
    async start() {
      starting ??= launch();
      await starting;
      // While the program was down the clock may have moved and cron jobs have become due.
      await syncClock("all");
    },
    kill: () => end("SIGKILL"),
    stop: () => end("SIGTERM"),
    syncClock,
    measureMemory: async () => (await command((id) => ({ kind: "memory", id })))?.bytes,
    onChange: (listener) => void listeners.push(listener),
  };
}

function spawnProgram(
  file: string,
  environment: NodeJS.ProcessEnv,
  onLogLine: ((line: string) => void) | undefined,
): ChildProcess {
  // The working directory is not the repository, whose .env would be read.
  const child = spawn(process.execPath, [file], {
    cwd: tmpdir(),
    env: { PATH: process.env["PATH"], NODE_NO_WARNINGS: "1", ...compileCache, ...leanMemory, ...environment },
    stdio: ["ignore", "inherit", onLogLine === undefined ? "inherit" : "pipe", "ipc"],
  });
  if (onLogLine !== undefined && child.stderr !== null)
    createInterface({ input: child.stderr }).on("line", onLogLine);
  // The child must not outlive the sandbox.
  const end = (): void => void child.kill("SIGKILL");
  process.once("exit", end);
  child.once("exit", () => process.off("exit", end));
  return child;
}

const urlOf = ({ user, password, host, port, database }: Connection): string =>
  `postgres://${encodeURIComponent(user)}:${encodeURIComponent(password)}@${host}:${port}/${database}`;
