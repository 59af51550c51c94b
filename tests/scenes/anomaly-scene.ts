import { createSale } from "../support/sale.ts";
import type { Sale } from "../support/sale.ts";
import { createTestDatabase } from "../support/test-database.ts";
import type { TestDatabase } from "../support/test-database.ts";
import { createTestPlatform } from "../support/test-platform.ts";
import { confirmPayment } from "../../bot/payments/confirm/confirm-payment.ts";
import type { PaymentEvent } from "../../bot/payments/contract/payment-event.ts";
import { listAnomalies } from "../../bot/operator/anomalies/list-anomalies.ts";

export const operatorId = 99_999_999_999;

export type Scene = AsyncDisposable & {
  readonly database: TestDatabase;
  readonly platform: ReturnType<typeof createTestPlatform>;
  readonly sale: Sale;
  /** Confirms a report. @returns the id of its payment. */
  readonly report: (event: PaymentEvent) => Promise<string>;
  /** The kind of each anomaly on the first page. */
  readonly kinds: () => Promise<string[]>;
};

export async function openScene(): Promise<Scene> {
  const database = await createTestDatabase();
  const platform = createTestPlatform(database, { OPERATOR_IDS: String(operatorId) });
  const sale = await createSale(platform);
  return {
    database,
    platform,
    sale,
    async report(event) {
      await confirmPayment(platform, event);
      const { externalId } = event;
      return (await database.prisma.payment.findFirstOrThrow({ where: { externalId } })).id;
    },
    async kinds() {
      const { groups } = await listAnomalies(platform, 0);
      return groups.flatMap(({ anomalies }) =>
        anomalies.map((anomaly) => (anomaly.kind === "ledger" ? anomaly.fault.kind : anomaly.kind)),
      );
    },
    [Symbol.asyncDispose]: () => database.release(),
  };
}
