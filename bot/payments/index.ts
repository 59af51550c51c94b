import { Composer } from "grammy";
import type { CommandKey } from "../platform/texts/texts.ts";
import type { BotContext } from "../platform/context.ts";
import type { JobDefinition } from "../platform/jobs/jobs.ts";
import { acceptPayment } from "./decisions/accept-payment.ts";
import { rejectPayment } from "./decisions/reject-payment.ts";
import {
  askNewOwnerJob,
  notifyBuyerOfDeposit,
  notifyUndecided,
  notifyRejected,
} from "./decisions/decision-notices.jobs.ts";
import { postRemainderJob } from "./decisions/post-remainder.jobs.ts";
import { decisions } from "./decisions/decisions.handlers.ts";
import { mergeDepositsJob } from "./decisions/merge-deposits.jobs.ts";
import { askProviderJob, lookUpInvoiceJob, lookUpPaymentJob } from "./reconcile/lookup.jobs.ts";
import { cancelRenewalJob, checkCardJob, claimCardRemindersJob } from "./recurring/recurring.jobs.ts";
import { cancelRenewal, openPortal, resumeRenewal } from "./recurring/change-renewal.ts";
import { claimChecksJob, reconcileJobs } from "./reconcile/reconcile.jobs.ts";
import {
  deliverPurchaseContract,
  thankDonorContract,
  notifyOperatorContract,
  showProgressContract,
} from "./events/requested-jobs.ts";
import {
  notifyRefundByHand,
  notifyRefundRefused,
  notifyRefunded,
  notifyOperatorOfRefund,
  notifyRefundDeclined,
} from "./refunds/refund-notices.jobs.ts";
import { notifyOfSkipped, notifySkippedJob } from "./grant/notify-skipped.jobs.ts";
import { notifyDispute, notifyFailedRefund } from "./reversals/notify-reversals.jobs.ts";
import { sendRefundJob } from "./refunds/send-refund.jobs.ts";
import { holdReasons } from "./events/decide.ts";
import { listUnlistedPayments } from "./providers/stars/reconcile-stars.ts";
import { findChargeDifference } from "./providers/stars/telegram-charges.ts";
import { paymentActions } from "./refunds/payment-actions.ts";
import { partForm } from "./refunds/part-amount.conversation.ts";
import { notifyPartRefund, notifyPartSent, notifyShortened } from "./refunds/part-notices.jobs.ts";
import { refunds } from "./refunds/refund.handlers.ts";

export type * as providerTypes from "./contract/payment-provider.ts";
export { firstCheckAt } from "./events/check-waits.ts";
export { paymentStateOf } from "./events/payment-row.ts";
export { paymentStatus } from "./contract/payment-status.ts";
export type { PaymentStatus } from "./contract/payment-status.ts";
export { custodian, describeProvider, findProvider, providers } from "./providers/registry.ts";
export { receiveNotification } from "./confirm/receive-report.ts";
/** Telegram's payment updates. Registered before the forms, which would consume them. */
export { starsPayments } from "./confirm/stars.handlers.ts";
export * as refundable from "./refunds/list-refundable.ts";

/** Subscriptions that a provider charges each period: stop, resume, the provider's own page. */
export const recurringCharges = { cancelRenewal, resumeRenewal, openPortal };

/** Telegram's list of Star transactions, compared with the payments and the ledger. */
export const starList = { listUnlistedPayments, findChargeDifference };

/** The reasons for which a payment waits for a person, the decisions about it, and a list of those that a payment allows. */
export const decideByHand = { holdReasons, acceptPayment, rejectPayment, paymentActions };

/** Jobs that payments enqueue and other features perform. */
export const requestedJobs = {
  deliverPurchaseContract,
  thankDonorContract,
  notifyOperatorContract,
  showProgressContract,
};

/** Decisions about payments, and /refund. */
export const payments = new Composer<BotContext>(decisions, refunds);
/** The amount of a part that is refunded. */
export const paymentForms = partForm;

export const paymentJobs: readonly JobDefinition[] = [
  askNewOwnerJob,
  askProviderJob,
  cancelRenewalJob,
  checkCardJob,
  claimCardRemindersJob,
  lookUpInvoiceJob,
  lookUpPaymentJob,
  postRemainderJob,
  claimChecksJob,
  mergeDepositsJob,
  notifyBuyerOfDeposit,
  notifyUndecided,
  ...reconcileJobs,
  sendRefundJob,
  notifyDispute,
  notifyFailedRefund,
  notifyPartRefund,
  notifyPartSent,
  notifyShortened,
  notifyOperatorOfRefund,
  notifyRefundDeclined,
  notifyRefundByHand,
  notifyRefundRefused,
  notifyRefunded,
  notifyRejected,
  notifyOfSkipped,
  notifySkippedJob,
];

/** For `setMyCommands`: each command and the key of its text. */
export const paymentCommands: Readonly<Record<string, CommandKey>> = { refund: "command-refund" };
