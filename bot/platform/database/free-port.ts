import { randomInt } from "node:crypto";
import { createSocket } from "node:dgram";
import { createServer } from "node:net";

// Below the ports that systems assign themselves (32768 on Linux, 49152 on macOS), so that a server that asks for
// "any" port cannot take one of these.
const FROM = 20_000;
const TO = 32_000;
const TRIES = 50;

/**
 * A port of this machine that no server listens on, for servers that must know their address before they listen. No process of this
 * machine gets the same port from here, as long as the process that got the port runs.
 */
export async function findFreePort(): Promise<number> {
  for (let attempt = 0; attempt < TRIES; attempt++) {
    const port = randomInt(FROM, TO);
    if ((await claim(port)) && (await isFree(port))) return port;
  }
  throw new Error(`This machine gave no free port between ${FROM} and ${TO}`);
}

/** Claims the number for this process: the UDP port stays bound, which the server that will listen on the TCP port does not notice. */
function claim(port: number): Promise<boolean> {
  return new Promise((done) => {
    const socket = createSocket("udp4").unref();
    socket.once("error", () => socket.close(() => done(false)));
    socket.bind({ port, address: "127.0.0.1", exclusive: true }, () => done(true));
  });
}

function isFree(port: number): Promise<boolean> {
  return new Promise((done) => {
    const server = createServer();
    server.once("error", () => done(false));
    server.listen(port, "127.0.0.1", () => server.close(() => done(true)));
  });
}
