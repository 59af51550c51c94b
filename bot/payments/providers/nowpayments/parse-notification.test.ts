import { createHmac } from "node:crypto";
import { describe, expect, test } from "vitest";
import { readConfig } from "../../../platform/runtime/config.ts";
import { parseNotification } from "./parse-notification.ts";
import { providers } from "../registry.ts";

const config = readConfig(
  {
    BOT_TOKEN: "123456:AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
    NOWPAYMENTS_API_KEY: "key",
    NOWPAYMENTS_IPN_SECRET: "an IPN secret",
    PUBLIC_URL: "https://bot.example",
  },
  providers,
);

const body = {
  payment_id: 5524759814,
  payment_status: "finished",
  order_id: "01JDZ0000000000000000000AA",
  price_amount: 9.99,
  price_currency: "usd",
  pay_amount: 0.0001,
  pay_currency: "btc",
  actually_paid: 0.0001,
};

const parse = (text: string | Buffer): ReturnType<typeof parseNotification> => {
  const raw = Buffer.from(text);
  let sorted = "";
  try {
    const value = JSON.parse(raw.toString()) as object;
    if (raw.length < 10_000)
      sorted = JSON.stringify(
        Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1))),
      );
  } catch {}
  const signature = createHmac("sha512", "an IPN secret").update(sorted).digest("hex");
  return parseNotification({ headers: { "x-nowpayments-sig": signature }, body: raw }, config);
};

describe("A signed notification", () => {
  test("becomes an event whose amounts are exact texts", () => {
    expect(parse(JSON.stringify({ ...body, actually_paid: 1e-7 }))).toMatchObject({
      kind: "payment",
      event: {
        externalId: "5524759814",
        dedupeKey: "paid:0.0000001",
        price: { amount: "9.99", currency: "USD" },
        arrived: { amount: "0.0000001", currency: "BTC" },
      },
    });
  });

  test("with amounts of more digits than a coin has is rounded down, and its fees are rounded up", () => {
    const double = "0.000041013900000000004";
    const text = JSON.stringify({
      ...body,
      pay_amount: "DOUBLE",
      actually_paid: "DOUBLE",
      outcome_amount: "DOUBLE",
      outcome_currency: "btc",
      fee: { currency: "btc", depositFee: "DOUBLE" },
    }).replaceAll('"DOUBLE"', double);
    const [down, up] = ["0.0000410139", "0.000041013900000001"];
    expect(parse(text)).toMatchObject({
      event: {
        dedupeKey: `paid:${down}`,
        asked: { amount: down },
        arrived: { amount: down },
        outcome: { amount: down },
        fees: [{ amount: up }],
      },
    });
  });

  test("keeps every digit of a payment id above 2^53", () => {
    const text = JSON.stringify(body).replace("5524759814", '"90071992547409931"');
    expect(parse(text)).toMatchObject({ event: { externalId: "90071992547409931" } });
  });

  test.each([{}, { actually_paid: null }])("that names no arrived amount (%j) reports zero", (changes) => {
    const { actually_paid: _paid, ...rest } = body;
    expect(parse(JSON.stringify({ ...rest, ...changes }))).toMatchObject({
      event: { dedupeKey: "paid:0", arrived: { amount: "0", currency: "BTC" } },
    });
  });

  test.each([
    ["depositFee", "provider_fee"],
    ["serviceFee", "provider_fee"],
    ["withdrawalFee", "network_fee"],
  ])("with only the fee %s has one %s", (name, account) => {
    const fee = { currency: "btc", [name]: 1e-7 };
    expect(parse(JSON.stringify({ ...body, fee }))).toMatchObject({
      event: { fees: [{ account, amount: "0.0000001", currency: "BTC" }] },
    });
  });

  test.each([
    ["about a payment of another shop of the account, which has no order,", { order_id: null }],
    ["without the field of the order", { order_id: undefined }],
  ])("%s is genuine, but not about a payment of ours", (_what, changes) => {
    expect(parse(JSON.stringify({ ...body, ...changes }))).toEqual({ kind: "other" });
  });

  test.each([
    ["wrong_asset_confirmed", "confirmed"],
    ["cancelled", "expired"],
  ])("with the status %s says %s", (payment_status, status) => {
    expect(parse(JSON.stringify({ ...body, payment_status }))).toMatchObject({ event: { status } });
  });

  test("about a repeated deposit says that it is paid, whichever status the account gives to such deposits", () => {
    for (const payment_status of ["finished", "partially_paid"])
      expect(parse(JSON.stringify({ ...body, payment_status, parent_payment_id: 5 }))).toMatchObject({
        event: { parentExternalId: "5", status: "paid", dedupeKey: "paid:0.0001" },
      });
    expect(parse(JSON.stringify({ ...body, payment_status: "sending", parent_payment_id: 5 }))).toMatchObject(
      {
        event: { status: "settling" },
      },
    );
  });

  test("about a payout is genuine, but not about a payment", () => {
    expect(parse('{"batch_withdrawal_id":"1","id":"2","status":"FINISHED"}')).toEqual({ kind: "other" });
  });

  test.each([
    ["a sum that is no number", { ...body, actually_paid: "NaN" }],
    ["an infinite sum", { ...body, actually_paid: "Infinity" }],
    ["a negative sum", { ...body, actually_paid: -1 }],
    ["a status that does not exist", { ...body, payment_status: "done" }],
    ["a repeated deposit without an order", { ...body, order_id: null, parent_payment_id: 5 }],
    ["no order and no payment", { ...body, order_id: null, payment_id: null }],
    ["an order that no column can hold", { ...body, order_id: "a\u0000b" }],
  ])("with %s is unreadable", (_what, broken) => {
    expect(parse(JSON.stringify(broken))).toEqual({ kind: "refused", reason: "unreadable" });
  });
});

describe("A notification is refused", () => {
  test("without the settings of NOWPayments", () => {
    const unset = { ...config, providers: { ...config.providers } };
    const answer = parseNotification({ headers: {}, body: Buffer.from(JSON.stringify(body)) }, unset);
    expect(answer).toEqual({ kind: "refused", reason: "off" });
  });

  test.each(["", "not json", "[]", "1", Buffer.from([0xff, 0xfe])])(
    "when it is not a JSON object: %s",
    (text) => {
      expect(parse(text)).toEqual({ kind: "refused", reason: "unreadable" });
    },
  );

  test("if its nesting would exhaust the stack", () => {
    const deep = `{"a":${"[".repeat(20_000)}${"]".repeat(20_000)}}`;
    expect(parse(deep)).toEqual({ kind: "refused", reason: "unreadable" });
  });

  test("without a signature", () => {
    const answer = parseNotification({ headers: {}, body: Buffer.from(JSON.stringify(body)) }, config);
    expect(answer).toEqual({ kind: "refused", reason: "signature" });
  });
});
