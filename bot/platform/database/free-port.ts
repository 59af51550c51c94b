import { randomInt } from "node:crypto";
import { createServer } from "node:net";

// Below the range from which systems hand out ports on their own (32768 on Linux, 49152 on macOS): a server that asks
// for "any" port cannot get in between.
const FROM = 20_000;
const TO = 32_000;
const TRIES = 50;

/**
 * A port of this machine that nobody listens on, for servers that must tell their address before they listen. Chosen by
 * chance, so that two programs that look at the same time hardly find the same; if they do, a server's start fails.
 */
export async function findFreePort(): Promise<number> {
  for (let attempt = 0; attempt < TRIES; attempt++) {
    const port = randomInt(FROM, TO);
    if (await isFree(port)) return port;
  }
  throw new Error(`This machine gave no free port between ${FROM} and ${TO}`);
}

function isFree(port: number): Promise<boolean> {
  return new Promise((done) => {
    const server = createServer();
    server.once("error", () => done(false));
    server.listen(port, "127.0.0.1", () => server.close(() => done(true)));
  });
}
