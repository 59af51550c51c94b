import type { JobKind } from "../platform/jobs/jobs.ts";
import { refreshCoinsJob } from "./coins/refresh-coins.jobs.ts";
import { deliverPurchaseJob } from "./progress/deliver-purchase.jobs.ts";
import { showProgressJob } from "./progress/show-progress.jobs.ts";

export { findStorefront } from "./storefront/find-storefront.ts";
export { showStorefront, storefront } from "./storefront/storefront.handlers.ts";
/** Tracked links: commands, buttons and the links themselves. */
export { linkForm, links } from "./links/index.ts";
export { coinCrontab, refreshStaleCoins } from "./coins/refresh-coins.jobs.ts";
export { createDonationOrder } from "./orders/create-donation-order.ts";
export { checkout } from "./pay/checkout.handlers.ts";
export { findWaysToPay } from "./pay/find-ways-to-pay.ts";
export { payWith } from "./pay/pay-with.handlers.ts";
/** Telegram waits ten seconds for this one: goes before everything that makes updates wait. */
export { starsPreCheckout } from "./pay/pre-checkout.handlers.ts";
export { editCheckoutMessage } from "./progress/show-progress.jobs.ts";
/** The payment page, which webhooks/ renders. */
export { describeNotice } from "./payment-page/describe-notice.ts";
export type { Notice, NoticeWords } from "./payment-page/describe-notice.ts";
export { describePayPage } from "./payment-page/describe-payment-page.ts";
export type { Back, Copied, DepositWords, PayPageWords, Steps } from "./payment-page/payment-page-texts.ts";
export { isFinal } from "./payment-page/progress.ts";
export { readPageMarks } from "./payment-page/read-page-versions.ts";
export { readPayPage } from "./payment-page/read-payment-page.ts";
export type { PayPage } from "./payment-page/read-payment-page.ts";

export const checkoutJobs: readonly JobKind[] = [deliverPurchaseJob, refreshCoinsJob, showProgressJob];

/** For `setMyCommands`: each command and the key of its text. */
export const checkoutCommands: Readonly<Record<string, string>> = { links: "command-links" };
