import { execFile } from "node:child_process";
import { createServer } from "node:net";
import { promisify } from "node:util";
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

test("A process whose first choice another process holds gets another port", async () => {
  const module = JSON.stringify(import.meta.resolve("./free-port.ts"));
  const first = await findFreePort();
  const script = `const crypto = require("node:crypto");
    const { syncBuiltinESMExports } = require("node:module");
    const { randomInt } = crypto;
    crypto.randomInt = () => {
      Object.assign(crypto, { randomInt });
      syncBuiltinESMExports();
      return ${first};
    };
    syncBuiltinESMExports();
    import(${module}).then(async ({ findFreePort }) => console.log(await findFreePort()));`;
  const { stdout } = await promisify(execFile)(process.execPath, ["--input-type=commonjs", "-e", script]);
  expect(Number(stdout)).toBeGreaterThan(0);
  expect(Number(stdout)).not.toBe(first);
});
