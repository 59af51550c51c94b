import { revokeAccessLink } from "../channels/access.ts";
import type { JobKind } from "../platform/jobs.ts";
import { settleJoinRequestJob } from "./access/answer-join-request.jobs.ts";
import { removeExpiredJob } from "./removal/remove-expired.jobs.ts";
import { removeUninvited } from "./access/remove-uninvited.jobs.ts";
import { sweepJob } from "./removal/sweep.jobs.ts";
import { tellOwnerOfAdministrator, tellOwnerOfMisuse, tellOwnerOfStuck } from "./tell-owner.jobs.ts";
import { sendWayIn, tellEnded } from "./tell-subscriber.jobs.ts";

export { isEntitled } from "./access/entitlement.ts";
export { findRenewals, isRenewing } from "./find-renewals.ts";
export type { Renewal } from "./find-renewals.ts";
export { findSubscriptionOf } from "./find-subscription.ts";
export type { SubscriptionView } from "./find-subscription.ts";
export { giveWayIn } from "./access/give-way-in.ts";
export type { WayIn } from "./access/give-way-in.ts";
export { membership } from "./access/membership.handlers.ts";
export { giveTime } from "./terms/give-time.ts";
export type { Giving } from "./terms/give-time.ts";
export { endOf } from "./terms/granted-time.ts";
export type { Moved } from "./terms/granted-time.ts";
export { givenMoves } from "./terms/moves.ts";
export { findStanding } from "./access/standing.ts";
export type { Standing } from "./access/standing.ts";
export { shortenTerm } from "./terms/shorten-term.ts";
export { subscriptions } from "./subscriptions.handlers.ts";
export { renew, resumeButton, stopButton } from "./subscriptions.keyboards.ts";
export { runSweepOnce } from "./removal/sweep.ts";
export { subscriptionCrontab, sweepJob } from "./removal/sweep.jobs.ts";

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
