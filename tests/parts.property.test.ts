// @module-tag sized
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { restOf } from "../bot/payments/events/payment-row.ts";
import { findOpenPart } from "../bot/payments/refunds/open-part.ts";
import { requestPart, requestRefund } from "../bot/payments/refunds/request-refund.ts";
import { sendRefundJob } from "../bot/payments/refunds/send-refund.jobs.ts";
import { ProviderError } from "../bot/platform/values/errors.ts";
import { openCardSaleFixture } from "./providers/card-sale-fixture.ts";
import type { CardSaleFixture } from "./providers/card-sale-fixture.ts";
import { Killed, mortalHttp } from "./support/mortal-http.ts";
import type { Killer } from "./support/mortal-http.ts";
import { testSize } from "./support/test-size.ts";

/*
 * Parts of a payment by card that go back by the bot and in Stripe's dashboard, at once and in any order of the reports, with lost
 * answers and kills: the sum at Stripe is the recorded one, and the ledger has exactly the rest.
 */

const percent = fc.constantFrom(1, 33, 50, 99);

const step = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({
      act: fc.constant("ask" as const),
      percent,
      access: fc.constantFrom("kept" as const, "ended" as const),
    }),
  },
  {
    weight: 4,
    arbitrary: fc.constantFrom({ act: "send" as const }, { act: "send beside a report" as const }),
  },
  { weight: 2, arbitrary: fc.record({ act: fc.constant("part in the dashboard" as const), percent }) },
  { weight: 3, arbitrary: fc.record({ act: fc.constant("report" as const), event: fc.nat(9) }) },
  {
    weight: 2,
    arbitrary: fc.record({
      act: fc.constant("fault" as const),
      kind: fc.constantFrom("reset-before", "reset-after", "nonsense-json", "429"),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      act: fc.constant("kill" as const),
      call: fc.nat(2),
      when: fc.constantFrom("before" as const, "after" as const),
    }),
  },
  // A key of Stripe's idempotency ends after a day.
  { weight: 2, arbitrary: fc.constant({ act: "the answer is lost for a day" as const }) },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      { act: "ask for the rest" as const },
      { act: "rest in the dashboard" as const },
    ),
  },
);
type Step = typeof step extends fc.Arbitrary<infer Drawn> ? Drawn : never;

test("Parts that go back by the bot and in the dashboard are refunded, recorded and booked alike", async () => {
  await using fixture = await openCardSaleFixture();
  fixture.expectedRefusals.push("greater than unrefunded", "already been refunded");
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 3, maxLength: 14 }), async (steps) => {
      fixture.stripe.endpoint.sent = true;
      const sale = await openPaid(fixture);
      // From now on reports arrive when the test says so.
      fixture.stripe.endpoint.sent = false;
      for (const drawn of steps) await sale.take(drawn);
      await sale.finish();
      expect(await sale.read()).toEqual(sale.expected());
    }),
    { numRuns: testSize(4, 80), endOnFailure: true },
  );
});

async function openPaid(fixture: CardSaleFixture) {
  const { scene, stripe } = fixture;
  const { orderId, page } = await fixture.openPage();
  await page.pay();
  const { prisma } = scene.database;
  const payment = () => prisma.payment.findFirstOrThrow({ where: { orderId } });
  const { id: paymentId } = await payment();
  const killer: Killer = { at: undefined };
  const platform = { ...scene.platform, http: mortalHttp(scene.platform.http, killer) };
  const input = { paymentId, actor: { userId: scene.olga.id } };

  const reports = () =>
    stripe
      .events()
      .filter(
        ({ type, data }) =>
          type === "charge.refunded" && "id" in data.object && data.object.id === page.charge?.id,
      );

  /** An attempt of the job, as long as a refund is requested. */
  async function send(): Promise<void> {
    const part = await findOpenPart(prisma, paymentId);
    try {
      await sendRefundJob.run({ paymentId, partId: part?.id }, platform, { number: 1, isLast: false });
    } catch (error) {
      // The job is repeated.
      if (!(error instanceof ProviderError) && !(error instanceof Killed)) throw error;
    }
  }

  const reported = new Set<string>();
  async function deliver(event: ReturnType<typeof reports>[number]): Promise<void> {
    await stripe.replay(event);
    reported.add(event.id);
  }

  async function report(index: number): Promise<void> {
    const known = reports();
    const event = known[index % Math.max(known.length, 1)];
    if (event !== undefined) await deliver(event);
  }

  const left = (): number => 999 - (page.charge?.amount_refunded ?? 0);

  return {
    async take(drawn: Step): Promise<void> {
      switch (drawn.act) {
        case "ask": {
          const row = await payment();
          const minor = (restOf(row).minor * BigInt(drawn.percent)) / 100n;
          const { access } = drawn;
          await requestPart(scene.platform, { ...input, minor, access, refundedBefore: row.refundedMinor });
          return;
        }
        case "ask for the rest":
          await requestRefund(scene.platform, { ...input, access: "kept" });
          return;
        case "send":
          return send();
        case "send beside a report":
          await Promise.all([send(), report(0)]);
          return;
        case "report":
          return report(drawn.event);
        case "part in the dashboard": {
          const cents = Math.floor((left() * drawn.percent) / 100);
          if (cents > 0) await page.refund(cents);
          return;
        }
        case "rest in the dashboard":
          if (left() > 0) await page.refund();
          return;
        case "fault":
          stripe.faults.add({ path: /refunds/, kind: drawn.kind });
          return;
        case "kill":
          killer.at = { call: drawn.call, when: drawn.when };
          return;
        case "the answer is lost for a day":
          stripe.faults.add({ path: /refunds/, method: "POST", kind: "reset-after" });
          await send();
          scene.platform.clock.advance(25 * 3_600_000);
      }
    },
    /** Stripe answers, the job ends, and each report has arrived once at least. */
    async finish(): Promise<void> {
      stripe.faults.clear();
      killer.at = undefined;
      for (let round = 0; round < 2; round += 1) {
        for (const event of reports()) if (!reported.has(event.id)) await deliver(event);
        await send();
      }
    },
    /** The records and the postings. */
    async read() {
      const row = await payment();
      const { rows } = await scene.database.pool.query<{ account: string; cents: string }>(
        `select account, (sum(amount) * 100)::bigint::text as cents from ledger_posting
          where payment_id = $1 group by account having sum(amount) <> 0`,
        [paymentId],
      );
      const booked = Object.fromEntries(rows.map(({ account, cents }) => [account, Number(cents)]));
      // The credit of an account is negative in the ledger.
      const credited = 0 - (booked["owner_balance"] ?? 0) - (booked["platform_fee"] ?? 0);
      const parts = await prisma.partRefund.findMany({ where: { paymentId } });
      return {
        refunded: row.refundedAt === null ? Number(row.refundedMinor) : 999,
        held: booked["provider_clearing"] ?? 0,
        credited,
        setAside: booked["refunds"] ?? 0,
        open: parts.filter(({ state }) => state === "requested").length,
        // A refund of the whole payment ends a part that is on its way.
        wrong: parts.filter(({ id, state }) => {
          const sent = stripe.store.list("refund").filter(({ metadata }) => metadata["part"] === id).length;
          const isRight = state === "sent" ? sent === 1 || row.refundedAt !== null : sent === 0;
          return sent > 1 || !isRight;
        }).length,
      };
    },
    /** As Stripe has it. */
    expected() {
      const refunded = 999 - left();
      return { refunded, held: left(), credited: left(), setAside: 0, open: 0, wrong: 0 };
    },
  };
}
