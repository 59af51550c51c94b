import { Prisma } from "../../../prisma/client/client.ts";
import { audit } from "../../channels/index.ts";
import { enqueue, job } from "../../platform/jobs/jobs.ts";
import { newId } from "../../platform/values/ids.ts";
import type { Platform } from "../../platform/platform.ts";
import { tellPayoutRefused } from "./tell-refused.jobs.ts";

export type SettlePayoutInput = {
  readonly payoutId: string;
  readonly operatorId: number;
  readonly settlement:
    | { readonly kind: "sent"; readonly reference: string }
    | { readonly kind: "refused"; readonly reason: string };
};

export type SettlePayoutResult = {
  readonly kind:
    | "done"
    /** Another press or another operator was faster. */
    | "settled_already"
    | "forbidden";
};

/**
 * An operator says that they have sent a payout, or why they cannot. The statement takes effect only while the payout is
 * asked for, and writes the entry of the ledger for the row that it changed: however often this is said, it is booked once.
 */
export function settlePayout(
  platform: Platform,
  { payoutId, operatorId, settlement }: SettlePayoutInput,
): Promise<SettlePayoutResult> {
  const { database, clock, config } = platform;
  return database.prisma.$transaction(async (transaction): Promise<SettlePayoutResult> => {
    if (!config.operatorIds.includes(operatorId)) return { kind: "forbidden" };
    const now = clock.now();
    const settlementId = newId(now);
    const isSent = settlement.kind === "sent";
    const settled = await transaction.$queryRaw<{ owner_id: bigint }[]>`
      with settled as (
        update payout
           set state = ${settlement.kind}, settlement_id = ${settlementId}, settled_at = ${now}, settled_by = ${operatorId},
               reference = ${isSent ? settlement.reference : null}, reason = ${isSent ? null : settlement.reason}
         where id = ${payoutId} and state = 'asked'
        returning id, owner_id),
      booked as (
        insert into ledger_posting (entry_id, kind, account, owner_id, currency, amount, created_at)
        select ${settlementId}, ${isSent ? "payout_sent" : "payout_undone"}, line.account, line.owner_id,
               asked.currency, line.amount, ${now}
          from settled
          join ledger_posting asked on asked.entry_id = settled.id and asked.account = 'payouts_in_transit'
         cross join lateral (
               values ('payouts_in_transit', null::bigint, -asked.amount),
                      ${isSent ? toOutside : backToOwner}) line (account, owner_id, amount))
      select owner_id from settled`;
    const [payout] = settled;
    if (payout === undefined) return { kind: "settled_already" };
    if (!isSent) {
      // What could not be paid today cannot be paid tomorrow by asking again: the owner says when.
      await transaction.payoutChoice.updateMany({
        where: { ownerId: payout.owner_id },
        data: { isAutomatic: false },
      });
      await enqueue(transaction, [
        job(tellPayoutRefused, { payoutId }, { key: `payout-refused:${payoutId}` }),
      ]);
    }
    await audit(transaction, platform, {
      actorId: operatorId,
      action: `payout.${settlement.kind}`,
      subject: payoutId,
    });
    return { kind: "done" };
  });
}

const toOutside = Prisma.sql`('paid_out', null, asked.amount)`;
const backToOwner = Prisma.sql`('owner_balance', settled.owner_id, asked.amount)`;
