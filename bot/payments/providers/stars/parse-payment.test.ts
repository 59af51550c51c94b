import type { StarTransaction } from "grammy/types";
import { describe, expect, test } from "vitest";
import { parseStarTransaction, parseRefundedPayment, parseSuccessfulPayment } from "./parse-payment.ts";

const ORDER = "01JDZ0000000000000000000AA";
const user = { id: 12_345_678_901, is_bot: false, first_name: "Alice" };
const partner = {
  type: "user",
  transaction_type: "invoice_payment",
  user,
  invoice_payload: ORDER,
} as const;
const paid: StarTransaction = { id: "charge", amount: 250, date: 1_700_000_000, source: partner };
const message = {
  currency: "XTR",
  total_amount: 250,
  invoice_payload: ORDER,
  telegram_payment_charge_id: "charge",
  provider_payment_charge_id: "",
};
const sameBut = { source: "lookup", payload: expect.any(String) as string };

describe("A line of Telegram's list", () => {
  test("becomes the same event as the update about the payment", () => {
    expect(parseStarTransaction(paid)).toEqual({ ...parseSuccessfulPayment(user.id, message), ...sameBut });
  });

  test("becomes the same event as the update about the refund", () => {
    const refund = { id: "charge", amount: 250, date: 1_700_000_000, receiver: partner };
    expect(parseStarTransaction(refund)).toEqual({ ...parseRefundedPayment(user.id, message), ...sameBut });
  });

  test("has the end of the paid period of a subscription", () => {
    const source = { ...partner, subscription_period: 2_592_000 };
    expect(parseStarTransaction({ ...paid, source })?.recurring?.until).toEqual(new Date(1_702_592_000_000));
    expect(parseStarTransaction({ ...paid, source: undefined, receiver: source })?.recurring).toBeUndefined();
  });

  test.each([
    ["a payment", "source", 1],
    ["a refund", "receiver", -1],
  ])("of %s through an affiliate includes the commission", (_what, side, sign) => {
    const affiliate = { commission_per_mille: 50, amount: 12 * sign, nanostar_amount: 500_000_000 * sign };
    const line = {
      id: "charge",
      date: 1_700_000_000,
      amount: 237,
      nanostar_amount: 500_000_000,
      [side]: { ...partner, affiliate },
    };
    expect(parseStarTransaction(line)?.price).toEqual({ amount: "250", currency: "XTR" });
  });

  test.each([
    ["a withdrawal", { receiver: { type: "fragment" } }],
    ["a withdrawal that came back", { source: { type: "fragment" } }],
    ["a commission", { source: { type: "affiliate_program", commission_per_mille: 10 } }],
    ["advertising", { receiver: { type: "telegram_ads" } }],
    ["broadcasting", { receiver: { type: "telegram_api", request_count: 1 } }],
    ["something unknown", { source: { type: "other" } }],
    ["nothing", {}],
    ["a gift", { receiver: { type: "user", transaction_type: "gift_purchase", user } }],
    [
      "paid media",
      { source: { type: "user", transaction_type: "paid_media_payment", user, paid_media_payload: "x" } },
    ],
    ["another program's sale", { source: { ...partner, invoice_payload: "premium-month" } }],
  ])("is ignored if it is %s", (_what, side) => {
    expect(parseStarTransaction({ id: "x", amount: 1, date: 1, ...side })).toBeUndefined();
  });

  test.each([undefined, null, "x", { ...paid, amount: "250" }, { ...paid, id: "" }])(
    "that cannot be read is none of ours: %o",
    (line) => {
      expect(parseStarTransaction(line)).toBeUndefined();
    },
  );
});
