import { revokeAccessLink } from "../channels/access.ts";
import type { JobKind } from "../platform/jobs.ts";
import { settleJoinRequestJob } from "./answer-join-request.jobs.ts";
import { removeExpiredJob } from "./remove-expired.jobs.ts";
import { removeUninvited } from "./remove-uninvited.jobs.ts";
import { sweepJob } from "./sweep.jobs.ts";
import { tellOwnerOfAdministrator, tellOwnerOfMisuse, tellOwnerOfStuck } from "./tell-owner.jobs.ts";
import { sendWayIn, tellEnded } from "./tell-subscriber.jobs.ts";

export { isEntitled } from "./entitlement.ts";
export { findRenewals, isRenewing } from "./find-renewals.ts";
export type { Renewal } from "./find-renewals.ts";
export { findSubscriptionOf } from "./find-subscription.ts";
export type { SubscriptionView } from "./find-subscription.ts";
export { giveWayIn } from "./give-way-in.ts";
export type { WayIn } from "./give-way-in.ts";
export { membership } from "./membership.handlers.ts";
export { shortenTerm } from "./shorten-term.ts";
export { subscriptions } from "./subscriptions.handlers.ts";
export { renew, resumeButton, stopButton } from "./subscriptions.keyboards.ts";
export { runSweepOnce } from "./sweep.ts";
export { subscriptionCrontab, sweepJob } from "./sweep.jobs.ts";

/** For `setMyCommands`: each command and the key of its text. */
export const subscriptionCommands: Readonly<Record<string, string>> = {
  subscriptions: "command-subscriptions",
};

export const subscriptionJobs: readonly JobKind[] = [
  removeExpiredJob,
  removeUninvited,
  revokeAccessLink,
  sendWayIn,
  settleJoinRequestJob,
  sweepJob,
  tellEnded,
  tellOwnerOfAdministrator,
  tellOwnerOfMisuse,
  tellOwnerOfStuck,
];
