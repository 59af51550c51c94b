import type { Platform } from "../../platform/platform.ts";
import { selectUnlisted } from "./star-list.sql.ts";

/** A payment in Stars that Telegram's list of transactions lacks, or lists with another amount. */
export type UnlistedPayment = {
  readonly paymentId: string;
  /** Telegram's charge id. */
  readonly externalId: string;
  readonly orderId: string;
  readonly payerId: number | undefined;
  readonly createdAt: Date;
} & (
  | { readonly reason: "not_in_the_list" }
  /** In whole Stars, as exact texts. */
  | { readonly reason: "another_amount"; readonly ours: string; readonly listed: string }
);

// More would have one cause, such as another bot's token or a foreign database.
const SHOWN = 100;

/**
 * The oldest first. Empty until the list was read to its end once; omits the last hour before that moment, since the list may
 * lag. A payment disappears when a later reading finds it.
 */
export async function listUnlistedPayments({ database }: Platform): Promise<UnlistedPayment[]> {
  const rows = await selectUnlisted.all(database.prisma, { most: SHOWN });
  return rows.map(({ id, payerId, ours, listed, ...row }) => ({
    ...row,
    paymentId: id,
    payerId: payerId ?? undefined,
    ...(listed === null ? { reason: "not_in_the_list" } : { reason: "another_amount", ours, listed }),
  }));
}
