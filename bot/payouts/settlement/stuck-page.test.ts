import { expect, test } from "vitest";
import { startCryptoPay } from "../../../sandbox/cryptopay/index.ts";
import { buttonsOf, newestOf } from "../../../tests/scenes/channel-scene.ts";
import { cryptopayConfig } from "../../../tests/scenes/cryptopay-api-scene.ts";
import { approveEverything } from "../../../tests/scenes/custody-scene.ts";
import { openPayoutScene, requestFor } from "../../../tests/scenes/payout-scene.ts";
import { cryptoEvent } from "../../../tests/support/payment-events.ts";
import { confirmPayment } from "../../payments/confirm/confirm-payment.ts";
import { runBatchJob } from "../execution/run-batch.jobs.ts";
import { sendPayouts } from "../execution/send-payouts.jobs.ts";
import { setWallet } from "../wallets/change-wallet.ts";

/** A payout of $58.20 to Olga's wallet at Crypto Pay, which has answered nothing about transfers for longer than a day. */
async function openStuckPage() {
  const scene = await openPayoutScene();
  const { platform, sale, olga } = scene;
  const cryptopay = await startCryptoPay({ clock: platform.clock });
  cryptopay.rules.isTransferOn = true;
  cryptopay.rules.users = new Set([olga.id]);
  cryptopay.faults.add({ path: /transfer/i, kind: "500", times: 10_000 });
  const { providers } = cryptopayConfig({
    CRYPTOPAY_API_ROOT: cryptopay.url,
    CRYPTOPAY_TOKEN: cryptopay.token,
    CRYPTOPAY_PAYOUTS: "on",
  });
  Object.assign(platform, { config: { ...platform.config, providers } });
  const coins = { amount: "9.99", currency: "USDT" };
  for (let sold = 0; sold < 6; sold += 1) {
    const order = await sale.order();
    await confirmPayment(
      platform,
      cryptoEvent(order, { provider: "cryptopay", asked: coins, arrived: coins }),
    );
    cryptopay.credit("USDT", "9.99");
  }
  await setWallet(platform, {
    ownerId: olga.id,
    wallet: { network: "cryptopay_usdt", address: String(olga.id) },
  });
  await requestFor(scene, "USD");
  await approveEverything(platform);
  await sendPayouts(platform);
  const { id: batchId } = await scene.database.prisma.payoutBatch.findFirstOrThrow();
  for (let run = 0; run < 13; run += 1) {
    await runBatchJob.run({ batchId }, platform, { number: 1, isLast: false });
    platform.clock.advance(2.5 * 3_600_000);
  }
  await scene.runJobs();
  return {
    scene,
    cryptopay,
    async [Symbol.asyncDispose]() {
      await scene[Symbol.asyncDispose]();
      await cryptopay.stop();
    },
  };
}

test("An operator hears of a stuck transfer, and returns its money once Crypto Pay answers that it made none", async () => {
  await using open = await openStuckPage();
  const { operator, olga } = open.scene;
  expect(newestOf(operator)?.text).toContain("Crypto Pay has reported no result of the payouts in batch");
  await open.scene.say(operator, "/payouts");
  await open.scene.press(operator, "🚀 Being sent");
  const page = newestOf(operator)?.text;
  expect(page).toContain(`as 58.2 USDT\n${olga.id}`);
  expect(page).toContain("The coins are set aside");
  // Crypto Pay has no batches.
  expect(page).not.toContain("Batch at");
  expect(page).toContain("Crypto Pay has reported no result for a day");
  expect(buttonsOf(operator).slice(0, 2)).toEqual(["✅ It arrived", "↩️ It was not sent"]);
  await open.scene.press(operator, "↩️ It was not sent");
  await open.scene.say(operator, "Crypto Pay lost it");
  expect(newestOf(operator)?.text).toContain("Wait for the answer of Crypto Pay, or ask its support.");
  open.cryptopay.faults.clear();
  await open.scene.say(operator, "/payouts");
  await open.scene.press(operator, "🚀 Being sent");
  await open.scene.press(operator, "↩️ It was not sent");
  await open.scene.say(operator, "Crypto Pay lost it");
  expect(newestOf(operator)?.text).toContain("is not paid: Crypto Pay lost it");
  await open.scene.runJobs();
  expect(newestOf(olga)?.text).toContain("Crypto Pay lost it");
  expect(open.cryptopay.transfers()).toEqual([]);
});

test("An operator who says that a transfer was not sent reads that the provider knows it", async () => {
  await using open = await openStuckPage();
  const { operator, olga, database } = open.scene;
  await open.scene.say(operator, "/payouts");
  await open.scene.press(operator, "🚀 Being sent");
  await open.scene.press(operator, "↩️ It was not sent");
  const { id } = await database.prisma.payoutTransfer.findFirstOrThrow();
  open.cryptopay.faults.clear();
  const made = await fetch(`${open.cryptopay.url}/api/transfer`, {
    method: "POST",
    headers: { "crypto-pay-api-token": open.cryptopay.token, "content-type": "application/json" },
    body: JSON.stringify({ user_id: olga.id, asset: "USDT", amount: "58.2", spend_id: id }),
  });
  expect(made.status).toBe(200);
  await open.scene.say(operator, "It is lost");
  const [transfer] = open.cryptopay.transfers();
  expect(newestOf(operator)?.text).toContain("The provider has reported the result meanwhile");
  expect(newestOf(operator)?.text).toContain(`is booked as sent: ${transfer?.id}`);
});
