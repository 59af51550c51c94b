import { spawn } from "node:child_process";
import type { ChildProcess } from "node:child_process";
import { once } from "node:events";
import { chmod, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { onTestFinished } from "vitest";
import { compileCache } from "./runtime/program-environment.ts";

export type SpawnedSandbox = {
  readonly child: ChildProcess;
  readonly exit: Promise<number | null>;
  readonly output: () => string;
  /** The temporary folder of the process, which contains everything that it leaves behind. */
  readonly folder: string;
  /** Waits for the pattern in the output and returns its first group. */
  readonly says: (pattern: RegExp) => Promise<string>;
};

/** Spawns `node sandbox/main.ts`; the end of the test stops it. */
export async function spawnSandbox(...parameters: string[]): Promise<SpawnedSandbox> {
  const folder = await mkdtemp(join(tmpdir(), "paygateprime-demo-"));
  // As root, the tests run Postgres under another account, which needs access to the folder.
  await chmod(folder, 0o711);
  const { PATH = "" } = process.env;
  const child = spawn("node", [join(import.meta.dirname, "main.ts"), ...parameters], {
    cwd: "/",
    env: { PATH, TMPDIR: folder, ...compileCache },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let output = "";
  for (const stream of [child.stdout, child.stderr])
    stream.on("data", (data: Buffer) => (output += data.toString()));
  const exit = once(child, "close").then(([code]) => code as number | null);
  onTestFinished(async () => {
    if (child.exitCode === null) child.kill("SIGTERM");
    await exit;
    await rm(folder, { recursive: true, force: true });
  });
  return {
    child,
    exit,
    folder,
    output: () => output,
    says: async (pattern) => {
      for (let turn = 0; turn < 2_400 && child.exitCode === null; turn++) {
        const [, found] = pattern.exec(output) ?? [];
        if (found !== undefined) return found;
        await sleep(50);
      }
      throw new Error(`The sandbox does not print ${String(pattern)}:\n${output}`);
    },
  };
}
