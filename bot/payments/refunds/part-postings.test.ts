import * as fc from "fast-check";
import { expect, test } from "vitest";
import { bitcoin, cryptoEvent } from "../../../tests/support/payment-events.ts";
import { createSale } from "../../../tests/support/sale.ts";
import { createTestDatabase } from "../../../tests/support/test-database.ts";
import { createTestPlatform } from "../../../tests/support/test-platform.ts";
import { testSize } from "../../../tests/support/test-size.ts";
import { amountOf, unitsOf } from "../../platform/values/amount.ts";
import { confirmPayment } from "../confirm/confirm-payment.ts";
import { selectDue } from "./part-postings.sql.ts";
import { findOpenPart, partTag } from "./open-part.ts";
import { requestPart, requestRefund } from "./request-refund.ts";
import { confirmRefundSent } from "./settle-refund.ts";

const actor = { userId: 9 };
/** Of the sale, in cents. */
const PRICE = 999n;

/** A receipt in coins: fees in percent, excess coins, and whether the provider converted the rest. */
const receipts = fc.record({
  provider: fc.nat(40),
  network: fc.nat(40),
  excess: fc.constantFrom("0.0001", "0.00015", "0.000100000000000001"),
  isConverted: fc.boolean(),
});
const parts = fc.array(fc.integer({ min: 1, max: 400 }), { minLength: 1, maxLength: 4 });

test(
  "Parts and the rest are what a whole refund is: nothing is left of the sale, coin by coin",
  { tags: ["sized"] },
  async () => {
    await using database = await createTestDatabase({ max: 2 });
    const platform = createTestPlatform(database, { OPERATOR_IDS: "9", PLATFORM_FEE_PERCENT: "7.5" });
    const sale = await createSale(platform);
    const { prisma } = database;
    const settle = async (paymentId: string): Promise<void> => {
      const open = await findOpenPart(prisma, paymentId);
      const input = { paymentId, actor, part: open && partTag(open) };
      expect(await confirmRefundSent(platform, input)).toEqual({ kind: "done" });
    };
    await fc.assert(
      fc.asyncProperty(receipts, parts, async (receipt, amounts) => {
        const event = cryptoEvent(await sale.order(), {
          arrived: bitcoin(receipt.excess),
          fees: [
            { account: "provider_fee", ...bitcoin(percentOf(receipt.provider)) },
            { account: "network_fee", ...bitcoin(percentOf(receipt.network)) },
          ],
          outcome: receipt.isConverted ? { amount: "9.123456", currency: "USDTTRC20" } : undefined,
        });
        const outcome = await confirmPayment(platform, event);
        if (outcome.kind !== "granted") throw new Error(`The sale is ${outcome.kind}`);
        const { paymentId } = outcome;
        const held = await heldOf(paymentId);
        let [sent, refundedBefore] = [0n, 0n];
        for (const minor of amounts.map(BigInt)) {
          const asked = { paymentId, actor, minor, access: "kept", refundedBefore } as const;
          const { kind } = await requestPart(platform, asked);
          if (kind === "not_possible") continue;
          sent += await dueOf(paymentId);
          await settle(paymentId);
          refundedBefore += minor;
          // Never more than the share of the price.
          expect(sent * PRICE <= held * refundedBefore).toBe(true);
        }
        await requestRefund(platform, { paymentId, actor, access: "ended" });
        sent += await dueOf(paymentId);
        await settle(paymentId);
        expect(sent).toBe(held);
        const left = await prisma.ledgerPosting.groupBy({
          by: ["account", "currency"],
          where: { paymentId },
          _sum: { amount: true },
        });
        expect(left.filter(({ _sum }) => _sum.amount?.isZero() !== true)).toEqual([]);
      }),
      {
        numRuns: testSize(4, 100),
        // The share of a fee is less than the smallest unit of the coin, part after part.
        examples: [[{ provider: 1, network: 1, excess: "0.0001", isConverted: false }, [268, 60, 334, 328]]],
      },
    );

    async function heldOf(paymentId: string): Promise<bigint> {
      const rows = await prisma.ledgerPosting.findMany({
        where: { paymentId, account: "provider_clearing" },
      });
      return rows.reduce((sum, { amount }) => sum + unitsOf(amount.toFixed()), 0n);
    }
    async function dueOf(paymentId: string): Promise<bigint> {
      const due = await selectDue.all(prisma, { paymentId });
      return due.reduce((sum, { amount }) => sum + unitsOf(amount), 0n);
    }
  },
);

/** Of 0.0001 BTC. */
const percentOf = (percent: number): string => amountOf((unitsOf("0.0001") * BigInt(percent)) / 100n);
