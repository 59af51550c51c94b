import type { JobKind } from "../platform/jobs/jobs.ts";
import { bookRest } from "./decisions/book-rest.jobs.ts";
import { refreshCoinsJob } from "../checkout/coins/refresh-coins.jobs.ts";
import { deliverPurchase } from "../checkout/progress/deliver-purchase.jobs.ts";
import { joinDeposits } from "./decisions/merge-deposits.jobs.ts";
import { askAboutInvoice, askAboutPayment } from "./reconcile/ask.jobs.ts";
import { checkOpen, checkOpenCrontab } from "./reconcile/check-open.jobs.ts";
import { reconcileStarsCrontab, reconcileStarsJob } from "./reconcile/reconcile-stars.jobs.ts";
import { refundStars } from "./refunds/refund-stars.jobs.ts";
import { showProgress } from "../checkout/progress/show-progress.jobs.ts";
import { cancelRenewing } from "./recurring/cancel-renewing.jobs.ts";
import { followChannelsJob } from "./recurring/follow-channels.jobs.ts";
import { offerResuming } from "./recurring/offer-resuming.jobs.ts";
import { tellRenewing } from "./recurring/notify-renewing.jobs.ts";
import { tellOperator } from "../operator/anomalies/notify-operators.jobs.ts";
import { tellRefundRefused, tellRefunded } from "./refunds/notify-refunded.jobs.ts";
import { tellTurnedDown } from "./decisions/notify-rejected.jobs.ts";
import { tellBuyerOfDeposit, tellUndecided } from "./decisions/notify-undecided.jobs.ts";

export { books } from "./ledger/ledger.handlers.ts";
/** For those who tell an owner what came in, or pay it out. */
export { lockBalance } from "./ledger/lock-balance.ts";
export { readBalances } from "./ledger/read-balance.ts";
export type { ExactAmount } from "./events/payment-event.ts";
export { coinCrontab, refreshStaleCoins } from "../checkout/coins/refresh-coins.jobs.ts";
export { receiveNotification } from "./receive/receive-notification.ts";
export type { NotificationAnswer } from "./receive/receive-notification.ts";
export { payments } from "../checkout/pay/payments.handlers.ts";
/** For donations, which are orders that open nothing. */
export { createDonationOrder } from "../checkout/orders/create-donation-order.ts";
export { findOrder } from "./orders/find-order.ts";
export { findWaysToPay } from "../checkout/pay/find-ways-to-pay.ts";
export { payWith } from "../checkout/pay/pay-with.handlers.ts";
export { editCheckoutMessage } from "../checkout/progress/show-progress.jobs.ts";
export { takesDonations } from "./orders/takes-donations.ts";
export { donationArrived } from "./grant/dispatch-purchase.ts";
export { nameBought } from "./orders/order-kind.ts";
/** For the page on the web on which a buyer follows a payment in coins. */
export { describeNotice } from "../checkout/payment-page/describe-notice.ts";
export type { Notice, NoticeWords } from "../checkout/payment-page/describe-notice.ts";
export { describePayPage } from "../checkout/payment-page/describe-payment-page.ts";
export type { Back, Copied, DepositWords, PayPageWords, Steps } from "../checkout/payment-page/payment-page-texts.ts";
export { isFinal } from "../checkout/payment-page/progress.ts";
export { readPageMarks } from "../checkout/payment-page/read-page-versions.ts";
export { readPayPage } from "../checkout/payment-page/read-payment-page.ts";
export type { PayPage } from "../checkout/payment-page/read-payment-page.ts";
export { decisions } from "./decisions/decisions.handlers.ts";
export { refunds } from "./refunds/refund.handlers.ts";
export { starsPayments, starsPreCheckout } from "./receive/stars.handlers.ts";

/** For those who look into it: what happened, what needs a person, and how they decide. */
export { acceptPayment } from "./decisions/accept-payment.ts";
export type {
  LedgerFault,
  Listed,
  PaymentInNeed,
  PaymentNeed,
  Range,
  UnknownOrder,
} from "../operator/anomalies/anomaly-types.ts";
export { dismissEvent } from "../operator/anomalies/dismiss-event.ts";
export { listLedgerFaults } from "../operator/anomalies/list-ledger-faults.ts";
export { listPaymentsInNeed } from "../operator/anomalies/list-payments-in-need.ts";
export { listUnknownOrders } from "../operator/anomalies/list-unknown-orders.ts";
export { describeSum, describeSums } from "./ledger/describe-sum.ts";
export { describeAmount, describeMoney } from "../platform/texts/describe-money.ts";
export { findTimeline } from "../operator/timeline/find-timeline.ts";
export type { PaymentAction, PaymentState } from "./refunds/payment-state.ts";
export { TIMELINE } from "../operator/timeline/timeline-button.ts";
export type { Timeline, TimelineEntry, TimelinePayment } from "../operator/timeline/timeline-types.ts";
/** For the pages about one member of a channel. */
export { listPaymentsOf } from "./refunds/list-refundable.ts";
export type { Refundable } from "./refunds/list-refundable.ts";
export { stopRenewalsOf } from "./recurring/stop-renewals-of.ts";
export { turnDownPayment } from "./decisions/reject-payment.ts";

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
export { followChannelsCrontab } from "./recurring/follow-channels.jobs.ts";
