import { mayManage } from "../../channels/index.ts";
import type { Transaction } from "../../platform/database/database.ts";
import type { Platform } from "../../platform/platform.ts";
import type { LockedPayment } from "./lock-payment.ts";
import { isEnough } from "../../ledger/index.ts";

/** The person or the bot that decides about a payment. "bot": deposits that make up one price together, and Telegram's refusal of a refund. */
export type Actor = { readonly userId: number } | "bot";

/** For `audit_entry.actor_id` and `payment.resolved_by`; null is the bot. */
export const actorId = (actor: Actor): bigint | null => (actor === "bot" ? null : BigInt(actor.userId));

/** Operators may decide about every payment; owners and their managers about those of their channels. */
export async function mayDecide(
  transaction: Transaction,
  { config }: Platform,
  actor: Actor,
  { order: { channelId } }: LockedPayment,
): Promise<boolean> {
  if (actor === "bot" || config.operatorIds.includes(actor.userId)) return true;
  return mayManage(transaction, { channelId, actorId: actor.userId });
}

/** A buyer may turn a repeated deposit into more time if the deposit covers the price. */
export function mayUseDeposit(actor: Actor, { row, order, receipt }: LockedPayment): boolean {
  return (
    actor !== "bot" &&
    actor.userId === order.userId &&
    row.heldReason === "repeated_deposit" &&
    receipt !== undefined &&
    isEnough([receipt], row.order.channel.shortfallBasisPoints)
  );
}
