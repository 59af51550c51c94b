import { findFreePort } from "../bot/platform/database/free-port.ts";
import { benchResult, benchSize } from "./bench.ts";
import type { Bench } from "./bench.ts";
import { startBenchBotApi } from "./support/bot-api.ts";
import { sendRequests } from "./support/load.ts";
import type { BenchRequest } from "./support/load.ts";
import { finishedIpn, sign } from "./support/orders.ts";
import { startBenchPostgres } from "./support/postgres.ts";
import { IPN_SECRET, spawnNode, spawnProgram, untilAnswers } from "./support/program.ts";

const WARM_UP = benchSize(2_000, 50);
const FORGED = benchSize(15_000, 200);
const CONNECTIONS = 20;
const ADDRESSES = 7_500;

/** `forged`: IPNs signed with a wrong secret, each from another address. The reference is bare express with one HMAC. */
export const forgedBench: Bench = {
  names: ["forged"],
  async run() {
    const postgres = await startBenchPostgres();
    const botApi = await startBenchBotApi();
    const web = await spawnProgram([], postgres.connection, botApi.url);
    let refused: number;
    try {
      await sendRequests(web.url, forgeries(WARM_UP), CONNECTIONS, 401);
      refused = await sendRequests(web.url, forgeries(FORGED), CONNECTIONS, 401);
    } finally {
      await web.stop();
      await botApi.stop();
      await postgres.stop();
    }
    const port = await findFreePort();
    const bare = spawnNode(["bench/support/bare-express.ts"], { PORT: String(port), SECRET: IPN_SECRET });
    try {
      const origin = `http://127.0.0.1:${port}`;
      await untilAnswers(`${origin}/readyz`);
      await sendRequests(origin, forgeries(WARM_UP), CONNECTIONS, 401);
      const reference = await sendRequests(origin, forgeries(FORGED), CONNECTIONS, 401);
      const bound =
        "helmet's headers, the count per address and the exact canonical JSON (bare express: JSON.parse).";
      return [benchResult("forged", "refusals/s", refused, reference, bound)];
    } finally {
      await bare.stop();
    }
  },
};

function forgeries(count: number): BenchRequest[] {
  return Array.from({ length: count }, (_, index) => {
    const { body } = finishedIpn({ id: "01JDZ0000000000000000000AA", buyerId: 1 });
    const request = sign(body, "not the secret");
    // Many addresses, as a proxy reports them, so that neither the limit per address nor the one of addresses applies.
    const client = index % ADDRESSES;
    const address = `10.0.${client >> 8}.${client & 255}`;
    return { ...request, headers: { ...request.headers, "x-forwarded-for": address } };
  });
}
