import { spawn } from "node:child_process";
import type { ChildProcess } from "node:child_process";
import { once } from "node:events";
import { tmpdir } from "node:os";
import { resolve } from "node:path";
import { compileCache, leanMemory } from "./program-environment.ts";

/** A command of the project as a child process. */
export type Spawned = AsyncDisposable & {
  readonly child: ChildProcess;
  readonly output: () => string;
  readonly exit: Promise<number | null>;
  /**
   * Waits for the log line "started" and returns its port: of the web server, or else of the health server.
   * @throws {Error} with the output of a program that ended before.
   */
  running(): Promise<number>;
};

export const spawnProgram = (environment: Record<string, string>, ...parameters: string[]): Spawned =>
  spawnCommand("main.ts", environment, ...parameters);

/** @param file an absolute path, or a path below the root of the project. */
export function spawnCommand(
  file: string,
  environment: Record<string, string>,
  ...parameters: string[]
): Spawned {
  const { PATH = "" } = process.env;
  const child = spawn(process.execPath, [resolve(import.meta.dirname, "../..", file), ...parameters], {
    // A folder without a .env file.
    cwd: tmpdir(),
    env: {
      PATH,
      TMPDIR: tmpdir(),
      PORT: "0",
      HEALTH_PORT: "0",
      LOG_LEVEL: "info",
      ...compileCache,
      ...leanMemory,
      ...environment,
    },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let output = "";
  let port: number | undefined;
  const started = Promise.withResolvers<number>();
  // A caller need not wait for the start, and the rejection then has no other handler.
  started.promise.catch(() => undefined);
  for (const stream of [child.stdout, child.stderr])
    stream.on("data", (data: Buffer) => {
      output += data.toString();
      if (port !== undefined) return;
      const found = /"event":"started".*"(?:port|healthPort)":(\d+)/.exec(output)?.[1];
      if (found !== undefined) started.resolve((port = Number(found)));
    });
  const exit = once(child, "exit").then(([code]) => {
    started.reject(new Error(`The program has not started:\n${output}`));
    return code as number | null;
  });
  return {
    child,
    output: () => output,
    exit,
    running: () => started.promise,
    async [Symbol.asyncDispose]() {
      child.kill("SIGKILL");
      await exit;
    },
  };
}
