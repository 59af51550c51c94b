import { connect, createServer } from "node:net";
import type { AddressInfo, Socket } from "node:net";

/** One address for several `web` processes. Like a proxy, it passes over a process that does not listen. */
export type Balancer = { readonly url: string; stop(): Promise<void> };

export async function startBalancer(ports: readonly number[]): Promise<Balancer> {
  const sockets = new Set<Socket>();
  let turn = 0;
  const track = (socket: Socket): Socket => {
    sockets.add(socket);
    return socket.once("close", () => sockets.delete(socket));
  };
  const server = createServer((outside) => {
    track(outside).on("error", () => outside.destroy());
    const first = turn++;
    const attempt = (tries: number): void => {
      const port = ports[(first + tries) % ports.length];
      if (port === undefined || tries >= ports.length) {
        outside.destroy();
        return;
      }
      const inside = track(connect(port, "127.0.0.1"));
      let isOpen = false;
      inside.once("connect", () => {
        isOpen = true;
        outside.pipe(inside).pipe(outside);
      });
      inside.once("error", () => {
        if (isOpen) outside.destroy();
        else attempt(tries + 1);
      });
      outside.once("close", () => inside.destroy());
    };
    attempt(0);
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    async stop() {
      const closed = new Promise((done) => server.close(done));
      for (const socket of sockets) socket.destroy();
      await closed;
    },
  };
}
