import { Composer } from "grammy";
import type { BotContext } from "../platform/context.ts";
import type { JobKind } from "../platform/jobs/jobs.ts";
import { bookRestJob } from "./decisions/book-rest.jobs.ts";
import { decisions } from "./decisions/decisions.handlers.ts";
import { mergeDepositsJob } from "./decisions/merge-deposits.jobs.ts";
import { notifyRejected } from "./decisions/notify-rejected.jobs.ts";
import { notifyBuyerOfDeposit, notifyUndecidedJob } from "./decisions/notify-undecided.jobs.ts";
import { askAboutInvoice, askAboutPayment } from "./reconcile/ask.jobs.ts";
import { checkOpen, checkOpenCrontab } from "./reconcile/check-open.jobs.ts";
import { reconcileStarsCrontab, reconcileStarsJob } from "./reconcile/reconcile-stars.jobs.ts";
import { notifyRefundRefused, notifyRefunded } from "./refunds/notify-refunded.jobs.ts";
import { refundStars } from "./refunds/refund-stars.jobs.ts";
import { refunds } from "./refunds/refund.handlers.ts";

export { acceptPayment } from "./decisions/accept-payment.ts";
export { rejectPayment } from "./decisions/reject-payment.ts";
export { firstCheckAt } from "./events/check-waits.ts";
export type { PaymentProvider } from "./events/payment-provider.ts";
export { paymentStateOf } from "./events/payment-state.ts";
export { holdReasons } from "./events/decide.ts";
/** Jobs that payments enqueue and other features perform. */
export { deliverPurchase, donationArrived, notifyOperator, showProgress } from "./events/requested-jobs.ts";
export { providers } from "./providers/registry.ts";
export { receiveNotification } from "./receive/receive-notification.ts";
/** Telegram's payment updates. Goes before the forms, which would swallow them. */
export { starsPayments } from "./receive/stars.handlers.ts";
export { listUnknownToTelegram } from "./reconcile/list-unknown-to-telegram.ts";
export { paymentActions } from "./refunds/payment-actions.ts";
export { listPaymentsOf } from "./refunds/list-refundable.ts";

/** Decisions about payments, and /refund. */
export const payments = new Composer<BotContext>(decisions, refunds);

export const paymentJobs: readonly JobKind[] = [
  askAboutInvoice,
  askAboutPayment,
  bookRestJob,
  checkOpen,
  mergeDepositsJob,
  notifyBuyerOfDeposit,
  notifyUndecidedJob,
  reconcileStarsJob,
  refundStars,
  notifyRefundRefused,
  notifyRefunded,
  notifyRejected,
];

export const paymentCrontab = [checkOpenCrontab, reconcileStarsCrontab].join("\n");

/** For `setMyCommands`: each command and the key of its text. */
export const paymentCommands: Readonly<Record<string, string>> = { refund: "command-refund" };
