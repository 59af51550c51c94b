import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { bitcoin, cryptoEvent, paymentContext, starsEvent } from "../../../tests/support/payment-events.ts";
import { paymentStatuses } from "../contract/payment-status.ts";
import { money } from "../../platform/values/money.ts";
import type { Money } from "../../platform/values/money.ts";
import { decide as decideReceived, isPriceStale } from "./decide.ts";
import type { OrderTerms } from "./decide.ts";
import { assessReceipt } from "./assess-receipt.ts";
import type { PaymentContext } from "./assess-receipt.ts";
import { receiveEvent } from "../contract/payment-event.ts";
import type { PaymentEvent } from "../contract/payment-event.ts";

const order: OrderTerms = {
  id: "01JDZ0000000000000000000AA",
  userId: 7,
  channelId: "01JDZ0000000000000000000CC",
  ownerId: 1,
  kind: "access",
  tierVersionId: "01JDZ0000000000000000000VV",
  period: { kind: "days", days: 30 },
  prices: { XTR: 250, USD: 999 },
};

const decide = (terms: OrderTerms, event: PaymentEvent, context: PaymentContext) =>
  decideReceived(terms, assessReceipt(receiveEvent(event), context), context);

const dollars = (cents: bigint): Money => money(cents, "USD");
const now = new Date("2026-06-01T00:00:00Z");
const around = paymentContext(now);
const crypto = cryptoEvent(order.id);
const stars = starsEvent(order.id, order.userId);

describe("A paid payment", () => {
  test("in crypto for the order's price is granted", () => {
    expect(decide(order, crypto, around)).toEqual({
      kind: "grant",
      price: dollars(999n),
      credit: dollars(999n),
    });
  });

  test("in Stars for the order's price is granted", () => {
    expect(decide(order, stars, around)).toEqual({
      kind: "grant",
      price: money(250n, "XTR"),
      credit: money(250n, "XTR"),
    });
  });

  describe("for an order with prices in dollars and in euros", () => {
    const both: OrderTerms = { ...order, prices: { USD: 999, EUR: 899 } };
    const euros = (amount: string): PaymentEvent => ({ ...crypto, price: { amount, currency: "EUR" } });

    test("is granted for the price in the currency that its report states", () => {
      const price = money(899n, "EUR");
      expect(decide(both, euros("8.99"), around)).toEqual({ kind: "grant", price, credit: price });
      expect(decide(both, crypto, around)).toMatchObject({ kind: "grant", price: dollars(999n) });
    });

    test("is held if it pays the number of dollars in euros", () => {
      expect(decide(both, euros("9.99"), around)).toMatchObject({
        kind: "hold",
        reason: "wrong_price",
        price: money(899n, "EUR"),
      });
    });

    test("is held if a later report states another currency than the first one", () => {
      const begun = { ...around, priceCurrency: "USD" as const };
      expect(decide(both, euros("8.99"), begun)).toEqual({
        kind: "hold",
        reason: "wrong_price",
        price: dollars(999n),
        credit: dollars(0n),
      });
    });
  });

  test("of more than the quoted amount is granted", () => {
    expect(decide(order, { ...crypto, arrived: { amount: "0.0002", currency: "BTC" } }, around)?.kind).toBe(
      "grant",
    );
  });

  test.each([
    ["below the order's price is credited for what was stated", "9.00", 900n],
    ["above the order's price is credited for the order's price", "20.00", 999n],
  ])("with a stated price %s, if a person accepts the payment", (_what, amount, credit) => {
    expect(decide(order, { ...crypto, price: { amount, currency: "USD" } }, around)).toEqual({
      kind: "hold",
      reason: "wrong_price",
      price: dollars(999n),
      credit: dollars(credit),
    });
  });

  test("is granted if its price is written with trailing zeros", () => {
    expect(decide(order, { ...crypto, price: { amount: "9.990", currency: "USD" } }, around)?.kind).toBe(
      "grant",
    );
  });

  test.each([
    ["repeated_deposit", { ...crypto, parentExternalId: "5524759813" }],
    ["wrong_payer", { ...stars, payerId: 8 }],
    ["wrong_price", { ...crypto, price: { amount: "0.01", currency: "USD" } }],
    ["wrong_price", { ...crypto, price: { amount: "9.99", currency: "EUR" } }],
    ["wrong_price", { ...stars, price: { amount: "1", currency: "XTR" } }],
    ["wrong_asset", { ...crypto, arrived: { amount: "0.0001", currency: "LTC" } }],
    ["underpaid", { ...crypto, arrived: bitcoin("0.00009899") }],
    ["underpaid", { ...stars, arrived: { amount: "249", currency: "XTR" } }],
    ["underpaid", { ...crypto, arrived: bitcoin("0") }],
  ] as const)("is held as %s", (reason, event) => {
    expect(decide(order, event, around)).toMatchObject({ kind: "hold", reason });
  });

  test("in another coin than the first quote is held, also if the provider converts the quote", () => {
    expect(decide(order, crypto, { ...around, askedCurrency: "ETH" })).toMatchObject({
      kind: "hold",
      reason: "wrong_asset",
    });
  });

  test.each([
    [100, "0.000099", 989n],
    [100, "0.00009901", 989n],
    [0, "0.0001", 999n],
    [1000, "0.00009", 899n],
    [100, "0.0002", 999n],
  ])(
    "that misses at most %i hundredths of a percent is granted for what arrived",
    (shortfallBasisPoints, arrived, credit) => {
      const event = { ...crypto, arrived: bitcoin(arrived) };
      expect(decide(order, event, { ...around, shortfallBasisPoints })).toEqual({
        kind: "grant",
        price: dollars(999n),
        credit: dollars(credit),
      });
    },
  );

  test("in a currency without a price of the order does not belong to it", () => {
    expect(decide({ ...order, prices: { XTR: 250 } }, crypto, around)).toBeUndefined();
    expect(decide({ ...order, prices: { USD: 999 } }, stars, around)).toBeUndefined();
  });

  test("for access until a date is held from that date on", () => {
    const offer = (until: Date): OrderTerms =>
      Object.assign({}, order, { period: { kind: "until" as const, until } });
    expect(decide(offer(now), stars, around)).toMatchObject({ kind: "hold", reason: "too_late" });
    expect(decide(offer(new Date(now.getTime() + 1)), stars, around)?.kind).toBe("grant");
  });
});

const HOUR = 3_600_000;
const after = (hours: number): PaymentContext => ({
  ...around,
  staleAt: new Date(now.getTime() - hours * HOUR),
});
const worth = (amount: string): Partial<PaymentEvent> => ({ outcome: { amount, currency: "USDTTRC20" } });

describe("Coins that come after their quote", () => {
  test.each([
    ["for which nothing states a value", {}, after(1), "quote_expired", 0n],
    ["worth the price", worth("9.99"), after(1), undefined, 999n],
    ["worth more", worth("12"), after(1), undefined, 999n],
    ["worth the price less the tolerance", worth("9.8901"), after(1), undefined, 989n],
    ["worth less than that", worth("9.8900999"), after(1), "quote_expired", 989n],
    ["worth half", worth("5"), after(1), "quote_expired", 500n],
    ["worth half, at the last moment", worth("5"), around, undefined, 999n],
    ["at the last moment of the stale price", worth("9.99"), after(24), undefined, 999n],
    ["after that, worth half", worth("5"), after(24.001), "stale_price", 500n],
    ["after that, worth the price", worth("9.99"), after(24.001), "stale_price", 999n],
  ] as const)("%s", (_what, changes, context, reason, credit) => {
    expect(decide(order, { ...crypto, ...changes }, context)).toEqual({
      price: dollars(999n),
      credit: dollars(credit),
      ...(reason === undefined ? { kind: "grant" } : { kind: "hold", reason }),
    });
  });

  test("are held after the quote of the chat, though the order's price is still valid", () => {
    const quotedUntil = new Date(now.getTime() - 1);
    const context = { ...around, staleAt: new Date(now.getTime() + HOUR), quotedUntil };
    expect(decide(order, { ...crypto, ...worth("5") }, context)).toMatchObject({ reason: "quote_expired" });
    expect(decide(order, { ...crypto, ...worth("5") }, { ...context, quotedUntil: now })?.kind).toBe("grant");
  });

  test("count as in time if this amount was reported in time, and not if the amount has changed", () => {
    const at = new Date(now.getTime() - 2 * HOUR);
    const late = { ...after(1), arrivedBefore: { amount: "0.00010", at } };
    expect(decide(order, { ...crypto, ...worth("5") }, late)?.kind).toBe("grant");
    const dust = { ...late, arrivedBefore: { amount: "0.00000001", at } };
    expect(decide(order, { ...crypto, ...worth("5") }, dust)).toMatchObject({ reason: "quote_expired" });
  });

  test("have no stale price if nothing has arrived, or the order's price has no end", () => {
    const age = { kind: "access", provider: "nowpayments", stalePriceHours: 24 } as const;
    expect(isPriceStale({ ...age, arrivedAt: undefined, staleAt: new Date(0) })).toBe(false);
    expect(isPriceStale({ ...age, arrivedAt: now, staleAt: undefined })).toBe(false);
    expect(isPriceStale({ ...age, arrivedAt: now, staleAt: new Date(0) })).toBe(true);
  });

  test("for a donation or in Stars have no stale price", () => {
    const { tierVersionId: _version, period: _period, ...rest } = order as typeof order & { kind: "access" };
    const donation: OrderTerms = { ...rest, kind: "donation" };
    expect(decide(donation, { ...crypto, ...worth("9.99") }, after(1000))?.kind).toBe("grant");
    expect(decide(order, stars, after(1000))?.kind).toBe("grant");
  });
});

describe("A partially paid payment", () => {
  const partial = { ...crypto, status: "partially_paid" as const };

  test("that misses too much grants nothing, and its credit is known", () => {
    expect(decide(order, { ...partial, arrived: bitcoin("0.00005") }, around)).toEqual({
      kind: "progress",
      price: dollars(999n),
      credit: dollars(499n),
    });
  });

  test("that misses no more than the owner tolerates is granted", () => {
    expect(decide(order, { ...partial, arrived: bitcoin("0.0000995") }, around)?.kind).toBe("grant");
  });
});

test.each(paymentStatuses.filter((status) => status !== "paid" && status !== "partially_paid"))(
  "The status %s grants nothing",
  (status) => {
    expect(decide(order, { ...crypto, status }, around)?.kind).toBe("progress");
  },
);

test("No arrived amount below the order's price is granted", () => {
  const amount = fc.bigInt({ min: 0n, max: 10n ** 12n }).map((units) => (Number(units) / 1e8).toFixed(8));
  fc.assert(
    fc.property(
      amount,
      amount,
      fc.constantFrom("USD", "EUR", "XTR"),
      amount,
      (price, asked, currency, arrived) => {
        const event = {
          ...crypto,
          price: { amount: price, currency },
          asked: { amount: asked, currency: "BTC" },
          arrived: { amount: arrived, currency: "BTC" },
        };
        if (decide(order, event, { ...around, shortfallBasisPoints: 0 })?.kind !== "grant") return;
        expect(currency).toBe("USD");
        expect(Number(price)).toBe(9.99);
        expect(Number(arrived)).toBeGreaterThanOrEqual(Number(asked));
      },
    ),
  );
});
