import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { expect, test } from "vitest";
import { findFreePort } from "../../bot/platform/database/free-port.ts";
import { startBalancer } from "./balancer.ts";

test("A balancer passes over a process that does not listen", async () => {
  const server = createServer((_request, response) => response.setHeader("connection", "close").end("here"));
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const balancer = await startBalancer([await findFreePort(), (server.address() as AddressInfo).port]);
  for (let turn = 0; turn < 4; turn++) expect(await (await fetch(balancer.url)).text()).toBe("here");
  await balancer.stop();
  server.close();
});
