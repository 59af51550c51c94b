import { benchResult, benchSize } from "./bench.ts";
import type { Bench, BenchResult } from "./bench.ts";
import { BENCH_TOKEN, startBenchBotApi } from "./support/bot-api.ts";
import type { BenchBotApi } from "./support/bot-api.ts";
import { startBenchPostgres } from "./support/postgres.ts";
import { databaseUrl, spawnNode, spawnProgram } from "./support/program.ts";

const WARM_UP = benchSize(2_000, 50);
const UPDATES = benchSize(15_000, 200);

/**
 * The real bot answers `/start`, with its state in Postgres. The reference of `updates` is a bare grammY bot with the runner; that of
 * `updates-stateful` is such a bot that keeps a row for each person in the same Postgres.
 */
export const updatesBench: Bench = {
  names: ["updates", "updates-stateful"],
  async run(isWanted) {
    const postgres = await startBenchPostgres();
    try {
      const real = await measure((url) => spawnProgram(["bot"], postgres.connection, url));
      const results: BenchResult[] = [];
      if (isWanted("updates")) {
        const bare = await measure((url) => startBare("bare-bot.ts", url));
        const bound = "The bot's event loop: one statement to store the user and one to end an open form.";
        results.push(benchResult("updates", "updates/s", real, bare, bound));
      }
      if (isWanted("updates-stateful")) {
        const DATABASE_URL = databaseUrl(postgres.connection);
        const stateful = await measure((url) => startBare("bare-stateful-bot.ts", url, { DATABASE_URL }));
        const bound = "The event loop and two statements an update, in both bots.";
        results.push(benchResult("updates-stateful", "updates/s", real, stateful, bound));
      }
      return results;
    } finally {
      await postgres.stop();
    }
  },
};

type Stoppable = { stop(): Promise<void> };

const startBare = (
  file: string,
  telegramRoot: string,
  environment: Readonly<Record<string, string>> = {},
): Promise<Stoppable> =>
  Promise.resolve(
    spawnNode([`bench/support/${file}`], {
      BOT_TOKEN: BENCH_TOKEN,
      TELEGRAM_API_ROOT: telegramRoot,
      ...environment,
    }),
  );

/** Starts a bot at a Telegram of its own. @returns the updates that the bot answers a second. */
async function measure(start: (telegramRoot: string) => Promise<Stoppable>): Promise<number> {
  const botApi = await startBenchBotApi();
  const bot = await start(botApi.url);
  try {
    await answered(botApi, WARM_UP);
    return await answered(botApi, UPDATES);
  } finally {
    await bot.stop();
    await botApi.stop();
  }
}

/** Sends `/start` from `count` users and waits for all answers. Returns answers a second. */
function answered(botApi: BenchBotApi, count: number): Promise<number> {
  return new Promise((done) => {
    let left = count;
    const began = performance.now();
    botApi.onMessage = () => {
      left -= 1;
      if (left === 0) done(count / ((performance.now() - began) / 1000));
    };
    botApi.offerStarts(count);
  });
}
