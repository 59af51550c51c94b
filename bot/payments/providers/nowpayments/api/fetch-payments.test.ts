import { describe, expect, test } from "vitest";
import { fetchInvoicePayments, fetchPayment } from "./fetch-payments.ts";
import { openInvoice } from "../invoice.ts";
import {
  order,
  openApiScene,
  answering,
  failureOf,
  settings,
} from "../../../../../tests/scenes/nowpayments-api-scene.ts";

const MINUTE = 60_000;

describe("A looked-up payment", () => {
  test("has the form of a notification, with its JSON unchanged", async () => {
    const { np, platform } = await openApiScene();
    const { externalId: invoiceId } = await openInvoice(platform, order);
    const payment = await np.openInvoice(invoiceId).choose("btc");
    await payment.pay();
    const report = await fetchPayment(platform, payment.id);
    expect(report?.message).toMatchObject({
      payment_id: payment.id,
      payment_status: "finished",
      order_id: order.id,
      price_amount: "9.99",
      actually_paid: "0.0000999",
    });
    expect(JSON.parse(report?.text ?? "")).toMatchObject({ payment_id: Number(payment.id) });
  });

  test("is not found by the id of its invoice", async () => {
    const { platform } = await openApiScene();
    const { externalId: invoiceId } = await openInvoice(platform, order);
    expect(await fetchPayment(platform, invoiceId)).toBeUndefined();
  });
});

describe("A looked-up payment whose look-up demands a token", () => {
  const demand = { status: 401, text: '{"status":false,"statusCode":401,"code":"AUTH_REQUIRED"}' };
  const unknown = { status: 404, text: '{"status":false,"statusCode":404,"code":"NOT_FOUND"}' };

  test("is read with the token of the account", async () => {
    const found = answering(demand, '{"token":"t"}', '{"payment_id":1}');
    expect(await fetchPayment(found, "1")).toMatchObject({ message: { payment_id: "1" } });
    expect(await fetchPayment(answering(demand, '{"token":"t"}', unknown), "1")).toBeUndefined();
  });

  test("is not read without the account's password", async () => {
    const platform = { ...answering(demand), config: settings({}) };
    expect(await failureOf(fetchPayment(platform, "1"))).toMatchObject({ status: 401 });
  });
});

describe("The payments of an invoice", () => {
  test("are all read, page by page, the oldest first", async () => {
    const { np, platform } = await openApiScene();
    const { externalId: invoiceId } = await openInvoice(platform, order);
    const buyer = np.openInvoice(invoiceId);
    for (let count = 0; count < 101; count += 1) await buyer.choose("btc");
    const reports = await fetchInvoicePayments(platform, invoiceId);
    const ids = buyer.payments().map(({ id }) => id);
    expect(reports?.map(({ message }) => (message as { payment_id: string }).payment_id)).toEqual(ids);
  });

  test("each have their own JSON, whose numbers are written as received", async () => {
    const rows = ['{"payment_id":90071992547409931,"actually_paid":1.50}', '{"payment_id":2,"fee":1e-07}'];
    const platform = answering('{"token":"t"}', `{"data":[${rows.join(",")}],"total":2}`);
    const reports = await fetchInvoicePayments(platform, "1");
    expect(reports?.map(({ text }) => text)).toEqual(rows);
    expect(reports?.[0]?.message).toMatchObject({ payment_id: "90071992547409931" });
  });

  test("cannot be read without the account's password", async () => {
    const { platform, calls } = await openApiScene({ hasAccount: false });
    expect(await fetchInvoicePayments(platform, "1")).toBeUndefined();
    expect(calls).toEqual([]);
  });

  test("are read with a token that is reused for four of its five minutes", async () => {
    const { platform, clock, calls } = await openApiScene();
    const signIns = (): number => calls.filter(({ url }) => url.endsWith("/v1/auth")).length;
    await fetchInvoicePayments(platform, "1");
    clock.advance(3 * MINUTE);
    await fetchInvoicePayments(platform, "1");
    expect(signIns()).toBe(1);
    clock.advance(MINUTE);
    await fetchInvoicePayments(platform, "1");
    expect(signIns()).toBe(2);
  });

  test("are read with a new token if the old one is refused early", async () => {
    const empty = '{"data":[]}';
    const refused = { status: 401, text: '{"status":false,"code":"INVALID_TOKEN"}' };
    const platform = answering('{"token":"one"}', empty, refused, '{"token":"two"}', empty);
    await fetchInvoicePayments(platform, "1");
    expect(await fetchInvoicePayments(platform, "1")).toEqual([]);
  });

  test("are not read with a new token for any other error", async () => {
    const platform = answering('{"token":"one"}', '{"data":[]}', { status: 500, text: "" });
    await fetchInvoicePayments(platform, "1");
    expect(await failureOf(fetchInvoicePayments(platform, "1"))).toMatchObject({ status: 500 });
  });
});
