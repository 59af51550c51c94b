import { confirmPayment } from "../../bot/payments/confirm/confirm-payment.ts";
import type { DisputeStatus } from "../../bot/payments/contract/provider-report.ts";
import { recordDispute } from "../../bot/payments/reversals/record-dispute.ts";
import type { Platform } from "../../bot/platform/platform.ts";
import { money } from "../../bot/platform/values/money.ts";
import { cryptoEvent } from "../support/payment-events.ts";
import type { Sale } from "../support/sale.ts";

/** The owner's part of a sale by card, in cents. */
const NET = 970n;

/** "closed" has no meaning for a dispute that took money. */
export type CardDispute = Extract<DisputeStatus, "open" | "won" | "lost">;

export type CardSales = {
  /** For $9.99. The buyer's money is at no custody. */
  sell(owner: Pick<Sale, "ownerId" | "order">): Promise<void>;
  /** The bank reports on a dispute about a sale, for which it takes no fee. It may give the money back after a lost one. */
  dispute(sale: number, status: CardDispute): Promise<void>;
};

/** @param earn is told what an owner gets or loses, in cents. */
export function openCardSales(
  platform: Platform,
  earn: (owner: Pick<Sale, "ownerId">, cents: bigint) => void,
): CardSales {
  const sales: {
    readonly owner: Pick<Sale, "ownerId">;
    readonly externalId: string;
    isTaken: boolean;
    isReturned: boolean;
  }[] = [];
  return {
    async sell(owner) {
      const sum = { amount: "9.99", currency: "USD" };
      const event = cryptoEvent(await owner.order(), { provider: "stripe", asked: sum, arrived: sum });
      const outcome = await confirmPayment(platform, event);
      if (outcome.kind !== "granted") throw new Error(`The sale is ${outcome.kind}`);
      sales.push({ owner, externalId: event.externalId, isTaken: false, isReturned: false });
      earn(owner, NET);
    },
    async dispute(place, status) {
      const sale = sales[place % Math.max(1, sales.length)];
      if (sale === undefined) return;
      await recordDispute(platform, {
        provider: "stripe",
        externalId: sale.externalId,
        disputeId: `dispute-${sale.externalId}`,
        status,
        amount: money(999n, "USD"),
        fee: money(0n, "USD"),
        isWithdrawn: true,
        reinstated: money(status === "won" ? 999n : 0n, "USD"),
        dueBy: undefined,
      });
      if (!sale.isTaken) earn(sale.owner, -NET);
      if (status === "won" && !sale.isReturned) earn(sale.owner, NET);
      sale.isTaken = true;
      sale.isReturned ||= status === "won";
    },
  };
}
