import { benchResult, benchSize } from "./bench.ts";
import type { Bench } from "./bench.ts";
import { BENCH_TOKEN, startBenchBotApi } from "./support/bot-api.ts";
import type { BenchBotApi } from "./support/bot-api.ts";
import { startBenchPostgres } from "./support/postgres.ts";
import { spawnNode, spawnProgram } from "./support/program.ts";

const WARM_UP = benchSize(2_000, 50);
const UPDATES = benchSize(15_000, 200);

/** `updates`: the real bot answers `/start`, with its state in Postgres. The reference is a bare grammY bot with the runner. */
export const updatesBench: Bench = {
  names: ["updates"],
  async run() {
    const postgres = await startBenchPostgres();
    const botApi = await startBenchBotApi();
    const program = await spawnProgram(["bot"], postgres.connection, botApi.url);
    let real: number;
    try {
      await answered(botApi, WARM_UP);
      real = await answered(botApi, UPDATES);
    } finally {
      await program.stop();
      await botApi.stop();
      await postgres.stop();
    }
    const bareApi = await startBenchBotApi();
    const bare = spawnNode(["bench/support/bare-bot.ts"], {
      BOT_TOKEN: BENCH_TOKEN,
      TELEGRAM_API_ROOT: bareApi.url,
    });
    try {
      await answered(bareApi, WARM_UP);
      const bound = "The bot's event loop: one statement to store the user and one to end an open form.";
      return [benchResult("updates", "updates/s", real, await answered(bareApi, UPDATES), bound)];
    } finally {
      await bare.stop();
      await bareApi.stop();
    }
  },
};

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
