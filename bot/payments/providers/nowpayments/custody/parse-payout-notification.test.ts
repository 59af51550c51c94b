import { createHmac } from "node:crypto";
import { describe, expect, test } from "vitest";
import { settings } from "../../../../../tests/scenes/nowpayments-api-scene.ts";
import { parsePayoutNotification } from "./parse-payout-notification.ts";
import type { Withdrawal } from "../../../contract/custody.ts";

const config = settings({ NOWPAYMENTS_IPN_SECRET: "an IPN secret" });

/** The vendor's sample. */
const body = {
  address: "TEmGwPeRTPiLFLVfBxXkSP91yc5GMNQhfS",
  amount: "50",
  batch_withdrawal_id: "987654321",
  created_at: "2023-07-27T15:29:40.803Z",
  currency: "usdttrc20",
  error: null,
  extra_id: null,
  fee: "1.32",
  hash: "ab12",
  id: "123456789",
  ipn_callback_url: "https://bot.example/webhooks/nowpayments",
  requested_at: "2023-07-27T15:30:40.803Z",
  status: "FINISHED",
  updated_at: "2023-07-27T15:31:40.803Z",
};

const parse = (fields: object, secret = "an IPN secret") => {
  const text = JSON.stringify(
    Object.fromEntries(Object.entries(fields).toSorted(([a], [b]) => (a < b ? -1 : 1))),
  );
  const signature = createHmac("sha512", secret).update(text).digest("hex");
  return parsePayoutNotification(
    { headers: { "x-nowpayments-sig": signature }, body: Buffer.from(text) },
    config,
  );
};

describe("A notification about a payout", () => {
  test("becomes a withdrawal with our status, and keeps its text", () => {
    const withdrawal: Withdrawal = {
      id: "123456789",
      batchId: "987654321",
      externalId: undefined,
      currency: "USDTTRC20",
      amount: "50",
      address: "TEmGwPeRTPiLFLVfBxXkSP91yc5GMNQhfS",
      memo: undefined,
      status: "sent",
      vendorStatus: "FINISHED",
      hash: "ab12",
      error: undefined,
      fee: "1.32",
      createdAt: new Date("2023-07-27T15:29:40.803Z"),
    };
    expect(parse(body)).toEqual({ kind: "withdrawal", withdrawal, payload: JSON.stringify(body) });
  });

  test.each([
    [
      "numbers as ids",
      { id: 123456789, batch_withdrawal_id: 987654321 },
      { id: "123456789", batchId: "987654321" },
    ],
    [
      "dates in another spelling",
      { created_at: undefined, createdAt: body.created_at },
      { createdAt: new Date(body.created_at) },
    ],
    ["no readable date", { created_at: "yesterday" }, { createdAt: undefined }],
    ["no fee", { fee: null }, { fee: undefined }],
    ["a fee in a new form", { fee: { amount: 1 } }, { fee: undefined }],
    ["an empty memo", { extra_id: "" }, { memo: undefined }],
    ["a memo", { extra_id: "77" }, { memo: "77" }],
    ["a status that is new", { status: "DREAMING" }, { status: "unknown", vendorStatus: "DREAMING" }],
    ["fields that are new", { execute_at: null }, { id: "123456789" }],
  ])("is read with %s", (_what, changes, expected) => {
    expect(parse({ ...body, ...changes })).toMatchObject({ kind: "withdrawal", withdrawal: expected });
  });

  test.each([
    ["no batch", { batch_withdrawal_id: undefined }],
    ["an amount that is none", { amount: "-1" }],
    ["no status", { status: null }],
  ])("is unreadable with %s", (_what, changes) => {
    expect(parse({ ...body, ...changes })).toEqual({ kind: "refused", reason: "unreadable" });
  });

  test("is not one about a payment", () => {
    expect(parse({ ...body, payment_id: 1 })).toEqual({ kind: "other" });
  });

  test("is refused with another secret's signature", () => {
    expect(parse(body, "another secret")).toEqual({ kind: "refused", reason: "signature" });
  });
});
