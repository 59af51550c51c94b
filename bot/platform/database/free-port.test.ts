import { createServer } from "node:net";
import { expect, test } from "vitest";
import { findFreePort } from "./free-port.ts";

test("A free port can be listened on and lies below the ephemeral ports", async () => {
  const port = await findFreePort();
  expect(port).toBeLessThan(32_768);
  const server = createServer();
  await new Promise<void>((done, fail) => server.once("error", fail).listen(port, "127.0.0.1", done));
  await new Promise((done) => server.close(done));
});

test("Two free ports of a process differ, though no server listens on them", async () => {
  expect(new Set(await Promise.all([1, 2, 3].map(() => findFreePort()))).size).toBe(3);
});
