import { createServer } from "node:net";

/**
 * A port of this machine that nobody listens on, for servers that must tell their address before they listen. Another
 * program may take it in between; it is then that server's start that fails.
 */
export function findFreePort(): Promise<number> {
  return new Promise((done, fail) => {
    const server = createServer();
    server.once("error", fail);
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      server.close(() =>
        typeof address === "object" && address !== null
          ? done(address.port)
          : fail(new Error("This machine gave no free port")),
      );
    });
  });
}
