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

/** The first free port of a process that begins to search at a certain port. */
async function portOfProcess(first: number): Promise<number> {
  const module = JSON.stringify(import.meta.resolve("./free-port.ts"));
  const script = `const crypto = require("node:crypto");
    const { randomInt } = crypto;
    crypto.randomInt = () => { crypto.randomInt = randomInt; require("node:module").syncBuiltinESMExports(); return ${first}; };
    require("node:module").syncBuiltinESMExports();
    import(${module}).then(async ({ findFreePort }) => console.log(await findFreePort()));`;
  const { stdout } = await promisify(execFile)(process.execPath, ["--input-type=commonjs", "-e", script]);
  return Number(stdout);
}

test("Two processes that begin at the same port do not get the same ones", async () => {
  const first = await findFreePort();
  expect(await portOfProcess(first)).not.toBe(first);
});

test("A process finds a port though it begins in a long row of taken ones", async () => {
  const row: number[] = [];
  while (row.length < 100) row.push(await findFreePort());
  expect(row).not.toContain(await portOfProcess(row[0] ?? 0));
});
