import { resolve } from "node:path";
import { styleText } from "node:util";
import { startPersistentPostgres, startTemporaryPostgres } from "./runtime/local-postgres.ts";
import type { LocalPostgres } from "./runtime/local-postgres.ts";
import { startAutosave } from "./page/state/autosave.ts";
import { readSnapshot } from "./page/state/snapshot-file.ts";
import { requireFree } from "./page/state/ports.ts";
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
 * Runs the page and the sandbox behind it until the signal.
 * @throws {ConfigError} with instructions for the user.
 */
export async function runPage({ port, folder, logLevel, write, signal }: PageRun): Promise<void> {
  const path = folder === undefined ? undefined : resolve(folder);
  const snapshot = path === undefined ? undefined : readSnapshot(path);
  // Checked before anything starts: a running sandbox owns the Postgres in this folder.
  if (snapshot !== undefined) await requireFree(snapshot.ports);
  write("Starting a Postgres, a Telegram, a Stripe, a NOWPayments, a Crypto Pay and the bot…\n");
  const postgres = await (path === undefined ? startTemporaryPostgres() : startPersistentPostgres(path));
  try {
    signal.throwIfAborted();
    const { connection } = postgres;
    const environment = { LOG_LEVEL: logLevel };
    const playground = await openPlayground({
      connection,
      snapshot,
      environment,
      ...(port === undefined ? {} : { port }),
    });
    const autosave = path === undefined ? undefined : startAutosave(path, playground);
    try {
      if (!signal.aborted) write(welcome(playground, postgres, folder));
      await waitForAbort(signal);
    } finally {
      await playground.stop();
      autosave?.stop();
    }
  } finally {
    await postgres.stop();
  }
}

const waitForAbort = (signal: AbortSignal): Promise<void> =>
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
    folder === undefined ? "stops it and deletes everything" : `stops it; its state stays in ${folder}`;
  return `${styleText("bold", `PayGatePrime runs in its sandbox: ${url}`)}  Nothing here costs money or leaves this machine. Ctrl+C ${afterwards}.
  To look inside:
  curl ${telegram.url}/bot${telegram.botToken}/getMe
  psql postgres://${user}:${password}@${host}:${port}/${database}
`;
}
