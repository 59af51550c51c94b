import { startCryptoPay } from "../../sandbox/cryptopay/index.ts";
import { runBatchJob } from "../../bot/payouts/execution/run-batch.jobs.ts";
import { sendPayouts } from "../../bot/payouts/execution/send-payouts.jobs.ts";
import { requestPayout } from "../../bot/payouts/requests/request-payout.ts";
import { setWallet } from "../../bot/payouts/wallets/change-wallet.ts";
import { readAccounts } from "../../bot/payouts/accounts/read-accounts.ts";
import { confirmPayment } from "../../bot/payments/confirm/confirm-payment.ts";
import { movableClock } from "../../bot/platform/time/clock.ts";
import { addOwner, createSale } from "../support/sale.ts";
import type { Sale } from "../support/sale.ts";
import { cryptoEvent } from "../support/payment-events.ts";
import { createTestDatabase } from "../support/test-database.ts";
import { Killed, mortalHttp } from "../support/mortal-http.ts";
import type { Killer } from "../support/mortal-http.ts";
import { createTestPlatform } from "../support/test-platform.ts";
import { approveEverything } from "./custody-scene.ts";
import { payoutsOn } from "./payee-scene.ts";

const attempt = { number: 1, isLast: false };

/** A killed program is started again by the next step. */
const survive = async (work: Promise<void>): Promise<void> =>
  work.catch((error: unknown) => {
    if (!(error instanceof Killed)) throw error;
  });

type Owner = Pick<Sale, "ownerId" | "order">;

/** Owners whose payouts go to the wallets of their accounts at a local Crypto Pay. */
export async function openAccountPayouts(environment: Readonly<Record<string, string>> = {}) {
  const database = await createTestDatabase();
  const clock = movableClock();
  const cryptopay = await startCryptoPay({ clock });
  cryptopay.webhook.sent = false;
  const plain = createTestPlatform(database, {
    ...payoutsOn,
    PUBLIC_URL: "http://127.0.0.1:9",
    CRYPTOPAY_API_ROOT: cryptopay.url,
    CRYPTOPAY_TOKEN: cryptopay.token,
    CRYPTOPAY_PAYOUTS: "on",
    ...environment,
  });
  const killer: Killer = { at: undefined };
  const platform = { ...plain, clock, http: mortalHttp(plain.http, killer) };
  const sale = await createSale(platform);
  const other = await addOwner(platform, sale, sale.ownerId + 7);
  cryptopay.rules.isTransferOn = true;
  cryptopay.rules.users = new Set([sale.ownerId, other.ownerId]);
  const { prisma } = database;
  const listOpen = () =>
    prisma.payoutBatch.findMany({ where: { state: { notIn: ["finished", "released"] } } });
  const runBatches = async (): Promise<void> => {
    for (const { id } of await listOpen()) await survive(runBatchJob.run({ batchId: id }, platform, attempt));
  };
  return {
    database,
    platform,
    cryptopay,
    /** Kills the program at one of its next calls to Crypto Pay. */
    killer,
    owners: [sale, other] as readonly Owner[],
    runBatches,
    /** Six sales of $9.99 in USDT, of which Crypto Pay keeps nothing, and a wallet. */
    async earn({ ownerId, order }: Owner, sales = 6) {
      for (let index = 0; index < sales; index += 1) {
        const coins = { amount: "9.99", currency: "USDT" };
        const event = cryptoEvent(await order(), { provider: "cryptopay", asked: coins, arrived: coins });
        await confirmPayment(platform, event);
        cryptopay.credit("USDT", "9.99");
      }
      await setWallet(platform, { ownerId, wallet: { network: "cryptopay_usdt", address: String(ownerId) } });
    },
    async request({ ownerId }: Owner) {
      const { accounts } = await readAccounts(prisma, platform, ownerId);
      const version = accounts.find(({ currency }) => currency === "USD")?.version ?? "";
      return requestPayout(platform, { ownerId, currency: "USD", by: { version } });
    },
    approve: () => approveEverything(platform),
    gather: () => survive(sendPayouts(platform)),
    /** Gathers, and runs the batches until all have ended; the clock moves meanwhile. */
    async send() {
      await survive(sendPayouts(platform));
      for (let run = 0; run < 60 && (await listOpen()).length > 0; run += 1) {
        await runBatches();
        clock.advance(60_000);
      }
    },
    payouts: () => prisma.payout.findMany({ orderBy: { id: "asc" } }),
    async balanceOf(ownerId: number): Promise<string> {
      const { accounts } = await readAccounts(prisma, platform, ownerId);
      return String(accounts.find(({ currency }) => currency === "USD")?.balance.minor ?? "");
    },
    async [Symbol.asyncDispose]() {
      await database.release();
      await cryptopay.stop();
    },
  };
}
