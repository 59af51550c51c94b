import { describe, expect, test } from "vitest";
import { failureOf, order } from "../../../../tests/scenes/nowpayments-api-scene.ts";
import { cryptopayConfig, openCryptoPayApi } from "../../../../tests/scenes/cryptopay-api-scene.ts";
import { openInvoice } from "./open-invoice.ts";
import type { Platform } from "../../../platform/platform.ts";
import { money } from "../../../platform/values/money.ts";
import { sendRefund } from "./send-refund.ts";

/** An invoice that Bob has paid with 9.99 USDT, and an app that may transfer. */
async function openPaid() {
  const scene = await openCryptoPayApi();
  const { cp, platform, clock } = scene;
  cp.rules.isTransferOn = true;
  cp.rules.users = new Set([42]);
  cp.credit("USDT", "100");
  const staleAt = new Date(clock.now().getTime() + 3_600_000);
  const { externalId } = await openInvoice(platform, { ...order, staleAt });
  const due = { amount: "9.99", currency: "USDT" };
  const refundedBefore = money(0n, "USD");
  const ours = { id: "01JDZ0000000000000000000AE", payerId: 42 };
  const payment = { ...ours, externalId, part: undefined, refundedBefore, due };
  const pay = () => cp.openInvoice(externalId).pay({ asset: "USDT" });
  return { ...scene, payment, pay, send: () => sendRefund(platform, payment) };
}

describe("A refund", () => {
  test("is a transfer of the paid amount to the buyer", async () => {
    const { cp, payment, pay, send } = await openPaid();
    await pay();
    expect(await send()).toBe("sent");
    expect(cp.transfers()).toMatchObject([
      { userId: 42, asset: "USDT", amount: "9.99", spendId: `refund-${payment.id}` },
    ]);
  });

  test("is what is due, which may be a part of the paid amount", async () => {
    const { cp, platform, payment, pay } = await openPaid();
    await pay();
    const part = { ...payment, id: "01JDZ0000000000000000000AF", due: { amount: "3.33", currency: "USDT" } };
    expect(await sendRefund(platform, part)).toBe("sent");
    expect(await sendRefund(platform, part)).toBe("sent");
    expect(await sendRefund(platform, { ...payment, due: { amount: "6.66", currency: "USDT" } })).toBe(
      "sent",
    );
    expect(cp.transfers().map(({ amount }) => amount)).toEqual(["3.33", "6.66"]);
  });

  test("is sent once, however often it runs", async () => {
    const { cp, pay, send } = await openPaid();
    await pay();
    expect(await send()).toBe("sent");
    expect(await send()).toBe("sent");
    expect(cp.transfers()).toHaveLength(1);
  });

  test("whose answer got lost is found, also if the app may no longer transfer", async () => {
    const { cp, pay, send } = await openPaid();
    await pay();
    cp.faults.add({ path: /transfer/, kind: "reset-after" });
    expect(await failureOf(send())).toMatchObject({ retryable: true });
    cp.rules.isTransferOn = false;
    expect(await send()).toBe("sent");
    cp.rules.isSpendIdShown = false;
    expect(await send()).toBe("sent");
    expect(cp.transfers()).toHaveLength(1);
  });

  test.each([
    ["transfers are off", (cp: Cp) => (cp.rules.isTransferOn = false)],
    ["the balance is too low", (cp: Cp) => cp.credit("USDT", "-105")],
    ["the buyer has never used @CryptoBot", (cp: Cp) => (cp.rules.users = new Set())],
    ["the sum is outside of the limits", (cp: Cp) => cp.setUsdRate("USDT", "0.01")],
  ])("is left to a person where %s", async (_reason, prepare) => {
    const { cp, pay, send } = await openPaid();
    await pay();
    prepare(cp);
    expect(await send()).toBe("by_hand");
    expect(cp.transfers()).toEqual([]);
  });

  test("of an invoice that is not paid is refused", async () => {
    const { platform, payment, send } = await openPaid();
    expect(await send()).toBe("refused");
    expect(await sendRefund(platform, { ...payment, externalId: "5" })).toBe("refused");
    expect(await sendRefund(platform, { ...payment, due: undefined })).toBe("refused");
  });

  test("is repeated after an outage or a wrong token", async () => {
    const { cp, pay, send, platform, payment } = await openPaid();
    await pay();
    for (const kind of ["500", "nonsense-json", "html", "reset-before"] as const) {
      cp.faults.add({ path: /transfer/, kind });
      expect(await failureOf(send())).toMatchObject({ retryable: true });
    }
    // A gateway before Crypto Pay, whose refusal has no name.
    const send403: Platform["http"]["send"] = async (call) =>
      call.url.endsWith("/transfer") ? { status: 403, text: "<html>" } : platform.http.send(call);
    const http = { ...platform.http, send: send403 };
    expect(await failureOf(sendRefund({ ...platform, http }, payment))).toMatchObject({ status: 403 });
    const config = cryptopayConfig({ CRYPTOPAY_API_ROOT: cp.url, CRYPTOPAY_TOKEN: "1:wrong" });
    await failureOf(sendRefund({ ...platform, config }, payment));
    expect(cp.transfers()).toEqual([]);
  });
});

type Cp = Awaited<ReturnType<typeof openCryptoPayApi>>["cp"];
