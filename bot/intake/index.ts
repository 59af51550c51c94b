export { installErrorBoundary } from "./error-boundary.ts";
export { forgetUpdatesJob } from "./forget-updates.jobs.ts";
export { initBot } from "./start-intake.ts";
export { moneyUpdateJob, updateShape } from "./money-updates.ts";
export type { ReceivedUpdate } from "./money-updates.ts";
export { checkTelegram, findWebhookFaults } from "./check-telegram.ts";
export { startIntake } from "./start-intake.ts";
export { createWebhookIntake } from "./take-webhook-update.ts";
export { updateKey } from "./update-queue.ts";
