import { permissions, hasPermission } from "../../channels/index.ts";
import type { Transaction } from "../../platform/database/database.ts";
import type { Platform } from "../../platform/platform.ts";
import type { Config } from "../../platform/runtime/config.ts";
import { operators } from "../../users/index.ts";
import { isPriceStale } from "./decide.ts";
import type { OrderTerms } from "./decide.ts";
import type { LockedPayment } from "./lock-payment.ts";
import { isEnough } from "../../ledger/index.ts";
import { paymentPriceOf } from "./payment-row.ts";

/** The person or the bot that decides about a payment. "bot": deposits that make up one price together, and Telegram's refusal of a refund. */
export type Actor = Person | "bot";

export type Person = { readonly userId: number };

export type DecisionPermission = "payments.accept" | "refunds.make";

/** For `audit_entry.actor_id` and `payment.resolved_by`; null is the bot. */
export const actorId = (actor: Actor): bigint | null => (actor === "bot" ? null : BigInt(actor.userId));

/**
 * Operators decide about every sale, an owner about those that the ledger credited to them, and the team of a channel, as its
 * roles allow, about those of its present owner. A new owner of a channel does not spend the former owner's balance.
 */
export async function mayDecide(
  transaction: Transaction,
  platform: Pick<Platform, "config">,
  actor: Actor,
  {
    order: { channelId, ownerId, userId },
  }: { readonly order: Pick<OrderTerms, "channelId" | "ownerId" | "userId"> },
  permission: DecisionPermission,
): Promise<boolean> {
  if (actor === "bot") return true;
  if (hasPermission("operator", permission) && (await isOperator(transaction, platform, actor))) return true;
  if (actor.userId === ownerId && hasPermission("owner", permission)) return true;
  // Nobody on the team decides about their own payment.
  if (actor.userId === userId) return false;
  const permitted = {
    id: channelId,
    ownerId: BigInt(ownerId),
    ...permissions.permittedTo(actor.userId, permission),
  };
  return (await transaction.channel.count({ where: permitted })) === 1;
}

export const isOperator = async (
  transaction: Transaction,
  platform: Pick<Platform, "config">,
  actor: Actor,
): Promise<boolean> => actor !== "bot" && operators.isOperator(transaction, platform, actor.userId);

/** The coins of the payment came long after the end of the order's price guarantee. */
export const hasStalePrice = ({ stalePriceHours }: Config, { row, order }: LockedPayment): boolean =>
  isPriceStale({
    kind: order.kind,
    provider: row.provider,
    arrivedAt: row.arrivedAt ?? undefined,
    staleAt: row.order.staleAt,
    stalePriceHours,
  });

/**
 * A buyer may turn a repeated deposit into more time if the deposit covers the price and the price is not stale. Without its
 * worth, which older versions did not store, only the channel's team can judge it.
 */
export function mayUseDeposit({ config }: Platform, actor: Actor, payment: LockedPayment): boolean {
  const { row, order, receipt } = payment;
  return (
    actor !== "bot" &&
    actor.userId === order.userId &&
    row.heldReason === "repeated_deposit" &&
    receipt?.worth !== undefined &&
    !hasStalePrice(config, payment) &&
    isEnough(paymentPriceOf(row), [receipt], row.order.channel.shortfallBasisPoints)
  );
}
