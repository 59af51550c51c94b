import { createSale } from "../support/sale.ts";
import type { Sale, Terms } from "../support/sale.ts";
import { createTestDatabase } from "../support/test-database.ts";
import { createTestPlatform } from "../support/test-platform.ts";
import type { Platform } from "../../bot/platform/platform.ts";
import { confirmPayment } from "../../bot/payments/confirm/confirm-payment.ts";
import type { PaymentEvent } from "../../bot/payments/contract/payment-event.ts";

export const DAY = 86_400_000;

type RefundScene = AsyncDisposable & {
  platform: ReturnType<typeof createTestPlatform>;
  sale: Sale;
  owner: { userId: number };
  /** Confirms an event; returns the payment's id. */
  report: (event: PaymentEvent) => Promise<string>;
};

export async function openRefundScene(
  terms: Terms = {},
  environment: Readonly<Record<string, string>> = {},
): Promise<RefundScene> {
  const database = await createTestDatabase();
  const platform = createTestPlatform(database, environment);
  const sale = await createSale(platform, terms);
  return {
    platform,
    sale,
    owner: { userId: sale.ownerId },
    async report(event) {
      await confirmPayment(platform, event);
      const { externalId } = event;
      return (await database.prisma.payment.findFirstOrThrow({ where: { externalId } })).id;
    },
    [Symbol.asyncDispose]: () => database.release(),
  };
}

/** Each account that is not zero: "owner_balance USD -9.7". */
export async function balances({ database }: Platform): Promise<string[]> {
  const { rows } = await database.pool.query<{ line: string }>(
    `select account || ' ' || currency || ' ' || trim_scale(sum(amount)) as line from ledger_posting
      group by account, currency having sum(amount) <> 0 order by line`,
  );
  return rows.map(({ line }) => line);
}

export async function term({ database, clock }: Platform): Promise<[state: string, days: number | null]> {
  const { state, expiresAt } = await database.prisma.subscription.findFirstOrThrow();
  return [state, expiresAt === null ? null : Math.round((+expiresAt - +clock.now()) / DAY) + 0];
}
