import { spawn } from "node:child_process";
import { once } from "node:events";
import { createServer } from "node:net";
import { request } from "undici";
import type { Connection } from "../../bot/platform/database/connection.ts";
import { BENCH_TOKEN } from "./bot-api.ts";

export type Child = { readonly url: string; stop(): Promise<void> };

export const IPN_SECRET = "the IPN secret of the benchmarks";

export const databaseUrl = ({ host, port, user, password, database }: Connection): string =>
  `postgres://${user}:${password}@${host}:${port}/${database}`;

/** The real program in a process of its own, ready. */
export async function spawnProgram(
  roles: readonly ("web" | "bot" | "worker")[],
  connection: Connection,
  telegramRoot: string,
): Promise<Child> {
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const child = spawnNode(["main.ts", ...roles.flatMap((role) => ["--role", role])], {
    BOT_TOKEN: BENCH_TOKEN,
    TELEGRAM_API_ROOT: telegramRoot,
    DATABASE_URL: databaseUrl(connection),
    PUBLIC_URL: url,
    PORT: String(port),
    NOWPAYMENTS_API_KEY: "key of the benchmarks",
    NOWPAYMENTS_IPN_SECRET: IPN_SECRET,
    LOG_LEVEL: "error",
  });
  await untilAnswers(`${url}/readyz`);
  return { url, stop: child.stop };
}

export function spawnNode(
  parameters: readonly string[],
  environment: Readonly<Record<string, string>>,
): { stop: () => Promise<void> } {
  const child = spawn(process.execPath, parameters, {
    cwd: new URL("../..", import.meta.url).pathname,
    env: { PATH: process.env["PATH"], ...environment },
    stdio: ["ignore", "inherit", "inherit"],
  });
  return {
    async stop() {
      if (child.exitCode !== null) return;
      const exited = once(child, "exit");
      child.kill("SIGTERM");
      await exited;
    },
  };
}

export async function untilAnswers(url: string): Promise<void> {
  for (let attempt = 0; attempt < 200; attempt++) {
    const status = await request(url).then(
      async ({ statusCode, body }) => body.dump().then(() => statusCode),
      () => 0,
    );
    if (status === 200) return;
    await new Promise((wake) => setTimeout(wake, 100));
  }
  throw new Error(`${url} did not come up within 20 s`);
}

export function freePort(): Promise<number> {
  return new Promise((done, fail) => {
    const server = createServer();
    server.once("error", fail);
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      server.close(() => done(typeof address === "object" && address ? address.port : 0));
    });
  });
}
