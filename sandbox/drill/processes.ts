import { setTimeout as sleep } from "node:timers/promises";
import { findFreePort } from "../../bot/platform/database/free-port.ts";
import { programSettings } from "../runtime/program-settings.ts";
import { spawnProgram } from "../runtime/spawned-program.ts";
import type { Spawned } from "../runtime/spawned-program.ts";
import type { SandboxNowPayments } from "../nowpayments/index.ts";
import type { SandboxTelegram } from "../telegram/index.ts";
import { startBalancer } from "../soak/balancer.ts";

/** Two processes of a role under a supervisor, which starts a process again at once. */
export type Processes = {
  /** `web 1`, `web 2`, `bot 1` and so on. */
  readonly names: readonly string[];
  /** SIGKILL; resolves when the next process is ready. */
  kill(name: string): Promise<void>;
  /** SIGTERM, and a new process when the old one has ended; resolves when the new one is ready. */
  restart(name: string): Promise<void>;
  /** Everything that the processes wrote, by their names. */
  output(): string;
  stop(): Promise<void>;
};

export type ProcessesOptions = {
  readonly databaseUrl: string;
  readonly telegram: SandboxTelegram;
  readonly nowpayments: SandboxNowPayments;
  readonly mode: "polling" | "webhook";
};

// Six processes, the checks of a start and the drill itself fit a Postgres with 120 connections.
const CONNECTIONS = "10";
const READY_MS = 90_000;
const PAUSE_MS = 50;

export async function startProcesses(options: ProcessesOptions): Promise<Processes> {
  const places = await Promise.all(
    (["web", "bot", "worker"] as const).flatMap((role) =>
      [1, 2].map(async (number) => ({ role, name: `${role} ${number}`, port: await findFreePort() })),
    ),
  );
  const balancer = await startBalancer(places.filter(({ role }) => role === "web").map(({ port }) => port));
  const running = new Map<string, Spawned>();
  const outputs = new Map<string, string>();
  const placeOf = (name: string): (typeof places)[number] => {
    const found = places.find((place) => place.name === name);
    if (found === undefined) throw new Error(`There is no process ${name}`);
    return found;
  };

  const start = async (name: string): Promise<void> => {
    const { role, port } = placeOf(name);
    const { telegram, nowpayments, mode } = options;
    const settings = {
      ...programSettings({ telegram, nowpayments, port, mode }),
      PUBLIC_URL: balancer.url,
      HEALTH_PORT: String(port),
      DATABASE_URL: options.databaseUrl,
      DATABASE_CONNECTIONS: CONNECTIONS,
      LOG_LEVEL: "info",
      NODE_NO_WARNINGS: "1",
    };
    const spawned = spawnProgram(settings, "--role", role);
    running.set(name, spawned);
    const isReady = async (): Promise<boolean> =>
      (await fetch(`http://127.0.0.1:${port}/readyz`).catch(() => undefined))?.status === 200;
    for (const deadline = performance.now() + READY_MS; !(await isReady()); await sleep(PAUSE_MS))
      if (spawned.child.exitCode !== null || performance.now() > deadline)
        throw new Error(`${name} is not ready:\n${spawned.output()}`);
  };
  const end = async (name: string, signal: "SIGKILL" | "SIGTERM"): Promise<void> => {
    const spawned = running.get(name);
    spawned?.child.kill(signal);
    await spawned?.exit;
    outputs.set(name, (outputs.get(name) ?? "") + (spawned?.output() ?? ""));
    running.delete(name);
  };
  const stop = async (): Promise<void> => {
    await Promise.all(places.map(({ name }) => end(name, "SIGTERM")));
    await balancer.stop();
  };
  try {
    await Promise.all(places.map(({ name }) => start(name)));
  } catch (error) {
    await stop();
    throw error;
  }
  return {
    names: places.map(({ name }) => name),
    async kill(name) {
      await end(name, "SIGKILL");
      await start(name);
    },
    async restart(name) {
      await end(name, "SIGTERM");
      await start(name);
    },
    output: () =>
      places
        .map(({ name }) => `== ${name}\n${outputs.get(name) ?? ""}${running.get(name)?.output() ?? ""}`)
        .join("\n"),
    stop,
  };
}
