import type { JobKind } from "../platform/jobs.ts";
import { bookRest } from "./decisions/book-rest.jobs.ts";
import { refreshCoinsJob } from "./coins/refresh-coins.jobs.ts";
import { deliverPurchase } from "./confirm/deliver-purchase.jobs.ts";
import { joinDeposits } from "./decisions/join-deposits.jobs.ts";
import { askAboutInvoice, askAboutPayment } from "./reconcile/ask.jobs.ts";
import { checkOpen, checkOpenCrontab } from "./reconcile/check-open.jobs.ts";
import { reconcileStarsCrontab, reconcileStarsJob } from "./reconcile/reconcile-stars.jobs.ts";
import { refundStars } from "./refunds/refund-stars.jobs.ts";
import { showProgress } from "./checkout/show-progress.jobs.ts";
import { cancelRenewing } from "./star-subscriptions/cancel-renewing.jobs.ts";
import { followChannelsJob } from "./star-subscriptions/follow-channels.jobs.ts";
import { offerResuming } from "./star-subscriptions/offer-resuming.jobs.ts";
import { tellRenewing } from "./star-subscriptions/tell-renewing.jobs.ts";
import { tellOperator } from "./decisions/tell-operator.jobs.ts";
import { tellRefundRefused, tellRefunded } from "./refunds/tell-refunded.jobs.ts";
import { tellTurnedDown } from "./decisions/tell-turned-down.jobs.ts";
import { tellBuyerOfDeposit, tellUndecided } from "./decisions/tell-undecided.jobs.ts";

export { books } from "./books/books.handlers.ts";
/** For those who tell an owner what came in, or pay it out. */
export { lockBalance } from "./books/lock-balance.ts";
export { readBalances } from "./books/read-balance.ts";
export type { ExactAmount } from "./payment-event.ts";
export { coinCrontab, refreshStaleCoins } from "./coins/refresh-coins.jobs.ts";
export { receiveNotification } from "./confirm/receive-notification.ts";
export type { NotificationAnswer } from "./confirm/receive-notification.ts";
export { payments } from "./checkout/payments.handlers.ts";
/** For donations, which are orders that open nothing. */
export { createDonationOrder } from "./checkout/create-donation-order.ts";
export { findOrder } from "./checkout/find-order.ts";
export { findWaysToPay } from "./checkout/find-ways-to-pay.ts";
export { payWith } from "./checkout/pay-with.handlers.ts";
export { editCheckoutMessage } from "./checkout/show-progress.jobs.ts";
export { takesDonations } from "./checkout/takes-donations.ts";
export { donationArrived } from "./confirm/hand-over.ts";
export { nameBought } from "./purpose.ts";
/** For the page on the web on which a buyer follows a payment in coins. */
export { describeNotice } from "./pay-page/describe-notice.ts";
export type { Notice, NoticeWords } from "./pay-page/describe-notice.ts";
export { describePayPage } from "./pay-page/describe-pay-page.ts";
export type { Back, Copied, DepositWords, PayPageWords, Steps } from "./pay-page/pay-page-words.ts";
export { isFinal } from "./pay-page/progress.ts";
export { readPageMarks } from "./pay-page/read-page-marks.ts";
export { readPayPage } from "./pay-page/read-pay-page.ts";
export type { PayPage } from "./pay-page/read-pay-page.ts";
export { decisions } from "./decisions/decisions.handlers.ts";
export { refunds } from "./refunds/refund.handlers.ts";
export { starsPayments, starsPreCheckout } from "./providers/stars/stars.handlers.ts";

/** For those who look into it: what happened, what needs a person, and how they decide. */
export { acceptPayment } from "./decisions/accept-payment.ts";
export type {
  LedgerFault,
  Listed,
  PaymentInNeed,
  PaymentNeed,
  Range,
  UnknownOrder,
} from "./anomalies/anomalies.ts";
export { dismissEvent } from "./anomalies/dismiss-event.ts";
export { listLedgerFaults } from "./anomalies/list-ledger-faults.ts";
export { listPaymentsInNeed } from "./anomalies/list-payments-in-need.ts";
export { listUnknownOrders } from "./anomalies/list-unknown-orders.ts";
export { describeSum, describeSums } from "./books/describe-sum.ts";
export { describeAmount, describeMoney } from "./describe-money.ts";
export { findTimeline } from "./timeline/find-timeline.ts";
export type { PaymentAction, PaymentState } from "./timeline/payment-state.ts";
export { TIMELINE } from "./timeline/timeline.keyboards.ts";
export type { Timeline, TimelineEntry, TimelinePayment } from "./timeline/timeline.ts";
/** For the pages about one member of a channel. */
export { listPaymentsOf } from "./refunds/list-refundable.ts";
export type { Refundable } from "./refunds/list-refundable.ts";
export { stopRenewalsOf } from "./star-subscriptions/stop-renewals-of.ts";
export { turnDownPayment } from "./decisions/turn-down-payment.ts";

export { listUnknownToTelegram } from "./reconcile/list-unknown-to-telegram.ts";
export type { UnknownToTelegram } from "./reconcile/list-unknown-to-telegram.ts";

export const paymentJobs: readonly JobKind[] = [
  askAboutInvoice,
  askAboutPayment,
  bookRest,
  cancelRenewing,
  checkOpen,
  deliverPurchase,
  followChannelsJob,
  joinDeposits,
  offerResuming,
  reconcileStarsJob,
  refreshCoinsJob,
  refundStars,
  showProgress,
  tellBuyerOfDeposit,
  tellOperator,
  tellRefundRefused,
  tellRefunded,
  tellRenewing,
  tellTurnedDown,
  tellUndecided,
];

/** For `setMyCommands`: each command and the key of its text. */
export const paymentCommands: Readonly<Record<string, string>> = {
  balance: "command-balance",
  statement: "command-statement",
  refund: "command-refund",
};

/** What asks by itself for what nobody told us. */
export const reconcileCrontab = [checkOpenCrontab, reconcileStarsCrontab].join("\n");
export { followChannelsCrontab } from "./star-subscriptions/follow-channels.jobs.ts";
