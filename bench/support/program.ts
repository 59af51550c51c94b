import { spawn } from "node:child_process";
import { once } from "node:events";
import { readFile } from "node:fs/promises";
import { request } from "undici";
import type { Connection } from "../../bot/platform/database/connection.ts";
import { findFreePort } from "../../bot/platform/database/free-port.ts";
import { leanMemory } from "../../sandbox/runtime/program-environment.ts";
import { BENCH_TOKEN } from "./bot-api.ts";

export type Child = {
  readonly url: string;
  /** The peak memory of the process so far, in MB (VmHWM of Linux). */
  peakMemory(): Promise<number>;
  stop(): Promise<void>;
};

export const IPN_SECRET = "the IPN secret of the benchmarks";

export const CRYPTOPAY_TOKEN = "7:the-token-of-the-benchmarks";
export const STRIPE_WEBHOOK_SECRET = "whsec_benchmarks";

export const databaseUrl = ({ host, port, user, password, database }: Connection): string =>
  `postgres://${user}:${password}@${host}:${port}/${database}`;

/** Starts the real program as a child process and waits until it is ready. It always has the role `web`, for /readyz. */
export async function spawnProgram(
  roles: readonly ("bot" | "worker")[],
  connection: Connection,
  telegramRoot: string,
): Promise<Child> {
  const port = await findFreePort();
  const url = `http://127.0.0.1:${port}`;
  const child = spawnNode(["main.ts", ...["web", ...roles].flatMap((role) => ["--role", role])], {
    BOT_TOKEN: BENCH_TOKEN,
    TELEGRAM_API_ROOT: telegramRoot,
    DATABASE_URL: databaseUrl(connection),
    PUBLIC_URL: url,
    PORT: String(port),
    NOWPAYMENTS_API_KEY: "key of the benchmarks",
    NOWPAYMENTS_IPN_SECRET: IPN_SECRET,
    CRYPTOPAY_TOKEN,
    STRIPE_API_KEY: "sk_test_benchmarks",
    STRIPE_WEBHOOK_SECRET,
    LOG_LEVEL: "error",
  });
  try {
    await untilAnswers(`${url}/readyz`);
  } catch (error) {
    await child.stop();
    throw error;
  }
  return { url, stop: child.stop, peakMemory: () => peakMemory(child.pid) };
}

export function spawnNode(
  parameters: readonly string[],
  environment: Readonly<Record<string, string>>,
): { readonly pid: number | undefined; stop: () => Promise<void> } {
  const child = spawn(process.execPath, parameters, {
    cwd: new URL("../..", import.meta.url).pathname,
    env: { PATH: process.env["PATH"], ...leanMemory, ...environment },
    // The program's log must not mix with the JSON output of the benchmarks.
    stdio: ["ignore", process.stderr, "inherit"],
  });
  return {
    pid: child.pid,
    async stop() {
      if (child.exitCode !== null) return;
      const exited = once(child, "exit");
      child.kill("SIGTERM");
      await exited;
    },
  };
}

async function peakMemory(pid: number | undefined): Promise<number> {
  const status = await readFile(`/proc/${pid}/status`, "utf8");
  return Number(/^VmHWM:\s+(\d+) kB$/m.exec(status)?.[1]) / 1024;
}

export async function untilAnswers(url: string): Promise<void> {
  let last: unknown;
  for (let attempt = 0; attempt < 600; attempt++) {
    try {
      const { statusCode, body } = await request(url);
      last = `${statusCode} ${await body.text()}`;
      if (statusCode === 200) return;
    } catch (error) {
      last = error;
    }
    await new Promise((wake) => setTimeout(wake, 100));
  }
  throw new Error(`${url} did not come up within a minute`, { cause: last });
}
