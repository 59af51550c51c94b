import { balances, readBalances } from "../../../ledger/index.ts";
import type { Transaction } from "../../../platform/database/database.ts";
import type { Platform } from "../../../platform/platform.ts";
import { unitsOf } from "../../../platform/values/amount.ts";
import { newId } from "../../../platform/values/ids.ts";
import { requestProgress } from "../../model/request-jobs.ts";
import { reserve, settle } from "./stars.sql.ts";

// Bot API, `allow_paid_broadcast`: "0.1 Telegram Stars per message".
const MESSAGES_A_STAR = 10;

/** The most that Telegram charges for the messages, rounded up because the ledger has whole Stars. */
export const starsFor = (messages: number): number => Math.ceil(messages / MESSAGES_A_STAR);

export type Reservation =
  | { readonly kind: "reserved" }
  /** `balance`: the whole Stars that the owner has, or 0 where the balance is negative. */
  | { readonly kind: "too_little"; readonly needed: number; readonly balance: number };

/**
 * Sets the owner's Stars aside for a broadcast, in the caller's transaction, or changes nothing. The bot's Stars at Telegram
 * belong to all owners: nobody spends more of them than their own balance. Payouts and refunds lock the same balance.
 */
export async function reserveStars(
  transaction: Transaction,
  { clock }: Platform,
  {
    broadcastId,
    ownerId,
    stars,
  }: { readonly broadcastId: string; readonly ownerId: number; readonly stars: number },
): Promise<Reservation> {
  await balances.lockBalance.run(transaction, { ownerId });
  const amounts = await readBalances(transaction, ownerId);
  const units = unitsOf(amounts.find(({ currency }) => currency === "XTR")?.amount ?? "0");
  const balance = units > 0n ? Number(units / unitsOf("1")) : 0;
  if (balance < stars) return { kind: "too_little", needed: stars, balance };
  const now = clock.now();
  await reserve.run(transaction, { broadcastId, ownerId, stars, entryId: newId(now), now });
  return { kind: "reserved" };
}

/** Posts the spent Stars of a broadcast and returns the others to the owner who paid. Idempotent. */
export async function returnStars(
  transaction: Transaction,
  { clock }: Platform,
  { broadcastId, spent }: { readonly broadcastId: string; readonly spent: number },
): Promise<void> {
  const now = clock.now();
  const entries = { spentEntryId: newId(now), returnedEntryId: newId(now) };
  await settle.run(transaction, { broadcastId, spent, ...entries, now });
  await requestProgress(transaction, broadcastId);
}
