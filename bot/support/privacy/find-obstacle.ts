import { readBalances } from "../../ledger/index.ts";
import type { Transaction } from "../../platform/database/database.ts";
import type { Platform } from "../../platform/platform.ts";
import type { ExactAmount } from "../../platform/values/amount.ts";
import { findObstacles } from "./read-data.sql.ts";

/** A reason why a person cannot be erased yet: the first thing to do, so that no money and no work under way is lost. */
export type ErasureObstacle =
  /** The bot is in these channels. */
  | { readonly kind: "owns_channel"; readonly channels: string }
  | { readonly kind: "payout_open" | "sale_open" | "renewals" | "broadcast_open" }
  /** Buyers still have time that they paid for. */
  | { readonly kind: "buyers"; readonly count: number; readonly until: Date }
  /** A buyer may still pay an open order, and would be granted access by that. */
  | { readonly kind: "invoices"; readonly until: Date }
  | { readonly kind: "balance" | "debt"; readonly balances: readonly ExactAmount[] }
  /** An operator has claimed a payout. */
  | { readonly kind: "sends_payout" }
  /** The person is a buyer whose charges or payments go on. */
  | { readonly kind: "is_charged" | "open_payment" };

/** For the page that explains the obstacle. */
export const findObstacle = (platform: Platform, userId: number): Promise<ErasureObstacle | undefined> =>
  readObstacle(platform.database.prisma, platform, userId);

export async function readObstacle(
  client: Transaction,
  { clock, config: { stalePriceHours } }: Platform,
  userId: number,
): Promise<ErasureObstacle | undefined> {
  const found = await findObstacles.first(client, { userId, now: clock.now(), stalePriceHours });
  if (found === undefined) return undefined;
  const { channels, buyers, buyersUntil, invoicesUntil } = found;
  if (channels !== null) return { kind: "owns_channel", channels };
  if (found.hasOpenBroadcast) return { kind: "broadcast_open" };
  if (found.hasRenewals) return { kind: "renewals" };
  if (invoicesUntil !== null) return { kind: "invoices", until: invoicesUntil };
  if (found.hasOpenSale) return { kind: "sale_open" };
  if (buyersUntil !== null) return { kind: "buyers", count: buyers, until: buyersUntil };
  if (found.hasOpenPayout) return { kind: "payout_open" };
  const balances = (await readBalances(client, userId)).filter(({ amount }) => /[1-9]/u.test(amount));
  if (balances.some(isDebt)) return { kind: "debt", balances: balances.filter(isDebt) };
  if (balances.length > 0) return { kind: "balance", balances };
  if (found.sendsPayout) return { kind: "sends_payout" };
  if (found.isCharged) return { kind: "is_charged" };
  return found.hasOpenPayment ? { kind: "open_payment" } : undefined;
}

const isDebt = ({ amount }: ExactAmount): boolean => amount.startsWith("-");
