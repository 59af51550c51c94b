import { createServer } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";
import { ConfigError } from "../../../bot/platform/values/errors.ts";
import { findFreePort } from "../../../bot/platform/database/free-port.ts";

/** Messages and invoices contain URLs with these ports, so a restored sandbox reuses them. */
export type Ports = Readonly<Record<"telegram" | "nowpayments" | "cryptopay" | "stripe" | "program", number>>;

const PAGE = 4_000;
/** The program of a killed sandbox exits within moments. */
const FREED_WITHIN_MS = 5_000;

export const choosePagePort = async (): Promise<number> => ((await isFree(PAGE)) ? PAGE : findFreePort());

/** Free ports at this moment; they are not reserved. */
export const chooseNewPorts = async (): Promise<Ports> => ({
  telegram: await findFreePort(),
  nowpayments: await findFreePort(),
  cryptopay: await findFreePort(),
  stripe: await findFreePort(),
  program: await findFreePort(),
});

/** @throws {ConfigError} when a port of the saved sandbox stays taken. */
export async function requireFree(ports: Ports): Promise<void> {
  const end = Date.now() + FREED_WITHIN_MS;
  for (const port of Object.values(ports))
    while (!(await isFree(port))) {
      if (Date.now() > end)
        throw new ConfigError(
          `Port ${port} of the saved sandbox is taken. Is it running already? Stop it, or use --keep with another folder.`,
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
