// @module-tag sized
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { listLedgerFaults } from "../../operator/anomalies/list-anomalies.ts";
import { requestRefund } from "../../payments/refunds/request-refund.ts";
import { confirmRefundSent, withdrawRefund } from "../../payments/refunds/settle-refund.ts";
import { unitsOf } from "../../platform/values/amount.ts";
import { moneyText } from "../../platform/values/money.ts";
import { settlePayout } from "../settlement/settle-payout.ts";
import { DAY, openPayeeScene, OPERATOR } from "../../../tests/scenes/payee-scene.ts";
import type { PayeeScene } from "../../../tests/scenes/payee-scene.ts";
import { testSize } from "../../../tests/support/test-size.ts";

/** The owner's and the platform's share of a sale. */
const nets = { XTR: "243", USD: "9.7", EUR: "8.73" } as const;
const fees = { XTR: "7", USD: "0.29", EUR: "0.26" } as const;

type Sold = keyof typeof nets;

type Step =
  | { readonly act: "sell"; readonly currency: Sold; readonly count: number }
  | { readonly act: "refund" | "allow" | "withdraw" | "returned"; readonly which: number }
  | { readonly act: "ask" | "send" | "refuse"; readonly currency: Sold }
  | { readonly act: "wait"; readonly days: number };

const currency = fc.constantFrom<Sold>("XTR", "USD", "EUR");
const step: fc.Arbitrary<Step> = fc.oneof(
  fc.record({ act: fc.constant("sell" as const), currency, count: fc.integer({ min: 1, max: 6 }) }),
  fc.record({
    act: fc.constantFrom("refund" as const, "allow" as const, "withdraw" as const, "returned" as const),
    which: fc.nat(20),
  }),
  fc.record({
    act: fc.constantFrom("ask" as const, "ask" as const, "send" as const, "refuse" as const),
    currency,
  }),
  fc.record({ act: fc.constant("wait" as const), days: fc.integer({ min: 1, max: 25 }) }),
);

/** The expected ledger of one currency after the steps, in units. */
type Totals = { owed: bigint; inTransit: bigint; sent: bigint; fees: bigint };
type Run = {
  readonly world: PayeeScene;
  readonly expected: Readonly<Record<Sold, Totals>>;
  readonly sold: { readonly id: string; readonly currency: Sold }[];
  /** The violated expectations. */
  readonly violations: string[];
};

test("After any sequence the owner's balance is the revenue less refunds and payouts, and the ledger adds up", async () => {
  await using world = await openPayeeScene();
  await world.setWallet();
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 5, maxLength: 25 }), async (sequence) => {
      const run: Run = { world, expected: await readTotals(world), sold: [], violations: [] };
      for (const one of sequence) await take(run, one);
      expect(run.violations).toEqual([]);
      expect(await readTotals(world)).toEqual(run.expected);
      expect(await listLedgerFaults(world.platform, { skip: 0, take: 10 })).toEqual({ items: [], total: 0 });
    }),
    // Runs share the database, so that a counterexample cannot be shrunk.
    { numRuns: testSize(4, 30), endOnFailure: true },
  );
});

function take(run: Run, one: Step): Promise<void> | void {
  switch (one.act) {
    case "wait":
      return run.world.platform.clock.advance(one.days * DAY);
    case "sell":
      return sell(run, one.currency, one.count);
    case "ask":
      return ask(run, one.currency);
    case "send":
    case "refuse":
      return settle(run, one.currency, one.act);
    case "refund":
    case "allow":
    case "withdraw":
    case "returned":
      return moveRefund(run, one.which, one.act);
  }
}

async function sell({ world, expected, sold }: Run, code: Sold, count: number): Promise<void> {
  for (const id of await world.sell(code, count)) {
    sold.push({ id, currency: code });
    expected[code].owed += unitsOf(nets[code]);
    expected[code].fees += unitsOf(fees[code]);
  }
}

async function ask({ world, expected, violations }: Run, code: Sold): Promise<void> {
  if ((await world.database.prisma.ledgerPosting.count({ where: { currency: code } })) === 0) return;
  const answer = await world.request(code);
  if (answer.kind !== "requested") return;
  const amount = unitsOf(moneyText(answer.amount));
  if (amount > expected[code].owed) violations.push(`${amount} paid out of ${expected[code].owed}`);
  expected[code].owed -= amount;
  expected[code].inTransit += amount;
}

/** Twice, as after a lost answer. */
async function settle(
  { world, expected, violations }: Run,
  code: Sold,
  act: "send" | "refuse",
): Promise<void> {
  const where = { state: "requested", currency: code };
  const open = await world.database.prisma.payout.findFirst({ where });
  const settlement =
    act === "send"
      ? ({ kind: "sent", reference: "4f2a" } as const)
      : ({ kind: "refused", reason: "Not today" } as const);
  const answer = { payoutId: open?.id ?? "none", operatorId: OPERATOR, settlement };
  const first = await world.settle(answer.payoutId, settlement);
  const second = await settlePayout(world.platform, answer);
  if ((first.kind === "done") !== (open !== null) || second.kind === "done")
    violations.push(`${act}: ${first.kind}, ${second.kind}`);
  expected[code][act === "send" ? "sent" : "owed"] += expected[code].inTransit;
  expected[code].inTransit = 0n;
}

/** "refund" is the owner's request, and "allow" an operator's, which may leave a debt. */
async function moveRefund(
  { world: { platform, sale }, expected, sold, violations }: Run,
  which: number,
  act: "refund" | "allow" | "withdraw" | "returned",
): Promise<void> {
  const payment = sold[which % Math.max(1, sold.length)];
  if (payment === undefined) return;
  const input = { paymentId: payment.id, actor: { userId: act === "allow" ? OPERATOR : sale.ownerId } };
  if (act === "returned") {
    await confirmRefundSent(platform, input);
    return;
  }
  const { kind } =
    act === "withdraw"
      ? await withdrawRefund(platform, input)
      : await requestRefund(platform, { ...input, access: "kept" });
  if (kind === "not_possible") return;
  const totals = expected[payment.currency];
  const net = unitsOf(nets[payment.currency]);
  const isUncovered = act === "refund" && totals.owed < net;
  if (isUncovered !== (kind === "waits")) violations.push(`${act} of ${net} out of ${totals.owed}: ${kind}`);
  if (kind === "waits") {
    const withdrawn = await withdrawRefund(platform, input);
    if (withdrawn.kind !== "done") violations.push(`A waiting refund is ${withdrawn.kind}`);
    return;
  }
  const sign = act === "withdraw" ? 1n : -1n;
  totals.owed += sign * net;
  totals.fees += sign * unitsOf(fees[payment.currency]);
}

async function readTotals(world: PayeeScene): Promise<Record<Sold, Totals>> {
  const read = async (code: Sold): Promise<Totals> => {
    const balances = await world.balances(code);
    const of = (account: string): bigint => unitsOf(balances[account] ?? "0");
    return {
      owed: of("owner_balance"),
      inTransit: of("payouts_in_transit"),
      sent: of("paid_out"),
      fees: of("platform_fee"),
    };
  };
  return { XTR: await read("XTR"), USD: await read("USD"), EUR: await read("EUR") };
}
