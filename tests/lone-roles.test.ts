// @module-tag sized
import { setTimeout as sleep } from "node:timers/promises";
import { expect, test } from "vitest";
import { urlOf } from "./support/killed-program.ts";
import { spawnBundle } from "./support/prepared/find-bundle.ts";
import { startTelegramStub, stubToken } from "./support/telegram-stub.ts";
import { createTestDatabase } from "./support/test-database.ts";
import { isLongRun, testSize } from "./support/test-size.ts";
import { until } from "./support/until.ts";

const LONG_MS = testSize(0, 60_000);

const all = (["web", "bot", "worker"] as const).flatMap((role) =>
  (["polling", "webhook"] as const).map((mode) => ({ role, mode })),
);
// The role web answers Telegram in webhook mode, the role worker in neither mode.
const telling = all.filter(({ role, mode }) => role === "bot" || (role === "web") === (mode === "webhook"));

test.concurrent.for(isLongRun ? all : telling)(
  "The role $role runs alone in $mode mode, also after its database closed all connections",
  async ({ role, mode }) => {
    await using database = await createTestDatabase();
    await using telegram = await startTelegramStub();
    await using program = await spawnBundle(
      {
        BOT_TOKEN: stubToken,
        TELEGRAM_API_ROOT: telegram.url,
        TELEGRAM_MODE: mode,
        PUBLIC_URL: "https://bot.example",
        DATABASE_URL: urlOf(database.connection),
      },
      "--role",
      role,
    );
    const port = await program.running();
    const statusOf = async (path: string): Promise<number> =>
      (await fetch(`http://127.0.0.1:${port}${path}`).catch(() => undefined))?.status ?? 0;
    await until(() => statusOf("/readyz"), 200);
    await sleep(LONG_MS);
    // An idle role without connections must keep itself alive.
    await database.pool.query(
      "select pg_terminate_backend(pid) from pg_stat_activity where application_name like 'paygateprime%' and datname = current_database() and pid <> pg_backend_pid()",
    );
    await until(() => statusOf("/readyz"), 200);
    expect(await statusOf("/healthz")).toBe(200);
    program.child.kill("SIGTERM");
    expect([await program.exit, program.output()]).toEqual([0, expect.stringContaining('"stopping"')]);
  },
);
