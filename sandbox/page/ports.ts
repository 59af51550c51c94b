import { createServer } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";
import { ConfigError } from "../../bot/platform/config.ts";
import { findFreePort } from "../../bot/platform/free-port.ts";

/** Links in messages and invoices name these, so a sandbox that goes on has them again. */
export type Ports = { readonly telegram: number; readonly nowpayments: number; readonly program: number };

/** Easy to remember. */
const PAGE = 4_000;
/** A killed sandbox's program notices that within moments. */
const FREED_WITHIN_MS = 5_000;

export const choosePagePort = async (): Promise<number> => ((await isFree(PAGE)) ? PAGE : findFreePort());

/** New ones, to be listened on at once: nobody holds them. */
export const chooseNewPorts = async (): Promise<Ports> => ({
  telegram: await findFreePort(),
  nowpayments: await findFreePort(),
  program: await findFreePort(),
});

/** @throws {ConfigError} when somebody listens on a port that was this sandbox's, and goes on doing so. */
export async function requireFree({ telegram, nowpayments, program }: Ports): Promise<void> {
  const end = Date.now() + FREED_WITHIN_MS;
  for (const port of [telegram, nowpayments, program])
    while (!(await isFree(port))) {
      if (Date.now() > end)
        throw new ConfigError(
          `Port ${port} of the kept sandbox is taken. Does it run already? Stop that one, or keep this one in another folder.`,
        );
      await sleep(100);
    }
}

const isFree = (port: number): Promise<boolean> =>
  new Promise((done) => {
    const server = createServer();
    server.once("error", () => done(false));
    server.listen(port, "127.0.0.1", () => server.close(() => done(true)));
  });
