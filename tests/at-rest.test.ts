import { setTimeout as sleep } from "node:timers/promises";
import { expect, test } from "vitest";
import { urlOf } from "./support/killed-program.ts";
import { spawnBundle } from "./support/prepared/find-bundle.ts";
import { startTelegramStub, stubToken } from "./support/telegram-stub.ts";
import { createTestDatabase } from "./support/test-database.ts";
import { until } from "./support/until.ts";

// Postgres counts the transactions of a session once a second.
const WINDOW_MS = 5_000;

test(
  "A program with all roles makes two transactions a second at most while nothing happens",
  { tags: ["long"] },
  async () => {
    await using database = await createTestDatabase();
    await using telegram = await startTelegramStub();
    await using program = await spawnBundle({
      BOT_TOKEN: stubToken,
      TELEGRAM_API_ROOT: telegram.url,
      PUBLIC_URL: "https://bot.example",
      DATABASE_URL: urlOf(database.connection),
    });
    await program.running();
    const transactions = async (): Promise<number> => {
      const { rows } = await database.pool.query<{ total: number }>(
        "select (xact_commit + xact_rollback)::float8 as total from pg_stat_database where datname = current_database()",
      );
      return rows[0]?.total ?? 0;
    };
    const rates: number[] = [];
    // The start itself, and a full minute, bring work.
    await until(async () => {
      const before = await transactions();
      await sleep(WINDOW_MS);
      rates.push((1_000 * ((await transactions()) - before)) / WINDOW_MS);
      return rates.some((rate) => rate <= 2);
    }, true).catch(() => undefined);
    expect(Math.min(...rates)).toBeLessThanOrEqual(2);
  },
);
