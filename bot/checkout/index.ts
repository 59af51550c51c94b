import { Composer } from "grammy";
import type { CommandKey } from "../platform/texts/texts.ts";
import type { BotContext } from "../platform/context.ts";
import type { JobDefinition } from "../platform/jobs/jobs.ts";
import { refreshCoinsJob } from "./coins/refresh-coins.jobs.ts";
import { links } from "./links/links.handlers.ts";
import { purchases } from "./pay/checkout.handlers.ts";
import { deliverPurchaseJob } from "./progress/deliver-purchase.jobs.ts";
import { showProgressJob } from "./progress/show-progress.jobs.ts";
import { storefrontPages } from "./storefront/storefront.handlers.ts";

export { refreshStaleCoins } from "./coins/refresh-coins.jobs.ts";
export { linkNameForm } from "./links/link-name.conversation.ts";
export { createDonationOrder } from "./orders/create-order.ts";
export { findPaymentMethods } from "./pay/find-payment-methods.ts";
export { paymentMethodsKeyboard } from "./pay/checkout.keyboards.ts";
export { payWith } from "./pay/checkout-message.pages.ts";
export { starsPreCheckout } from "./pay/pre-checkout.handlers.ts";
export { describeNotice, describePaymentPage } from "./payment-page/describe-payment-page.ts";
export type { PageNotice } from "./payment-page/describe-payment-page.ts";
export type { PaymentPageTexts } from "./payment-page/payment-page-texts.ts";
export { readPageVersions, readPaymentPage } from "./payment-page/read-payment-page.ts";
export type { PaymentPage } from "./payment-page/read-payment-page.ts";
export { editCheckoutMessage } from "./progress/show-progress.jobs.ts";
export { findStorefront } from "./storefront/find-storefront.ts";
export { showStorefront } from "./storefront/storefront.handlers.ts";

/** Commands, buttons and deep links. Goes after `conversations()`, because a button opens a form. */
export const checkout = new Composer<BotContext>(purchases, storefrontPages, links);

export const checkoutJobs: readonly JobDefinition[] = [deliverPurchaseJob, refreshCoinsJob, showProgressJob];

/** For `setMyCommands`: each command and the key of its text. */
export const checkoutCommands: Readonly<Record<string, CommandKey>> = { links: "command-links" };
