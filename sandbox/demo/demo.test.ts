import { spawn } from "node:child_process";
import type { ChildProcess } from "node:child_process";
import { once } from "node:events";
import { chmod, mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { expect, onTestFinished, test } from "vitest";
import { createTestDatabase } from "../../tests/support/test-database.ts";
import { startSandbox } from "../sandbox.ts";
import { isListening } from "./close.ts";
import { chapters, playDemo } from "./demo.ts";
import { openTranscript } from "./transcript.ts";
import { NotSeen } from "./until.ts";

type Spawned = {
  readonly child: ChildProcess;
  readonly exit: Promise<number | null>;
  readonly output: () => string;
  /** Its temporary folder; everything that it leaves behind is in there. */
  readonly folder: string;
  /** Waits for this in the output. */
  readonly says: (pattern: RegExp) => Promise<string>;
};

async function spawnSandbox(...parameters: string[]): Promise<Spawned> {
  const folder = await mkdtemp(join(tmpdir(), "paygateprime-demo-"));
  // Postgres runs as somebody else where the tests run as root.
  await chmod(folder, 0o711);
  const { PATH = "" } = process.env;
  const child = spawn("node", [join(import.meta.dirname, "../main.ts"), ...parameters], {
    cwd: "/",
    env: { PATH, TMPDIR: folder },
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
      for (let turn = 0; turn < 500 && child.exitCode === null; turn++) {
        const [, found] = pattern.exec(output) ?? [];
        if (found !== undefined) return found;
        await sleep(50);
      }
      throw new Error(`The sandbox does not say ${String(pattern)}:\n${output}`);
    },
  };
}

test("The demo plays every chapter to its end, in time, and leaves nothing behind", async () => {
  const started = Date.now();
  const demo = await spawnSandbox("--demo");
  expect({ code: await demo.exit, output: demo.output() }).toMatchObject({ code: 0 });
  expect(Date.now() - started).toBeLessThan(30_000);
  const headings = [...demo.output().matchAll(/^── (.+?) ─+$/gm)].map(([, heading]) => heading);
  expect(headings).toEqual(chapters.map(([heading]) => heading));
  for (const part of demo.output().split(/^── /m).slice(1)) expect(part).toContain("✓");
  expect(demo.output()).not.toContain("\u001b[");
  expect(await readdir(demo.folder)).toEqual([]);
});

test("A step that does not come about ends the demo with its name", async () => {
  await using database = await createTestDatabase();
  const sandbox = await startSandbox({ connection: database.connection });
  onTestFinished(() => sandbox.stop());
  const { connection } = database;
  const postgres = { connection, folder: "", stop: () => Promise.resolve() };
  let output = "";
  const transcript = openTranscript((text) => (output += text));
  sandbox.telegram.faults.add({ method: "approveChatJoinRequest", kind: "reset-before", times: 1_000 });
  await expect(playDemo(sandbox, postgres, transcript)).rejects.toThrow(NotSeen);
  expect(output).toContain("── Alice pays with Stars");
  expect(output).not.toContain("── Bob pays in crypto");
});

test("Without a flag it runs until SIGTERM, and takes its Postgres and its folder along", async () => {
  const { child, exit, folder, says, output } = await spawnSandbox();
  const health = await says(/(http:\S+\/healthz)/);
  const page = await says(/(http:\S+\/payment\/\?iid=\d+)/);
  expect(await (await fetch(health)).json()).toEqual({ status: "ok" });
  expect(await (await fetch(page)).text()).toContain("9.99 USD");
  const port = Number(await says(/postgres:\S+:(\d+)\/paygateprime/));
  expect(await isListening(port)).toBe(true);
  child.kill("SIGTERM");
  expect({ code: await exit, output: output() }).toMatchObject({ code: 0 });
  expect(await isListening(port)).toBe(false);
  expect(await readdir(folder)).toEqual([]);
});

test("An unknown flag is answered with a sentence, and nothing is started", async () => {
  const { exit, output, folder } = await spawnSandbox("--dmeo");
  expect(await exit).toBe(2);
  expect(output()).toContain("The sandbox does not know --dmeo.\nUsage: npm run sandbox");
  expect(await readdir(folder)).toEqual([]);
});
