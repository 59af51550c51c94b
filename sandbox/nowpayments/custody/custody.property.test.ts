// @module-tag sized
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { testSize } from "../../../tests/support/test-size.ts";
import { exact } from "../../http/amounts.ts";
import { openTestCustody } from "../testing.ts";

const steps = fc.array(
  fc.oneof(
    fc.record({ act: fc.constant("pay" as const), amount: fc.integer({ min: 1, max: 40 }) }),
    fc.record({ act: fc.constant("convert" as const), amount: fc.integer({ min: 1, max: 40 }) }),
    fc.record({
      act: fc.constantFrom(
        "fail" as const,
        "reject" as const,
        "finish" as const,
        "reject-conversion" as const,
      ),
      amount: fc.integer({ min: 0, max: 9 }),
    }),
    fc.record({ act: fc.constant("wait" as const), amount: fc.integer({ min: 1, max: 4_000 }) }),
  ),
  { maxLength: 20 },
);

/** A failed withdrawal finishes after all, when its coins are used. */
const usedMeanwhile = [
  { act: "pay" as const, amount: 21 },
  { act: "fail" as const, amount: 0 },
  { act: "convert" as const, amount: 90 },
  { act: "finish" as const, amount: 0 },
];

test("Custody neither makes nor loses a coin, whatever happens to conversions and payouts", async () => {
  await fc.assert(
    fc.asyncProperty(steps, async (plan) => {
      const { np, api, clock, newPayout, verify } = await openTestCustody({ usdttrc20: "100" });
      np.ipn.sent = false;
      np.custody.rules.usedCodesCount = true;
      for (const { act, amount } of plan) {
        const withdrawals = np.custody.withdrawals();
        const withdrawal = withdrawals[amount % Math.max(withdrawals.length, 1)];
        // A step that is impossible now is refused, and must change nothing.
        if (act === "pay") await newPayout({ amount }).then(verify, () => undefined);
        else if (act === "convert")
          await api.post("/v1/conversion", { amount, from_currency: "usdttrc20", to_currency: "trx" });
        else if (act === "wait") clock.advance(amount);
        else if (act === "reject-conversion")
          try {
            np.custody.conversions()[amount]?.reject();
          } catch {}
        else await withdrawal?.[act]().catch(() => undefined);
        await np.custody.advance();
      }
      const { available = "0", pending = "0" } = np.custody.balances()["usdttrc20"] ?? {};
      const outgoing = [
        ...np.custody
          .withdrawals()
          .flatMap(({ status, amount, fee }) => (status === "FINISHED" ? [amount, fee] : [])),
        ...np.custody
          .conversions()
          .flatMap(({ status, fromAmount }) => (status === "FINISHED" ? [fromAmount] : [])),
      ];
      const left = [available, pending, ...outgoing].reduce((sum, each) => sum.plus(each), exact("0"));
      expect(left.toFixed()).toBe("100");
      const open = [
        ...np.custody
          .withdrawals()
          .flatMap(({ status, amount, fee }) =>
            ["FINISHED", "FAILED", "REJECTED"].includes(status) ? [] : [amount, fee],
          ),
        ...np.custody
          .conversions()
          .flatMap(({ status, fromAmount }) =>
            ["FINISHED", "REJECTED"].includes(status) ? [] : [fromAmount],
          ),
      ];
      expect(open.reduce((sum, each) => sum.plus(each), exact("0")).toFixed()).toBe(pending);
    }),
    { numRuns: testSize(20, 100), examples: [[usedMeanwhile]] },
  );
});
