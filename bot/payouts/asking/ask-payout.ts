import { audit } from "../../channels/index.ts";
import { lockBalance } from "../../payments/index.ts";
import type { Transaction } from "../../platform/database/database.ts";
import { newId } from "../../platform/values/ids.ts";
import { enqueue } from "../../platform/jobs/jobs.ts";
import { moneyText } from "../../platform/values/money.ts";
import type { Currency, Money } from "../../platform/values/money.ts";
import type { Platform } from "../../platform/platform.ts";
import { tellOperatorsOf } from "../settling/tell-operator.jobs.ts";
import type { Wallet } from "../wallets/networks.ts";
import { readAccounts } from "./read-accounts.ts";

export type AskPayoutInput = {
  readonly ownerId: number;
  readonly currency: Currency;
  /** The owner, with the mark of the page whose button they pressed; or the clock, where they chose that. */
  readonly by: { readonly mark: string } | "clock";
};

export type AskPayoutResult =
  | { readonly kind: "asked"; readonly payoutId: string; readonly amount: Money }
  | {
      readonly kind:
        | "off"
        | "no_wallet"
        | "under_way"
        | "too_little"
        /** Something came, went or was changed since the page was shown: nothing is done by a button that says less. */
        | "changed_meanwhile"
        | "not_automatic";
    };

/**
 * Sets all that is available aside and tells the operators, in one transaction: the payout exists with its entry in the ledger
 * and its jobs, or not at all. Asked any number of times at once, it is one payout: the owner's balance is locked, and a unique
 * index lets one of an owner and currency be under way.
 */
export function askPayout(
  platform: Platform,
  { ownerId, currency, by }: AskPayoutInput,
): Promise<AskPayoutResult> {
  const { database, clock, config } = platform;
  return database.prisma.$transaction(async (transaction): Promise<AskPayoutResult> => {
    if (!config.payouts) return { kind: "off" };
    await lockBalance(transaction, ownerId);
    const now = clock.now();
    const { wallet, isAutomatic, accounts } = await readAccounts(transaction, { ownerId, now });
    if (by === "clock" && !isAutomatic) return { kind: "not_automatic" };
    if (wallet === undefined) return { kind: "no_wallet" };
    const account = accounts.find((one) => one.currency === currency);
    if (account?.open !== undefined) return { kind: "under_way" };
    if (account === undefined || account.available.minor < account.threshold.minor)
      return { kind: "too_little" };
    if (by !== "clock" && by.mark !== account.mark) return { kind: "changed_meanwhile" };
    const payout = {
      id: newId(now),
      ownerId,
      amount: account.available,
      wallet,
      isAutomatic: by === "clock",
      now,
    };
    if (!(await setAside(transaction, payout))) return { kind: "under_way" };
    await audit(transaction, platform, {
      actorId: by === "clock" ? null : ownerId,
      action: "payout.asked",
      subject: payout.id,
    });
    await enqueue(transaction, tellOperatorsOf(platform, payout.id));
    return { kind: "asked", payoutId: payout.id, amount: payout.amount };
  });
}

type NewPayout = {
  readonly id: string;
  readonly ownerId: number;
  readonly amount: Money;
  readonly wallet: Wallet;
  readonly isAutomatic: boolean;
  readonly now: Date;
};

/** The row and its entry, by one statement. False: one is under way already. */
async function setAside(
  transaction: Transaction,
  { id, ownerId, amount, wallet, isAutomatic, now }: NewPayout,
): Promise<boolean> {
  const sum = moneyText(amount);
  const asked = await transaction.$queryRaw<unknown[]>`
    with asked as (
      insert into payout (id, owner_id, currency, amount_minor, network, address, state, is_automatic, asked_at)
      values (${id}, ${ownerId}, ${amount.currency}, ${amount.minor}::bigint, ${wallet.network}, ${wallet.address},
              'asked', ${isAutomatic}, ${now})
      on conflict (owner_id, currency) where state = 'asked' do nothing
      returning id),
    booked as (
      insert into ledger_posting (entry_id, kind, account, owner_id, currency, amount, created_at)
      select asked.id, 'payout', line.account, line.owner_id, ${amount.currency}, line.amount, ${now}
        from asked cross join lateral (
             values ('owner_balance', ${ownerId}::bigint, ${sum}::numeric),
                    ('payouts_in_transit', null, -${sum}::numeric)) line (account, owner_id, amount))
    select id from asked`;
  return asked.length > 0;
}
