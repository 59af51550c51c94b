import { createHash, createHmac } from "node:crypto";
import { describe, expect, test } from "vitest";
import { cryptopayConfig } from "../../../../tests/scenes/cryptopay-api-scene.ts";
import { openTestCryptoPay } from "../../../../sandbox/cryptopay/testing.ts";
import { readConfig } from "../../../platform/runtime/config.ts";
import { providers } from "../registry.ts";
import { parseNotification } from "./parse-notification.ts";

const TOKEN = "12345:AAtoken";
const config = cryptopayConfig({ CRYPTOPAY_TOKEN: TOKEN });

const sign = (body: string, token = TOKEN): string =>
  createHmac("sha256", createHash("sha256").update(token).digest()).update(body).digest("hex");

const invoice = {
  invoice_id: 8_001,
  hash: "IV8001",
  currency_type: "fiat",
  fiat: "USD",
  amount: "9.99",
  paid_asset: "TON",
  paid_amount: "3.33",
  paid_fiat_rate: "3",
  fee_asset: "TON",
  fee_amount: "0.0999",
  status: "paid",
  payload: "01JDZ0000000000000000000AA",
  paid_at: "2026-12-01T00:00:00.000Z",
};
const bodyOf = (changes: Readonly<Record<string, unknown>> = {}, type = "invoice_paid"): string =>
  JSON.stringify({ update_id: 1, update_type: type, request_date: "x", payload: { ...invoice, ...changes } });
const parse = (body: string, signature: string | undefined = sign(body)) =>
  parseNotification(
    {
      headers: signature === undefined ? {} : { "crypto-pay-api-signature": signature },
      body: Buffer.from(body),
    },
    config,
  );

describe("An update", () => {
  test("of the sandbox is accepted as it was sent, and becomes a payment event", async () => {
    const { cp, receiver, openInvoice } = await openTestCryptoPay();
    const payer = await openInvoice();
    await payer.pay({ asset: "TON" });
    const { body = "", signature } = receiver.received[0] ?? {};
    const headers = signature === undefined ? {} : { "crypto-pay-api-signature": signature };
    const own = cryptopayConfig({ CRYPTOPAY_TOKEN: cp.token });
    expect(parseNotification({ headers, body: Buffer.from(body) }, own)).toMatchObject({
      kind: "payment",
      event: {
        provider: "cryptopay",
        externalId: String(payer.invoice.id),
        status: "paid",
        source: "notification",
        orderRef: payer.invoice.payload,
        price: { amount: "50", currency: "USD" },
        arrived: { amount: payer.invoice.paid?.amount, currency: "TON" },
        fees: [{ account: "provider_fee", amount: payer.invoice.paid?.fee, currency: "TON" }],
        payerId: undefined,
        payload: body,
      },
    });
  });

  test("is refused without a signature, and with one that is wrong, cut, or made over other bytes of the same JSON", () => {
    const body = bodyOf();
    const reformatted = JSON.stringify(JSON.parse(body), null, 1);
    for (const [text, signature] of [
      [body, sign(body, "12345:AAother")],
      [body, sign(body).slice(1)],
      [body, ""],
      [reformatted, sign(body)],
      [body, createHmac("sha256", TOKEN).update(body).digest("hex")],
    ] as const)
      expect(parse(text, signature)).toEqual({ kind: "refused", reason: "signature" });
    expect(parseNotification({ headers: {}, body: Buffer.from(body) }, config)).toEqual({
      kind: "refused",
      reason: "signature",
    });
  });

  test("is refused before its signature is read where Crypto Pay is not set up", () => {
    const off = readConfig({ BOT_TOKEN: "1:a" }, providers);
    expect(parseNotification({ headers: {}, body: Buffer.from("{}") }, off)).toEqual({
      kind: "refused",
      reason: "off",
    });
  });

  test.each([
    ["not JSON", "not json"],
    ["no update", "[]"],
    ["no invoice", JSON.stringify({ update_type: "invoice_paid", payload: 5 })],
    ["an unknown status", bodyOf({ status: "frozen" })],
    ["an amount that is none", bodyOf({ amount: "-9.99" })],
    ["a negative paid amount", bodyOf({ paid_amount: -3.33 })],
    ["an unknown kind of currency", bodyOf({ currency_type: "shells" })],
  ])("that is signed but is %s cannot be read", (_what, body) => {
    expect(parse(body)).toEqual({ kind: "refused", reason: "unreadable" });
  });

  test("that is not UTF-8 cannot be read", () => {
    const body = Buffer.from([0x22, 0xff, 0x22]);
    const key = createHash("sha256").update(TOKEN).digest();
    const signature = createHmac("sha256", key).update(body).digest("hex");
    expect(parseNotification({ headers: { "crypto-pay-api-signature": signature }, body }, config)).toEqual({
      kind: "refused",
      reason: "unreadable",
    });
  });

  test.each([
    ["of another type", bodyOf({}, "check_activated")],
    ["about an invoice without an order", bodyOf({ payload: undefined })],
    // Crypto Pay stops sending updates to a program that refuses one for three days.
    ["about another program's invoice, whose payload has lines", bodyOf({ payload: "{\n}" })],
    ["about another program's invoice, whose payload is long", bodyOf({ payload: "x".repeat(4_000) })],
    ["about an invoice that is not paid", bodyOf({ status: "active" })],
    ["without the paid amount", bodyOf({ paid_amount: undefined })],
  ])("%s is acknowledged and is no payment", (_what, body) => {
    expect(parse(body)).toEqual({ kind: "other" });
  });

  test("about an invoice in an asset has that asset as its price, which no order has", () => {
    const crypto = { currency_type: "crypto", asset: "TON", amount: "1.5", fiat: undefined };
    expect(parse(bodyOf({ ...crypto, paid_asset: undefined, paid_amount: undefined }))).toMatchObject({
      event: { price: { amount: "1.5", currency: "TON" }, arrived: { amount: "1.5", currency: "TON" } },
    });
  });

  test("without the amount or the asset of a fee has no fee", () => {
    for (const missing of ["fee_amount", "fee_asset"])
      expect(parse(bodyOf({ [missing]: undefined }))).toMatchObject({
        event: { arrived: { amount: "3.33", currency: "TON" }, fees: [] },
      });
  });

  test("with numbers in place of texts has every digit of them", () => {
    const body = bodyOf({ amount: 9.99 })
      .replace('"paid_amount":"3.33"', '"paid_amount":3.123456789012345678')
      .replace('"fee_amount":"0.0999"', '"fee_amount":9.9e-2');
    expect(parse(body)).toMatchObject({
      event: {
        externalId: "8001",
        price: { amount: "9.99" },
        arrived: { amount: "3.123456789012345678" },
        fees: [{ amount: "0.099" }],
      },
    });
  });

  test("twice about one payment is one event, whatever its update_id", () => {
    const keys = [1, 2].map((id) => {
      const body = JSON.stringify({ ...(JSON.parse(bodyOf()) as object), update_id: id });
      const parsed = parse(body);
      return parsed.kind === "payment" ? [parsed.event.externalId, parsed.event.dedupeKey] : [];
    });
    expect(keys[0]).toEqual(["8001", "paid:3.33"]);
    expect(keys[1]).toEqual(keys[0]);
  });
});
