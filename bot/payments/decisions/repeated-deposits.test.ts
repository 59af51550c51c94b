import { describe, expect, test } from "vitest";
import { bitcoin, cryptoEvent } from "../../../tests/support/payment-events.ts";
import { createSale } from "../../../tests/support/sale.ts";
import { createTestDatabase } from "../../../tests/support/test-database.ts";
import { createTestPlatform } from "../../../tests/support/test-platform.ts";
import { money } from "../../platform/values/money.ts";
import { readBalances } from "../../ledger/index.ts";
import type { Receipt } from "../../ledger/index.ts";
import { confirmPayment } from "../confirm/confirm-payment.ts";
import type { PaymentEvent } from "../contract/payment-event.ts";
import { findRefundable } from "../refunds/list-refundable.ts";
import { partTag } from "../refunds/open-part.ts";
import { selectDue } from "../refunds/part-postings.sql.ts";
import { requestPart, requestRefund } from "../refunds/request-refund.ts";
import { confirmRefundSent, withdrawRefund } from "../refunds/settle-refund.ts";
import { acceptPayment } from "./accept-payment.ts";
import { rejectPayment } from "./reject-payment.ts";
import { mergeDepositsJob } from "./merge-deposits.jobs.ts";
import { creditOfRemainder } from "./post-remainder.jobs.ts";

const HOUR = 3_600_000;
const tether = (amount: string) => ({ amount, currency: "USDTTRC20" });

const half = { status: "partially_paid", arrived: bitcoin("0.00005") } as const;

/** A paid month for $9.99, of which 0.0001 BTC were asked, and deposits to its address. */
async function openDeposits(first: Partial<PaymentEvent> = {}) {
  const database = await createTestDatabase();
  const platform = createTestPlatform(database, { PLATFORM_FEE_PERCENT: "0" });
  const sale = await createSale(platform);
  const orderId = await sale.order();
  const parent = cryptoEvent(orderId, first);
  await confirmPayment(platform, parent);
  const { prisma } = database;
  const merge = (externalId: string): Promise<void> =>
    mergeDepositsJob.run({ provider: "nowpayments", externalId }, platform, { number: 1, isLast: false });
  return {
    prisma,
    merge,
    platform,
    sale,
    orderId,
    parent,
    /** As NOWPayments reports it: the asked amount is the arrived one. */
    async deposit(amount: string, changes: Partial<PaymentEvent> = {}): Promise<string> {
      const event = cryptoEvent(orderId, {
        parentExternalId: parent.externalId,
        asked: bitcoin(amount),
        arrived: bitcoin(amount),
        ...changes,
      });
      await confirmPayment(platform, event);
      await merge(event.externalId);
      return (await prisma.payment.findFirstOrThrow({ where: { externalId: event.externalId } })).id;
    },
    accept: (paymentId: string, userId: number) => acceptPayment(platform, { paymentId, actor: { userId } }),
    grants: () => prisma.payment.count({ where: { grantedAt: { not: null } } }),
    /** The coins at the provider, by currency. */
    held: () =>
      database.pool
        .query(
          `select currency, trim_scale(sum(amount))::text as amount from ledger_posting
            where account = 'provider_clearing' group by 1 having sum(amount) <> 0`,
        )
        .then(({ rows }): unknown[] => rows),
    balance: async () => (await readBalances(prisma, sale.ownerId)).map(({ amount }) => amount),
    [Symbol.asyncDispose]: () => database.release(),
  };
}

describe("A repeated deposit", () => {
  test("of a few coins is not turned into a month by its buyer", async () => {
    await using scene = await openDeposits();
    const id = await scene.deposit("0.000015", { outcome: tether("1.5") });
    expect(await scene.accept(id, scene.sale.buyerId)).toEqual({ kind: "forbidden" });
    expect(await scene.grants()).toBe(1);
  });

  test("of a few coins credits the owner who accepts it no more than its value", async () => {
    await using scene = await openDeposits();
    const id = await scene.deposit("0.000015", { outcome: tether("1.45") });
    expect(await scene.accept(id, scene.sale.ownerId)).toEqual({ kind: "granted" });
    expect(await scene.balance()).toEqual(["11.44"]);
  });

  test("of a coin that became cheap is not turned into a month by its buyer", async () => {
    await using scene = await openDeposits();
    const id = await scene.deposit("0.0001", { outcome: tether("5") });
    expect(await scene.accept(id, scene.sale.buyerId)).toEqual({ kind: "forbidden" });
  });

  test("that is reported before the first payment is not turned into a month while its value is unknown", async () => {
    await using scene = await openDeposits();
    const id = await scene.deposit("0.0001", { parentExternalId: "unreported" });
    expect(await scene.accept(id, scene.sale.buyerId)).toEqual({ kind: "forbidden" });
  });

  test("worth the price, in the coin and amount of the first payment, becomes more time once", async () => {
    await using scene = await openDeposits();
    const id = await scene.deposit("0.0001", { outcome: tether("9.95") });
    const presses = await Promise.all([1, 2, 3].map(() => scene.accept(id, scene.sale.buyerId)));
    expect(presses.map(({ kind }) => kind).toSorted()).toEqual(["granted", "not_waiting", "not_waiting"]);
    expect(await scene.grants()).toBe(2);
    expect(await scene.balance()).toEqual(["19.94"]);
  });

  test("long after the order's price waits for the owner, whatever it is worth", async () => {
    await using scene = await openDeposits();
    scene.platform.clock.advance(48 * HOUR + 1);
    const id = await scene.deposit("0.0001", { outcome: tether("9.99") });
    expect(await scene.accept(id, scene.sale.buyerId)).toEqual({ kind: "forbidden" });
    expect(await scene.accept(id, scene.sale.ownerId)).toEqual({ kind: "granted" });
  });

  test("that an older version stored without its value waits for the owner", async () => {
    await using scene = await openDeposits();
    const id = await scene.deposit("0.0001", { outcome: tether("9.99") });
    const { receipt } = await scene.prisma.payment.findUniqueOrThrow({ where: { id } });
    const { worth: _worth, ...stored } = receipt as Record<string, string>;
    await scene.prisma.payment.update({ where: { id }, data: { receipt: stored } });
    expect(await scene.accept(id, scene.sale.buyerId)).toEqual({ kind: "forbidden" });
  });
});

describe("A deposit that completes a partial payment", () => {
  test("grants it by the value of the deposit", async () => {
    await using scene = await openDeposits(half);
    await scene.deposit("0.00005", { outcome: tether("4.995") });
    expect(await scene.grants()).toBe(1);
    expect(await scene.balance()).toEqual(["9.99"]);
  });

  test("grants it although an earlier report said that nothing had arrived", async () => {
    await using scene = await openDeposits(half);
    await scene.deposit("0");
    expect(await scene.grants()).toBe(0);
    await scene.deposit("0.00005", { outcome: tether("4.995") });
    expect(await scene.grants()).toBe(1);
    expect(await scene.balance()).toEqual(["9.99"]);
  });

  test("is used once, however often its job runs", async () => {
    await using scene = await openDeposits(half);
    const id = await scene.deposit("0.00005", { outcome: tether("4.995") });
    const { externalId } = await scene.prisma.payment.findUniqueOrThrow({ where: { id } });
    await scene.merge(externalId);
    expect(await scene.balance()).toEqual(["9.99"]);
  });

  test("cannot be refunded alone", async () => {
    await using scene = await openDeposits(half);
    const reference = await scene.deposit("0.00005", { outcome: tether("4.995") });
    const actorId = scene.sale.ownerId;
    expect(await findRefundable(scene.platform, { reference, actorId })).toMatchObject({
      state: "impossible",
    });
  });

  test.for<[string, Partial<PaymentEvent>, readonly { currency: string; amount: string }[]]>([
    ["in the coin", {}, [{ currency: "BTC", amount: "0.0001" }]],
    [
      "as the provider converted each",
      { outcome: tether("4.995") },
      [
        { currency: "BTC", amount: "0.00005" },
        { currency: "USDTTRC20", amount: "4.995" },
      ],
    ],
  ])("goes back with it, %s", async ([, converted, due]) => {
    await using scene = await openDeposits(half);
    // A coin that is not converted counts for its rate.
    const rate = {
      code: "BTC",
      minAmount: "0.0001",
      minUsdCents: 999n,
      checkedAt: scene.platform.clock.now(),
    };
    await scene.prisma.coin.create({ data: rate });
    await scene.deposit("0.00005", converted);
    const { id } = await scene.prisma.payment.findFirstOrThrow({ where: { grantedAt: { not: null } } });
    const actor = { userId: scene.sale.ownerId };
    const page = () => findRefundable(scene.platform, { reference: id, actorId: actor.userId });
    await requestRefund(scene.platform, { paymentId: id, actor, access: "kept" });
    expect(await page()).toMatchObject({ state: "by_hand", due });
    await confirmRefundSent(scene.platform, { paymentId: id, actor });
    expect(await scene.balance()).toEqual(["0"]);
    expect(await scene.held()).toEqual([]);
  });

  describe("and that NOWPayments reports as refunded", () => {
    const openMerged = async () => {
      const scene = await openDeposits(half);
      const depositId = await scene.deposit("0.00005", { outcome: tether("4.995") });
      const { externalId } = await scene.prisma.payment.findUniqueOrThrow({ where: { id: depositId } });
      const { id } = await scene.prisma.payment.findFirstOrThrow({ where: { grantedAt: { not: null } } });
      const input = { paymentId: id, actor: { userId: scene.sale.ownerId } };
      await requestRefund(scene.platform, { ...input, access: "kept" });
      return {
        ...scene,
        input,
        report: () =>
          confirmPayment(
            scene.platform,
            cryptoEvent(scene.orderId, {
              externalId,
              parentExternalId: scene.parent.externalId,
              status: "refunded",
            }),
          ),
        due: () => selectDue.all(scene.prisma, { paymentId: id }),
        depositState: async () =>
          (await scene.prisma.payment.findUniqueOrThrow({ where: { id: depositId } })).state,
      };
    };

    test("before the rest is sent leaves the rest to send", async () => {
      await using scene = await openMerged();
      await scene.report();
      expect(await scene.due()).toEqual([{ currency: "BTC", amount: "0.00005" }]);
      expect(await withdrawRefund(scene.platform, scene.input)).toEqual({ kind: "not_possible" });
      await confirmRefundSent(scene.platform, scene.input);
      expect(await scene.depositState()).toBe("refunded");
      expect(await scene.balance()).toEqual(["0"]);
      expect(await scene.held()).toEqual([]);
    });

    test("after everything was sent changes no account", async () => {
      await using scene = await openMerged();
      await confirmRefundSent(scene.platform, scene.input);
      await scene.report();
      expect(await scene.depositState()).toBe("refunded");
      expect(await scene.balance()).toEqual(["0"]);
      expect(await scene.held()).toEqual([]);
    });
  });

  test("is refunded in the same proportion as a part of the payment, and later with the rest", async () => {
    await using scene = await openDeposits(half);
    await scene.deposit("0.00005", { outcome: tether("4.995") });
    const { id } = await scene.prisma.payment.findFirstOrThrow({ where: { grantedAt: { not: null } } });
    const refund = { paymentId: id, actor: { userId: scene.sale.ownerId }, access: "kept" } as const;
    const due = () => selectDue.all(scene.prisma, { paymentId: id });
    await requestPart(scene.platform, { ...refund, minor: 799n, refundedBefore: 0n });
    expect(await due()).toEqual([
      { currency: "BTC", amount: "0.000039" },
      { currency: "USDTTRC20", amount: "3.995" },
    ]);
    const [open] = await scene.prisma.partRefund.findMany();
    await confirmRefundSent(scene.platform, { ...refund, part: open && partTag(open) });
    await requestRefund(scene.platform, refund);
    expect(await due()).toEqual([
      { currency: "BTC", amount: "0.000011" },
      { currency: "USDTTRC20", amount: "1" },
    ]);
  });

  test("does not grant it together with a deposit that the owner rejected, and a stranger cannot reject one", async () => {
    await using scene = await openDeposits(half);
    const paymentId = await scene.deposit("0.00003", { outcome: tether("2.997") });
    const reject = (userId: number) => rejectPayment(scene.platform, { paymentId, actor: { userId } });
    expect(await reject(scene.sale.buyerId)).toEqual({ kind: "forbidden" });
    expect(await reject(scene.sale.ownerId)).toEqual({ kind: "done" });
    await scene.deposit("0.00002", { outcome: tether("1.998") });
    expect(await scene.grants()).toBe(0);
  });

  test("does not grant it with coins that became cheap", async () => {
    await using scene = await openDeposits(half);
    await scene.deposit("0.00005", { outcome: tether("2.5") });
    expect(await scene.grants()).toBe(0);
  });

  test("does not grant it long after the price became stale", async () => {
    await using scene = await openDeposits(half);
    scene.platform.clock.advance(48 * HOUR + 1);
    await scene.deposit("0.00005", { outcome: tether("4.995") });
    expect(await scene.grants()).toBe(0);
  });
});

test("A payment that is no repeated deposit is merged with nothing", async () => {
  await using scene = await openDeposits(half);
  for (const externalId of [scene.parent.externalId, "unknown"]) await scene.merge(externalId);
  expect(await scene.grants()).toBe(0);
});

test.each<[string, bigint, string, string, string | undefined, bigint]>([
  ["completes the price, with its rounding", 499n, "0.00005", "0.00005", undefined, 500n],
  ["is credited its share", 499n, "0.00005", "0.00001", undefined, 100n],
  ["beyond the asked amount is credited nothing", 999n, "0", "0.00005", undefined, 0n],
  ["is credited its value where the coins are cheap", 499n, "0.00005", "0.00005", "5", 250n],
  ["does not credit again what late coins lacked", 250n, "0.00001", "0.00001", "1", 10n],
  ["never takes a credit back", 700n, "0.00005", "0.00001", undefined, 0n],
  ["that is cheap and too small is credited its own value", 499n, "0.00005", "0.00001", "1", 16n],
  ["that is cheap is credited the value of what fills the asked amount", 899n, "0.00001", "0.00005", "1", 7n],
  ["after cheap coins that filled the asked amount is credited nothing", 250n, "0", "0.00005", undefined, 0n],
])("A remainder %s", (_what, credited, open, more, worth, credit) => {
  const all = Number("0.0001") - Number(open) + Number(more);
  const whole: Receipt = {
    asked: bitcoin("0.0001"),
    arrived: bitcoin(all.toFixed(8)),
    fees: [],
    outcome: undefined,
    ...(worth === undefined ? {} : { worth: { amount: worth, currency: "USD" } }),
  };
  const part = { ...whole, asked: bitcoin(open), arrived: bitcoin(more) };
  const price = money(999n, "USD");
  expect(creditOfRemainder(price, money(credited, "USD"), { whole, part })).toEqual(money(credit, "USD"));
});
