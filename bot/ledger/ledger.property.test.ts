// @module-tag sized
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { bitcoin, cryptoEvent, starsEvent } from "../../tests/support/payment-events.ts";
import { createSale } from "../../tests/support/sale.ts";
import type { Sale } from "../../tests/support/sale.ts";
import { createTestDatabase } from "../../tests/support/test-database.ts";
import { createTestPlatform } from "../../tests/support/test-platform.ts";
import { requestPayout } from "../payouts/requests/request-payout.ts";
import { amountOf, unitsOf } from "../platform/values/amount.ts";
import { money, moneyText } from "../platform/values/money.ts";
import type { Platform } from "../platform/platform.ts";
import { partTag } from "../payments/refunds/open-part.ts";
import { requestPart, requestRefund } from "../payments/refunds/request-refund.ts";
import { confirmPayment } from "../payments/confirm/confirm-payment.ts";
import { confirmRefundSent, withdrawRefund } from "../payments/refunds/settle-refund.ts";
import { monthOf } from "./month.ts";
import type { OwnerMonth } from "./owner-entries.sql.ts";
import { readBalance } from "./read-balance.ts";
import { readOpening, readStatement } from "./write-statement.ts";
import type { StatementEntry } from "./write-statement.ts";
import { netOf, nothing, plus } from "./totals.ts";
import { claimAndSettle, OPERATOR, payoutsOn } from "../../tests/scenes/payee-scene.ts";
import { testSize } from "../../tests/support/test-size.ts";

const DAY = 86_400_000;
const prices = { XTR: "250", USD: "9.99", EUR: "8.99" } as const;
type Currency = keyof typeof prices;

type Step =
  /** `fee`: the network's fee in percent of the coins. */
  | { readonly act: "sell"; readonly currency: Currency; readonly fee: number }
  | { readonly act: "refund" | "send" | "withdraw"; readonly which: number }
  | { readonly act: "part"; readonly which: number; readonly minor: number }
  | { readonly act: "pay_out"; readonly currency: Currency; readonly arrives: boolean }
  | { readonly act: "wait"; readonly days: number };

const steps: fc.Arbitrary<Step[]> = fc.array(
  fc.oneof(
    fc.record({
      act: fc.constant("sell" as const),
      currency: fc.constantFrom<Currency>("XTR", "USD", "EUR"),
      // Below 92.5 %, since the platform takes 7.5 %: the owner keeps something of each sale.
      fee: fc.nat(100),
    }),
    fc.record({
      act: fc.constantFrom("refund" as const, "send" as const, "withdraw" as const),
      which: fc.nat(9),
    }),
    fc.record({
      act: fc.constant("part" as const),
      which: fc.nat(9),
      minor: fc.integer({ min: 1, max: 998 }),
    }),
    fc.record({
      act: fc.constant("pay_out" as const),
      currency: fc.constantFrom<Currency>("XTR", "USD", "EUR"),
      arrives: fc.boolean(),
    }),
    fc.record({ act: fc.constant("wait" as const), days: fc.integer({ min: 1, max: 40 }) }),
  ),
  { minLength: 5, maxLength: 25 },
);

test("Each month's sales less fees, refunds and payouts are its net, and all months together are the balance", async () => {
  await fc.assert(
    fc.asyncProperty(steps, async (sequence) => {
      await using database = await createTestDatabase({ max: 2 });
      const environment = { PLATFORM_FEE_PERCENT: "7.5", ...payoutsOn };
      const platform = createTestPlatform(database, environment);
      const sale = await createSale(platform, { prices: { XTR: 250, USD: 999, EUR: 899 } });
      await takesAnySum(platform, sale.ownerId);
      const sold = await play(platform, sale, sequence);

      const balance = new Map<string, bigint>();
      const days = sequence.reduce((sum, step) => sum + (step.act === "wait" ? step.days : 0), 0);
      for (let back = Math.ceil(days / 28) + 1; back >= 0; back -= 1) {
        const owner = { ownerId: sale.ownerId, month: monthOf(platform.clock.now(), back) };
        for (const { currency, amount } of await readOpening(platform, owner)) {
          expect(unitsOf(amount)).toBe(balance.get(currency) ?? 0n);
          const said = sold.get(`${owner.month.name} ${currency}`);
          balance.set(currency, unitsOf(amount) + (await checkMonth(platform, owner, { currency, said })));
        }
      }
      const now = await readBalance(platform, {
        ownerId: sale.ownerId,
        month: monthOf(platform.clock.now()),
      });
      expect(Object.fromEntries(now.map(({ balance: { currency, amount } }) => [currency, amount]))).toEqual(
        Object.fromEntries([...balance].map(([currency, units]) => [currency, amountOf(units)])),
      );
    }),
    // Every run has a database of its own, so shrinking is slow.
    { numRuns: testSize(3, 6), endOnFailure: true },
  );
});

/** An owner with automatic payouts of any amount. */
async function takesAnySum({ database, clock }: Platform, ownerId: number): Promise<void> {
  const wallet = {
    network: "usdt_tron",
    address: "TR7NHqjeKQxGTCi8q8ZY4pL8otSzgjLj6t",
    walletSetAt: clock.now(),
  };
  const least = { thresholds: { XTR: 1, USD: 1, EUR: 1 } };
  await database.prisma.payoutSetting.create({ data: { ownerId: BigInt(ownerId), ...wallet, ...least } });
}

type Sold = { readonly sales: bigint; readonly refunds: bigint; readonly payouts: bigint };
const nothingSold: Sold = { sales: 0n, refunds: 0n, payouts: 0n };

/** The month's net in one currency, after checking that all views of the month agree. */
async function checkMonth(
  platform: Parameters<typeof readBalance>[0],
  owner: OwnerMonth,
  { currency, said = nothingSold }: { currency: string; said: Sold | undefined },
): Promise<bigint> {
  const entries: StatementEntry[] = [];
  // Two entries a page, for several pages.
  for await (const page of readStatement(platform, owner, 2))
    entries.push(...page.filter((entry) => entry.currency === currency));
  expect(new Set(entries.map(({ id }) => id)).size).toBe(entries.length);
  for (const { gross, platformFee, providerFee, networkFee, net } of entries)
    expect(unitsOf(gross) - unitsOf(platformFee) - unitsOf(providerFee) - unitsOf(networkFee)).toBe(
      unitsOf(net),
    );
  const net = entries.reduce((sum, entry) => sum + unitsOf(entry.net), 0n);
  const totals = entries.reduce(plus, nothing);
  expect(netOf(totals) - totals.payouts).toBe(net);
  expect({ sales: totals.sales, refunds: totals.refunds, payouts: totals.payouts }).toEqual(said);
  const balances = await readBalance(platform, owner);
  expect(balances.find(({ balance }) => balance.currency === currency)?.month).toEqual(totals);
  return net;
}

/** Runs the steps. Returns the sales and refunds that follow from the steps alone, by month and currency. */
async function play(
  platform: ReturnType<typeof createTestPlatform>,
  sale: Sale,
  sequence: readonly Step[],
): Promise<ReadonlyMap<string, Sold>> {
  const sold = new Map<string, Sold>();
  const payments: { id: string; currency: Currency; rest: bigint; open: bigint }[] = [];
  const record = (currency: Currency, what: keyof Sold, amount = unitsOf(prices[currency])): void => {
    const key = `${monthOf(platform.clock.now()).name} ${currency}`;
    const before = sold.get(key) ?? nothingSold;
    sold.set(key, { ...before, [what]: before[what] + amount });
  };
  for (const step of sequence) {
    if (step.act === "wait") {
      platform.clock.advance(step.days * DAY);
    } else if (step.act === "pay_out") {
      const { currency, arrives } = step;
      const requested = await requestPayout(platform, { ownerId: sale.ownerId, currency, by: "clock" });
      if (requested.kind !== "requested") continue;
      const amount = unitsOf(moneyText(requested.amount));
      record(currency, "payouts", amount);
      const settlement = arrives
        ? ({ kind: "sent", reference: "4f2a" } as const)
        : ({ kind: "refused", reason: "Not today" } as const);
      const { kind } = await claimAndSettle(platform, requested.payoutId, settlement);
      if (kind !== "done") throw new Error(`The payout is ${kind}`);
      if (!arrives) {
        record(currency, "payouts", -amount);
        // A refusal switches automatic payouts off.
        await platform.database.prisma.payoutSetting.updateMany({
          data: { strategy: "threshold", checkAt: new Date(0) },
        });
      }
    } else if (step.act === "sell") {
      const kept = bitcoin(`0.0000${String(step.fee).padStart(2, "0")}`);
      const fees = step.fee === 0 ? [] : [{ account: "network_fee" as const, ...kept }];
      const orderId = await sale.order();
      const paid =
        step.currency === "XTR"
          ? starsEvent(orderId, sale.buyerId)
          : cryptoEvent(orderId, { fees, price: { amount: prices[step.currency], currency: step.currency } });
      const outcome = await confirmPayment(platform, paid);
      if (outcome.kind !== "granted") throw new Error(`The sale is ${outcome.kind}`);
      const rest = unitsOf(prices[step.currency]);
      payments.push({ id: outcome.paymentId, currency: step.currency, rest, open: 0n });
      record(step.currency, "sales");
    } else {
      const payment = payments[step.which % Math.max(1, payments.length)];
      if (payment === undefined) continue;
      // An operator may leave the owner with a debt.
      const input = { paymentId: payment.id, actor: { userId: OPERATOR } };
      const { partRefund, payment: rows } = platform.database.prisma;
      const open = await partRefund.findFirst({ where: { paymentId: payment.id, state: "requested" } });
      const settled = { ...input, part: open === null ? undefined : partTag(open) };
      if (step.act === "send") {
        await confirmRefundSent(platform, settled);
      } else if (step.act === "withdraw") {
        if ((await withdrawRefund(platform, settled)).kind !== "done") continue;
        record(payment.currency, "refunds", -payment.open);
        payment.rest += payment.open;
      } else {
        const { refundedMinor: refundedBefore } = await rows.findUniqueOrThrow({ where: { id: payment.id } });
        const minor = BigInt(step.act === "part" ? step.minor : 0);
        const asked = { ...input, access: "kept" } as const;
        const { kind } =
          step.act === "part"
            ? await requestPart(platform, { ...asked, minor, refundedBefore })
            : await requestRefund(platform, asked);
        if (kind === "not_possible") continue;
        payment.open = step.act === "part" ? unitsOf(moneyText(money(minor, "USD"))) : payment.rest;
        payment.rest -= payment.open;
        record(payment.currency, "refunds", payment.open);
      }
    }
  }
  return sold;
}
