import { randomInt } from "node:crypto";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import type { TestProject } from "vitest/node";
import { installBrowser } from "./install-browser.ts";
import { prepare } from "./prepared/prepare.ts";
import { useRamDisk } from "./ram-disk.ts";

declare module "vitest" {
  // eslint-disable-next-line typescript/consistent-type-definitions -- an interface is the only type that vitest can extend
  interface ProvidedContext {
    /** Answers with what tests share, which the first request for it prepares (`prepare`). */
    preparedUrl: string;
    seed: number;
  }
}

/** Prepares what all tests share. A run without database tests starts no Postgres. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const leaveRamDisk = useRamDisk();
  const seed = Number(process.env["TEST_SEED"] ?? randomInt(2 ** 31));
  console.log(`Property tests use the seed ${seed}. TEST_SEED=${seed} repeats it.`);
  project.provide("seed", seed);

  const ends: (() => Promise<void>)[] = [];
  // Only tests of pages wait for the installation.
  const prepared = new Map<string, Promise<unknown>>([["browser", installBrowser().then(() => null)]]);
  // One after the other: two migrations at once would share the memory of one migration engine.
  let last: Promise<unknown> = Promise.resolve();
  const server = createServer(({ url = "" }, response) => {
    const name = url.slice(1) as keyof typeof prepare;
    let found = prepared.get(name);
    if (found === undefined) {
      found = last.then((): Promise<unknown> => prepare[name](ends));
      last = found.catch(() => undefined);
      prepared.set(name, found);
    }
    found.then(
      (value) => response.end(JSON.stringify(value)),
      (error: unknown) => response.writeHead(500).end(String(error)),
    );
  });
  await new Promise<void>((done) => void server.listen(0, "127.0.0.1", done));
  project.provide("preparedUrl", `http://127.0.0.1:${(server.address() as AddressInfo).port}`);
  return async () => {
    server.close();
    await Promise.allSettled(prepared.values());
    for (const end of ends) await end();
    leaveRamDisk();
  };
}
