import { describe, expect, test } from "vitest";
import { startTcpProxy } from "../../sandbox/runtime/tcp-proxy.ts";
import { openDatabase } from "../platform/database/database.ts";
import { createTestDatabase } from "../../tests/support/test-database.ts";
import { startTelegramStub, textFrom } from "../../tests/support/telegram-stub.ts";
import { until } from "../../tests/support/until.ts";
import { botOn } from "../../tests/support/intake-bot.ts";
import { createPollingSession } from "./polling-lock.ts";
import { startPolling } from "./poll-updates.ts";

describe("When polling loses its connection to the database", () => {
  test.for([{ state: "polling" }, { state: "standby" }] as const)(
    "the idle connections of its pool, which are probably dead too, are replaced unused ($state)",
    async ({ state }) => {
      await using database = await createTestDatabase();
      await using telegram = await startTelegramStub();
      await using proxy = await startTcpProxy(database.connection);
      const program = openDatabase(database.connection, { onError: () => undefined });
      const parts = botOn({ ...database, ...program }, telegram);
      await program.pool.open();
      const before = program.pool.sessions();
      const other = createPollingSession(database.connection);
      if (state === "standby") await other.tryLock();
      const polling = startPolling({
        ...parts,
        connection: { ...database.connection, host: proxy.host, port: proxy.port },
      });
      await until(() => polling.state(), state);
      proxy.blackHole();
      const left = (): number => program.pool.sessions().filter((session) => before.includes(session)).length;
      await until(left, 0);
      await until(() => polling.state(), state);
      await polling.stop();
      await other.close();
      expect(left()).toBe(0);
      await program.close();
    },
  );

  test("and the server has no place for a new one, the pool gives one of its own", async () => {
    await using database = await createTestDatabase();
    await using telegram = await startTelegramStub();
    await using proxy = await startTcpProxy(database.connection);
    const behind = { ...database.connection, host: proxy.host, port: proxy.port };
    const program = openDatabase(behind, { onError: () => undefined });
    const parts = botOn({ ...database, ...program }, telegram);
    const handled: (string | undefined)[] = [];
    parts.bot.on("message:text", (ctx) => void handled.push(ctx.message.text));
    await program.pool.open();
    proxy.limit = proxy.counts.open;
    const polling = startPolling({ ...parts, connection: behind });
    telegram.send(textFrom(7, "a"));
    await until(() => handled, ["a"]);
    await polling.stop();
    expect(handled).toEqual(["a"]);
    await program.close();
  });
});
