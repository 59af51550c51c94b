import { chmod, mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { expect, onTestFinished, test } from "vitest";
import { isListening } from "./demo/finish.ts";
import { connectPageClient } from "./page/testing/page-client.ts";
import { chooseStars, joinChannel, publishTier } from "./page/testing/stories.ts";
import { copyCluster } from "../tests/support/prepared/copy-cluster.ts";
import { spawnSandbox } from "./testing.ts";
import type { SpawnedSandbox } from "./testing.ts";

const pageOf = ({ says }: SpawnedSandbox): Promise<string> => says(/(http:\/\/127\.0\.0\.1:\d+) /);
const postgresOf = async ({ says }: SpawnedSandbox): Promise<number> =>
  Number(await says(/postgres:\S+:(\d+)\/paygateprime/));

test("Without a flag the sandbox serves its page until SIGTERM and then removes its Postgres and its folder", async () => {
  const sandbox = await spawnSandbox("--port", "0");
  const { child, exit, folder, output } = sandbox;
  const { people, bot } = await connectPageClient(await pageOf(sandbox)).view();
  expect(people.map(({ name }) => name)).toEqual(["Olga", "Alice", "Bob", "Sam", "Vera"]);
  expect(bot.state).toBe("running");
  const postgres = await postgresOf(sandbox);
  expect(await isListening(postgres)).toBe(true);
  child.kill("SIGTERM");
  expect({ code: await exit, output: output() }).toMatchObject({ code: 0 });
  expect(await isListening(postgres)).toBe(false);
  expect(await readdir(folder)).toEqual([]);
});

test(
  "With --keep the state survives kill -9 of the sandbox, and the next start continues a purchase",
  { tags: ["long"] },
  async () => {
    const folder = await mkdtemp(join(tmpdir(), "paygateprime-saved-"));
    onTestFinished(() => rm(folder, { recursive: true, force: true }));
    // As root, the tests run Postgres under another account, which needs access to the folder.
    await chmod(folder, 0o711);
    await copyCluster(folder);
    const first = await spawnSandbox("--port", "0", "--keep", folder);
    const before = connectPageClient(await pageOf(first));
    const postgres = await postgresOf(first);
    const invoice = await chooseStars(before, "Alice", await publishTier(before));
    // The state is saved once a second; a kill may lose what is newer.
    await sleep(1_200);
    const { people, channels } = await before.view();
    first.child.kill("SIGKILL");
    await first.exit;
    // After a SIGKILL of the sandbox its Postgres still runs, and the next start takes it over.
    expect(await isListening(postgres)).toBe(true);

    const second = await spawnSandbox("--port", "0", "--keep", folder);
    const after = connectPageClient(await pageOf(second));
    expect(await postgresOf(second)).toBe(postgres);
    expect(await after.view()).toMatchObject({ people, channels });
    const { id } = await after.person("Alice");
    await after.act({ kind: "pay", userId: id, message: invoice.id });
    await joinChannel(after, "Alice");
    expect((await after.view()).ledger.sums).toEqual([{ currency: "XTR", sum: "0", isZero: true }]);
    second.child.kill("SIGINT");
    expect({ code: await second.exit, output: second.output() }).toMatchObject({ code: 0 });
    expect(await isListening(postgres)).toBe(false);
    expect(await readdir(folder)).toEqual(["postgres", "postgres-password", "sandbox-state"]);
  },
);

test("A saved sandbox that is running is not started a second time", { tags: ["long"] }, async () => {
  const folder = await mkdtemp(join(tmpdir(), "paygateprime-saved-"));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  await chmod(folder, 0o711);
  await copyCluster(folder);
  const first = await spawnSandbox("--port", "0", "--keep", folder);
  const url = await pageOf(first);
  const second = await spawnSandbox("--port", "0", "--keep", folder);
  expect(await second.exit).toBe(1);
  expect(second.output()).toContain("of the saved sandbox is taken. Is it running already?");
  expect(second.output()).not.toContain("Starting");
  expect((await connectPageClient(url).view()).bot.state).toBe("running");
  // The sandbox must stop before its folder is removed.
  first.child.kill("SIGTERM");
  expect(await first.exit).toBe(0);
});

test("An unknown flag prints the usage and starts nothing", async () => {
  const { exit, output, folder } = await spawnSandbox("--dmeo");
  expect(await exit).toBe(2);
  expect(output()).toContain("The sandbox does not know --dmeo.\nUsage: npm run sandbox");
  expect(await readdir(folder)).toEqual([]);
});

test("--help lists every flag", async () => {
  const { exit, output } = await spawnSandbox("--help");
  expect(await exit).toBe(0);
  for (const flag of ["--port", "--keep", "--demo"]) expect(output()).toContain(flag);
});
