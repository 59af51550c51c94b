import { Composer } from "grammy";
import type { BotContext } from "../platform/context.ts";
import type { JobKind } from "../platform/jobs/jobs.ts";
import { askDuePayouts } from "./asking/ask-due.jobs.ts";
import { ownerPayouts } from "./payouts.handlers.ts";
import { refuseForm, sentForm } from "./settling/settling-forms.handlers.ts";
import { settling } from "./settling/settling.handlers.ts";
import { tellOperatorOfPayout } from "./settling/tell-operator.jobs.ts";
import { tellPayoutRefused } from "./settling/tell-refused.jobs.ts";
import { tellWallet } from "./wallets/tell-wallet.jobs.ts";
import { walletForm } from "./wallets/wallet-form.handlers.ts";

/** What owners earned is sent to them: they ask, an operator sends it by hand, and both is booked. */
export const payouts = new Composer<BotContext>(ownerPayouts, settling);

/** What is typed for these pages. Goes after every feature's commands and buttons. */
export const payoutForms = new Composer<BotContext>(walletForm.waiting, sentForm.waiting, refuseForm.waiting);

/** For those who tell owners what happened to their money. */
export { readAccounts } from "./asking/read-accounts.ts";
export type { OwnerAccount } from "./asking/read-accounts.ts";
export { describeProgress } from "./describe-accounts.ts";
export { describeSumOf } from "./describe-sum-of.ts";
export { openPayouts } from "./payouts.keyboards.ts";
export { describeReason } from "./settling/refusal-reasons.ts";
export { networkKeys, readNetwork } from "./wallets/networks.ts";

export const payoutJobs: readonly JobKind[] = [
  askDuePayouts,
  tellOperatorOfPayout,
  tellPayoutRefused,
  tellWallet,
];
export { payoutCrontab } from "./asking/ask-due.jobs.ts";

/** For `setMyCommands`, where payouts are on: each command and the key of its text. */
export const payoutCommands: Readonly<Record<string, string>> = { payouts: "command-payouts" };
