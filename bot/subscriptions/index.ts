import { Composer } from "grammy";
import type { CommandKey } from "../platform/texts/texts.ts";
import type { BotContext } from "../platform/context.ts";
import type { JobDefinition } from "../platform/jobs/jobs.ts";
import { handleJoinRequestJob, approveWaitingJob } from "./admission/join-requests.jobs.ts";
import { notifyNoRoom } from "./admission/no-room.jobs.ts";
import { sendInviteJob } from "./admission/send-invite.jobs.ts";
import {
  closeDiscussionJob,
  copyToDiscussionJob,
  notifyDiscussionOpened,
} from "./discussion/discussion.jobs.ts";
import { discussion } from "./discussion/discussion.handlers.ts";
import { notifyOwnerOfBan } from "./membership/notify-owner-of-ban.jobs.ts";
import { applyOverrideJob, notifyChange } from "./overrides/overrides.jobs.ts";
import { subscriptionsPage } from "./page/subscriptions.handlers.ts";
import { claimDueRemindersJob, remindJob } from "./reminders/reminders.jobs.ts";
import { notifyEndedJob } from "./reminders/notify-ended.jobs.ts";
import { kickPausedJob, kickUninvitedJob } from "./removal/kick-member.jobs.ts";
import { liftLateBanJob } from "./removal/lift-late-ban.jobs.ts";
import { notifyOwnerOfAdministrator, notifyOwnerOfStuckRemovals } from "./removal/notify-owner.jobs.ts";
import { removeExpiredJob } from "./removal/remove-expired.jobs.ts";
import { restoreBanJob } from "./removal/restore-ban.jobs.ts";
import { sweepJob } from "./removal/sweep.jobs.ts";
import { additionJobs } from "./unknown-members/check-addition.jobs.ts";
import { memberDecisions } from "./unknown-members/member-decisions.handlers.ts";
import { notifyOwnerOfLinkMisuse, notifyOwnerOfUnknownJob } from "./unknown-members/notify-owner.jobs.ts";
import { reconcileMembersJob } from "./unknown-members/reconcile-members.jobs.ts";

/** Reads of subscriptions, renewals and access overrides, with the texts and buttons that several features share. */
export * as entitlement from "./entitlement/index.ts";
/** Invites to the channels of a purchase. */
export * as admission from "./admission/index.ts";
/** Changes to the end of a subscription besides payments: granted time, trials, pauses and ends. */
export * as adjustments from "./adjustments/index.ts";
/** Changes by a channel's team to the access of one user, and the notifications about them. */
export * as overrides from "./overrides/index.ts";

/** Commands and buttons in private chats. */
export const subscriptions = new Composer<BotContext>(subscriptionsPage, memberDecisions, discussion);

/** Goes before `conversations()`: join requests and membership updates do not wait for a form. */
export { membership } from "./unknown-members/membership.handlers.ts";

/** For a decision that depends on a ban in the chat. */
export { endOfBan, refreshMembership } from "./membership/record-membership.ts";

/** For a user who unblocked the bot. */
export { sendReengagement } from "./page/re-engagement.ts";

/** One run of a periodic job, for tests and the sandbox. */
export { claimDueReminders } from "./reminders/reminders.jobs.ts";
export { kickUninvitedRequest } from "./removal/kick-member.jobs.ts";
export { runSweepOnce } from "./removal/sweep.jobs.ts";

/** For `setMyCommands`: each command and the key of its text. */
export const subscriptionCommands: Readonly<Record<string, CommandKey>> = {
  subscriptions: "command-subscriptions",
};

export const subscriptionJobs: readonly JobDefinition[] = [
  ...additionJobs,
  applyOverrideJob,
  approveWaitingJob,
  claimDueRemindersJob,
  closeDiscussionJob,
  copyToDiscussionJob,
  handleJoinRequestJob,
  kickPausedJob,
  kickUninvitedJob,
  liftLateBanJob,
  notifyChange,
  notifyDiscussionOpened,
  notifyEndedJob,
  notifyOwnerOfAdministrator,
  notifyOwnerOfBan,
  notifyOwnerOfLinkMisuse,
  notifyOwnerOfStuckRemovals,
  notifyOwnerOfUnknownJob,
  reconcileMembersJob,
  remindJob,
  removeExpiredJob,
  restoreBanJob,
  notifyNoRoom,
  sendInviteJob,
  sweepJob,
];
