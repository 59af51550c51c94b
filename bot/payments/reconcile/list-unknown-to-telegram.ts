import { telegramId } from "../../platform/values/domain.ts";
import type { Platform } from "../../platform/platform.ts";
import { bookmarks, LIST_MAY_LAG_MS } from "./cursors.ts";
import { AMOUNT_DIFFERS } from "./turn-page.ts";

/** A payment in Stars of which Telegram's own list says something else. */
export type UnknownToTelegram = {
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

// More than that is one fault (another bot's token, a database from elsewhere), and no list to go through.
const SHOWN = 100;

type Row = {
  id: string;
  external_id: string;
  order_id: string;
  payer_id: bigint | null;
  created_at: Date;
  ours: string;
  listed: string | null;
};

/**
 * The oldest first. Nothing before the list has been read to its end, and nothing of the last hour before that: it may
 * lag. A payment leaves this list when a later reading finds it.
 */
export async function listUnknownToTelegram({ database }: Platform): Promise<UnknownToTelegram[]> {
  const rows = await database.prisma.$queryRaw<Row[]>`
    select p.id, p.external_id, p.order_id, p.payer_id, p.created_at,
           trim_scale(coalesce(p.paid_amount, p.amount_minor))::text as ours,
           (select detail ->> 'listed' from audit_entry
             where subject = p.id and action = ${AMOUNT_DIFFERS} order by at desc limit 1) as listed
      from payment p, bookmark read
     where read.name = ${bookmarks.readToEnd} and p.provider = 'stars' and p.reconciled_at is null
       and p.created_at <= to_timestamp((read.position - ${LIST_MAY_LAG_MS}::int) / 1000.0)
     order by p.created_at limit ${SHOWN}`;
  return rows.map((row) => ({
    paymentId: row.id,
    externalId: row.external_id,
    orderId: row.order_id,
    payerId: row.payer_id === null ? undefined : telegramId(row.payer_id),
    createdAt: row.created_at,
    ...(row.listed === null
      ? { reason: "not_in_the_list" }
      : { reason: "another_amount", ours: row.ours, listed: row.listed }),
  }));
}
