import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { openCustodyScene } from "../../../tests/scenes/custody-scene.ts";
import type { CustodyScene } from "../../../tests/scenes/custody-scene.ts";
import { EVM, OPERATOR, TRON } from "../../../tests/scenes/payee-scene.ts";
import { cryptoEvent, cryptopayEvent } from "../../../tests/support/payment-events.ts";
import { testSize } from "../../../tests/support/test-size.ts";
import { confirmPayment } from "../../payments/confirm/confirm-payment.ts";
import { requestRefund } from "../../payments/refunds/request-refund.ts";
import { confirmRefundSent } from "../../payments/refunds/settle-refund.ts";
import type { Platform } from "../../platform/platform.ts";
import { compareProviders } from "../../../tests/support/compare-providers.ts";
import { ProviderError } from "../../platform/values/errors.ts";
import { compareCustody } from "./compare-custody.jobs.ts";
import { differenceOf, explainCustody, listCustodyDifferences, readCustody } from "./compare-custody.ts";
import type { CustodyDifference } from "./compare-custody.ts";
import type { CoinReading } from "./compare-custody.sql.ts";

const compare = ({ platform }: CustodyScene): Promise<CustodyDifference[]> => compareProviders(platform);

/** In both looks. */
const differing = async (platform: Platform): Promise<readonly CoinReading[] | undefined> =>
  (await readCustody(platform, "nowpayments"))?.filter((coin) => differenceOf(coin) !== 0n);

describe("A comparison of custody with the ledger", () => {
  test("stores both sums of each coin, and finds a coin that was taken away by hand", async () => {
    await using scene = await openCustodyScene();
    await scene.sell(2);
    expect(await compare(scene)).toEqual([]);
    const row = scene.database.prisma.custodyBalance;
    expect(await row.findFirstOrThrow({ where: { currency: "USDTTRC20" } })).toMatchObject({
      atProvider: expect.objectContaining({}) as unknown,
    });
    scene.nowpayments.custody.debit("usdttrc20", "1.5");
    expect(await compare(scene)).toMatchObject([
      { currency: "USDTTRC20", atProvider: "18.48", inLedger: "19.98" },
    ]);
    scene.nowpayments.custody.credit("usdttrc20", "1.5");
    expect(await compare(scene)).toEqual([]);
  });

  test("expects only the coins that this provider holds", async () => {
    await using scene = await openCustodyScene();
    await confirmPayment(scene.platform, cryptopayEvent(await scene.sale.order()));
    expect(await compare(scene)).toEqual([]);
    const held = await scene.database.prisma.ledgerPosting.findMany({
      where: { account: "provider_clearing" },
    });
    expect(held).toMatchObject([{ provider: "cryptopay", currency: "TON" }]);
  });

  test("reports nothing for dust below six decimals", async () => {
    await using scene = await openCustodyScene();
    scene.nowpayments.custody.credit("usdttrc20", "0.0000009");
    expect(await compare(scene)).toEqual([]);
  });

  test("waits for the ledger where a payment is in custody before its notification", async () => {
    await using scene = await openCustodyScene();
    scene.nowpayments.custody.credit("usdttrc20", "9.99");
    await compareCustody(scene.platform, "nowpayments");
    expect(await listCustodyDifferences(scene.platform)).toEqual([]);
    await confirmPayment(
      scene.platform,
      cryptoEvent(await scene.sale.order(), { asked: usdt("9.99"), arrived: usdt("9.99") }),
    );
    expect(await compare(scene)).toEqual([]);
  });

  test("counts payments that nobody has decided about", async () => {
    await using scene = await openCustodyScene();
    await pay(scene, "4", "partially_paid");
    await pay(scene, "12");
    expect(await compare(scene)).toEqual([]);
  });

  test("reports only further differences once an operator has explained one", async () => {
    await using scene = await openCustodyScene();
    const { platform, database } = scene;
    await scene.sell(2);
    scene.nowpayments.custody.debit("usdttrc20", "0.6");
    const [found] = await compare(scene);
    const explained = {
      provider: "nowpayments",
      currency: "USDTTRC20",
      checkedAt: found?.checkedAt ?? new Date(0),
      actorId: OPERATOR,
    };
    expect(await explainCustody(platform, explained)).toBe(true);
    expect(await explainCustody(platform, explained)).toBe(false);
    expect(await compare(scene)).toEqual([]);
    expect(
      await database.prisma.auditEntry.findMany({ where: { action: "custody.explained" } }),
    ).toMatchObject([{ subject: "nowpayments USDTTRC20", actorId: BigInt(OPERATOR) }]);
    scene.nowpayments.custody.debit("usdttrc20", "0.1");
    expect(await compare(scene)).toMatchObject([{ explained: "-0.6" }]);
  });

  test("is forgotten where the program sends no payouts", async () => {
    await using scene = await openCustodyScene();
    scene.nowpayments.custody.credit("btc", "1");
    expect(await compare(scene)).toHaveLength(1);
    const { config } = scene.platform;
    const withoutSettings = { ...config, providers: { ...config.providers } };
    await compareProviders({ ...scene.platform, config: withoutSettings });
    expect(await scene.database.prisma.custodyBalance.count()).toBe(0);
  });

  test("changes nothing where the provider refuses, and fails where it does not answer", async () => {
    await using scene = await openCustodyScene();
    scene.nowpayments.custody.credit("btc", "1");
    scene.nowpayments.custody.rules.isIpAllowed = false;
    expect(await compare(scene)).toEqual([]);
    scene.nowpayments.custody.rules.isIpAllowed = true;
    scene.nowpayments.faults.add({ path: /balance/, kind: "reset-before", times: 100 });
    await expect(compareCustody(scene.platform, "nowpayments")).rejects.toThrow(ProviderError);
  });
});

const usdt = (amount: string): { amount: string; currency: string } => ({ amount, currency: "USDTTRC20" });

async function pay(
  { platform, nowpayments, sale }: CustodyScene,
  amount: string,
  status: "paid" | "partially_paid" = "paid",
): Promise<void> {
  nowpayments.custody.credit("usdttrc20", amount);
  await confirmPayment(
    platform,
    cryptoEvent(await sale.order(), { status, asked: usdt("9.99"), arrived: usdt(amount) }),
  );
}

const acts = fc.array(
  fc.constantFrom(
    "sell",
    "partial",
    "refund",
    "to_tron",
    "to_base",
    "step",
    "step",
    "step",
    "fail",
    "reject",
    "lose_answer",
  ),
  { minLength: 8, maxLength: 30 },
);

test(
  "Sales, refunds, conversions, payouts and their failures leave no difference, at any step",
  { tags: ["sized"] },
  async () => {
    await fc.assert(
      fc.asyncProperty(acts, async (plan) => {
        await using scene = await openCustodyScene();
        const { platform, nowpayments } = scene;
        const { custody } = nowpayments;
        const paid = await scene.sell(6);
        for (const act of plan) {
          const open = custody
            .withdrawals()
            .find(({ status }) => !["FINISHED", "FAILED", "REJECTED"].includes(status));
          if (act === "sell") paid.push(...(await scene.sell(3)));
          else if (act === "partial") await pay(scene, "3", "partially_paid");
          else if (act === "refund") await refund(scene, paid.shift());
          else if (act === "to_tron" || act === "to_base") {
            await scene.setWallet(
              act === "to_tron"
                ? { network: "usdt_tron", address: TRON }
                : { network: "usdc_base", address: EVM },
            );
            await scene.request();
            await scene.approve();
            await scene.gather();
          } else if (act === "step") {
            await scene.runBatches();
            platform.clock.advance(4_000);
            await custody.advance();
          } else if (act === "lose_answer")
            // The effect has happened.
            nowpayments.faults.add({
              method: "POST",
              path: /payout|conversion/,
              kind: "reset-after",
              times: 1,
            });
          else await open?.[act]();
          expect({ act, differing: await differing(platform) }).toEqual({ act, differing: [] });
        }
        await scene.approve();
        await scene.send();
        expect(await compare(scene)).toEqual([]);
      }),
      { numRuns: testSize(2, 60) },
    );
  },
);

/** Only while the owner's balance and the custody cover the refund. */
async function refund({ platform, nowpayments }: CustodyScene, paymentId: string | undefined): Promise<void> {
  if (paymentId === undefined) return;
  const actor = { userId: OPERATOR };
  if (Number(nowpayments.custody.balances()["usdttrc20"]?.available ?? "0") < 9.99) return;
  await requestRefund(platform, { paymentId, actor, access: "kept" });
  const { kind } = await confirmRefundSent(platform, { paymentId, actor });
  if (kind === "done") nowpayments.custody.debit("usdttrc20", "9.99");
}
