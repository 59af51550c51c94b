import { Prisma } from "../../../prisma/client/client.ts";
import { defineStatement, telegramIdColumn } from "../../platform/database/statement.ts";

export type Settlement =
  | { readonly kind: "sent"; readonly reference: string }
  | { readonly kind: "refused"; readonly reason: string };

type SettleInput = {
  readonly payoutId: string;
  readonly settlementEntryId: string;
  readonly operatorId: number;
  readonly settlement: Settlement;
  readonly now: Date;
};

const example = { payoutId: "", settlementEntryId: "", operatorId: 1, now: new Date() };

/** Settles a pending payout of its holder with its ledger entry. No row: it is settled already, or somebody else's claim. */
export const settlePendingPayout = defineStatement({
  columns: { ownerId: telegramIdColumn },
  examples: [
    { ...example, settlement: { kind: "sent", reference: "" } },
    { ...example, settlement: { kind: "refused", reason: "" } },
  ],
  sql: ({ payoutId, settlementEntryId, operatorId, settlement, now }: SettleInput) => {
    const isSent = settlement.kind === "sent";
    return Prisma.sql`
      with settled as (
        update payout
           set state = ${settlement.kind}, settlement_entry_id = ${settlementEntryId}, settled_at = ${now}, settled_by = ${operatorId},
               reference = ${isSent ? settlement.reference : null}, reason = ${isSent ? null : settlement.reason}
         where id = ${payoutId} and state = 'requested' and claimed_by = ${operatorId}
        returning id, owner_id),
      booked as (
        insert into ledger_posting (entry_id, kind, account, owner_id, currency, amount, created_at)
        select ${settlementEntryId}, ${isSent ? "payout_sent" : "payout_reversed"}, line.account, line.owner_id,
               asked.currency, line.amount, ${now}
          from settled
          join ledger_posting asked on asked.entry_id = settled.id and asked.account = 'payouts_in_transit'
         cross join lateral (
               values ('payouts_in_transit', null::bigint, -asked.amount),
                      ${isSent ? toPaidOut : toOwnerBalance}) line (account, owner_id, amount))
      select owner_id from settled`;
  },
});

const toPaidOut = Prisma.sql`('paid_out', null, asked.amount)`;
const toOwnerBalance = Prisma.sql`('owner_balance', settled.owner_id, asked.amount)`;
