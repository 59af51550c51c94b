import { findFreePort } from "../bot/platform/database/free-port.ts";
import { figure } from "./bench.ts";
import type { Bench } from "./bench.ts";
import { startBenchBotApi } from "./support/bot-api.ts";
import { shoot } from "./support/load.ts";
import type { Shot } from "./support/load.ts";
import { finishedIpn, sign } from "./support/orders.ts";
import { startBenchPostgres } from "./support/postgres.ts";
import { IPN_SECRET, spawnNode, spawnProgram, untilAnswers } from "./support/program.ts";

const WARM_UP = 2_000;
const FORGED = 15_000;
const CONNECTIONS = 20;

/** `forged`: IPNs signed with a wrong secret, each from another address; the reference is bare express and one HMAC. */
export const forgedBench: Bench = {
  names: ["forged"],
  async run() {
    const postgres = await startBenchPostgres();
    const botApi = await startBenchBotApi();
    const web = await spawnProgram([], postgres.connection, botApi.url);
    let refused: number;
    try {
      await shoot(web.url, forgeries(WARM_UP), CONNECTIONS, 401);
      refused = await shoot(web.url, forgeries(FORGED), CONNECTIONS, 401);
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
      await shoot(origin, forgeries(WARM_UP), CONNECTIONS, 401);
      const reference = await shoot(origin, forgeries(FORGED), CONNECTIONS, 401);
      const bound =
        "helmet's headers, the count for an address, and a canonical form that keeps every digit (express alone: JSON.parse).";
      return [figure("forged", "refusals/s", refused, reference, bound)];
    } finally {
      await bare.stop();
    }
  },
};

function forgeries(count: number): Shot[] {
  return Array.from({ length: count }, (_, index) => {
    const { body } = finishedIpn({ id: "01JDZ0000000000000000000AA", buyerId: 1 });
    const shot = sign(body, "not the secret");
    // As a proxy reports it: the limit for one address is not what is measured.
    const address = `10.${(index >> 16) & 255}.${(index >> 8) & 255}.${index & 255}`;
    return { ...shot, headers: { ...shot.headers, "x-forwarded-for": address } };
  });
}
