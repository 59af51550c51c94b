import { createServer } from "node:net";
import type { AddressInfo, Socket } from "node:net";
import { Client } from "pg";
import type { Connection } from "../../bot/platform/database/connection.ts";

/*
 * A minimal pooler in transaction mode: one session of the server serves all clients, each until its transaction ends. The pooler
 * authenticates nobody and knows no TLS.
 */

export type TransactionPooler = AsyncDisposable & { readonly connection: Connection };

type Frame = { readonly type: string; readonly bytes: Buffer };

export async function startTransactionPooler(target: Connection): Promise<TransactionPooler> {
  const client = new Client(target);
  client.on("error", () => undefined);
  await client.connect();
  const backend = client.connection.stream as Socket;
  backend.removeAllListeners("data");
  let current: Socket | undefined;
  const waiting: { readonly socket: Socket; readonly bytes: Buffer }[] = [];

  const next = (): void => {
    const taken = waiting.shift();
    current = taken?.socket;
    if (taken !== undefined) backend.write(taken.bytes);
  };
  backend.on(
    "data",
    framesOf(({ type, bytes }) => {
      current?.write(bytes);
      // ReadyForQuery with "I": outside of a transaction.
      if (type === "Z" && bytes.at(-1) === "I".charCodeAt(0)) next();
    }),
  );
  const server = createServer((socket) => {
    let parts: Buffer[] = [];
    const serve = framesOf(({ type, bytes }) => {
      if (type === "X") return void socket.end();
      parts.push(bytes);
      // Sync and Query end a request.
      if (type !== "S" && type !== "Q") return;
      const request = { socket, bytes: Buffer.concat(parts) };
      parts = [];
      if (current === socket) backend.write(request.bytes);
      else if (waiting.push(request) === 1 && current === undefined) next();
    });
    socket.on("error", () => undefined);
    // The start-up message has no type: AuthenticationOk, then ReadyForQuery.
    socket.once("data", () => {
      socket.write(Buffer.from([0x52, 0, 0, 0, 8, 0, 0, 0, 0, 0x5a, 0, 0, 0, 5, 0x49]));
      socket.on("data", serve);
    });
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const { port } = server.address() as AddressInfo;
  return {
    connection: { ...target, host: "127.0.0.1", port },
    async [Symbol.asyncDispose]() {
      server.close();
      backend.destroy();
    },
  };
}

/** Cuts a stream of bytes into messages: a type of one byte, then a length that includes itself. */
function framesOf(take: (frame: Frame) => void): (bytes: Buffer) => void {
  let rest = Buffer.alloc(0);
  return (bytes) => {
    rest = Buffer.concat([rest, bytes]);
    for (;;) {
      const end = rest.length < 5 ? Infinity : 1 + rest.readInt32BE(1);
      if (rest.length < end) return;
      take({ type: String.fromCharCode(rest[0] ?? 0), bytes: rest.subarray(0, end) });
      rest = rest.subarray(end);
    }
  };
}
