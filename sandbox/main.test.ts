import { chmod, mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { expect, onTestFinished, test } from "vitest";
import { isListening } from "./demo/close.ts";
import { chooseStars, comeIn, sell, visit } from "./page/testing.ts";
import { spawnSandbox } from "./testing.ts";
import type { SpawnedSandbox } from "./testing.ts";

const pageOf = ({ says }: SpawnedSandbox): Promise<string> => says(/(http:\/\/127\.0\.0\.1:\d+) /);
const postgresOf = async ({ says }: SpawnedSandbox): Promise<number> =>
  Number(await says(/postgres:\S+:(\d+)\/paygateprime/));

test("Without a flag there is a page until SIGTERM, which takes its Postgres and its folder along", async () => {
  const sandbox = await spawnSandbox("--port", "0");
  const { child, exit, folder, output } = sandbox;
  const { people, bot } = await visit(await pageOf(sandbox)).view();
  expect(people.map(({ name }) => name)).toEqual(["Olga", "Alice", "Bob", "Sam", "Vera"]);
  expect(bot.state).toBe("running");
  const postgres = await postgresOf(sandbox);
  expect(await isListening(postgres)).toBe(true);
  child.kill("SIGTERM");
  expect({ code: await exit, output: output() }).toMatchObject({ code: 0 });
  expect(await isListening(postgres)).toBe(false);
  expect(await readdir(folder)).toEqual([]);
}, 60_000);

test("What is kept outlives kill -9 of the sandbox: the next start goes on in the middle of a purchase", async () => {
  const kept = await mkdtemp(join(tmpdir(), "paygateprime-kept-"));
  onTestFinished(() => rm(kept, { recursive: true, force: true }));
  // Postgres runs as somebody else where the tests run as root.
  await chmod(kept, 0o711);
  const first = await spawnSandbox("--port", "0", "--keep", kept);
  const before = visit(await pageOf(first));
  const postgres = await postgresOf(first);
  const invoice = await chooseStars(before, "Alice", await sell(before));
  // So much may be lost, and not more.
  await sleep(1_200);
  const { people, channels } = await before.view();
  first.child.kill("SIGKILL");
  await first.exit;
  // Nobody could stop it: the next start takes it over.
  expect(await isListening(postgres)).toBe(true);

  const second = await spawnSandbox("--port", "0", "--keep", kept);
  const after = visit(await pageOf(second));
  expect(await postgresOf(second)).toBe(postgres);
  expect(await after.view()).toMatchObject({ people, channels });
  const { id } = await after.person("Alice");
  await after.deed({ kind: "pay", who: id, message: invoice.id });
  await comeIn(after, "Alice");
  expect((await after.view()).ledger.sums).toEqual([{ currency: "XTR", sum: "0", isZero: true }]);
  second.child.kill("SIGINT");
  expect({ code: await second.exit, output: second.output() }).toMatchObject({ code: 0 });
  expect(await isListening(postgres)).toBe(false);
  expect(await readdir(kept)).toEqual(["postgres", "postgres-password", "sandbox-state"]);
}, 60_000);

test("A kept sandbox that runs already is not started beside itself", async () => {
  const kept = await mkdtemp(join(tmpdir(), "paygateprime-kept-"));
  onTestFinished(() => rm(kept, { recursive: true, force: true }));
  await chmod(kept, 0o711);
  const first = await spawnSandbox("--port", "0", "--keep", kept);
  const url = await pageOf(first);
  const second = await spawnSandbox("--port", "0", "--keep", kept);
  expect(await second.exit).toBe(1);
  expect(second.output()).toContain("of the kept sandbox is taken. Does it run already?");
  expect(second.output()).not.toContain("Starting");
  expect((await visit(url).view()).bot.state).toBe("running");
  // Before the folder goes.
  first.child.kill("SIGTERM");
  expect(await first.exit).toBe(0);
}, 60_000);

test("An unknown flag is answered with a sentence, and nothing is started", async () => {
  const { exit, output, folder } = await spawnSandbox("--dmeo");
  expect(await exit).toBe(2);
  expect(output()).toContain("The sandbox does not know --dmeo.\nUsage: npm run sandbox");
  expect(await readdir(folder)).toEqual([]);
});

test("Every flag is told by --help", async () => {
  const { exit, output } = await spawnSandbox("--help");
  expect(await exit).toBe(0);
  for (const flag of ["--port", "--keep", "--demo"]) expect(output()).toContain(flag);
});
