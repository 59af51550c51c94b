import { createHash, createHmac } from "node:crypto";
import { describe, expect, test } from "vitest";
import { startCryptoPay } from "../index.ts";
import { openTestCryptoPay } from "../testing.ts";

describe("A payment", () => {
  test("in an accepted asset is exact, costs a fee, and is credited", async () => {
    const { cp, openInvoice, received } = await openTestCryptoPay();
    const payer = await openInvoice();
    cp.setUsdRate("TON", "4");
    await payer.pay({ asset: "TON", comment: "thank you" });
    expect(payer.invoice.paid).toEqual({ asset: "TON", amount: "12.5", fee: "0.375" });
    expect(cp.balanceOf("TON")).toBe("12.125");
    expect(received()).toMatchObject([
      {
        update_type: "invoice_paid",
        payload: {
          status: "paid",
          amount: "50",
          fiat: "USD",
          paid_asset: "TON",
          paid_amount: "12.5",
          paid_fiat_rate: "4",
          paid_usd_rate: "4",
          fee_asset: "TON",
          fee_amount: "0.375",
          fee_in_usd: "1.5",
          paid_at: expect.any(String),
          paid_anonymously: false,
          comment: "thank you",
        },
      },
    ]);
    await expect(payer.pay()).rejects.toThrow("The invoice is paid");
  });

  test("of an invoice in an asset has no paid_asset and no paid_amount", async () => {
    const { openInvoice, received } = await openTestCryptoPay();
    const price = { currency_type: "crypto", asset: "BTC", amount: "0.001" };
    const payer = await openInvoice({ ...price, fiat: undefined, accepted_assets: undefined });
    await payer.pay();
    const payload = received()[0]?.payload ?? {};
    expect(payload).toMatchObject({ asset: "BTC", amount: "0.001", fee_asset: "BTC" });
    for (const absent of ["paid_asset", "paid_amount", "paid_fiat_rate", "fiat"])
      expect(payload).not.toHaveProperty(absent);
  });

  test("in another asset is refused", async () => {
    const { cp, openInvoice } = await openTestCryptoPay();
    const payer = await openInvoice();
    await expect(payer.pay({ asset: "LTC" })).rejects.toThrow("cannot be paid in LTC");
    expect(payer.invoice.status).toBe("active");
    expect(cp.balanceOf("LTC")).toBe("0");
  });
});

describe("An update", () => {
  test("is signed over its raw body with the hash of the token", async () => {
    const { cp, openInvoice, receiver } = await openTestCryptoPay();
    await (await openInvoice()).pay();
    const { body = "", signature } = receiver.received[0] ?? {};
    const key = createHash("sha256").update(cp.token).digest();
    expect(signature).toBe(createHmac("sha256", key).update(body).digest("hex"));
    expect(cp.sign(body)).toBe(signature);
  });

  test("shares its id with another one", async () => {
    const { openInvoice, received } = await openTestCryptoPay();
    await (await openInvoice()).pay();
    await (await openInvoice()).pay();
    expect(new Set(received().map(({ update_id: id }) => id)).size).toBe(1);
  });

  test("is repeated with the same bytes until a 2xx", async () => {
    const { openInvoice, receiver } = await openTestCryptoPay();
    const payer = await openInvoice();
    receiver.answers.push(
      (response) => response.writeHead(500).end(),
      (response) => response.destroy(),
    );
    const [delivery] = await payer.pay();
    expect(delivery?.attempts.map(({ result }) => result)).toEqual([
      "answered",
      "connection-failed",
      "answered",
    ]);
    expect(new Set(receiver.received.map((update) => JSON.stringify(update))).size).toBe(1);
  });

  test("disables the webhook after its seventeenth attempt, until the owner enables it", async () => {
    const { cp, openInvoice, receiver } = await openTestCryptoPay();
    for (let n = 0; n < 17; n += 1) receiver.answers.push((response) => response.writeHead(503).end());
    const [delivery] = await (await openInvoice()).pay();
    expect(delivery?.attempts).toHaveLength(17);
    expect(cp.webhook.isDisabled).toBe(true);
    expect(await (await openInvoice()).pay()).toEqual([]);
    cp.webhook.isDisabled = false;
    expect(await (await openInvoice()).pay()).toMatchObject([{ accepted: true }]);
  });

  test("gets lost where the webhook loses it or is not set", async () => {
    const { cp, openInvoice, receiver } = await openTestCryptoPay();
    cp.webhook.sent = false;
    await (await openInvoice()).pay();
    Object.assign(cp.webhook, { sent: true, url: null });
    await (await openInvoice()).pay();
    expect(receiver.received).toEqual([]);
  });

  test("can be replayed and forged, with a valid, a wrong or no signature", async () => {
    const { cp, openInvoice, receiver } = await openTestCryptoPay();
    const payer = await openInvoice();
    const [delivery] = await payer.pay();
    if (delivery === undefined) throw new Error("No update was sent");
    expect(await cp.replay(delivery, { times: 3, parallel: true })).toHaveLength(3);
    expect(new Set(receiver.received.map((update) => JSON.stringify(update))).size).toBe(1);
    const { url } = receiver;
    const body = payer.updateBody({ amount: "1" });
    expect((await cp.forge({ url, body })).signature).toBe(cp.sign(body));
    expect((await cp.forge({ url, body, token: "1:guessed" })).signature).not.toBe(cp.sign(body));
    await cp.forge({ url, body: "not json", signature: null });
    expect(receiver.received.at(-1)).toEqual({ body: "not json", signature: undefined });
    expect(cp.deliveries.map(({ origin }) => origin)).toEqual([
      "payment",
      ...Array.from({ length: 3 }, () => "replay"),
      ...Array.from({ length: 3 }, () => "forgery"),
    ]);
  });
});

test("A later instance continues from a snapshot, with invoices, balances, spent ids and stopped updates", async () => {
  const { cp, clock, openInvoice, receiver, resultOf } = await openTestCryptoPay();
  cp.rules.isTransferOn = true;
  cp.rules.users = "everybody";
  cp.credit("USDT", "10");
  await resultOf("transfer", { user_id: 1, asset: "USDT", amount: "4", spend_id: "once" });
  receiver.answers.push(() => undefined);
  const payer = await openInvoice();
  const paying = payer.pay();
  await expect.poll(() => receiver.received.length).toBe(1);
  await cp.stop();
  expect(await paying).toMatchObject([{ attempts: [{ result: "stopped" }] }]);
  const later = await startCryptoPay({
    clock,
    token: cp.token,
    webhookUrl: receiver.url,
    snapshot: structuredClone(cp.snapshot()),
  });
  try {
    expect(await later.resume()).toMatchObject([{ accepted: true, invoiceId: payer.invoice.id }]);
    expect(later.openInvoice(String(payer.invoice.id)).invoice.status).toBe("paid");
    // Ten credited and four transferred, and the payment of fifty without its fee of three percent.
    expect(later.balanceOf("USDT")).toBe("54.5");
    expect(later.transfers()).toMatchObject([{ spendId: "once" }]);
  } finally {
    await later.stop();
  }
});
