import type { CommandKey } from "../platform/texts/texts.ts";
import { Composer } from "grammy";
import type { BotContext } from "../platform/context.ts";
import type { JobDefinition } from "../platform/jobs/jobs.ts";
import { payoutSettings } from "./accounts/accounts.handlers.ts";
import { payoutTerms } from "./terms/strategy.handlers.ts";
import { payoutDetails } from "./details/payout-details.handlers.ts";
import { ownerPayouts } from "./requests/payouts.handlers.ts";
import { compareCustodyJob } from "./execution/compare-custody.jobs.ts";
import { markDueOwnersJob, requestDuePayoutsJob } from "./requests/request-due.jobs.ts";
import { followConversionsJob } from "./execution/follow-conversions.jobs.ts";
import { runBatchJob } from "./execution/run-batch.jobs.ts";
import { sendPayoutsJob } from "./execution/send-payouts.jobs.ts";
import {
  notifyClaimTaken,
  notifyReleasedPayouts,
  notifyFailedTransfer,
  notifyStuckPayout,
  remindOfPayouts,
  notifyOperatorOfPayout,
  notifyPayoutRefused,
  remindOperatorsJob,
} from "./payout/payout-notices.jobs.ts";
import { refuseForm, sentForm } from "./settlement/settle.conversation.ts";
import { overviewPages } from "./settlement/overview.handlers.ts";
import { settlements } from "./settlement/settlement.handlers.ts";
import { notifyWalletChanged } from "./wallets/notify-wallet.jobs.ts";
import { coinForm } from "./wallets/coin.conversation.ts";
import { walletForm } from "./wallets/wallet.conversation.ts";

/** Owners request payouts of their balance; an operator sends the money by hand and settles the payout. */
export const payouts = new Composer<BotContext>(
  ownerPayouts,
  payoutSettings,
  payoutTerms,
  payoutDetails,
  overviewPages,
  settlements,
);

/** Goes after every feature's commands and buttons. */
export const payoutForms = new Composer<BotContext>(coinForm, walletForm, sentForm, refuseForm);

/** For the webhook: notifications about payments, and about payouts. */
export { receiveProviderNotification } from "./execution/receive-notification.ts";

/* For notifications about payouts. */
export { openPayouts } from "./payout/payout-notices.keyboards.ts";
export { describePayoutProgress } from "./accounts/accounts.handlers.ts";
export { readAccounts } from "./accounts/read-accounts.ts";
export type { OwnerAccount } from "./accounts/read-accounts.ts";
export { describePayoutRefusal } from "./payout/reasons.ts";
/* For operators: coins at the provider that differ from the ledger. */
export { explainCustody, listCustodyDifferences } from "./execution/compare-custody.ts";
export type { CustodyDifference } from "./execution/compare-custody.ts";
export { networkColumn, networkName } from "./payout/networks.ts";

export const payoutJobs: readonly JobDefinition[] = [
  requestDuePayoutsJob,
  markDueOwnersJob,
  sendPayoutsJob,
  followConversionsJob,
  runBatchJob,
  compareCustodyJob,
  notifyOperatorOfPayout,
  notifyPayoutRefused,
  notifyClaimTaken,
  notifyReleasedPayouts,
  notifyFailedTransfer,
  notifyStuckPayout,
  remindOfPayouts,
  remindOperatorsJob,
  notifyWalletChanged,
];

/** For `setMyCommands`, where payouts are on: each command and the key of its text. */
export const payoutCommands: Readonly<Record<string, CommandKey>> = { payouts: "command-payouts" };
