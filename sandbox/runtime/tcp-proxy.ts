import { connect, createServer } from "node:net";
import type { AddressInfo, Socket } from "node:net";

/** A proxy between the program and its Postgres, or another server, whose network fails on command. */
export type TcpProxy = AsyncDisposable & {
  readonly host: string;
  readonly port: number;
  /** The connections that are open at the moment, and all and the refused ones since the start. */
  readonly counts: { readonly open: number; readonly all: number; readonly refused: number };
  /** The open connections pass no more bytes, and their ends do not learn that. New connections work. */
  blackHole(): void;
  /** Bytes wait until `thaw`, on the open connections and on new ones. */
  freeze(): void;
  thaw(): void;
  /** Closes the open connections. */
  drop(): void;
  /** Closes each new connection until `accept`. */
  refuse(): void;
  accept(): void;
  /** Answers connections beyond this number as a Postgres without a free connection; undefined: no limit. */
  limit: number | undefined;
};

type Pair = { readonly outside: Socket; readonly inside: Socket; isLost: boolean };

export async function startTcpProxy(target: { host: string; port: number }): Promise<TcpProxy> {
  const pairs = new Set<Pair>();
  let all = 0;
  let refused = 0;
  let isFrozen = false;
  let isRefusing = false;
  let limit: number | undefined;

  const open = (outside: Socket): void => {
    const inside = connect(target.port, target.host);
    const pair: Pair = { outside, inside, isLost: false };
    pairs.add(pair);
    all += 1;
    const close = (): void => {
      pairs.delete(pair);
      // The other end of a lost connection learns nothing.
      if (pair.isLost) return;
      outside.destroy();
      inside.destroy();
    };
    for (const [from, to] of [
      [outside, inside],
      [inside, outside],
    ] as const) {
      from.on("error", close).on("close", close);
      from.on("data", (bytes) => {
        if (!pair.isLost) to.write(bytes);
      });
      if (isFrozen) from.pause();
    }
  };
  const server = createServer((outside) => {
    if (isRefusing) {
      refused += 1;
      outside.destroy();
    } else if (limit !== undefined && pairs.size >= limit) sayFull(outside);
    else open(outside);
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const { port } = server.address() as AddressInfo;
  const sockets = (): Socket[] => [...pairs].flatMap(({ outside, inside }) => [outside, inside]);
  const lost: Pair[] = [];
  return {
    host: "127.0.0.1",
    port,
    get counts() {
      return { open: pairs.size, all, refused };
    },
    blackHole() {
      for (const pair of pairs) {
        pair.isLost = true;
        lost.push(pair);
      }
      pairs.clear();
    },
    freeze() {
      isFrozen = true;
      for (const socket of sockets()) socket.pause();
    },
    thaw() {
      isFrozen = false;
      for (const socket of sockets()) socket.resume();
    },
    drop() {
      for (const socket of sockets()) socket.destroy();
    },
    refuse: () => void (isRefusing = true),
    accept: () => void (isRefusing = false),
    get limit() {
      return limit;
    },
    set limit(value) {
      limit = value;
    },
    async [Symbol.asyncDispose]() {
      const closed = new Promise<void>((done) => server.close(() => done()));
      for (const { outside, inside } of [...pairs, ...lost]) {
        outside.destroy();
        inside.destroy();
      }
      await closed;
    },
  };
}

/** Postgres, protocol 3.0, ErrorResponse: sent after the first message of the client. */
function sayFull(socket: Socket): void {
  const fields = ["SFATAL", "VFATAL", "C53300", "Msorry, too many clients already"].map(
    (field) => `${field}\0`,
  );
  const body = Buffer.from(`${fields.join("")}\0`);
  const length = Buffer.alloc(4);
  length.writeInt32BE(body.length + 4);
  socket.on("error", () => undefined);
  socket.once("data", () => socket.end(Buffer.concat([Buffer.from("E"), length, body])));
}
