import { cryptoEvent } from "../support/payment-events.ts";
import { createSale } from "../support/sale.ts";
import type { Sale } from "../support/sale.ts";
import { createTestDatabase } from "../support/test-database.ts";
import { createTestPlatform } from "../support/test-platform.ts";
import { confirmPayment } from "../../bot/payments/confirm/confirm-payment.ts";

const crypto = {
  NOWPAYMENTS_API_KEY: "key",
  NOWPAYMENTS_IPN_SECRET: "secret",
  PUBLIC_URL: "https://bot.example",
};

export type ReportedPayments = AsyncDisposable & {
  platform: ReturnType<typeof createTestPlatform>;
  sale: Sale;
  externalIds: string[];
};

/** Payments with one report each, without a provider that answers: for the claims before the lookups. */
export async function openReportedPayments(
  count: number,
  environment: Record<string, string> = crypto,
): Promise<ReportedPayments> {
  const database = await createTestDatabase();
  const platform = createTestPlatform(database, environment);
  const sale = await createSale(platform);
  const events = [];
  for (let index = 0; index < count; index++)
    events.push(cryptoEvent(await sale.order(), { status: "confirming" }));
  for (const event of events) await confirmPayment(platform, event);
  return {
    platform,
    sale,
    externalIds: events.map(({ externalId }) => externalId),
    [Symbol.asyncDispose]: () => database.release(),
  };
}
