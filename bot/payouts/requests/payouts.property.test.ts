import * as fc from "fast-check";
import { expect, test } from "vitest";
import { listLedgerFaults } from "../../operator/anomalies/list-anomalies.ts";
import { requestRefund } from "../../payments/refunds/request-refund.ts";
import { confirmRefundSent, withdrawRefund } from "../../payments/refunds/settle-refund.ts";
import { unitsOf } from "../../platform/values/amount.ts";
import { currencies, moneyText } from "../../platform/values/money.ts";
import type { Currency } from "../../platform/values/money.ts";
import { settlePayout } from "../settlement/settle-payout.ts";
import { DAY, openPayeeScene, OPERATOR } from "../../../tests/scenes/payee-scene.ts";
import type { PayeeScene } from "../../../tests/scenes/payee-scene.ts";

type Step =
  | { readonly act: "sell"; readonly currency: Currency; readonly count: number }
  | { readonly act: "refund" | "withdraw" | "returned"; readonly which: number }
  | { readonly act: "ask" | "send" | "refuse"; readonly currency: Currency }
  | { readonly act: "wait"; readonly days: number };

const currency = fc.constantFrom<Currency>(...currencies);
const step: fc.Arbitrary<Step> = fc.oneof(
  fc.record({ act: fc.constant("sell" as const), currency, count: fc.integer({ min: 1, max: 6 }) }),
  fc.record({
    act: fc.constantFrom("refund" as const, "withdraw" as const, "returned" as const),
    which: fc.nat(20),
  }),
  fc.record({
    act: fc.constantFrom("ask" as const, "ask" as const, "send" as const, "refuse" as const),
    currency,
  }),
  fc.record({ act: fc.constant("wait" as const), days: fc.integer({ min: 1, max: 25 }) }),
);

/** The owner's and the platform's share of a sale. */
const nets = { XTR: "243", USD: "9.7" } as const;
const fees = { XTR: "7", USD: "0.29" } as const;

/** The expected ledger of one currency after the steps, in units. */
type Told = { owed: bigint; runningJobs: bigint; sent: bigint; fees: bigint };
type Run = {
  readonly world: PayeeScene;
  readonly told: Readonly<Record<Currency, Told>>;
  readonly sold: { readonly id: string; readonly currency: Currency }[];
  /** The violated expectations. */
  readonly complaints: string[];
};

test("After any sequence the owner's balance is the revenue less refunds and payouts, and the ledger adds up", async () => {
  await using world = await openPayeeScene();
  await world.setWallet();
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 5, maxLength: 25 }), async (sequence) => {
      const run: Run = { world, told: await readTold(world), sold: [], complaints: [] };
      for (const one of sequence) await take(run, one);
      expect(run.complaints).toEqual([]);
      expect(await readTold(world)).toEqual(run.told);
      expect(await listLedgerFaults(world.platform, { skip: 0, take: 10 })).toEqual({ items: [], total: 0 });
    }),
    // Runs share the database, so that a counterexample cannot be shrunk.
    { numRuns: 30, endOnFailure: true },
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
    case "withdraw":
    case "returned":
      return moveRefund(run, one.which, one.act);
  }
}

async function sell({ world, told, sold }: Run, code: Currency, count: number): Promise<void> {
  for (const id of await world.sell(code, count)) {
    sold.push({ id, currency: code });
    told[code].owed += unitsOf(nets[code]);
    told[code].fees += unitsOf(fees[code]);
  }
}

async function ask({ world, told, complaints }: Run, code: Currency): Promise<void> {
  if ((await world.database.prisma.ledgerPosting.count({ where: { currency: code } })) === 0) return;
  const answer = await world.request(code);
  if (answer.kind !== "requested") return;
  const amount = unitsOf(moneyText(answer.amount));
  if (amount > told[code].owed) complaints.push(`${amount} paid out of ${told[code].owed}`);
  told[code].owed -= amount;
  told[code].runningJobs += amount;
}

/** Twice, as after a lost answer. */
async function settle(
  { world, told, complaints }: Run,
  code: Currency,
  act: "send" | "refuse",
): Promise<void> {
  const where = { state: "requested", currency: code };
  const open = await world.database.prisma.payout.findFirst({ where });
  const settlement =
    act === "send"
      ? ({ kind: "sent", reference: "4f2a" } as const)
      : ({ kind: "refused", reason: "Not today" } as const);
  const answer = { payoutId: open?.id ?? "none", operatorId: OPERATOR, settlement };
  const first = await settlePayout(world.platform, answer);
  const second = await settlePayout(world.platform, answer);
  if ((first.kind === "done") !== (open !== null) || second.kind === "done")
    complaints.push(`${act}: ${first.kind}, ${second.kind}`);
  told[code][act === "send" ? "sent" : "owed"] += told[code].runningJobs;
  told[code].runningJobs = 0n;
}

async function moveRefund(
  { world: { platform, sale }, told, sold }: Run,
  which: number,
  act: "refund" | "withdraw" | "returned",
): Promise<void> {
  const payment = sold[which % Math.max(1, sold.length)];
  if (payment === undefined) return;
  const input = { paymentId: payment.id, actor: { userId: sale.ownerId } };
  if (act === "returned") {
    await confirmRefundSent(platform, input);
    return;
  }
  const { kind } =
    act === "refund"
      ? await requestRefund(platform, { ...input, access: "kept" })
      : await withdrawRefund(platform, input);
  if (kind === "not_possible") return;
  const sign = act === "refund" ? -1n : 1n;
  told[payment.currency].owed += sign * unitsOf(nets[payment.currency]);
  told[payment.currency].fees += sign * unitsOf(fees[payment.currency]);
}

async function readTold(world: PayeeScene): Promise<Record<Currency, Told>> {
  const read = async (code: Currency): Promise<Told> => {
    const balances = await world.balances(code);
    const of = (account: string): bigint => unitsOf(balances[account] ?? "0");
    return {
      owed: of("owner_balance"),
      runningJobs: of("payouts_in_transit"),
      sent: of("paid_out"),
      fees: of("platform_fee"),
    };
  };
  return { XTR: await read("XTR"), USD: await read("USD") };
}
