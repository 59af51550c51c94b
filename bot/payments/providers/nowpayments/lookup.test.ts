import { describe, expect, test } from "vitest";
import { movableClock } from "../../../platform/time/clock.ts";
import { readConfig } from "../../../platform/runtime/config.ts";
import { ProviderError } from "../../../platform/values/errors.ts";
import { createLogger } from "../../../platform/runtime/logger.ts";
import type { Platform } from "../../../platform/platform.ts";
import { lookup } from "./lookup.ts";
import { providers } from "../registry.ts";

/** Like the vendor's examples: without `parent_payment_id`, `invoice_id` and fees. */
const payment = {
  payment_id: 5524759814,
  payment_status: "finished",
  pay_address: "TNDFkiSmBQorNFacb3735q8MnT29sn8BLn",
  payin_extra_id: null,
  price_amount: 9.99,
  price_currency: "usd",
  pay_amount: 165.652609,
  actually_paid: 165.652609,
  pay_currency: "trx",
  order_id: "01JDZ0000000000000000000AA",
  outcome_amount: 164.9,
  outcome_currency: "trx",
};

/** A NOWPayments that answers every call after the sign-in with this. */
function answering(body: unknown): Platform {
  const config = readConfig(
    {
      BOT_TOKEN: "123456:AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
      PUBLIC_URL: "https://bot.example",
      NOWPAYMENTS_API_KEY: "key",
      NOWPAYMENTS_IPN_SECRET: "secret",
      NOWPAYMENTS_EMAIL: "me@example.org",
      NOWPAYMENTS_PASSWORD: "password",
    },
    providers,
  );
  const send: Platform["http"]["send"] = ({ url }) =>
    Promise.resolve({ status: 200, text: JSON.stringify(url.endsWith("/auth") ? { token: "t" } : body) });
  const parts: Partial<Platform> = {
    config,
    clock: movableClock(),
    logger: createLogger({ level: "silent", secrets: [] }),
    http: { send, close: () => Promise.resolve() },
  };
  return parts as Platform;
}

const listed = (...rows: unknown[]): ReturnType<NonNullable<typeof lookup.invoice>> =>
  lookup.invoice?.(answering({ data: rows }), "1") ?? Promise.resolve(undefined);

describe("The answer to a lookup", () => {
  test("becomes the same event as its IPN", async () => {
    expect(await lookup.payment(answering(payment), "5524759814")).toMatchObject({
      externalId: "5524759814",
      dedupeKey: "paid:165.652609",
      source: "lookup",
      arrived: { amount: "165.652609", currency: "TRX" },
    });
  });

  test.each([
    ["another payment", { ...payment, payment_id: 1 }],
    ["a status that is new", { ...payment, payment_status: "dreaming" }],
  ])("is refused when it is about %s", async (_what, body) => {
    await expect(lookup.payment(answering(body), "5524759814")).rejects.toBeInstanceOf(ProviderError);
  });
});

describe("The payments of an invoice", () => {
  const again = { ...payment, payment_id: 2 };

  test("with the address of an earlier payment are repeated deposits, even if the answer does not say so", async () => {
    const elsewhere = { ...payment, payment_id: 3, pay_address: "TAnother" };
    const partial = { ...again, payment_status: "partially_paid" };
    expect(await listed(payment, partial, elsewhere)).toMatchObject([
      { externalId: "5524759814", parentExternalId: undefined },
      { externalId: "3", parentExternalId: undefined },
      { externalId: "2", parentExternalId: "5524759814", status: "paid", dedupeKey: "paid:165.652609" },
    ]);
  });

  test("with another memo, or with a parent of their own, are separate payments", async () => {
    const [one, two] = [
      { ...payment, payin_extra_id: "7" },
      { ...again, payin_extra_id: "8" },
    ];
    expect(await listed(one, two, { ...two, payment_id: 3, parent_payment_id: null })).toMatchObject([
      { parentExternalId: undefined },
      { parentExternalId: undefined },
      { parentExternalId: undefined },
    ]);
  });

  test("are followed by their repeated deposits, which NOWPayments may list before them", async () => {
    const child = { ...again, parent_payment_id: payment.payment_id };
    expect(await listed(child, payment)).toMatchObject([
      { externalId: "5524759814", parentExternalId: undefined },
      { externalId: "2", parentExternalId: "5524759814" },
    ]);
  });

  test("are returned although one of them cannot be read", async () => {
    const strange = { ...payment, payment_id: 4, payment_status: "dreaming" };
    expect(await listed(strange, again)).toMatchObject([{ externalId: "2" }]);
  });
});
