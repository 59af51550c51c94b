import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { paymentStatuses } from "../platform/domain.ts";
import { decide } from "./decide.ts";
import type { OrderTerms } from "./decide.ts";
import type { PaymentEvent } from "./payment-event.ts";

const order: OrderTerms = {
  id: "01JDZ0000000000000000000AA",
  userId: 7,
  channelId: "01JDZ0000000000000000000CC",
  ownerId: 1,
  tierVersionId: "01JDZ0000000000000000000VV",
  periodDays: 30,
  priceStars: 250,
  priceUsdCents: 999n,
};

const crypto: PaymentEvent = {
  provider: "nowpayments",
  externalId: "5524759814",
  parentExternalId: undefined,
  dedupeKey: "finished:0.0001",
  status: "finished",
  orderRef: order.id,
  price: { amount: "9.99", currency: "USD" },
  asked: { amount: "0.0001", currency: "BTC" },
  arrived: { amount: "0.0001", currency: "BTC" },
  payerId: undefined,
  payload: "{}",
};

const starsPrice = { amount: "250", currency: "XTR" };
const stars: PaymentEvent = {
  ...crypto,
  provider: "stars",
  price: starsPrice,
  asked: starsPrice,
  arrived: starsPrice,
  payerId: 7,
};

describe("A finished payment", () => {
  test("in crypto for the order's price is granted", () => {
    expect(decide(order, crypto)).toEqual({ kind: "grant", price: { minor: 999n, currency: "USD" } });
  });

  test("in Stars for the order's price is granted", () => {
    expect(decide(order, stars)).toEqual({ kind: "grant", price: { minor: 250n, currency: "XTR" } });
  });

  test("that brought more than was asked for is granted", () => {
    expect(decide(order, { ...crypto, arrived: { amount: "0.0002", currency: "BTC" } })?.kind).toBe("grant");
  });

  test("whose price is written with trailing zeros is granted", () => {
    expect(decide(order, { ...crypto, price: { amount: "9.990", currency: "USD" } })?.kind).toBe("grant");
  });

  test.each([
    ["repeated_deposit", { ...crypto, parentExternalId: "5524759813" }],
    ["wrong_payer", { ...stars, payerId: 8 }],
    ["wrong_price", { ...crypto, price: { amount: "0.01", currency: "USD" } }],
    ["wrong_price", { ...crypto, price: { amount: "9.99", currency: "EUR" } }],
    ["wrong_price", { ...stars, price: { amount: "1", currency: "XTR" } }],
    ["wrong_asset", { ...crypto, arrived: { amount: "0.0001", currency: "LTC" } }],
    ["underpaid", { ...crypto, arrived: { amount: "0.00009999", currency: "BTC" } }],
    ["underpaid", { ...crypto, arrived: undefined }],
  ] as const)("is held as %s", (reason, event) => {
    expect(decide(order, event)).toMatchObject({ kind: "hold", reason });
  });

  test("in a currency that the order has no price in is not that order's", () => {
    expect(decide({ ...order, priceUsdCents: null }, crypto)).toBeUndefined();
  });
});

test.each(paymentStatuses.filter((status) => status !== "finished"))(
  "The status %s grants nothing",
  (status) => {
    expect(decide(order, { ...crypto, status })?.kind).toBe("progress");
  },
);

test("Whatever arrives, a grant never costs less than the order's price", () => {
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
        if (decide(order, event)?.kind !== "grant") return;
        expect(currency).toBe("USD");
        expect(Number(price)).toBe(9.99);
        expect(Number(arrived)).toBeGreaterThanOrEqual(Number(asked));
      },
    ),
  );
});
