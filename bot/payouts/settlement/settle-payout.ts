import { audit } from "../../platform/audit.ts";
import { enqueue, job } from "../../platform/jobs/jobs.ts";
import { newId } from "../../platform/values/ids.ts";
import type { Platform } from "../../platform/platform.ts";
import { operators } from "../../users/index.ts";
import { isWalletWaiting } from "../wallets/wallet-wait.ts";
import { notifyPayoutRefused } from "../payout/payout-notices.jobs.ts";
import { settlePendingPayout } from "./settle-payout.sql.ts";
import type { Settlement } from "./settle-payout.sql.ts";
import { settleStuck } from "./settle-stuck.ts";
import type { UnprovenWord } from "./settle-stuck.ts";

export type SettlePayoutInput = {
  readonly payoutId: string;
  readonly operatorId: number;
  readonly settlement: Settlement;
};

export type SettlePayoutResult =
  | {
      readonly kind:
        | "done"
        /** Another press or another operator came first. */
        | "settled_already"
        /** The operator has not claimed the payout (`claimPayout`), or another one took it over. */
        | "not_claimed"
        /** The program sends it, and the provider has not been silent for a day. */
        | "being_sent"
        /** The provider, asked before the operator's word counts, has told the result, and that is recorded. */
        | "told_meanwhile"
        | "wallet_waits"
        | "forbidden";
    }
  | UnprovenWord;

/**
 * Settles a payout that the holder of its claim has sent or refused. The statement changes a pending payout only, and writes
 * the ledger entry for the changed row: however often the function is called, the ledger has one entry.
 */
export async function settlePayout(
  platform: Platform,
  input: SettlePayoutInput,
): Promise<SettlePayoutResult> {
  for (;;) {
    const result = await settleByHand(platform, input);
    if (result.kind !== "sending") return result;
    const word = await settleStuck(platform, input);
    if (word.kind !== "moved") return word;
  }
}

function settleByHand(
  platform: Platform,
  { payoutId, operatorId, settlement }: SettlePayoutInput,
): Promise<SettlePayoutResult | { readonly kind: "sending" }> {
  const { database, clock } = platform;
  return database.prisma.$transaction(
    async (transaction): Promise<SettlePayoutResult | { kind: "sending" }> => {
      if (!(await operators.isOperator(transaction, platform, operatorId))) return { kind: "forbidden" };
      const now = clock.now();
      const settlementEntryId = newId(now);
      const found = await transaction.payout.findUnique({ where: { id: payoutId } });
      if (found === null) return { kind: "settled_already" };
      if (found.state === "sending") return { kind: "sending" };
      if (settlement.kind === "sent" && isWalletWaiting(platform, found.walletSetAt))
        return { kind: "wallet_waits" };
      const payout = await settlePendingPayout.first(transaction, {
        payoutId,
        settlementEntryId,
        operatorId,
        settlement,
        now,
      });
      if (payout === undefined) {
        const pending = await transaction.payout.count({ where: { id: payoutId, state: "requested" } });
        return { kind: pending === 1 ? "not_claimed" : "settled_already" };
      }
      if (settlement.kind === "refused") {
        // A repeated automatic request would be refused again. The owner switches it on after a correction.
        await transaction.payoutSetting.updateMany({
          where: { ownerId: BigInt(payout.ownerId) },
          data: { strategy: "manual", checkAt: null },
        });
        await enqueue(transaction, [
          job(notifyPayoutRefused, { payoutId }, { key: `payout-refused:${payoutId}` }),
        ]);
      }
      await audit(transaction, platform, {
        actorId: operatorId,
        action: `payout.${settlement.kind}`,
        subject: payoutId,
      });
      return { kind: "done" };
    },
  );
}
