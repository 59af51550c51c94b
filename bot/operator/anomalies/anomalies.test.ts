import { describe, expect, test } from "vitest";
import { cryptoEvent, refunded, starsEvent } from "../../../tests/support/payment-events.ts";
import { acceptPayment } from "../../payments/decisions/accept-payment.ts";
import { requestRefund } from "../../payments/refunds/request-refund.ts";
import { confirmPayment } from "../../payments/confirm/confirm-payment.ts";
import { dismissEvent } from "../timeline/dismiss.conversation.ts";
import { syncCursors } from "../../payments/providers/stars/star-list.sql.ts";
import { confirmRefundSent } from "../../payments/refunds/settle-refund.ts";
import { checkLedger } from "./anomalies.jobs.ts";
import { anomalyKeyboard } from "./anomalies.handlers.ts";
import { describeAnomalies } from "./describe-anomalies.ts";
import { listAnomalies } from "./list-anomalies.ts";
import type { AnomalyPage } from "./list-anomalies.ts";
import { openScene, operatorId } from "../../../tests/scenes/anomaly-scene.ts";
import type { Scene } from "../../../tests/scenes/anomaly-scene.ts";

const HOUR = 3_600_000;

const wrongPrice = { price: { amount: "1", currency: "USD" } };

/** Writes one entry. A line is "account currency amount". */
async function writeEntry(
  { database, platform }: Scene,
  { kind, paymentId = null, lines }: { kind: string; paymentId?: string | null; lines: readonly string[] },
): Promise<void> {
  await database.pool.query(
    `insert into ledger_posting (entry_id, kind, account, provider, currency, amount, payment_id, created_at)
     select 'by-hand-' || $1, $1, split_part(line, ' ', 1),
            case when line like 'provider_clearing %' then 'nowpayments' end, split_part(line, ' ', 2),
            split_part(line, ' ', 3)::numeric, $2, $3 from unnest($4::text[]) line`,
    [kind, paymentId, platform.clock.now(), lines],
  );
}

const textsFor = ({ platform }: Scene): ReturnType<Scene["platform"]["translations"]["for"]> =>
  platform.translations.for("en");

const labelsOf = (scene: Scene, page: AnomalyPage): string[] =>
  anomalyKeyboard(textsFor(scene), page)
    .inline_keyboard.flat()
    .map(({ text }) => text);

describe("The checks of the ledger", () => {
  test("find no fault after sales, refunds, held payments and merged deposits", async () => {
    await using scene = await openScene();
    const { platform, sale, report, database } = scene;
    const actor = { userId: operatorId };
    await report(starsEvent(await sale.order(), sale.buyerId));
    const sentBack = await report(cryptoEvent(await sale.order()));
    await requestRefund(platform, { paymentId: sentBack, actor, access: "kept" });
    await confirmRefundSent(platform, { paymentId: sentBack, actor });
    const held = cryptoEvent(await sale.order(), wrongPrice);
    await acceptPayment(platform, { paymentId: await report(held), actor });
    await report(refunded(held));
    const short = cryptoEvent(await sale.order(), {
      status: "partially_paid",
      arrived: { amount: "0.00005", currency: "BTC" },
    });
    await acceptPayment(platform, { paymentId: await report(short), actor });
    expect(await database.prisma.ledgerPosting.count()).toBeGreaterThan(10);
    expect(await scene.kinds()).toEqual([]);
  });

  test.each([
    ["sale_twice", "sale", ["unallocated BTC 1", "exchange BTC -1"]],
    ["clearing_negative", "held", ["provider_clearing XTR -5", "unallocated XTR 5"]],
    ["broadcasts_astray", "broadcast", ["broadcasts XTR -5", "unallocated XTR 5"]],
    ["payouts_astray", "payout", ["payouts_in_transit XTR -5", "unallocated XTR 5"]],
  ] as const)("find the fault %s", async (fault, kind, lines) => {
    await using scene = await openScene();
    const paymentId = await scene.report(cryptoEvent(await scene.sale.order()));
    await writeEntry(scene, { kind, paymentId, lines });
    expect(await scene.kinds()).toEqual([fault]);
  });

  test("find a fault again after a check that found the fault, and nothing after a clean one", async () => {
    await using scene = await openScene();
    const { platform, sale, database } = scene;
    const checkedAt = async () => (await database.prisma.ledgerCheckpoint.findFirst())?.checkedAt;
    const paymentId = await scene.report(cryptoEvent(await sale.order()));
    await checkLedger(platform);
    const clean = await checkedAt();
    expect(clean).toBeInstanceOf(Date);
    platform.clock.advance(2 * HOUR);
    await writeEntry(scene, { kind: "sale", paymentId, lines: ["unallocated BTC 1", "exchange BTC -1"] });
    for (let time = 0; time < 2; time++) {
      await checkLedger(platform);
      expect(await scene.kinds()).toEqual(["sale_twice"]);
    }
    expect(await checkedAt()).toEqual(clean);
  });

  test("find an unbalanced entry with its difference", async () => {
    await using scene = await openScene();
    const { database, platform } = scene;
    await database.pool.query("alter table ledger_posting disable trigger ledger_is_balanced");
    await writeEntry(scene, { kind: "held", lines: ["unallocated DOGE 0.5"] });
    const page = await listAnomalies(platform, 0);
    expect(describeAnomalies(textsFor(scene), page)).toContain(
      "<b>Errors in the ledger</b> (1)\n1. An entry does not add up. Off by 0.5 DOGE.",
    );
    // An entry without a payment has no button.
    expect(labelsOf(scene, page)).toEqual([]);
  });

  test("find a granted payment without a sale", async () => {
    await using scene = await openScene();
    const { database, platform, sale } = scene;
    const now = platform.clock.now();
    const amount = { amount: "0.0001", currency: "BTC" };
    await database.prisma.payment.create({
      data: {
        id: "P",
        provider: "nowpayments",
        externalId: "1",
        orderId: await sale.order(),
        status: "paid",
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
    expect(await scene.kinds()).toEqual(["sale_missing"]);
  });

  test("find a sale without a grant", async () => {
    await using scene = await openScene();
    const paymentId = await scene.report(cryptoEvent(await scene.sale.order(), wrongPrice));
    await writeEntry(scene, { kind: "sale", paymentId, lines: ["unallocated BTC 1", "exchange BTC -1"] });
    expect(await scene.kinds()).toEqual(["held", "sale_without_grant"]);
  });

  test("find an incomplete refund", async () => {
    await using scene = await openScene();
    const paid = cryptoEvent(await scene.sale.order());
    await scene.report(paid);
    const paymentId = await scene.report(refunded(paid));
    expect(await scene.kinds()).toEqual([]);
    await writeEntry(scene, {
      kind: "remainder",
      paymentId,
      lines: ["unallocated BTC 1", "exchange BTC -1"],
    });
    expect(await scene.kinds()).toEqual(["refund_incomplete"]);
  });

  test("find no incomplete refund where a bank takes or returns the money of a dispute afterwards", async () => {
    await using scene = await openScene();
    const paid = cryptoEvent(await scene.sale.order());
    await scene.report(paid);
    const paymentId = await scene.report(refunded(paid));
    for (const kind of ["dispute", "dispute_reversed", "dispute"]) {
      scene.platform.clock.advance(1_000);
      await writeEntry(scene, { kind, paymentId, lines: ["unallocated USD 1", "exchange USD -1"] });
    }
    expect(await scene.kinds()).toEqual([]);
  });
});

describe("The list of anomalies", () => {
  test("shows ten anomalies a page, the newest of each group first, and the number of the rest", async () => {
    await using scene = await openScene();
    const { platform, sale, report } = scene;
    for (let index = 0; index < 2; index++) await report(cryptoEvent(await sale.order(), wrongPrice));
    for (let index = 1; index <= 11; index++) {
      platform.clock.advance(1_000);
      await confirmPayment(platform, cryptoEvent(`unknown-${index}`));
    }
    const first = await listAnomalies(platform, 0);
    const text = describeAnomalies(textsFor(scene), first);
    expect(text).toContain("<b>13 things need your attention.</b>");
    expect(text).toContain(
      "<b>Held payments</b> (2)\n1. $9.99 of User 10000000002 for Monthly · Tea &amp; Talk.",
    );
    expect(text).toMatch(/not known here<\/b> \(11\)\n3\. .*unknown-11<.*\n4\. .*unknown-10</);
    expect(labelsOf(scene, first)).toEqual([..."123456789".split(""), "10", "3 more ›"]);

    const second = await listAnomalies(platform, 10);
    expect(describeAnomalies(textsFor(scene), second)).toMatch(
      /\(11\)\n11\. .*unknown-3<.*\n.*\n13\. .*unknown-1</,
    );
    expect(labelsOf(scene, second)).toEqual(["11", "12", "13", "‹ Back"]);
  });

  test("fits into one message with the longest names", async () => {
    await using scene = await openScene();
    const { platform, sale, report, database } = scene;
    await database.prisma.channel.updateMany({ data: { title: "&".repeat(255) } });
    await database.prisma.user.updateMany({ data: { firstName: "🙂".repeat(64) } });
    for (let index = 0; index < 10; index++)
      await report(cryptoEvent(await sale.order(), { parentExternalId: "1" }));
    const text = describeAnomalies(textsFor(scene), await listAnomalies(platform, 0));
    expect(text.replaceAll(/<[^>]*>/g, "").replaceAll("&amp;", "&").length).toBeLessThan(4096);
  });

  test("has a payment in Stars that is missing in Telegram's list", async () => {
    await using scene = await openScene();
    const { platform, sale, report, database } = scene;
    await report(starsEvent(await sale.order(), sale.buyerId));
    platform.clock.advance(3 * HOUR);
    const now = platform.clock.now();
    await database.prisma.syncCursor.create({
      data: { name: syncCursors.readToEnd, position: BigInt(now.getTime()), updatedAt: now },
    });
    expect(await scene.kinds()).toEqual(["unlisted"]);
  });
});

describe("A payment for an unknown order", () => {
  test("is one anomaly for all its reports, which one dismissal resolves", async () => {
    await using scene = await openScene();
    const { platform, database } = scene;
    const event = cryptoEvent("nobody's");
    await confirmPayment(platform, { ...event, status: "pending", dedupeKey: "pending" });
    platform.clock.advance(1_000);
    await confirmPayment(platform, event);
    expect(await scene.kinds()).toEqual(["unknown_order"]);
    const [newest] = await database.prisma.paymentEvent.findMany({ orderBy: { receivedAt: "desc" } });
    const dismissal = { eventId: newest?.id ?? "", reason: "A test" };
    expect(await dismissEvent(platform, { ...dismissal, operatorId: 7 })).toEqual({ kind: "forbidden" });
    const answers = await Promise.all(
      Array.from({ length: 10 }, () => dismissEvent(platform, { ...dismissal, operatorId })),
    );
    expect(answers.filter(({ kind }) => kind === "done")).toHaveLength(1);
    expect(await database.prisma.auditEntry.count({ where: { action: "event.dismissed" } })).toBe(2);
    expect(await scene.kinds()).toEqual([]);
  });
});
