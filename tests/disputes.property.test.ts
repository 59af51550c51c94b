// @module-tag sized
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { listLedgerFaults } from "../bot/operator/anomalies/list-anomalies.ts";
import type { WhichDispute } from "../sandbox/stripe/checkout/acts.ts";
import { openCardSaleFixture } from "./providers/card-sale-fixture.ts";
import type { CardSaleFixture } from "./providers/card-sale-fixture.ts";
import { testSize } from "./support/test-size.ts";

/*
 * Disputes of a payment by card of which parts may have gone back: up to two, above the rest, partially won, with reports in any
 * order and repeated. The ledger has what Stripe has, and everybody the share of what is left.
 */

const PRICE = 999;
/** The platform's share of the price. */
const SHARE = 29;

const dispute = fc.record({
  cents: fc.oneof(fc.constantFrom(1, 333, 599, PRICE, 1_005), fc.integer({ min: 1, max: 1_100 })),
  outcome: fc.constantFrom("open" as const, "won" as const, "lost" as const, "lost" as const),
  /** Of a lost dispute: what comes back. */
  percent: fc.constantFrom(0, 0, 1, 40, 100),
});
type Drawn = typeof dispute extends fc.Arbitrary<infer Value> ? Value : never;

const story = fc.record({
  parts: fc.array(fc.integer({ min: 1, max: 400 }), { maxLength: 2 }),
  disputes: fc.array(dispute, { minLength: 1, maxLength: 2 }),
  /** The bank decides about each dispute before the next one begins. */
  inTurn: fc.boolean(),
  /** The reports that arrive first, by their places; the others follow. */
  reports: fc.array(fc.nat(20), { maxLength: 8 }),
});
type Story = typeof story extends fc.Arbitrary<infer Value> ? Value : never;

test("Disputes are booked as Stripe has them, and everybody has the share of what is left", async () => {
  await using fixture = await openCardSaleFixture();
  await fc.assert(
    fc.asyncProperty(story, async (drawn) => {
      const sale = await play(fixture, drawn);
      expect(await sale.read()).toEqual(sale.expected());
    }),
    { numRuns: testSize(4, 80), endOnFailure: true },
  );
});

async function play(fixture: CardSaleFixture, { parts, disputes, inTurn, reports }: Story) {
  const { scene, stripe } = fixture;
  const { prisma, pool } = scene.database;
  stripe.endpoint.sent = true;
  const { orderId, page } = await fixture.openPage();
  await page.pay();
  for (const cents of parts) await page.refund(cents);
  stripe.endpoint.sent = false;
  const close = async ({ outcome }: Drawn, which: Required<WhichDispute>): Promise<void> => {
    if (outcome === "won") await page.closeDispute(outcome, { dispute: which.dispute });
    if (outcome === "lost") await page.closeDispute(outcome, which);
  };
  const later: (() => Promise<void>)[] = [];
  for (const one of disputes) {
    const reinstated = Math.floor((one.cents * one.percent) / 100);
    const which = { dispute: await page.openDispute({ amount: one.cents }), reinstated };
    if (inTurn) await close(one, which);
    else later.push(() => close(one, which));
  }
  for (const act of later) await act();

  const all = stripe
    .events()
    .filter(({ data }) => "charge" in data.object && data.object.charge === page.charge?.id)
    .filter(({ type }) => type.startsWith("charge.dispute"));
  const first = reports.flatMap((place) => all[place % all.length] ?? []);
  for (const event of [...first, ...all]) {
    const [delivery] = await stripe.replay(event);
    expect(delivery?.httpStatus).toBe(200);
  }
  const payment = await prisma.payment.findFirstOrThrow({ where: { orderId } });
  const { id: paymentId } = payment;

  return {
    async read() {
      const { rows } = await pool.query<{ account: string; cents: string }>(
        `select account, (sum(amount) * 100)::bigint::text as cents from ledger_posting
          where payment_id = $1 and kind <> 'fee' group by account`,
        [paymentId],
      );
      const cents = Object.fromEntries(rows.map((row) => [row.account, Number(row.cents)]));
      const { items } = await listLedgerFaults(scene.platform, { skip: 0, take: 100 });
      const { provider_clearing: held = 0, platform_fee: fee = 0, owner_balance: owner = 0 } = cents;
      const fair = (SHARE * Math.max(0, held)) / PRICE;
      // Each part and each dispute may leave a cent too much of the share.
      const isFair = -fee >= fair && -fee < fair + parts.length + disputes.length && (held > 0 || fee === 0);
      return {
        held,
        sum: held + fee + owner,
        isFair,
        state: payment.state,
        refundedMinor: Number(payment.refundedMinor),
        faults: items.filter((fault) => fault.paymentId === paymentId),
      };
    },
    expected() {
      const gone = parts.reduce((sum, cents) => sum + cents, 0);
      const keptOf = ({ cents, outcome, percent }: Drawn): number =>
        outcome === "won" ? 0 : cents - (outcome === "lost" ? Math.floor((cents * percent) / 100) : 0);
      const kept = (of: readonly Drawn[]): number => of.reduce((sum, one) => sum + keptOf(one), 0);
      const lost = gone + kept(disputes.filter(({ outcome }) => outcome === "lost"));
      const isOpen = disputes.some(({ outcome }) => outcome === "open");
      const isLost = lost >= PRICE;
      return {
        held: PRICE - gone - kept(disputes),
        sum: 0,
        isFair: true,
        state: isLost ? "refunded" : isOpen ? "disputed" : "granted",
        refundedMinor: isLost ? Number(payment.refundedMinor) : lost,
        faults: [],
      };
    },
  };
}
