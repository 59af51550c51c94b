import { revokeAccessLink } from "../invites/index.ts";
import type { JobKind } from "../platform/jobs/jobs.ts";
import { settleJoinRequestJob } from "./access/answer-join-request.jobs.ts";
import { putOut } from "./access/put-out.jobs.ts";
import { admitToDiscussion } from "./discussion/admit-to-discussion.jobs.ts";
import { tellDiscussion } from "./discussion/tell-discussion.jobs.ts";
import { removeExpiredJob } from "./removal/remove-expired.jobs.ts";
import { claimDueRemindersJob } from "./reminders/claim-due.jobs.ts";
import { remindJob } from "./reminders/remind.jobs.ts";
import { removeUninvited } from "./access/remove-uninvited.jobs.ts";
import { tellOwnerOfBan } from "./access/ban.jobs.ts";
import { tellOwnerOfUnknown } from "./access/tell-unknown.jobs.ts";
import { reconcileMembersJob } from "./reconcile/reconcile-members.jobs.ts";
import { sweepJob } from "./removal/sweep.jobs.ts";
import { applyStanding } from "./standings/apply-standing.jobs.ts";
import { tellChange } from "./standings/tell-change.jobs.ts";
import { tellOwnerOfAdministrator, tellOwnerOfMisuse, tellOwnerOfStuck } from "./tell-owner.jobs.ts";
import { tellEnded } from "./tell-subscriber.jobs.ts";
import { sendWayIn } from "./ways-in/send-way-in.jobs.ts";

export { isEntitled, stateOf } from "./access/entitlement.ts";
export type { SubscriptionState } from "./access/entitlement.ts";
export { findRenewals, isRenewing } from "./find-renewals.ts";
export type { Renewal } from "./find-renewals.ts";
export { findSubscription, findSubscriptionOf } from "./find-subscription.ts";
export type { SubscriptionView } from "./find-subscription.ts";
export { giveWayIn } from "./access/give-way-in.ts";
export { describeWays, nameAll } from "./ways-in/describe-ways.ts";
export { isSettled, openWays } from "./ways-in/open-ways.ts";
export type { OpenedWay } from "./ways-in/open-ways.ts";
export { followLater, sendWayIn } from "./ways-in/send-way-in.jobs.ts";
export { enterEach } from "./ways-in/ways.keyboards.ts";
export { membership } from "./access/membership.handlers.ts";
export { memberDecisions } from "./access/member-decisions.handlers.ts";
export { membersCrontab } from "./reconcile/reconcile-members.jobs.ts";
export { discussion } from "./discussion/discussion.handlers.ts";
export { giveTime } from "./terms/give-time.ts";
export type { Giving } from "./terms/give-time.ts";
export { findHoldings } from "./terms/find-holdings.ts";
export type { Holding } from "./terms/find-holdings.ts";
export { endOf } from "./terms/granted-time.ts";
export type { Moved } from "./terms/granted-time.ts";
export { keepsPriceUntil } from "./terms/keeps-price-until.ts";
export { givenMoves } from "./terms/moves.ts";
export { findStanding, standingOf } from "./access/standing.ts";
export type { Standing } from "./access/standing.ts";
export { setStanding } from "./standings/set-standing.ts";
export { tellChange, tellChangeKey } from "./standings/tell-change.jobs.ts";
export type { Change } from "./standings/tell-change.jobs.ts";
export { endTerm } from "./terms/end-term.ts";
export { pauseTerm } from "./terms/pause-term.ts";
export { resumeTerm } from "./terms/resume-term.ts";
export { shortenTerm } from "./terms/shorten-term.ts";
export { subscriptions } from "./subscriptions.handlers.ts";
export { renew, resumeButton, stopButton } from "./subscriptions.keyboards.ts";
export { claimDueReminders } from "./reminders/claim-due.ts";
export { reminderCrontab } from "./reminders/claim-due.jobs.ts";
export { runSweepOnce } from "./removal/sweep.ts";
export { welcomeBack } from "./welcome-back/welcome-back.ts";
export { subscriptionCrontab, sweepJob } from "./removal/sweep.jobs.ts";

/** For `setMyCommands`: each command and the key of its text. */
export const subscriptionCommands: Readonly<Record<string, string>> = {
  subscriptions: "command-subscriptions",
};

export const subscriptionJobs: readonly JobKind[] = [
  admitToDiscussion,
  applyStanding,
  claimDueRemindersJob,
  putOut,
  reconcileMembersJob,
  remindJob,
  removeExpiredJob,
  removeUninvited,
  revokeAccessLink,
  sendWayIn,
  settleJoinRequestJob,
  sweepJob,
  tellChange,
  tellDiscussion,
  tellEnded,
  tellOwnerOfAdministrator,
  tellOwnerOfBan,
  tellOwnerOfMisuse,
  tellOwnerOfStuck,
  tellOwnerOfUnknown,
];
