import { resolve } from "node:path";
import { styleText } from "node:util";
import { startKeptPostgres, startTemporaryPostgres } from "./local-postgres.ts";
import type { LocalPostgres } from "./local-postgres.ts";
import { keepUp } from "./page/keep-up.ts";
import { readKept } from "./page/kept.ts";
import { requireFree } from "./page/ports.ts";
import { openPlayground } from "./page/playground.ts";
import type { Playground } from "./page/playground.ts";

export type PageRun = {
  readonly port: number | undefined;
  readonly folder: string | undefined;
  readonly logLevel: string;
  readonly write: (text: string) => void;
  readonly signal: AbortSignal;
};

/**
 * Runs the page and everything behind it until the signal.
 * @throws {ConfigError} when somebody has to do something first; its message says what.
 */
export async function runPage({ port, folder, logLevel, write, signal }: PageRun): Promise<void> {
  const place = folder === undefined ? undefined : resolve(folder);
  const from = place === undefined ? undefined : readKept(place);
  // Before anything is started: where the kept sandbox runs already, its Postgres is not ours to touch.
  if (from !== undefined) await requireFree(from.ports);
  write("Starting a Postgres, a Telegram, a NOWPayments and the bot…\n");
  const postgres = await (place === undefined ? startTemporaryPostgres() : startKeptPostgres(place));
  try {
    signal.throwIfAborted();
    const { connection } = postgres;
    const environment = { LOG_LEVEL: logLevel };
    const playground = await openPlayground({
      connection,
      from,
      environment,
      ...(port === undefined ? {} : { port }),
    });
    const keeping = place === undefined ? undefined : keepUp(place, playground);
    try {
      if (!signal.aborted) write(welcome(playground, postgres, folder));
      await stopAsked(signal);
    } finally {
      await playground.stop();
      keeping?.stop();
    }
  } finally {
    await postgres.stop();
  }
}

const stopAsked = (signal: AbortSignal): Promise<void> =>
  new Promise((done) => {
    if (signal.aborted) done();
    else signal.addEventListener("abort", () => done(), { once: true });
  });

function welcome(
  { telegram, url }: Playground,
  { connection: { user, password, host, port, database } }: LocalPostgres,
  folder: string | undefined,
): string {
  const afterwards =
    folder === undefined
      ? "ends it, and all of it is gone"
      : `ends it; what is kept in ${folder} goes on the next time`;
  return `${styleText("bold", `PayGatePrime runs in its sandbox: ${url}`)}  Nothing here costs money or leaves this machine. Ctrl+C ${afterwards}.
  curl ${telegram.url}/bot${telegram.botToken}/getMe
  psql postgres://${user}:${password}@${host}:${port}/${database}
`;
}
