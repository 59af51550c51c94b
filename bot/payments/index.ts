import type { JobKind } from "../platform/jobs.ts";
import { deliverPurchase } from "./deliver-purchase.jobs.ts";
import { showProgress } from "./show-progress.jobs.ts";
import { tellOperator } from "./tell-operator.jobs.ts";

export { receiveNotification } from "./receive-notification.ts";
export type { NotificationAnswer } from "./receive-notification.ts";
export { payments } from "./payments.handlers.ts";
export { starsPayments, starsPreCheckout } from "./providers/stars/stars.handlers.ts";

export const paymentJobs: readonly JobKind[] = [deliverPurchase, showProgress, tellOperator];
