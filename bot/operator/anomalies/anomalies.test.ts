import { describe, expect, test } from "vitest";
import { cryptoEvent, starsEvent } from "../../../tests/support/payment-events.ts";
import { createSale } from "../../../tests/support/sale.ts";
import type { Sale } from "../../../tests/support/sale.ts";
import { createTestDatabase } from "../../../tests/support/test-database.ts";
import type { TestDatabase } from "../../../tests/support/test-database.ts";
import { createTestPlatform } from "../../../tests/support/test-platform.ts";
import { acceptPayment } from "../../payments/decisions/accept-payment.ts";
import { askRefund } from "../../payments/refunds/ask-refund.ts";
import { confirmPayment } from "../../payments/confirm/confirm-payment.ts";
import { dismissEvent } from "../timeline/dismiss-event.ts";
import type { PaymentEvent } from "../../payments/events/payment-event.ts";
import { bookmarks } from "../../payments/reconcile/cursors.ts";
import { confirmRefundSent } from "../../payments/refunds/settle-refund.ts";
import { anomalyKeyboard } from "./anomalies.keyboards.ts";
import { describeAnomalies } from "./describe-anomalies.ts";
import { listAnomalies } from "./list-anomalies.ts";
import type { AnomalyPage } from "./list-anomalies.ts";

const operatorId = 99_999_999_999;
const HOUR = 3_600_000;

type Desk = AsyncDisposable & {
  readonly database: TestDatabase;
  readonly platform: ReturnType<typeof createTestPlatform>;
  readonly sale: Sale;
  /** Takes a report in and gives the id of its payment. */
  readonly report: (event: PaymentEvent) => Promise<string>;
  /** The kinds on the list, as often as they are there. */
  readonly kinds: () => Promise<string[]>;
};

async function openDesk(): Promise<Desk> {
  const database = await createTestDatabase();
  const platform = createTestPlatform(database, { OPERATOR_IDS: String(operatorId) });
  const sale = await createSale(platform);
  return {
    database,
    platform,
    sale,
    async report(event) {
      await confirmPayment(platform, event);
      const { externalId } = event;
      return (await database.prisma.payment.findFirstOrThrow({ where: { externalId } })).id;
    },
    async kinds() {
      const { groups } = await listAnomalies(platform, 0);
      return groups.flatMap(({ anomalies }) =>
        anomalies.map((anomaly) => (anomaly.kind === "ledger" ? anomaly.fault.kind : anomaly.kind)),
      );
    },
    [Symbol.asyncDispose]: () => database.drop(),
  };
}

const wrongPrice = { price: { amount: "1", currency: "USD" } };

/** Lines by hand: "account currency amount". All of them are one entry, written by one statement. */
async function writeEntry(
  { database, platform }: Desk,
  { kind, paymentId = null, lines }: { kind: string; paymentId?: string | null; lines: readonly string[] },
): Promise<void> {
  await database.pool.query(
    `insert into ledger_posting (entry_id, kind, account, currency, amount, payment_id, created_at)
     select 'by-hand-' || $1, $1, split_part(line, ' ', 1), split_part(line, ' ', 2),
            split_part(line, ' ', 3)::numeric, $2, $3 from unnest($4::text[]) line`,
    [kind, paymentId, platform.clock.now(), lines],
  );
}

const textsFor = ({ platform }: Desk): ReturnType<Desk["platform"]["translations"]["for"]> =>
  platform.translations.for("en");

const labelsOf = (desk: Desk, page: AnomalyPage): string[] =>
  anomalyKeyboard(textsFor(desk), page)
    .inline_keyboard.flat()
    .map(({ text }) => text);

describe("The books", () => {
  test("have no fault after sales, refunds, held payments, and deposits that make up one price", async () => {
    await using desk = await openDesk();
    const { platform, sale, report, database } = desk;
    const actor = { userId: operatorId };
    await report(starsEvent(await sale.order(), sale.buyerId));
    const refunded = await report(cryptoEvent(await sale.order()));
    await askRefund(platform, { paymentId: refunded, actor, access: "kept" });
    await confirmRefundSent(platform, { paymentId: refunded, actor });
    const held = cryptoEvent(await sale.order(), wrongPrice);
    await acceptPayment(platform, { paymentId: await report(held), actor });
    await report({ ...held, status: "refunded", dedupeKey: "refunded" });
    const short = cryptoEvent(await sale.order(), {
      status: "partially_paid",
      arrived: { amount: "0.00005", currency: "BTC" },
    });
    await acceptPayment(platform, { paymentId: await report(short), actor });
    expect(await database.prisma.ledgerPosting.count()).toBeGreaterThan(10);
    expect(await desk.kinds()).toEqual([]);
  });

  test.each([
    ["sale_twice", "sale", ["unallocated BTC 1", "exchange BTC -1"]],
    ["clearing_negative", "held", ["provider_clearing XTR -5", "unallocated XTR 5"]],
    ["payouts_astray", "payout", ["payouts_in_transit XTR -5", "unallocated XTR 5"]],
  ] as const)("that say %s are told of", async (fault, kind, lines) => {
    await using desk = await openDesk();
    const paymentId = await desk.report(cryptoEvent(await desk.sale.order()));
    await writeEntry(desk, { kind, paymentId, lines });
    expect(await desk.kinds()).toEqual([fault]);
  });

  test("that have an entry which does not add up are told of, with the sum", async () => {
    await using desk = await openDesk();
    const { database, platform } = desk;
    await database.pool.query("alter table ledger_posting disable trigger ledger_is_balanced");
    await writeEntry(desk, { kind: "held", lines: ["unallocated DOGE 0.5"] });
    const page = await listAnomalies(platform, 0);
    expect(describeAnomalies(textsFor(desk), page)).toContain(
      "<b>Errors in the ledger</b> (1)\n1. An entry does not add up. Off by 0.5 DOGE.",
    );
    // There is no payment to open.
    expect(labelsOf(desk, page)).toEqual([]);
  });

  test("that miss the sale of a granted payment are told of", async () => {
    await using desk = await openDesk();
    const { database, platform, sale } = desk;
    const now = platform.clock.now();
    const amount = { amount: "0.0001", currency: "BTC" };
    await database.prisma.payment.create({
      data: {
        id: "P",
        provider: "nowpayments",
        externalId: "1",
        orderId: await sale.order(),
        status: "finished",
        statusRank: 80,
        currency: "USD",
        amountMinor: 999n,
        receipt: { asked: amount, arrived: amount, fees: [] },
        grantedAt: now,
        grantId: "G",
        createdAt: now,
        updatedAt: now,
      },
    });
    expect(await desk.kinds()).toEqual(["sale_missing"]);
  });

  test("that have a sale of a payment which was never granted are told of", async () => {
    await using desk = await openDesk();
    const paymentId = await desk.report(cryptoEvent(await desk.sale.order(), wrongPrice));
    await writeEntry(desk, { kind: "sale", paymentId, lines: ["unallocated BTC 1", "exchange BTC -1"] });
    expect(await desk.kinds()).toEqual(["held", "sale_without_grant"]);
  });

  test("that keep something of a refunded payment are told of", async () => {
    await using desk = await openDesk();
    const paid = cryptoEvent(await desk.sale.order());
    await desk.report(paid);
    const paymentId = await desk.report({ ...paid, status: "refunded", dedupeKey: "refunded" });
    expect(await desk.kinds()).toEqual([]);
    await writeEntry(desk, { kind: "rest", paymentId, lines: ["unallocated BTC 1", "exchange BTC -1"] });
    expect(await desk.kinds()).toEqual(["refund_incomplete"]);
  });
});

describe("The list of what needs a person", () => {
  test("shows ten at a time, the newest of each group first, and how many are left", async () => {
    await using desk = await openDesk();
    const { platform, sale, report } = desk;
    for (let index = 0; index < 2; index++) await report(cryptoEvent(await sale.order(), wrongPrice));
    for (let index = 1; index <= 11; index++) {
      platform.clock.advance(1_000);
      await confirmPayment(platform, cryptoEvent(`unknown-${index}`));
    }
    const first = await listAnomalies(platform, 0);
    const text = describeAnomalies(textsFor(desk), first);
    expect(text).toContain("<b>13 things need your attention.</b>");
    expect(text).toContain(
      "<b>Held payments</b> (2)\n1. $9.99 of User 10000000002 for Monthly · Tea &amp; Talk.",
    );
    expect(text).toMatch(/not known here<\/b> \(11\)\n3\. .*unknown-11<.*\n4\. .*unknown-10</);
    expect(labelsOf(desk, first)).toEqual([..."123456789".split(""), "10", "3 more ›"]);

    const second = await listAnomalies(platform, 10);
    expect(describeAnomalies(textsFor(desk), second)).toMatch(
      /\(11\)\n11\. .*unknown-3<.*\n.*\n13\. .*unknown-1</,
    );
    expect(labelsOf(desk, second)).toEqual(["11", "12", "13", "‹ Back"]);
  });

  test("fits one message, however long the names are", async () => {
    await using desk = await openDesk();
    const { platform, sale, report, database } = desk;
    await database.prisma.channel.updateMany({ data: { title: "&".repeat(255) } });
    await database.prisma.user.updateMany({ data: { firstName: "🙂".repeat(64) } });
    for (let index = 0; index < 10; index++)
      await report(cryptoEvent(await sale.order(), { parentExternalId: "1" }));
    const text = describeAnomalies(textsFor(desk), await listAnomalies(platform, 0));
    expect(text.replaceAll(/<[^>]*>/g, "").replaceAll("&amp;", "&").length).toBeLessThan(4096);
  });

  test("has a payment in Stars that Telegram's own list does not have", async () => {
    await using desk = await openDesk();
    const { platform, sale, report, database } = desk;
    await report(starsEvent(await sale.order(), sale.buyerId));
    platform.clock.advance(3 * HOUR);
    const now = platform.clock.now();
    await database.prisma.bookmark.create({
      data: { name: bookmarks.readToEnd, position: BigInt(now.getTime()), updatedAt: now },
    });
    expect(await desk.kinds()).toEqual(["unlisted"]);
  });
});

describe("A payment for an unknown order", () => {
  test("is one line for all its reports, and all of them are dismissed with it, once", async () => {
    await using desk = await openDesk();
    const { platform, database } = desk;
    const event = cryptoEvent("nobody's");
    await confirmPayment(platform, { ...event, status: "waiting", dedupeKey: "waiting" });
    platform.clock.advance(1_000);
    await confirmPayment(platform, event);
    expect(await desk.kinds()).toEqual(["unknown_order"]);
    const [newest] = await database.prisma.paymentEvent.findMany({ orderBy: { receivedAt: "desc" } });
    const dismissal = { eventId: newest?.id ?? "", reason: "A test" };
    expect(await dismissEvent(platform, { ...dismissal, operatorId: 7 })).toEqual({ kind: "forbidden" });
    const answers = await Promise.all(
      Array.from({ length: 10 }, () => dismissEvent(platform, { ...dismissal, operatorId })),
    );
    expect(answers.filter(({ kind }) => kind === "done")).toHaveLength(1);
    expect(await database.prisma.auditEntry.count({ where: { action: "event.dismissed" } })).toBe(2);
    expect(await desk.kinds()).toEqual([]);
  });
});
